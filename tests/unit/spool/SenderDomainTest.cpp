#include "core/spool/SenderDomain.h"

#include "tests/support/SpoolFileWriter.h"
#include "tests/unit/spool/SpoolTestSupport.h"

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

struct Case
{
    const char* text;
    const char* domain;
};

} // namespace

TEST(SenderDomain, OfAnAddress)
{
    for (const Case& one :
         {Case{"a@Alpha.Example", "alpha.example"}, Case{"\"a@b\"@c.example", "c.example"},
          Case{"\"a\\\"@b\"@c.example", "c.example"}, Case{"a@c.example.", "c.example"},
          Case{"@relay.example,@r2.example:a@c.example", "c.example"}, Case{"a%b@c.example", "c.example"},
          Case{"a@b.example!x", ""}, Case{"a@[192.0.2.1]", ""}, Case{"host!user", ""}, Case{"", ""},
          Case{"a@", ""}, Case{"a@.", ""}, Case{"@", ""}, Case{"a@.b.example", ""},
          Case{"a@ b . example", "b.example"}, Case{"a@b.example and more", "b.example"},
          Case{"IMCEAEX-_O=ORG_OU=S_CN=A@b.example", "b.example"},
          Case{"a@my_host.example", "my_host.example"}})
        EXPECT_EQ(domainOfAddress(QString::fromLatin1(one.text)).toStdString(), one.domain) << one.text;
    EXPECT_EQ(domainOfAddress(QString(u"a@"_s + QString(256, u'b'))), QString()) << "no name is that long";
    EXPECT_EQ(domainOfAddress(QString::fromLatin1("a@b\xc3\xbc"
                                                  "cher.example")),
              u"bücher.example"_s)
        << "UTF-8";
    EXPECT_EQ(domainOfAddress(QString::fromLatin1("a@b\xfc"
                                                  "cher.example")),
              u"bücher.example"_s)
        << "Latin-1";
}

TEST(SenderDomain, OfAField)
{
    for (const Case& one :
         {Case{"\"A @ B\" <a@b.example> (c@d.example)", "b.example"},
          Case{"a@b.example (c@d.example)", "b.example"}, Case{"(x@y.example) a@b.example", "b.example"},
          Case{"(x (y@z.example) \\) q@w.example) a@b.example", "b.example"},
          Case{"x@fake.example <a@b.example>", "b.example"},
          Case{"Team: a@b.example, c@d.example;", "b.example"}, Case{"undisclosed-recipients:;", ""},
          Case{"<>", ""}, Case{"", ""}, Case{"A, B <a@b.example>", "b.example"},
          Case{"<@relay.example:a@b.example>", "b.example"}, Case{"\"not closed <a@b.example>", "b.example"},
          Case{"a@b.example (not closed c@d.example", "b.example"}, Case{"A <a@b.example", "b.example"},
          Case{"A <a@[192.0.2.1]>, c@d.example", "d.example"},
          Case{"\"a, b\" <\"x,y\"@b.example>", "b.example"},
          Case{"=?iso-8859-1?Q?a=40b?= <a@b.example>", "b.example"},
          Case{"A <a@b.example>, <c@d.example>", "b.example"}, Case{"A <<a@b.example>>", "b.example"}})
        EXPECT_EQ(domainOfField(QString::fromLatin1(one.text)).toStdString(), one.domain) << one.text;
}

TEST(SenderDomain, EnvelopeThenReturnPathThenFrom)
{
    const auto domain = [](const QByteArray& sender, const QByteArray& fields) {
        SpoolEnvelope envelope;
        envelope.peerHost = "mail.peer.example";
        envelope.sender = sender;
        envelope.recipients = {"b@example.com"};
        return readBytes(SpoolFileWriter::write(envelope, fields + "Subject: x\r\n\r\nx\r\n")).senderDomain;
    };
    const QByteArray path = "Return-Path: <a@path.example>\r\n";
    const QByteArray from = "From: A <a@from.example>\r\n";
    EXPECT_EQ(domain("a@envelope.example", path + from), u"envelope.example"_s);
    EXPECT_EQ(domain("", path + from), u"path.example"_s);
    EXPECT_EQ(domain("", "Return-Path: <>\r\n" + from), u"from.example"_s);
    EXPECT_EQ(domain("", "Return-Path: <>\r\n"), QString());
    EXPECT_EQ(domain("a@[192.0.2.1]", from), u"from.example"_s);
}

TEST(SenderDomain, HostileFieldsAreReadInReasonableTime)
{
    for (const char* piece : {"\"", "(", "<", "\\\"", "\"\\", "@", "a@b,", "(\\", ": ", ". "})
        domainOfField(QString::fromLatin1(piece).repeated(500000));
}
