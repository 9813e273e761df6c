#include "ui/viewer/SpoolWindow.h"

#include "core/base/SafeText.h"
#include "core/evidence/FolderListing.h"
#include "ui/common/CommandPalette.h"
#include "ui/common/ProgramLanguage.h"
#include "ui/common/ShortcutsDialog.h"
#include "ui/common/Translated.h"
#include "ui/common/WindowSize.h"
#include "ui/viewer/CharsetsDialog.h"
#include "ui/viewer/SpoolPanes.h"
#include "ui/viewer/SpoolView.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFontDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr QSize smallestSize(560, 400);

ViewerState usualState()
{
    ViewerState state;
    state.look.structure = true;
    state.look.bytes = true;
    return state;
}

/// The regular file beside this one by name; empty where there is none.
Expected<Path> neighbourOf(const Path& file, int direction, const StopToken& stop)
{
    return listFolder(file.parent_path(), stop).map([&](const std::vector<FolderEntry>& entries) {
        std::vector<Path> files;
        for (const FolderEntry& entry : entries) {
            if (entry.kind == FolderEntry::Kind::File)
                files.push_back(entry.path.filename());
        }
        const auto here = std::lower_bound(files.begin(), files.end(), file.filename());
        const bool there = here != files.end() && *here == file.filename();
        if (direction < 0)
            return here == files.begin() ? Path() : file.parent_path() / *std::prev(here);
        const auto next = there ? std::next(here) : here;
        return next == files.end() ? Path() : file.parent_path() / *next;
    });
}

} // namespace

SpoolWindow::SpoolWindow(std::shared_ptr<const CharsetCatalogue> catalogue, FilePrompts prompts,
                         ViewerFiles files, const std::optional<Error>& problem)
    : m_commands(CommandRegistry::program())
    , m_prompts(std::move(prompts))
    , m_catalogue(std::move(catalogue))
    , m_files(std::move(files))
    , m_state(readViewerState(m_files.state, usualState()))
{
    setAcceptDrops(true);
    makeMenus();
    makeCentre(problem);
    setMinimumSize(smallestSize);
    resize(fittedWindowSize(usualSize, smallestSize, screen()->availableSize()));
    addTab();
    m_commands.tintIcons(this, palette());
    refreshTitle();
}

void SpoolWindow::makeCentre(const std::optional<Error>& problem)
{
    auto* centre = new QWidget(this);
    m_column = new QVBoxLayout(centre);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_tabs = new QTabWidget(centre);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setAccessibleName(tr("Open files"));
    m_tabs->tabBar()->setAccessibleName(tr("Open files"));
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &SpoolWindow::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SpoolWindow::refreshTitle);
    m_column->addWidget(m_tabs, 1);
    setCentralWidget(centre);
    if (problem)
        say(BannerKind::Warning, translated(*problem));
}

/// Above the tabs, until it is dismissed.
void SpoolWindow::say(BannerKind kind, const QString& text)
{
    auto* banner = new Banner(kind, text, true, centralWidget());
    connect(banner, &Banner::dismissed, banner, &QObject::deleteLater);
    m_column->insertWidget(0, banner);
    banner->show();
}

void SpoolWindow::chooseLanguage(const QString& tag)
{
    const auto kept = keepLanguage(m_files.language, tag);
    say(kept ? BannerKind::Info : BannerKind::Error, languageKeptText(kept));
}

SpoolViewer* SpoolWindow::viewer() const
{
    return static_cast<SpoolViewer*>(m_tabs->currentWidget());
}

SpoolViewer* SpoolWindow::addTab()
{
    auto* viewer = new SpoolViewer(m_catalogue, m_commands, m_prompts, m_tabs);
    viewer->setLook(m_state.look);
    viewer->offer(m_open);
    for (auto signal : {&SpoolViewer::shown, &SpoolViewer::refused, &SpoolViewer::textShown})
        connect(viewer, signal, this, &SpoolWindow::refreshTitle);
    connect(viewer, &SpoolViewer::lookChanged, this, [this, viewer] { takeLook(viewer); });
    m_tabs->setCurrentIndex(m_tabs->addTab(viewer, tr("No file")));
    return viewer;
}

/// The tab in sight where nothing is open there, else a new one. A window that is full reuses the last.
SpoolViewer* SpoolWindow::freeTab()
{
    const bool empty = viewer() && !viewer()->explanation().isEmpty() && !viewer()->isReading();
    return empty || m_tabs->count() >= mostTabs ? viewer() : addTab();
}

void SpoolWindow::openFile(const Path& named)
{
    std::error_code code;
    Path path = std::filesystem::absolute(named, code);
    if (code || named.empty())
        path = named; // opening it says what is wrong
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto* open = static_cast<SpoolViewer*>(m_tabs->widget(i));
        if (open->path() == path && open->explanation().isEmpty())
            return m_tabs->setCurrentIndex(i);
    }
    freeTab()->openFile({.path = path, .watch = true});
    m_state.addRecent(path);
}

void SpoolWindow::openSource(ByteSourcePtr source)
{
    freeTab()->openSource(std::move(source));
}

void SpoolWindow::closeTab(int index)
{
    QWidget* closed = m_tabs->widget(index);
    m_tabs->removeTab(index);
    closed->deleteLater();
    if (m_tabs->count() == 0)
        addTab();
    refreshTitle();
}

void SpoolWindow::refreshTitle()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto* open = static_cast<SpoolViewer*>(m_tabs->widget(i));
        const QString name = visibleText(open->fileName());
        m_tabs->setTabText(i, name.isEmpty() ? tr("No file") : QString(name).replace(u'&', u"&&"_s));
        m_tabs->setTabToolTip(i, visibleText(displayName(open->path())).toHtmlEscaped());
    }
    const QString name = viewer() ? visibleText(viewer()->fileName()) : QString();
    setWindowTitle(name.isEmpty() ? tr("Spool file viewer") : tr("%1 – Spool file viewer").arg(name));
    fillMenus();
}

QAction* SpoolWindow::addCommand(const QString& id, std::function<void()> run)
{
    QAction* action = m_commands.makeAction(id, this);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_own.append(action);
    addAction(action);
    return action;
}

void SpoolWindow::makeMenus()
{
    m_open = addCommand(u"file.open-file"_s, [this] {
        m_prompts.file(this, tr("Open a spool file or mail"), [this](const Path& path) { openFile(path); });
    });
    m_open->setShortcuts({QKeySequence::Open});
    addCommand(u"file.next-in-folder"_s, [this] { openNeighbour(1); });
    addCommand(u"file.previous-in-folder"_s, [this] { openNeighbour(-1); });
    addCommand(u"file.close-tab"_s, [this] { closeTab(m_tabs->currentIndex()); });
    addCommand(u"file.quit"_s, [this] { close(); });
    addCommand(u"view.font"_s, [this] { chooseFont(); });
    addCommand(u"view.theme-light"_s, [this] { Q_EMIT themeChosen(ThemeKind::Light); });
    addCommand(u"view.theme-dark"_s, [this] { Q_EMIT themeChosen(ThemeKind::Dark); });
    addCommand(u"view.theme-high-contrast"_s, [this] { Q_EMIT themeChosen(ThemeKind::HighContrast); });
    m_languages = new QMenu(tr("La&nguage"), this);
    for (const QString& id : languageCommands())
        m_languages->addAction(addCommand(id, [this, id] { chooseLanguage(languageOf(id)); }));
    addCommand(u"help.charsets"_s,
               [this] { (new CharsetsDialog(m_catalogue, m_files.charsets, m_prompts, {}, this))->show(); });
    auto* palette = new CommandPalette(m_commands, {}, this);
    addCommand(u"help.commands"_s, [palette] { palette->open(); });
    addCommand(u"help.shortcuts"_s, [this] { (new ShortcutsDialog(m_commands, this))->open(); });
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_goMenu = menuBar()->addMenu(tr("&Go"));
    m_recent = new QMenu(tr("Open &recent"), this);
    connect(m_recent, &QMenu::aboutToShow, this, &SpoolWindow::fillRecent);
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    for (const char* id : {"help.charsets", "help.commands", "help.shortcuts"})
        help->addAction(findChild<QAction*>(QLatin1StringView(id)));
}

/// The window's own commands, and those of the file in sight.
void SpoolWindow::fillMenus()
{
    if (!viewer())
        return;
    const auto fill = [this](QMenu* menu, std::initializer_list<const char*> ids) {
        menu->clear();
        for (const char* id : ids) {
            if (!*id) {
                menu->addSeparator();
                continue;
            }
            const QString wanted = QString::fromLatin1(id);
            const auto own = std::find_if(m_own.begin(), m_own.end(), [&](const QAction* action) {
                return action->objectName() == wanted;
            });
            menu->addAction(own != m_own.end() ? *own : viewer()->findChild<QAction*>(wanted));
        }
    };
    fill(m_fileMenu, {"file.open-file", "", "file.save-eml", "file.write-pickup", "file.save-pdf",
                      "file.print", "", "view.read-again", "file.close-tab", "file.quit"});
    m_fileMenu->insertMenu(m_fileMenu->actions().at(1), m_recent);
    fill(m_editMenu, {"view.copy-hex", "view.copy-evidence", "view.copy-verdict", "view.decode", "",
                      "view.select-all", "", "view.find", "view.find-next", "view.find-previous"});
    fill(m_viewMenu, {"view.structure", "view.bytes", "view.details", "", "view.wrap", "view.offsets", "",
                      "view.zoom-in", "view.zoom-out", "view.zoom-reset", "view.font", "", "view.theme-light",
                      "view.theme-dark", "view.theme-high-contrast"});
    m_viewMenu->addMenu(m_languages);
    fill(m_goMenu, {"go.previous-declaration", "go.next-declaration", "", "view.go-to", "",
                    "file.previous-in-folder", "file.next-in-folder"});
}

void SpoolWindow::fillRecent()
{
    m_recent->clear();
    for (const QString& file : m_state.recent) {
        QAction* action = m_recent->addAction(visibleText(file).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, file] { openFile(pathFromString(file)); });
    }
    if (m_state.recent.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void SpoolWindow::openNeighbour(int direction)
{
    const Path here = viewer()->path();
    if (here.empty())
        return;
    m_neighbours.start(
        [here, direction](const JobContext& context) { return neighbourOf(here, direction, context.stop()); },
        [this, open = viewer()](const Expected<Path>& found) {
            if (open != viewer())
                return; // the technician went elsewhere meanwhile
            if (!found)
                return open->showError(found.error());
            if (found->empty())
                return;
            open->openFile({.path = *found, .watch = true});
            m_state.addRecent(*found);
        });
}

void SpoolWindow::chooseFont()
{
    auto* dialog = new QFontDialog(viewer()->view()->font(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFontDialog::MonospacedFonts);
    connect(dialog, &QFontDialog::fontSelected, this, [this](const QFont& font) {
        m_state.look.fontFamily = font.family();
        for (int i = 0; i < m_tabs->count(); ++i) {
            auto* open = static_cast<SpoolViewer*>(m_tabs->widget(i));
            ViewerLook look = open->look();
            look.fontFamily = font.family();
            open->setLook(look);
        }
    });
    dialog->open();
}

void SpoolWindow::takeLook(SpoolViewer* from)
{
    if (from == viewer())
        m_state.look = from->look();
}

void SpoolWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_commands.tintIcons(this, palette());
}

/// What cannot be kept is no reason to stay open: only the look is lost.
void SpoolWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files.state.empty())
        static_cast<void>(writeViewerState(m_files.state, m_state));
    QMainWindow::closeEvent(event);
}

void SpoolWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void SpoolWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    for (const QUrl& url : event->mimeData()->urls().mid(0, mostTabs)) {
        if (url.isLocalFile())
            openFile(pathFromString(url.toLocalFile()));
    }
}

} // namespace ims
