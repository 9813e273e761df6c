#include "core/spool/FieldParameters.h"
#include "core/spool/SpoolFileJson.h"
#include "tests/support/SpoolFileWriter.h"
#include "tests/unit/spool/SpoolTestSupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

const QByteArray
    koi8("\xf0\xd2\xc9\xd7\xc5\xd4, \xcb\xc1\xcb \xc4\xc5\xcc\xc1? \xf0\xcf\xcb\xc1 \xd7\xd3\xc5 "
         "\xc8\xcf\xd2\xcf\xdb\xcf, \xc2\xd5\xc4\xc5\xcd \xd6\xc4\xc1\xd4\xd8 \xcf\xd4\xd7\xc5\xd4\xc1.\r\n");
const QByteArray from = "From: a@alpha.example\r\nMIME-Version: 1.0\r\n";

Declaration only(const QByteArray& bytes)
{
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(file.declarations.size(), 1u);
    EXPECT_TRUE(rangesAreSound(file));
    return file.declarations.empty() ? Declaration() : file.declarations.front();
}

QByteArray withType(const QByteArray& type, const QByteArray& body = "text\r\n")
{
    return from + "Content-Type: " + type + "\r\n\r\n" + body;
}

} // namespace

TEST(Declarations, TheRangeIsTheLabelWithoutQuotes)
{
    for (const char* type :
         {"text/plain; charset=koi8-r", "text/plain; charset=\"koi8-r\"",
          "text/plain; charset = \" koi8-r \"", "text/plain;\r\n\tcharset='koi8-r'; format=flowed",
          "text/plain charset=koi8-r", "text/plain; charset=koi8-r (Cyrillic)",
          "text/plain; charset=\"koi8-r", "text/plain; charset*=koi8-r"}) {
        const QByteArray bytes = withType(type);
        const Declaration declaration = only(bytes);
        EXPECT_EQ(declaration.label, "koi8-r"_L1) << type;
        EXPECT_EQ(declaration.range, rangeOf(bytes, "koi8-r")) << type;
        EXPECT_EQ(declaration.place, DeclarationPlace::ContentType);
        EXPECT_TRUE(declaration.known);
        EXPECT_EQ(declaration.codePage, 20866);
        EXPECT_EQ(declaration.imsSetting, "Cyrillic (KOI8-R)"_L1);
    }
}

TEST(Declarations, ABlankCharsetHasLengthZero)
{
    for (const char* type : {"text/plain; charset=\"\"", "text/plain; charset=\"  \"",
                             "text/plain; charset=", "text/plain; charset=; x=y"}) {
        const SpoolFile file = readBytes(withType(type));
        ASSERT_EQ(file.declarations.size(), 1u) << type;
        EXPECT_EQ(file.declarations[0].range.length, 0) << type;
        EXPECT_FALSE(file.declarations[0].known);
        EXPECT_TRUE(file.flag("blank-charset"_L1)) << type;
        EXPECT_EQ(file.applies, Applies::Mime);
    }
}

TEST(Declarations, LabelsInContinuationsAndWithLanguage)
{
    const QByteArray split = withType("text/plain; charset*0=koi8; charset*1=-r");
    EXPECT_EQ(only(split).label, "koi8-r"_L1);
    EXPECT_EQ(only(split).range, rangeOf(split, "koi8; charset*1=-r"));
    const QByteArray extended = withType("text/plain; charset*=us-ascii'en'koi8-r");
    const SpoolFile file = readBytes(extended);
    ASSERT_EQ(file.declarations.size(), 2u);
    EXPECT_EQ(file.declarations[0].place, DeclarationPlace::Rfc2231);
    EXPECT_EQ(file.declarations[0].range, rangeOf(extended, "us-ascii"));
    EXPECT_EQ(file.declarations[1].range, rangeOf(extended, "koi8-r"));
}

TEST(Declarations, EncodedWordsInAnyHeader)
{
    const QByteArray bytes = "From: =?ISO-8859-1*en?Q?Andr=E9?= <a@alpha.example>\r\n"
                             "Subject: =?koi8-r?B?8NLJ?=\r\n =?koi8-r?b?18XU?= plain\r\n"
                             "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                             "Content-Description: =?big5?q?x?=\r\n\r\nbody\r\n--b--\r\n";
    const SpoolFile file = readBytes(bytes);
    ASSERT_EQ(file.declarations.size(), 4u);
    EXPECT_EQ(file.declarations[0].range, rangeOf(bytes, "ISO-8859-1"));
    EXPECT_EQ(file.declarations[1].range, rangeOf(bytes, "koi8-r", 1));
    EXPECT_EQ(file.declarations[2].range, rangeOf(bytes, "koi8-r", 2));
    EXPECT_EQ(file.declarations[3].range, rangeOf(bytes, "big5"));
    EXPECT_EQ(file.declarations[3].part, "1"_L1);
    for (const Declaration& declaration : file.declarations)
        EXPECT_EQ(declaration.place, DeclarationPlace::EncodedWord);
    EXPECT_EQ(file.headers[0].decoded, u"André <a@alpha.example>"_s);
    EXPECT_EQ(file.headers[1].decoded, u"Привет plain"_s);
}

TEST(Declarations, ACharacterCutBetweenTwoWordsIsRead)
{
    const SpoolFile file = readBytes("Subject: =?utf-8?Q?=D0?= =?utf-8?Q?=9F?=\r\nFrom: a@b.example\r\n\r\n");
    EXPECT_EQ(file.headers[0].decoded, u"П"_s);
}

TEST(Declarations, WhatLooksLikeAnEncodedWordButIsNone)
{
    for (const char* subject : {"=?koi8-r?X?abc?=", "=?koi8-r?B?abc", "=??", "=?=?=?", "a =? b ?= c"}) {
        const SpoolFile file = readBytes(QByteArray("Subject: ") + subject + "\r\nFrom: a@b.example\r\n\r\n");
        EXPECT_TRUE(file.declarations.empty()) << subject;
        EXPECT_EQ(file.headers[0].decoded, QString::fromLatin1(subject));
    }
}

TEST(Declarations, ParametersWithCharset)
{
    const QByteArray bytes = from + "Content-Type: application/x\r\nContent-Disposition: attachment;\r\n"
                                    " filename*0*=windows-1251'ru'%CF; filename*1*=%F0.txt\r\n\r\nx";
    const Declaration declaration = only(bytes);
    EXPECT_EQ(declaration.place, DeclarationPlace::Rfc2231);
    EXPECT_EQ(declaration.range, rangeOf(bytes, "windows-1251"));
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(file.headers.back().decoded, u"attachment; filename=\"Пр.txt\""_s);
}

TEST(Declarations, EscapesInAQuotedParameterDoNotMoveItsRanges)
{
    const QByteArray bytes = from + "Content-Type: application/x\r\nContent-Disposition: attachment;\r\n"
                                    " filename*=\"koi8\\-r'\\r\\u'%CF%CB.txt\"\r\n\r\nx";
    EXPECT_EQ(only(bytes).label, "koi8-r"_L1);
    EXPECT_EQ(only(bytes).range, rangeOf(bytes, "koi8\\-r"));
    const QByteArray raw = "x; name*=\"a\\b'\\'\r\n %41\\%42\"; y*=us-ascii''z";
    const StructuredField field = parseStructuredField(raw);
    ASSERT_EQ(field.parameters.size(), 2u);
    EXPECT_EQ(field.parameters[0].charset, "ab");
    EXPECT_EQ(field.parameters[0].charsetRange, rangeOf(raw, "a\\b"));
    EXPECT_EQ(field.parameters[0].range, rangeOf(raw, "\r\n %41\\%42"));
    EXPECT_EQ(field.parameters[1].range, rangeOf(raw, "z"));
}

TEST(Declarations, WhatOnlyTheWiderCharsetHasIsTold)
{
    const QByteArray bytes = withType("text/plain; charset=iso-8859-1", "It\x92s the caf\xE9\x85\r\n");
    const Declaration told = only(bytes);
    EXPECT_EQ(told.fit.fit, Fit::Yes);
    ASSERT_TRUE(told.beyond);
    EXPECT_EQ(told.beyond->charset, "windows-1252"_L1);
    EXPECT_EQ(told.beyond->first, rangeOf(bytes, "\x92"));
    EXPECT_EQ(told.beyond->count, 2);
    const QJsonObject json = spoolFileJson(readBytes(bytes), {})["declarations"_L1][0].toObject();
    EXPECT_EQ(json["fits"_L1], "yes"_L1);
    EXPECT_EQ(json["beyond"_L1]["charset"_L1], "windows-1252"_L1);
    EXPECT_EQ(json["beyond"_L1]["offset"_L1].toInt(), told.beyond->first.offset);
    EXPECT_EQ(json["beyond"_L1]["length"_L1].toInt(), 1);
    EXPECT_EQ(json["beyond"_L1]["count"_L1].toInt(), 2);

    const QByteArray encoded = from + "Content-Type: text/plain; charset=iso-8859-1\r\n"
                                      "Content-Transfer-Encoding: quoted-printable\r\n\r\nIt=92s caf=E9\r\n";
    ASSERT_TRUE(only(encoded).beyond);
    EXPECT_EQ(only(encoded).beyond->first, rangeOf(encoded, "=92"));
    EXPECT_FALSE(only(withType("text/plain; charset=iso-8859-1", "caf\xE9\r\n")).beyond);
    EXPECT_FALSE(only(withType("text/plain; charset=windows-1252", "It\x92s\r\n")).beyond);
}

TEST(Declarations, VisualHebrewInHeadersIsShownAsItIsRead)
{
    const SpoolFile file =
        readBytes("Subject: =?iso-8859-8?Q?12_=ED=E5=EC=F9?=\r\n"
                  "Comments: =?iso-8859-8-i?Q?=F9=EC=E5=ED_12?=\r\nFrom: a@b.example\r\n\r\n");
    EXPECT_EQ(file.headers[0].decoded, u"\u05E9\u05DC\u05D5\u05DD 12"_s);
    EXPECT_EQ(file.headers[1].decoded, u"\u05E9\u05DC\u05D5\u05DD 12"_s);
}

TEST(Declarations, MetaTagsAndXmlDeclarations)
{
    const QByteArray meta = withType(
        "text/html", "<html><META http-equiv=\"Content-Type\"\r\n content='text/html; charset=big5'>");
    EXPECT_EQ(only(meta).range, rangeOf(meta, "big5"));
    EXPECT_EQ(only(meta).place, DeclarationPlace::HtmlMeta);
    const QByteArray html5 = withType("text/html", "<meta charset=\"gb2312\"><p charset=no>");
    EXPECT_EQ(only(html5).range, rangeOf(html5, "gb2312"));
    const QByteArray xml = withType("text/xml", "<?xml version=\"1.0\" encoding=\"euc-kr\"?><a/>");
    EXPECT_EQ(only(xml).range, rangeOf(xml, "euc-kr"));
    EXPECT_EQ(only(xml).place, DeclarationPlace::XmlDeclaration);
    EXPECT_TRUE(readBytes(withType("text/plain", "a <meta charset=big5>")).declarations.empty());
}

TEST(Declarations, InsideEncodedBodiesTheSmallestEncodedRun)
{
    const QByteArray html = "<html><meta http-equiv=Content-Type content=\"text/html; charset=big5\">";
    const QByteArray encoded = html.toBase64();
    const QByteArray bytes =
        from + "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded;
    const qsizetype label = html.indexOf("big5");
    const qint64 body = bytes.indexOf(encoded);
    const qint64 first = body + label / 3 * 4 + (label % 3);
    const qsizetype last = label + 3;
    EXPECT_EQ(only(bytes).range, ByteRange::fromTo(first, body + last / 3 * 4 + (last % 3) + 2));
    const QByteArray qp = from +
                          "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                          "<meta content=3D\"text/html; charset=3Dbi=\r\ng5\">";
    EXPECT_EQ(only(qp).range, rangeOf(qp, "bi=\r\ng5"));
    EXPECT_EQ(only(qp).label, "big5"_L1);
}

TEST(Declarations, AreWeighedAgainstTheirText)
{
    EXPECT_EQ(only(withType("text/plain; charset=koi8-r", koi8)).fit.fit, Fit::Yes);
    const QByteArray wrong = withType("text/plain; charset=us-ascii", koi8);
    EXPECT_EQ(only(wrong).fit.fit, Fit::No);
    EXPECT_EQ(only(wrong).fit.where.offset, wrong.indexOf('\xf0')) << "counts from the start of the file";
    EXPECT_FALSE(only(withType("text/plain; charset=x-nonsense", koi8)).known);
    EXPECT_EQ(only(withType("text/plain; charset=x-nonsense", koi8)).fit.fit, Fit::Unknown);
}

TEST(Declarations, AreWeighedAgainstHeaderBytesWhereTheTextIsPlain)
{
    const auto withSubject = [](const QByteArray& label, const QByteArray& body) -> QByteArray {
        return "Subject: " + koi8 + withType("text/plain; charset=" + label, body);
    };
    const QByteArray latin = withSubject("iso-8859-1", "text\r\n");
    EXPECT_EQ(only(latin).fit.fit, Fit::LooksLike);
    EXPECT_EQ(only(latin).fit.looksLike, "koi8-r"_L1);
    EXPECT_TRUE(only(latin).byHeader);
    EXPECT_EQ(readBytes(latin).header("Subject"_L1)->decoded.left(6), QString::fromUtf8("Привет"));
    const QByteArray ascii = withSubject("us-ascii", "text\r\n");
    EXPECT_EQ(only(ascii).fit.fit, Fit::No);
    EXPECT_EQ(only(ascii).fit.where, (ByteRange{ascii.indexOf('\xf0'), 1}));
    EXPECT_EQ(only(withSubject("koi8-r", "text\r\n")).fit.fit, Fit::Yes);
    EXPECT_EQ(only(withSubject("koi8-r", "")).fit.fit, Fit::Yes);

    const Declaration ofText = only(withSubject("windows-1251", "\xcf\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea "
                                                                "\xe4\xe5\xeb\xe0? \xcf\xee\xea\xe0.\r\n"));
    EXPECT_EQ(ofText.fit.fit, Fit::Yes) << "what the text's own bytes say comes first";
    EXPECT_FALSE(ofText.byHeader);
}

TEST(Declarations, AnEncodedWordThatDoesNotFitSaysWhere)
{
    const QByteArray bytes = "Subject: a =?utf-8?Q?f=FCr?=\r\n\r\n";
    EXPECT_EQ(only(bytes).fit.fit, Fit::No);
    EXPECT_EQ(only(bytes).fit.where, rangeOf(bytes, "=?utf-8?Q?f=FCr?="));
}

TEST(Detection, LooksAtDecodedTextAndSaysNothingAboutAscii)
{
    EXPECT_FALSE(readBytes(withType("text/plain; charset=koi8-r", "plain\r\n")).detected);
    EXPECT_FALSE(readBytes(from + "Content-Type: image/gif\r\n\r\n" + koi8).detected);
    const SpoolFile encoded =
        readBytes(from + "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                  koi8.repeated(5).toBase64());
    ASSERT_TRUE(encoded.detected);
    EXPECT_EQ(encoded.detected->charset, "koi8-r"_L1);
    const SpoolFile japanese = readBytes("From: a@alpha.example\r\n\r\n\x1b$B$3$s$K$A$O\x1b(B\r\n");
    ASSERT_TRUE(japanese.detected) << "7-bit, but not ASCII";
    EXPECT_EQ(japanese.detected->charset, "iso-2022-jp"_L1);
}

TEST(Detection, ContentLanguageSpeaksWhereTheBytesLeaveItOpen)
{
    const auto charset = [](const QByteArray& language) {
        const SpoolFile file = readBytes(from + "Content-Language: " + language + "\r\n\r\np\xf8\r\n");
        return file.detected ? file.detected->charset : QString();
    };
    EXPECT_EQ(charset("cs"), "iso-8859-2"_L1);
    EXPECT_EQ(charset("cs-CZ (Czech), de"), "iso-8859-2"_L1);
    EXPECT_EQ(charset("da"), "iso-8859-1"_L1);
    EXPECT_EQ(charset("en-us"), charset("")) << "says nothing: programs write it into every mail";
}

TEST(Detection, RawHeaderBytesCountAndAreDecoded)
{
    const SpoolFile file = readBytes("From: a@alpha.example\r\nSubject: " + koi8 + "\r\nplain\r\n");
    ASSERT_TRUE(file.detected);
    EXPECT_EQ(file.detected->charset, "koi8-r"_L1);
    EXPECT_TRUE(file.headers[1].decoded.startsWith(u"Привет"_s));
    EXPECT_EQ(file.headers[1].value.at(0).unicode(), 0xf0);
    EXPECT_TRUE(file.flag("8-bit-header"_L1));
}

TEST(Setting, WhichOneApplies)
{
    EXPECT_EQ(readBytes("From: a@b.example\r\n\r\nx").applies, Applies::NonMime);
    EXPECT_EQ(readBytes(withType("text/plain")).applies, Applies::Mime);
    EXPECT_EQ(readBytes(withType("text/plain; charset=koi8-r")).applies, Applies::Declared);
}

TEST(Setting, UnnamedTextWithEscapesIsReadByTheMimeSetting)
{
    const QByteArray bytes =
        withType("multipart/mixed; boundary=b",
                 "--b\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nplain\r\n"
                 "--b\r\nContent-Type: text/plain\r\n\r\n\x1B$BF|K\\8l\x1B(B\r\n--b--\r\n");
    EXPECT_EQ(readBytes(bytes).applies, Applies::Mime);
}

TEST(Setting, SuggestsWhatFitsAndSaysWhy)
{
    const auto suggested = [](const QByteArray& bytes) {
        return readBytes(bytes).suggested.value_or(SuggestedSetting());
    };
    EXPECT_EQ(suggested(withType("text/plain; charset=koi8-r", koi8)).mime, "KOI8-R"_L1);
    EXPECT_EQ(suggested(withType("text/plain", koi8.repeated(5))).charset, "koi8-r"_L1);
    EXPECT_EQ(suggested(withType("text/plain; charset=us-ascii")).mime, "ISO-8859-1"_L1);
    EXPECT_EQ(suggested("From: a@b.example\r\n\r\nplain").imsSetting, "Western European (ISO-8859-1)"_L1);
    EXPECT_EQ(suggested(withType("text/plain; charset=us-ascii", koi8.repeated(5))).charset, "koi8-r"_L1);
    const SuggestedSetting bare = suggested("From: a@b.example\r\n\r\n" + koi8.repeated(5));
    EXPECT_EQ(bare.nonMime, "KOI8-R"_L1);
    EXPECT_TRUE(bare.why.english().contains("Q156063"_L1));
    EXPECT_FALSE(readBytes(from + "Content-Type: image/gif\r\n\r\nx").suggested);
}

TEST(Setting, ANameIsVerifiedOnlyForTheVersionThatItIsDocumentedFor)
{
    const auto suggestedBy = [](const QByteArray& build) {
        SpoolEnvelope envelope;
        envelope.recipients = {"b@example.com"};
        envelope.mtsId = SpoolFileWriter::mtsId("Org", "RAYDEN", 878759487, "WKA6D6YM");
        const QByteArray text =
            "Received: from a by rayden with SMTP (Microsoft Exchange Internet Mail Service "
            "Version " +
            build + ")\r\n\tid WKA6D6YM; Wed, 5 Nov 1997 14:51:27 -0500\r\n\r\n" + koi8;
        return readBytes(SpoolFileWriter::write(envelope, text)).suggested.value_or(SuggestedSetting());
    };
    EXPECT_EQ(suggestedBy("5.5.2650.21").imsSetting, "Cyrillic (KOI8-R)"_L1);
    EXPECT_TRUE(suggestedBy("5.5.2650.21").nameVerified);
    EXPECT_EQ(suggestedBy("4.0.995.52").imsSetting, "Cyrillic (KOI8-R)"_L1);
    EXPECT_FALSE(suggestedBy("4.0.995.52").nameVerified) << "no article shows it for 4.0";
}

TEST(Setting, NeverSuggestsWhatTheServerDoesNotSupport)
{
    const QByteArray text = "Un caf\x8e et du th\x8e, c'est tr\x8fs bien \x88 Paris\r\n";
    EXPECT_FALSE(readBytes(withType("text/plain; charset=x-mac-roman", text)).suggested);    // Q174722
    EXPECT_FALSE(readBytes(withType("text/plain; charset=x-user-defined", text)).suggested); // Q187869
}
