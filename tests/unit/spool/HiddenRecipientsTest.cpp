#include "core/spool/HiddenRecipients.h"

#include "core/spool/SpoolReader.h"
#include "tests/support/SpoolFileWriter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

std::optional<QSet<QString>> hiddenIn(const QList<QByteArray>& recipients, const QByteArray& header)
{
    static const CharsetCatalogue catalogue = CharsetCatalogue::builtIn().value();
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.sender.example";
    envelope.sender = "a@sender.example";
    envelope.recipients = recipients;
    const auto source = ByteSource::fromBytes(
        SpoolFileWriter::write(envelope, "From: a@sender.example\r\n" + header + "\r\nText.\r\n"),
        u"Q7TKB9MW"_s);
    return hiddenRecipients(SpoolReader(catalogue).read(source).value());
}

using Names = QSet<QString>;

} // namespace

TEST(HiddenRecipientsTest, WhoStandsInAnAddressFieldIsNotHidden)
{
    const QList<QByteArray> all = {"one@a.example", "two@a.example", "three@a.example", "four@a.example",
                                   "five@a.example"};
    EXPECT_EQ(hiddenIn(all, "To: One <ONE@a.example>,\r\n \"Two\" <two@a.example>\r\n"
                            "Cc: team: three@a.example;\r\nResent-To: four@a.example (home)\r\n"),
              Names{u"five@a.example"_s});
    EXPECT_EQ(hiddenIn(all, "To: undisclosed-recipients:;\r\n")->size(), 5);
}

TEST(HiddenRecipientsTest, ANameInOtherFieldsOrWithinALongerAddressDoesNotCount)
{
    EXPECT_EQ(hiddenIn({"ann@a.example"}, "To: joann@a.example, ann@a.example.org\r\n"
                                          "Subject: for ann@a.example\r\n"),
              Names{u"ann@a.example"_s});
}

TEST(HiddenRecipientsTest, WhatCanBeWrittenInSeveralWaysIsPassedOver)
{
    EXPECT_EQ(hiddenIn({"\"a b\"@a.example"}, "To: x@a.example\r\n"), Names{});
}

TEST(HiddenRecipientsTest, NothingIsSaidWhereTheHeaderWasNotReadWhole)
{
    QByteArray longField = "To: x@a.example";
    while (longField.size() < 100'000)
        longField += ",\r\n y" + QByteArray::number(longField.size()) + "@a.example";
    EXPECT_EQ(hiddenIn({"one@a.example"}, longField + "\r\n"), std::nullopt);
    EXPECT_EQ(hiddenIn({"one@a.example"}, QByteArray("X-A: b\r\n").repeated(10'001)), std::nullopt);
}

} // namespace ims::test
