#pragma once

#include "core/base/OutputFile.h"
#include "core/retest/KitPlan.h"

namespace ims {

/// A file of a kit.
struct KitPart
{
    QString name;
    QByteArray bytes;

    friend bool operator==(const KitPart&, const KitPart&) = default;
};

/// What is taken to a server that this program cannot reach: `retest.cmd`, `undo.cmd` and `README.txt`, in
/// English, for cmd.exe of Windows NT 4.0 (resources/kit). Run there, the scripts move the files of the plan
/// and no others, and write retest.log, which KitLog reads.
class TakeToServerKit
{
public:
    static constexpr size_t mostFiles = 1'000;

    /// An Error where the plan has no files or too many, a name or the folder must not stand in a command
    /// line, or two names differ in case alone.
    static Expected<TakeToServerKit> make(const KitPlan& plan);

    /// Tells kits apart: the same for the same files, server and folder.
    const QString& id() const { return m_id; }

    const std::vector<KitPart>& parts() const { return m_parts; }

    /// The printed sheet goes with the scripts.
    void add(KitPart part) { m_parts.push_back(std::move(part)); }

    /// Writes the parts to a folder that is not there yet, or is empty: what a kit has left in its folder
    /// tells it what was done already. Gives the files' paths.
    Expected<std::vector<Path>> write(const Path& folder, const EvidenceRoots& roots) const;

    /// Whether write() refused for safety: nothing was written.
    static bool isRefusal(const Error& error);

private:
    TakeToServerKit() = default;

    QString m_id;
    std::vector<KitPart> m_parts;
};

/// Whether a path may stand in a script, within quotes, as the folder IMCDATA: a drive and folders of
/// letters, digits, blanks and a few signs.
bool isCommandSafeFolder(const QString& folder);

} // namespace ims
