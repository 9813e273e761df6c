#include "ui/wizard/MainWindow.h"

#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"
#include "core/evidence/ServerBuild.h"
#include "ui/common/Banner.h"
#include "ui/common/ProgramLanguage.h"
#include "ui/common/ShortcutsDialog.h"
#include "ui/common/Translated.h"
#include "ui/common/WindowSize.h"
#include "ui/viewer/CharsetsDialog.h"
#include "ui/wizard/AboutBox.h"
#include "ui/wizard/BannerStack.h"
#include "ui/wizard/CaseCommands.h"
#include "ui/wizard/CaseHeader.h"
#include "ui/wizard/CasePackaging.h"
#include "ui/wizard/CaseView.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/EventBrowser.h"
#include "ui/wizard/EventsPage.h"
#include "ui/wizard/EvidencePage.h"
#include "ui/wizard/Guidance.h"
#include "ui/wizard/GuidePanel.h"
#include "ui/wizard/HelpBook.h"
#include "ui/wizard/LoadingBar.h"
#include "ui/wizard/MainMenus.h"
#include "ui/wizard/ReportExporter.h"
#include "ui/wizard/RetestRunner.h"
#include "ui/wizard/SinceBanner.h"
#include "ui/wizard/StartPage.h"
#include "ui/wizard/StepBar.h"
#include "ui/wizard/StepPage.h"
#include "ui/wizard/WhereWeWere.h"
#include "ui/wizard/WhyDisabled.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr QSize smallestSize(900, 470); // a laptop of 1366 x 768 at 150 % has 910 x 512 to give
constexpr size_t mostErrorBanners = 2;

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

bool holdsCase(const Path& folder)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(folder / "case.json", ignored);
}

} // namespace

MainWindow::MainWindow(Options options)
    : m_commands(CommandRegistry::program())
    , m_options(std::move(options))
    , m_session(
          {m_options.knowledge, m_options.casesFolder, m_options.now, m_options.liveLogs, m_options.services})
    , m_context{m_session,
                m_commands,
                m_options.prompts,
                [this](const QString& id) { return action(id); },
                [this](const EvidenceRef& ref) { showEvidence(ref); },
                [this](const QString& text) { m_banners->add(BannerKind::Info, text); },
                m_options.viewerState}
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage({m_options.casesFolder, m_options.knowledge.walkthrough,
                             !m_options.sampleCase.empty(), m_options.now},
                            this))
    , m_banners(new BannerStack(this))
    , m_loadingBar(new LoadingBar(this))
    , m_exporter(new ReportExporter(m_session, m_banners, this))
    , m_case(new CaseCommands(m_context, m_banners, m_options.savingWait, this))
    , m_savingBar(new LoadingBar(this))
    , m_since(new SinceBanner(m_session, m_banners, this))
{
    m_retest = std::make_unique<RetestRunner>(m_session, m_options.retest);
    m_context.retest = m_retest.get();
    m_context.report = m_exporter;
    setWindowTitle(tr("IMS Doctor"));
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    resize(fittedWindowSize(usualSize, smallestSize, screen()->availableSize()));
    makeActions();
    makeCaseActions();
    m_view = new CaseView(m_context, this);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    for (LoadingBar* bar : {m_loadingBar, m_exporter->bar(), m_case->packaging()->bar(), m_savingBar})
        column->addWidget(bar);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_view);
    setCentralWidget(central);
    const auto command = [this](const QString& id) { return action(id); };
    fillMenus(menuBar(), command);
    fillToolBar(addToolBar(tr("Main tool bar")), command);
    m_commands.tintIcons(this, palette());
    m_guidance = new Guidance(
        m_commands, m_options.knowledge,
        [this](const QString& id) {
            return whyDisabled(id, m_session, m_session.isLoading() || m_exporter->isRunning());
        },
        m_options.guideFile, this);
    listenToSession();
    listenToLife();
    updateActions();
    if (m_options.knowledge.charsetsProblem)
        m_banners->add(BannerKind::Warning, translated(*m_options.knowledge.charsetsProblem), u"charsets"_s);
}

MainWindow::~MainWindow() = default;

void MainWindow::listenToSession()
{
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForFolder);
    connect(m_start, &StartPage::sampleRequested, this, [this] { startCase({m_options.sampleCase}); });
    connect(m_start, &StartPage::emptyRequested, this, &MainWindow::beginEmptyCase);
    connect(m_start, &StartPage::caseRequested, this, &MainWindow::openCase);
    connect(m_start, &StartPage::cancelRequested, &m_session, &CaseSession::cancelLoading);
    connect(m_loadingBar, &LoadingBar::cancelRequested, &m_session, &CaseSession::cancelLoading);
    connect(m_exporter, &ReportExporter::runningChanged, this, &MainWindow::updateActions);
    connect(m_exporter, &ReportExporter::written, this, [this](const ExportedReport& report) {
        const QString file = visibleText(displayName(report.file));
        m_session.noteDone(u"exported"_s, {{u"file"_s, file},
                                           {u"form"_s, reportEnding(report.form)},
                                           {u"size"_s, report.size},
                                           {u"sha256"_s, report.sha256},
                                           {u"redacted"_s, report.redacted},
                                           {u"encrypted"_s, report.encrypted}});
        Q_EMIT reportWritten(file);
    });
    connect(m_case->packaging(), &CasePackaging::runningChanged, this, &MainWindow::updateActions);
    connect(m_exporter, &ReportExporter::failed, this, &MainWindow::exportFailed);
    connect(m_savingBar, &LoadingBar::cancelRequested, this, [this] {
        m_afterSaving = {};
        m_savingBar->hide();
    });
    connect(&m_session, &CaseSession::savingFinished, this, &MainWindow::goOnAfterSaving);
    connect(&m_session, &CaseSession::movingFailed, this, [this](const Error& error) {
        m_banners->add(BannerKind::Error, translated(error), u"loading"_s);
    });
    connect(&m_session, &CaseSession::opened, this, &MainWindow::showOpened);
    connect(&m_session, &CaseSession::loadingStarted, this, &MainWindow::showLoading);
    connect(&m_session, &CaseSession::loadingProgressed, this, [this] {
        m_start->showProgress(m_session.loadingProgress());
        m_loadingBar->showProgress(m_session.loadingProgress());
    });
    connect(&m_session, &CaseSession::loadingStopped, this, &MainWindow::showLoadingEnd);
    connect(&m_session, &CaseSession::loadingFailed, this, &MainWindow::showLoadingError);
    connect(&m_session, &CaseSession::evidenceChanged, this, &MainWindow::showEvidenceErrors);
    connect(&m_session, &CaseSession::factsChanged, this, &MainWindow::showTitle);
    connect(&m_session, &CaseSession::savingChanged, this, &MainWindow::showSaving);
    connect(&m_session, &CaseSession::flowChanged, this, &MainWindow::updateActions);
    connect(&m_session, &CaseSession::stepChanged, this, &MainWindow::updateActions);
    connect(&m_session, &CaseSession::failureSelected, this, &MainWindow::updateActions);
    connect(m_retest.get(), &RetestRunner::changed, this, &MainWindow::showUnfinishedRetest);
    connect(&m_session, &CaseSession::doubtRaised, this, [this](const QStringList& answers) {
        m_banners->add(BannerKind::Info,
                       tr("The evidence speaks differently now than when this was answered: %1. The answers "
                          "stay; confirm them or give others.")
                           .arg(namedAnswers(m_session, answers)),
                       u"doubt"_s);
    });
}

// ---- commands ----------------------------------------------------------------------------------------

void MainWindow::showCharsets()
{
    const QString version = showsCase() ? serverFamily(m_session.serverVersion()) : QString();
    (new CharsetsDialog(m_options.knowledge.charsets, m_options.charsetsFile, m_options.prompts, version,
                        this))
        ->show();
}

QAction* MainWindow::addCommand(const QString& id, std::function<void()> run)
{
    QAction* made = m_commands.makeAction(id, this);
    connect(made, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(made);
    return made;
}

QAction* MainWindow::action(const QString& id) const
{
    return findChild<QAction*>(id);
}

void MainWindow::makeActions()
{
    addCommand(u"file.open-folder"_s, [this] { askForFolder(); });
    addCommand(u"file.open-file"_s, [this] { askForFile(); });
    addCommand(u"file.new-empty"_s, [this] { leaveCase([this] { beginEmptyCase(); }); });
    addCommand(u"file.open-case"_s, [this] { askForCase(); });
    addCommand(u"file.open-sample"_s, [this] { startCase({m_options.sampleCase}); });
    addCommand(u"file.export-report"_s, [this] { askForReport(); });
    addCommand(u"file.close-case"_s, [this] { leaveCase([this] { m_session.closeCase(); }); });
    addCommand(u"file.close-unsaved"_s, [this] {
        m_closeUnsaved = true;
        close();
    });
    addCommand(u"file.quit"_s, [this] { close(); });
    addCommand(u"work.cancel"_s, [this] {
        m_session.cancelLoading();
        m_exporter->cancel();
    });
    addCommand(u"view.guide"_s, [this] { m_view->setGuideShown(!m_view->isGuideShown()); });
    addCommand(u"view.theme-light"_s, [this] { Q_EMIT themeChosen(ThemeKind::Light); });
    addCommand(u"view.theme-dark"_s, [this] { Q_EMIT themeChosen(ThemeKind::Dark); });
    addCommand(u"view.theme-high-contrast"_s, [this] { Q_EMIT themeChosen(ThemeKind::HighContrast); });
    for (const QString& id : languageCommands()) {
        addCommand(id, [this, id] {
            const auto kept = keepLanguage(m_options.languageFile, languageOf(id));
            m_banners->add(kept ? BannerKind::Info : BannerKind::Error, languageKeptText(kept),
                           u"language"_s);
        });
    }
    addCommand(u"help.charsets"_s, [this] { showCharsets(); });
    addCommand(u"help.page"_s, [this] { m_guidance->openHelp(helpPage()); });
    addCommand(u"help.tour"_s, [this] { m_guidance->showTour(*m_view); });
    addCommand(u"help.commands"_s, [this] { m_guidance->palette()->open(); });
    addCommand(u"help.shortcuts"_s, [this] { (new ShortcutsDialog(m_commands, this))->open(); });
    addCommand(u"help.about"_s, [this] { showAbout(this); });
}

void MainWindow::makeCaseActions()
{
    addCommand(u"evidence.add-folder"_s, [this] {
        m_options.prompts.folder(this, tr("Add a folder"),
                                 [this](const Path& folder) { m_session.addInputs({folder}); });
    });
    addCommand(u"evidence.add-file"_s, [this] {
        m_options.prompts.file(this, tr("Add an event log, a spool file or settings"),
                               [this](const Path& file) { m_session.addInputs({file}); });
    });
    addCommand(u"evidence.type-in"_s, [this] { evidencePage()->typeInEvent(); });
    addCommand(u"evidence.read-live"_s, [this] { evidencePage()->readLiveLog(); });
    addCommand(u"evidence.reload"_s, [this] { m_session.reload(); });
    m_case->addTo(
        [this](const QString& id, std::function<void()> run) { return addCommand(id, std::move(run)); });
    addCommand(u"case.caller"_s, [this] { evidencePage()->tellFacts(); });
    addCommand(u"case.copy-summary"_s, [this] { m_exporter->copySummary(); });
    addCommand(u"edit.undo"_s, [this] { m_session.undo(); });
    addCommand(u"edit.redo"_s, [this] { m_session.redo(); });
    addCommand(u"edit.copy-saying"_s, [this] { m_view->guide()->copySaying(); });
    addCommand(u"edit.notes"_s, [this] {
        m_view->setGuideShown(true);
        m_view->guide()->notes()->setFocus();
    });
    addCommand(u"step.leave-out"_s, [this] { m_view->bar()->leaveOut(); });
    addCommand(u"go.back"_s, [this] { m_view->goBack(); });
    addCommand(u"go.forward"_s, [this] { m_view->goForward(); });
    addCommand(u"go.on"_s, [this] { m_view->goOn(); });
    addCommand(u"go.next-failure"_s, [this] { stepFailure(1); });
    addCommand(u"go.previous-failure"_s, [this] { stepFailure(-1); });
    addCommand(u"go.next-pane"_s, [this] { m_view->movePane(1); });
    addCommand(u"go.previous-pane"_s, [this] { m_view->movePane(-1); });
    const auto& steps = m_options.knowledge.walkthrough->steps();
    for (const FlowStep& step : steps) {
        QAction* made =
            addCommand(u"go.step-%1"_s.arg(step.number), [this, id = step.id] { m_session.goTo(id); });
        made->setText(tr("&%1 %2").arg(step.number).arg(translated(step.texts.title)));
    }
    for (int number = 1; number <= CommandRegistry::answers; ++number) {
        addCommand(u"answer.%1"_s.arg(number), [this, number] {
            if (m_view->currentPage())
                m_view->currentPage()->choose(number);
        });
    }
}

EvidencePage* MainWindow::evidencePage()
{
    m_session.goTo(u"evidence"_s);
    return qobject_cast<EvidencePage*>(m_view->page(u"evidence"_s));
}

void MainWindow::updateActions()
{
    const bool open = m_session.isOpen();
    const bool writable = open && !m_session.isReadOnly();
    for (const QString& id :
         {u"file.close-case"_s, u"evidence.reload"_s, u"edit.copy-saying"_s, u"edit.notes"_s,
          u"case.caller"_s, u"view.guide"_s, u"go.on"_s, u"go.next-pane"_s, u"go.previous-pane"_s})
        action(id)->setEnabled(open);
    for (int number = 1; number <= CommandRegistry::steps; ++number)
        action(u"go.step-%1"_s.arg(number))->setEnabled(open);
    for (int number = 1; number <= CommandRegistry::answers; ++number)
        action(u"answer.%1"_s.arg(number))->setEnabled(writable);
    for (const QString& id : {u"evidence.add-folder"_s, u"evidence.add-file"_s, u"evidence.type-in"_s,
                              u"evidence.read-live"_s, u"step.leave-out"_s})
        action(id)->setEnabled(writable);
    m_case->updateActions();
    action(u"edit.undo"_s)->setEnabled(writable && m_session.flow().canUndo());
    action(u"edit.redo"_s)->setEnabled(writable && m_session.flow().canRedo());
    action(u"go.back"_s)->setEnabled(open && m_view->canGoBack());
    action(u"go.forward"_s)->setEnabled(open && m_view->canGoForward());
    const int failure = m_session.failureRow();
    const auto failures = m_session.evidence() ? static_cast<int>(m_session.evidence()->failures.size()) : 0;
    action(u"go.next-failure"_s)->setEnabled(failure + 1 < failures);
    action(u"go.previous-failure"_s)->setEnabled(failure > 0);
    for (const QString& id : {u"file.export-report"_s, u"case.copy-summary"_s})
        action(id)->setEnabled(open && (m_session.evidence() || !m_session.isLoading()) &&
                               !m_exporter->isRunning());
    action(u"file.open-sample"_s)->setEnabled(!m_options.sampleCase.empty());
    action(u"work.cancel"_s)->setEnabled(m_session.isLoading() || m_exporter->isRunning());
    m_view->bar()->backButton()->setEnabled(m_view->canGoBack());
}

// ---- the life of a case ------------------------------------------------------------------------------

void MainWindow::listenToLife()
{
    connect(m_view->header(), &CaseHeader::stateWanted, m_case, &CaseCommands::askForState);
    connect(m_case, &CaseCommands::caseChosen, this, &MainWindow::openCase);
    connect(m_since, &SinceBanner::newOnesWanted, this, [this] {
        m_session.goTo(u"events"_s);
        showNewFailures();
    });
    connect(m_since, &SinceBanner::newOnesCame, this, &MainWindow::showNewFailures);
    connect(&m_session, &CaseSession::loadingFailed, this, [this] { m_noViewer = false; });
    connect(&m_session, &CaseSession::evidenceChanged, this, [this] {
        if (std::exchange(m_noViewer, false))
            m_banners->add(BannerKind::Info, tr("The viewer (spoolview) could not be started: the file was "
                                                "opened as a case of its own."));
    });
    connect(m_start, &StartPage::spoolFileRequested, this, [this] {
        m_options.prompts.file(this, tr("Open a spool file or any raw mail"),
                               [this](const Path& file) { viewSpoolFile(file); });
    });
}

/// Of step 2, which need not be in sight.
void MainWindow::showNewFailures()
{
    const std::optional<EventFilters> filters = m_since->newOnesOnly();
    if (!filters)
        return;
    auto* events = qobject_cast<EventsPage*>(m_view->page(u"events"_s));
    events->showEverything(false);
    events->browser()->setFilters(*filters);
}

/// Without files the caller's words are all there is: the cursor waits for them.
void MainWindow::beginEmptyCase()
{
    m_session.startEmptyCase();
    evidencePage()->askSymptom();
}

void MainWindow::viewSpoolFile(const Path& file)
{
    if (m_options.viewSpoolFile(file))
        return;
    m_noViewer = true;
    startCase({file});
}

// ---- what the session says ---------------------------------------------------------------------------

bool MainWindow::showsCase() const
{
    return m_stack->currentWidget() == m_view;
}

void MainWindow::showOpened()
{
    m_banners->clear();
    m_toldUnfinished = false;
    const QList<Message> notes = m_session.journalNotes();
    for (const Message& note : notes)
        m_banners->add(BannerKind::Warning, translated(note));
    if (const QString where = whereWeWere(m_session); !where.isEmpty())
        m_banners->add(BannerKind::Info, where, u"where"_s, {action(u"view.history"_s)});
    m_stack->setCurrentWidget(m_session.isOpen() ? static_cast<QWidget*>(m_view) : m_start);
    if (!m_session.isOpen())
        m_start->showEmpty();
    showTitle();
    showSaving();
    updateActions();
    if (m_session.isOpen() && m_options.firstTour) // once the case has its place and the focus
        QTimer::singleShot(0, this, [this] { m_guidance->showFirstTour(*m_view); });
}

/// Wherever the technician is: files of a server are between two folders.
void MainWindow::showUnfinishedRetest()
{
    const bool unfinished = m_retest->isUnfinished() && !m_retest->isBusy();
    if (std::exchange(m_toldUnfinished, unfinished) == unfinished)
        return;
    if (unfinished)
        m_banners->add(
            BannerKind::Warning,
            tr("Moving files in step 7 was broken off. Every file is whole; go on with it there, or put "
               "everything back as it was."),
            u"retest"_s, {action(u"go.step-7"_s)});
    else
        m_banners->remove(u"retest"_s);
}

void MainWindow::showTitle()
{
    QStringList names;
    if (m_session.isOpen())
        names = {m_session.record().ticket, m_session.server()};
    names.removeAll(QString());
    setWindowTitle(names.isEmpty() ? tr("IMS Doctor")
                                   : tr("%1 – IMS Doctor").arg(visibleText(names.join(u' '))));
}

void MainWindow::showLoading()
{
    m_banners->remove(u"loading"_s);
    if (showsCase())
        m_loadingBar->begin(tr("Reading the evidence"));
    else
        m_start->showLoading({});
    updateActions();
}

void MainWindow::showLoadingEnd()
{
    m_loadingBar->hide();
    if (!showsCase())
        m_start->showEmpty();
    updateActions();
}

void MainWindow::showLoadingError(const Error& error)
{
    if (showsCase())
        m_banners->add(BannerKind::Error, translated(error), u"loading"_s, {action(u"evidence.reload"_s)});
    else
        m_start->showError(translated(error));
    updateActions();
}

void MainWindow::showEvidenceErrors()
{
    if (const auto evidence = m_session.evidence(); evidence && !m_session.evidenceError()) {
        m_banners->remove(u"loading"_s);
        if (evidence == m_told)
            return updateActions(); // weighed again; what was dismissed stays dismissed
        m_told = evidence;
        const auto& errors = evidence->errors;
        m_banners->remove(u"more-errors"_s);
        for (size_t i = 0; i < mostErrorBanners; ++i) { // what was put right is no longer said
            const QString topic = u"input-%1"_s.arg(i);
            if (i < errors.size())
                m_banners->add(BannerKind::Warning, translated(errors.at(i)), topic);
            else
                m_banners->remove(topic);
        }
        if (errors.size() > mostErrorBanners)
            m_banners->add(BannerKind::Warning,
                           tr("%1 more inputs could not be read; step 1 and the report name them all.")
                               .arg(errors.size() - mostErrorBanners),
                           u"more-errors"_s);
    }
    updateActions();
}

void MainWindow::showSaving()
{
    m_banners->remove(u"saving"_s);
    if (m_session.isOpen() && !m_session.notSavedWhy().isEmpty()) {
        const QString what = m_session.isReadOnly()
                                 ? tr("You can look at this case; nothing can be changed here: %1.")
                                 : tr("The case is not saved. What you answer stays in this window. %1");
        QList<QAction*> ways{action(u"file.save-elsewhere"_s)};
        if (m_session.isHeldElsewhere())
            ways.append(action(u"file.take-over"_s));
        m_banners->add(BannerKind::Warning, what.arg(m_session.notSavedWhy()), u"saving"_s, ways);
    }
    updateActions();
}

QString MainWindow::helpPage() const
{
    return showsCase() && m_view->currentPage() ? m_view->currentPage()->helpPage() : HelpBook::startPage();
}

QStringList MainWindow::messages() const
{
    return m_banners->texts();
}

// ---- opening and saving ------------------------------------------------------------------------------

void MainWindow::openFolder(const Path& folder)
{
    if (folder.empty())
        return;
    if (holdsCase(folder))
        openCase(folder);
    else
        startCase({folder});
}

void MainWindow::startCase(const std::vector<Path>& inputs)
{
    if (!inputs.empty())
        leaveCase([this, inputs] { m_session.startCase(inputs); });
}

void MainWindow::openCase(const Path& folder)
{
    leaveCase([this, folder] { m_session.openCase(folder); });
}

void MainWindow::askForFolder()
{
    m_options.prompts.folder(this, tr("Open server folder"),
                             [this](const Path& folder) { openFolder(folder); });
}

void MainWindow::askForFile()
{
    m_options.prompts.file(this, tr("Open an event log, a spool file or settings"),
                           [this](const Path& file) { startCase({file}); });
}

void MainWindow::askForCase()
{
    m_options.prompts.folder(this, tr("Open a case’s folder"),
                             [this](const Path& folder) { openCase(folder); });
}

void MainWindow::askForReport()
{
    QStringList filters;
    for (const ReportForm form : reportForms())
        filters.append(reportFilter(form));
    m_options.prompts.save(this, tr("Export report"), m_exporter->suggestedName(ReportForm::Archive),
                           filters.join(u";;"_s), [this](const Path& file) { exportReport(file); });
}

void MainWindow::exportReport(const Path& target)
{
    if (m_session.isOpen())
        m_exporter->start(target);
}

// ---- the rest ----------------------------------------------------------------------------------------

void MainWindow::showEvidence(const EvidenceRef& ref)
{
    const auto evidence = m_session.evidence();
    if (!evidence)
        return;
    QString step = u"evidence"_s;
    if (!ref.log.isEmpty()) {
        step = u"events"_s;
    } else if (const auto& files = evidence->files;
               std::any_of(files.begin(), files.end(),
                           [&](const ArchivedFile& file) { return shownPath(file) == ref.file; })) {
        step = u"spool-file"_s;
    }
    m_session.goTo(step);
    m_view->page(step)->showPlace(ref);
}

void MainWindow::stepFailure(int direction)
{
    const auto evidence = m_session.evidence();
    if (!evidence || evidence->failures.empty())
        return;
    const int last = static_cast<int>(evidence->failures.size()) - 1;
    const int row = std::clamp(m_session.failureRow() + direction, 0, last);
    m_session.selectFailureAt(row);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_commands.tintIcons(this, palette());
}

/// Leaving a case asks nothing: it is saved. Only one that cannot be saved stays, and says so; one whose save
/// takes long is left when that is done.
void MainWindow::leaveCase(std::function<void()> then)
{
    if (!m_session.finishSaving(m_options.savingWait)) {
        m_afterSaving = std::move(then);
        m_savingBar->begin(tr("Saving the case"));
    } else if (mayLeaveCase()) {
        then();
    }
}

void MainWindow::goOnAfterSaving()
{
    if (!m_afterSaving)
        return;
    m_savingBar->hide();
    const auto then = std::exchange(m_afterSaving, {});
    if (mayLeaveCase())
        then();
}

bool MainWindow::mayLeaveCase()
{
    const bool unsaved = m_session.isOpen() && !m_session.isReadOnly() && !m_session.notSavedWhy().isEmpty();
    if (!unsaved || m_closeUnsaved)
        return true;
    m_banners->add(BannerKind::Error, tr("The case could not be saved. %1").arg(m_session.notSavedWhy()),
                   u"saving"_s, {action(u"file.save-elsewhere"_s), action(u"file.close-unsaved"_s)});
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_guidance->keep();
    if (!m_left) {
        const QScopedValueRollback inside(m_closing, true);
        leaveCase([this] {
            m_left = true;
            if (!m_closing) // the save was waited for
                close();
        });
    }
    event->setAccepted(std::exchange(m_left, false));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const std::vector<Path> paths = droppedPaths(event->mimeData());
    if (m_session.isOpen())
        m_session.addInputs(paths);
    else if (paths.size() == 1 && CasePackaging::isPackage(paths.front()))
        m_case->packaging()->unpack(paths.front());
    else if (paths.size() == 1)
        openFolder(paths.front());
    else
        startCase(paths);
}

} // namespace ims
