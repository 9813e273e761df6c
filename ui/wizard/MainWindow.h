#pragma once

#include "ui/common/CommandRegistry.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Job.h"
#include "ui/common/Theme.h"
#include "ui/wizard/CaseLoader.h"

#include <QMainWindow>

class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace ims {

class CaseHeader;
class FailuresModel;
class FindingsPanel;
class SpoolViewer;
class StartPage;
enum class BannerKind;

/// The technician's window: a server's folder in, the failed messages, the spool file, the cause and the
/// recommended setting out.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Options
    {
        Knowledge knowledge;
        Path sampleCase; ///< empty where it was not found
        FilePrompts prompts = FilePrompts::dialogs();
    };

    static constexpr QSize usualSize{1366, 820}; ///< where the screen has room for it

    explicit MainWindow(Options options);
    ~MainWindow() override;

    void openFolder(const Path& folder);

    /// Opens a folder, or files by themselves (told by their content), or both together.
    void openInputs(const std::vector<Path>& inputs);
    void exportReport(const Path& target);
    void selectFailure(int row);

    const LoadedCase& shownCase() const { return m_case; }
    QTableView* failures() const { return m_table; }
    SpoolViewer* viewer() const { return m_viewer; }
    FindingsPanel* findings() const { return m_findings; }
    StartPage* startPage() const { return m_start; }
    CaseHeader* header() const { return m_header; }

    /// Why a case shows no failed message and what to do; empty while it shows some.
    QString nothingFailed() const;

    bool showsCase() const;
    QStringList messages() const; ///< of the banners in sight

Q_SIGNALS:
    void caseShown();
    void loadingFailed();
    void reportWritten(const QString& file);
    void exportFailed();
    void themeChosen(ims::ThemeKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    QWidget* makeCasePage();
    QWidget* makeFailuresPane();
    QAction* addCommand(const QString& id, std::function<void()> run);
    void showCase(LoadedCase loaded);
    void showPanes();
    void showFailure(int row);
    void cancelLoading();
    void addBanner(BannerKind kind, const QString& text);
    void clearBanners();
    void askForFolder();
    void askForFile();
    void askForReport();
    void movePane(int direction);
    void updateActions();
    void about();

    CommandRegistry m_commands;
    Options m_options;
    LoadedCase m_case;
    Job m_loading;
    Job m_exporting;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    StartPage* m_nothing = nullptr; ///< stands for the panes where no message failed
    QStackedWidget* m_caseStack = nullptr;
    CaseHeader* m_header = nullptr;
    QVBoxLayout* m_banners = nullptr;
    QTableView* m_table = nullptr;
    FailuresModel* m_model = nullptr;
    SpoolViewer* m_viewer = nullptr;
    FindingsPanel* m_findings = nullptr;
};

} // namespace ims
