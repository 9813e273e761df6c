#pragma once

#include "ui/common/CommandRegistry.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/SpoolViewProgram.h"
#include "ui/common/Theme.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/PageContext.h"
#include "ui/wizard/RetestTools.h"

#include <QMainWindow>

class QStackedWidget;

namespace ims {

class BannerStack;
class CaseCommands;
class CaseView;
class EvidencePage;
class Guidance;
class LoadingBar;
class ReportExporter;
class RetestRunner;
class SinceBanner;
class StartPage;

/// The technician's window: the start, then the walkthrough of one case, with its menus and keys.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Options
    {
        Knowledge knowledge;
        Path sampleCase;        ///< empty where it was not found
        Path casesFolder;       ///< where new cases are kept; empty = nowhere
        Path charsetsFile = {}; ///< of the user's own character sets, there or not; empty = nowhere
        Path viewerState = {};  ///< how the technician likes to look at messages; empty = not kept
        Path languageFile = {}; ///< where a choice of the language is kept; empty = nowhere
        FilePrompts prompts = FilePrompts::dialogs();
        std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
        std::function<bool(const Path&)> viewSpoolFile = &startSpoolView; ///< whether it was started
        int savingWait = 200; ///< ms that leaving a case waits for its last save before it says so
        std::function<LiveLogApis()> liveLogs = &liveLogApis; ///< called in the thread that reads
        ServiceTools services = {};
        RetestTools retest = {};
        Path guideFile = {};    ///< what is remembered of help and tour; empty = nowhere
        bool firstTour = false; ///< the first case shows the tour, until somebody closes it
    };

    static constexpr QSize usualSize{1366, 820}; ///< where the screen has room for it

    explicit MainWindow(Options options);
    ~MainWindow() override;

    /// A case's folder is gone on with; any other folder begins a new case.
    void openFolder(const Path& folder);

    /// Begins a new case with files told by their content, a folder, or both.
    void startCase(const std::vector<Path>& inputs);

    /// Goes on with a kept case.
    void openCase(const Path& folder);

    /// Writes the report in the form that the file's ending says, and says what became of it.
    void exportReport(const Path& target);

    /// Goes to where a claim can be checked.
    void showEvidence(const EvidenceRef& ref);

    CaseSession& session() { return m_session; }
    RetestRunner& retest() { return *m_retest; }
    ReportExporter* exporter() const { return m_exporter; }
    CaseView* view() const { return m_view; }
    Guidance* guidance() const { return m_guidance; }
    StartPage* startPage() const { return m_start; }
    bool showsCase() const;
    QStringList messages() const; ///< of the banners in sight

Q_SIGNALS:
    void reportWritten(const QString& file);
    void exportFailed();
    void themeChosen(ims::ThemeKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    EvidencePage* evidencePage(); ///< goes to step 1
    void makeActions();
    void showCharsets();
    void makeCaseActions();
    void listenToLife();
    void showNewFailures();
    void viewSpoolFile(const Path& file);
    void beginEmptyCase();
    void listenToSession();
    QAction* addCommand(const QString& id, std::function<void()> run);
    QAction* action(const QString& id) const;
    void showOpened();
    void showTitle();
    void showLoading();
    void showLoadingEnd();
    void showLoadingError(const Error& error);
    void showEvidenceErrors();
    void showSaving();
    void askForFolder();
    void askForFile();
    void askForCase();
    void askForReport();
    QString helpPage() const;
    void stepFailure(int direction);
    void leaveCase(std::function<void()> then);
    void goOnAfterSaving();
    void showUnfinishedRetest();
    bool mayLeaveCase();
    void updateActions();

    CommandRegistry m_commands;
    Options m_options;
    std::unique_ptr<RetestRunner> m_retest; ///< outlives the session, whose last save the pages still hear of
    CaseSession m_session;
    PageContext m_context;
    bool m_closeUnsaved = false;
    bool m_closing = false; ///< the window's own close event is being answered
    bool m_left = false;    ///< the case is saved and left: the window may close
    std::function<void()> m_afterSaving;
    bool m_toldUnfinished = false;          ///< a banner tells of a retest that was broken off
    std::shared_ptr<const Evidence> m_told; ///< whose errors the banners tell
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    BannerStack* m_banners = nullptr;
    LoadingBar* m_loadingBar = nullptr;
    ReportExporter* m_exporter = nullptr;
    CaseCommands* m_case = nullptr;
    LoadingBar* m_savingBar = nullptr;
    CaseView* m_view = nullptr;
    bool m_noViewer = false; ///< a case is being opened in place of the viewer
    SinceBanner* m_since = nullptr;
    Guidance* m_guidance = nullptr;
};

} // namespace ims
