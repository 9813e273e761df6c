#include "ui/wizard/CaseLoader.h"

#include "core/casefile/CaseEvidence.h"
#include "core/charset/UserCharsets.h"
#include "core/diagnosis/Diagnose.h"

namespace ims {

Expected<Knowledge> Knowledge::load(const Path& charsetsFile)
{
    auto charsets = loadProgramCharsets(charsetsFile, Absent::IsFine);
    if (!charsets)
        return tl::unexpected(charsets.error());
    auto causes = CauseCatalogue::builtIn();
    if (!causes)
        return tl::unexpected(causes.error());
    auto walkthrough = FlowDefinition::builtIn();
    if (!walkthrough)
        return tl::unexpected(walkthrough.error());
    return Knowledge{std::make_shared<const CharsetCatalogue>(std::move(charsets->catalogue)),
                     std::make_shared<const CauseCatalogue>(std::move(*causes)),
                     std::make_shared<const FlowDefinition>(std::move(*walkthrough)), charsets->problem};
}

LoadedCase reportable(const LoadedCase& loaded, const std::optional<Error>& error)
{
    if (loaded.evidence)
        return loaded;
    Evidence nothing;
    if (error)
        nothing.errors.push_back(*error);
    return {std::make_shared<const Evidence>(std::move(nothing)), std::make_shared<const Diagnosis>()};
}

Expected<LoadedCase> loadCase(const CaseRecord& record, const Path& folder, const Knowledge& knowledge,
                              const JobContext& context)
{
    const auto request = requestFor(record, folder, *knowledge.charsets, context.stop());
    if (!request)
        return tl::unexpected(request.error());
    auto evidence = collectEvidence(*request, *knowledge.charsets, context.stop(), context.progress());
    if (!evidence)
        return tl::unexpected(evidence.error());
    report(context.progress(), 0, 0, Message(QT_TRANSLATE_NOOP("ims", "weighing the causes")));
    return weighCase(std::make_shared<const Evidence>(std::move(*evidence)), record, knowledge);
}

Expected<LoadedCase> weighCase(std::shared_ptr<const Evidence> evidence, const CaseRecord& record,
                               const Knowledge& knowledge)
{
    auto diagnosis = diagnose(*evidence, *knowledge.causes, *knowledge.charsets, answersOf(record));
    return LoadedCase{std::move(evidence), std::make_shared<const Diagnosis>(std::move(diagnosis))};
}

} // namespace ims
