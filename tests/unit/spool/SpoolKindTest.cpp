#include "tests/unit/spool/SpoolTestSupport.h"

#include "tests/support/SpoolFileWriter.h"

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

const QByteArray text = crlf("Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\n"
                             "From: Ann <ann@alpha.example>\nSubject: hello\n\nText.\n");

QByteArray multipart()
{
    return crlf("From: ann@alpha.example\nSubject: x\nMIME-Version: 1.0\n"
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\ntext\n--b\n"
                "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n"
                "QUJDREVGR0g=\n--b--\n");
}

QByteArray spoolFile(const QByteArray& message = text)
{
    SpoolEnvelope one;
    one.peerHost = "mail.alpha.example";
    one.helo = "relay.alpha.example";
    one.sender = "ann@alpha.example";
    one.mtsId = SpoolFileWriter::mtsId("Beta", "MAIL01", 878759487, "WKA6D6YM");
    one.recipients = {"bob@beta.example"};
    one.received = 878759487;
    return SpoolFileWriter::write(one, message);
}

SpoolKind kindOf(const QByteArray& bytes)
{
    return readBytes(bytes).kind;
}

QString notesOf(const SpoolFile& file)
{
    QStringList notes;
    for (const Message& note : file.notes)
        notes << note.english();
    return notes.join(u'\n');
}

} // namespace

TEST(SpoolKind, EachIsTold)
{
    EXPECT_EQ(kindOf({}), SpoolKind::Empty);
    EXPECT_EQ(kindOf(QByteArray(100, '\0')), SpoolKind::NoMessage);
    EXPECT_EQ(kindOf(spoolFile()), SpoolKind::SpoolFile);
    EXPECT_EQ(kindOf(spoolFile().first(60)), SpoolKind::SpoolFile) << "cut off inside its envelope";
    EXPECT_EQ(kindOf("x-sender: a@b.example\r\nx-receiver: c@d.example\r\n" + text), SpoolKind::PickupFile);
    EXPECT_EQ(kindOf("From ann@alpha.example Wed Nov  5 14:51:27 1997\r\n" + text), SpoolKind::Mailbox);
    EXPECT_EQ(kindOf(text), SpoolKind::Mail);
}

TEST(SpoolKind, WhatHoldsNoMessageSaysWhatItIs)
{
    const auto why = [](const QByteArray& bytes) {
        const SpoolFile file = readBytes(bytes);
        EXPECT_EQ(file.message.length, 0);
        return file.whyNoMessage.english();
    };
    QByteArray binary;
    for (int i = 0; i < 4000; ++i)
        binary += static_cast<char>(i * 37 + i / 251);
    EXPECT_TRUE(why({}).contains(u"is empty"_s));
    EXPECT_TRUE(why(QByteArray(300000, '\0')).contains(u"zero bytes"_s));
    EXPECT_TRUE(why(QByteArray(300000, ' ') + "\r\n").contains(u"blanks"_s));
    EXPECT_TRUE(why(binary).contains(u"binary through and through"_s));
    EXPECT_TRUE(why("Dear all,\nplease call.\n").contains(u"text, but without the header"_s));
    EXPECT_TRUE(why("PK\x03\x04 Received: from x\r\nFrom: a\r\nTo: b\r\n\r\n").contains(u"zip"_s));
    EXPECT_TRUE(readBytes(text).whyNoMessage.isEmpty());
}

TEST(SpoolKind, BytesInFrontOfTheMessage)
{
    EXPECT_TRUE(readBytes(spoolFile()).before.isEmpty());
    EXPECT_TRUE(readBytes(text).before.isEmpty());
    const SpoolFile rubbish = readBytes(QByteArray("\1\2\xff\0\0\3", 6) + text);
    EXPECT_EQ(rubbish.before, ByteRange(0, 6));
    EXPECT_EQ(rubbish.beforeWhat, "rubbish"_L1);
    const SpoolFile blanks = readBytes("\r\n \r\n" + text);
    EXPECT_EQ(blanks.message.offset, 5);
    EXPECT_EQ(blanks.beforeWhat, "blanks"_L1);
    const QByteArray broken = spoolFile().replace("EwLs", "Ewxx");
    EXPECT_EQ(readBytes(broken).beforeWhat, "broken-envelope"_L1);
    EXPECT_EQ(readBytes(broken).before, ByteRange(0, broken.indexOf("Received")));
    EXPECT_EQ(readBytes("\xEF\xBB\xBF" + spoolFile()).beforeWhat, "byte-order-mark"_L1);
}

TEST(SpoolKind, ZeroBytesAtTheEndAreLeftOut)
{
    const QByteArray whole = spoolFile();
    const SpoolFile file = readBytes(whole + QByteArray(300000, '\0'));
    EXPECT_EQ(file.after, ByteRange(whole.size(), 300000));
    EXPECT_EQ(file.afterWhat, "zero-bytes"_L1);
    EXPECT_EQ(file.message.end(), whole.size());
    EXPECT_TRUE(notesOf(file).contains(u"left out: 300000."_s));
    EXPECT_TRUE(rangesAreSound(file));
    EXPECT_EQ(readBytes(whole + QByteArray(1, '\0')).after.length, 1);
    EXPECT_TRUE(readBytes(whole + "x" + QByteArray(3, '\0')).after.isEmpty()) << "in the middle of a line";
    const QByteArray binary = crlf("From: a@b.example\nSubject: x\nContent-Type: application/octet-stream\n"
                                   "Content-Transfer-Encoding: binary\n\n") +
                              "data\r\n" + QByteArray(100, '\0');
    EXPECT_TRUE(readBytes(binary).after.isEmpty()) << "a binary part may end in zero bytes";
}

TEST(SpoolKind, ControlZAtTheEndIsLeftOut)
{
    const SpoolFile file = readBytes(spoolFile() + '\x1a');
    EXPECT_EQ(file.after.length, 1);
    EXPECT_EQ(file.afterWhat, "control-z"_L1);
    EXPECT_TRUE(file.damage.empty());
    EXPECT_EQ(readBytes(spoolFile(text + "cut\x1a")).damage.front().code, "cut-at-1a"_L1);
}

TEST(SpoolKind, ASecondSpoolFileIsLeftOut)
{
    const QByteArray first = spoolFile();
    const SpoolFile file = readBytes(first + spoolFile(multipart()));
    EXPECT_EQ(file.after.offset, first.size());
    EXPECT_EQ(file.afterWhat, "second-file"_L1);
    EXPECT_EQ(file.message.end(), first.size());
    EXPECT_EQ(file.parts.size(), 1U);
    const QByteArray mentioned = spoolFile(text + "\r\nabcdImCr and EwLs\r\n");
    EXPECT_TRUE(readBytes(mentioned).after.isEmpty());
}

TEST(SpoolKind, AnAttachedSpoolFileIsNoSecondOne)
{
    const QByteArray attached = crlf("From: ann@alpha.example\nSubject: x\nMIME-Version: 1.0\n"
                                     "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                                     "Content-Type: application/octet-stream\n\n") +
                                spoolFile() + "\r\n--b--\r\n";
    EXPECT_TRUE(readBytes(attached).after.isEmpty());
    EXPECT_TRUE(readBytes(spoolFile(attached)).after.isEmpty());
}

TEST(SpoolKind, OldContentsOfTheDiskAreLeftOut)
{
    QByteArray old("Dear ");
    for (int i = 0; i < 900; ++i)
        old += static_cast<char>(i * 37 + i / 251);
    const QByteArray whole = spoolFile();
    const SpoolFile file = readBytes(whole + old);
    EXPECT_EQ(file.after, ByteRange(whole.size(), old.size()));
    EXPECT_EQ(file.afterWhat, "old-content"_L1);
    const QByteArray eightBit = spoolFile(text + QByteArray("\xf0\xd2\xc9\xd7\xc5\xd4 ").repeated(30));
    EXPECT_TRUE(readBytes(eightBit).after.isEmpty()) << "8-bit text is text";
    const QByteArray japanese = spoolFile(text + QByteArray("\x1b$B$3$s\x1b(B ").repeated(30));
    EXPECT_TRUE(readBytes(japanese).after.isEmpty()) << "escapes are text";
}

TEST(SpoolKind, CutOffMessagesLeaveANote)
{
    EXPECT_EQ(notesOf(readBytes(spoolFile(multipart()))), QString());
    const QByteArray open = multipart().replace("--b--\r\n", "");
    EXPECT_TRUE(notesOf(readBytes(open)).contains(u"no closing delimiter"_s));
    EXPECT_FALSE(notesOf(readBytes(open)).contains(u"group"_s));
    const QByteArray midGroup = multipart().replace("R0g=\r\n--b--\r\n", "R");
    EXPECT_TRUE(notesOf(readBytes(midGroup)).contains(u"middle of a group"_s));
    EXPECT_TRUE(notesOf(readBytes(spoolFile(text + "and then"))).contains(u"without a line break"_s));
    EXPECT_EQ(notesOf(readBytes(text + "and then")), QString())
        << "only a server's file ends in a whole line";
}
