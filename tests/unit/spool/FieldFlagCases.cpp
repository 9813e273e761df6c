#include "tests/support/SpoolFileWriter.h"
#include "tests/unit/spool/FlagCases.h"

namespace ims::test {

namespace {

QByteArray received(const QByteArray& sender, const QList<QByteArray>& recipients,
                    const QByteArray& message = mimeMessage({}), const QByteArray& helo = "alpha.example")
{
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.alpha.example";
    envelope.helo = helo;
    envelope.sender = sender;
    envelope.mtsId = SpoolFileWriter::mtsId("Beta", "MAIL01", 878759487, "WKA6D6YM");
    envelope.recipients = recipients;
    return SpoolFileWriter::write(envelope, message);
}

QList<QByteArray> many(int count)
{
    QList<QByteArray> recipients;
    for (int i = 0; i < count; ++i)
        recipients << "r" + QByteArray::number(i) + "@beta.example";
    return recipients;
}

QByteArray address(qsizetype length)
{
    return QByteArray(length - 14, 'a') + "@alpha.example";
}

std::vector<FlagCase> headerCases()
{
    const QByteArray comment = "(5.65/1.1.8.2/14Feb98-0313PM) id AA06568; Wed, 17 Jun 1998 10:00:00 -0700";
    return {
        {"8-bit-header", mimeMessage("Subject: caf\xe9\r\n"),
         mimeMessage("Subject: =?iso-8859-1?Q?caf=E9?=\r\n"), " caf\xe9"},
        {"long-header", mimeMessage("X-Long: " + QByteArray(4089, 'x') + "\r\n"),
         mimeMessage("X-Long: " + QByteArray(4088, 'x') + "\r\n"), "X-Long: " + QByteArray(4089, 'x')},
        {"oddly-folded-header", mimeMessage("To: a@b.example,\r\n \t\r\n c@d.example\r\n"),
         mimeMessage("Message-ID:\r\n <1@b.example>\r\nTo: a@b.example, \r\n c@d.example\r\n"), " \t"},
        {"fold-loses-blanks", mimeMessage("Subject: one\r\n two\r\n"),
         mimeMessage("Subject: =?us-ascii?Q?one?=\r\n =?us-ascii?Q?two?=\r\n"), "\r\n "},
        {"folded-subject", mimeMessage("Subject: a\r\n b\r\n c\r\n"), mimeMessage("Subject: a\r\n b\r\n"),
         "Subject: a\r\n b\r\n c"},
        {"folded-tnef-correlator", mimeMessage("X-MS-TNEF-Correlator:\r\n <1@a>\r\n"),
         mimeMessage("X-MS-TNEF-Correlator: <1@a>\r\n"), "X-MS-TNEF-Correlator:\r\n <1@a>"},
        {"header-without-end", "From: a@alpha.example\r\nSubject: x\r\n",
         "From: a@alpha.example\r\nSubject: x\r\n\r\n", "Subject: x"},
        {"masked-header", mimeMessage("XXXXXXXX: XXXX\r\n"), mimeMessage("XXX-Rating: XXXX\r\n"), "XXXXXXXX"},
        {"masked-field-value", mimeMessage("Subject: XXXXXXXX\r\n"), mimeMessage("Subject: XXXXXXX\r\n"),
         " XXXXXXXX"},
        {"missing-from", "To: a@alpha.example\r\nSubject: x\r\n\r\nx", mimeMessage({}), ""},
        {"missing-to", mimeMessage("Cc: b@beta.example\r\nResent-To: c@beta.example\r\n"),
         mimeMessage("TO: b@beta.example\r\n"), ""},
        {"missing-subject", mimeMessage("Thread-Topic: x\r\n"), mimeMessage("Subject:\r\n"), ""},
        {"received-comment-date", mimeMessage("Received: by host; " + comment + "\r\n"),
         mimeMessage("Received: by host " + comment + " (PDT)\r\n"), "14Feb98"},
    };
}

std::vector<FlagCase> dateAndAddressCases()
{
    return {
        {"date-zone", mimeMessage("Date: Wed, 17 Jun 1998 10:00:00 gmt\r\n"),
         mimeMessage("Date: Wed, 17 Jun 1998 10:00:00 GMT\r\n"), "gmt"},
        {"date-short-year", mimeMessage("Date: Sat, 1 Jan 00 10:00:00 -0700\r\n"),
         mimeMessage("Date: Sat, 1 Jan 2000 10:00:00 -0700\r\n"), "00"},
        {"comment-with-comma", mimeMessage("To: a@b.example (M,Chiba);\r\n"),
         mimeMessage("To: \"M,(x,y)\" <a@b.example> (M Chiba), c@d.example\r\n"), ","},
        {"group-syntax", mimeMessage("To: undisclosed-recipients:;\r\n"),
         mimeMessage("To: friends: a@b.example; c@d.example\r\n"), "s:;"},
        {"imceaex-malformed", mimeMessage("To: IMCEAEX-_o=Org_cn=A+2@b.example\r\n"),
         mimeMessage("To: IMCEAEX-_o=Org_cn=A+20B@b.example\r\n"), "+"},
        {"address-control-bytes", mimeMessage("To: a\x01@b.example\r\n"),
         mimeMessage("To: \x1b$B;3ED\x1b(B\t<a@b.example>\r\nX-A: \x01\r\n"), "\x01"},
        {"address-unclosed", mimeMessage("To: \"Lee, A. <a@b.example>\r\n"),
         mimeMessage("To: \"Lee \\\" A. (\" <a@b.example> (x (y) \\))\r\n"), "\""},
        {"long-address", mimeMessage("To: Me <" + address(247) + ">\r\n"),
         mimeMessage("To: " + address(246) + " " + QByteArray(300, 'x') + "\r\n"), address(247)},
    };
}

std::vector<FlagCase> envelopeCases()
{
    const QByteArray longHost = QByteArray(252, 'h') + ".com";
    return {
        {"long-host-name", received("a@alpha.example", many(1), mimeMessage({}), longHost),
         received("a@alpha.example", many(1), mimeMessage({}), longHost.sliced(1)), longHost},
        {"long-sender",
         received(address(65), many(1), "To: b@beta.example\r\nSubject: x\r\nDate: y\r\n\r\nx"),
         received(address(65), many(1)), address(65)},
        {"recipients-over-32766", received("a@alpha.example", many(32767)),
         received("a@alpha.example", many(32766)), "*"},
        {"many-recipients", received("a@alpha.example", many(100)), received("a@alpha.example", many(99)),
         "*"},
    };
}

} // namespace

std::vector<FlagCase> fieldFlagCases()
{
    std::vector<FlagCase> cases = headerCases();
    for (const std::vector<FlagCase>& more : {dateAndAddressCases(), envelopeCases()})
        cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

} // namespace ims::test
