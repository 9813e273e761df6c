#include "ui/wizard/MainMenus.h"

#include "ui/common/CommandRegistry.h"
#include "ui/common/ProgramLanguage.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct MainMenus
{
    Q_DECLARE_TR_FUNCTIONS(MainMenus)
};

/// An empty id is a line between two groups.
void add(QMenu* menu, const QStringList& ids, const CommandFinder& command)
{
    for (const QString& id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(command(id));
    }
}

QStringList stepCommands()
{
    QStringList ids;
    for (int number = 1; number <= CommandRegistry::steps; ++number)
        ids.append(u"go.step-%1"_s.arg(number));
    return ids;
}

} // namespace

void fillMenus(QMenuBar* bar, const CommandFinder& command)
{
    add(bar->addMenu(MainMenus::tr("&File")),
        {u"file.open-folder"_s,
         u"file.open-file"_s,
         u"file.new-empty"_s,
         u"file.open-sample"_s,
         {},
         u"file.open-case"_s,
         u"file.unpack-case"_s,
         u"file.pack-case"_s,
         u"file.save-elsewhere"_s,
         u"file.take-over"_s,
         u"file.close-case"_s,
         {},
         u"evidence.add-folder"_s,
         u"evidence.add-file"_s,
         u"evidence.type-in"_s,
         u"evidence.read-live"_s,
         u"evidence.reload"_s,
         {},
         u"file.export-report"_s,
         {},
         u"file.quit"_s},
        command);
    add(bar->addMenu(MainMenus::tr("&Edit")),
        {u"edit.undo"_s,
         u"edit.redo"_s,
         {},
         u"edit.copy-saying"_s,
         u"case.copy-summary"_s,
         u"edit.notes"_s,
         {},
         u"case.caller"_s,
         u"case.state"_s,
         {},
         u"step.leave-out"_s},
        command);
    QMenu* view = bar->addMenu(MainMenus::tr("&View"));
    add(view,
        {u"view.guide"_s,
         u"view.history"_s,
         u"view.inventory"_s,
         {},
         u"view.theme-light"_s,
         u"view.theme-dark"_s,
         u"view.theme-high-contrast"_s,
         {}},
        command);
    add(view->addMenu(MainMenus::tr("La&nguage")), languageCommands(), command);
    add(bar->addMenu(MainMenus::tr("&Go")),
        QStringList{u"go.back"_s, u"go.forward"_s, u"go.on"_s, {}} + stepCommands() +
            QStringList{{},
                        u"go.next-failure"_s,
                        u"go.previous-failure"_s,
                        {},
                        u"go.next-pane"_s,
                        u"go.previous-pane"_s},
        command);
    add(bar->addMenu(MainMenus::tr("&Help")),
        {u"help.page"_s,
         u"help.tour"_s,
         u"help.charsets"_s,
         {},
         u"help.commands"_s,
         u"help.shortcuts"_s,
         {},
         u"help.about"_s},
        command);
}

void fillToolBar(QToolBar* bar, const CommandFinder& command)
{
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->toggleViewAction()->setVisible(false);
    for (const QString& id : {u"file.open-folder"_s, u"file.open-case"_s, u"file.export-report"_s})
        bar->addAction(command(id));
    const auto buttons = bar->findChildren<QWidget*>();
    for (QWidget* button : buttons)
        button->setFocusPolicy(Qt::TabFocus);
}

} // namespace ims
