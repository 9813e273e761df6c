#include "tests/unit/casefile/CaseSamples.h"

#include "core/casefile/CaseFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

QString randomText(SplitMix64& random)
{
    static const QStringList pieces = {u"EXCH01"_s,     u"yes"_s, u"Ärger"_s, u"日本語"_s, u"\n"_s,
                                       u"\""_s,         u"\\"_s,  u"</b>"_s,  u"\u202e"_s, QString(QChar(0)),
                                       u"\U0001F4E7"_s, u"%1"_s,  u" "_s,     u"/"_s,      u"{"_s};
    QString text;
    for (quint32 i = random.below(6); i > 0; --i)
        text += pieces.at(random.below(static_cast<quint32>(pieces.size())));
    return text;
}

QDateTime randomTime(SplitMix64& random)
{
    return random.below(4) == 0
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(
                     random.below(4'000'000'000U) * qint64(1000) + random.below(1000), Qt::UTC);
}

QMap<QString, QString> randomTexts(SplitMix64& random)
{
    QMap<QString, QString> texts;
    for (quint32 i = random.below(5); i > 0; --i)
        texts.insert(randomText(random), randomText(random));
    return texts;
}

WalkthroughAnswers randomAnswers(SplitMix64& random)
{
    return {randomTexts(random), randomTexts(random), randomTexts(random)};
}

Path randomPath(SplitMix64& random)
{
    QByteArray bytes = "/";
    for (quint32 i = random.below(20); i > 0; --i)
        bytes += static_cast<char>(1 + random.below(255));
    return pathFromNative(bytes);
}

template <class Make>
auto several(SplitMix64& random, Make make)
{
    std::vector<decltype(make(random))> list;
    for (quint32 i = random.below(4); i > 0; --i)
        list.push_back(make(random));
    return list;
}

StatedEvent randomEvent(SplitMix64& random)
{
    return {randomText(random), static_cast<quint16>(random.below(0x10000)),
            randomTime(random), randomText(random),
            randomText(random), randomText(random)};
}

} // namespace

CaseRecord fullRecord()
{
    CaseRecord record;
    record.createdAt = QDateTime::fromString(u"2026-11-22T15:40:07.250Z"_s, Qt::ISODateWithMs);
    record.savedAt = record.createdAt.addSecs(61);
    record.ticket = u"4711"_s;
    record.caller = u"Jane Doe"_s;
    record.server = u"EXCH01"_s;
    record.serverVersion = u"5.5.2650.21"_s;
    record.dateOrder = u"dmy"_s;
    record.timeZone = u"Europe/Berlin"_s;
    record.opened = {Path("/srv/IMCDATA"), Path("/srv/l\xff\xfeg.evt"), Path("/srv/Böse")};
    record.statedEvents = {
        {u"MSExchangeIMC"_s, 4117, record.createdAt, u"EXCH01"_s, u"VK8JR2XD"_s, u"An error"_s}};
    record.walkthrough.now = {{{u"events.match"_s, u"yes"_s}, {u"cause.asked/changed"_s, u"no"_s}},
                              {{u"restart"_s, u"Customer restarts tonight"_s}},
                              {{u"failures"_s, u"3"_s}}};
    record.walkthrough.undo = {{}, {{{u"events.match"_s, u"no"_s}}, {}, {}}};
    record.walkthrough.redo = {{{{u"events.match"_s, u"yes"_s}}, {}, {}}};
    record.walkthrough.visited = {u"cause"_s, u"evidence"_s};
    record.step = u"cause"_s;
    record.spoolFile = u"VK8JR2XD"_s;
    record.notes = u"Calls back at 5.\n  Indented."_s;
    record.phone = u"+49 221 4711"_s;
    record.symptom = u"“Letters are missing”"_s;
    record.began = u"since Monday"_s;
    record.affected = u"all of sales"_s;
    record.tried = u"restarted twice"_s;
    record.clock = u"3 minutes fast"_s;
    record.software = {u"norton"_s};
    record.services = u"   Norton AntiVirus"_s;
    record.hiding = {{u"addresses"_s, u"bodies"_s}, {u"Project Falcon"_s}, true};
    record.statedSettings = {{u"Default"_s, u"ISO-8859-1"_s, u"SJIS"_s}, {u"jp"_s, u"JIS"_s, {}}};
    record.life.state = CaseState::Monitoring;
    record.life.since = record.savedAt;
    record.life.followUp = QDate(2026, 11, 30);
    record.life.conclusion = {
        u"charset-setting"_s, {u"alpha.example"_s}, {u"koi8-r"_s}, record.createdAt, {u"VK8JR2XD"_s}};
    record.kept = {{Path("/srv/l\xff\xfeg.evt"),
                    1,
                    u"evidence/2/l__g.evt"_s,
                    {},
                    12,
                    QByteArray(32, 'h'),
                    record.createdAt,
                    record.savedAt,
                    u"jane on DESK7"_s,
                    u"EXCH01"_s},
                   {Path("/srv/IMCDATA/big.log"),
                    0,
                    {},
                    u"too-large"_s,
                    5'000'000'000,
                    {},
                    record.createdAt,
                    record.savedAt,
                    u"jane on DESK7"_s,
                    {}}};
    record.serviceActs = {sampleServiceAct()};
    return record;
}

ServiceAct sampleServiceAct()
{
    ServiceAct act;
    act.at = QDateTime::fromString(u"2026-11-22T15:41:00.125Z"_s, Qt::ISODateWithMs);
    act.who = u"jane on DESK7"_s;
    act.what = u"stop"_s;
    act.way = u"net-rpc"_s;
    act.server = u"EXCH01"_s;
    act.service = u"MSExchangeIMC"_s;
    act.user = u"CONTOSO\\jane"_s;
    act.command = {u"/usr/bin/net"_s, u"rpc"_s, u"service"_s, u"stop"_s, u"--"_s, u"MSExchangeIMC"_s};
    act.asked = true;
    act.before = u"running"_s;
    act.state = u"stop-pending"_s;
    act.code = 1053;
    act.failed = true;
    act.failedAt = u"arrival"_s;
    act.serviceCode = 0xc002041d;
    act.exitCode = 255;
    act.output = u"Control service request failed.  [WERR_SERVICE_REQUEST_TIMEOUT]"_s;
    act.milliseconds = 30'250;
    return act;
}

ServiceAct randomServiceAct(SplitMix64& random)
{
    ServiceAct act;
    act.at = randomTime(random);
    for (QString* text : {&act.who, &act.what, &act.way, &act.server, &act.service, &act.user, &act.before,
                          &act.state, &act.output})
        *text = randomText(random);
    act.command = QStringList(int(random.below(4)), u"x"_s + randomText(random));
    act.asked = random.below(2) == 0;
    act.failed = random.below(2) == 0;
    act.code = int(random.below(10'000)) - 10;
    if (random.below(2) == 0)
        act.exitCode = int(random.next());
    act.failedAt = randomText(random);
    act.serviceCode = static_cast<quint32>(random.next());
    act.milliseconds = random.below(1'000'000);
    return act;
}

KeptFile randomKept(SplitMix64& random)
{
    KeptFile file;
    file.source = randomPath(random);
    file.root = random.below(9);
    file.copy = random.below(3) == 0 ? QString() : u"evidence/1/"_s + QString::number(random.below(1000));
    file.why = randomText(random);
    file.size = random.below(1'000'000);
    file.sha256 = random.below(2) == 0 ? QByteArray() : QByteArray(32, char(random.below(128)));
    file.changedAt = randomTime(random);
    file.collectedAt = randomTime(random);
    file.collector = randomText(random);
    file.server = randomText(random);
    return file;
}

CaseRecord randomRecord(SplitMix64& random)
{
    CaseRecord record;
    record.life.state = static_cast<CaseState>(random.below(5));
    record.life.since = randomTime(random);
    record.life.conclusion = {randomText(random), {u"a"_s}, {u"b"_s}, randomTime(random), {u"c"_s}};
    record.kept = several(random, randomKept);
    record.journalEntries = random.below(100'000);
    record.createdAt = randomTime(random);
    record.savedAt = randomTime(random);
    for (QString* text : {&record.ticket, &record.caller, &record.server, &record.serverVersion,
                          &record.dateOrder, &record.timeZone, &record.step, &record.spoolFile, &record.notes,
                          &record.phone, &record.symptom, &record.began, &record.affected, &record.tried, &record.clock})
        *text = randomText(random);
    record.opened = several(random, randomPath);
    record.statedEvents = several(random, randomEvent);
    record.walkthrough.now = randomAnswers(random);
    record.walkthrough.undo = several(random, randomAnswers);
    record.walkthrough.redo = several(random, randomAnswers);
    record.walkthrough.visited = {u"events"_s, u"evidence"_s};
    record.serviceActs = several(random, randomServiceAct);
    return record;
}

CaseRecord unnoted(CaseRecord record)
{
    record.journalEntries = 0;
    return record;
}

void CaseRoom::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    QDir().mkpath(QFileInfo(file).path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray CaseRoom::read(const Path& path) const
{
    QFile file(displayName(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList CaseRoom::names(const Path& folder) const
{
    return QDir(displayName(folder))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

Path CaseRoom::savedCase(const QString& hint, const CaseRecord& record) const
{
    auto folder = CaseFolder::create(path(u"cases"_s), hint, record.createdAt, {});
    EXPECT_TRUE(folder && folder->save(record));
    return folder ? folder->path() : Path();
}

} // namespace ims::test
