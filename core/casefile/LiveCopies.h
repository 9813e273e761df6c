#pragma once

#include "core/base/ByteSource.h"
#include "core/casefile/EvidenceKeeper.h"

#include <memory>
#include <mutex>

namespace ims {

/// The opened inputs that the technician called the server's own.
std::vector<Path> liveRootsOf(const CaseRecord& record);

/// Reads what is the server's own from copies: a file is copied into the case when it is first asked for, and
/// the copy is what is read, from then on and also where the server goes on writing. Files elsewhere, and
/// those that the case has no room for, are read where they lie.
class LiveCopies
{
public:
    /// `stop` ends the copying. `live`: roots among KeepRequest::opened.
    LiveCopies(KeepRequest request, std::vector<Path> live, const StopToken& stop);

    /// Errors as ByteSource::open(), by the name of the original; cancelled. Any thread.
    Expected<ByteSourcePtr> open(const Path& file);

    /// Opens the same again, without copying anything more; lives on by itself.
    FileOpener reopener() const;

    std::vector<KeptFile> kept() const; ///< all that the case carries now
    std::set<Path> read() const;        ///< the originals whose copies were read
    QList<Message> notes() const;       ///< what was not read from copies, and why

    /// Why the case could not be written to. After the reading.
    const std::optional<Error>& unwritable() const { return m_unwritable; }

private:
    enum class Where { Copy, AsItLies };
    struct Taken
    {
        Where where = Where::AsItLies;
        Path copy = {};
    };

    bool isLive(const Path& file) const;
    Expected<Taken> take(const Path& file);

    mutable std::mutex m_mutex;
    EvidenceKeeper m_keeper;
    std::vector<Path> m_live;
    std::map<Path, Taken> m_taken;
    qsizetype m_noRoom = 0;
    std::optional<Error> m_unwritable;
};

} // namespace ims
