#pragma once

#include "ui/wizard/PageContext.h"

#include <QWidget>

class QAction;

namespace ims {

class Banner;
class Disclosure;
class QueueCard;
class RetestFilesCard;
class RetestRunCard;
class RetestUndoCard;
class RetestWatchCard;
class SetAsideCard;

/// Step 7 on the server's own folders: what can be put back, putting it back, what becomes of it, the way
/// back.
class RetestLive : public QWidget
{
    Q_OBJECT

public:
    explicit RetestLive(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    RetestFilesCard* files() const { return m_files; }
    RetestRunCard* run() const { return m_run; }
    RetestWatchCard* watch() const { return m_watch; }
    RetestUndoCard* undo() const { return m_undo; }
    SetAsideCard* aside() const { return m_aside; }
    QueueCard* queue() const { return m_queue; }
    Disclosure* queueOpener() const { return m_queueOpener; }
    Disclosure* asideOpener() const { return m_asideOpener; }
    Banner* unfinished() const { return m_unfinished; }
    Banner* said() const { return m_said; }
    QAction* resumeAction() const { return m_resume; }
    QAction* undoAction() const { return m_undoUnfinished; }

Q_SIGNALS:
    void selectionChanged(const QString& name);

private:
    void makeUnfinished();
    void showSaid();
    void showUnfinished();

    PageContext& m_context;
    Banner* m_unfinished;
    QAction* m_resume = nullptr;
    QAction* m_undoUnfinished = nullptr;
    Banner* m_said;
    RetestFilesCard* m_files;
    RetestRunCard* m_run;
    RetestWatchCard* m_watch;
    RetestUndoCard* m_undo;
    Disclosure* m_asideOpener;
    SetAsideCard* m_aside;
    Disclosure* m_queueOpener;
    QueueCard* m_queue;
};

} // namespace ims
