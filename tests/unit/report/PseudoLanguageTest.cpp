#include "core/base/Json.h"
#include "core/report/AffectedMail.h"
#include "core/report/ArchiveReadme.h"
#include "core/report/EscalationArchive.h"
#include "tests/unit/report/ReportTestCase.h"

#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

/// Full-width letters in the place of the ASCII ones; %1 and %n stay. What is in ASCII letters in a report
/// then did not pass the language: it is data, or a text that no translation can reach.
QString pseudo(const QByteArray& source)
{
    QString told;
    const QString text = QString::fromUtf8(source);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool letter = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
        const bool placeholder = i > 0 && text.at(i - 1) == u'%';
        told += letter && !placeholder ? QChar(char16_t(c + 0xFEE0)) : QChar(c);
    }
    return told;
}

ReportLanguage pseudoLanguage()
{
    return {u"x-pseudo"_s, [](const QByteArray& source, int) { return pseudo(source); }};
}

/// The words of a form in ASCII letters, each once.
QStringList asciiWords(QString text)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QSet<QString> words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        words.insert(it.next().captured());
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    return sorted;
}

/// What a page shows to people: without style, tags and what is told letter by letter (code).
QString shownText(QString page)
{
    static const QRegularExpression style(u"<style>.*?</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression code(u"<code.*?</code>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lines(u"<span class=\"lines\">.*?</span>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression label(u"aria-label=\"([^\"]*)\""_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression entity(u"&[a-z]+;"_s);
    page.remove(style).remove(code).remove(lines);
    QString labels;
    for (auto it = label.globalMatch(page); it.hasNext();)
        labels += it.next().captured(1) + u'\n';
    return labels + page.replace(tag, u" "_s).remove(entity);
}

/// What of a form is in ASCII letters and is neither data of the case nor a name that is the same in every
/// language.
std::string unreached(const QString& form)
{
    static const QStringList names =
        u"ARCHIVE CSV DIR Debian Doctor Exchange GNU ICU IMC IMS IN ISO Linux MAIL MIME Norton AntiVirus Qt "
        u"SHA Service Symantec "
        "UTC Drwtsn User dmp events evidence jsonl log logs spool bookworm html http imc imsdoctor json linux md mimetic report rpc txt xxd"_s
            .split(u' ');
    static const QStringList data =
        u"AppEvent Berlin Contoso Default EXCH Europe Evt First Ivan JTMRMAQV Jane Logon MB MSExchangeIMC "
        u"Monday Roe "
        "System The XD after alert all anna asked atwice comes from nothing Japan broken caller eevil error "
        "evil evt example exch "
        "failure fast for had has help indented "
        "iso it ivan jane jp koi line minutes moskva net no occurred of restarted sales script scriptalert second server since the time twice was"_s
            .split(u' ');
    QStringList left;
    for (const QString& word : asciiWords(form)) {
        if (!names.contains(word) && !data.contains(word))
            left.append(word);
    }
    return left.join(u' ').toStdString();
}

} // namespace

TEST(PseudoLanguageTest, EveryTextOfAReportPassesTheLanguage)
{
    const ReportLanguage language = pseudoLanguage();
    const QJsonObject report = wholeReport(language);
    EXPECT_EQ(unreached(shownText(QString::fromUtf8(reportHtml(report, language)))), "");
    EXPECT_EQ(unreached(shownText(reportPrintMarkup(report, language))), "");
    EXPECT_EQ(unreached(QString::fromUtf8(reportText(report, TextForm::Plain, language))), "");
    EXPECT_EQ(unreached(QString::fromUtf8(reportText(report, TextForm::Markdown, language))), "");
    EXPECT_EQ(unreached(QString::fromUtf8(affectedCsv(report, language))), "");
    EXPECT_EQ(report.value(u"language"_s).toString(), u"x-pseudo"_s);
}

TEST(PseudoLanguageTest, EnglishIsFoundWhereItIsNotReached)
{
    const QJsonObject report = wholeReport(pseudoLanguage());
    EXPECT_THAT(unreached(shownText(QString::fromUtf8(reportHtml(report)))),
                testing::HasSubstr("Recommendation"));
}

TEST(PseudoLanguageTest, SoDoesEveryTextOfTheArchivesReadme)
{
    const ReportLanguage language = pseudoLanguage();
    const ReportTestCase whole = wholeTestCase();
    for (const bool redacted : {false, true}) {
        const QJsonObject manifest{
            {u"redacted"_s, redacted},
            {u"exportedAt"_s, u"2026-01-02T03:04:05Z"_s},
            {u"redaction"_s,
             QJsonObject{{u"hidden_recipients"_s, true}, {u"counts"_s, QJsonObject{{u"hosts"_s, 3}}}}},
            {u"requested"_s, requestedItems(whole.evidence, true, !redacted, redacted, language)}};
        const QString readme = QString::fromUtf8(archiveReadme(wholeReport(language), manifest, language));
        EXPECT_EQ(unreached(readme), "");
    }
}

TEST(PseudoLanguageTest, KeysIdsAndValuesOfTheModelAreNotTranslated)
{
    const QJsonObject english = wholeReport();
    const QJsonObject other = wholeReport(pseudoLanguage());
    EXPECT_EQ(english.keys(), other.keys());
    for (const char* key :
         {"affected", "charts", "environment", "kept_files", "rankings", "retest", "schema", "spool_files"})
        EXPECT_EQ(english.value(QLatin1StringView(key)), other.value(QLatin1StringView(key))) << key;
}

TEST(PseudoLanguageTest, ANumberIsHandedToTheLanguage)
{
    const ReportLanguage counting(u"x"_s, [](const QByteArray& source, int count) {
        return source.contains("%n") ? u"%n/%1 of "_s + QString::number(count) : QString();
    });
    EXPECT_EQ(counting.counted("%n a %1", "%n b %1", 5, {u"x"_s}), u"5/x of 5"_s);
    const ReportLanguage english;
    EXPECT_EQ(english.counted("%n message of %1", "%n messages of %1", 1, {u"%n"_s}), u"1 message of %n"_s);
    EXPECT_EQ(english.counted("%n message of %1", "%n messages of %1", 0, {u"%2"_s}), u"0 messages of %2"_s);
}
