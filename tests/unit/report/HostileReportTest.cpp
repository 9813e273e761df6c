#include "core/report/AffectedMail.h"
#include "core/report/MailDraft.h"
#include "tests/unit/report/ReportTestCase.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

/// Every trick at once: markup, attributes, a script, links, bidi overrides, control characters, half a
/// surrogate pair, a formula, Markdown, header fields, a placeholder.
QString evil()
{
    return u"\"'><script>alert(1)</script><img src=x onerror=alert(1)>' onmouseover='alert(1) "
           "javascript:alert(1) \u202E\u2066\u200B\u0007\u001B[31m\r\nBcc: x@evil.example\r\n\r\n"
           "[x](http://evil.example) ![i](http://evil.example/i) <http://evil.example> |a| =1+1 %1 %n \uFFFF"_s +
           QChar(char16_t(0xD800)) + QChar(u'\0');
}

/// Words of the model that decide what is shown; kept so that all of it is.
const QStringList& ids()
{
    static const QStringList keys = {u"status"_s,   u"state"_s,   u"kind"_s,    u"basis"_s,
                                     u"severity"_s, u"action"_s,  u"verdict"_s, u"what"_s,
                                     u"outcome"_s,  u"applies"_s, u"schema"_s,  u"question"_s};
    return keys;
}

/// As evil(), but so short that a ticket's text has room for it.
QString shortEvil()
{
    return u"<b>[x](http://e)|`\u202E\n# x"_s;
}

QJsonValue hostile(const QJsonValue& value, bool keepIds, const QString& text = evil())
{
    if (value.isString())
        return text;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array.append(hostile(item, keepIds, text));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!keepIds || !ids().contains(it.key()) || !QJsonValue(it.value()).isString())
            it.value() = hostile(it.value(), keepIds, text);
    }
    return object;
}

/// The first piece of markup that is none of ours.
QString strangeMarkup(const QString& markup)
{
    static const QRegularExpression tag(u"<[^>]*>?"_s);
    static const QRegularExpression ours(
        u"^<(!DOCTYPE "
        u"html|/?(a|article|b|body|br|caption|code|dd|desc|div|dl|dt|figcaption|figure|footer|h1|h2|"
        "h3|head|header|html|li|line|main|mark|meta|nav|p|rect|section|span|strong|style|svg|table|tbody|td|"
        "text|"
        "th|thead|title|tr|ul)( "
        "(align|aria-label|aria-labelledby|border|cellpadding|cellspacing|charset|class|"
        "content|height|href|http-equiv|id|lang|name|role|scope|tabindex|text-anchor|viewBox|width|x|x1|x2|y|"
        "y1|"
        "y2)=\"[^\"<>]*\")*/?)>$"_s);
    static const QRegularExpression link(u"href=\"(?!#)|url\\("_s);
    for (auto it = tag.globalMatch(markup); it.hasNext();) {
        const QString found = it.next().captured();
        if (!ours.match(found).hasMatch())
            return found;
    }
    return link.match(markup).captured();
}

/// The first character that a reader cannot see or that turns the text around.
QString strangeCharacter(const QString& text)
{
    static const QRegularExpression strange(u"[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{200b}-\\x{200f}"
                                            "\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    const QRegularExpressionMatch found = strange.match(text);
    return found.hasMatch() ? text.mid(std::max<qsizetype>(0, found.capturedStart() - 40), 80) : QString();
}

class HostileReportTest : public testing::TestWithParam<bool>
{
protected:
    const QJsonObject report = hostile(wholeReport(), GetParam()).toObject();
};

} // namespace

TEST_P(HostileReportTest, ThePageAndThePrintHoldOnlyOurMarkup)
{
    for (const QString& form : {QString::fromUtf8(reportHtml(report)), reportPrintMarkup(report)}) {
        EXPECT_EQ(strangeMarkup(form), QString());
        EXPECT_EQ(strangeCharacter(form), QString());
        EXPECT_TRUE(form.contains(u"&lt;script&gt;"_s));
        EXPECT_TRUE(form.contains(u"\\u202e"_s));
    }
}

TEST_P(HostileReportTest, TheTicketTextIsPasteSafe)
{
    for (const TextForm form : {TextForm::Plain, TextForm::Markdown}) {
        const QString text = QString::fromUtf8(reportText(report, form));
        EXPECT_LT(text.size(), 4000);
        EXPECT_EQ(strangeCharacter(text).toStdString(), "");
    }
    const QString markdown = QString::fromUtf8(reportText(report, TextForm::Markdown));
    // Of Markdown's own marks only ours stand without a backslash.
    const QRegularExpression bare(u".{0,30}(?<!\\\\)[<>|`\\[\\]].{0,30}"_s);
    EXPECT_EQ(bare.match(markdown).captured().toStdString(), "");
    EXPECT_FALSE(markdown.contains(u"http://"_s));
}

TEST(HostileTicketTextTest, EachPartOfTheModelIsEscapedWhereThereIsRoomForIt)
{
    const QJsonObject whole = wholeReport();
    const QRegularExpression bare(u".{0,30}(?<!\\\\)[<>|`\\[\\]].{0,30}"_s);
    for (auto it = whole.begin(); it != whole.end(); ++it) {
        QJsonObject report = whole;
        report.insert(it.key(), hostile(it.value(), true, shortEvil()));
        const QString markdown = QString::fromUtf8(reportText(report, TextForm::Markdown));
        EXPECT_EQ(bare.match(markdown).captured().toStdString(), "") << it.key().toStdString();
        EXPECT_EQ(strangeCharacter(markdown).toStdString(), "") << it.key().toStdString();
        EXPECT_FALSE(markdown.contains(u"\n# x"_s)) << it.key().toStdString();
    }
}

TEST_P(HostileReportTest, TheListIsATableOfHarmlessCells)
{
    const QString csv = QString::fromUtf8(affectedCsv(report));
    EXPECT_EQ(strangeCharacter(QString(csv).remove(u"\r\n"_s)), QString());
    const QStringList lines = csv.trimmed().split(u"\r\n"_s);
    EXPECT_EQ(lines.size(), 4);
    const QRegularExpression line(u"^\\x{feff}?(\"([^\"]|\"\")*\",){8}\"([^\"]|\"\")*\"$"_s);
    for (const QString& one : lines)
        EXPECT_TRUE(line.match(one).hasMatch()) << one.toStdString();
}

TEST_P(HostileReportTest, TheDraftsHeadIsOurs)
{
    const QByteArray mail = mailDraft(report, reportAttachment(report));
    const QByteArray head = mail.first(mail.indexOf("\r\n\r\n") + 2);
    const QRegularExpression ours(
        u"^(X-Unsent: 1\r\n)(Date: [^\r\n]*\r\n)?Subject: =[^\r\n]*\r\n( =[^\r\n]*\r\n)*MIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed;[^\r\n]*\r\n?([ \t][^\r\n]*\r\n)*$"_s);
    EXPECT_TRUE(ours.match(QString::fromLatin1(head)).hasMatch()) << head.toStdString();
    const QRegularExpression word(u"=\\?utf-8\\?B\\?([A-Za-z0-9+/=]+)\\?="_s);
    QByteArray subject;
    for (auto it = word.globalMatch(QString::fromLatin1(head)); it.hasNext();)
        subject += QByteArray::fromBase64(it.next().captured(1).toLatin1());
    EXPECT_FALSE(subject.isEmpty());
    EXPECT_EQ(strangeCharacter(QString::fromUtf8(subject)).toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(AllAndAllButIds, HostileReportTest, testing::Bool(),
                         [](const auto& run) { return run.param ? "TextsOnly" : "All"; });

TEST(ForeignReportTest, ValuesOfOtherTypesAreNoCrash)
{
    const QJsonObject whole = wholeReport();
    const QList<QJsonValue> others = {QJsonValue(),
                                      true,
                                      -1,
                                      1e300,
                                      u"x"_s,
                                      QJsonArray{1, u"x"_s},
                                      QJsonObject{{u"rows"_s, 1}},
                                      QJsonArray{QJsonArray{}}};
    for (auto it = whole.begin(); it != whole.end(); ++it) {
        for (const QJsonValue& other : others) {
            QJsonObject report = whole;
            report.insert(it.key(), other);
            EXPECT_EQ(strangeMarkup(QString::fromUtf8(reportHtml(report))), QString())
                << it.key().toStdString();
            EXPECT_FALSE(reportPrintMarkup(report).isEmpty());
            EXPECT_LT(reportText(report).size(), 12'000);
            EXPECT_FALSE(affectedCsv(report).isEmpty());
        }
    }
}

TEST(ForeignReportTest, HugeSubjectsAndNamesStaySmallAndQuick)
{
    ReportTestCase testCase = wholeTestCase();
    const QString huge(10'000'000, u'<');
    SpoolFile& spool = *testCase.evidence.files[2].spool;
    for (HeaderField& field : spool.headers)
        field.decoded = huge;
    spool.envelope->sender = huge;
    spool.envelope->recipients = {huge};
    QElapsedTimer timer;
    timer.start();
    const QJsonObject report = testReport(testCase);
    EXPECT_LT(reportHtml(report).size(), 300'000);
    EXPECT_LT(affectedCsv(report).size(), 10'000);
    EXPECT_LT(timer.elapsed(), 5'000);
}

} // namespace ims::test
