#pragma once

#include "core/base/Error.h"
#include "core/base/Path.h"

#include <functional>
#include <vector>

namespace ims {

/// Folders and files that are evidence. Nothing but core/retest may write to them or below them.
using EvidenceRoots = std::vector<Path>;

enum class Existing { Refuse, Replace };

/// Takes a piece of a file; false where it could not be written: no more of them then.
using PieceSink = std::function<bool(const QByteArray&)>;

/// The one class by which the program writes files. The bytes go to a temporary file beside the target,
/// are synced, and take the target's name in one step: a reader sees the old file, the new one or none.
class OutputFile
{
public:
    /// Refuses a path below an evidence root, and, with Existing::Refuse, a path that exists.
    static Expected<void> write(const Path& path, const QByteArray& bytes, const EvidenceRoots& roots,
                                Existing existing);

    /// As write(), for what is too large to be held at once: `produce` hands over the pieces in their order.
    /// Where it ends with an Error there is no file.
    static Expected<void> writePieces(const Path& path,
                                      const std::function<Expected<void>(const PieceSink&)>& produce,
                                      const EvidenceRoots& roots, Existing existing);

    /// The checks of write() alone, to be made for every target before the first is written.
    static Expected<void> check(const Path& path, const EvidenceRoots& roots, Existing existing);

    /// Whether check() refused for safety (an evidence root, an existing file) rather than failed.
    static bool isRefusal(const Error& error);

    /// Keeps the first `at` bytes of a file (none: a new one), puts `bytes` in the place of all that follows,
    /// and returns when the disk has them. For journals, whose lines are never rewritten; a crash leaves the
    /// file with a part of `bytes` at its end. Refuses a path below an evidence root. Where the disk is full
    /// the file ends at `at` again.
    static Expected<void> append(const Path& path, qint64 at, const QByteArray& bytes,
                                 const EvidenceRoots& roots);

    /// Gives a file or folder another name; refuses where the old or the new one lies below an evidence root.
    static Expected<void> move(const Path& from, const Path& to, const EvidenceRoots& roots);

    /// Removes a file, or a folder with all that is in it; links are removed, never followed. What is not
    /// there is no Error. Refuses a path below an evidence root.
    static Expected<void> remove(const Path& path, const EvidenceRoots& roots);

    /// Makes a folder and its parents; refuses one below an evidence root.
    static Expected<void> makeFolder(const Path& path, const EvidenceRoots& roots);
};

} // namespace ims
