// What the server's registry, its programs and its crashes say; what is not in the files at hand is not
// checked.
#include "core/diagnosis/FactFunctions.h"
#include "core/diagnosis/Prerequisites.h"
#include "core/evidence/EventSelection.h"
#include "core/evidence/KnownFaults.h"
#include "core/evidence/ServerFiles.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ims::fact {

namespace {

const ServerFiles* filesOf(const FactQuery& query)
{
    return query.facts.evidence().serverFiles.get();
}

bool numberAgrees(const QJsonObject& wanted, quint32 number)
{
    const QJsonValue least = wanted.value("atLeast"_L1);
    const QJsonValue most = wanted.value("atMost"_L1);
    return (least.isUndefined() || number >= static_cast<quint64>(least.toInteger())) &&
           (most.isUndefined() || number <= static_cast<quint64>(most.toInteger()));
}

bool namesNumber(const QJsonObject& wanted)
{
    return wanted.contains("atLeast"_L1) || wanted.contains("atMost"_L1);
}

/// Dr. Watson writes the server's own clock, whose zone is not in the log: the same minute in any zone of
/// whole or half hours counts. Inferred.
bool sameMinuteInSomeZone(const QDateTime& local, const QDateTime& utc)
{
    constexpr qint64 step = 30 * 60;
    constexpr qint64 farthestZone = 14 * 3600;
    constexpr qint64 near = 60;
    if (!local.isValid() || !utc.isValid())
        return false;
    const qint64 apart = utc.secsTo(local);
    const qint64 rest = std::llabs(apart) % step;
    return std::llabs(apart) <= farthestZone + near && std::min(rest, step - rest) <= near;
}

bool isKnownAs(const DrWatsonFault& fault, const QString& kb)
{
    if (kb.isEmpty())
        return true;
    const std::vector<KnownFaultFound> known = knownFaultsOf(fault);
    return std::any_of(known.begin(), known.end(),
                       [&](const KnownFaultFound& found) { return found.fault->kb.contains(kb); });
}

QString placeOf(const DrWatsonFault& fault)
{
    return fault.function.isEmpty() ? fault.address : fault.function;
}

/// A scanner and where it was seen.
struct Scanner
{
    const AntivirusProduct* product = nullptr;
    FactMatch match;
};

void addRegistryScanners(const RegistryFacts& registry, const AntivirusCatalogue& known,
                         std::vector<Scanner>& scanners)
{
    for (const RegistryFact& fact : registry.facts) {
        if (fact.what != "antivirus"_L1)
            continue;
        AntivirusMatch match = known.findService(fact.subject);
        if (!match)
            match = known.findDisplayName(fact.subject);
        if (match)
            scanners.push_back({match.product, {refTo(fact), {match.product->name, fact.subject}}});
    }
}

void addToldScanners(const FactQuery& query, const AntivirusCatalogue& known, std::vector<Scanner>& scanners)
{
    for (const AntivirusProduct& product : known.products())
        if (query.facts.answer(softwareQuestion(product.id)) == Answer::Yes)
            scanners.push_back({&product, {std::nullopt, {product.name, product.name}, true}});
}

std::vector<Scanner> scannersOf(const FactQuery& query)
{
    std::vector<Scanner> scanners;
    const Expected<AntivirusCatalogue>& known = AntivirusCatalogue::builtIn();
    if (!known)
        return scanners;
    if (const ServerFiles* files = filesOf(query)) {
        for (const RegistryFacts& registry : files->registry)
            addRegistryScanners(registry, *known, scanners);
        for (const ServiceList& list : files->services)
            for (const ListedService* service : list.antivirus())
                scanners.push_back({service->antivirus.product,
                                    {refTo(list.file, service->range),
                                     {service->antivirus.product->name, service->shownName()},
                                     list.file == pastedServices()}});
    }
    addToldScanners(query, *known, scanners);
    return scanners;
}

bool isOfKind(const AntivirusProduct& product, const QString& kind)
{
    using enum AntivirusProduct::Kind;
    return kind.isEmpty() || (kind == "file"_L1 && product.kind == FileScanner) ||
           (kind == "exchange"_L1 && product.kind == ExchangeScanner) ||
           (kind == "gateway"_L1 && product.kind == Gateway);
}

} // namespace

EvidenceRef refTo(const QString& file, ByteRange range)
{
    EvidenceRef ref;
    ref.file = file;
    ref.range = range;
    return ref;
}

EvidenceRef refTo(const RegistryFact& fact)
{
    return refTo(fact.file, fact.range);
}

FactResult registryValue(const FactQuery& query)
{
    const QJsonObject& wanted = query.parameters;
    const RegistryFact* fact = registryFact(query.facts.evidence(), wanted.value("what"_L1).toString(),
                                            wanted.value("subject"_L1).toString());
    if (!fact)
        return FactResult::unchecked(Missing::Registry);
    const bool wantsSet = wanted.value("set"_L1).toBool(true);
    const bool isSet = fact->presence == RegistryPresence::Set;
    if (isSet != wantsSet || (namesNumber(wanted) && !fact->number))
        return FactResult::no();
    if (isSet && namesNumber(wanted) && !numberAgrees(wanted, *fact->number))
        return FactResult::no();
    return FactResult::yes({refTo(*fact), {fact->name, fact->value}});
}

FactResult recipientsExceedLimit(const FactQuery& query)
{
    const SpoolFile* spool = query.failure.spool;
    if (!spool || !spool->envelope)
        return FactResult::unchecked(Missing::SpoolFile);
    const RegistryFact* limit = registryFact(query.facts.evidence(), u"max-recipients"_s);
    if (!limit)
        return FactResult::unchecked(Missing::Registry);
    const qsizetype count = spool->envelope->recipients.size();
    const bool wanted = query.parameters.value("exceeds"_L1).toBool(true);
    if (!limit->number || (count > static_cast<qsizetype>(*limit->number)) != wanted)
        return FactResult::no();
    FactResult result =
        FactResult::yes({refTo(*limit), {QString::number(count), QString::number(*limit->number)}});
    result.matches.push_back(
        {refTo(query.failure, spool->envelope->range), result.matches.front().arguments});
    return result;
}

FactResult storeThreadsLowered(const FactQuery& query)
{
    const ServerFiles* files = filesOf(query);
    const qint64 atMost = query.parameters.value("atMost"_L1).toInteger();
    if (!files || files->perfOpt.empty())
        return FactResult::unchecked(Missing::Registry);
    for (const PerfOptLog& log : files->perfOpt)
        if (const PerfOptChange* change = log.storeThreads(); change && change->newValue <= atMost)
            return FactResult::yes({refTo(log.file, change->range), {QString::number(change->newValue)}});
    return FactResult::no();
}

FactResult crashLogged(const FactQuery& query)
{
    const ServerFiles* files = filesOf(query);
    if (!files || files->drWatson.empty())
        return FactResult::unchecked(Missing::DrWatson);
    const QString program = query.parameters.value("program"_L1).toString();
    const QString kb = query.parameters.value("kb"_L1).toString();
    const QDateTime& failed = query.failure.failure->event.time;
    FactResult result;
    for (const DrWatsonLog& log : files->drWatson)
        for (const DrWatsonFault& fault : log.faults)
            if (fault.program.startsWith(program, Qt::CaseInsensitive) &&
                sameMinuteInSomeZone(fault.localTime, failed) && isKnownAs(fault, kb))
                result.matches.push_back(
                    {refTo(log.file, fault.faultLine.isEmpty() ? fault.range : fault.faultLine),
                     {fault.program, placeOf(fault), fault.written}});
    if (!result.matches.empty())
        result.state = FactState::Holds;
    return result;
}

FactResult antivirusPresent(const FactQuery& query)
{
    const QString kind = query.parameters.value("kind"_L1).toString();
    const QString product = query.parameters.value("product"_L1).toString();
    const bool wanted = query.parameters.value("present"_L1).toBool(true);
    FactResult found;
    for (Scanner& scanner : scannersOf(query))
        if (isOfKind(*scanner.product, kind) && (product.isEmpty() || scanner.product->id == product))
            found.matches.push_back(std::move(scanner.match));
    if (!found.matches.empty()) {
        found.state = FactState::Holds;
        return wanted ? found : FactResult::no();
    }
    if (const ServerFiles* files = filesOf(query); files && !files->services.empty()) {
        const ServiceList& list = files->services.front();
        return wanted ? FactResult::no()
                      : FactResult::yes({refTo(list.file, {}), {list.file}, list.file == pastedServices()});
    }
    const bool told = query.facts.answer(softwareQuestion(u"none"_s)) == Answer::Yes;
    return told && wanted ? FactResult::no() : FactResult::unchecked(Missing::Services);
}

FactResult charsetAliasSet(const FactQuery& query)
{
    const SpoolFile* spool = query.failure.spool;
    if (!spool)
        return FactResult::unchecked(Missing::SpoolFile);
    bool told = false;
    for (const Declaration& declaration : spool->declarations) {
        const QString label = declaration.label.trimmed();
        if (const RegistryFact* alias = charsetAlias(query.facts.evidence(), label))
            return FactResult::yes({refTo(*alias), {label.left(64), alias->value}});
        told = told || hasMimeCharset(query.facts.evidence(), label);
    }
    return told ? FactResult::no() : FactResult::unchecked(Missing::Registry);
}

FactResult codePageMissing(const FactQuery& query)
{
    if (!query.failure.need)
        return FactResult::unchecked(Missing::SpoolFile);
    const int codePage = codePageOnServer(*query.failure.need->charset);
    if (codePage == 0)
        return FactResult::no();
    const std::optional<bool> has = hasCodePage(query.facts.evidence(), codePage);
    if (!has)
        return FactResult::unchecked(Missing::Registry);
    if (*has)
        return FactResult::no();
    return FactResult::yes({refTo(query.failure, query.failure.need->where),
                            {query.failure.need->charset->name, QString::number(codePage)}});
}

} // namespace ims::fact
