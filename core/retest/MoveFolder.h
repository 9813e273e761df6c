#pragma once

#include "core/base/Error.h"
#include "core/base/OutputFile.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ims {

enum class EntryKind {
    File,
    Folder,
    Link, ///< never followed
    Other ///< a device, a pipe
};

/// Whose a file is and who may do what with it, where the system tells.
struct FileRights
{
    quint32 owner = 0;
    quint32 group = 0;
    quint32 mode = 0;    ///< as chmod has it
    QString access = {}; ///< Windows: who may do what, as SDDL has it, inherited or not; empty elsewhere

    friend bool operator==(const FileRights&, const FileRights&) = default;
};

/// A name in a folder and what it stands for.
struct MoveEntry
{
    QString name;
    EntryKind kind = EntryKind::File;
    qint64 size = 0;
    QByteArray stamp;      ///< other bytes once the file has been written to or another has taken its name
    qint64 modified = 0;   ///< milliseconds since 1970
    bool readOnly = false; ///< the service may not be able to delete it
    std::optional<FileRights> rights = {};

    friend bool operator==(const MoveEntry&, const MoveEntry&) = default;
};

enum class Renamed {
    Done,
    Taken,      ///< there is a file of that name in the target; nothing was changed
    NotPossible ///< not in one step: other volume, or a system without a rename that replaces nothing
};

enum class Created {
    Done,
    Taken ///< there is a file of that name; nothing was changed
};

/// A folder of the server between whose files moves are made: the few things that FileMover needs, so that it
/// does the same on a disk and over a share. Names are bare; links, folders and devices are never opened.
/// Nothing here replaces a file.
class MoveFolder
{
public:
    static constexpr size_t mostEntries = 200'000;

    virtual ~MoveFolder() = default;
    MoveFolder(const MoveFolder&) = delete;
    MoveFolder& operator=(const MoveFolder&) = delete;

    /// As shown to people.
    virtual QString shown() const = 0;

    /// All entries but `.` and `..`; an Error where there are more than mostEntries.
    virtual Expected<std::vector<MoveEntry>> list() = 0;

    /// Nothing where there is no such name.
    virtual Expected<std::optional<MoveEntry>> look(const QString& name) = 0;

    /// Hands over a regular file's bytes in their order.
    virtual Expected<void> read(const QString& name, const PieceSink& sink) = 0;

    /// Why another program seems to be using the file; empty where nothing tells. Not every system can tell.
    virtual Message inUse(const QString& name) = 0;

    /// Moves a file to another folder under the same name in one step. The name is not taken from another.
    virtual Expected<Renamed> renameTo(MoveFolder& target, const QString& name) = 0;

    /// Creates a file that must not be there yet, with the rights and times of `like` as far as the system
    /// lets it, and returns when the disk has its bytes. What was created is removed again where that fails.
    virtual Expected<Created> create(const QString& name, const MoveEntry& like,
                                     const std::function<Expected<void>(const PieceSink&)>& produce) = 0;

    virtual Expected<void> remove(const QString& name) = 0;

    /// Returns when the disk has the folder's names.
    virtual Expected<void> flush() = 0;

    virtual Expected<qint64> freeBytes() = 0;

    /// Whether both are one folder, whatever their spelling.
    virtual bool isSame(const MoveFolder& other) const = 0;

protected:
    MoveFolder() = default;
};

using MoveFolderPtr = std::unique_ptr<MoveFolder>;

/// How folders are opened: on the disk (LocalMoveFolder), over a share, or by a test's own ways.
using FolderOpener = std::function<Expected<MoveFolderPtr>(const Path& folder)>;

} // namespace ims
