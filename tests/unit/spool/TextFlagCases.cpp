#include "tests/unit/spool/FlagCases.h"

namespace ims::test {

namespace {

QByteArray text(const QByteArray& charset, const QByteArray& body)
{
    return mimeMessage("Content-Type: text/plain; charset=" + charset + "\r\n", body);
}

QByteArray html(const QByteArray& body, const QByteArray& encoding = "7bit")
{
    return mimeMessage(
        "Content-Type: text/html; charset=us-ascii\r\nContent-Transfer-Encoding: " + encoding + "\r\n", body);
}

std::vector<FlagCase> charsetCases()
{
    const QByteArray eight("caf\xe9\r\n");
    const QByteArray shiftJis("\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd");
    const QByteArray jis("\x1b$B$3$s$K$A$O\x1b(B");
    return {
        {"blank-charset", text("\"\"", "x"), text("us-ascii", "x"), ""},
        {"unknown-charset", text("x-klingon", "x"), text("koi8-r", "x"), "x-klingon"},
        {"x-user-defined", text("X-User-Defined", "x"), text("us-ascii", "x"), "X-User-Defined"},
        {"no-mime-8bit", "From: a@alpha.example\r\n\r\n" + eight, mimeMessage({}, eight), eight},
        {"content-type-without-mime-version", "From: a@alpha.example\r\nContent-Type: text/plain\r\n\r\nx",
         mimeMessage("Content-Type: text/plain\r\n"), "Content-Type: text/plain"},
        {"text-without-charset", mimeMessage("Content-Type: text/plain; format=flowed\r\n"),
         text("us-ascii", "x"), "Content-Type: text/plain; format=flowed"},
        {"jis-shift-jis-mixed", mimeMessage("Subject: " + jis + "\r\n", "a " + shiftJis + "\r\n"),
         mimeMessage("Subject: " + jis + "\r\n", "a caf\xe9 \xa4\xb3\xa4\xf3\r\n"), shiftJis},
        {"invalid-dbcs", text("shift_jis", "a" + shiftJis + "\x82\r\nb"),
         text("shift_jis", "a" + shiftJis + "\r\nb\xb1"), "\x82\r"},
        {"invalid-dbcs-name", mimeMessage("From: =?shift_jis?B?grGC?= <a@b.example>\r\n"),
         mimeMessage("From: =?shift_jis?B?grGC8Q==?= <a@b.example>\r\nSubject: =?shift_jis?B?grGC?=\r\n"),
         "=?shift_jis?B?grGC?="},
        {"backslash-in-dbcs-name", mimeMessage("To: =?shift_jis?Q?=83=5C?= <a@b.example>\r\n"),
         mimeMessage(
             "To: =?shift_jis?Q?=83=5D=5C?= <a@b.example>\r\nCc: =?shift_jis?Q?=83=5C?= <a@b.example>\r\n"),
         "=?shift_jis?Q?=83=5C?="},
    };
}

std::vector<FlagCase> htmlCases()
{
    const auto wide = [](const char* ascii) {
        QByteArray out;
        for (const char* c = ascii; *c; ++c)
            out += QByteArray(1, *c) + "=00";
        return out;
    };
    return {
        {"qp-unicode-html", html("=FF=FE" + wide("<html>text</html>"), "quoted-printable"),
         html("<html>t=C3=A9xt</html>", "quoted-printable"), "=FF=FE"},
        {"html-href-leading-blank", html("<a HREF=\" http://x.example/\">x</a>"),
         html("<a HREF = \"http://x.example/ \">x</a><a href=\" \">href=\" y\"</a>"), " "},
        {"html-font-name", html("<font size=2 face=\"Ari\x02l\">x</font>"),
         html("<font size=2 face=\"\x82\x6c, 'MS P'\">x</font><font>face=\"\x02\"</font>"), "Ari\x02"},
    };
}

std::vector<FlagCase> lineCases()
{
    const QByteArray breaks = QByteArray("\r\n").repeated(128);
    const auto enriched = [](const QByteArray& body) {
        return mimeMessage("Content-Type: text/enriched; charset=us-ascii\r\n", body);
    };
    return {
        {"many-line-breaks", text("iso-2022-jp", "a" + breaks + "b"), text("us-ascii", "a" + breaks + "b"),
         breaks},
        {"nul-in-body", mimeMessage({}, QByteArray("a\0b\r\n", 5)),
         mimeMessage(QByteArray("X-A: a\0b\r\n", 10)), QByteArray(1, '\0')},
        {"leading-dot", mimeMessage({}, "a\r\n.b\r\n"), mimeMessage({}, "a\r\n .b\r\n"), "."},
        {"lone-dot", mimeMessage({}, "a\r\n.\r\nb\r\n"), mimeMessage({}, "a\r\n..\r\n. b\r\n"), "."},
        {"bare-lf", mimeMessage({}, "a\r\nb\nc\r\n"),
         mimeMessage({}, "a\r\nb\r\nc\r\n").replace("\r\n", "\n"), "\n"},
        {"masked-text", mimeMessage({}, "a XXXXXXXXXX b\r\n"),
         mimeMessage({}, "a XXXXXXXXX b XXXXXXXXXXy\r\nXXXX\r\n"), "XXXXXXXXXX"},
        {"enriched-with-html", enriched("<bold>a</bold><BR>\r\n"), enriched("<bold>a</bold><color>\r\n"),
         "<BR"},
        {"enriched-double-angle", enriched("a <<b>> c"), enriched("a << b"), "<<"},
    };
}

} // namespace

std::vector<FlagCase> textFlagCases()
{
    std::vector<FlagCase> cases = charsetCases();
    for (const std::vector<FlagCase>& more : {htmlCases(), lineCases()})
        cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

} // namespace ims::test
