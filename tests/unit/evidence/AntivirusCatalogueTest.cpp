#include "core/evidence/AntivirusCatalogue.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const AntivirusMatch& match)
{
    return match ? match.product->id + (match.sign->isDocumented() ? u"!"_s : u"?"_s) : QString();
}

const AntivirusCatalogue& known()
{
    return *AntivirusCatalogue::builtIn();
}

QString mistake(const QByteArray& from, const QByteArray& to)
{
    QFile file(u":/software/antivirus.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    const qsizetype at = json.indexOf(from);
    EXPECT_GE(at, 0) << from.toStdString();
    json.replace(at, from.size(), to);
    const auto catalogue = AntivirusCatalogue::fromJson(json, u"antivirus.json"_s);
    EXPECT_FALSE(catalogue) << to.toStdString();
    return catalogue ? QString() : catalogue.error().english();
}

} // namespace

TEST(AntivirusCatalogueTest, theProgramsOwnIsSound)
{
    const auto& catalogue = AntivirusCatalogue::builtIn();
    ASSERT_TRUE(catalogue) << qPrintable(catalogue.error().english());
    for (const char* source :
         {"Norton AntiVirus", "Symantec AntiVirus", "McLogEvent", "NetShield", "InoculateIT", "InocuLAN",
          "ScanMail", "GroupShield", "Antigen", "AlertManager"})
        EXPECT_TRUE(catalogue->eventSources().contains(QString::fromLatin1(source))) << source;
}

TEST(AntivirusCatalogueTest, theDriversOfTheArticleAreDocumented)
{
    // KB Q240309
    for (const char* driver :
         {"INO_FLPY", "INO_Fltr", "NAVAP", "NAVENG", "NAVEX15", "symevent.sys", "NaiFiltr", "NaiFsRec"}) {
        const AntivirusMatch match = known().findService(QString::fromLatin1(driver));
        ASSERT_TRUE(match) << driver;
        EXPECT_EQ(match.sign->kb, QStringList({u"Q240309"_s})) << driver;
    }
}

TEST(AntivirusCatalogueTest, aServiceIsToldByItsWholeName)
{
    EXPECT_EQ(nameOf(known().findService(u"naiFILTR"_s)), u"netshield!"_s);
    EXPECT_EQ(nameOf(known().findService(u"\\SystemRoot\\System32\\drivers\\NAVAP.SYS"_s)), u"norton!"_s);
    EXPECT_EQ(nameOf(known().findService(u"McShield"_s)), u"netshield?"_s);
    EXPECT_EQ(nameOf(known().findService(u"NAVAPX"_s)), QString());
    EXPECT_EQ(nameOf(known().findService(u"Norton AntiVirus"_s)), QString()) << "a display name";
    EXPECT_EQ(nameOf(known().findService({})), QString());
}

TEST(AntivirusCatalogueTest, aDisplayNameHoldsTheProductsAsWords)
{
    EXPECT_EQ(nameOf(known().findDisplayName(u"Network Associates McShield"_s)), u"netshield?"_s);
    EXPECT_EQ(nameOf(known().findDisplayName(u"norton antivirus server"_s)), u"norton?"_s);
    EXPECT_EQ(nameOf(known().findDisplayName(u"Antigen (Sybari)"_s)), u"antigen!"_s);
    EXPECT_EQ(nameOf(known().findDisplayName(u"Antigenics database"_s)), QString());
    EXPECT_EQ(nameOf(known().findDisplayName(u"Microsoft Exchange Internet Mail Service"_s)), QString());
}

TEST(AntivirusCatalogueTest, anEventSourceBeginsWithTheProducts)
{
    EXPECT_EQ(nameOf(known().findEventSource(u"ScanMail for Exchange"_s)), u"scanmail?"_s);
    EXPECT_EQ(nameOf(known().findEventSource(u"MSExchangeIMC"_s)), QString());
}

TEST(AntivirusCatalogueTest, mistakesAreRefusedWithTheirPlace)
{
    EXPECT_TRUE(mistake("\"INO_FLPY\"", "\"INO\"").contains(u"products[0].signs[0].name"_s));
    EXPECT_TRUE(
        mistake("\"INO_FLPY\"", "\"ino_fltr\"").contains(u"products[0].signs[1].name is there twice"_s));
    EXPECT_TRUE(mistake("\"driver\"", "\"filter\"").contains(u"“filter”"_s));
    EXPECT_TRUE(mistake("\"documented\"", "\"general\"").contains(u"signs[0].kb"_s));
    EXPECT_TRUE(mistake("\"documented\"", "\"certain\"").contains(u"signs[0].basis"_s));
    EXPECT_TRUE(mistake("\"Q240309\"", "\"240309\"").contains(u"240309"_s));
    EXPECT_TRUE(mistake("\"id\": \"norton\"", "\"id\": \"inoculan\"").contains(u"products[1].id"_s));
    EXPECT_TRUE(mistake("\"vendor\"", "\"maker\"").contains(u"maker"_s));
    EXPECT_FALSE(AntivirusCatalogue::fromJson("", u"x"_s));
}
