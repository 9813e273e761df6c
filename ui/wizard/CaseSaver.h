#pragma once

#include "core/casefile/CaseFolder.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace ims {

/// Keeps a case on disk while the window goes on: one save at a time, off the GUI thread, the newest record
/// wins. Lives in the GUI thread.
class CaseSaver : public QObject
{
    Q_OBJECT

public:
    explicit CaseSaver(QObject* parent = nullptr);
    ~CaseSaver() override; ///< waits for the last save

    /// From now on into this folder; null = nowhere.
    void setFolder(std::shared_ptr<CaseFolder> folder);
    const CaseFolder* folder() const { return m_folder.get(); }

    void save(const CaseRecord& record);

    /// Waits until everything handed to save() is on disk or has failed.
    void finish();

Q_SIGNALS:
    void saved();
    void failed(const ims::Error& error);

private:
    std::shared_ptr<CaseFolder> m_folder;
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< number of the latest save asked for
    QThreadPool m_pool;
};

} // namespace ims
