#include "ui/viewer/SpoolWindow.h"

#include "core/base/SafeText.h"
#include "ui/common/Banner.h"
#include "ui/common/ShortcutsDialog.h"
#include "ui/common/Translated.h"
#include "ui/common/WindowSize.h"
#include "ui/viewer/CharsetsDialog.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr QSize smallestSize(560, 400);

} // namespace

SpoolWindow::SpoolWindow(std::shared_ptr<const CharsetCatalogue> catalogue, FilePrompts prompts,
                         Path charsetsFile, const std::optional<Error>& problem)
    : m_commands(CommandRegistry::program())
    , m_prompts(std::move(prompts))
    , m_catalogue(std::move(catalogue))
    , m_charsetsFile(std::move(charsetsFile))
    , m_viewer(new SpoolViewer(m_catalogue, m_commands, this))
{
    setWindowTitle(tr("Spool file viewer"));
    setAcceptDrops(true);
    makeCentre(problem);
    setMinimumSize(smallestSize);
    resize(fittedWindowSize(usualSize, smallestSize, screen()->availableSize()));
    m_viewer->offerSaving(m_prompts, [] { return EvidenceRoots(); });
    makeMenus();
    m_commands.tintIcons(this, palette());
    connect(m_viewer, &SpoolViewer::shown, this,
            [this] { setWindowTitle(tr("%1 – Spool file viewer").arg(visibleText(m_viewer->fileName()))); });
    connect(m_viewer, &SpoolViewer::refused, this, [this] { setWindowTitle(tr("Spool file viewer")); });
}

void SpoolWindow::makeCentre(const std::optional<Error>& problem)
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (problem) {
        auto* banner = new Banner(BannerKind::Warning, translated(*problem), true, centre);
        connect(banner, &Banner::dismissed, banner, &QObject::deleteLater);
        column->addWidget(banner);
    }
    column->addWidget(m_viewer, 1);
    setCentralWidget(centre);
}

void SpoolWindow::openFile(const Path& path)
{
    m_viewer->openFile({path});
}

QAction* SpoolWindow::addCommand(const QString& id, std::function<void()> run)
{
    QAction* action = m_commands.makeAction(id, this);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

void SpoolWindow::makeMenus()
{
    QAction* open = addCommand(u"file.open-file"_s, [this] {
        m_prompts.file(this, tr("Open a spool file or mail"), [this](const Path& path) { openFile(path); });
    });
    open->setShortcuts({QKeySequence::Open});
    m_viewer->offer(open);
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(open);
    file->addSeparator();
    file->addAction(m_viewer->findChild<QAction*>(u"file.save-eml"_s));
    file->addAction(m_viewer->findChild<QAction*>(u"file.write-pickup"_s));
    file->addSeparator();
    file->addAction(addCommand(u"file.quit"_s, [this] { close(); }));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(addCommand(u"view.theme-light"_s, [this] { Q_EMIT themeChosen(ThemeKind::Light); }));
    view->addAction(addCommand(u"view.theme-dark"_s, [this] { Q_EMIT themeChosen(ThemeKind::Dark); }));
    view->addAction(
        addCommand(u"view.theme-high-contrast"_s, [this] { Q_EMIT themeChosen(ThemeKind::HighContrast); }));
    view->addSeparator();
    view->addAction(m_viewer->findChild<QAction*>(u"view.copy-verdict"_s));
    QMenu* go = menuBar()->addMenu(tr("&Go"));
    go->addAction(m_viewer->findChild<QAction*>(u"go.previous-declaration"_s));
    go->addAction(m_viewer->findChild<QAction*>(u"go.next-declaration"_s));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(addCommand(u"help.charsets"_s, [this] {
        (new CharsetsDialog(m_catalogue, m_charsetsFile, m_prompts, {}, this))->show();
    }));
    help->addAction(
        addCommand(u"help.shortcuts"_s, [this] { (new ShortcutsDialog(m_commands, this))->open(); }));
}

void SpoolWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_commands.tintIcons(this, palette());
}

void SpoolWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void SpoolWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFile(pathFromString(event->mimeData()->urls().first().toLocalFile()));
}

} // namespace ims
