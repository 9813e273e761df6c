#include "core/evidence/RegistryFacts.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QByteArray services = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\";
const QByteArray imc = "[" + services + "MSExchangeIMC\\Parameters]\r\n";
const QByteArray diagnostics = "[" + services + "MSExchangeIMC\\Diagnostics]\r\n";
const QByteArray store = "[" + services + "MSExchangeIS\\ParametersSystem]\r\n";
const QByteArray content = "[" + services + "MSExchangeIS\\ParametersSystem\\InternetContent]\r\n";

RegistryFacts facts(const QByteArray& body)
{
    const auto file = readRegistryFile(ByteSource::fromBytes("REGEDIT4\r\n\r\n" + body, u"imc.reg"_s),
                                       registryFactsRequest());
    EXPECT_TRUE(file);
    return registryFacts(*file, *AntivirusCatalogue::builtIn());
}

const RegistryFact& fact(const RegistryFacts& facts, QLatin1StringView what, const QString& subject = {})
{
    static const RegistryFact none;
    const RegistryFact* found = facts.find(what, subject);
    EXPECT_NE(found, nullptr) << what.data();
    return found ? *found : none;
}

std::string said(const RegistryFact& fact)
{
    return fact.meaning.english().toStdString();
}

bool has(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(RegistryFactsTest, rootDirPointsAtItsBytes)
{
    const QByteArray body = imc + "\"rootdir\"=\"E:\\\\Spool\\\\imcdata\"\r\n";
    const RegistryFacts found = facts(body);
    EXPECT_EQ(found.rootDir(), u"E:\\Spool\\imcdata"_s);
    const RegistryFact& rootDir = fact(found, "root-dir"_L1);
    EXPECT_EQ(rootDir.presence, RegistryPresence::Set);
    EXPECT_TRUE(rootDir.documented);
    EXPECT_EQ(rootDir.kb, QStringList({u"Q197792"_s, u"Q244048"_s}));
    EXPECT_EQ(rootDir.file, u"imc.reg"_s);
    EXPECT_EQ(QByteArray("REGEDIT4\r\n\r\n" + body).mid(rootDir.range.offset, rootDir.range.length),
              "\"rootdir\"=\"E:\\\\Spool\\\\imcdata\"");
    EXPECT_TRUE(facts(imc + "\"RootDir\"=dword:1\r\n").rootDir().isEmpty());
}

TEST(RegistryFactsTest, absenceIsToldOnlyWhereTheKeyIsThere)
{
    const RegistryFacts none = facts("[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\r\n");
    for (const auto what : {"root-dir"_L1, "resolve-p2"_L1, "max-recipients"_L1, "max-threads"_L1,
                            "disk-space"_L1, "message-archival"_L1}) {
        EXPECT_EQ(fact(none, what).presence, RegistryPresence::NotInExport) << what.data();
        EXPECT_TRUE(has(said(fact(none, what)), "not in this export")) << what.data();
    }
    const RegistryFacts some = facts(imc + store);
    EXPECT_EQ(fact(some, "max-recipients"_L1).presence, RegistryPresence::NotSet);
    EXPECT_TRUE(has(said(fact(some, "max-recipients"_L1)), "not set"));
    EXPECT_GT(fact(some, "max-recipients"_L1).range.length, 0);
    EXPECT_EQ(fact(some, "message-archival"_L1).presence, RegistryPresence::NotInExport);
}

TEST(RegistryFactsTest, aCutKeyOrAScriptProvesNoAbsence)
{
    EXPECT_EQ(fact(facts(store + "\"Max Threads(Priv"), "max-recipients"_L1).presence,
              RegistryPresence::NotInExport);
    EXPECT_EQ(fact(facts(store + "\"Max Recipients on Submit\"=-\r\n"), "max-recipients"_L1).presence,
              RegistryPresence::NotInExport);
    EXPECT_EQ(fact(facts(store + "[-HKEY_USERS\\X]\r\n"), "max-recipients"_L1).presence,
              RegistryPresence::NotInExport);
}

TEST(RegistryFactsTest, storeSettingsAreWeighedAsTheArticlesDo)
{
    const auto threads = [](const QByteArray& number) {
        return said(fact(facts(store + "\"Max Threads(Private+Public)\"=dword:" + number + "\r\n"),
                         "max-threads"_L1));
    };
    EXPECT_TRUE(has(threads("00000005"), "so few"));
    EXPECT_TRUE(has(threads("00000006"), "not known"));
    EXPECT_TRUE(has(threads("00000014"), "20 threads: not too few"));
    const RegistryFacts found = facts(store + "\"Max Recipients on Submit\"=dword:00000064\r\n");
    EXPECT_EQ(fact(found, "max-recipients"_L1).number, 100U);
    EXPECT_EQ(fact(found, "max-recipients"_L1).value, u"100 (0x00000064)"_s);
    EXPECT_TRUE(has(said(fact(found, "max-recipients"_L1)), "more than 100 recipients"));
    const RegistryFacts text = facts(store + "\"Max Recipients on Submit\"=\"100\"\r\n");
    EXPECT_FALSE(fact(text, "max-recipients"_L1).number);
    EXPECT_TRUE(has(said(fact(text, "max-recipients"_L1)), "another type"));
}

TEST(RegistryFactsTest, resolveP2IsReadAsFlagsTimesTwo)
{
    const auto resolves = [](const QByteArray& number) {
        return said(fact(facts(imc + "\"ResolveP2\"=dword:" + number + "\r\n"), "resolve-p2"_L1));
    };
    EXPECT_TRUE(has(resolves("0"), "not looked up"));
    EXPECT_TRUE(has(resolves("1"), "All addresses"));
    EXPECT_TRUE(has(resolves("4"), "sender’s address is looked up"));
    EXPECT_TRUE(has(resolves("00000020"), "not the sender’s")) << "recipients alone (KB Q174755)";
    EXPECT_TRUE(has(resolves("0000007c"), "sender’s address is looked up"));
    EXPECT_TRUE(has(resolves("78"), "not the sender’s")) << "hexadecimal 78 has neither 2 nor 4";
}

TEST(RegistryFactsTest, messageArchivalIsOnOffOrUnclear)
{
    const auto archival = [](const QByteArray& level) {
        return facts(diagnostics + "\"7 Message Archival\"=dword:" + level + "\r\n").archival;
    };
    EXPECT_EQ(archival("00000000"), MessageArchival::Off);
    EXPECT_EQ(archival("00000001"), MessageArchival::Unclear);
    EXPECT_EQ(archival("00000003"), MessageArchival::On);
    EXPECT_EQ(archival("00000005"), MessageArchival::On);
    EXPECT_EQ(archival("00000009"), MessageArchival::Unknown);
    EXPECT_EQ(facts(diagnostics).archival, MessageArchival::Unknown);
    const RegistryFacts found =
        facts(diagnostics + "\"6 SMTP Protocol Log\"=dword:5\r\n\"Message Archival\"=dword:1\r\n");
    EXPECT_EQ(found.archival, MessageArchival::Unclear);
    EXPECT_TRUE(has(said(fact(found, "message-archival"_L1)), "contradict"));
    EXPECT_TRUE(has(said(fact(found, "diagnostics-level"_L1, u"SMTP Protocol Log"_s)), "at Maximum"));
}

TEST(RegistryFactsTest, internetContentIsKeptWholeAndUnknownValuesRaw)
{
    const RegistryFacts found =
        facts(content + "\"ContentTypeEQMimeVer\"=dword:0\r\n\"LimitNestingLevels\"=dword:0\r\n"
                        "\"NewTimeZones\"=hex(7):4c,43,4c,3b,2d,37,3a,30,30,00,00\r\n"
                        "\"Mystery\"=hex:01,02\r\n");
    EXPECT_TRUE(has(said(fact(found, "internet-content"_L1, u"ContentTypeEQMimeVer"_s)), "Non-MIME setting"));
    EXPECT_TRUE(has(said(fact(found, "internet-content"_L1, u"limitnestinglevels"_s)), "blocks all MIME"));
    EXPECT_EQ(fact(found, "internet-content"_L1, u"NewTimeZones"_s).value, u"LCL;-7:00"_s);
    const RegistryFact& mystery = fact(found, "internet-content"_L1, u"Mystery"_s);
    EXPECT_EQ(mystery.value, u"01 02"_s);
    EXPECT_TRUE(mystery.meaning.isEmpty());
    EXPECT_FALSE(mystery.documented);
}

TEST(RegistryFactsTest, charsetsAndCodePagesOfTheServer)
{
    const QByteArray nls = "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\";
    const RegistryFacts found =
        facts("[HKEY_CLASSES_ROOT\\MIME\\Database\\Charset\\x-foo]\r\n\"AliasForCharset\"=\"koi8-r\"\r\n"
              "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes\\MIME\\Database\\Codepage\\65001]\r\n\"BodyCharset\"="
              "\"utf-8\"\r\n" +
              nls + "CodePage]\r\n\"932\"=\"c_932.nls\"\r\n\"949\"=\"\"\r\n\"ACP\"=\"1251\"\r\n" + nls +
              "Language]\r\n\"0411\"=\"l_intl.nls\"\r\n");
    EXPECT_EQ(fact(found, "charset-alias"_L1, u"X-FOO"_s).value, u"koi8-r"_s);
    EXPECT_EQ(fact(found, "code-page-charset"_L1, u"65001"_s).value, u"utf-8"_s);
    EXPECT_EQ(found.hasCodePage(932), true);
    EXPECT_EQ(found.hasCodePage(949), false) << "named without a file";
    EXPECT_EQ(found.hasCodePage(950), false);
    EXPECT_FALSE(fact(found, "nls-code-page"_L1, u"949"_s).documented);
    EXPECT_EQ(found.ansiCodePage(), 1251);
    EXPECT_EQ(fact(found, "nls-language"_L1, u"0411"_s).value, u"l_intl.nls"_s);
    EXPECT_FALSE(facts(imc).hasCodePage(932).has_value()) << "nothing is known";
    const RegistryFacts cut = facts(nls + "CodePage]\r\n\"932\"=\"c_932.nls\"\r\n\"949\"=\"c_94");
    EXPECT_EQ(cut.hasCodePage(932), true);
    EXPECT_FALSE(cut.hasCodePage(950).has_value()) << "it may be in what is missing";
}

TEST(RegistryFactsTest, anExportThatNamesItsCodePageIsReadInIt)
{
    const QByteArray folder = imc + "\"RootDir\"=\"D:\\\\\xcf\xee\xf7\xf2\xe0\"\r\n";
    const QByteArray acp =
        "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage]\r\n\"ACP\"=\"1251\"\r\n";
    const auto read = [](const QByteArray& body, int codePage) {
        return *readRegistryFacts(ByteSource::fromBytes("REGEDIT4\r\n" + body, u"a.reg"_s),
                                  *AntivirusCatalogue::builtIn(), codePage);
    };
    EXPECT_EQ(read(folder + acp, 0).rootDir(), u"D:\\Почта"_s);
    EXPECT_TRUE(read(folder + acp, 0).notes.empty());
    EXPECT_EQ(read(folder, 0).notes.size(), 1U) << "nothing tells the code page";
    EXPECT_EQ(read(folder, 1251).rootDir(), u"D:\\Почта"_s);
    EXPECT_FALSE(readRegistryFacts(ByteSource::fromBytes("x", u"a.reg"_s), *AntivirusCatalogue::builtIn()));
}

TEST(RegistryFactsTest, antivirusIsFoundByKeyAndByDisplayName)
{
    const RegistryFacts found =
        facts("[" + services + "NaiFiltr]\r\n\"Start\"=dword:00000001\r\n[" + services +
              "navap]\r\n\"Start\"=dword:00000004\r\n[" + services +
              "SomeSrv]\r\n\"DisplayName\"=\"ScanMail for Exchange\"\r\n[" + services +
              "Spooler]\r\n\"DisplayName\"=\"Print Spooler\"\r\n\"Start\"=dword:00000002\r\n");
    EXPECT_TRUE(has(said(fact(found, "antivirus"_L1, u"NaiFiltr"_s)), "starts with Windows"));
    EXPECT_EQ(fact(found, "antivirus"_L1, u"NaiFiltr"_s).kb, QStringList({u"Q240309"_s}));
    EXPECT_TRUE(has(said(fact(found, "antivirus"_L1, u"navap"_s)), "disabled"));
    EXPECT_TRUE(has(said(fact(found, "antivirus"_L1, u"SomeSrv"_s)), "ScanMail for Exchange is installed"));
    EXPECT_FALSE(fact(found, "antivirus"_L1, u"SomeSrv"_s).documented) << "general knowledge";
    EXPECT_EQ(found.find("antivirus"_L1, u"Spooler"_s), nullptr);

    const auto exclusion = [](const QByteArray& list) {
        return said(
            fact(facts("[HKEY_LOCAL_MACHINE\\Software\\Cheyenne\\InocuLAN\\CurrentVersion\\Filter]\r\n"
                       "\"xProcess\"=hex(7):" +
                       list.toHex(',') + "\r\n"),
                 "antivirus-exclusion"_L1));
    };
    EXPECT_TRUE(has(exclusion(QByteArray("STORE.EXE\0DSAMAIN.EXE\0MSEXCIMC.EXE\0\0", 36)), "leaves out"));
    EXPECT_TRUE(
        has(exclusion(QByteArray("Store.exe\0DSAMAIN.EXE\0\0", 23)), "lacks STORE.EXE, MSEXCIMC.EXE"));
}

TEST(RegistryFactsTest, theControlSetInUseCounts)
{
    const auto in = [](const QByteArray& set, const QByteArray& number) -> QByteArray {
        return "[HKEY_LOCAL_MACHINE\\SYSTEM\\" + set +
               "\\Services\\MSExchangeIMC\\Parameters]\r\n\"ResolveP2\"=dword:" + number + "\r\n";
    };
    const QByteArray sets = in("ControlSet001", "1") + in("ControlSet002", "2");
    const QByteArray select = "[HKEY_LOCAL_MACHINE\\SYSTEM\\Select]\r\n\"Current\"=dword:00000002\r\n";
    const auto value = [](const RegistryFacts& found) { return fact(found, "resolve-p2"_L1).number; };
    EXPECT_EQ(value(facts(sets + in("CurrentControlSet", "3") + select)), 3U);
    EXPECT_EQ(value(facts(sets + select)), 2U);
    EXPECT_TRUE(facts(sets + select).notes.empty());
    EXPECT_EQ(value(facts(sets)), 1U);
    ASSERT_EQ(facts(sets).notes.size(), 1U);
    EXPECT_TRUE(has(facts(sets).notes[0].text.english().toStdString(), "several control sets"));
    EXPECT_TRUE(facts(in("ControlSet003", "1")).notes.empty());
}
