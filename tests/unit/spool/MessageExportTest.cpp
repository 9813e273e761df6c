#include "core/spool/MessageExport.h"

#include "tests/support/SpoolFileWriter.h"
#include "tests/unit/spool/SpoolTestSupport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

const QByteArray mail = "Received: from a by b; 1 Jan 1999 10:00:00 GMT\r\nFrom: a@sender.example\r\n"
                        "To: open@local.example\r\nSubject: x\r\n\r\n.\r\n..two\r\nmiddle.\r\n.end\r\n";

QByteArray spoolBytes(const QByteArray& message = mail, const QByteArray& sender = "a@sender.example")
{
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.sender.example";
    envelope.sender = sender;
    envelope.recipients = {"open@local.example", "hidden@local.example"};
    return SpoolFileWriter::write(envelope, message);
}

/// A spool file and a folder to write to.
struct Export
{
    explicit Export(const QByteArray& content)
        : bytes(content)
        , source(ByteSource::fromBytes(content, u"Q7TKB9MW"_s))
        , spool(readBytes(content))
    {
    }

    Path path(const char* name) const { return pathFromString(folder.path()) / name; }

    QByteArray read(const Path& file) const
    {
        QFile open(displayName(file));
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray("(none)");
    }

    Expected<ExportedMessage> eml(const char* name = "x.eml", Existing existing = Existing::Refuse) const
    {
        return saveAsEml(*source, spool, path(name), {}, existing);
    }

    Expected<ExportedMessage> pickup(const QStringList& recipients, const char* name = "x.txt") const
    {
        return writePickupFile(*source, spool, recipients, path(name), {}, Existing::Refuse);
    }

    QTemporaryDir folder;
    QByteArray bytes;
    ByteSourcePtr source;
    SpoolFile spool;
};

QString reason(const Expected<ExportedMessage>& exported)
{
    return exported ? u"written"_s : exported.error().why.english();
}

} // namespace

TEST(MessageExport, TheMessageIsSavedByteForByte)
{
    const Export one(spoolBytes());
    const auto saved = one.eml();
    ASSERT_TRUE(saved);
    EXPECT_EQ(one.read(saved->file), mail);
    EXPECT_EQ(saved->size, mail.size());
    EXPECT_EQ(saved->sha256.toLatin1(), QCryptographicHash::hash(mail, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(saved->recipientsFile, one.path("x.recipients.txt"));
    const QByteArray list = one.read(saved->recipientsFile);
    EXPECT_TRUE(list.contains("WARNING: hidden recipients"));
    EXPECT_TRUE(list.contains("Sender: <a@sender.example>\r\n"));
    EXPECT_TRUE(list.contains("<hidden@local.example>\r\n"));
    EXPECT_EQ(recipientsFileOf(Path("a/b.c")), Path("a/b.c.recipients.txt"));
}

TEST(MessageExport, PlainMailHasNoListBesideIt)
{
    const Export one(mail);
    const auto saved = one.eml();
    ASSERT_TRUE(saved);
    EXPECT_EQ(one.read(saved->file), mail);
    EXPECT_TRUE(saved->recipientsFile.empty());
    EXPECT_EQ(one.read(one.path("x.recipients.txt")), "(none)");
}

TEST(MessageExport, NeitherFileIsWrittenWhereOneOfThemIsThere)
{
    const Export one(spoolBytes());
    QFile list(displayName(one.path("x.recipients.txt")));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.close();
    const auto saved = one.eml();
    ASSERT_FALSE(saved);
    EXPECT_TRUE(isExportRefusal(saved.error()));
    EXPECT_EQ(one.read(one.path("x.eml")), "(none)");
    EXPECT_TRUE(one.eml("x.eml", Existing::Replace));
}

TEST(MessageExport, APickupFileNamesTheChosenRecipientsOnlyAndIsDotStuffed)
{
    const Export one(spoolBytes());
    const auto written = one.pickup({u"hidden@local.example"_s});
    ASSERT_TRUE(written) << reason(written).toStdString();
    const QByteArray expected = "x-sender: <a@sender.example>\r\nx-receiver: <hidden@local.example>\r\n" +
                                mail.left(mail.indexOf("\r\n\r\n") + 4) +
                                "..\r\n...two\r\nmiddle.\r\n..end\r\n";
    EXPECT_EQ(one.read(written->file), expected);
    EXPECT_EQ(written->size, expected.size());
    EXPECT_EQ(written->recipients, QStringList{u"hidden@local.example"_s});
    EXPECT_EQ(written->notes.size(), pickupNotes().size());
}

TEST(MessageExport, ADotThatBeginsTheMessageIsDoubledToo)
{
    const Export one(spoolBytes(".first: x\r\n" + mail));
    const auto written = one.pickup({u"open@local.example"_s});
    ASSERT_TRUE(written) << reason(written).toStdString();
    EXPECT_TRUE(one.read(written->file).contains("@local.example>\r\n..first: x\r\n"));
}

TEST(MessageExport, DotsAreDoubledAcrossTheBordersOfPieces)
{
    // Pieces are 256 KiB; every line is 4 bytes long and begins with a dot.
    const QByteArray head = "From: a@sender.example\r\nSubject: x\r\n\r\n";
    for (int shift = 0; shift < 4; ++shift) {
        const QByteArray body = QByteArray(shift, 'a') + "\r\n" + QByteArray(".a\r\n").repeated(200000);
        const Export one(spoolBytes(head + body));
        const auto written = one.pickup({u"open@local.example"_s});
        ASSERT_TRUE(written);
        QByteArray unstuffed = one.read(written->file);
        unstuffed.replace("\n..", "\n.");
        EXPECT_TRUE(unstuffed.endsWith(QByteArray(head + body))) << shift;
        EXPECT_EQ(written->size, one.read(written->file).size());
    }
}

TEST(MessageExport, ANullSenderStaysNull)
{
    const Export one(spoolBytes(mail, ""));
    const auto written = one.pickup({u"open@local.example"_s});
    ASSERT_TRUE(written);
    EXPECT_TRUE(one.read(written->file).startsWith("x-sender: <>\r\nx-receiver: <open@local.example>\r\n"));
}

TEST(MessageExport, WithoutAnEnvelopeTheHeaderSaysTheSender)
{
    const Export one(mail);
    const auto written = one.pickup({u"open@local.example"_s});
    ASSERT_TRUE(written);
    EXPECT_TRUE(one.read(written->file).startsWith("x-sender: <a@sender.example>\r\n"));
    EXPECT_EQ(written->notes.size(), pickupNotes().size() + 1);
}

TEST(MessageExport, APickupFileIsRefusedWithoutARecipient)
{
    const auto written = Export(spoolBytes()).pickup({});
    ASSERT_FALSE(written);
    EXPECT_TRUE(isExportRefusal(written.error()));
    EXPECT_TRUE(written.error().todo.english().contains(u"Q201314"_s));
}

TEST(MessageExport, AnAddressCannotBreakOutOfItsLine)
{
    const Export one(spoolBytes());
    for (const QString& address :
         QStringList{u"a@b.example\r\nx-receiver: c@d.example"_s, u"a@b.example\nBcc: x"_s,
                     u"a@b.example\r"_s, u""_s, u"a"_s, u"a@b.example>, <c@d.example"_s,
                     u"a@b.example\u2028c"_s, u"a@bücher.example"_s, u" a@b.example"_s,
                     QString(u"a\0@b.example"_s), QString(2000, u'a') + u"@b.example"_s, u"a@[192.0.2.1"_s}) {
        const auto written = one.pickup({u"open@local.example"_s, address});
        ASSERT_FALSE(written) << address.toStdString();
        EXPECT_TRUE(isExportRefusal(written.error())) << address.toStdString();
        EXPECT_EQ(one.read(one.path("x.txt")), "(none)");
    }
}

TEST(MessageExport, ReceiversOfTheMessagesOwnAreNotLetThrough)
{
    for (const QByteArray& field :
         {QByteArray("X-Receiver: victim@else.example\r\n"), QByteArray("x-sender : a@b.example\r\n"),
          QByteArray("X-RECEIVERS: x\r\n")}) {
        const auto written = Export(spoolBytes(field + mail)).pickup({u"open@local.example"_s});
        ASSERT_FALSE(written) << field.toStdString();
        EXPECT_TRUE(isExportRefusal(written.error()));
    }
    EXPECT_TRUE(Export(spoolBytes(mail + "X-Receiver: in the body\r\n")).pickup({u"open@local.example"_s}));
}

TEST(MessageExport, AChangedFileMayBeSavedButNotPickedUp)
{
    QByteArray damaged = spoolBytes();
    damaged.replace('\0', ' ');
    const Export one(damaged);
    ASSERT_FALSE(one.spool.damage.empty());
    const auto saved = one.eml();
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->notes.last().english().contains(u"changed"_s));
    const auto written = one.pickup({u"open@local.example"_s});
    ASSERT_FALSE(written);
    EXPECT_TRUE(isExportRefusal(written.error()));
}

TEST(MessageExport, IsNotWrittenIntoThePickupFolderItself)
{
    const Export one(spoolBytes());
    std::filesystem::create_directory(one.path("PickUp"));
    const auto written = one.pickup({u"open@local.example"_s}, "PickUp/x.txt");
    ASSERT_FALSE(written);
    EXPECT_TRUE(isExportRefusal(written.error()));
    EXPECT_TRUE(written.error().todo.english().contains(u"Q250441"_s));
}

TEST(MessageExport, AFileWithoutMessageGivesNone)
{
    const Export one{QByteArray()};
    EXPECT_FALSE(one.eml());
    EXPECT_FALSE(one.pickup({u"open@local.example"_s}));
    EXPECT_FALSE(isExportRefusal(one.eml().error())) << "it failed, nothing was refused";
}
