#include "core/evidence/DrWatsonLog.h"

#include "core/evidence/KnownFaults.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// One crash as Dr. Watson of NT 4.0 writes it; the parts are what tests change.
struct Crash
{
    QByteArray application = "exe\\store.dbg";
    int pid = 304;
    QByteArray when = "11/25/1999 @ 9:23:32.64";
    QByteArray exception = "c0000005 (access violation)";
    QByteArray image = "STORE.exe";
    QByteArray function = "FIDL::EcAddFids";
    QByteArray address = "0040cf56";
    QByteArray frames = "0715f480 005eb60a 0000c401 00000000 0715f59c 00000000 store!FIDL::EcAddFids [omap]  "
                        "(FPO: [EBP 0x0000c401] [2,0,4])\n"
                        "0715f494 0059d4d4 00000000 00062008 103d0003 0715f59c store!PRFE::EcSetPostReply\n";

    QByteArray head() const
    {
        return "\nMicrosoft (R) Windows NT (TM) Version 4.00 DrWtsn32\n"
               "Copyright (C) 1985-1996 Microsoft Corp. All rights reserved.\n\n\n\n"
               "Application exception occurred:\n        App: " +
               application + " (pid=" + QByteArray::number(pid) + ")\n        When: " + when +
               "\n        Exception number: " + exception +
               "\n\n*----> System Information <----*\n        Computer Name: EXCH01\n"
               "        User Name: svc_exchange\n        Number of Processors: 2\n"
               "        Windows Version: 4.0\n        Current Build: 1381\n        Service Pack: 5\n\n"
               "*----> Task List <----*\n   0 Idle.exe\n   2 System.exe\n " +
               QByteArray::number(pid) + " " + image +
               "\n 571 DRWTSN32.exe\n\n"
               "*----> Module List <----*\n(00400000 - 00a3d000) exe\\store.dbg\n\n";
    }

    static QByteArray otherThread(const QByteArray& id)
    {
        return "State Dump for Thread Id " + id +
               "\n\neax=00000000 ebx=00000000\neip=77f67fa7 esp=0012fd1c ebp=0012fdf0\n\n"
               "function: NtWaitForSingleObject\n"
               "        77f67f9c b8c5000000       mov     eax,0xc5\n"
               "        77f67fa7 c20c00           ret     0xc\n\n"
               "*----> Stack Back Trace <----*\n\n"
               "FramePtr ReturnAd Param#1  Param#2  Param#3  Param#4  Function Name\n"
               "0012fdf0 77f04f37 00000040 000493e0 00000000 0044f4a8 ntdll!NtWaitForSingleObject\n\n"
               "*----> Raw Stack Dump <----*\n"
               "0012fd1c  be 4f f0 77 40 00 00 00 - 00 00 00 00 14 fd 12 00  .O.w@...........\n\n";
    }

    QByteArray text() const
    {
        return head() + otherThread("0x11b") +
               "State Dump for Thread Id 0x50\n\neax=0040cf31 ebx=0715f4f0\neip=" + address +
               " esp=0715f480\n\nfunction: " + function +
               "\n        0040cf40 8b742418         mov     esi,[esp+0x18]         ss:082cde7b=????????\n"
               "FAULT ->" +
               address +
               " f3a5             rep  movsd ds:00000000=??? es:074238a8=00000000\n"
               "        0040cf58 8bc8             mov     ecx,eax\n\n*----> Stack Back Trace <----*\n\n"
               "FramePtr ReturnAd Param#1  Param#2  Param#3  Param#4  Function Name\n" +
               frames + "\n" + otherThread("0x12c");
    }
};

QByteArray dos(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

Expected<DrWatsonLog> read(const QByteArray& bytes, const TextTimes& times = {})
{
    return readDrWatsonLog(ByteSource::fromBytes(bytes, u"Drwtsn32.log"_s), times);
}

QByteArray utf16(const QByteArray& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    return encode(QString::fromLatin1(text));
}

} // namespace

TEST(DrWatsonLogTest, tellsWhatCrashedWhenAndInWhichFunction)
{
    const QByteArray bytes = dos(Crash().text());
    const auto log = read(bytes);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->faults.size(), 1U);
    const DrWatsonFault& fault = log->faults.front();
    EXPECT_EQ(fault.application, u"exe\\store.dbg"_s);
    EXPECT_EQ(fault.program, u"store.exe"_s);
    EXPECT_FALSE(fault.programInferred);
    EXPECT_TRUE(isOfExchange(fault));
    EXPECT_EQ(fault.processId, 304);
    EXPECT_EQ(fault.localTime, QDateTime(QDate(1999, 11, 25), QTime(9, 23, 32, 64), Qt::UTC));
    EXPECT_EQ(fault.exceptionCode, u"c0000005"_s);
    EXPECT_EQ(fault.exceptionText, u"access violation"_s);
    EXPECT_EQ(fault.address, u"0040cf56"_s);
    EXPECT_EQ(fault.addressFrom, FaultAddress::FaultLine);
    EXPECT_EQ(fault.function, u"FIDL::EcAddFids"_s);
    EXPECT_EQ(fault.thread, u"0x50"_s);
    ASSERT_EQ(fault.frames.size(), 2U);
    EXPECT_EQ(fault.frames[0].module, u"store"_s);
    EXPECT_EQ(fault.frames[0].function, u"FIDL::EcAddFids"_s);
    EXPECT_EQ(fault.frames[1].function, u"PRFE::EcSetPostReply"_s);
    EXPECT_EQ(fault.frames[1].returnAddress, u"0059d4d4"_s);
    EXPECT_EQ(fault.computer, u"EXCH01"_s);
    EXPECT_EQ(fault.user, u"svc_exchange"_s);
    EXPECT_EQ(fault.windowsVersion, u"4.0"_s);
    EXPECT_EQ(fault.build, u"1381"_s);
    EXPECT_EQ(fault.servicePack, u"5"_s);
    EXPECT_TRUE(fault.notes.isEmpty());
}

TEST(DrWatsonLogTest, pointsAtTheBytes)
{
    const QByteArray before = dos("Some text that was pasted above\n");
    const QByteArray bytes = before + dos(Crash().text());
    const auto log = read(bytes);
    ASSERT_TRUE(log);
    const DrWatsonFault& fault = log->faults.front();
    EXPECT_TRUE(bytes.mid(fault.range.offset).startsWith("Microsoft (R) Windows NT"));
    EXPECT_EQ(fault.range.end(), bytes.size());
    EXPECT_TRUE(bytes.mid(fault.faultLine.offset, fault.faultLine.length).startsWith("FAULT ->0040cf56"));
    EXPECT_TRUE(bytes.mid(fault.faultLine.offset, fault.faultLine.length).endsWith("00000000"));
    EXPECT_TRUE(bytes.mid(fault.frames[1].range.offset).startsWith("0715f494 0059d4d4"));
}

TEST(DrWatsonLogTest, newestFirstWhateverTheWindows)
{
    QByteArray bytes;
    for (int i = 0; i < 60; ++i) {
        Crash crash;
        crash.pid = 1000 + i;
        crash.when = "3/" + QByteArray::number(1 + i % 28) + "/1999 @ 1:0:" + QByteArray::number(i) + ".5";
        bytes += dos(crash.text()) + QByteArray(37'000 + i * 11, 'x') + "\r\n"; // a symbol table, say
    }
    const auto log = read(bytes);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->faults.size(), 60U);
    qint64 end = bytes.size();
    for (size_t i = 0; i < 60; ++i) {
        EXPECT_EQ(log->faults[i].processId, 1059 - int(i));
        EXPECT_EQ(log->faults[i].range.end(), end);
        end = log->faults[i].range.offset;
    }
    EXPECT_FALSE(log->olderLeftOut);
}

TEST(DrWatsonLogTest, onlyTheNewestOfVeryManyAreRead)
{
    const QByteArray one = dos(Crash().text());
    const auto log = read(one.repeated(int(mostFaults) + 5));
    ASSERT_TRUE(log);
    EXPECT_EQ(log->faults.size(), mostFaults);
    EXPECT_TRUE(log->olderLeftOut);
    ASSERT_EQ(log->notes.size(), 1);
    EXPECT_TRUE(log->notes[0].english().startsWith("Only the newest 200 faults"_L1));
    EXPECT_EQ(log->faults.back().range.offset, 5 * one.size() + 2);
}

TEST(DrWatsonLogTest, readsUtf16OfWindows2000)
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        Crash older;
        older.pid = 7;
        const QByteArray first = utf16(dos(older.text()), encoding);
        const QByteArray bytes = first + utf16(dos(Crash().text()), encoding).sliced(2);
        const auto log = read(bytes);
        ASSERT_TRUE(log);
        ASSERT_EQ(log->faults.size(), 2U);
        const DrWatsonFault& fault = log->faults.front();
        EXPECT_EQ(fault.function, u"FIDL::EcAddFids"_s);
        EXPECT_EQ(fault.application, u"exe\\store.dbg"_s);
        EXPECT_EQ(fault.frames.size(), 2U);
        EXPECT_EQ(fault.range.offset, first.size() + 4); // an empty line comes first
        EXPECT_EQ(fault.faultLine.offset % 2, 0);
    }
}

TEST(DrWatsonLogTest, theDateOrderIsToldWhereItIsUnclear)
{
    Crash crash;
    crash.when = "3/4/1999 @ 10:0:0.0";
    const auto assumed = read(dos(crash.text()));
    ASSERT_TRUE(assumed);
    EXPECT_TRUE(assumed->dateOrderAssumed);
    EXPECT_EQ(assumed->faults[0].localTime.date(), QDate(1999, 3, 4));
    ASSERT_EQ(assumed->notes.size(), 1);

    TextTimes stated;
    stated.dateOrder = DateOrder::DayMonthYear;
    const auto told = read(dos(crash.text()), stated);
    EXPECT_FALSE(told->dateOrderAssumed);
    EXPECT_EQ(told->faults[0].localTime.date(), QDate(1999, 4, 3));

    Crash german;
    german.when = "25/4/1999 @ 10:0:0.0";
    const auto proven = read(dos(crash.text() + german.text()));
    EXPECT_EQ(proven->dateOrder, DateOrder::DayMonthYear);
    EXPECT_FALSE(proven->dateOrderAssumed);
    EXPECT_EQ(proven->faults[1].localTime.date(), QDate(1999, 4, 3));
}

TEST(DrWatsonLogTest, withoutSymbolsItSaysHowToGetTheFunction)
{
    Crash crash;
    crash.function = "(nosymbols)";
    crash.frames = "0000c401 00000000 00000000 00000000 00000000 00000000 store!(nosymbols) \n";
    const auto log = read(dos(crash.text()));
    ASSERT_TRUE(log);
    EXPECT_TRUE(log->faults[0].noSymbols);
    EXPECT_TRUE(log->faults[0].function.isEmpty());
    EXPECT_EQ(log->faults[0].frames.at(0).module, u"store"_s);
    EXPECT_TRUE(log->faults[0].frames.at(0).function.isEmpty());
    ASSERT_EQ(log->faults[0].notes.size(), 1);
    EXPECT_TRUE(log->faults[0].notes[0].english().contains("Q192186"_L1));
}

TEST(DrWatsonLogTest, aNamelessApplicationIsFoundInTheTaskList)
{
    Crash crash;
    crash.application = "";
    crash.image = "msexcimc.exe";
    const auto log = read(dos(crash.text()));
    ASSERT_TRUE(log);
    EXPECT_EQ(log->faults[0].program, u"msexcimc.exe"_s);
    EXPECT_TRUE(isOfExchange(log->faults[0]));

    crash.application = "C:\\WINNT\\system32\\spoolsv.exe";
    crash.image = "";
    const auto inferred = read(dos(crash.text()));
    EXPECT_EQ(inferred->faults[0].program, u"spoolsv.exe"_s);
    EXPECT_TRUE(inferred->faults[0].programInferred);
    EXPECT_FALSE(isOfExchange(inferred->faults[0]));
}

TEST(DrWatsonLogTest, cutLogsGiveWhatTheyHold)
{
    const QByteArray whole = dos(Crash().text());
    const auto noFaultLine = read(whole.first(whole.indexOf("State Dump for Thread Id 0x50")));
    ASSERT_TRUE(noFaultLine);
    EXPECT_EQ(noFaultLine->faults[0].program, u"store.exe"_s);
    EXPECT_TRUE(noFaultLine->faults[0].faultLine.isEmpty());
    ASSERT_EQ(noFaultLine->faults[0].notes.size(), 1);

    const auto noHead = read(whole.sliced(whole.indexOf("State Dump for Thread Id 0x50")));
    ASSERT_TRUE(noHead);
    EXPECT_EQ(noHead->faults[0].function, u"FIDL::EcAddFids"_s);
    EXPECT_EQ(noHead->faults[0].frames.size(), 2U);
    EXPECT_TRUE(noHead->faults[0].program.isEmpty());
    ASSERT_EQ(noHead->faults[0].notes.size(), 1);
    EXPECT_TRUE(noHead->faults[0].notes[0].english().contains("beginning"_L1));

    for (qsizetype length = 0; length < whole.size(); length += 13)
        read(whole.first(length)); // no crash at any length
}

TEST(DrWatsonLogTest, aJumpToNowhereIsSeenInTheRegisters)
{
    Crash crash;
    const QByteArray bytes =
        dos(crash.head() + Crash::otherThread("0x11b") +
            "State Dump for Thread Id 0x50\n\neax=0 ebx=0\neip=00000001 esp=0715f480\n\n" +
            Crash::otherThread("0x12c"));
    const auto log = read(bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->faults[0].address, u"00000001"_s);
    EXPECT_EQ(log->faults[0].addressFrom, FaultAddress::Registers);
    const auto known = knownFaultsOf(log->faults[0]);
    ASSERT_EQ(known.size(), 1U);
    EXPECT_EQ(known[0].fault->kb, QStringList{u"Q166558"_s});
    EXPECT_EQ(known[0].match, KnownFaultMatch::Address);
}

TEST(DrWatsonLogTest, theFaultingThreadIsNotTheFirst)
{
    const auto log = read(dos(Crash().text()));
    EXPECT_NE(log->faults[0].function, u"NtWaitForSingleObject"_s);
    EXPECT_EQ(log->faults[0].thread, u"0x50"_s);
}

TEST(DrWatsonLogTest, readsTheShapeWhereTheWordsAreForeign)
{
    Crash crash;
    const QByteArray bytes =
        crash.text()
            .replace("Application exception occurred:", "Anwendungsausnahme aufgetreten:")
            .replace("App:", "Anwendung:")
            .replace("When:", "Wann:")
            .replace("Exception number:", "Ausnahmenummer:")
            .replace("FAULT ->", "FEHLER ->")
            .replace("function:", "Funktion:")
            .replace("State Dump for Thread Id", "Statusabbild f\xfcr Threadkennung")
            .replace("Stack Back Trace", "Stapelr\xfc"
                                         "ckverfolgung");
    const auto log = read(dos(bytes));
    ASSERT_TRUE(log);
    EXPECT_EQ(log->faults[0].program, u"store.exe"_s);
    EXPECT_EQ(log->faults[0].exceptionCode, u"c0000005"_s);
    EXPECT_EQ(log->faults[0].function, u"FIDL::EcAddFids"_s);
    EXPECT_EQ(log->faults[0].address, u"0040cf56"_s);
    EXPECT_EQ(log->faults[0].frames.size(), 2U);
}

TEST(DrWatsonLogTest, readsHandEditedLogsAsTheKnowledgeBasePrintsThem)
{
    const QByteArray bytes =
        "From the server:\n\n"
        "  Application exception occurred:\n\n\tApp: STORE.DBG (pid=76)\n"
        "\tWhen: 2/19/1998 @ 9:39:5.106\n\tException number: C0000005 (access violation)\n\n"
        "  State Dump for Thread Id 0x1aa\n\n"
        "  EAX=055252a8  EBX=9f3f0002\n  EIP=00437b76  ESP=148df964\n\n"
        "  function:STORE!@EcFormatMVBinary\n\n        .....\n"
        "        00437B71  8BD1             mov         edx,ecx\n\n"
        "  fault => 00437B76  F3A5             rep movs    dword ptr es:[edi],dword\n"
        "        ptr [esi]\n\n  -----Stack Back Trace------\n\n"
        "  FramePtr ReturnAd Param#1  Param#2  Param#3  Function Name\n"
        "  154cf8bc 020ce683 00000006 00000000 15791c42 STORE!IDLIST::EcAddId+0x6b\n"
        "  154cf9c0  020e881c  00f075ac 15744fcc 15791ae4 STORE!EcDoPos\n";
    const auto log = read(bytes);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->faults.size(), 1U);
    const DrWatsonFault& fault = log->faults[0];
    EXPECT_EQ(fault.program, u"store.exe"_s);
    EXPECT_TRUE(fault.programInferred);
    EXPECT_EQ(fault.exceptionCode, u"c0000005"_s);
    EXPECT_EQ(fault.function, u"@EcFormatMVBinary"_s);
    EXPECT_EQ(fault.address, u"00437b76"_s);
    EXPECT_EQ(fault.addressFrom, FaultAddress::FaultLine);
    EXPECT_EQ(fault.localTime, QDateTime(QDate(1998, 2, 19), QTime(9, 39, 5, 106), Qt::UTC));
    ASSERT_EQ(fault.frames.size(), 2U);
    EXPECT_EQ(fault.frames[1].function, u"EcDoPos"_s);
}

TEST(DrWatsonLogTest, hostileTextIsNoFault)
{
    const QByteArray memory =
        "0012fd1c  28 70 69 64 3d 31 29 00 - 00 00 00 00 14 fd 12 00  App: x (pid=1)\r\n";
    const QByteArray bare = "App: x (pid=1)\r\nnothing more\r\n";
    const auto log = read(dos(Crash().text()) + memory + bare);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->faults.size(), 1U);
    EXPECT_FALSE(read(memory.repeated(1000)));
    EXPECT_FALSE(read(QByteArray("(pid=").repeated(300'000)));
    EXPECT_FALSE(read(QByteArray("App: y (pid=2)\r\n").repeated(150'000)));
    EXPECT_FALSE(read(QByteArray(3'000'000, '\0')));
    EXPECT_FALSE(read(QByteArray(3'000'000, '\n')));

    Crash bidi;
    bidi.application = "exe\\\x1b[31mstore.dbg";
    bidi.frames = QByteArray("0715f480 005eb60a 0000c401 00000000 0715f59c 00000000 a!b\n").repeated(5000);
    const auto shown = read(dos(bidi.text()));
    ASSERT_TRUE(shown);
    EXPECT_FALSE(shown->faults[0].application.contains(QChar(0x1b)));
    EXPECT_EQ(shown->faults[0].frames.size(), mostFrames);
}

TEST(DrWatsonLogTest, anotherFileIsAnErrorAnEmptyOneIsNot)
{
    const auto other = read("[Domain]\r\nDomainInformation=+\r\n");
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().file, u"Drwtsn32.log"_s);
    const auto empty = read("");
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->faults.empty());
}

TEST(DrWatsonLogTest, stopsWhenAsked)
{
    StopSource stop;
    stop.request_stop();
    const auto log = readDrWatsonLog(ByteSource::fromBytes(Crash().text(), u"x"_s), {}, stop.get_token());
    ASSERT_FALSE(log);
    EXPECT_TRUE(isCancelled(log.error()));
}

TEST(KnownFaultsTest, eachIsToldByOneThingAndNamesItsArticle)
{
    for (const KnownFault& fault : knownFaults()) {
        EXPECT_NE(fault.address.isEmpty(), fault.function.isEmpty());
        EXPECT_FALSE(fault.kb.isEmpty());
        EXPECT_FALSE(fault.text.isEmpty());
        EXPECT_EQ(fault.program, fault.program.toLower());
        DrWatsonFault crash;
        crash.program = fault.program;
        EXPECT_TRUE(isOfExchange(crash));
    }
}

TEST(KnownFaultsTest, findsTheFunctionInTheStackAndTheAddressOfTheKb)
{
    Crash imc;
    imc.application = "MSEXCIMC.dbg";
    imc.image = "MSEXCIMC.exe";
    imc.function = "MpHeapFree";
    imc.frames = "0374f3b4 6fff13c4 00f00588 00f10b40 6facfaab 00000000 EXCHMEM!MpHeapFree\n"
                 "0374f434 0040b0ab 0374f660 00000000 00000000 00000000 "
                 "MSEXCIMC!CAdrIn::hrCreateSrcAdrLists+0xf7\n";
    const QByteArray bytes = dos(imc.text());
    const auto byName = read(bytes);
    const auto found = knownFaultsOf(byName->faults.at(0));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].fault->kb, QStringList{u"Q301690"_s});
    EXPECT_EQ(found[0].match, KnownFaultMatch::Function);
    EXPECT_TRUE(bytes.mid(found[0].range.offset).startsWith("0374f434"));

    Crash bad;
    bad.address = "0064897c";
    EXPECT_EQ(knownFaultsOf(read(dos(bad.text()))->faults.at(0)).at(0).fault->kb, QStringList{u"Q169223"_s});
    bad.address = "00837a11";
    bad.function = "EcSzProxyFromPrvAddr";
    bad.frames = "0a97f23c 007e46b0 0a97f320 00003003 0000001e STORE!EcSzProxyFromPrvAddr\n"
                 "0a97f63c 0083fb71 03403d70 033cd9d0 00000000 STORE!CmnBptMessage::hrExtractTNEF+0x1ad\n";
    EXPECT_TRUE(knownFaultsOf(read(dos(bad.text()))->faults.at(0)).at(0).fault->kb.contains(u"Q250302"_s));
    bad.image = "spoolss.exe";
    EXPECT_TRUE(knownFaultsOf(read(dos(bad.text()))->faults.at(0)).empty());
    EXPECT_TRUE(knownFaultsOf(read(dos(Crash().text()))->faults.at(0)).empty());
}
