#include "core/spool/Mailbox.h"

#include "tests/support/Corpora.h"
#include "tests/unit/spool/SpoolTestSupport.h"

#include <QElapsedTimer>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray line = "From a@b.example Mon Mar  8 10:14:07 1999\n";

QByteArray mail(const QByteArray& subject, const QByteArray& text)
{
    return "From: Anna <a@b.example>\nSubject: " + subject + "\nDate: Mon, 8 Mar 1999 10:14:07 +0000\n\n" +
           text;
}

Mailbox mailboxOf(const QByteArray& bytes, const MailboxLimits& limits = {})
{
    auto mailbox = readMailbox(ByteSource::fromBytes(bytes, u"inbox"_s), catalogue(), {}, {}, limits);
    EXPECT_TRUE(mailbox.has_value());
    return mailbox.value_or(Mailbox());
}

std::string notes(const Mailbox& mailbox)
{
    QString all;
    for (const Message& note : mailbox.notes)
        all += note.english() + u'\n';
    return all.toStdString();
}

} // namespace

TEST(Mailbox, EachMessageIsExactlyItsBytes)
{
    const QByteArray first = mail("one", "text\n");
    const QByteArray second = mail("=?koi8-r?Q?=F0=D2=C9?=", "more\n\nof it\n");
    for (const bool wire : {false, true}) {
        const auto form = [wire](const QByteArray& text) { return wire ? crlf(text) : text; };
        const QByteArray bytes = form(line + first + "\n" + line + second + "\n");
        const Mailbox mailbox = mailboxOf(bytes);
        ASSERT_EQ(mailbox.messages.size(), 2U);
        EXPECT_EQ(mailbox.count, 2);
        EXPECT_EQ(bytesOf(bytes, mailbox.messages[0].range), form(first));
        EXPECT_EQ(bytesOf(bytes, mailbox.messages[1].range), form(second));
        EXPECT_EQ(mailbox.messages[0].fromLine, 0);
        EXPECT_TRUE(bytes.sliced(mailbox.messages[1].fromLine).startsWith("From a@b"));
        EXPECT_EQ(mailbox.messages[0].from, u"Anna <a@b.example>"_s);
        EXPECT_EQ(mailbox.messages[1].subject, u"При"_s);
        EXPECT_EQ(mailbox.messages[1].date, u"Mon, 8 Mar 1999 10:14:07 +0000"_s);
        EXPECT_EQ(notes(mailbox), "");
    }
}

TEST(Mailbox, AMessageIsReadAsOneOfItsOwn)
{
    const QByteArray second = mail("two", "more\n");
    const auto source =
        ByteSource::fromBytes(line + mail("one", "text\n") + "\n" + line + second, u"inbox"_s);
    const auto mailbox = readMailbox(source, catalogue());
    ASSERT_TRUE(mailbox.has_value());
    const auto one = mailboxMessage(source, mailbox->messages.at(1), 2);
    EXPECT_EQ(one->name(), u"inbox \u203a 2"_s);
    const auto spool = SpoolReader(catalogue()).read(one);
    ASSERT_TRUE(spool.has_value());
    EXPECT_EQ(spool->kind, SpoolKind::Mail);
    EXPECT_EQ(spool->header("Subject"_L1)->decoded, u"two"_s);
    EXPECT_EQ(spool->message, (ByteRange{0, second.size()}));
}

TEST(Mailbox, TextThatBeginsLikeAMessageIsNone)
{
    const QByteArray first = mail("one", "Hello,\n\nFrom here on it is text.\nMore of it.\n\n"
                                         "From 10 to 12 o'clock\n\n From x Mon Mar  8 10:14:07 1999\n"
                                         "in a row:\nFrom x Mon Mar  8 10:14:07 1999\n");
    const QByteArray bytes = line + first + "\n" + line + mail("two", "text\n");
    const Mailbox mailbox = mailboxOf(bytes);
    ASSERT_EQ(mailbox.messages.size(), 2U);
    EXPECT_EQ(bytesOf(bytes, mailbox.messages[0].range), first);
}

TEST(Mailbox, AFromLineWithoutATimeCountsWhereAHeaderFollows)
{
    EXPECT_EQ(mailboxOf("From MAILER-DAEMON\n" + mail("one", "text\n")).messages.size(), 1U);
    EXPECT_EQ(mailboxOf("From ???@??? Mon Mar  8 10:14:07 1999\n\ntext without a header\n").messages.size(),
              1U);
}

TEST(Mailbox, TheEmptyLineMayBeMissingWhereNothingElseIs)
{
    const QByteArray first = mail("one", "text\n");
    for (const QByteArray& separator : {line, QByteArray("From - \n")}) {
        const QByteArray bytes = line + first + separator + mail("two", "text\n");
        const Mailbox mailbox = mailboxOf(bytes);
        ASSERT_EQ(mailbox.messages.size(), 2U);
        EXPECT_EQ(bytesOf(bytes, mailbox.messages[0].range), first);
    }
    EXPECT_EQ(mailboxOf(line + mail("one", "text\nFrom x\nTo: y\n")).messages.size(), 1U);
}

TEST(Mailbox, QuotedLinesAreCountedAndStay)
{
    const QByteArray first = mail("one", "x\n\n>From here\n>>From there\n>> From no\n");
    const QByteArray bytes = line + first + "\n" + line + mail("two", "text\n");
    const Mailbox mailbox = mailboxOf(bytes);
    EXPECT_EQ(mailbox.quotedLines, 2);
    EXPECT_EQ(bytesOf(bytes, mailbox.messages.at(0).range), first);
    EXPECT_NE(notes(mailbox).find(">From"), std::string::npos);
}

TEST(Mailbox, WhatIsCutOffOrNoMailboxIsNoError)
{
    EXPECT_TRUE(mailboxOf({}).messages.empty());
    EXPECT_TRUE(mailboxOf(mail("one", "text\n")).messages.empty());
    EXPECT_TRUE(mailboxOf(QByteArray(5'000'000, '\0')).messages.empty());
    EXPECT_TRUE(mailboxOf("From ").messages.empty());
    const QByteArray cut = line + "From: x\nSubj";
    const Mailbox mailbox = mailboxOf(cut);
    ASSERT_EQ(mailbox.messages.size(), 1U);
    EXPECT_EQ(bytesOf(cut, mailbox.messages[0].range), "From: x\nSubj");
    EXPECT_EQ(mailboxOf(line).messages.at(0).range.length, 0);
    EXPECT_EQ(mailboxOf(line + "\n" + line + "\n").messages.size(), 2U);
}

TEST(Mailbox, BytesBeforeTheFirstMessageAreToldOf)
{
    const Mailbox mailbox = mailboxOf("junk\n\n" + line + mail("one", "text\n"));
    EXPECT_EQ(mailbox.messages.size(), 1U);
    EXPECT_NE(notes(mailbox).find("6 bytes stand before"), std::string::npos);
}

TEST(Mailbox, BordersOfTheWindowsMakeNoDifference)
{
    // Messages of a length that moves over the border of a window from one to the next.
    const QByteArray one = line + mail("x", QByteArray(997, 'y') + "\n>From q\n") + "\n";
    QByteArray bytes;
    while (bytes.size() < 3'500'000)
        bytes += one;
    const Mailbox mailbox = mailboxOf(bytes);
    const qint64 expected = bytes.size() / one.size();
    ASSERT_EQ(std::ssize(mailbox.messages), expected);
    EXPECT_EQ(mailbox.quotedLines, expected);
    for (qint64 i = 0; i < expected; ++i) {
        const MailboxMessage& message = mailbox.messages[static_cast<size_t>(i)];
        ASSERT_EQ(message.fromLine, i * one.size());
        ASSERT_EQ(message.range, (ByteRange{i * one.size() + line.size(), one.size() - line.size() - 1}))
            << i;
        ASSERT_EQ(message.subject, u"x"_s);
    }
}

TEST(Mailbox, MoreMessagesThanTheLimitAreCounted)
{
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += line + mail("x", "text\n") + "\n";
    const Mailbox mailbox = mailboxOf(bytes, {5});
    EXPECT_EQ(mailbox.messages.size(), 5U);
    EXPECT_EQ(mailbox.count, 20);
    EXPECT_EQ(bytesOf(bytes, mailbox.messages.back().range), mail("x", "text\n"));
    EXPECT_NE(notes(mailbox).find("20 messages; the first 5"), std::string::npos);
}

TEST(Mailbox, HostileBytesTakeNoTime)
{
    QElapsedTimer clock;
    clock.start();
    mailboxOf(QByteArray(8'000'000, '>') + "From x\n");
    mailboxOf(QByteArray("\n\nFrom \n").repeated(1'000'000));
    const QByteArray wide = line + "Subject: " + QByteArray(60'000, 'x') + "\n\n";
    mailboxOf(wide.repeated(100));
    const QByteArray empty = line + "\n";
    mailboxOf(empty.repeated(100'000));
    mailboxOf("From 10:00 1999 " + QByteArray(8'000'000, 'x'));
    EXPECT_LT(clock.elapsed(), 6'000);
}

TEST(Mailbox, StopsWhenAsked)
{
    StopSource stop;
    stop.request_stop();
    const auto mailbox =
        readMailbox(ByteSource::fromBytes(line + mail("x", "y"), u"inbox"_s), catalogue(), stop.get_token());
    ASSERT_FALSE(mailbox.has_value());
    EXPECT_TRUE(isCancelled(mailbox.error()));
}

TEST(Mailbox, MailboxesFromTheWildAreTakenApart)
{
    const QString mails = corporaFolder(u"mail"_s);
    if (mails.isEmpty())
        GTEST_SKIP() << "no corpora here";
    int mailboxes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(pathFromString(mails))) {
        if (!entry.is_regular_file())
            continue;
        const auto source = ByteSource::open(entry.path());
        ASSERT_TRUE(source);
        const auto mailbox = readMailbox(*source, catalogue());
        ASSERT_TRUE(mailbox) << entry.path();
        if (mailbox->count < 2)
            continue;
        ++mailboxes;
        qint64 last = 0;
        for (const MailboxMessage& message : mailbox->messages) {
            EXPECT_GE(message.fromLine, last) << entry.path();
            EXPECT_GT(message.range.offset, message.fromLine) << entry.path();
            last = message.range.end();
        }
        EXPECT_LE(last, (*source)->size());
        if (entry.path().filename() == "UnitTests_TestData_mbox_content-length.mbox.txt") {
            EXPECT_EQ(mailbox->count, 29);
        }
    }
    EXPECT_GT(mailboxes, 0);
}
