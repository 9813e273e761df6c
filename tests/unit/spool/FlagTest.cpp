#include "tests/unit/spool/FlagCases.h"

#include "core/spool/BinHexDecoder.h"
#include "core/spool/SpoolFlagTable.h"
#include "tests/unit/spool/AttachmentWriters.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

std::vector<FlagCase> flagCases()
{
    std::vector<FlagCase> cases = fieldFlagCases();
    for (const std::vector<FlagCase>& more : {partFlagCases(), textFlagCases()})
        cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

QByteArray shownBy(const QByteArray& bytes, const char* code)
{
    const SpoolFile file = readBytes(bytes);
    const Flag* flag = file.flag(QLatin1StringView(code));
    EXPECT_TRUE(flag) << code;
    return flag ? bytesOf(bytes, flag->range) : QByteArray();
}

bool has(const QByteArray& bytes, const char* code)
{
    return readBytes(bytes).flag(QLatin1StringView(code)) != nullptr;
}

} // namespace

TEST(Flags, EachIsRaisedByAMessageThatHasItAndNotByOneThatNearlyHas)
{
    for (const FlagCase& one : flagCases()) {
        const SpoolFile file = readBytes(one.has);
        const Flag* flag = file.flag(QLatin1StringView(one.code));
        EXPECT_TRUE(rangesAreSound(file)) << one.code;
        EXPECT_FALSE(has(one.nearly, one.code)) << one.code;
        ASSERT_TRUE(flag) << one.code;
        EXPECT_FALSE(flag->text.english().contains(u"%1"_s)) << one.code << ": an argument is missing";
        if (one.shown != "*") {
            EXPECT_EQ(bytesOf(one.has, flag->range).toStdString(), one.shown.toStdString()) << one.code;
        }
    }
}

TEST(Flags, EveryRowOfTheTableHasItsCase)
{
    std::set<std::string> tested;
    for (const FlagCase& one : flagCases())
        EXPECT_TRUE(tested.insert(one.code).second) << one.code << " twice";
    for (const FlagRow& row : flagTable())
        EXPECT_EQ(tested.count(row.code), 1u) << row.code;
    EXPECT_EQ(tested.size(), flagTable().size());
}

TEST(FlagTable, EveryRowHasAUniqueCodeAndArticlesOrIsMarkedAsInferred)
{
    std::set<std::string> codes;
    for (const FlagRow& row : flagTable()) {
        EXPECT_TRUE(codes.insert(row.code).second) << row.code;
        const QStringList articles = QString::fromLatin1(row.kb).split(u' ', Qt::SkipEmptyParts);
        EXPECT_EQ(articles.isEmpty(), row.basis == FlagBasis::Inferred) << row.code;
        for (const QString& kb : articles)
            EXPECT_TRUE(kb.startsWith(u'Q') && kb.size() == 7) << row.code;
    }
}

TEST(Flags, AnOrdinaryMessageHasNone)
{
    const QByteArray bytes = crlf(
        "Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\n"
        "From: =?iso-8859-1?Q?Andr=E9?= <andre@alpha.example>\nTo: \"Lee, Bob\" <bob@beta.example>,\n"
        " carol@beta.example\nSubject: Minutes of the meeting\nDate: Wed, 5 Nov 1997 14:51:20 -0500 (EST)\n"
        "Message-ID: <1@alpha.example>\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=\"--=_x\"\n\nThis is MIME.\n----=_x\n"
        "Content-Type: multipart/alternative; boundary=in\n\n--in\n"
        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
        "=E9t=E9 at 10.30 ...\n--in\nContent-Type: text/html; charset=iso-8859-1\n\n"
        "<html><a href=\"http://alpha.example/\"><font face=\"Arial\">x</font></a></html>\n--in--\n"
        "----=_x\nContent-Type: application/msword; name=\"Minutes (final).doc\"\n"
        "Content-Disposition: attachment; filename=\"Minutes (final).doc\"\n"
        "Content-Transfer-Encoding: base64\n\nSGVsbG8=\n----=_x--\n");
    const SpoolFile file = readBytes(bytes);
    for (const Flag& flag : file.flags)
        ADD_FAILURE() << flag.code.toStdString();
}

TEST(Flags, AFloodOfOneKindIsLimited)
{
    const QByteArray many = QByteArray("X-A: \xe9\r\n").repeated(5000);
    EXPECT_EQ(
        readBytes("From: a@b.example\r\nTo: c@b.example\r\nSubject: x\r\n" + many + "\r\n").flags.size(),
        100u);
}

TEST(Flags, AClosingParenthesisAloneIsNotTheOneThatHangsTheServer)
{
    EXPECT_FALSE(
        has(mimeMessage("Content-Type: application/x; name=\"1).doc\"\r\n"), "filename-parenthesis"));
}

TEST(Flags, ThoseInEncodedTextPointAtTheRawBytes)
{
    const QByteArray part = "Content-Type: text/html; charset=us-ascii\r\nContent-Transfer-Encoding: ";
    EXPECT_EQ(shownBy(mimeMessage(part + "quoted-printable\r\n", "<a href=3D\"=20=\r\n http://x\">"),
                      "html-href-leading-blank"),
              "=20=\r\n ");
    const QByteArray html = QByteArray("<a href=\" http://x\">").toBase64();
    EXPECT_EQ(shownBy(mimeMessage(part + "base64\r\n", html), "html-href-leading-blank"), html.mid(12, 2));
}

TEST(Flags, InvalidDoubleByteTextIsFoundInEachCodePage)
{
    const auto text = [](const QByteArray& charset, const QByteArray& body) {
        return mimeMessage("Content-Type: text/plain; charset=" + charset + "\r\n", body);
    };
    EXPECT_EQ(shownBy(text("big5", "\xa4\xa4\xa4 x"), "invalid-dbcs"), "\xa4 ");
    EXPECT_EQ(shownBy(text("gb2312", "\xd6\xd0\xd6"), "invalid-dbcs"), "\xd6") << "cut off at the end";
    EXPECT_EQ(shownBy(text("euc-kr", "\xb0\xa1\xb0\x20"), "invalid-dbcs"), "\xb0\x20");
    EXPECT_EQ(shownBy(text("euc-jp", "\xa4\xb3\x8f\xa4\x41"), "invalid-dbcs"), "\x8f\xa4\x41");
    EXPECT_EQ(shownBy(text("iso-2022-jp", "\x1b$B$3$\x1b(B x"), "invalid-dbcs"), "$");
    EXPECT_FALSE(has(text("iso-2022-jp", "\x1b$B$3$3\x1b(Bx\r\n\x1b$B$3\r\n"), "invalid-dbcs"));
    EXPECT_FALSE(has(text("euc-jp", "\xa4\xb3\x8e\xb1\x8f\xa4\xb3"), "invalid-dbcs"));
    EXPECT_FALSE(has(text("gb2312", "\xd6\xd0\xd6\xd0"), "invalid-dbcs"));
    EXPECT_FALSE(has(text("iso-8859-1", "\xd6"), "invalid-dbcs")) << "one byte a character";
}

TEST(Flags, RawNamesAreReadAsTheTextIs)
{
    const QByteArray type = "Content-Type: text/plain; charset=big5\r\n";
    EXPECT_EQ(shownBy(mimeMessage("To: \xb3\x5c <a@b.example>\r\n" + type), "backslash-in-dbcs-name"),
              "\xb3\x5c");
    EXPECT_EQ(shownBy(mimeMessage("To: \xb3\x5c\xb3 <a@b.example>\r\n" + type), "invalid-dbcs-name"),
              "\xb3 ");
    EXPECT_FALSE(has(mimeMessage("To: \xb3\x5c <a@b.example>\r\n"), "backslash-in-dbcs-name"))
        << "in what code page?";
}

TEST(Flags, BinHexInATextIsLookedInto)
{
    BinHexWriter writer;
    writer.data = "aab";
    const QByteArray sound = writer.write();
    writer.shortRuns = true;
    const QByteArray bytes = mimeMessage({}, "see below\r\n\r\n" + writer.write());
    const SpoolFile file = readBytes(bytes);
    EXPECT_GE(file.flag("binhex-short-run"_L1)->range.length, 3) << "16 bits";
    EXPECT_LE(file.flag("binhex-short-run"_L1)->range.length, 4);
    EXPECT_GT(file.flag("binhex-short-run"_L1)->range.offset, rangeOf(bytes, "\r\n:").offset);
    EXPECT_EQ(shownBy(mimeMessage({}, sound + sound), "binhex-run-together"), BinHexDecoder::banner);
    EXPECT_FALSE(has(mimeMessage({}, sound + "\r\n" + sound), "binhex-run-together"));
    EXPECT_FALSE(has(mimeMessage({}, sound + "words\r\n" + sound), "binhex-run-together"));
}

TEST(Flags, EnvelopeFlagsPointIntoTheEnvelope)
{
    for (const FlagCase& one : fieldFlagCases()) {
        if (QByteArrayView(one.code) != "many-recipients")
            continue;
        const SpoolFile file = readBytes(one.has);
        EXPECT_EQ(file.flag("many-recipients"_L1)->range, file.envelope->range);
    }
}

// Each would take minutes if it were looked at anew from every place in it.
TEST(Flags, HostileTextIsLookedAtOnce)
{
    const qsizetype size = qsizetype(1) << 20;
    const auto filled = [size](const QByteArray& piece) { return piece.repeated(size / piece.size()); };
    const QByteArray status = "Content-Type: message/delivery-status\r\n\r\n";
    EXPECT_FALSE(has(multipart("report", {status + filled("Xdiagnostic-code:")}), "long-diagnostic"));
    EXPECT_TRUE(has(multipart("report", {status + filled("diagnostic-code:")}), "long-diagnostic"));
    const QByteArray html = "Content-Type: text/html; charset=us-ascii\r\n";
    for (const char* piece : {"<font ", "<font face=\"", "<a href=", " href=\" ", " href", "<a href=\""})
        EXPECT_FALSE(has(mimeMessage(html, filled(piece)), "html-font-name")) << piece;
    for (const char* piece : {"begin 644 x\r\n", "begin 644 x\r\nM", "XXXXX", "\x1b$B", "\x1b", "<<", "<b",
                              "(This file must be converted with BinHex 4.0)\r\n:"}) {
        EXPECT_FALSE(has(mimeMessage("Content-Type: text/enriched; charset=iso-2022-jp\r\n", filled(piece)),
                         "enriched-double-angle"))
            << piece;
    }
    for (const char* piece : {"(", "\"", "<", "a@", "IMCEAEX-", "a: ;", "=?", "\r\n \r\n a"})
        EXPECT_TRUE(has("To: " + filled(piece) + "\r\nSubject: x\r\n\r\n", "missing-from")) << piece;
}
