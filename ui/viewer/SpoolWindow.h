#pragma once

#include "ui/common/Banner.h"
#include "ui/common/CommandRegistry.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Theme.h"
#include "ui/viewer/SpoolViewer.h"
#include "ui/viewer/ViewerLook.h"

#include <QMainWindow>

class QMenu;
class QVBoxLayout;
class QTabWidget;

namespace ims {

/// What the window of `spoolview` has outside the program; empty = not there.
struct ViewerFiles
{
    Path charsets = {}; ///< the user's own character sets, there or not
    Path state = {};    ///< where the window keeps how it looks and what was opened last
    Path language = {}; ///< where a choice of the language is kept
};

/// The window of `spoolview`: files in tabs, opened by argument, dialog, drop, from the folder or the list of
/// those opened last.
class SpoolWindow : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr QSize usualSize{1280, 860}; ///< where the screen has room for it

    /// `problem`: why the user's own character sets are not in the catalogue.
    SpoolWindow(std::shared_ptr<const CharsetCatalogue> catalogue, FilePrompts prompts,
                ViewerFiles files = {}, const std::optional<Error>& problem = {});

    /// In the tab in sight where nothing is open there, else in one of its own; a file that is open already
    /// is brought to the front.
    void openFile(const Path& named);

    /// Shows what came through standard input.
    void openSource(ByteSourcePtr source);

    SpoolViewer* viewer() const; ///< the one in sight
    QTabWidget* tabs() const { return m_tabs; }
    const ViewerState& state() const { return m_state; }

Q_SIGNALS:
    void themeChosen(ims::ThemeKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static constexpr int mostTabs = 30;

    void makeMenus();
    void makeCentre(const std::optional<Error>& problem);
    QAction* addCommand(const QString& id, std::function<void()> run);
    SpoolViewer* addTab();
    SpoolViewer* freeTab();
    void closeTab(int index);
    void refreshTitle();
    void fillMenus();
    void fillRecent();
    void openNeighbour(int direction);
    void chooseFont();
    void takeLook(SpoolViewer* from);
    void chooseLanguage(const QString& tag);
    void say(BannerKind kind, const QString& text);

    CommandRegistry m_commands;
    FilePrompts m_prompts;
    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    ViewerFiles m_files;
    ViewerState m_state;
    QAction* m_open = nullptr;
    QVBoxLayout* m_column = nullptr;
    QTabWidget* m_tabs = nullptr;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_goMenu = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_languages = nullptr;
    QList<QAction*> m_own; ///< the window's commands
    Job m_neighbours;
};

} // namespace ims
