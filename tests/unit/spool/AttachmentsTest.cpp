#include "core/spool/Attachments.h"

#include "core/base/SafeText.h"
#include "tests/support/Corpora.h"
#include "tests/unit/spool/AttachmentWriters.h"
#include "tests/unit/spool/SpoolTestSupport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

/// A message of a text and parts, each given with its header lines and a blank line.
QByteArray mailOf(const QList<QByteArray>& parts)
{
    QByteArray mail = "From: a@b\nTo: c@d\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=XX\n\n";
    for (const QByteArray& part : parts)
        mail += "--XX\n" + part + "\n";
    return crlf(mail + "--XX--\n");
}

QByteArray filePart(const QByteArray& name, const QByteArray& content)
{
    return "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"" + name +
           "\"\nContent-Transfer-Encoding: base64\n\n" + content.toBase64();
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

ByteSourcePtr sourceOf(const QByteArray& bytes)
{
    return ByteSource::fromBytes(bytes, u"Q7TKB9MW"_s);
}

Attachments found(const QByteArray& bytes)
{
    auto attachments = findAttachments(sourceOf(bytes), readBytes(bytes));
    EXPECT_TRUE(attachments.has_value());
    return attachments.value_or(Attachments());
}

QStringList english(const QList<Message>& messages)
{
    QStringList sentences;
    for (const Message& message : messages)
        sentences << message.english();
    return sentences;
}

/// A name's warnings in one text.
std::string warned(const QString& name)
{
    return english(nameWarnings(name)).join(u" | "_s).toStdString();
}

} // namespace

TEST(Attachments, ArePartsWithANameThatSayItOrAreNoText)
{
    const QByteArray mail = mailOf({
        "Content-Type: text/plain\n\njust text",
        filePart("offer.doc", "content"),
        "Content-Type: text/plain; name=notes.txt\n\nnamed text",
        "Content-Type: text/plain\nContent-Disposition: attachment\n\nsaid so",
        "Content-Type: image/gif\nContent-Transfer-Encoding: base64\n\nR0lGODlh",
        "Content-Type: multipart/alternative; boundary=YY\n\n--YY\n\nplain\n--YY\nContent-Type: "
        "text/html\n\n<p>html\n--YY--",
    });
    QStringList names;
    for (const Attachment& one : found(mail).files)
        names << one.part + u' ' + one.saveName;
    EXPECT_EQ(names, (QStringList{u"2 offer.doc"_s, u"3 notes.txt"_s, u"4 part-4.txt"_s, u"5 part-5.gif"_s}));
}

TEST(Attachments, AMessageThatIsNoTextIsItsOwnAttachment)
{
    const QByteArray picture =
        crlf("From: a@b\nTo: c@d\nMIME-Version: 1.0\nContent-Type: image/gif\n\nGIF89a\n");
    const auto files = found(picture).files;
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files.front().saveName, u"message.gif"_s);
    EXPECT_TRUE(found(crlf("From: a@b\nTo: c@d\nSubject: x\n\ntext\n")).files.empty());
    EXPECT_TRUE(found(QByteArray()).files.empty());
}

TEST(Attachments, UuencodedFilesInTheTextAreAttachmentsToo)
{
    const QByteArray content = "The quick brown fox jumps over the lazy dog, twice.\n";
    const QByteArray mail = crlf("From: a@b\nTo: c@d\nSubject: x\n\nSee below.\n\n") +
                            uuEncoded(content, "dog.txt") + crlf("\nRegards\n");
    const auto files = found(mail).files;
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files.front().name, u"dog.txt"_s);
    const auto decoded = decodeAttachment(sourceOf(mail), files.front());
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->size, content.size());
    EXPECT_EQ(decoded->sha256, sha256(content));
    EXPECT_TRUE(decoded->damage.isEmpty()) << english(decoded->damage).join(u' ').toStdString();
}

TEST(Attachments, AreDecodedInPiecesWithTheirHash)
{
    QByteArray content;
    for (int i = 0; i < 1'500'000; ++i)
        content += static_cast<char>(i * 7919 >> 5);
    const QByteArray mail = mailOf({filePart("big.bin", content)});
    const auto files = found(mail).files;
    ASSERT_EQ(files.size(), 1U);
    QByteArray taken;
    qsizetype largest = 0;
    const auto decoded = decodeAttachment(sourceOf(mail), files.front(), [&](const QByteArray& piece) {
        largest = std::max(largest, piece.size());
        taken += piece;
        return true;
    });
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(taken, content);
    EXPECT_LE(largest, 1 << 18);
    EXPECT_EQ(decoded->size, content.size());
    EXPECT_EQ(decoded->sha256, sha256(content));
    EXPECT_TRUE(decoded->damage.isEmpty());
}

TEST(Attachments, DamagedEncodingsAreToldAndStillDecoded)
{
    QByteArray part = filePart("x.bin", QByteArray(300, 'x'));
    part.insert(part.size() - 20, "!!!\x01");
    const QByteArray mail = mailOf({part});
    const auto files = found(mail).files;
    const auto decoded = decodeAttachment(sourceOf(mail), files.at(0));
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->size, 300);
    ASSERT_EQ(decoded->damage.size(), 1);
    const QString told = decoded->damage.front().english();
    EXPECT_TRUE(told.contains(u"there: 4, the first at byte %1."_s.arg(mail.indexOf("!!!"))))
        << told.toStdString();

    const QByteArray cut =
        mailOf({"Content-Type: application/zip\nContent-Transfer-Encoding: base64\n\nAAAAA"});
    const auto cutOff = decodeAttachment(sourceOf(cut), found(cut).files.at(0));
    ASSERT_TRUE(cutOff.has_value());
    EXPECT_EQ(english(cutOff->damage).join(u' '),
              u"The encoded text ends too early: the end of the file is missing."_s);
}

TEST(Attachments, NamesThatPretendAreToldOf)
{
    EXPECT_NE(warned(u"invoice.pdf.exe"_s).find("pretends to be a document"), std::string::npos);
    EXPECT_NE(warned(u"photo.jpg          .scr"_s).find("pretends to be a document"), std::string::npos);
    EXPECT_NE(warned(u"invoice.PDF.EXE. ."_s).find("pretends"), std::string::npos);
    EXPECT_NE(warned(u"setup.exe"_s).find("Windows would run it"), std::string::npos);
    EXPECT_EQ(warned(u"setup.exe"_s).find("pretends"), std::string::npos);
    EXPECT_EQ(warned(u"driver.v2.exe"_s).find("Windows would run it") == std::string::npos, false);
    EXPECT_NE(warned(u"ann\u202egpj.exe"_s).find("ann\\u202egpj.exe"), std::string::npos);
    EXPECT_NE(warned(u"..\\..\\autoexec.txt"_s).find("folder or drive"), std::string::npos);
    EXPECT_NE(warned(u"x/NUL.txt"_s).find("device of Windows"), std::string::npos);
    for (const QString& name : {u"offer.doc"_s, u"смета.xls"_s, u"notes"_s, QString(), u"v1.2.txt"_s})
        EXPECT_EQ(warned(name), "") << name.toStdString();
}

TEST(Attachments, AreSavedUnderTheNameThatWasChosenNeverBelowEvidence)
{
    const QByteArray content = "content of the file";
    const QByteArray mail = mailOf({filePart("..\\\\x.txt", content)});
    const auto files = found(mail).files;
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files.front().saveName, u"x.txt"_s);
    QTemporaryDir folder;
    const Path base = pathFromString(folder.path());
    const Path target = base / "out.txt";
    const auto saved = saveAttachment(sourceOf(mail), files.front(), target, {}, Existing::Refuse);
    ASSERT_TRUE(saved.has_value());
    EXPECT_EQ(saved->sha256, sha256(content));
    QFile file(folder.filePath(u"out.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), content);
    const auto below = saveAttachment(sourceOf(mail), files.front(), base / "ARCHIVE" / "y.txt",
                                      {base / "ARCHIVE"}, Existing::Replace);
    ASSERT_FALSE(below.has_value());
    EXPECT_TRUE(OutputFile::isRefusal(below.error()));
}

TEST(Attachments, CancelledWorkLeavesNoFile)
{
    const QByteArray mail = mailOf({filePart("x.bin", QByteArray(1'000'000, 'x'))});
    const auto files = found(mail).files;
    StopSource stop;
    QTemporaryDir folder;
    const Path target = pathFromString(folder.path()) / "x.bin";
    const auto saved =
        saveAttachment(sourceOf(mail), files.at(0), target, {}, Existing::Refuse, stop.get_token(),
                       [&stop](qint64, qint64, const Message&) { stop.request_stop(); });
    ASSERT_FALSE(saved.has_value());
    EXPECT_TRUE(isCancelled(saved.error()));
    EXPECT_FALSE(std::filesystem::exists(target));
    EXPECT_FALSE(findAttachments(sourceOf(mail), readBytes(mail), stop.get_token()).has_value());
}

TEST(Attachments, ThoseOfMailsFromTheWildAreDecodedUnderSafeNames)
{
    const QString mails = corporaFolder(u"mail"_s);
    if (mails.isEmpty())
        GTEST_SKIP() << "no corpora here";
    int count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(pathFromString(mails))) {
        if (!entry.is_regular_file())
            continue;
        const auto source = ByteSource::open(entry.path());
        ASSERT_TRUE(source);
        const auto spool = SpoolReader(catalogue()).read(*source);
        ASSERT_TRUE(spool) << entry.path();
        const auto attachments = findAttachments(*source, *spool);
        ASSERT_TRUE(attachments) << entry.path();
        for (const Attachment& one : attachments->files) {
            EXPECT_TRUE((ByteRange{0, spool->size}.contains(one.encoded))) << entry.path();
            EXPECT_FALSE(one.saveName.contains(u'/') || one.saveName.contains(u'\\')) << entry.path();
            EXPECT_EQ(one.saveName, visibleText(one.saveName)) << entry.path();
            EXPECT_TRUE(decodeAttachment(*source, one)) << entry.path();
            ++count;
        }
    }
    RecordProperty("attachments", count);
    EXPECT_GT(count, 100);
}
