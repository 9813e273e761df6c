#include "ui/wizard/MainWindow.h"

#include "core/base/SafeText.h"
#include "ui/common/Banner.h"
#include "ui/common/ShortcutsDialog.h"
#include "ui/common/TableLook.h"
#include "ui/common/Translated.h"
#include "ui/common/WindowSize.h"
#include "ui/models/FailuresModel.h"
#include "ui/viewer/SpoolView.h"
#include "ui/viewer/SpoolViewer.h"
#include "ui/wizard/CaseHeader.h"
#include "ui/wizard/FindingsPanel.h"
#include "ui/wizard/NothingFailed.h"
#include "ui/wizard/ReportExport.h"
#include "ui/wizard/StartPage.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr QSize smallestSize(720, 440); // a laptop of 1366 x 768 at 150 % has 910 x 512 to give
constexpr int findingsWidth = 450;
constexpr int findingsShare = 42; // percent of the window's width, where that is less
constexpr int failuresHeight = 230;
constexpr int failuresShare = 30; // percent of the window's height, where that is less
constexpr size_t mostErrorBanners = 3;

std::vector<Path> droppedPaths(const QMimeData* data)
{
    std::vector<Path> paths;
    const auto urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.push_back(pathFromString(url.toLocalFile()));
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Options options)
    : m_commands(CommandRegistry::program())
    , m_options(std::move(options))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(!m_options.sampleCase.empty(), this))
{
    setWindowTitle(tr("IMS Doctor"));
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    resize(fittedWindowSize(usualSize, smallestSize, screen()->availableSize()));
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banners = new QVBoxLayout;
    m_banners->setSpacing(spacing::small);
    column->addLayout(m_banners);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(makeCasePage());
    setCentralWidget(central);
    makeActions();
    makeMenus();
    makeToolBar();
    m_commands.tintIcons(this, palette());

    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForFolder);
    connect(m_start, &StartPage::sampleRequested, this, [this] { openFolder(m_options.sampleCase); });
    connect(m_start, &StartPage::cancelRequested, this, &MainWindow::cancelLoading);
    connect(&m_loading, &Job::progressed, this, [this] { m_start->showProgress(m_loading.progress()); });
    updateActions();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeCasePage()
{
    m_header = new CaseHeader(this);
    m_viewer = new SpoolViewer(m_options.knowledge.charsets, m_commands, this);
    m_findings = new FindingsPanel(this);
    const int findings = std::min(findingsWidth, width() * findingsShare / 100);
    const int failures = std::min(failuresHeight, height() * failuresShare / 100);

    auto* left = new QSplitter(Qt::Vertical, this);
    left->setChildrenCollapsible(false);
    left->addWidget(makeFailuresPane());
    left->addWidget(m_viewer);
    left->setStretchFactor(1, 1);
    left->setSizes({failures, height() - failures});
    auto* whole = new QSplitter(Qt::Horizontal, this);
    whole->setChildrenCollapsible(false);
    whole->addWidget(left);
    whole->addWidget(m_findings);
    whole->setStretchFactor(0, 1);
    whole->setSizes({width() - findings, findings});

    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_nothing = new StartPage(false, this);
    connect(m_nothing, &StartPage::openRequested, this, &MainWindow::askForFolder);
    m_caseStack = new QStackedWidget(this);
    m_caseStack->addWidget(whole);
    m_caseStack->addWidget(m_nothing);
    column->addWidget(m_caseStack, 1);
    return page;
}

QWidget* MainWindow::makeFailuresPane()
{
    m_model = new FailuresModel(this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Failed messages, newest first"));
    m_table->setAlternatingRowColors(true);
    applyTableLook(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showFailure(current.row()); });
    return m_table;
}

QAction* MainWindow::addCommand(const QString& id, std::function<void()> run)
{
    QAction* action = m_commands.makeAction(id, this);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    addCommand(u"file.open-folder"_s, [this] { askForFolder(); });
    addCommand(u"file.open-file"_s, [this] { askForFile(); });
    addCommand(u"file.open-sample"_s, [this] { openFolder(m_options.sampleCase); });
    addCommand(u"file.export-report"_s, [this] { askForReport(); });
    addCommand(u"file.quit"_s, [this] { close(); });
    addCommand(u"work.cancel"_s, [this] { cancelLoading(); });
    addCommand(u"go.next-pane"_s, [this] { movePane(1); });
    addCommand(u"go.previous-pane"_s, [this] { movePane(-1); });
    addCommand(u"view.theme-light"_s, [this] { Q_EMIT themeChosen(ThemeKind::Light); });
    addCommand(u"view.theme-dark"_s, [this] { Q_EMIT themeChosen(ThemeKind::Dark); });
    addCommand(u"view.theme-high-contrast"_s, [this] { Q_EMIT themeChosen(ThemeKind::HighContrast); });
    addCommand(u"help.shortcuts"_s, [this] { (new ShortcutsDialog(m_commands, this))->open(); });
    addCommand(u"help.about"_s, [this] { about(); });
}

void MainWindow::makeMenus()
{
    const auto add = [this](QMenu* menu, const QStringList& ids) {
        for (const QString& id : ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(findChild<QAction*>(id));
        }
    };
    add(menuBar()->addMenu(tr("&File")), {u"file.open-folder"_s,
                                          u"file.open-file"_s,
                                          u"file.open-sample"_s,
                                          {},
                                          u"file.export-report"_s,
                                          {},
                                          u"file.quit"_s});
    add(menuBar()->addMenu(tr("&View")),
        {u"view.theme-light"_s, u"view.theme-dark"_s, u"view.theme-high-contrast"_s});
    add(menuBar()->addMenu(tr("&Go")), {u"go.previous-declaration"_s,
                                        u"go.next-declaration"_s,
                                        {},
                                        u"go.next-pane"_s,
                                        u"go.previous-pane"_s});
    add(menuBar()->addMenu(tr("&Help")), {u"help.shortcuts"_s, u"help.about"_s});
}

void MainWindow::makeToolBar()
{
    QToolBar* bar = addToolBar(tr("Main tool bar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->toggleViewAction()->setVisible(false);
    bar->addAction(findChild<QAction*>(u"file.open-folder"_s));
    bar->addAction(findChild<QAction*>(u"file.export-report"_s));
    const auto buttons = bar->findChildren<QWidget*>();
    for (QWidget* button : buttons)
        button->setFocusPolicy(Qt::TabFocus);
}

bool MainWindow::showsCase() const
{
    return m_stack->currentIndex() == 1;
}

void MainWindow::openFolder(const Path& folder)
{
    if (!folder.empty())
        openInputs({folder});
}

void MainWindow::openInputs(const std::vector<Path>& inputs)
{
    if (inputs.empty())
        return;
    clearBanners();
    m_start->showLoading(visibleText(displayName(inputs.front())));
    m_stack->setCurrentIndex(0);
    m_loading.start([inputs, knowledge = m_options.knowledge](
                        const JobContext& context) { return loadCase(inputs, knowledge, context); },
                    [this](Expected<LoadedCase> loaded) {
                        if (loaded)
                            return showCase(std::move(*loaded));
                        m_case = {};
                        m_start->showError(translated(loaded.error()));
                        updateActions();
                        Q_EMIT loadingFailed();
                    });
    updateActions();
}

void MainWindow::cancelLoading()
{
    if (!m_loading.isRunning())
        return;
    m_loading.cancel();
    if (m_case.evidence)
        m_stack->setCurrentIndex(1);
    else
        m_start->showEmpty();
    updateActions();
}

void MainWindow::showCase(LoadedCase loaded)
{
    m_case = std::move(loaded);
    m_header->setEvidence(*m_case.evidence, m_case.opened);
    m_model->setCase(m_case.evidence, m_case.diagnosis);
    fitColumns(m_table);
    m_findings->setDiagnosis(m_case.diagnosis);
    m_stack->setCurrentIndex(1);
    const auto& errors = m_case.evidence->errors;
    for (size_t i = 0; i < std::min(errors.size(), mostErrorBanners); ++i)
        addBanner(BannerKind::Warning, translated(errors.at(i)));
    if (errors.size() > mostErrorBanners)
        addBanner(BannerKind::Warning, tr("%1 more inputs could not be read; the report names them all.")
                                           .arg(errors.size() - mostErrorBanners));
    showPanes();
    updateActions();
    Q_EMIT caseShown();
}

void MainWindow::showPanes()
{
    const bool any = m_model->rowCount() > 0;
    m_caseStack->setCurrentIndex(any ? 0 : 1);
    if (any) {
        selectFailure(0);
        m_table->setFocus();
    } else {
        m_nothing->showNothingFailed(whyNothingFailed(*m_case.evidence));
    }
}

QString MainWindow::nothingFailed() const
{
    return showsCase() && m_caseStack->currentIndex() == 1 ? m_nothing->text() : QString();
}

void MainWindow::selectFailure(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->selectRow(row);
}

void MainWindow::showFailure(int row)
{
    const Failure* failure = m_model->failure(row);
    if (!failure)
        return;
    const auto& files = m_case.diagnosis->files;
    if (static_cast<size_t>(row) < files.size())
        m_findings->showCause(files.at(static_cast<size_t>(row)).cause, failure->name);
    const ArchivedFile* file = m_case.evidence->fileOf(*failure);
    if (!file) {
        m_viewer->showNothing(tr("%1 is missing").arg(visibleText(failure->name)),
                              translated(failure->missingWhy));
        return;
    }
    if (file->error) {
        m_viewer->showError(*file->error);
        return;
    }
    std::optional<CharacterSets> applied;
    if (m_case.evidence->settings && file->spool) {
        if (const auto* sets = m_case.evidence->settings->forSenderDomain(file->spool->senderDomain))
            applied = *sets;
    }
    m_viewer->openFile(file->path, file->spool, applied, true);
}

void MainWindow::addBanner(BannerKind kind, const QString& text)
{
    for (int i = m_banners->count() - 1; i >= 0; --i) { // said again, it stands once
        auto* said = qobject_cast<Banner*>(m_banners->itemAt(i)->widget());
        if (said && said->text() == text) {
            m_banners->removeWidget(said);
            said->hide();
            said->deleteLater();
        }
    }
    auto* banner = new Banner(kind, text, true, this);
    m_banners->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    m_banners->addWidget(banner);
    connect(banner, &Banner::dismissed, this, [this, banner] {
        banner->deleteLater();
        m_banners->removeWidget(banner);
        if (m_banners->isEmpty())
            m_banners->setContentsMargins(0, 0, 0, 0);
    });
}

void MainWindow::clearBanners()
{
    while (QLayoutItem* item = m_banners->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_banners->setContentsMargins(0, 0, 0, 0);
}

QStringList MainWindow::messages() const
{
    QStringList texts;
    for (int i = 0; i < m_banners->count(); ++i) {
        if (const auto* banner = qobject_cast<Banner*>(m_banners->itemAt(i)->widget()))
            texts.append(banner->text());
    }
    return texts;
}

void MainWindow::askForFolder()
{
    m_options.prompts.folder(this, tr("Open server folder"),
                             [this](const Path& folder) { openFolder(folder); });
}

void MainWindow::askForFile()
{
    m_options.prompts.file(this, tr("Open an event log, a spool file or settings"),
                           [this](const Path& file) { openInputs({file}); });
}

void MainWindow::askForReport()
{
    if (!m_case.evidence)
        return;
    m_options.prompts.save(this, tr("Export report"), suggestedReportName(*m_case.evidence),
                           tr("Web page (*.html);;JSON (*.json)"),
                           [this](const Path& file) { exportReport(file); });
}

void MainWindow::exportReport(const Path& target)
{
    if (!m_case.evidence)
        return;
    m_exporting.start([shown = m_case, target, now = QDateTime::currentDateTimeUtc()](
                          const JobContext&) { return ims::exportReport(shown, target, now); },
                      [this](const Expected<Path>& written) {
                          if (!written) {
                              addBanner(BannerKind::Error, translated(written.error()));
                              Q_EMIT exportFailed();
                              return;
                          }
                          const QString name = visibleText(displayName(*written));
                          addBanner(BannerKind::Success, tr("The report was written to %1.").arg(name));
                          Q_EMIT reportWritten(name);
                      });
}

void MainWindow::movePane(int direction)
{
    if (!showsCase() || m_caseStack->currentIndex() != 0)
        return;
    const QList<QWidget*> panes = {m_table, m_viewer->view(), m_findings};
    const QWidget* focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            current = i;
    }
    panes.at((current + direction + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::updateActions()
{
    findChild<QAction*>(u"file.export-report"_s)->setEnabled(m_case.evidence && !m_loading.isRunning());
    findChild<QAction*>(u"file.open-sample"_s)->setEnabled(!m_options.sampleCase.empty());
    findChild<QAction*>(u"work.cancel"_s)->setEnabled(m_loading.isRunning());
}

void MainWindow::about()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About IMS Doctor"),
                                tr("IMS Doctor %1").arg(QLatin1StringView(IMSDOCTOR_VERSION)),
                                QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Finds out why the Internet Mail Service of Exchange 4.0, 5.0 and 5.5 logged event 4117, "
           "and what to do about it. Licence: MIT."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_commands.tintIcons(this, palette());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openInputs(droppedPaths(event->mimeData()));
}

} // namespace ims
