#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/SpoolFlagTable.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

const QByteArray from = "From: a@alpha.example\r\nMIME-Version: 1.0\r\n";

QByteArray headers(const QByteArray& more, const QByteArray& body = "text\r\n")
{
    return from + more + "\r\n" + body;
}

struct FlagCase
{
    const char* code;
    QByteArray has;
    QByteArray nearly; ///< a message that almost has it
};

std::vector<FlagCase> flagCases()
{
    const QByteArray eight("caf\xe9\r\n");
    return {
        {"unknown-charset", headers("Content-Type: text/plain; charset=x-klingon\r\n"),
         headers("Content-Type: text/plain; charset=koi8-r\r\n")},
        {"x-user-defined", headers("Content-Type: text/plain; charset=x-user-defined\r\n"),
         headers("Content-Type: text/plain; charset=us-ascii\r\n")},
        {"no-mime-8bit", "From: a@alpha.example\r\n\r\n" + eight, headers({}, eight)},
        {"content-type-without-mime-version", "From: a@alpha.example\r\nContent-Type: text/plain\r\n\r\nx",
         headers("Content-Type: text/plain\r\n")},
        {"text-without-charset", headers("Content-Type: text/plain; format=flowed\r\n"),
         headers("Content-Type: text/plain; charset=us-ascii\r\n")},
        {"8-bit-header", headers("Subject: caf\xe9\r\n"), headers("Subject: =?iso-8859-1?Q?caf=E9?=\r\n")},
        {"empty-boundary", headers("Content-Type: multipart/mixed; boundary=\"\"\r\n"),
         headers("Content-Type: multipart/mixed; boundary=\"b\"\r\n", "--b\r\n\r\nx\r\n--b--\r\n")},
        {"missing-boundary", headers("Content-Type: multipart/mixed\r\n"),
         headers("Content-Type: text/plain\r\n")},
        {"boundary-never-appears", headers("Content-Type: multipart/mixed; boundary=b\r\n", "-b\r\n"),
         headers("Content-Type: multipart/mixed; boundary=b\r\n", "--b\r\n")},
        {"invalid-content-type", headers("Content-Type: text\r\n"),
         headers("Content-Type: text/x-y.z+q\r\n")},
        {"part-without-content-type",
         headers("Content-Type: multipart/alternative; boundary=b\r\n", "--b\r\n\r\nx\r\n--b--\r\n"),
         headers("Content-Type: multipart/mixed; boundary=b\r\n", "--b\r\n\r\nx\r\n--b--\r\n")},
        {"stray-line-after-content-type",
         headers("Content-Type: text/plain\r\nsender abc@x )\r\nTo: a@b\r\n"),
         headers("To: a@b\r\nsender abc@x )\r\nContent-Type: text/plain\r\n")},
        {"long-header", headers("X-Long: " + QByteArray(5000, 'x') + "\r\n"),
         headers("X-Long: " + QByteArray(3000, 'x') + "\r\n")},
        {"folded-subject", headers("Subject: a\r\n b\r\n c\r\n"), headers("Subject: a\r\n b\r\n")},
        {"folded-tnef-correlator", headers("X-MS-TNEF-Correlator:\r\n <1@a>\r\n"),
         headers("X-MS-TNEF-Correlator: <1@a>\r\n")},
        {"received-comment-date",
         headers("Received: by host; (5.65/1.1.8.2/14Feb98-0313PM) id AA06568; Wed, 17 Jun 1998 10:00:00 "
                 "-0700\r\n"),
         headers("Received: by host (5.65/1.1.8.2/14Feb98-0313PM) id AA06568; Wed, 17 Jun 1998 10:00:00 "
                 "-0700 (PDT)\r\n")},
        {"date-zone", headers("Date: Wed, 17 Jun 1998 10:00:00 MESZ\r\n"),
         headers("Date: Wed, 17 Jun 1998 10:00:00 GMT\r\n")},
        {"date-short-year", headers("Date: Wed, 17 Jun 98 10:00:00 -0700\r\n"),
         headers("Date: Wed, 17 Jun 1998 10:00:00 -0700\r\n")},
        {"comment-with-comma", headers("To: a@b.example (M,Chiba);\r\n"),
         headers("To: \"M,(x,y)\" <a@b.example> (M Chiba)\r\n")},
        {"group-syntax", headers("To: undisclosed-recipients:;\r\n"),
         headers("To: a@b.example; c@d.example\r\n")},
        {"imceaex-malformed", headers("To: IMCEAEX-_o=Org_cn=A+2@b.example\r\n"),
         headers("To: IMCEAEX-_o=Org_cn=A+20B@b.example\r\n")},
        {"mac-attributes",
         headers("Content-Type: application/x; x-mac-type=\"TEXT\"; x-mac-creator=\"4D535744\"\r\n"),
         headers("Content-Type: application/x; x-mac-type=\"42494E41\"; x-mac-creator=\"4D535744\"\r\n")},
        {"tnef-present", headers("Content-Type: application/ms-tnef\r\n"),
         headers("Content-Type: application/x-tnef2\r\n")},
        {"binhex-part", headers("Content-Type: application/mac-binhex40\r\n"),
         headers("Content-Type: application/mac-binhex\r\n")},
        {"bad-base64",
         headers("Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n", "QUJD~\r\n"),
         headers("Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n", "QUJD\r\nQQ==\r\n")},
        {"filename-parenthesis", headers("Content-Type: application/x; name=\"report (final.doc\"\r\n"),
         headers("Content-Type: application/x; name=\"report (final).doc\"\r\n")},
        {"filename-with-path", headers("Content-Disposition: attachment; filename=\"C:\\temp\\a.doc\"\r\n"),
         headers("Content-Disposition: attachment; filename=\"temp a.doc\"\r\n")},
        {"nul-in-body", headers({}, QByteArray("a\0b\r\n", 5)), headers(QByteArray("X-A: a\0b\r\n", 10))},
        {"delivery-report",
         headers("Content-Type: multipart/report; boundary=b\r\n",
                 "--b\r\nContent-Type: message/delivery-status\r\n\r\nx: y\r\n--b--\r\n"),
         headers("Content-Type: text/plain\r\n", "message/delivery-status")},
        {"digest", headers("Content-Type: multipart/digest; boundary=b\r\n", "--b--\r\n"),
         headers("Content-Type: multipart/mixed; boundary=b\r\n", "--b--\r\n")},
        {"masked-header", headers("XXXXXXXX: XXXX\r\n"), headers("XXX-Rating: XXXX\r\n")},
        {"missing-from", "To: a@alpha.example\r\nSubject: x\r\n\r\nx", headers({})},
        {"header-without-end", "From: a@alpha.example\r\nSubject: x\r\n",
         "From: a@alpha.example\r\nSubject: x\r\n\r\n"},
    };
}

} // namespace

TEST(Flags, EachIsRaisedByAMessageThatHasItAndNotByOneThatNearlyHas)
{
    for (const FlagCase& one : flagCases()) {
        const SpoolFile has = readBytes(one.has);
        const Flag* flag = has.flag(QLatin1StringView(one.code));
        EXPECT_TRUE(flag) << one.code;
        EXPECT_TRUE(rangesAreSound(has)) << one.code;
        EXPECT_FALSE(readBytes(one.nearly).flag(QLatin1StringView(one.code))) << one.code;
    }
}

TEST(Flags, PointAtTheBytesThatShowThem)
{
    const QByteArray bytes = headers("Content-Type: application/x; x-mac-type=\"TEXT\"\r\n");
    EXPECT_EQ(readBytes(bytes).flag("mac-attributes"_L1)->range, rangeOf(bytes, "TEXT"));
    const QByteArray nul = headers({}, QByteArray("a\0b\r\n", 5));
    EXPECT_EQ(readBytes(nul).flag("nul-in-body"_L1)->range, ByteRange(nul.indexOf('\0'), 1));
}

TEST(FlagTable, EveryRowHasAUniqueCodeAndArticles)
{
    std::set<std::string> codes;
    for (const FlagRow& row : flagTable()) {
        EXPECT_TRUE(codes.insert(row.code).second) << row.code;
        for (const QString& kb : QString::fromLatin1(row.kb).split(u' '))
            EXPECT_TRUE(kb.startsWith(u'Q') && kb.size() == 7) << row.code;
    }
}

TEST(Flags, AFloodOfOneKindIsLimited)
{
    const QByteArray many = QByteArray("X-A: \xe9\r\n").repeated(5000);
    EXPECT_EQ(readBytes("From: a@b.example\r\n" + many + "\r\n").flags.size(), 100u);
}

TEST(Flags, AClosingParenthesisAloneIsNotTheOneThatHangsTheServer)
{
    const SpoolFile file =
        readBytes("From: a@alpha.example\r\nContent-Type: application/x; name=\"1).doc\"\r\n\r\nx");
    EXPECT_EQ(file.flag("filename-parenthesis"_L1), nullptr);
}
