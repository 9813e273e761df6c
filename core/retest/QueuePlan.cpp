#include "core/retest/QueuePlan.h"

#include "core/retest/FileMover.h"
#include "core/retest/RetestPlan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Files in OUT; nothing where it is not there or cannot be listed.
std::optional<qint64> filesInOut(const Path& imcdata, const FolderOpener& open)
{
    const auto entries = Retest::list(imcdata, open);
    if (!entries)
        return {};
    const auto out = std::find_if(entries->begin(), entries->end(), [](const MoveEntry& entry) {
        return entry.kind == EntryKind::Folder && foldedName(entry.name) == foldedName(u"OUT"_s);
    });
    if (out == entries->end())
        return {};
    const auto waiting = Retest::list(imcdata / pathFromString(out->name), open);
    if (!waiting)
        return {};
    return std::count_if(waiting->begin(), waiting->end(),
                         [](const MoveEntry& entry) { return entry.kind == EntryKind::File; });
}

} // namespace

QString queueFileName()
{
    return u"Queue.dat"_s;
}

Expected<QueuePlan> planQueue(const Path& imcdata, const FolderOpener& open)
{
    const auto plan = planSetAside(imcdata, {queueFileName()}, false, open);
    if (!plan)
        return tl::unexpected(plan.error());
    QueuePlan queue;
    if (!plan->rows.empty())
        queue.queue = plan->rows.front().move;
    else if (!plan->leftOut.empty())
        queue.why = plan->leftOut.front().why;
    queue.outbound = filesInOut(imcdata, open);
    return queue;
}

} // namespace ims
