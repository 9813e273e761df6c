#include "core/report/AffectedMail.h"

#include "core/report/Notices.h"
#include "tests/unit/report/ReportTestCase.h"

#include <QJsonArray>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

HeaderField field(const QString& name, const QString& value)
{
    HeaderField header;
    header.name = name;
    header.value = value;
    header.decoded = value;
    return header;
}

/// The case whose newest failure has an envelope and header fields.
ReportTestCase mailCase(const QStringList& recipients, const QString& to, const QString& subject = u"Заказ"_s)
{
    ReportTestCase testCase = reportTestCase();
    SpoolFile& spool = *testCase.evidence.files[2].spool;
    Envelope envelope;
    envelope.sender = u"ivan@moskva.example"_s;
    envelope.recipients = recipients;
    spool.envelope = envelope;
    spool.headers = {field(u"To"_s, to), field(u"SUBJECT"_s, subject)};
    return testCase;
}

QJsonObject affectedOf(const QJsonObject& report)
{
    return report.value(u"affected"_s).toObject();
}

QJsonObject newestOf(const QJsonObject& report)
{
    return affectedOf(report).value(u"messages"_s).toArray().at(0).toObject();
}

QJsonObject reportOf(const ReportTestCase& testCase, bool showHidden)
{
    ReportOptions options;
    options.hiddenRecipients = showHidden;
    return reportJson(testCase.evidence, testCase.diagnosis, options);
}

} // namespace

TEST(AffectedMailTest, NamesSenderSubjectAndRecipientsOfEachMessage)
{
    const QJsonObject report = testReport(mailCase({u"anna@exch.example"_s}, u"Anna <ANNA@exch.example>"_s));
    const QJsonObject message = newestOf(report);
    EXPECT_EQ(message.value(u"sender"_s).toString(), u"ivan@moskva.example"_s);
    EXPECT_EQ(message.value(u"subject"_s).toString(), u"Заказ"_s);
    EXPECT_EQ(message.value(u"recipients"_s).toArray(), QJsonArray{u"anna@exch.example"_s});
    EXPECT_EQ(affectedOf(report).value(u"messages"_s).toArray().size(), 3);
    EXPECT_EQ(affectedOf(report).value(u"senders"_s).toInt(), 1);
    EXPECT_EQ(affectedOf(report).value(u"messages"_s).toArray().at(1).toObject().value(u"state"_s).toString(),
              u"missing"_s);
}

TEST(AffectedMailTest, RecipientsWhomTheMessageDoesNotNameAreOnlyCounted)
{
    // boss@exch.example is the end of bigboss@exch.example, and yet somebody else.
    const ReportTestCase testCase =
        mailCase({u"bigboss@exch.example"_s, u"boss@exch.example"_s, u"secret@exch.example"_s},
                 u"bigboss@exch.example"_s);
    const QJsonObject report = reportOf(testCase, false);
    EXPECT_EQ(newestOf(report).value(u"recipients"_s).toArray(), QJsonArray{u"bigboss@exch.example"_s});
    EXPECT_EQ(newestOf(report).value(u"hidden_recipients"_s).toInt(), 2);
    EXPECT_EQ(affectedOf(report).value(u"recipients"_s).toInt(), 3);
    for (const std::string& form :
         {reportHtml(report).toStdString(), affectedCsv(report).toStdString(),
          reportPrintMarkup(report).toStdString(), reportText(report).toStdString()}) {
        EXPECT_THAT(form, Not(HasSubstr("secret@exch.example")));
        EXPECT_THAT(form, Not(HasSubstr("\"boss@exch.example")));
    }
    const QJsonObject shown = reportOf(testCase, true);
    EXPECT_EQ(newestOf(shown).value(u"recipients"_s).toArray().size(), 3);
    EXPECT_THAT(affectedCsv(shown).toStdString(), HasSubstr("secret@exch.example"));
}

TEST(AffectedMailTest, WithoutToAndCcEveryRecipientIsHidden)
{
    const QJsonObject report = reportOf(mailCase({u"anna@exch.example"_s}, {}), false);
    EXPECT_TRUE(newestOf(report).value(u"recipients"_s).toArray().isEmpty());
    EXPECT_EQ(newestOf(report).value(u"hidden_recipients"_s).toInt(), 1);
}

TEST(AffectedMailTest, ManyRecipientsAndLongSubjectsAreCut)
{
    QStringList many;
    for (int i = 0; i < 32'766; ++i)
        many.append(u"u%1@exch.example"_s.arg(i));
    const QJsonObject report = reportOf(mailCase(many, {}, QString(10'000'000, u'x')), true);
    EXPECT_EQ(newestOf(report).value(u"recipients"_s).toArray().size(), 50);
    EXPECT_EQ(newestOf(report).value(u"more_recipients"_s).toInt(), 32'716);
    EXPECT_LT(newestOf(report).value(u"subject"_s).toString().size(), 600);
}

TEST(AffectedMailTest, TheStateFollowsWhatWasRecorded)
{
    const auto stateOf = [](const QString& outcome) {
        return newestOf(recordedReport(recordedCase({{u"retest.file/JTMRMAQV"_s, outcome}})));
    };
    EXPECT_EQ(stateOf(u"arrived"_s).value(u"state"_s).toString(), u"arrived"_s);
    EXPECT_EQ(stateOf(u"arrived"_s).value(u"state_basis"_s).toString(), u"stated"_s);
    EXPECT_EQ(stateOf(u"failed-again"_s).value(u"state"_s).toString(), u"failed-again"_s);
    EXPECT_EQ(stateOf(u"waiting"_s).value(u"state"_s).toString(), u"put-back"_s);
    EXPECT_EQ(newestOf(testReport()).value(u"state"_s).toString(), u"failed"_s);
}

TEST(AffectedMailTest, CsvIsRfc4180WithHarmlessCells)
{
    for (const char16_t* formula : {u"=1+1", u"+1", u"-1", u"@SUM(A1)", u" =1", u"\t=1", u"\r1", u"\uFF1D1"})
        EXPECT_TRUE(csvCell(QString::fromUtf16(formula)).startsWith(u"\"'"_s))
            << QString::fromUtf16(formula).toStdString();
    EXPECT_EQ(csvCell(u"a \"b\", c"_s), u"\"a \"\"b\"\", c\""_s);
    EXPECT_EQ(csvCell(u"a\r\nb"_s), u"\"a\\u000d\\u000ab\""_s);
    EXPECT_EQ(csvCell({}), u"\"\""_s);

    const QByteArray csv = affectedCsv(testReport(mailCase({}, {}, u"=cmd|' /C calc'!A0"_s)));
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF\"Time (UTC)\",\"Sender\""));
    EXPECT_EQ(csv.count("\r\n"), 4); // the head and three messages: no line break within a cell
    EXPECT_THAT(csv.toStdString(), HasSubstr("\"'=cmd|' /C calc'!A0\""));
    EXPECT_THAT(csv.toStdString(), Not(HasSubstr("\u202E")));
}

TEST(NoticesTest, SayWhatSendersRecipientsAndUsersNeedToKnow)
{
    const QJsonArray notices = testReport().value(u"notices"_s).toArray();
    ASSERT_EQ(notices.size(), 3);
    EXPECT_THAT(noticeText(notices.at(0).toObject()).toStdString(), HasSubstr("was not delivered"));
    EXPECT_EQ(notices.at(0).toObject().value(u"kb"_s).toArray().at(0).toString(), u"Q246051"_s);
    EXPECT_THAT(noticeText(notices.at(0).toObject()).toStdString(),
                HasSubstr("between 1999-03-08 and 1999-03-09"));
    EXPECT_THAT(noticeText(notices.at(1).toObject()).toStdString(),
                HasSubstr("Old mail may arrive with its old date"));
    EXPECT_THAT(noticeText(notices.at(2).toObject()).toStdString(),
                HasSubstr("the Internet Mail Service on EXCH01 will be stopped"));
    const ReportTestCase nothing;
    EXPECT_TRUE(testReport(nothing).value(u"notices"_s).toArray().isEmpty());
}

TEST(NoticesTest, SpeakTheLanguageThatIsPassedIn)
{
    const ReportLanguage german(u"de"_s, [](const QByteArray& source, int) {
        return source == "To the senders" ? u"An die Absender"_s : QString();
    });
    ReportOptions options;
    options.language = german;
    const ReportTestCase testCase = reportTestCase();
    const QJsonObject report = reportJson(testCase.evidence, testCase.diagnosis, options);
    EXPECT_EQ(report.value(u"language"_s).toString(), u"de"_s);
    const QJsonArray notices = report.value(u"notices"_s).toArray();
    EXPECT_EQ(notices.at(0).toObject().value(u"title"_s).toString(), u"An die Absender"_s);
    EXPECT_EQ(notices.at(1).toObject().value(u"title"_s).toString(), u"To the recipients"_s);
    EXPECT_THAT(reportHtml(report).toStdString(), HasSubstr("<html lang=\"de\">"));
    // Arguments are put in as they are, also where a stranger's name looks like a placeholder.
    const ReportLanguage turned(u"x"_s, [](const QByteArray&, int) { return u"%2 then %1"_s; });
    EXPECT_EQ(turned.words(Message("%1 then %2", {u"%2"_s, u"b"_s})), u"b then %2"_s);
    EXPECT_EQ(turned.words(Message()), QString());
}

} // namespace ims::test
