#include "core/evidence/ServiceList.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

ServiceList read(const QByteArray& text)
{
    const auto list =
        readServiceList(ByteSource::fromBytes(text, u"services.txt"_s), *AntivirusCatalogue::builtIn());
    EXPECT_TRUE(list);
    return list ? *list : ServiceList();
}

std::string names(const ServiceList& list)
{
    QStringList all;
    for (const ListedService& service : list.entries) {
        const char16_t state = service.state == ListedState::Running    ? u'+'
                               : service.state == ListedState::Stopped  ? u'-'
                               : service.state == ListedState::Changing ? u'~'
                                                                        : u'?';
        QString entry = service.name;
        if (!service.display.isEmpty())
            entry += u'/' + service.display;
        all.append(entry + QChar(state) + (service.isDriver ? u"d"_s : QString()));
    }
    return all.join(u'|').toStdString();
}

std::string antivirus(const ServiceList& list)
{
    QStringList all;
    for (const ListedService* service : list.antivirus())
        all.append(service->shownName() + u'=' + service->antivirus.product->id);
    return all.join(u'|').toStdString();
}

} // namespace

TEST(ServiceListTest, netStartInThreeLanguages)
{
    const ServiceList english = read(
        "C:\\>net start\r\nThese Windows NT services are started:\r\n\r\n   Alerter\r\n   Network Associates "
        "McShield\r\n   Microsoft Exchange Internet Mail Service\r\n\r\nThe command completed "
        "successfully.\r\n\r\nC:\\>");
    EXPECT_EQ(names(english),
              "/Alerter+|/Network Associates McShield+|/Microsoft Exchange Internet Mail Service+");
    EXPECT_EQ(antivirus(english), "Network Associates McShield=netshield");
    EXPECT_TRUE(english.runningOnly);

    // The tool writes in the OEM code page: its umlauts are others in ANSI.
    EXPECT_EQ(
        names(read("Folgende Windows NT-Dienste sind gestartet:\n\n   Ereignisprotokoll\n   Norton AntiVirus "
                   "Server\n\nDer Befehl wurde erfolgreich ausgef\x81hrt.\n")),
        "/Ereignisprotokoll+|/Norton AntiVirus Server+");
    EXPECT_EQ(names(read(
                  "Les services Windows NT suivants ont \x82t\x82 d\x82marr\x82s :\n\n   Avertissement\n\nLa "
                  "commande s'est termin\x82"
                  "e correctement.\n")),
              "/Avertissement+");
}

TEST(ServiceListTest, aMailsQuoteMarksAndLostIndentsDoNoHarm)
{
    const ServiceList list =
        read("> These Windows NT services are started:\n>\n> Alerter\n> Sophos Anti-Virus\n>\n> "
             "The command completed successfully.\n");
    EXPECT_EQ(names(list), "/Alerter+|/Sophos Anti-Virus+");
    EXPECT_EQ(antivirus(list), "Sophos Anti-Virus=sophos");
}

TEST(ServiceListTest, scQueryOfServicesAndDrivers)
{
    const ServiceList list = read(
        "[SC] EnumServicesStatus: entriesread = 3\r\n\r\nSERVICE_NAME: NaiFiltr\r\nDISPLAY_NAME: NaiFiltr\r\n"
        "        TYPE               : 2  FILE_SYSTEM_DRIVER\r\n        STATE              : 4  RUNNING\r\n"
        "                                (STOPPABLE,NOT_PAUSABLE,IGNORES_SHUTDOWN)\r\n"
        "        WIN32_EXIT_CODE    : 0  (0x0)\r\n\r\nSERVICE_NAME: MSExchangeIMC\r\n"
        "DISPLAY_NAME: Microsoft Exchange Internet Mail Service\r\n        TYPE               : 10  "
        "WIN32_OWN_PROCESS\r\n        STATE              : 1  STOPPED\r\n\r\nDIENSTNAME: X\r\n"
        "ANZEIGENAME: ScanMail for Exchange\r\n        TYP                : 10  WIN32_OWN_PROCESS\r\n"
        "        STATUS             : 2  START_PENDING\r\n\r\nOne more name\r\n");
    EXPECT_EQ(names(list), "NaiFiltr/NaiFiltr+d|MSExchangeIMC/Microsoft Exchange Internet Mail "
                           "Service-|X/ScanMail for Exchange~|One more name?");
    EXPECT_EQ(antivirus(list), "NaiFiltr=netshield|ScanMail for Exchange=scanmail");
    EXPECT_FALSE(list.runningOnly);
}

TEST(ServiceListTest, tablesOfLoadedDrivers)
{
    const ServiceList drivers =
        read("  ModuleName    Code    Data     Bss   Paged    Init          LinkDate\r\n"
             "------------------------------------------------------------------------------\r\n"
             "ntoskrnl.exe  270272   40064       0  434816   82880  Sun May 11 00:10:39 1997\r\n"
             "   NAVAP.SYS   64000    4096       0       0    2048  Tue Jun 02 10:00:00 1998\r\n"
             "------------------------------------------------------------------------------\r\n"
             "       Total 4000000  400000       0 2000000  400000\r\n");
    EXPECT_EQ(names(drivers), "ntoskrnl.exe+|NAVAP.SYS+d");
    EXPECT_EQ(antivirus(drivers), "NAVAP.SYS=norton");

    const ServiceList pstat = read("Pstat version 0.3:  memory: 130484 kb  uptime:  0 21:12:33.400\n\npid:  "
                                   "0 pri: 0 Hnd:    0 Pf:      1 Ws: "
                                   "   16K Idle Process\n tid pri Ctx Swtch StrtAddr    User Time  Kernel "
                                   "Time  State\n\n  ModuleName Load "
                                   "Addr   Code    Data   Paged           "
                                   "LinkDate\n-----------------------------\n ntoskrnl.exe 80100000  "
                                   "270272   40064  434816  Sun May 11 00:10:39 1997\n INO_FLTR.sys fe0c0000 "
                                   "  20000    3000       0  Mon Feb "
                                   "16 00:00:00 1998\n");
    EXPECT_EQ(names(pstat), "ntoskrnl.exe+|INO_FLTR.sys+d");
    EXPECT_EQ(antivirus(pstat), "INO_FLTR.sys=inoculan");
}

TEST(ServiceListTest, tablesListsAndSingleNames)
{
    EXPECT_EQ(
        names(read(
            "Name\tDescription\tStatus\tStartup Type\tLog On As\nAlerter\tTells users\tStarted\tAutomatic\t"
            "LocalSystem\nNorton AntiVirus Server\t\t\tManual\tLocalSystem\n")),
        "Alerter+|Norton AntiVirus Server-");
    EXPECT_EQ(
        names(read(
            "\"Module Name\",\"Display Name\",\"State\"\n\"NAVENG\",\"NAVENG, by Symantec\",\"Running\"\n")),
        "NAVENG/NAVENG, by Symantec+");
    EXPECT_EQ(names(read("Alerter            gestartet     Automatisch\nSpooler            Manuell\n")),
              "Alerter+|Spooler?");
    EXPECT_EQ(names(read("running    Alerter    Alerter\nstopped    NAVAP     NAV Auto-Protect\n")),
              "Alerter+|NAVAP/NAV Auto-Protect-");
    EXPECT_EQ(names(read("NAVAP, naveng ,McShield\n")), "NAVAP?|naveng?|McShield?");
    EXPECT_EQ(names(read("- NAVAP\n* McShield running\n\n  Alerter\n")), "NAVAP?|McShield+|Alerter?");
    EXPECT_EQ(
        names(read("Installed services on \\\\EXCH01:\n  <NAVAP>, Display name is <NAV Auto-Protect>\n")),
        "NAVAP/NAV Auto-Protect?");
}

TEST(ServiceListTest, anAntivirusProgramIsToldWithItsState)
{
    const ServiceList list =
        read("McShield  running\nNAVAP  stopped\nScanMail for Exchange\nAlerter  running\n");
    ASSERT_EQ(list.entries.size(), 4U);
    const auto said = [&](size_t i) { return list.entries[i].meaning().english(); };
    EXPECT_TRUE(said(0).contains(u"“McShield” is running"_s));
    EXPECT_TRUE(said(1).contains(u"filter drivers may be at work"_s));
    EXPECT_TRUE(said(2).contains(u"Whether it runs is not told"_s));
    EXPECT_TRUE(list.entries[3].meaning().isEmpty());
    EXPECT_TRUE(list.entries[0].kb().isEmpty()) << "no article has this name";
    EXPECT_EQ(list.entries[1].kb(), QStringList({u"Q240309"_s}));
    EXPECT_TRUE(list.entries[3].kb().isEmpty());
}

TEST(ServiceListTest, aRangeHoldsTheName)
{
    const QByteArray text = "Alerter   running\r\n  McShield,NAVAP\r\n";
    const ServiceList list = read(text);
    ASSERT_EQ(list.entries.size(), 3U);
    for (const ListedService& service : list.entries)
        EXPECT_EQ(text.mid(service.range.offset, service.range.length).toStdString(),
                  service.name.toStdString());

    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = encoder.encode(u"Dienst für NAVAP\r\n NAVAP\r\n"_s);
    const ServiceList wideList = read(wide);
    ASSERT_EQ(wideList.entries.size(), 2U);
    EXPECT_EQ(wideList.entries[1].range.offset, wide.lastIndexOf(QByteArray("N\0A\0V\0A\0P\0\r", 11)));
    EXPECT_EQ(wideList.entries[1].range.length, 10);

    const QByteArray ansi = "X\nDienst f\xfcr\n";
    EXPECT_EQ(read(ansi).entries[1].display + read(ansi).entries[1].name, u"Dienst für"_s);
    EXPECT_EQ(read(ansi).entries[1].range, (ByteRange{2, 10}));
}

TEST(ServiceListTest, theToolsOutputIsToldByItsBeginning)
{
    EXPECT_TRUE(looksLikeServiceList("\r\nSERVICE_NAME: Alerter\r\nDISPLAY_NAME: Alerter\r\n"));
    EXPECT_TRUE(looksLikeServiceList(
        "C:\\>net start\r\nThese Windows NT services are started:\r\n\r\n   Alerter\r\n"));
    EXPECT_TRUE(looksLikeServiceList("Folgende Windows NT-Dienste sind gestartet:\n"));
    EXPECT_TRUE(looksLikeServiceList("Les services Windows suivants ont \x82t\x82 d\x82marr\x82s :\n"));
    EXPECT_TRUE(
        looksLikeServiceList("  ModuleName    Code    Data     Bss   Paged    Init          LinkDate\r\n"));
    EXPECT_FALSE(looksLikeServiceList("Windows NT could not be started because of a file\n"));
    EXPECT_FALSE(looksLikeServiceList("REGEDIT4\r\n"));
    EXPECT_FALSE(looksLikeServiceList(""));
}

TEST(ServiceListTest, emptyProseAndHostileTextsAreBounded)
{
    EXPECT_TRUE(read("").entries.empty());
    EXPECT_EQ(read("").notes.size(), 1);
    EXPECT_TRUE(read("Hello, here is what you asked me for yesterday.\n").entries.empty());
    EXPECT_TRUE(read(QByteArray(1000, 'x')).entries.empty()) << "no name is that long";
    EXPECT_EQ(read(QByteArray(1000, 'x')).notes.size(), 2) << "and that is told";

    QByteArray many;
    while (many.size() < 2 << 20)
        many += "name\n";
    const ServiceList list = read(many);
    EXPECT_EQ(list.entries.size(), mostListedServices);
    EXPECT_EQ(list.notes.size(), 2);
    EXPECT_LE(read(QByteArray(1 << 20, ',')).entries.size(), mostListedServices);
    EXPECT_LE(read(QByteArray(1 << 20, ' ')).entries.size(), 0U);
    read(QByteArray(4096, '\0') + "\xff\xfe\x01\x02SERVICE_NAME: \n");
    EXPECT_TRUE(read("SERVICE_NAME: " + QByteArray(400, 'x') + "\nDISPLAY_NAME: y\nSTATE : 4 RUNNING\n")
                    .entries.empty());
}
