#include "tests/unit/report/ReportTestCase.h"

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

} // namespace ims::test
