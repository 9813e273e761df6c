#include "core/report/redaction/RedactedSpool.h"

#include "core/report/redaction/Redaction.h"
#include "core/spool/SpoolReader.h"
#include "tests/support/MessageComposer.h"
#include "tests/support/SpoolFileWriter.h"

#include <QCryptographicHash>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

const CharsetCatalogue& catalogue()
{
    static const CharsetCatalogue known = *CharsetCatalogue::builtIn();
    return known;
}

/// A file, what is read of it, and its copy.
struct Copied
{
    QByteArray original;
    SpoolFile spool;
    RedactedSpool copy;
    SpoolFile seen; ///< of the copy

    std::string text() const { return copy.bytes.toStdString(); }
};

Copied copyOf(const QByteArray& bytes, const RedactionChoices& choices = RedactionChoices::all())
{
    Copied made;
    made.original = bytes;
    const auto source = ByteSource::fromBytes(bytes, u"spool"_s);
    made.spool = *SpoolReader(catalogue()).read(source);
    Pseudonyms names;
    TextRedactor redactor(choices, names);
    learnSpoolFile(redactor, made.spool);
    auto copy = redactSpool(source, made.spool, redactor, catalogue());
    EXPECT_TRUE(copy && *copy);
    if (copy && *copy)
        made.copy = std::move(**copy);
    made.seen = *SpoolReader(catalogue()).read(ByteSource::fromBytes(made.copy.bytes, u"copy"_s));
    return made;
}

SpoolEnvelope envelope()
{
    return {"mx.sender.ru",
            "helo.sender.ru",
            "ivan@sender.ru",
            SpoolFileWriter::mtsId("Acme", "SRV01", 921'000'000, "WKA6D6YM"),
            {"anna@corp.de", "boss@corp.de"},
            921'000'000};
}

QByteArray mail(const QByteArray& fields, const QByteArray& body)
{
    return SpoolFileWriter::write(envelope(), "From: Ivan Petrov <ivan@sender.ru>\r\nTo: anna@corp.de\r\n" +
                                                  fields + "\r\n" + body);
}

} // namespace

TEST(RedactedSpoolTest, TheEnvelopeKeepsItsStructureAndItsLength)
{
    const Copied made = copyOf(mail("Subject: x\r\n", "text\r\n"));
    ASSERT_TRUE(made.seen.envelope);
    EXPECT_TRUE(made.seen.envelope->lengthAgrees);
    EXPECT_EQ(made.seen.envelope->recipients.size(), 2);
    EXPECT_TRUE(made.seen.envelope->sender.endsWith(u".example"_s))
        << made.seen.envelope->sender.toStdString();
    EXPECT_EQ(made.seen.envelope->recipients.at(1).section(u'@', 1), u"hidden.example"_s);
    EXPECT_EQ(made.seen.envelope->peer.section(u'.', 1), made.seen.envelope->helo.section(u'.', 1));
    ASSERT_TRUE(made.seen.mtsId);
    EXPECT_EQ(made.seen.mtsId->time, made.spool.mtsId->time);
    EXPECT_EQ(made.seen.mtsId->id, made.spool.mtsId->id);
    EXPECT_TRUE(made.seen.damage.empty());
    for (const char* word : {"sender.ru", "ivan", "Petrov", "anna", "boss", "corp.de", "Acme", "SRV01"})
        EXPECT_THAT(made.text(), Not(HasSubstr(word)));
}

TEST(RedactedSpoolTest, EveryPlaceOfTheOriginalIsFoundInTheCopy)
{
    const Copied made =
        copyOf(mail("Subject: =?koi8-r?B?8NLJ18XU?= =?utf-8?Q?=C3=A4_b?=\r\nMIME-Version: 1.0\r\n"
                    "Content-Type: text/html; charset=\"koi8-r\"; name*=iso-8859-1'de'%E4b\r\n",
                    "<meta http-equiv=Content-Type content=\"text/html; "
                    "charset=windows-1251\">\xF0\xD2\xC9\xD7\xC5\xD4\r\n"));
    ASSERT_EQ(made.spool.declarations.size(), 5u);
    ASSERT_EQ(made.seen.declarations.size(), 5u);
    for (size_t i = 0; i < made.spool.declarations.size(); ++i) {
        const ByteRange place = made.copy.inCopy(made.spool.declarations[i].range);
        EXPECT_EQ(made.copy.bytes.mid(place.offset, place.length).toStdString(),
                  made.spool.declarations[i].label.toStdString());
        EXPECT_EQ(place, made.seen.declarations[i].range);
    }
    // The ranges cover all of both, in order.
    qint64 original = 0;
    qint64 copy = 0;
    for (const CopiedRange& range : made.copy.ranges) {
        EXPECT_EQ(range.original.offset, original);
        EXPECT_EQ(range.copy.offset, copy);
        original = range.original.end();
        copy = range.copy.end();
    }
    EXPECT_EQ(original, made.original.size());
    EXPECT_EQ(copy, made.copy.bytes.size());
}

TEST(RedactedSpoolTest, EncodedBodiesKeepTheirLayout)
{
    const QByteArray text = MessageComposer::encodeText(
        u"Уважаемые господа, просим подтвердить получение документов и счета."_s, "koi8-r");
    const QByteArray base64 = MessageComposer::base64Lines(text);
    const Copied made = copyOf(mail("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=koi8-r\r\n"
                                    "Content-Transfer-Encoding: base64\r\n",
                                    base64));
    const QByteArray body = made.copy.bytes.mid(made.seen.parts.front().body.offset);
    EXPECT_EQ(body.size(), base64.size());
    EXPECT_NE(body, base64);
    ASSERT_TRUE(made.seen.detected);
    EXPECT_EQ(made.seen.detected->charset, u"koi8-r"_s);
    const QByteArray qp = MessageComposer::quotedPrintable(text);
    const Copied quoted = copyOf(mail("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=koi8-r\r\n"
                                      "Content-Transfer-Encoding: quoted-printable\r\n",
                                      qp));
    EXPECT_EQ(quoted.copy.bytes.size() - quoted.seen.parts.front().body.offset, qp.size());
    EXPECT_EQ(quoted.seen.detected->charset, u"koi8-r"_s);
}

TEST(RedactedSpoolTest, AttachmentsBecomeNotesWithSizeAndHash)
{
    const QByteArray file("\xD0\xCF\x11\xE0 secret contents");
    const Copied made = copyOf(mail("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n",
                                    "--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b\r\nContent-Type: "
                                    "application/msword; name=salaries.doc\r\n"
                                    "Content-Transfer-Encoding: base64\r\n\r\n" +
                                        file.toBase64() + "\r\n--b--\r\n"));
    ASSERT_EQ(made.seen.parts.size(), 3u);
    const QByteArray note =
        *SpoolReader(catalogue())
             .decodedBody(*ByteSource::fromBytes(made.copy.bytes, u"copy"_s), made.seen.parts[2], 1000);
    EXPECT_THAT(note.toStdString(), HasSubstr(std::to_string(file.size()) + " bytes"));
    EXPECT_THAT(note.toStdString(),
                HasSubstr(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex().toStdString()));
    EXPECT_THAT(made.text(), Not(HasSubstr("salaries")));
    EXPECT_EQ(made.copy.leftOut.filter(u"Attachments"_s).size(), 1);
}

TEST(RedactedSpoolTest, WithoutRedactionOnlyHiddenRecipientsAreReplaced)
{
    const QByteArray bytes = mail("Subject: plain words\r\nBcc: boss@corp.de\r\n", "text\r\n");
    const Copied made = copyOf(bytes, RedactionChoices::none());
    EXPECT_TRUE(made.copy.rewritten);
    EXPECT_THAT(made.text(), Not(HasSubstr("<boss@")));
    EXPECT_THAT(made.text(), HasSubstr("anna@corp.de"));
    EXPECT_THAT(made.text(), HasSubstr("Subject: plain words"));
    EXPECT_THAT(made.text(), HasSubstr("From: Ivan Petrov <ivan@sender.ru>"));
    RedactionChoices lifted;
    lifted.hiddenRecipients = false;
    EXPECT_FALSE(needsRewriting(made.spool, lifted));
    EXPECT_TRUE(needsRewriting(made.spool, RedactionChoices::none()));
    EXPECT_EQ(copyOf(bytes, lifted).copy.bytes, bytes);
}

TEST(RedactedSpoolTest, BodiesThatMayBeToldStillNameNobody)
{
    RedactionChoices choices = RedactionChoices::all();
    choices.kinds.erase(RedactionKind::Bodies);
    const QByteArray body = "Dear all, write to anna@corp.de about the delivery.\r\n";
    const Copied plain = copyOf(mail("Subject: x\r\n", body), choices);
    EXPECT_THAT(plain.text(), HasSubstr("Dear all, write to user"));
    EXPECT_THAT(plain.text(), HasSubstr("about the delivery."));
    EXPECT_THAT(plain.text(), Not(HasSubstr("anna")));
    const Copied encoded =
        copyOf(mail("MIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n",
                    MessageComposer::base64Lines(body)),
               choices);
    const QByteArray decoded =
        *SpoolReader(catalogue())
             .decodedBody(*ByteSource::fromBytes(encoded.copy.bytes, u"copy"_s), encoded.seen.parts[0], 1000);
    EXPECT_THAT(decoded.toStdString(), HasSubstr("Dear all, write to user"));
}

TEST(RedactedSpoolTest, IsTheSameEveryTime)
{
    const QByteArray bytes = mail("Subject: a secret\r\n", "text with words \xC4\xD6\r\n");
    EXPECT_EQ(copyOf(bytes).copy.bytes, copyOf(bytes).copy.bytes);
}

TEST(RedactedSpoolTest, ASubjectOfTenMegabytesIsCutAndSaid)
{
    const Copied made =
        copyOf(mail("Subject: " + QByteArray("secret ").repeated(1'500'000) + "\r\n", "text\r\n"));
    EXPECT_LT(made.copy.bytes.size(), 2 << 20);
    EXPECT_THAT(made.text(), Not(HasSubstr("secret")));
    EXPECT_EQ(made.copy.leftOut.filter(u"1 MiB"_s).size(), 1);
}

TEST(RedactedSpoolTest, OfALargeFileTheCopyHoldsTheHeader)
{
    const Copied made = copyOf(mail("Subject: x\r\n", QByteArray("secret text\r\n").repeated(1'500'000)));
    EXPECT_LT(made.copy.bytes.size(), 2000);
    EXPECT_THAT(made.text(), HasSubstr("left the body out"));
    EXPECT_EQ(made.copy.leftOut.filter(u"16 MiB"_s).size(), 1);
}

TEST(RedactedSpoolTest, BrokenBytesAreRewrittenToo)
{
    const Copied made = copyOf(mail("no colon here secret\r\nSubject: \xFF\xFEsecret\xE2\x80\xAE\r\n",
                                    QByteArray("sec\0ret\xC3(", 9)));
    EXPECT_THAT(made.text(), Not(HasSubstr("secret")));
    for (const QByteArray& bytes : {QByteArray("From: x\r\n\r\n"), QByteArray("ImCr"), mail({}, {}).first(60),
                                    QByteArray("Subject: secret")}) {
        const auto source = ByteSource::fromBytes(bytes, u"broken"_s);
        const SpoolFile spool = *SpoolReader(catalogue()).read(source);
        Pseudonyms names;
        TextRedactor redactor(RedactionChoices::all(), names);
        const auto copy = redactSpool(source, spool, redactor, catalogue());
        ASSERT_TRUE(copy);
        EXPECT_FALSE(*copy && (*copy)->bytes.contains("secret"));
    }
}

TEST(RedactedSpoolTest, EndsWhenItIsCancelled)
{
    const auto source = ByteSource::fromBytes(mail("Subject: x\r\n", "text\r\n"), u"spool"_s);
    const SpoolFile spool = *SpoolReader(catalogue()).read(source);
    Pseudonyms names;
    TextRedactor redactor(RedactionChoices::all(), names);
    StopSource stop;
    stop.request_stop();
    const auto copy = redactSpool(source, spool, redactor, catalogue(), stop.get_token());
    ASSERT_FALSE(copy);
    EXPECT_TRUE(isCancelled(copy.error()));
}

} // namespace ims::test
