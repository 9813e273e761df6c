#include "core/report/MailDraft.h"

#include "tests/unit/report/ReportTestCase.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace ims::test {

namespace {

QByteArray draftOf(const QString& title)
{
    QJsonObject report = testReport();
    report.insert(u"title"_s, title);
    return mailDraft(report, reportAttachment(report));
}

QByteArray headOf(const QByteArray& mail)
{
    return mail.first(mail.indexOf("\r\n\r\n"));
}

} // namespace

TEST(MailDraftTest, IsADraftWithoutRecipientThatCarriesSummaryAndPage)
{
    const QJsonObject report = testReport();
    const QByteArray mail = mailDraft(report, reportAttachment(report));
    const std::string head = headOf(mail).toStdString();
    EXPECT_THAT(head, StartsWith("X-Unsent: 1\r\n"));
    EXPECT_THAT(head, HasSubstr("Date: Fri, 2 Jan 2026 03:04:05 +0000\r\n"));
    EXPECT_THAT(head, HasSubstr("Subject: Ticket 4711\r\n"));
    EXPECT_THAT(head, Not(HasSubstr("\r\nTo:")));
    EXPECT_THAT(head, Not(HasSubstr("\r\nFrom:")));
    const auto encoded = [](const QByteArray& bytes) { return bytes.toBase64().first(60).toStdString(); };
    EXPECT_THAT(mail.toStdString(), HasSubstr(encoded(reportText(report).replace("\n", "\r\n"))));
    EXPECT_THAT(mail.toStdString(), HasSubstr(encoded(reportHtml(report))));
    EXPECT_THAT(mail.toStdString(), HasSubstr("attachment; filename=\"report.html\""));
    EXPECT_EQ(mail, mailDraft(report, reportAttachment(report)));
}

TEST(MailDraftTest, NoLineIsTooLongOrEndsWithABareLineFeed)
{
    const QByteArray mail = draftOf(QString(u"Кириллица 漢字 "_s).repeated(50));
    for (const QByteArray& line : mail.split('\n')) {
        EXPECT_LE(line.size(), 79);
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r') || line.startsWith("--")) << line.toStdString();
    }
}

TEST(MailDraftTest, ATitleCannotAddAHeaderField)
{
    for (const QString& title : {u"4711\r\nBcc: x@evil.example\r\n\r\nbody"_s, u"4711\nX-Evil: 1"_s,
                                 u"4711\rX-Evil: 1"_s, u"=?utf-8?Q?a=0D=0ABcc:_x@evil.example?="_s}) {
        const QByteArray head = headOf(draftOf(title));
        EXPECT_THAT(head.toStdString(), Not(HasSubstr("\nBcc")));
        EXPECT_THAT(head.toStdString(), Not(HasSubstr("\nX-Evil")));
        EXPECT_THAT(head.toStdString(), Not(HasSubstr("?Q?")));
        EXPECT_THAT(head.toStdString(), HasSubstr("multipart/mixed"));
    }
}

TEST(MailDraftTest, SubjectsInOtherAlphabetsAreEncodedWords)
{
    const QString title = u"Заказ 漢字 😀 "_s.repeated(5);
    const QString head = QString::fromLatin1(headOf(draftOf(title)));
    const QRegularExpression word(u"=\\?utf-8\\?B\\?([A-Za-z0-9+/=]+)\\?="_s);
    QString subject;
    for (auto it = word.globalMatch(head); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        EXPECT_LE(match.captured().size(), 75);
        const QString piece = QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
        EXPECT_FALSE(piece.contains(QChar::ReplacementCharacter)); // no character was cut
        subject += piece;
    }
    EXPECT_EQ(subject, title);
}

} // namespace ims::test
