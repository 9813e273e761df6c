#include "core/diagnosis/FactFunctions.h"

#include "core/evidence/ArchiveReader.h"
#include "core/spool/DamageCheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims::fact {

namespace {

FactResult withoutFile(const FactQuery& query)
{
    return FactResult::unchecked(query.failure.missing == Missing::Nothing ? Missing::SpoolFile
                                                                           : query.failure.missing);
}

// What a changed file names and holds is no longer what the server saw.
bool isDamaged(const FactQuery& query)
{
    return bytesAreDamaged(query.failure.spool->damage);
}

const Declaration* labelIn(const SpoolFile& spool)
{
    if (const Declaration* fitting = fittingDeclaration(spool))
        return fitting;
    for (const Declaration& declaration : spool.declarations)
        if (declaration.place == DeclarationPlace::ContentType)
            return &declaration;
    return nullptr;
}

} // namespace

EvidenceRef refTo(const MessageFacts& message, ByteRange range)
{
    EvidenceRef ref;
    ref.file = shownPath(*message.file);
    ref.range = range;
    return ref;
}

FactResult spoolFlag(const FactQuery& query)
{
    if (!query.failure.spool)
        return withoutFile(query);
    const QString code = query.parameters.value("code"_L1).toString();
    const QString kb = query.parameters.value("kb"_L1).toString();
    FactResult result;
    for (const Flag& flag : query.failure.spool->flags)
        if ((!code.isEmpty() && flag.code == code) || (!kb.isEmpty() && flag.kb.contains(kb)))
            result.matches.push_back({refTo(query.failure, flag.range), {flag.code}});
    if (!result.matches.empty())
        result.state = FactState::Holds;
    return result;
}

FactResult severeFlag(const FactQuery& query)
{
    if (!query.failure.spool)
        return withoutFile(query);
    const bool crash = query.parameters.value("severity"_L1).toString() == "crash"_L1;
    const FlagSeverity wanted = crash ? FlagSeverity::Crash : FlagSeverity::Archived;
    FactResult result;
    for (const Flag& flag : query.failure.spool->flags) {
        const bool ownCause = std::any_of(flag.kb.begin(), flag.kb.end(), [&](const QString& kb) {
            return query.facts.isClaimed(kb) && !query.cause.kb.contains(kb);
        });
        if (flag.severity == wanted && !ownCause)
            result.matches.push_back({refTo(query.failure, flag.range), {flag.code, flag.kb.join(u", "_s)}});
    }
    if (!result.matches.empty())
        result.state = FactState::Holds;
    return result;
}

FactResult recipientCountAtLeast(const FactQuery& query)
{
    const SpoolFile* spool = query.failure.spool;
    if (!spool || !spool->envelope)
        return withoutFile(query);
    const qsizetype count = spool->envelope->recipients.size();
    if (count < query.parameters.value("count"_L1).toInteger())
        return FactResult::no();
    return FactResult::yes({refTo(query.failure, spool->envelope->range), {QString::number(count)}});
}

FactResult unknownLabel(const FactQuery& query)
{
    if (!query.failure.spool || isDamaged(query))
        return withoutFile(query);
    for (const Declaration& declaration : query.failure.spool->declarations)
        if (isForeignToExchange(declaration) && !declaration.label.trimmed().isEmpty())
            return FactResult::yes({refTo(query.failure, declaration.range), {declaration.label.left(64)}});
    return FactResult::no();
}

FactResult namesOwnCharset(const FactQuery& query)
{
    const SpoolFile* spool = query.failure.spool;
    if (!spool || isDamaged(query))
        return withoutFile(query);
    if (spool->applies != Applies::Declared)
        return FactResult::no();
    if (query.parameters.value("unlessSettingChanged"_L1).toBool() &&
        query.facts.settingKnownChanged(query.failure))
        return FactResult::no();
    const Declaration* label = labelIn(*spool);
    if (!label)
        return FactResult::no();
    return FactResult::yes({refTo(query.failure, label->range), {label->label.left(64)}});
}

FactResult looksSound(const FactQuery& query)
{
    const SpoolFile* spool = query.failure.spool;
    if (!spool || !query.failure.need)
        return withoutFile(query);
    const bool harmful = std::any_of(spool->flags.begin(), spool->flags.end(),
                                     [](const Flag& flag) { return flag.severity != FlagSeverity::Garbled; });
    const Charset* standard = query.facts.documentedDefault();
    const Charset& needed = *query.failure.need->charset;
    // Unusual charsets have their own causes; what is left is mail that the server handles every day.
    if (harmful || !standard || !query.facts.holds(*standard, needed))
        return FactResult::no();
    return FactResult::yes({refTo(query.failure, spool->message), {needed.name}});
}

FactResult sameCharsetOrDomain(const FactQuery& query)
{
    const SpoolFile* spool = query.failure.spool;
    if (!spool)
        return withoutFile(query);
    const qint64 atLeast = query.parameters.value("atLeast"_L1).toInteger(2);
    const qsizetype byDomain = query.facts.failuresFrom(spool->senderDomain);
    const QString charset = query.failure.need ? query.failure.need->charset->name : QString();
    const qsizetype byCharset = charset.isEmpty() ? 0 : query.facts.failuresNeeding(charset);
    if (std::max(byDomain, byCharset) < atLeast)
        return FactResult::no();
    const bool charsetSaysMore = byCharset > byDomain;
    return FactResult::yes(
        {refTo(query.failure, charsetSaysMore ? query.failure.need->where : spool->message),
         {QString::number(std::max(byDomain, byCharset)), charsetSaysMore ? charset : spool->senderDomain}});
}

FactResult deliveredAlike(const FactQuery& query)
{
    if (!query.failure.need)
        return withoutFile(query);
    const ArchivedFile* delivered = query.facts.deliveredAlike(query.failure);
    if (!delivered)
        return FactResult::no();
    MessageFacts message;
    message.file = delivered;
    return FactResult::yes({refTo(message, delivered->spool->message),
                            {delivered->name, query.failure.need->charset->name},
                            query.failure.failure->event.stated});
}

} // namespace ims::fact
