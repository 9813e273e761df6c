#include "tests/unit/spool/AttachmentWriters.h"
#include "tests/unit/spool/FlagCases.h"

namespace ims::test {

namespace {

const QByteArray textPart = "Content-Type: text/plain; charset=us-ascii\r\n\r\nwords\r\n";

QByteArray nested(int depth)
{
    QByteArray message = mimeMessage("Content-Type: multipart/mixed; boundary=b0\r\n", {});
    for (int i = 1; i < depth; ++i) {
        const QByteArray outer = QByteArray::number(i - 1);
        message += "--b" + outer + "\r\nContent-Type: multipart/mixed; boundary=b" + QByteArray::number(i) +
                   "\r\n\r\n";
    }
    return message;
}

std::vector<FlagCase> structureCases()
{
    return {
        {"empty-boundary", mimeMessage("Content-Type: multipart/mixed; boundary=\"\"\r\n"),
         multipart("mixed", {textPart}), ""},
        {"missing-boundary", mimeMessage("Content-Type: multipart/mixed\r\n"),
         mimeMessage("Content-Type: text/plain\r\n"), "Content-Type: multipart/mixed"},
        {"boundary-never-appears",
         mimeMessage("Content-Type: multipart/mixed; boundary=bb\r\n", "-bb\r\n--b\r\n"),
         mimeMessage("Content-Type: multipart/mixed; boundary=bb\r\n", "--bb\r\n"), "bb"},
        {"invalid-content-type", mimeMessage("Content-Type: text/pl\x01\r\n"),
         mimeMessage("Content-Type: text/x-y.z+q;\r\n\tname=\"caf\xe9\"\r\n"), "Content-Type: text/pl\x01"},
        {"no-media-type", mimeMessage("Content-Type: ; charset=us-ascii\r\n"),
         mimeMessage("Content-Type: text; charset=us-ascii\r\n"), "Content-Type: ; charset=us-ascii"},
        {"part-without-content-type", multipart("alternative", {"\r\nx"}), multipart("mixed", {"\r\nx"}),
         "\r\nx"},
        {"stray-line-after-content-type",
         mimeMessage("Content-Type: text/plain\r\nsender abc@x )\r\nTo: a@b\r\n"),
         mimeMessage("To: a@b\r\nsender abc@x )\r\nContent-Type: text/plain\r\n"), "sender abc@x )"},
        {"nested-too-deep", nested(31), nested(30), "*"},
        {"embedded-foreign-charset",
         multipart("mixed", {"Content-Type: message/rfc822\r\n\r\nContent-Type: text/plain; "
                             "charset=koi8-r\r\n\r\nx"}),
         multipart("mixed", {"Content-Type: text/plain; charset=koi8-r\r\n\r\nx",
                             "Content-Type: message/rfc822\r\n\r\nContent-Type: text/plain; "
                             "charset=iso-8859-1\r\n\r\nx"}),
         "koi8-r"},
        {"digest", multipart("digest", {"\r\nSubject: x\r\n\r\nx"}),
         multipart("mixed", {"\r\nSubject: x\r\n\r\nx"}), "Content-Type: multipart/digest; boundary=b"},
        {"content-location", multipart("related", {"Content-Location: http://x.example/\r\n\r\nx"}),
         multipart("related", {"Content-Base: http://x.example/\r\n\r\nContent-Location: x"}),
         "Content-Location: http://x.example/"},
        {"several-text-parts", multipart("mixed", {textPart, textPart}),
         multipart("mixed", {textPart, "Content-Disposition: attachment\r\n" + textPart,
                             "Content-Type: text/plain; name=a.txt\r\n\r\nx",
                             "Content-Type: message/rfc822\r\n\r\n" + textPart}),
         textPart},
        {"8bit-transfer-encoding", mimeMessage("Content-Transfer-Encoding: 8Bit\r\n"),
         mimeMessage("Content-Transfer-Encoding: 7bit\r\n"), "Content-Transfer-Encoding: 8Bit"},
        {"mac-attributes",
         mimeMessage("Content-Type: application/x; x-mac-type=\"TEXT\"; x-mac-creator=\"4D535744\"\r\n"),
         mimeMessage("Content-Type: application/x; x-mac-type=\"42494E41\"; x-mac-creator=\"4D535744\"\r\n"),
         "TEXT"},
    };
}

std::vector<FlagCase> reportCases()
{
    const QByteArray status = "Content-Type: message/delivery-status\r\n\r\n";
    const QByteArray alternative =
        "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n" + textPart + "\r\n--c--\r\n";
    const QByteArray longText =
        "Diagnostic-Code: smtp;" + QByteArray(460, 'x') + "\r\n " + QByteArray(100, 'y');
    return {
        {"multipart-report", multipart("report", {textPart}), multipart("mixed", {textPart}),
         "Content-Type: multipart/report; boundary=b"},
        {"alternative-in-report", multipart("report", {alternative}), multipart("mixed", {alternative}),
         "Content-Type: multipart/alternative; boundary=c"},
        {"delivery-report", multipart("report", {status + "x: y\r\n"}),
         mimeMessage("Content-Type: text/plain\r\n", "message/delivery-status"),
         "Content-Type: message/delivery-status"},
        {"long-diagnostic",
         multipart("report", {status + "Action: failed\r\n" + longText + "\r\nStatus: 5\r\n"}),
         multipart("report", {status + "Diagnostic-Code: smtp;" + QByteArray(460, 'x') +
                              "\r\nX-Y: " + QByteArray(600, 'y') + "\r\n"}),
         longText},
        {"unicode-report", multipart("report", {"Content-Type: text/plain; charset=utf-7\r\n\r\nx"}),
         multipart("report",
                   {"Content-Type: message/rfc822\r\n\r\nContent-Type: text/plain; charset=utf-7\r\n\r\nx"}),
         "utf-7"},
    };
}

std::vector<FlagCase> nameCases()
{
    // 10 double-byte characters in UTF-8, percent-encoded: 20 bytes in JIS, 6 more for its escapes.
    const QByteArray ten = QByteArray("%E5%B1%B1").repeated(10);
    const auto named = [](const QByteArray& name) {
        return mimeMessage("Content-Type: application/x; name=" + name + "\r\n");
    };
    const auto japanese = [&](const QByteArray& name) {
        return mimeMessage("Content-Disposition: attachment; filename*=utf-8''" + name + "\r\n");
    };
    const QByteArray longest = ten.repeated(12) + ".txt"; // 240 + 6 + 4 = 250
    const QByteArray fits = ten.repeated(12);             // 246
    return {
        {"filename-parenthesis", named("\"report (final.doc\""), named("\"report (final) 1).doc\""),
         "report (final.doc"},
        {"filename-with-path",
         mimeMessage("Content-Disposition: attachment; filename=\"C:\\temp\\a.doc\"\r\n"),
         mimeMessage("Content-Disposition: attachment; filename=\"temp a.doc\"\r\n"), "C:\\temp\\a.doc"},
        {"filename-non-ascii", named("\"=?iso-8859-1?Q?caf=E9?=\""), named("\"=?iso-8859-1?Q?caf=E9.doc?=\""),
         "=?iso-8859-1?Q?caf=E9?="},
        {"filename-too-long-in-jis", japanese(longest), japanese(fits), longest},
        {"name-on-text-body", mimeMessage("Content-Type: text/plain; name=\"a.txt\"\r\n"),
         multipart("mixed", {textPart, "Content-Type: text/plain; name=\"a.txt\"\r\n\r\nx"}), "a.txt"},
    };
}

std::vector<FlagCase> encodedFileCases()
{
    BinHexWriter writer;
    writer.data = "a file aab of text";
    const QByteArray file = writer.write();
    writer.shortRuns = true;
    const QByteArray shortRuns = writer.write();
    const auto inMessage = [](const QByteArray& body) {
        return mimeMessage("Content-Type: application/mac-binhex40\r\n", body);
    };
    const QByteArray part = "Content-Type: application/mac-binhex40\r\n\r\n" + file.chopped(2);
    const QByteArray block = uuEncoded("some bytes of a file");
    QByteArray junk = block;
    junk.insert(junk.indexOf("\r\n`"), "~~~");
    QByteArray sum = block;
    sum.insert(sum.indexOf("\r\n`"), "#");
    return {
        {"bad-base64",
         mimeMessage("Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n", "QUJD~\r\n"),
         mimeMessage("Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n", "QUJD\r\nQQ==\r\n"),
         "~"},
        {"base64-cut-off",
         mimeMessage("Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n", "QUJDR\r\n"),
         mimeMessage("Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n", "QUJDRA\r\n"), "R"},
        {"binhex-part", inMessage(file), mimeMessage("Content-Type: application/mac-binhex\r\n"),
         "Content-Type: application/mac-binhex40"},
        {"binhex-short-run", inMessage(shortRuns), inMessage(file), "*"},
        {"binhex-run-together", multipart("mixed", {part, part}), multipart("mixed", {part + "\r\n", part}),
         ":"},
        {"uuencode-trailing-junk", mimeMessage({}, junk), mimeMessage({}, sum), "~~~"},
        {"uuencode-after-end", mimeMessage({}, block + "\r\n-- \r\nme\r\n"),
         mimeMessage({}, block + "\r\n" + uuEncoded("another") + "\r\n"), "-- "},
        {"uuencode-in-text-part", mimeMessage("Content-Type: text/plain\r\n", "see:\r\n" + block),
         "From: a@alpha.example\r\nTo: b@beta.example\r\nSubject: x\r\n\r\n" + block, block.chopped(2)},
    };
}

QByteArray tnefMessage(const TnefWriter& writer)
{
    return base64Message("application/ms-tnef", writer.bytes);
}

std::vector<FlagCase> tnefCases()
{
    const QByteArray name =
        QByteArray(16, 'g') + TnefWriter::number(1, 4) + TnefWriter::sized(QByteArray("a\0b\0", 4));
    const QByteArray badName = QByteArray(16, 'g') + TnefWriter::number(7, 4) + TnefWriter::sized("ab");
    const QByteArray rtf =
        TnefWriter::number(15, 4) + TnefWriter::number(3, 4) + "MELA" + TnefWriter::number(0, 4) + "rtf";
    QByteArray badRtf = rtf;
    badRtf.replace("MELA", "MELT");
    const auto one = [](const QByteArray& property) {
        return tnefMessage(TnefWriter().properties({property}));
    };
    const QByteArray sound = one(TnefWriter::property(0x1e, 0x37, QByteArray("subject\0", 8)));
    TnefWriter wrongSum;
    wrongSum.properties({TnefWriter::property(0x1e, 0x37, QByteArray("subject\0", 8))});
    wrongSum.bytes.back() = static_cast<char>(wrongSum.bytes.back() + 1);
    return {
        {"tnef-present", sound, mimeMessage("Content-Type: application/x-tnef2\r\n"),
         "Content-Type: application/ms-tnef"},
        {"tnef-damaged", tnefMessage(wrongSum), sound, "*"},
        {"tnef-bad-property", one(TnefWriter::property(0x1e, 0x8000, QByteArray("x\0", 2), badName)),
         one(TnefWriter::property(0x1e, 0x8000, QByteArray("x\0", 2), name)), "*"},
        {"tnef-empty-string", one(TnefWriter::property(0x1e, 0x37, {})),
         one(TnefWriter::property(0x1e, 0x37, QByteArray(1, '\0'))), "*"},
        {"tnef-odd-unicode", one(TnefWriter::property(0x1f, 0x37, QByteArray("a\0b", 3))),
         one(TnefWriter::property(0x1f, 0x37, QByteArray("a\0\0\0", 4))), "*"},
        {"tnef-bad-rtf", one(TnefWriter::property(0x102, 0x1009, badRtf)),
         one(TnefWriter::property(0x102, 0x1009, rtf)), "*"},
        {"bad-mime-with-bad-tnef",
         multipart("alternative", {"\r\nx", "Content-Type: application/ms-tnef\r\n\r\nno TNEF"}),
         multipart("mixed", {textPart, "Content-Type: application/ms-tnef\r\n\r\nno TNEF"}), "*"},
    };
}

// An inner multipart that is not closed ends at the outer delimiter for one reader, never for the other.
FlagCase otherReadingCase()
{
    const auto message = [](const QByteArray& innerEnd) {
        const QByteArray inner =
            "Content-Type: multipart/mixed; boundary=in\r\n\r\n--in\r\n\r\nx\r\n" + innerEnd;
        return multipart("mixed", {inner, "Content-Type: text/html\r\n\r\ny"});
    };
    return {"two-readers-disagree", message({}), message("--in--\r\n"), "Content-Type: text/html"};
}

} // namespace

std::vector<FlagCase> partFlagCases()
{
    std::vector<FlagCase> cases = structureCases();
    cases.push_back(otherReadingCase());
    for (const std::vector<FlagCase>& more : {reportCases(), nameCases(), encodedFileCases(), tnefCases()})
        cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

} // namespace ims::test
