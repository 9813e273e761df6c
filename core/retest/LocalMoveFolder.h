#pragma once

#include "core/retest/MoveFolder.h"

namespace ims {

/// A folder of this machine, or of a share that the system has mounted. The folder that was opened is the one
/// that is worked in, also where another takes its name meanwhile (not on Windows).
class LocalMoveFolder : public MoveFolder
{
public:
    static Expected<MoveFolderPtr> open(const Path& folder);

    /// Makes a folder, not its parents; one that is there already is no Error.
    static Expected<void> make(const Path& folder);

    ~LocalMoveFolder() override;

    QString shown() const override;
    Expected<std::vector<MoveEntry>> list() override;
    Expected<std::optional<MoveEntry>> look(const QString& name) override;
    Expected<void> read(const QString& name, const PieceSink& sink) override;
    Message inUse(const QString& name) override;
    Expected<Renamed> renameTo(MoveFolder& target, const QString& name) override;
    Expected<Created> create(const QString& name, const MoveEntry& like,
                             const std::function<Expected<void>(const PieceSink&)>& produce) override;
    Expected<void> remove(const QString& name) override;
    Expected<void> flush() override;
    Expected<qint64> freeBytes() override;
    bool isSame(const MoveFolder& other) const override;

protected:
    struct Folder; ///< the system's handle

    explicit LocalMoveFolder(std::shared_ptr<Folder> folder)
        : m_folder(std::move(folder))
    {
    }

    static Expected<std::shared_ptr<Folder>> openHandle(const Path& folder);

    /// The two steps of renameTo(): by the system's own rename that replaces nothing, or, where `linked`,
    /// by a second name and the removal of the first. For tests of systems that lack one or both.
    Expected<Renamed> renameInto(LocalMoveFolder& target, const QString& name, bool linked);

    /// Between the second name and the removal of the first; a test's crash comes here.
    virtual void onLinked() {}

private:
    std::shared_ptr<Folder> m_folder;
};

} // namespace ims
