#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;
class QPalette;

namespace ims {

/// One thing the technician can do, wherever it is offered.
struct Command
{
    QString id;   ///< "file.open-folder"
    QString text; ///< with mnemonic
    QString icon; ///< name in resources/icons; may be empty
    QString tip;
    QList<QKeySequence> shortcuts;
    QString category;
};

/// All commands of both programs: the one place that assigns texts, icons and shortcuts.
class CommandRegistry
{
public:
    static constexpr int steps = 8;   ///< "go.step-1" …
    static constexpr int answers = 9; ///< "answer.1" …

    /// The program's own commands, translated.
    static CommandRegistry program();

    void add(Command command);
    const Command* find(const QString& id) const;
    const QList<Command>& all() const& { return m_commands; }
    const QList<Command>& all() const&& = delete;

    /// A new action for a known command; its objectName is the id.
    QAction* makeAction(const QString& id, QObject* owner) const;

    /// Draws the icons of all actions below `owner` anew after a change of palette.
    void tintIcons(QObject* owner, const QPalette& palette) const;

    /// Shortcuts given to more than one command; empty when all is well.
    QStringList conflicts() const;

    /// Every command that has a shortcut and, with `owner`, an action below it: "category\ttext\tshortcut".
    QStringList shortcutList(const QObject* owner = nullptr) const;

private:
    QList<Command> m_commands;
};

} // namespace ims
