#pragma once

#include "core/casefile/CaseFolder.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace ims {

/// Keeps a case on disk while the window goes on: one save at a time, off the GUI thread, the newest record
/// wins. Lives in the GUI thread.
class CaseSaver : public QObject
{
    Q_OBJECT

public:
    using MakeFolder = std::function<Expected<CaseFolder>()>;

    explicit CaseSaver(QObject* parent = nullptr);
    ~CaseSaver() override; ///< waits for the last save

    /// From now on into this folder; null = nowhere. What was handed to save() before goes where it was meant
    /// to go.
    void setFolder(std::shared_ptr<CaseFolder> folder);

    /// From now on into a folder that the next save makes, in the background too; where that fails, the save
    /// after it tries again.
    void setFolderToMake(MakeFolder make);

    /// Whether saves go anywhere, be the folder made or not.
    bool hasPlace() const { return m_place != nullptr; }

    /// Null where there is none, and until it is made.
    const CaseFolder* folder() const { return m_folder.get(); }

    /// `happened`: entries of the journal, which are written even where a newer record overtakes this one.
    void save(const CaseRecord& record, std::vector<JournalEntry> happened = {});

    /// Waits until everything handed to save() is on disk or has failed, at most so long (ms; -1 = as long as
    /// it takes).
    /// @return whether it is
    bool finish(int patience = -1);

Q_SIGNALS:
    void made(); ///< folder() is new
    void saved();
    void failed(const ims::Error& error);
    void finished(); ///< nothing is left to save

private:
    struct Place;

    void tell(const std::shared_ptr<Place>& place, const std::shared_ptr<CaseFolder>& folder,
              const std::optional<Expected<void>>& result);

    std::shared_ptr<Place> m_place;
    std::shared_ptr<CaseFolder> m_folder;
    int m_pending = 0; ///< saves whose outcome was not told yet
    QThreadPool m_pool;
};

} // namespace ims
