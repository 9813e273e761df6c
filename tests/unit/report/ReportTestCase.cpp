#include "tests/unit/report/ReportTestCase.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

QDateTime at(const QString& time)
{
    return QDateTime::fromString(time, Qt::ISODate);
}

Event failureEvent(const QString& name, const QString& time, quint32 record)
{
    Event event;
    event.log = u"AppEvent.Evt"_s;
    event.record = record;
    event.time = at(time);
    event.source = u"MSExchangeIMC"_s;
    event.fullId = 0xC0001015;
    event.type = EventType::Error;
    event.strings = {name};
    return event;
}

ArchivedFile archived(const Path& folder, const QString& name, ArchiveState state, const QString& domain)
{
    SpoolFile spool;
    spool.file = name;
    spool.size = 1234;
    spool.mime = true;
    spool.senderDomain = domain;
    spool.applies = Applies::NonMime;
    spool.detected = Detection{u"koi8-r"_s, 0.94, u"ru"_s, {}};
    Declaration declaration;
    declaration.label = domain == hostileText() ? hostileText() : u"koi8-r"_s;
    declaration.range = {412, 6};
    spool.declarations = {declaration};
    return {name, folder / name.toStdString(), state, spool, {}};
}

Failure failure(const QString& name, const QString& time, quint32 record, qsizetype file)
{
    Failure failed;
    failed.name = name;
    failed.event = failureEvent(name, time, record);
    failed.file = file;
    return failed;
}

Evidence evidenceOf(const Path& archive)
{
    Evidence evidence;
    evidence.server = u"EXCH01"_s;
    evidence.inputs = {
        {u"AppEvent.Evt"_s, InputKind::EventLog, Message("its first bytes are those of an event log")},
        {u"holiday.jpg"_s, InputKind::Ignored, Message("no form of evidence that is known")}};
    evidence.errors = {
        {Message("read the file"), u"broken.evt"_s, Message("it is cut off"), Message("Copy it again.")}};
    evidence.coverage = {{u"AppEvent.Evt"_s, at(u"1999-03-01T00:00:05Z"_s), at(u"1999-03-14T23:10:00Z"_s),
                          Message("copied while in use")}};
    evidence.files = {archived(archive, u"AAAAAAA1"_s, ArchiveState::Delivered, u"partner.example"_s),
                      archived(archive, hostileText(), ArchiveState::Failed, hostileText()),
                      archived(archive, u"JTMRMAQV"_s, ArchiveState::Failed, u"moskva.example"_s),
                      archived(archive, u"ZZZZZZZ9"_s, ArchiveState::Undetermined, u"partner.example"_s)};
    evidence.failures = {failure(u"JTMRMAQV"_s, u"1999-03-09T12:07:00Z"_s, 900, 2),
                         failure(u"M4XD8MB3"_s, u"1999-03-08T10:14:00Z"_s, 850, -1),
                         failure(hostileText(), u"1999-03-08T09:00:00Z"_s, 840, 1)};
    evidence.failures[1].missingWhy = Message("not in ARCHIVE");
    for (auto it = evidence.failures.rbegin(); it != evidence.failures.rend(); ++it)
        evidence.events.push_back(it->event);
    Event wins = failureEvent(u"x"_s, u"1999-03-02T00:00:00Z"_s, 800);
    wins.source = u"Wins"_s;
    evidence.events.push_back(wins);
    ImcSettings settings;
    settings.file = u"imc.txt"_s;
    CharacterSets row;
    row.domain = u"Default"_s;
    row.mime = u"iso-2022-jp"_s;
    row.nonMime = u"iso-2022-jp"_s;
    settings.defaults = row;
    evidence.settings = settings;
    return evidence;
}

Finding finding(const QString& cause, FindingStatus status, double likelihood, const Message& title)
{
    Finding result;
    result.cause = cause;
    result.title = title;
    result.kb = {u"Q230250"_s};
    result.likelihood = likelihood;
    result.status = status;
    result.nextStep = Message("Change the setting.");
    return result;
}

RetestEntry retestEntry(RetestAct act, const QString& time, qint64 file = 0)
{
    RetestEntry entry;
    entry.act = act;
    entry.batch = 1;
    entry.file = file;
    entry.time = at(time);
    return entry;
}

std::vector<RetestEntry> retestEntries()
{
    const QStringList names = {u"JTMRMAQV"_s, u"M4XD8MB3"_s};
    RetestEntry begin = retestEntry(RetestAct::Batch, u"1999-03-10T08:00:00Z"_s);
    begin.from = "/server/IN/ARCHIVE";
    begin.to = "/server/IN";
    begin.count = names.size();
    std::vector<RetestEntry> entries{begin};
    for (const qint64 number : {0, 1}) {
        RetestEntry planned = retestEntry(RetestAct::Planned, u"1999-03-10T08:00:01Z"_s, number);
        planned.name = names.at(number);
        planned.size = 1234;
        planned.sha256 = QString(64, u'a');
        entries.push_back(planned);
    }
    for (const qint64 number : {0, 1}) {
        RetestEntry saved = retestEntry(RetestAct::Saved, u"1999-03-10T08:00:02Z"_s, number);
        saved.copy = names.at(number);
        entries.push_back(saved);
        entries.push_back(retestEntry(RetestAct::Moving, u"1999-03-10T08:00:03Z"_s, number));
        entries.push_back(retestEntry(RetestAct::Moved, u"1999-03-10T08:00:04Z"_s, number));
    }
    entries.push_back(retestEntry(RetestAct::Done, u"1999-03-10T08:00:05Z"_s));
    entries.push_back(retestEntry(RetestAct::ServiceStarted, u"1999-03-10T08:01:00Z"_s));
    for (const qint64 number : {0, 1}) {
        RetestEntry verdict = retestEntry(RetestAct::Verdict, u"1999-03-10T08:05:00Z"_s, number);
        verdict.verdict = number == 0 ? RetestVerdict::Taken : RetestVerdict::FailedAgain;
        entries.push_back(verdict);
    }
    return entries;
}

HeaderField field(const QString& name, const QString& value)
{
    HeaderField header;
    header.name = name;
    header.value = value;
    header.decoded = value;
    return header;
}

/// The mail behind the newest failure.
void addMail(ReportTestCase& testCase)
{
    const QByteArray bytes = "ImCrEwLsFrom: Ivan <ivan@moskva.example>\r\nTo: anna@exch.example\r\n"
                             "Content-Type: text/plain; charset=koi8-r\r\n\r\n\xF0\xD2\xC9\xD7\xC5\xD4\r\n";
    SpoolFile& spool = *testCase.evidence.files[2].spool;
    Envelope envelope;
    envelope.range = {0, 8};
    envelope.sender = u"ivan@moskva.example"_s;
    envelope.recipients = {u"anna@exch.example"_s, u"hidden@exch.example"_s};
    spool.size = bytes.size();
    spool.envelope = envelope;
    spool.headers = {field(u"From"_s, u"Ivan <ivan@moskva.example>"_s),
                     field(u"To"_s, u"anna@exch.example"_s), field(u"Subject"_s, u"Привет, 漢字 e\u0301"_s)};
    spool.declarations[0].range = {bytes.indexOf("koi8-r"), 6};
    testCase.evidence.files[1].spool->size = 0;
    testCase.diagnosis.findings[0].evidence[0].ref->range = {bytes.indexOf("Content-Type"), 12};
    testCase.evidence.open = [bytes](const Path& path) -> Expected<ByteSourcePtr> {
        return ByteSource::fromBytes(bytes, displayName(path));
    };
}

void addSibling(Evidence& evidence)
{
    Sibling sibling;
    sibling.kind = 4182;
    sibling.name = u"JTMRMAQV"_s;
    sibling.event = failureEvent(u"JTMRMAQV"_s, u"1999-03-09T12:30:00Z"_s, 910);
    sibling.event.fullId = 4182;
    sibling.first = sibling.event.time;
    sibling.inIn = Seen::Yes;
    sibling.alsoFailed = true;
    evidence.siblings = {sibling};
}

ServiceAct stopAct()
{
    ServiceAct act;
    act.at = at(u"1999-03-10T07:59:00Z"_s);
    act.who = u"jane@help"_s;
    act.what = u"stop"_s;
    act.way = u"net-rpc"_s;
    act.server = u"EXCH01"_s;
    act.service = u"MSExchangeIMC"_s;
    act.user = u"EXCH\\admin"_s;
    act.command = {u"net"_s, u"rpc"_s, u"service"_s, u"stop"_s};
    act.asked = true;
    act.before = u"running"_s;
    act.state = u"stopped"_s;
    act.exitCode = 0;
    act.output = u"Service stopped"_s;
    return act;
}

} // namespace

QString hostileText()
{
    return u"<script>alert('1')</script>\"&\u202Eevil\r\n[x](http://evil.example)"_s;
}

ReportTestCase reportTestCase(const Path& archive)
{
    ReportTestCase testCase{evidenceOf(archive), {}};
    Finding likely =
        finding(u"charset-setting"_s, FindingStatus::Likely, 0.82, Message("The Character Sets do not fit"));
    likely.spoolFiles = {u"JTMRMAQV"_s, hostileText()};
    EvidenceItem item;
    item.basis = Basis::Documented;
    item.text = Message("The file declares “%1”", {hostileText()});
    item.ref = EvidenceRef{u"JTMRMAQV"_s, {412, 6}, {}, {}};
    EvidenceItem against;
    against.supports = false;
    against.basis = Basis::Inferred;
    against.text = Message("A companion event speaks of something else");
    against.ref = EvidenceRef{{}, {}, u"AppEvent.Evt"_s, 901};
    likely.evidence = {item, against};
    likely.questions = {{u"changed-lately"_s, Message("Was the setting changed lately?")}};
    testCase.diagnosis.findings = {
        likely, finding(u"disk-space"_s, FindingStatus::CouldNotCheck, 0.0, Message("The disk was full"))};
    testCase.diagnosis.files = {{u"JTMRMAQV"_s, u"charset-setting"_s, 0.9},
                                {u"M4XD8MB3"_s, u"unknown"_s, 0.1},
                                {hostileText(), u"charset-setting"_s, 0.8}};
    SettingChange change;
    change.domain = u"Default"_s;
    change.mime = u"ISO-8859-1"_s;
    change.currentMime = u"iso-2022-jp"_s;
    change.why = Message("Most failed mail is in ISO-8859-1.");
    change.effects = {Message("Inbound mail without a charset is read as ISO-8859-1.")};
    testCase.diagnosis.recommendation =
        SettingsChange{SettingsChange::Scope::Global, {change}, Message("It fits.")};
    return testCase;
}

QJsonObject testReport(const ReportTestCase& testCase)
{
    const QDateTime exported = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    return reportJson(testCase.evidence, testCase.diagnosis, {u"Ticket 4711"_s, exported});
}

ReportCase recordedCase(const std::vector<FlowAnswer>& more)
{
    CaseRecord record;
    record.createdAt = at(u"2026-01-02T02:00:00Z"_s);
    record.ticket = u"4711"_s;
    record.caller = u"Jane Roe, Contoso"_s;
    record.phone = u"+49 221 4711"_s;
    record.symptom = u"nothing comes from Japan"_s;
    record.began = u"since Monday"_s;
    record.affected = u"all of sales"_s;
    record.tried = u"restarted\ntwice"_s;
    record.clock = u"3 minutes fast"_s;
    record.software = {u"norton"_s, u"<b>"_s};
    record.life.state = CaseState::Monitoring;
    record.life.followUp = QDate(2026, 11, 30);
    record.server = u"MAIL2"_s;
    record.serverVersion = u"5.5"_s;
    record.opened = {pathFromString(u"/cases/exch01/copy"_s)};
    record.notes = u"First line\n  second, indented"_s;
    Flow flow(std::make_shared<const FlowDefinition>(FlowDefinition::builtIn().value()));
    flow.setFact(u"evidence-state"_s, u"read"_s);
    flow.setFact(u"failed-events"_s, u"some"_s);
    flow.setFact(u"spool-files"_s, u"some"_s);
    flow.setFact(u"likely-cause"_s, u"setting"_s);
    flow.answer({{u"evidence.root//cases/exch01/copy"_s, u"copy"_s},
                 {u"events.match"_s, u"unknown"_s},
                 {u"cause.asked/changed-lately"_s, u"unknown"_s},
                 {u"cause.branch"_s, u"setting"_s}});
    flow.answer({{u"settings.saved"_s, u"yes"_s},
                 {u"settings.row/Default"_s, u"done"_s},
                 {u"settings.changed"_s, u"yes"_s}});
    flow.answer({{u"restart.command/stop"_s, u"worked"_s},
                 {u"restart.command/start"_s, u"failed"_s},
                 {u"restart.output/start"_s, u"System error 1069 has occurred.\r\n\r\nLogon failure."_s},
                 {u"restart.result"_s, u"running"_s}});
    flow.answer({{u"retest.file/M4XD8MB3"_s, u"failed-again"_s},
                 {u"retest.file/JTMRMAQV"_s, u"arrived"_s},
                 {u"retest.result"_s, u"failed-again"_s}});
    flow.skip(u"spool-file"_s, u"The caller had no time"_s);
    for (const FlowAnswer& answer : more)
        flow.answer(answer.id, answer.value);
    record.walkthrough = flow.record();
    return {record, recordedFlow(std::make_shared<const FlowDefinition>(flow.definition()), record)};
}

QJsonObject recordedReport(const ReportCase& recorded)
{
    const ReportTestCase testCase = reportTestCase();
    const QDateTime exported = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    return reportJson(testCase.evidence, testCase.diagnosis, {{}, exported, recorded});
}

RetestJournal retestJournal()
{
    const QTemporaryDir folder;
    const Path file = pathFromString(folder.filePath(u"retest.jsonl"_s));
    Expected<RetestJournal> journal = RetestJournal::read(file);
    EXPECT_TRUE(journal && journal->append(retestEntries(), {}));
    return *RetestJournal::read(file);
}

ReportEnvironment testEnvironment()
{
    return {
        u"0.1.0"_s,          u"6.4.2"_s,  u"72.1"_s,          u"0.9.8"_s, u"Debian GNU/Linux 12 (bookworm)"_s,
        u"linux 6.1.0-18"_s, u"x86_64"_s, u"Europe/Berlin"_s, 3600};
}

ReportTestCase wholeTestCase()
{
    ReportTestCase testCase = reportTestCase();
    Evidence& evidence = testCase.evidence;
    addMail(testCase);
    addSibling(evidence);
    evidence.missing.lookedFor = true;
    evidence.missing.missing = 1;
    evidence.notes = {Message("One note")};
    ImcSettings later = *evidence.settings;
    later.file = u"imc-after.txt"_s;
    later.defaults->mime = u"ISO-8859-1"_s;
    evidence.laterSettings = {later};
    Event companion = evidence.failures[0].event;
    companion.fullId = 12004;
    companion.source = u"MSExchangeIS Private"_s;
    companion.description = u"Error 80004005 in JTMRMAQV"_s;
    evidence.failures[0].companions = {companion};
    Damage damage;
    damage.code = u"name-lower-case"_s;
    damage.nameOnly = true;
    damage.text = Message("Its name was changed.");
    evidence.files[2].spool->damage = {damage};
    testCase.diagnosis.chosen = testCase.diagnosis.recommendation;
    testCase.diagnosis.chosen->changes[0].chosen = true;
    testCase.diagnosis.chosen->changes[0].note = u"the caller asked for it"_s;
    Prerequisite alias;
    alias.kind = PrerequisiteKind::Alias;
    alias.state = PrerequisiteState::Missing;
    alias.label = u"x-unknown"_s;
    alias.text = Message("The name x-unknown is not known to the server.");
    alias.todo = {Message("Add an alias.")};
    alias.commands = {u"regedit /e x.reg"_s};
    alias.kb = {u"Q168858"_s};
    testCase.diagnosis.prerequisites = {alias};
    testCase.diagnosis.others = {
        {u"antivirus"_s, Message("A scanner interferes"), Message("Nothing speaks for it.")}};
    testCase.diagnosis.findings[0].settling = {{}, Message("Get the settings file.")};
    return testCase;
}

QJsonObject wholeReport(const ReportLanguage& language)
{
    ReportCase recorded = recordedCase();
    recorded.record.serviceActs = {stopAct()};
    recorded.record.timeZone = u"+01:00"_s;
    recorded.record.life.state = CaseState::Escalated;
    recorded.retest = retestJournal();
    KeptFile kept;
    kept.source = pathFromString(u"/server/AppEvent.Evt"_s);
    kept.copy = u"evidence/1/AppEvent.Evt"_s;
    kept.size = 4096;
    kept.sha256 = QByteArray(32, '\xAB');
    kept.collectedAt = at(u"1999-03-10T07:00:00Z"_s);
    kept.collector = u"jane@help"_s;
    KeptFile notKept;
    notKept.source = pathFromString(u"/server/pub.edb"_s);
    notKept.why = u"too-large"_s;
    recorded.record.kept = {kept, notKept};
    JournalEntry answered;
    answered.number = 1;
    answered.time = at(u"1999-03-10T09:00:00Z"_s);
    answered.who = u"jane@help"_s;
    answered.what = u"answered"_s;
    answered.data = {{u"question"_s, u"retest.file/M4XD8MB3"_s}, {u"answer"_s, u"failed-again"_s}};
    recorded.journal = {answered};
    ReportOptions options;
    options.exportedAt = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    options.recorded = recorded;
    options.environment = testEnvironment();
    options.language = language;
    const ReportTestCase testCase = wholeTestCase();
    return reportJson(testCase.evidence, testCase.diagnosis, options);
}

} // namespace ims::test
