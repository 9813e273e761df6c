#include "ui/wizard/CaseLoader.h"

#include "core/diagnosis/Diagnose.h"
#include "core/evidence/OpenedInputs.h"

namespace ims {

Expected<Knowledge> Knowledge::load()
{
    auto charsets = CharsetCatalogue::builtIn();
    if (!charsets)
        return tl::unexpected(charsets.error());
    auto causes = CauseCatalogue::builtIn();
    if (!causes)
        return tl::unexpected(causes.error());
    return Knowledge{std::make_shared<const CharsetCatalogue>(std::move(*charsets)),
                     std::make_shared<const CauseCatalogue>(std::move(*causes))};
}

Expected<LoadedCase> loadCase(const std::vector<Path>& opened, const Knowledge& knowledge,
                              const JobContext& context)
{
    const auto request = requestFor(opened, *knowledge.charsets, context.stop());
    if (!request)
        return tl::unexpected(request.error());
    auto evidence = collectEvidence(*request, *knowledge.charsets, context.stop(), context.progress());
    if (!evidence)
        return tl::unexpected(evidence.error());
    report(context.progress(), 0, 0, Message(QT_TRANSLATE_NOOP("ims", "weighing the causes")));
    auto diagnosis = diagnose(*evidence, *knowledge.causes, *knowledge.charsets);
    return LoadedCase{opened, std::make_shared<const Evidence>(std::move(*evidence)),
                      std::make_shared<const Diagnosis>(std::move(diagnosis))};
}

} // namespace ims
