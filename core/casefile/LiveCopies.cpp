#include "core/casefile/LiveCopies.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

std::vector<Path> liveRootsOf(const CaseRecord& record)
{
    const QMap<QString, QString>& answers = record.walkthrough.now.answers;
    std::vector<Path> live;
    std::copy_if(record.opened.begin(), record.opened.end(), std::back_inserter(live), [&](const Path& root) {
        return answers.value(u"evidence.root/"_s + displayName(root)) == "live"_L1;
    });
    return live;
}

LiveCopies::LiveCopies(KeepRequest request, std::vector<Path> live, const StopToken& stop)
    : m_keeper(std::move(request), stop)
    , m_live(std::move(live))
{
}

bool LiveCopies::isLive(const Path& file) const
{
    return std::any_of(m_live.begin(), m_live.end(), [&](const Path& root) { return isBelow(file, root); });
}

Expected<LiveCopies::Taken> LiveCopies::take(const Path& file)
{
    if (m_unwritable)
        return Taken{};
    auto kept = m_keeper.keep(file);
    if (!kept && isCancelled(kept.error()))
        return tl::unexpected(std::move(kept.error()));
    if (!kept) {
        m_unwritable = std::move(kept.error());
        return Taken{};
    }
    if (*kept && (*kept)->error)
        return tl::unexpected(*(*kept)->error);
    if (!*kept || (*kept)->file.copy.isEmpty()) {
        ++m_noRoom;
        return Taken{};
    }
    return Taken{Where::Copy, m_keeper.placeOf((*kept)->file.copy)};
}

Expected<ByteSourcePtr> LiveCopies::open(const Path& file)
{
    if (!isLive(file))
        return ByteSource::open(file);
    Taken taken;
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_taken.find(file);
        if (known != m_taken.end()) {
            taken = known->second;
        } else {
            auto now = take(file);
            if (!now)
                return tl::unexpected(std::move(now.error()));
            taken = m_taken.emplace(file, std::move(*now)).first->second;
        }
    }
    return taken.where == Where::Copy ? ByteSource::openAs(taken.copy, displayName(file))
                                      : ByteSource::open(file);
}

FileOpener LiveCopies::reopener() const
{
    const std::lock_guard lock(m_mutex);
    auto taken = std::make_shared<const std::map<Path, Taken>>(m_taken);
    return [taken](const Path& file) {
        const auto known = taken->find(file);
        return known != taken->end() && known->second.where == Where::Copy
                   ? ByteSource::openAs(known->second.copy, displayName(file))
                   : ByteSource::open(file);
    };
}

std::vector<KeptFile> LiveCopies::kept() const
{
    const std::lock_guard lock(m_mutex);
    return m_keeper.all();
}

std::set<Path> LiveCopies::read() const
{
    const std::lock_guard lock(m_mutex);
    std::set<Path> read;
    for (const auto& [file, taken] : m_taken) {
        if (taken.where == Where::Copy)
            read.insert(file);
    }
    return read;
}

QList<Message> LiveCopies::notes() const
{
    const std::lock_guard lock(m_mutex);
    QList<Message> notes;
    if (m_noRoom > 0)
        notes.append(Message(QT_TRANSLATE_NOOP("ims", "%1 of the server's own files are larger than what the "
                                                      "case takes or beyond its room: they were read where "
                                                      "they lie."),
                             {QString::number(m_noRoom)}));
    if (m_unwritable)
        notes.append(Message(QT_TRANSLATE_NOOP("ims", "The server's own files could not be copied into the "
                                                      "case; they were read where they lie.")));
    return notes;
}

} // namespace ims
