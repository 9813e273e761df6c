#include "tests/unit/diagnosis/CaseBuilder.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

constexpr qint64 kTextOffset = 300;
constexpr qint64 kTextLength = 2000;

} // namespace

CaseBuilder::CaseBuilder(const CharsetCatalogue& catalogue)
    : m_catalogue(catalogue)
    , m_now(QDate(1999, 3, 10), QTime(8, 0), Qt::UTC)
{
    m_evidence.server = u"EXCH01"_s;
    LogCoverage coverage;
    coverage.log = u"AppEvent.Evt"_s;
    coverage.first = m_now.addDays(-30);
    coverage.last = m_now.addDays(30);
    m_evidence.coverage.push_back(coverage);
}

CaseBuilder& CaseBuilder::version(const QString& build)
{
    m_evidence.serverVersion = build;
    return *this;
}

CaseBuilder& CaseBuilder::settings(const std::vector<std::array<QString, 3>>& rows)
{
    ImcSettings settings;
    settings.file = u"imc.txt"_s;
    for (size_t i = 0; i < rows.size(); ++i) {
        CharacterSets row;
        row.domain = rows[i][0];
        row.mime = rows[i][1];
        row.nonMime = rows[i][2];
        row.line = static_cast<int>(i) + 5;
        row.range = {static_cast<qint64>(i) * 60 + 50, 50};
        if (row.domain == u"Default")
            settings.defaults = row;
        else
            settings.domains.push_back(row);
    }
    m_evidence.settings = settings;
    return *this;
}

Event CaseBuilder::event(const QString& source, quint16 id, const QStringList& strings)
{
    Event event;
    event.log = u"AppEvent.Evt"_s;
    event.record = ++m_record;
    event.time = m_now;
    event.source = source;
    event.fullId = 0xC0000000U | id;
    event.type = EventType::Error;
    event.computer = u"EXCH01"_s;
    event.strings = strings;
    return event;
}

SpoolFile CaseBuilder::spool(const MailSpec& mail) const
{
    const bool ascii = mail.charset == u"us-ascii";
    SpoolFile spool;
    spool.file = mail.name;
    spool.size = kTextOffset + kTextLength;
    spool.message = {kTextOffset, kTextLength};
    spool.senderDomain = mail.domain;
    spool.applies = mail.applies;
    spool.mime = mail.applies != Applies::NonMime;
    spool.envelope = Envelope();
    spool.envelope->range = {0, kTextOffset};
    for (int i = 0; i < mail.recipients; ++i)
        spool.envelope->recipients.append(u"user%1@example.com"_s.arg(i));
    HeaderField id;
    id.name = u"Message-ID"_s;
    id.value = u"<"_s % mail.name % u"@"_s % mail.domain % u">"_s;
    spool.headers.push_back(id);
    if (!ascii)
        spool.detected = Detection{mail.charset, mail.confidence, {}, {}};
    if (mail.applies == Applies::Declared) {
        Declaration declaration;
        declaration.label = mail.label.isEmpty() ? mail.charset : mail.label;
        declaration.range = {kTextOffset + 100, declaration.label.size()};
        declaration.known = mail.labelKnown;
        if (mail.labelKnown)
            declaration.charset = m_catalogue.find(declaration.label)->name;
        declaration.fit.fit = declaration.charset == mail.charset ? Fit::Yes : Fit::LooksLike;
        spool.declarations.push_back(declaration);
    }
    for (const QString& kb : mail.flagKbs) {
        Flag flag;
        flag.code = u"flag-"_s % kb.toLower();
        flag.severity = mail.severity;
        flag.kb = {kb};
        flag.range = {kTextOffset + 10, 20};
        spool.flags.push_back(flag);
    }
    if (mail.damaged)
        spool.damage.push_back({u"text-mode"_s, Message("Line breaks were changed.")});
    return spool;
}

qsizetype CaseBuilder::addFile(const MailSpec& mail, ArchiveState state)
{
    ArchivedFile file;
    file.name = mail.name;
    file.path = pathFromString(u"ARCHIVE/"_s % mail.name);
    file.state = state;
    file.spool = spool(mail);
    m_evidence.files.push_back(file);
    return std::ssize(m_evidence.files) - 1;
}

CaseBuilder& CaseBuilder::failed(const MailSpec& mail)
{
    return failedAfter(3600, mail);
}

CaseBuilder& CaseBuilder::failedAfter(int seconds, const MailSpec& mail)
{
    m_now = m_now.addSecs(seconds);
    Failure failure;
    failure.name = mail.name;
    failure.event = event(u"MSExchangeIMC"_s, 4117, {mail.name});
    failure.file = addFile(mail, ArchiveState::Failed);
    m_evidence.events.push_back(failure.event);
    m_evidence.failures.insert(m_evidence.failures.begin(), failure);
    return *this;
}

CaseBuilder& CaseBuilder::missing(const QString& name)
{
    m_now = m_now.addSecs(3600);
    Failure failure;
    failure.name = name;
    failure.event = event(u"MSExchangeIMC"_s, 4117, {name});
    failure.event.data = QByteArray(8, '\0');
    failure.missingWhy = Message("It is not in ARCHIVE.");
    m_evidence.events.push_back(failure.event);
    m_evidence.failures.insert(m_evidence.failures.begin(), failure);
    return *this;
}

CaseBuilder& CaseBuilder::pasted(const QString& name)
{
    missing(name);
    m_evidence.events.clear();
    m_evidence.coverage.clear();
    Event& event = m_evidence.failures.front().event;
    event.time = QDateTime();
    event.record.reset();
    event.data.reset();
    return *this;
}

CaseBuilder& CaseBuilder::archived(const MailSpec& mail, ArchiveState state)
{
    m_now = m_now.addSecs(3600);
    addFile(mail, state);
    if (state == ArchiveState::Delivered) {
        TrackedDelivery delivery;
        delivery.remoteId = mail.name % u"@"_s % mail.domain;
        delivery.time = m_now;
        delivery.log = u"19990310.log"_s;
        m_evidence.deliveries.push_back(delivery);
    }
    return *this;
}

CaseBuilder& CaseBuilder::companion(const QString& source, quint16 id, const QStringList& strings,
                                    const QString& text)
{
    Failure& failure = m_evidence.failures.front();
    Event companion = event(source, id, strings);
    if (!text.isEmpty())
        companion.description = QString(text).replace(u"%1"_s, failure.name);
    failure.companions.push_back(companion);
    m_evidence.events.push_back(companion);
    return *this;
}

CaseBuilder& CaseBuilder::data(const QByteArray& data)
{
    m_evidence.failures.front().event.data = data;
    return *this;
}

CaseBuilder& CaseBuilder::stated(bool companions)
{
    int number = 0;
    const auto state = [&number](Event& event) {
        event.stated = true;
        event.log = u"stated event %1"_s.arg(++number);
        event.record.reset();
    };
    Failure& failure = m_evidence.failures.front();
    state(failure.event);
    for (Event& event : failure.companions)
        if (companions)
            state(event);
    for (Event& event : m_evidence.events)
        if (event.time == failure.event.time && (companions || event.is("MSExchangeIMC"_L1, 4117)))
            state(event);
    return *this;
}

CaseBuilder& CaseBuilder::versionStated()
{
    m_evidence.serverVersionStated = true;
    return *this;
}

const Finding* findingOf(const Diagnosis& diagnosis, const QString& cause)
{
    for (const Finding& finding : diagnosis.findings)
        if (finding.cause == cause)
            return &finding;
    return nullptr;
}

QString causeOf(const Diagnosis& diagnosis, const QString& spoolFile)
{
    for (const FileDiagnosis& file : diagnosis.files)
        if (file.spoolFile == spoolFile)
            return file.cause;
    return {};
}

QStringList rowsOf(const std::optional<SettingsChange>& change)
{
    if (!change)
        return {u"nothing"_s};
    QStringList rows;
    for (const SettingChange& row : change->changes) {
        using Action = SettingChange::Action;
        const QString action = row.action == Action::Set   ? u"set"_s
                               : row.action == Action::Add ? u"add"_s
                                                           : u"remove"_s;
        rows.append((QStringList{action, row.domain, row.mime.value_or(u"-"_s), row.nonMime.value_or(u"-"_s)})
                        .join(u' '));
    }
    return rows;
}

Evidence shuffled(Evidence evidence, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<size_t> order(evidence.files.size());
    std::iota(order.begin(), order.end(), 0U);
    std::shuffle(order.begin(), order.end(), random);
    std::vector<ArchivedFile> files(evidence.files.size());
    for (size_t i = 0; i < order.size(); ++i)
        files[order[i]] = evidence.files[i];
    evidence.files = std::move(files);
    for (Failure& failure : evidence.failures) {
        if (failure.file >= 0)
            failure.file = static_cast<qsizetype>(order[static_cast<size_t>(failure.file)]);
        std::shuffle(failure.companions.begin(), failure.companions.end(), random);
    }
    std::shuffle(evidence.failures.begin(), evidence.failures.end(), random);
    std::shuffle(evidence.events.begin(), evidence.events.end(), random);
    std::shuffle(evidence.deliveries.begin(), evidence.deliveries.end(), random);
    return evidence;
}

} // namespace ims::test
