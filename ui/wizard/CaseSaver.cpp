#include "ui/wizard/CaseSaver.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace ims {

CaseSaver::CaseSaver(QObject* parent)
    : QObject(parent)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_pool.setMaxThreadCount(1); // saves keep their order
}

CaseSaver::~CaseSaver()
{
    finish();
}

void CaseSaver::setFolder(std::shared_ptr<CaseFolder> folder)
{
    finish();
    m_folder = std::move(folder);
}

void CaseSaver::save(const CaseRecord& record)
{
    if (!m_folder || m_folder->isReadOnly())
        return;
    const quint64 number = ++*m_newest;
    m_pool.start([this, number, record, folder = m_folder, newest = m_newest] {
        if (number != newest->load())
            return; // a newer record waits behind this one
        const auto result = folder->save(record);
        // The pool is waited for before this object goes, so `this` is alive here.
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                if (result)
                    Q_EMIT saved();
                else
                    Q_EMIT failed(result.error());
            },
            Qt::QueuedConnection);
    });
}

void CaseSaver::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what became of it is told before going on
}

} // namespace ims
