#include "ui/common/CommandRegistry.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("commands", source);
}

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

/// What only the walkthrough has: the case.
void addCaseCommands(CommandRegistry& registry)
{
    const QString file = text("File");
    const QString edit = text("Edit");
    registry.add({u"file.new-empty"_s,
                  text("&New case without files"),
                  u"plus"_s,
                  text("Begin a case with nothing but what the caller says"),
                  {QKeySequence::New},
                  file});
    registry.add({u"file.open-case"_s,
                  text("Open &case…"),
                  u"folder"_s,
                  text("Go on with a case that was kept"),
                  {QKeySequence(u"Ctrl+Shift+P"_s)},
                  file});
    registry.add({u"file.save-elsewhere"_s,
                  text("&Save the case elsewhere…"),
                  {},
                  text("Go on in another folder, with everything that was answered"),
                  {QKeySequence::SaveAs},
                  file});
    registry.add({u"file.close-case"_s,
                  text("C&lose the case"),
                  {},
                  text("Back to the start; the case is saved"),
                  {QKeySequence(u"Ctrl+W"_s)},
                  file});
    registry.add({u"file.close-unsaved"_s,
                  text("Close without saving"),
                  {},
                  text("What could not be saved is lost"),
                  {},
                  file});
    registry.add({u"evidence.add-folder"_s,
                  text("Add a &folder…"),
                  u"folder"_s,
                  text("Add a server’s folder, or a copy of it, to the case"),
                  {},
                  file});
    registry.add({u"evidence.add-file"_s,
                  text("Add a f&ile…"),
                  u"file"_s,
                  text("Add an event log, a spool file or settings to the case"),
                  {},
                  file});
    registry.add({u"evidence.type-in"_s,
                  text("&Type in an event…"),
                  u"plus"_s,
                  text("Write down an event that the caller reads out"),
                  {QKeySequence(u"Ctrl+Shift+E"_s)},
                  file});
    registry.add({u"evidence.reload"_s,
                  text("&Read the evidence again"),
                  {},
                  text("Look again at what is there now"),
                  {QKeySequence(u"F5"_s)},
                  file});
    registry.add({u"edit.undo"_s, text("&Undo answer"), {}, {}, {QKeySequence(u"Ctrl+Z"_s)}, edit});
    registry.add({u"edit.redo"_s,
                  text("&Redo answer"),
                  {},
                  {},
                  {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)},
                  edit});
    registry.add({u"edit.copy-saying"_s,
                  text("Copy what to &say"),
                  u"copy"_s,
                  text("Copy the words for the caller"),
                  {QKeySequence(u"Ctrl+Shift+K"_s)},
                  edit});
    registry.add({u"edit.notes"_s,
                  text("Write a &note"),
                  {},
                  text("To the notes of the case"),
                  {QKeySequence(u"Ctrl+Shift+N"_s)},
                  edit});
}

/// What only the walkthrough has: its steps and answers.
void addStepCommands(CommandRegistry& registry)
{
    const QString edit = text("Edit");
    const QString go = text("Go");
    registry.add({u"step.leave-out"_s,
                  text("&Leave this step out…"),
                  {},
                  text("Leave the step out and say why, or take that back"),
                  {QKeySequence(u"Ctrl+Shift+L"_s)},
                  edit});
    registry.add({u"view.guide"_s,
                  text("&Guide and notes"),
                  {},
                  text("Show or hide what stands beside the page"),
                  {QKeySequence(u"F9"_s)},
                  text("View")});
    registry.add(
        {u"go.back"_s, text("&Back"), {}, text("The page seen before"), {QKeySequence(u"Alt+Left"_s)}, go});
    registry.add({u"go.forward"_s, text("&Forward"), {}, {}, {QKeySequence(u"Alt+Right"_s)}, go});
    registry.add({u"go.on"_s,
                  text("&Continue"),
                  {},
                  text("To the next step"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                  go});
    registry.add({u"go.next-failure"_s,
                  text("Next failed &message"),
                  u"down"_s,
                  text("Next failed message"),
                  {QKeySequence(u"F7"_s)},
                  go});
    registry.add({u"go.previous-failure"_s,
                  text("Previous faile&d message"),
                  u"up"_s,
                  text("Previous failed message"),
                  {QKeySequence(u"Shift+F7"_s)},
                  go});
    for (int number = 1; number <= CommandRegistry::steps; ++number) {
        registry.add({u"go.step-%1"_s.arg(number),
                      text("Step %1").arg(number),
                      {},
                      {},
                      {QKeySequence(u"Ctrl+%1"_s.arg(number))},
                      go});
    }
    for (int number = 1; number <= CommandRegistry::answers; ++number) {
        registry.add({u"answer.%1"_s.arg(number),
                      text("Give answer %1").arg(number),
                      {},
                      {},
                      {QKeySequence(u"Alt+%1"_s.arg(number))},
                      edit});
    }
}

} // namespace

CommandRegistry CommandRegistry::program()
{
    const QString file = text("File");
    const QString view = text("View");
    const QString go = text("Go");
    const QString help = text("Help");
    CommandRegistry registry;
    addCaseCommands(registry);
    addStepCommands(registry);
    registry.add({u"file.open-folder"_s,
                  text("&Open folder…"),
                  u"folder"_s,
                  text("Open the folder of an Exchange server, or a copy of it"),
                  {QKeySequence::Open},
                  file});
    registry.add({u"file.open-file"_s,
                  text("Open f&ile…"),
                  u"folder"_s,
                  text("Open a spool file or any raw mail"),
                  {QKeySequence(u"Ctrl+Shift+O"_s)},
                  file});
    registry.add({u"file.open-sample"_s,
                  text("Open &sample case"),
                  u"sample"_s,
                  text("Try the program on a case that comes with it"),
                  {QKeySequence(u"Ctrl+Shift+S"_s)},
                  file});
    registry.add({u"file.export-report"_s,
                  text("&Export report…"),
                  u"export"_s,
                  text("Write the case as an HTML or JSON report"),
                  {QKeySequence(u"Ctrl+E"_s)},
                  file});
    registry.add({u"file.quit"_s, text("&Quit"), {}, {}, {QKeySequence(u"Ctrl+Q"_s)}, file});
    registry.add({u"work.cancel"_s,
                  text("Cancel"),
                  u"close"_s,
                  text("Stop what is being read"),
                  {QKeySequence(u"Esc"_s)},
                  file});
    registry.add({u"view.copy"_s,
                  text("&Copy"),
                  u"copy"_s,
                  text("Copy the selected text"),
                  {QKeySequence::Copy},
                  view});
    registry.add({u"view.copy-verdict"_s,
                  text("Copy &verdict"),
                  u"copy"_s,
                  text("Copy the sentence about this message's charset"),
                  {QKeySequence(u"Ctrl+Shift+C"_s)},
                  view});
    registry.add({u"view.theme-light"_s, text("&Light"), {}, {}, {}, view});
    registry.add({u"view.theme-dark"_s, text("&Dark"), {}, {}, {}, view});
    registry.add({u"view.theme-high-contrast"_s, text("&High contrast"), {}, {}, {}, view});
    registry.add({u"go.next-declaration"_s,
                  text("&Next charset declaration"),
                  u"down"_s,
                  text("Next charset declaration in the message"),
                  {QKeySequence(u"F4"_s)},
                  go});
    registry.add({u"go.previous-declaration"_s,
                  text("&Previous charset declaration"),
                  u"up"_s,
                  text("Previous charset declaration in the message"),
                  {QKeySequence(u"Shift+F4"_s)},
                  go});
    registry.add({u"go.next-pane"_s,
                  text("Next p&ane"),
                  {},
                  text("Move to the next pane"),
                  {QKeySequence(u"F6"_s)},
                  go});
    registry.add({u"go.previous-pane"_s,
                  text("Previous pan&e"),
                  {},
                  text("Move to the previous pane"),
                  {QKeySequence(u"Shift+F6"_s)},
                  go});
    registry.add(
        {u"help.shortcuts"_s, text("&Keyboard shortcuts"), {}, {}, {QKeySequence(u"Ctrl+F1"_s)}, help});
    registry.add({u"help.about"_s, text("&About IMS Doctor"), {}, {}, {}, help});
    return registry;
}

void CommandRegistry::add(Command command)
{
    Q_ASSERT(!find(command.id));
    m_commands.append(std::move(command));
}

const Command* CommandRegistry::find(const QString& id) const
{
    for (const Command& command : m_commands) {
        if (command.id == id)
            return &command;
    }
    return nullptr;
}

QAction* CommandRegistry::makeAction(const QString& id, QObject* owner) const
{
    const Command* command = find(id);
    Q_ASSERT(command);
    auto* action = new QAction(command->text, owner);
    action->setObjectName(command->id);
    action->setShortcuts(command->shortcuts);
    if (!command->tip.isEmpty()) {
        const QString keys =
            command->shortcuts.isEmpty()
                ? QString()
                : u" ("_s + command->shortcuts.first().toString(QKeySequence::NativeText) + u')';
        action->setToolTip(command->tip + keys);
        action->setStatusTip(command->tip);
    }
    return action;
}

void CommandRegistry::tintIcons(QObject* owner, const QPalette& palette) const
{
    const QColor color = Theme::forPalette(palette).color(ColorRole::Text);
    const auto actions = owner->findChildren<QAction*>();
    for (QAction* action : actions) {
        const Command* command = find(action->objectName());
        if (command && !command->icon.isEmpty())
            action->setIcon(tintedIcon(command->icon, color));
    }
}

QStringList CommandRegistry::conflicts() const
{
    QHash<QString, QString> owners;
    QStringList found;
    for (const Command& command : m_commands) {
        for (const QKeySequence& keys : command.shortcuts) {
            const QString name = keys.toString(QKeySequence::PortableText);
            if (owners.contains(name))
                found.append(name + u": "_s + owners.value(name) + u", "_s + command.id);
            owners.insert(name, command.id);
        }
    }
    return found;
}

QStringList CommandRegistry::shortcutList(const QObject* owner) const
{
    QStringList lines;
    for (const Command& command : m_commands) {
        if (owner && !owner->findChild<QAction*>(command.id))
            continue;
        for (const QKeySequence& keys : command.shortcuts)
            lines.append(command.category + u'\t' + withoutMnemonic(command.text) + u'\t' +
                         keys.toString(QKeySequence::NativeText));
    }
    return lines;
}

} // namespace ims
