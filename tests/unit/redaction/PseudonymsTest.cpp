#include "core/report/redaction/Pseudonyms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace ims::test {

TEST(PseudonymsTest, OneValueHasOneNameWhateverItsLetterCase)
{
    Pseudonyms names;
    EXPECT_EQ(names.address(u"miller@corp.de"_s), u"user1@domain1.example"_s);
    EXPECT_EQ(names.address(u"MILLER@Corp.DE"_s), u"user1@domain1.example"_s);
    EXPECT_EQ(names.address(u"smith@corp.de"_s), u"user2@domain1.example"_s);
    EXPECT_EQ(names.address(u"miller@other.org"_s), u"user3@domain2.example"_s);
    EXPECT_EQ(names.of(PseudonymKind::Person, u"Müller"_s), names.of(PseudonymKind::Person, u"MÜLLER"_s));
    EXPECT_EQ(names.of(PseudonymKind::Person, u"Ｍüller"_s), names.of(PseudonymKind::Person, u"Müller"_s));
}

TEST(PseudonymsTest, HostsAndSubDomainsShowTheirDomain)
{
    Pseudonyms names;
    EXPECT_EQ(names.host(u"corp.de"_s), u"domain1.example"_s);
    EXPECT_EQ(names.host(u"mx.corp.de"_s), u"name1.domain1.example"_s);
    EXPECT_EQ(names.host(u"MX"_s), u"name1"_s);
    EXPECT_EQ(names.host(u"a.mx.corp.de"_s), u"name2.name1.domain1.example"_s);
    EXPECT_EQ(names.host(u"*.corp.de"_s), u"*.domain1.example"_s);
    EXPECT_EQ(names.host(u"mail.firm.co.uk"_s), u"name3.domain2.example"_s);
    EXPECT_EQ(names.host(u"www.firm.co.uk"_s), u"name4.domain2.example"_s);
}

TEST(PseudonymsTest, AddressesOfMachinesComeOutOfTheRangesForDocumentation)
{
    Pseudonyms names;
    EXPECT_EQ(names.ip(u"10.1.2.3"_s), u"192.0.2.1"_s);
    EXPECT_EQ(names.ip(u"10.1.2.3"_s), u"192.0.2.1"_s);
    EXPECT_EQ(names.ip(u"2a02:6b8::1"_s), u"2001:db8::1"_s);
    QSet<QString> all;
    for (int i = 0; i < 3000; ++i)
        all.insert(names.ip(u"10.9.%1.%2"_s.arg(i / 250).arg(i % 250)));
    EXPECT_EQ(all.size(), 3000);
    EXPECT_TRUE(all.contains(u"203.0.113.254"_s));
    EXPECT_TRUE(all.contains(u"198.18.0.0"_s));
}

TEST(PseudonymsTest, ANameThatWasGivenIsNotRenamed)
{
    Pseudonyms names;
    const QString address = names.address(u"miller@mx.corp.de"_s);
    EXPECT_EQ(names.address(address), address);
    EXPECT_EQ(names.host(u"name1.domain1.example"_s), u"name1.domain1.example"_s);
    EXPECT_EQ(names.ip(names.ip(u"10.1.2.3"_s)), u"192.0.2.1"_s);
}

TEST(PseudonymsTest, TheMapOfACaseKeepsItsNames)
{
    QTemporaryDir folder;
    const Path path = pathFromString(folder.path());
    Pseudonyms first = *Pseudonyms::load(path);
    EXPECT_TRUE(first.pairs().empty());
    first.address(u"miller@corp.de"_s);
    first.host(u"EXCH01"_s);
    first.of(PseudonymKind::File, u"salaries.doc"_s);
    ASSERT_TRUE(first.save(path, {}));
    Pseudonyms second = *Pseudonyms::load(path);
    EXPECT_EQ(second.pairs(), first.pairs());
    EXPECT_TRUE(second.usedPairs().empty());
    EXPECT_EQ(second.host(u"exch02"_s), u"name2"_s);
    EXPECT_EQ(second.address(u"miller@corp.de"_s), u"user1@domain1.example"_s);
    EXPECT_EQ(second.of(PseudonymKind::File, u"salaries.doc"_s), u"file1.doc"_s);
    EXPECT_EQ(second.counts(),
              (QJsonObject{{u"addresses"_s, 1}, {u"domains"_s, 1}, {u"hosts"_s, 1}, {u"paths"_s, 1}}));
    EXPECT_EQ(second.usedPairs().size(), 4u);
}

TEST(PseudonymsTest, AMapThatSomebodyChangedPutsNothingIntoAnExport)
{
    const QJsonObject evil{
        {u"kind"_s, u"user"_s}, {u"original"_s, u"a@b.de"_s}, {u"replacement"_s, u"<script>a@b.de"_s}};
    const QJsonObject map{
        {u"schema"_s, u"imsdoctor-redaction-map"_s}, {u"schemaVersion"_s, 1}, {u"names"_s, QJsonArray{evil}}};
    Pseudonyms names = *Pseudonyms::fromJson(QJsonDocument(map).toJson(), u"map"_s);
    EXPECT_EQ(names.of(PseudonymKind::User, u"a@b.de"_s), u"user1"_s);
}

TEST(PseudonymsTest, ADamagedMapIsAnErrorAndNotAnEmptyMap)
{
    EXPECT_FALSE(Pseudonyms::fromJson("", u"map"_s));
    EXPECT_FALSE(Pseudonyms::fromJson("{\"schema\":\"other\"}", u"map"_s));
    EXPECT_FALSE(
        Pseudonyms::fromJson("{\"schema\":\"imsdoctor-redaction-map\",\"schemaVersion\":9}", u"map"_s));
    EXPECT_FALSE(Pseudonyms::fromJson(
        R"({"schema":"imsdoctor-redaction-map","schemaVersion":1,"names":[{"kind":"nonsense","original":"x"}]})",
        u"map"_s));
}

TEST(PseudonymsTest, TheMapIsNotWrittenIntoEvidence)
{
    QTemporaryDir folder;
    const Path path = pathFromString(folder.path());
    const auto saved = Pseudonyms().save(path, {path});
    ASSERT_FALSE(saved);
    EXPECT_TRUE(OutputFile::isRefusal(saved.error()));
}

} // namespace ims::test
