#include "tests/support/EvtxWriter.h"
#include "tests/unit/diagnosis-cases/CaseScenarios.h"
#include "tests/unit/diagnosis-cases/ServerFileWriters.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;
using Fate = CaseMail::Fate;

const CaseScenario* findScenario(const char* name)
{
    for (const QList<CaseScenario>* list : {&charsetScenarios(), &limitScenarios(), &contentEngineScenarios(),
                                            &storeScenarios(), &otherScenarios(), &twoCauseScenarios()})
        for (const CaseScenario& scenario : *list)
            if (qstrcmp(scenario.name, name) == 0)
                return &scenario;
    return nullptr;
}

QString idWithoutSeed(const ExpectedAnswer& expected)
{
    return QString::fromLatin1(expected.scenario) + u'/' + QString::fromLatin1(nameOf(expected.kind));
}

constexpr quint16 errorType = 1;
constexpr quint16 warningType = 2;

QByteArray evtxLog(const QList<EvtRecord>& events)
{
    QList<EvtxRecord> records;
    for (const EvtRecord& event : events) {
        EvtxRecord record;
        record.time = event.timeGenerated * 1000;
        record.eventId = event.eventId;
        record.level = event.type == errorType ? 2 : event.type == warningType ? 3 : 4;
        record.task = event.category;
        record.source = event.source;
        record.computer = event.computer;
        record.strings = event.strings;
        record.data = event.data;
        records.append(record);
    }
    return EvtxWriter().write(records);
}

QByteArray evtLog(const QList<EvtRecord>& events, bool isDirty)
{
    EvtOptions options;
    options.dirty = isDirty && events.size() > options.staleRecords;
    options.maxSize = 64 * 1024 * 1024;
    options.firstRecordNumber = 1187;
    return EvtWriter(options).write(events);
}

} // namespace

void addEverydayEvents(CaseBuilder& b)
{
    const qint64 from = b.now() - 4 * 86400;
    const auto time = [&] { return from + b.random.below(4 * 86400); };
    for (int i = 0; i < 12; ++i) {
        b.imc(time(), 2003, {u"mail.supply.example"_s, u"L0000012.LOG"_s});
        b.event(time(), u"MSExchangeIS Private"_s, 1009, 4, 2, {u"EXAMPLE\\PHALL"_s, u"/cn=PHALL"_s});
        b.event(time(), u"MSExchangeMTA"_s, 9202, 2, 4, {u"EXCH02"_s, u"10061"_s});
    }
    for (int i = 0; i < 3; ++i) {
        b.imc(time(), 3010, {u"mail.museum.example"_s});
        b.event(time(), u"MSExchangeSA"_s, 5000, 4, 1, {u"EXCH01"_s});
        b.event(time(), u"NTBackup"_s, 8001, 4, 0, {u"\\\\EXCH01\\Information Store"_s});
        b.event(time(), u"SNMP"_s, 1001, 4, 0, {u"public"_s});
        b.event(time(), u"MSExchangeIS Private"_s, 1207, 4, 6, {u"PRIV.EDB"_s, u"12"_s, u"840"_s});
    }
    b.event(time(), u"Wins"_s, 4117, 1, 0, {u"192.0.2.5"_s}); // Q123169
}

void addOtherMail(CaseBuilder& b)
{
    b.hideVersionInMail();
    b.later(3600, 7200);
    const QList<QByteArray> domains = {"lists.example.org", "news.example", "school.example.edu",
                                       "garden.example"};
    for (int i = 0; i < 5; ++i) {
        CaseMail mail;
        mail.fate = i < 3 ? Fate::Delivered : Fate::Kept;
        mail.domain = domains.at(i % domains.size());
        const MailCharset& charset = b.pick(foreignCharsets());
        if (i % 2 == 1 && !b.usedCharsets.contains(charset.name)) {
            mail.charset = charset.name;
            mail.language = charset.language;
        }
        b.add(mail);
        b.later(600, 6000);
    }
}

GeneratedCase generateCase(const ExpectedAnswer& expected, quint64 seed, Noise noise)
{
    const CaseScenario* scenario = findScenario(expected.scenario);
    if (scenario == nullptr)
        qFatal("no scenario %s", expected.scenario);
    CaseBuilder builder(seed);
    builder.result.expected = &expected;
    builder.causeNow = QString::fromLatin1(expected.cause);
    scenario->make(builder);
    const bool isNoisy = noise == Noise::AsUsual && expected.kind == CaseKind::Noisy;
    if (isNoisy || noise == Noise::Events)
        addEverydayEvents(builder);
    if (isNoisy || noise == Noise::Mail)
        addOtherMail(builder);
    return builder.finish();
}

GeneratedCase generateCase(const QString& id)
{
    const QString name = id.section(u':', 0, 0);
    bool isSeed = false;
    const quint64 seed = id.section(u':', 1).toULongLong(&isSeed);
    for (const ExpectedAnswer& expected : expectedAnswers())
        if (isSeed && idWithoutSeed(expected) == name)
            return generateCase(expected, seed);
    return {};
}

QString GeneratedCase::id() const
{
    return idWithoutSeed(*expected) + u':' + QString::number(seed);
}

void GeneratedCase::setEvents(const QList<EvtRecord>& changed)
{
    events = changed;
    switch (logForm) {
    case LogForm::None:
        break;
    case LogForm::Evt:
    case LogForm::DirtyEvt:
        files.insert(u"AppEvent.Evt"_s, evtLog(events, logForm == LogForm::DirtyEvt));
        break;
    case LogForm::Evtx:
        files.insert(u"Application.evtx"_s, evtxLog(events));
        break;
    case LogForm::Csv:
        files.insert(u"events.csv"_s, logParserCsv(events));
    }
}

bool GeneratedCase::writeTo(const QString& folder) const
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = folder + u'/' + file.key();
        QFile out(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly) ||
            out.write(file.value()) != file.value().size() || !out.flush())
            return false;
    }
    return true;
}

EvidenceRequest GeneratedCase::request(const QString& folder) const
{
    EvidenceRequest request;
    if (!files.isEmpty() && namedSpoolFiles.isEmpty())
        request.folder = pathFromString(folder);
    for (const QString& file : namedSpoolFiles)
        request.spoolFiles.push_back(pathFromString(folder + u'/' + file));
    request.eventTexts = eventTexts;
    request.statedEvents = statedEvents;
    request.serviceText = serviceText;
    request.serverVersion = serverVersion;
    return request;
}

} // namespace ims::test
