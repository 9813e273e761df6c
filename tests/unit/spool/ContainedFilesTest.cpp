#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/ContainedFiles.h"
#include "core/spool/ZipReader.h"
#include "tests/support/ContainerWriter.h"
#include "tests/support/SpoolFileWriter.h"

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

QByteArray plainMail(const QByteArray& subject)
{
    return crlf("Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\n"
                "From: Ann <ann@alpha.example>\nSubject: " +
                subject + "\n\nText.\n");
}

QByteArray spoolFile(const QByteArray& subject = "stuck")
{
    SpoolEnvelope one;
    one.peerHost = one.helo = "mail.alpha.example";
    one.sender = "ann@alpha.example";
    one.mtsId = SpoolFileWriter::mtsId("Beta", "MAIL01", 878759487, "WKA6D6YM");
    one.recipients = {"bob@beta.example"};
    one.received = 878759487;
    return SpoolFileWriter::write(one, plainMail(subject));
}

ContainedFiles inside(const QByteArray& bytes, const QString& name, const ContainedLimits& limits = {})
{
    const SpoolReader reader(catalogue());
    const auto source = ByteSource::fromBytes(bytes, name);
    const auto spool = reader.read(source);
    EXPECT_TRUE(spool);
    auto contained = findContained(source, *spool, reader, {}, limits);
    EXPECT_TRUE(contained);
    return std::move(*contained);
}

QStringList namesOf(const ContainedFiles& contained)
{
    QStringList names;
    for (const ContainedFile& file : contained.files)
        names << file.spool.file;
    return names;
}

} // namespace

TEST(ContainedFiles, AnAttachedSpoolFileIsOpened)
{
    const ContainedFiles contained =
        inside(mailWith({{"picture.jpg", "\xff\xd8\xff"}, {"Q7TKB9MW", spoolFile()}}), u"mail.eml"_s);
    ASSERT_EQ(namesOf(contained), QStringList(u"mail.eml \u203a Q7TKB9MW"_s));
    const ContainedFile& file = contained.files.front();
    EXPECT_EQ(file.name, "Q7TKB9MW"_L1);
    EXPECT_EQ(file.source->read({0, file.source->size()}).value(), spoolFile());
    EXPECT_EQ(file.spool.kind, SpoolKind::SpoolFile);
    EXPECT_EQ(file.spool.envelope->sender, "ann@alpha.example"_L1);
    EXPECT_TRUE(file.spool.damage.empty());
    EXPECT_TRUE(contained.errors.empty());
}

TEST(ContainedFiles, AnOrdinaryMailHoldsNone)
{
    EXPECT_TRUE(inside(plainMail("x"), u"a.eml"_s).files.empty());
    const QByteArray forwarded = crlf("From: a@b.example\nSubject: Fwd\nMIME-Version: 1.0\n"
                                      "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                                      "Content-Type: message/rfc822\n\n") +
                                 plainMail("inner") + "--b--\r\n";
    EXPECT_TRUE(inside(forwarded, u"a.eml"_s).files.empty());
    EXPECT_TRUE(
        inside(mailWith({{"DSC00012.JPG", "\xff\xd8\xff"}, {"report.docx", zipOf({{"a", "b"}})}}), u"a.eml"_s)
            .files.empty());
}

TEST(ContainedFiles, ASpoolNameTellsADamagedOne)
{
    QByteArray wide("\xff\xfe");
    for (const char c : spoolFile())
        wide.append(c).append('\0');
    const ContainedFiles contained = inside(mailWith({{"Q7TKB9MW.txt", wide}, {"KR4T2NVB", {}}}), u"m.eml"_s);
    ASSERT_EQ(contained.files.size(), 2U);
    EXPECT_EQ(contained.files[0].spool.damage.front().code, "utf-16"_L1);
    EXPECT_EQ(contained.files[1].spool.kind, SpoolKind::Empty);
}

TEST(ContainedFiles, AZipArchiveIsUnpacked)
{
    const QByteArray zip = zipOf({{"ARCHIVE/Q7TKB9MW", spoolFile("one")},
                                  {"ARCHIVE/KR4T2NVB", spoolFile("two")},
                                  {"readme.txt", "nothing of interest"}});
    EXPECT_EQ(namesOf(inside(zip, u"case.zip"_s)),
              QStringList({u"case.zip \u203a Q7TKB9MW"_s, u"case.zip \u203a KR4T2NVB"_s}));
    const SpoolFile outer = readBytes(zip, u"case.zip"_s);
    EXPECT_EQ(outer.message.length, 0);
    EXPECT_TRUE(outer.whyNoMessage.english().contains(u"zip archive"_s));
}

TEST(ContainedFiles, MailsInAZipArchiveCountWhereThereIsNoSpoolFile)
{
    EXPECT_EQ(namesOf(inside(zipOf({{"raw.eml", plainMail("x")}}), u"c.zip"_s)),
              QStringList(u"c.zip \u203a raw.eml"_s));
    const QByteArray both = zipOf({{"raw.eml", plainMail("x")}, {"Q7TKB9MW", spoolFile()}});
    EXPECT_EQ(namesOf(inside(both, u"c.zip"_s)), QStringList(u"c.zip \u203a Q7TKB9MW"_s));
}

TEST(ContainedFiles, NestingIsFollowedThreeDeep)
{
    const QByteArray one = mailWith({{"files.zip", zipOf({{"Q7TKB9MW", spoolFile()}})}});
    EXPECT_EQ(namesOf(inside(one, u"m.eml"_s)), QStringList(u"m.eml \u203a files.zip \u203a Q7TKB9MW"_s));
    const QByteArray two = zipOf({{"mail.eml", one}});
    EXPECT_EQ(inside(two, u"z.zip"_s).files.size(), 1U);
    const ContainedFiles three = inside(zipOf({{"again.zip", two}}), u"z.zip"_s);
    EXPECT_NE(three.files.empty() ? QString() : three.files.front().name, "Q7TKB9MW"_L1);
    ASSERT_FALSE(three.notes.isEmpty());
    EXPECT_TRUE(three.notes.front().english().contains(u"deeper than 3"_s));
}

TEST(ContainedFiles, ABombIsStopped)
{
    ContainedLimits limits;
    limits.item = qint64(2) << 20;
    limits.total = qint64(5) << 20;
    const QByteArray big = spoolFile() + QByteArray(qsizetype(8) << 20, 'x');
    const QByteArray bomb =
        zipOf({{"Q7TKB9MW", big}, {"KR4T2NVB", spoolFile()}, {"WKA6D6YM", big}, {"Z", big}});
    ASSERT_LT(bomb.size(), 200000);
    const ContainedFiles contained = inside(bomb, u"b.zip"_s, limits);
    ASSERT_EQ(contained.files.size(), 1U);
    EXPECT_EQ(contained.files.front().name, "KR4T2NVB"_L1);
    ASSERT_EQ(contained.notes.size(), 3);
    EXPECT_TRUE(contained.notes[0].english().contains(u"larger than 2 MiB"_s));
    EXPECT_TRUE(contained.notes[2].english().contains(u"stopped after 5 MiB"_s));
}

TEST(ContainedFiles, ItemsAreCounted)
{
    ContainedLimits limits;
    limits.items = 3;
    QList<ContainerEntry> entries(10, ContainerEntry{"x.bin", "y"});
    entries.append({"Q7TKB9MW", spoolFile()});
    const ContainedFiles contained = inside(zipOf(entries), u"z.zip"_s, limits);
    EXPECT_TRUE(contained.files.empty());
    ASSERT_EQ(contained.notes.size(), 1);
    EXPECT_TRUE(contained.notes.front().english().contains(u"first 3 files"_s));
}

TEST(ContainedFiles, APasswordIsTold)
{
    const QByteArray zip = zipOf({{"Q7TKB9MW", spoolFile()}}, "zip:encryption=zipcrypt");
    const ContainedFiles contained = inside(zip, u"z.zip"_s);
    EXPECT_TRUE(contained.files.empty());
    ASSERT_EQ(contained.errors.size(), 1U);
    EXPECT_TRUE(contained.errors.front().why.english().contains(u"password"_s));
    EXPECT_EQ(contained.errors.front().file, u"z.zip \u203a Q7TKB9MW"_s);
    const ContainedFiles attached = inside(mailWith({{"z.zip", zip}}), u"m.eml"_s);
    EXPECT_TRUE(attached.errors.empty()) << "the mail itself is in order";
    ASSERT_EQ(attached.unopened.size(), 1U);
    EXPECT_TRUE(attached.unopened.front().why.english().contains(u"password"_s));
}

TEST(ContainedFiles, DamagedArchivesGiveWhatTheyCan)
{
    const QByteArray zip = zipOf({{"Q7TKB9MW", spoolFile()}, {"KR4T2NVB", spoolFile("two")}});
    for (qsizetype length = 4; length < zip.size(); length += 7)
        EXPECT_LE(inside(zip.first(length), u"z.zip"_s).files.size(), 2U);
    const ContainedFiles cut = inside("PK\x03\x04 this is no archive", u"z.zip"_s);
    EXPECT_TRUE(cut.files.empty());
    EXPECT_FALSE(cut.errors.empty());
}

TEST(ContainedFiles, NamesAreForShowOnly)
{
    const QByteArray longName(1000, 'a');
    const ContainedFiles contained = inside(zipOf({{"..\\..\\x", spoolFile()},
                                                   {"../../etc/passwd", spoolFile()},
                                                   {longName, spoolFile()},
                                                   {"..", spoolFile()},
                                                   {"bell\x07\x1b[2J", spoolFile()}}),
                                            u"z.zip"_s);
    ASSERT_EQ(contained.files.size(), 5U);
    EXPECT_EQ(contained.files[0].name, "x"_L1);
    EXPECT_EQ(contained.files[1].name, "passwd"_L1);
    EXPECT_EQ(contained.files[2].name.size(), 100);
    EXPECT_EQ(contained.files[3].name, "(no name)"_L1);
    EXPECT_FALSE(contained.files[4].name.contains(QChar(7)));
    const QByteArray nul =
        mailWith({{"x", spoolFile()}}).replace("filename=\"x\"", "filename*=utf-8''a%00b%2F..%5Cc");
    EXPECT_EQ(inside(nul, u"m.eml"_s).files.front().name, "c"_L1);
}
