#include "ui/wizard/ReportWishes.h"

namespace ims {

RedactionChoices redactionOf(const ReportHiding& kept)
{
    RedactionChoices choices;
    for (const QString& id : kept.kinds) {
        if (const auto kind = redactionKindOf(id))
            choices.kinds.insert(*kind);
    }
    choices.words = kept.words;
    choices.hiddenRecipients = !kept.showsHiddenRecipients;
    return choices;
}

ReportHiding keptRedaction(const RedactionChoices& choices)
{
    ReportHiding kept;
    for (const RedactionKind kind : redactionKinds()) {
        if (choices.has(kind))
            kept.kinds.append(redactionKindId(kind));
    }
    kept.words = choices.words;
    kept.showsHiddenRecipients = !choices.hiddenRecipients;
    return kept;
}

} // namespace ims
