#pragma once

#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/retest/MoveFolder.h"

namespace ims {

/// Copies of the files of a share's folder, for what reads spool files as local ones only. They lie in a
/// folder of this process beside the journal and are removed with this object.
class FetchedFiles
{
public:
    static constexpr qint64 mostFiles = 5'000;
    static constexpr qint64 mostBytes = qint64(1) << 29;

    /// `names` empty: all of them. What cannot be fetched is left out; an Error where the folder cannot be
    /// listed, nothing can be written, or it would be too much.
    static Expected<std::unique_ptr<FetchedFiles>> fetch(const FolderOpener& open, const Path& folder,
                                                         const QStringList& names, const Path& journal,
                                                         const StopToken& stop = {},
                                                         const Progress& progress = {});

    ~FetchedFiles();
    FetchedFiles(const FetchedFiles&) = delete;
    FetchedFiles& operator=(const FetchedFiles&) = delete;

    const Path& folder() const { return m_folder; }

private:
    explicit FetchedFiles(Path folder)
        : m_folder(std::move(folder))
    {
    }

    Path m_folder;
};

} // namespace ims
