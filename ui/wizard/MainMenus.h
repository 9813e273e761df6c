#pragma once

#include <QString>

#include <functional>

class QAction;
class QMenuBar;
class QToolBar;

namespace ims {

/// The window's command with an id of the CommandRegistry.
using CommandFinder = std::function<QAction*(const QString& id)>;

/// Puts the walkthrough's commands into the window's menus.
void fillMenus(QMenuBar* bar, const CommandFinder& command);

/// Puts what is done most often into the tool bar.
void fillToolBar(QToolBar* bar, const CommandFinder& command);

} // namespace ims
