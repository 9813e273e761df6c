#include "ui/wizard/CaseSaver.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <atomic>
#include <utility>

namespace ims {

/// Where saves go. The pool's one thread alone uses `folder`, `make` and `waiting`.
struct CaseSaver::Place
{
    std::shared_ptr<CaseFolder> folder;
    MakeFolder make;
    std::vector<JournalEntry> waiting; ///< until there is a folder
    std::atomic<quint64> newest = 0;   ///< number of the latest save asked for

    Expected<void> haveFolder()
    {
        if (folder)
            return {};
        return make().map(
            [this](CaseFolder&& made) { folder = std::make_shared<CaseFolder>(std::move(made)); });
    }
};

CaseSaver::CaseSaver(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // saves keep their order
}

CaseSaver::~CaseSaver()
{
    finish();
}

void CaseSaver::setFolder(std::shared_ptr<CaseFolder> folder)
{
    m_place.reset();
    if (folder) {
        m_place = std::make_shared<Place>();
        m_place->folder = folder;
    }
    m_folder = std::move(folder);
}

void CaseSaver::setFolderToMake(MakeFolder make)
{
    m_place = std::make_shared<Place>();
    m_place->make = std::move(make);
    m_folder.reset();
}

void CaseSaver::save(const CaseRecord& record, std::vector<JournalEntry> happened)
{
    if (!m_place || (m_folder && m_folder->isReadOnly()))
        return;
    const quint64 number = ++m_place->newest;
    ++m_pending;
    m_pool.start([this, number, record, happened = std::move(happened), place = m_place] {
        std::optional<Expected<void>> result;
        place->waiting.insert(place->waiting.end(), happened.begin(), happened.end());
        const Expected<void> made = place->haveFolder();
        if (made)
            place->folder->note(record, std::exchange(place->waiting, {}));
        if (number == place->newest.load()) // else a newer record waits behind this one
            result = made.and_then([&] { return place->folder->save(record); });
        // The pool is waited for before this object goes, so `this` is alive here.
        QMetaObject::invokeMethod(
            this, [this, place, folder = place->folder, result] { tell(place, folder, result); },
            Qt::QueuedConnection);
    });
}

void CaseSaver::tell(const std::shared_ptr<Place>& place, const std::shared_ptr<CaseFolder>& folder,
                     const std::optional<Expected<void>>& result)
{
    --m_pending;
    if (place == m_place) { // of a case that was left nothing is told
        if (folder && !m_folder) {
            m_folder = folder;
            Q_EMIT made();
        }
        if (result && *result)
            Q_EMIT saved();
        else if (result)
            Q_EMIT failed(result->error());
    }
    if (m_pending == 0)
        Q_EMIT finished();
}

bool CaseSaver::finish(int patience)
{
    const bool done = m_pool.waitForDone(patience);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what became of it is told before going on
    return done;
}

} // namespace ims
