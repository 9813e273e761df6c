#include "core/diagnosis/FactFunctions.h"

#include "core/evidence/ServerBuild.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace ims::fact {

namespace {

/// Two or three high bytes never give a detection more than this (CharsetDetector.h).
constexpr double kSureDetection = 0.5;

bool wantedRow(const FactQuery& query)
{
    const QString row = query.parameters.value("row"_L1).toString();
    if (row == u"default")
        return !query.failure.byDomain();
    return row != u"domain" || query.failure.byDomain();
}

bool wantedKind(const FactQuery& query)
{
    const QString kind = query.parameters.value("charset"_L1).toString();
    const bool declared = query.failure.spool->applies == Applies::Declared;
    const bool unsure = query.failure.need->source == NeededCharset::Source::Detected &&
                        query.failure.need->confidence < kSureDetection;
    // Plain ASCII that names no charset fits nearly every setting and shows nothing about it.
    const bool plain = query.failure.need->source == NeededCharset::Source::Ascii;
    if (kind == u"named")
        return declared;
    if (kind == u"plain" || (plain && kind != u"any" && !kind.isEmpty()))
        return plain && kind == u"plain";
    if (kind == u"detected")
        return !declared && !unsure;
    if (kind == u"guessed")
        return !declared && unsure;
    return true;
}

/// The list that the message's conversion looks into (Q156063 2.2.17). For a message that names its own
/// charset the release notes say neither; Q230250 has MIME set to match.
QString tokenFor(const SpoolFile& spool, const CharacterSets& row)
{
    return spool.applies == Applies::NonMime ? row.nonMime : row.mime;
}

QString listName(const SpoolFile& spool)
{
    return spool.applies == Applies::NonMime ? u"Non-MIME"_s : u"MIME"_s;
}

/// What stands in the way of comparing the message with its setting; Nothing where it can be done.
Missing missingFor(const MessageFacts& message)
{
    if (!message.need)
        return message.missing == Missing::Nothing ? Missing::SpoolFile : message.missing;
    return message.row ? Missing::Nothing : Missing::Settings;
}

FactMatch comparison(const FactQuery& query)
{
    const FailureFacts& failure = query.failure;
    return {refTo(failure, failure.need->where),
            {failure.need->charset->name, tokenFor(*failure.spool, *failure.row), failure.row->domain,
             listName(*failure.spool)},
            query.facts.evidence().settings->stated};
}

FactResult compareWithSetting(const FactQuery& query, bool wantFit)
{
    if (const Missing missing = missingFor(query.failure); missing != Missing::Nothing)
        return FactResult::unchecked(missing);
    if (!wantedRow(query) || !wantedKind(query))
        return FactResult::no();
    const FailureFacts& failure = query.failure;
    const std::optional<bool> fits =
        query.facts.tokenFits(tokenFor(*failure.spool, *failure.row), *failure.need->charset);
    if (!fits)
        return FactResult::unchecked(Missing::Settings);
    return *fits == wantFit ? FactResult::yes(comparison(query)) : FactResult::no();
}

FactResult compareWithDocumentedDefault(const FactQuery& query, bool wantFit)
{
    if (!query.failure.need)
        return FactResult::unchecked(missingFor(query.failure));
    const Charset* standard = query.facts.documentedDefault();
    if (!standard || !wantedKind(query))
        return FactResult::no();
    const Charset& needed = *query.failure.need->charset;
    if (query.facts.holds(*standard, needed) != wantFit)
        return FactResult::no();
    return FactResult::yes({refTo(query.failure, query.failure.need->where), {needed.name}});
}

QVersionNumber versionOf(const QString& text)
{
    return QVersionNumber::fromString(text);
}

const AffectedVersion* entryFor(const Cause& cause, const QVersionNumber& server)
{
    for (const AffectedVersion& version : cause.versions)
        if (version.family == serverFamily(server.toString()))
            return &version;
    return nullptr;
}

/// "5.5" alone names a family, no build; comparing it with builds would prove what it does not say.
bool isBuild(const QVersionNumber& version)
{
    return version.segmentCount() >= 3;
}

} // namespace

EvidenceRef refTo(const Evidence& evidence, const CharacterSets& row)
{
    EvidenceRef ref;
    ref.file = evidence.settings ? evidence.settings->file : QString();
    ref.range = row.range;
    return ref;
}

FactResult settingMismatch(const FactQuery& query)
{
    return compareWithSetting(query, false);
}

FactResult settingFits(const FactQuery& query)
{
    return compareWithSetting(query, true);
}

FactResult documentedDefaultFits(const FactQuery& query)
{
    return compareWithDocumentedDefault(query, true);
}

/// Only of use while the settings are not known: once they are, they are compared themselves.
FactResult documentedDefaultMismatch(const FactQuery& query)
{
    return query.failure.row ? FactResult::no() : compareWithDocumentedDefault(query, false);
}

FactResult overrideApplies(const FactQuery& query)
{
    if (!query.facts.evidence().settings)
        return FactResult::unchecked(Missing::Settings);
    if (!query.failure.spool)
        return FactResult::unchecked(Missing::SpoolFile);
    if (!query.failure.byDomain())
        return FactResult::no();
    const CharacterSets& row = *query.failure.row;
    return FactResult::yes({refTo(query.facts.evidence(), row),
                            {row.domain, row.mime, row.nonMime},
                            query.facts.evidence().settings->stated});
}

FactResult defaultChanged(const FactQuery& query)
{
    const std::optional<ImcSettings>& settings = query.facts.evidence().settings;
    if (!settings || !settings->defaults)
        return FactResult::unchecked(Missing::Settings);
    // Whose mail it was, and so whether the default applied to it, is not known.
    if (!query.failure.spool || query.failure.spool->message.isEmpty())
        return FactResult::unchecked(Missing::SpoolFile);
    if (query.failure.byDomain() || query.facts.isDocumentedDefault(*settings->defaults))
        return FactResult::no();
    const CharacterSets& row = *settings->defaults;
    return FactResult::yes({refTo(query.facts.evidence(), row), {row.mime, row.nonMime}, settings->stated});
}

FactResult serverVersionFixed(const FactQuery& query)
{
    const QVersionNumber server = versionOf(query.facts.evidence().serverVersion);
    const AffectedVersion* entry = entryFor(query.cause, server);
    if (!entry || entry->fixedIn.isEmpty() || !isBuild(server) || server < versionOf(entry->fixedIn))
        return FactResult::no();
    return FactResult::yes({std::nullopt,
                            {query.facts.evidence().serverVersion, entry->fixedIn},
                            query.facts.evidence().serverVersionStated});
}

FactResult serverVersionAffected(const FactQuery& query)
{
    const QVersionNumber server = versionOf(query.facts.evidence().serverVersion);
    const AffectedVersion* entry = entryFor(query.cause, server);
    if (!entry || !isBuild(server) || (!entry->from.isEmpty() && server < versionOf(entry->from)) ||
        (!entry->fixedIn.isEmpty() && !(server < versionOf(entry->fixedIn))))
        return FactResult::no();
    return FactResult::yes(
        {std::nullopt, {query.facts.evidence().serverVersion}, query.facts.evidence().serverVersionStated});
}

FactResult serverVersionNotAffected(const FactQuery& query)
{
    const QVersionNumber server = versionOf(query.facts.evidence().serverVersion);
    if (server.segmentCount() < 2 || query.cause.versions.empty())
        return FactResult::no();
    const AffectedVersion* entry = entryFor(query.cause, server);
    const bool before = entry && isBuild(server) && !entry->from.isEmpty() && server < versionOf(entry->from);
    if (entry && !before)
        return FactResult::no();
    return FactResult::yes(
        {std::nullopt, {query.facts.evidence().serverVersion}, query.facts.evidence().serverVersionStated});
}

FactResult unsupportedCharset(const FactQuery& query)
{
    if (!query.failure.need)
        return FactResult::unchecked(query.failure.missing == Missing::Nothing ? Missing::SpoolFile
                                                                               : query.failure.missing);
    if (query.failure.need->source != NeededCharset::Source::Declared)
        return FactResult::no();
    const Charset& needed = *query.failure.need->charset;
    const DialogName name = needed.dialogName(serverFamily(query.facts.evidence().serverVersion));
    if (name.supported)
        return FactResult::no();
    return FactResult::yes(
        {refTo(query.failure, query.failure.need->where), {needed.name, name.kb.join(u", "_s)}});
}

FactResult answerIs(const FactQuery& query)
{
    const Answer answer = query.facts.answer(query.parameters.value("question"_L1).toString());
    const bool wantYes = query.parameters.value("is"_L1).toString() == u"yes";
    if (answer != (wantYes ? Answer::Yes : Answer::No))
        return FactResult::no();
    return FactResult::yes({std::nullopt, {}});
}

} // namespace ims::fact
