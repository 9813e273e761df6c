#include "core/evidence/ServerFiles.h"

#include "core/evidence/KnownFaults.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Facts that a technician is shown; the rest (every code page of the server) serves the diagnosis alone.
const QStringList& shownFacts()
{
    static const QStringList shown{u"root-dir"_s,      u"message-archival"_s,    u"max-recipients"_s,
                                   u"max-threads"_s,   u"resolve-p2"_s,          u"antivirus"_s,
                                   u"charset-alias"_s, u"antivirus-exclusion"_s, u"internet-content"_s,
                                   u"disk-space"_s,    u"imc-parameter"_s};
    return shown;
}

void addRegistry(const RegistryFacts& registry, std::vector<ServerFileFact>& facts)
{
    for (const QString& what : shownFacts()) {
        for (const RegistryFact& fact : registry.facts) {
            if (fact.what != what || fact.presence == RegistryPresence::NotInExport)
                continue;
            const QString name = fact.subject.isEmpty() ? fact.name : fact.subject;
            const Message said = fact.presence == RegistryPresence::Set
                                     ? Message(QT_TRANSLATE_NOOP("ims", "%1 = %2"), {name, fact.value})
                                     : Message(QT_TRANSLATE_NOOP("ims", "%1: no value"), {name});
            facts.push_back({InputKind::Registry, said, fact.meaning, false, fact.documented, fact.kb,
                             fact.file, fact.range});
        }
    }
}

void addServices(const ServiceList& list, std::vector<ServerFileFact>& facts)
{
    for (const ListedService* service : list.antivirus()) {
        const AntivirusMatch& match = service->antivirus;
        facts.push_back({InputKind::ServiceList, service->meaning(), match.product->note,
                         list.file == pastedServices(), match.sign->isDocumented(), service->kb(), list.file,
                         service->range});
    }
}

void addPerfOpt(const PerfOptLog& log, std::vector<ServerFileFact>& facts)
{
    const PerfOptChange* change = log.storeThreads();
    if (!change)
        return;
    const Message said = change->oldValue
                             ? Message(QT_TRANSLATE_NOOP("ims", "Performance Optimizer set %1 from %2 to %3"),
                                       {change->setting, QString::number(*change->oldValue),
                                        QString::number(change->newValue)})
                             : Message(QT_TRANSLATE_NOOP("ims", "Performance Optimizer set %1 to %2"),
                                       {change->setting, QString::number(change->newValue)});
    facts.push_back({InputKind::PerfOptLog, said, change->meaning(), false, !change->isInferred, change->kb(),
                     log.file, change->range});
}

Message faultSaid(const DrWatsonFault& fault)
{
    const QString program = fault.program.isEmpty() ? fault.application : fault.program;
    if (fault.function.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "%1 crashed on %2: %3 at address %4; Dr. Watson names no "
                                                "function"),
                       {program, fault.written, fault.exceptionCode, fault.address});
    return Message(QT_TRANSLATE_NOOP("ims", "%1 crashed on %2: %3 in %4"),
                   {program, fault.written, fault.exceptionCode, fault.function});
}

void addFaults(const DrWatsonLog& log, std::vector<ServerFileFact>& facts)
{
    for (const DrWatsonFault& fault : log.faults) {
        if (!isOfExchange(fault))
            continue;
        const ByteRange range = fault.faultLine.length > 0 ? fault.faultLine : fault.range;
        ServerFileFact fact{InputKind::DrWatson, faultSaid(fault), {}, false, false, {}, log.file, range};
        const std::vector<KnownFaultFound> known = knownFaultsOf(fault);
        if (!known.empty()) {
            fact.meaning = known.front().fault->text;
            fact.documented = known.front().match == KnownFaultMatch::Function;
            fact.kb = known.front().fault->kb;
        }
        facts.push_back(std::move(fact));
    }
}

void addProtocol(const ProtocolLog& log, std::vector<ServerFileFact>& facts)
{
    for (const SmtpConnection& connection : log.connections) {
        for (const SmtpTransaction& transaction : connection.transactions) {
            const QString time = transaction.begin.local.toString(u"yyyy-MM-dd HH:mm:ss"_s);
            const Message said(
                QT_TRANSLATE_NOOP("ims", "%1 handed in a message from %2 at %4 (the server’s clock); its "
                                         "recipients: %3; the answer was %5"),
                {connection.peer, transaction.sender,
                 QString::number(qint64(transaction.recipients.size()) + transaction.recipientsLeftOut), time,
                 transaction.reply.isEmpty() ? u"–"_s : transaction.reply});
            Message meaning;
            if (transaction.afterText)
                meaning = Message(QT_TRANSLATE_NOOP("ims", "These lines stand behind a message’s text in the "
                                                           "log: whoever wrote that could have put them "
                                                           "there."));
            facts.push_back({InputKind::ProtocolLog,
                             said,
                             meaning,
                             false,
                             false,
                             {u"Q154505"_s},
                             log.file,
                             transaction.range});
        }
    }
}

/// Without case and angle brackets, as ProtocolOptions wants them.
QSet<QString> sendersOfFailures(const Evidence& evidence)
{
    QSet<QString> senders;
    for (const Failure& failure : evidence.failures) {
        const ArchivedFile* file = evidence.fileOf(failure);
        if (file && file->spool && file->spool->envelope && !file->spool->envelope->sender.isEmpty())
            senders.insert(file->spool->envelope->sender.toCaseFolded());
    }
    return senders;
}

class ServerFilesReader
{
public:
    ServerFilesReader(Evidence& evidence, const ServerFilesRequest& request, const StopToken& stop)
        : m_evidence(evidence)
        , m_request(request)
        , m_stop(stop)
        , m_protocol{sendersOfFailures(evidence), request.times}
    {
    }

    ServerFiles read()
    {
        for (const Input& input : m_evidence.inputs) {
            if (m_stop.stop_requested())
                break;
            if (input.kind == InputKind::Registry)
                take(m_files.registry, readRegistry(input.path()));
            else if (input.kind == InputKind::ServiceList)
                take(m_files.services, readServices(input));
            else if (input.kind == InputKind::PerfOptLog)
                take(m_files.perfOpt,
                     m_evidence.open(input.path()).and_then([this](const ByteSourcePtr& source) {
                         return readPerfOptLog(source, m_stop);
                     }));
            else if (input.kind == InputKind::DrWatson)
                take(m_files.drWatson,
                     m_evidence.open(input.path()).and_then([this](const ByteSourcePtr& source) {
                         return readDrWatsonLog(source, m_request.times, m_stop);
                     }));
            else if (input.kind == InputKind::ProtocolLog && !m_protocol.addresses.isEmpty())
                take(m_files.protocol,
                     m_evidence.open(input.path()).and_then([this](const ByteSourcePtr& source) {
                         return readProtocolLog(source, m_protocol, m_stop);
                     }));
        }
        return std::move(m_files);
    }

private:
    Expected<RegistryFacts> readRegistry(const Path& path)
    {
        const auto& antivirus = AntivirusCatalogue::builtIn();
        if (!antivirus)
            return tl::unexpected(antivirus.error());
        return m_evidence.open(path).and_then(
            [&](const ByteSourcePtr& source) { return readRegistryFacts(source, *antivirus, 0, m_stop); });
    }

    Expected<ServiceList> readServices(const Input& input)
    {
        const auto& antivirus = AntivirusCatalogue::builtIn();
        if (!antivirus)
            return tl::unexpected(antivirus.error());
        if (input.file == pastedServices())
            return readServiceList(ByteSource::fromBytes(m_request.serviceText.toUtf8(), input.file),
                                   *antivirus, m_stop);
        return m_evidence.open(input.path()).and_then([&](const ByteSourcePtr& source) {
            return readServiceList(source, *antivirus, m_stop);
        });
    }

    template <class File>
    void take(std::vector<File>& files, Expected<File> read)
    {
        if (!read)
            return m_evidence.errors.push_back(std::move(read.error()));
        for (const auto& note : read->notes)
            m_evidence.notes.append(textOf(note));
        files.push_back(std::move(*read));
    }

    static const Message& textOf(const Message& note) { return note; }
    static const Message& textOf(const RegistryNote& note) { return note.text; }

    Evidence& m_evidence;
    const ServerFilesRequest& m_request;
    const StopToken& m_stop;
    ProtocolOptions m_protocol;
    ServerFiles m_files;
};

} // namespace

std::vector<ServerFileFact> serverFileFacts(const Evidence& evidence)
{
    std::vector<ServerFileFact> facts;
    if (!evidence.serverFiles)
        return facts;
    for (const RegistryFacts& registry : evidence.serverFiles->registry)
        addRegistry(registry, facts);
    for (const ServiceList& list : evidence.serverFiles->services)
        addServices(list, facts);
    for (const PerfOptLog& log : evidence.serverFiles->perfOpt)
        addPerfOpt(log, facts);
    for (const DrWatsonLog& log : evidence.serverFiles->drWatson)
        addFaults(log, facts);
    for (const ProtocolLog& log : evidence.serverFiles->protocol)
        addProtocol(log, facts);
    return facts;
}

const RegistryFact* registryFact(const Evidence& evidence, const QString& what, const QString& subject)
{
    if (!evidence.serverFiles)
        return nullptr;
    for (const RegistryFacts& registry : evidence.serverFiles->registry) {
        for (const RegistryFact& fact : registry.facts) {
            if (fact.what == what && fact.presence != RegistryPresence::NotInExport &&
                (subject.isEmpty() || fact.subject.compare(subject, Qt::CaseInsensitive) == 0))
                return &fact;
        }
    }
    return nullptr;
}

MessageArchival archivalOf(const Evidence& evidence)
{
    if (evidence.serverFiles) {
        for (const RegistryFacts& registry : evidence.serverFiles->registry) {
            if (registry.archival != MessageArchival::Unknown)
                return registry.archival;
        }
    }
    return MessageArchival::Unknown;
}

QString pastedServices()
{
    return u"list of services, pasted"_s;
}

void readServerFiles(Evidence& evidence, const ServerFilesRequest& request, const StopToken& stop)
{
    evidence.serverFiles =
        std::make_shared<const ServerFiles>(ServerFilesReader(evidence, request, stop).read());
}

} // namespace ims
