#pragma once

#include "ui/common/CommandRegistry.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Theme.h"
#include "ui/viewer/SpoolViewer.h"

#include <QMainWindow>

namespace ims {

/// The window of `spoolview`: one file, opened by argument, dialog or drop.
class SpoolWindow : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr QSize usualSize{1100, 820}; ///< where the screen has room for it

    /// `charsetsFile`: of the user's own character sets, there or not; `problem`: why they are not in the
    /// catalogue.
    SpoolWindow(std::shared_ptr<const CharsetCatalogue> catalogue, FilePrompts prompts,
                Path charsetsFile = {}, const std::optional<Error>& problem = {});

    void openFile(const Path& path);
    SpoolViewer* viewer() const { return m_viewer; }

Q_SIGNALS:
    void themeChosen(ims::ThemeKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void makeCentre(const std::optional<Error>& problem);
    QAction* addCommand(const QString& id, std::function<void()> run);

    CommandRegistry m_commands;
    FilePrompts m_prompts;
    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    Path m_charsetsFile;
    SpoolViewer* m_viewer;
};

} // namespace ims
