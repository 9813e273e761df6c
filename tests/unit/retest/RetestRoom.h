#pragma once

#include "core/retest/Retest.h"

#include <QTemporaryDir>

#include <map>

namespace ims::test {

/// What a HookedFolder is about to do.
enum class DiskStep { List, Look, Read, Rename, Linked, Create, Piece, Remove, Flush };

/// Asked before every step; an Error makes the step fail.
using DiskHook = std::function<std::optional<Error>(DiskStep step, const Path& folder, const QString& name)>;

/// Which ways of moving the disk is to know.
enum class DiskWays { All, NoRename, CopyOnly };

/// A folder of the disk that asks before each step, and may lack ways to move.
class HookedFolder final : public LocalMoveFolder
{
public:
    static FolderOpener opener(DiskHook hook, DiskWays ways = DiskWays::All);

    Expected<std::vector<MoveEntry>> list() override;
    Expected<std::optional<MoveEntry>> look(const QString& name) override;
    Expected<void> read(const QString& name, const PieceSink& sink) override;
    Expected<Renamed> renameTo(MoveFolder& target, const QString& name) override;
    Expected<Created> create(const QString& name, const MoveEntry& like,
                             const std::function<Expected<void>(const PieceSink&)>& produce) override;
    Expected<void> remove(const QString& name) override;
    Expected<void> flush() override;

private:
    HookedFolder(std::shared_ptr<Folder> folder, Path path, DiskHook hook, DiskWays ways)
        : LocalMoveFolder(std::move(folder))
        , m_path(std::move(path))
        , m_hook(std::move(hook))
        , m_ways(ways)
    {
    }

    void onLinked() override { ask(DiskStep::Linked, {}); }
    std::optional<Error> ask(DiskStep step, const QString& name) const
    {
        return m_hook ? m_hook(step, m_path, name) : std::nullopt;
    }

    Path m_path;
    DiskHook m_hook;
    DiskWays m_ways;
};

/// The folders of a server, and a desk for the journal.
class RetestRoom
{
public:
    explicit RetestRoom(const QString& parent = {});

    Path in() const { return m_root / "Imcdata" / "In"; }
    Path archive() const { return in() / "Archive"; }
    Path desk() const { return m_root / "desk"; }
    Path journal() const { return desk() / "retest.journal"; }
    Path copies() const { return RetestJournal::copiesOf(journal()); }

    static void write(const Path& file, const QByteArray& bytes);
    static QByteArray read(const Path& file);

    /// The bytes of all files in a folder, by name.
    static std::map<std::string, std::string> filesIn(const Path& folder);
    static QStringList namesIn(const Path& folder);

    /// Puts messages of that name into ARCHIVE.
    void archiveMail(const QStringList& names) const;
    static QByteArray mail(const QString& name);

    /// The files of a folder as a plan has them.
    static std::vector<PlannedMove> planned(const Path& folder, const QStringList& names);

    /// Everything of a retest, from the journal on disk anew.
    Retest retest(RetestSurroundings surroundings = {}) const;

    QString states() const; ///< of the journal's moves: "A moved, B skipped"

private:
    QTemporaryDir m_folder;
    Path m_root;
};

QString stateWord(MoveState state);

Error diskError(const char* why);

} // namespace ims::test
