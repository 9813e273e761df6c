#include "ui/common/CommandRegistry.h"

#include "ui/common/Icons.h"
#include "ui/common/Mnemonic.h"
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

/// Keys of a command: a standard one of the system, or up to two written out.
struct Keys
{
    constexpr Keys() = default;
    constexpr Keys(QKeySequence::StandardKey key)
        : standard(key)
    {
    }
    constexpr Keys(const char* key, const char* otherKey = nullptr)
        : first(key)
        , second(otherKey)
    {
    }

    QList<QKeySequence> sequences() const
    {
        QList<QKeySequence> found;
        if (standard != QKeySequence::UnknownKey)
            found.append(QKeySequence(standard));
        for (const char* key : {first, second}) {
            if (key)
                found.append(QKeySequence(QString::fromLatin1(key)));
        }
        return found;
    }

    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    const char* first = nullptr;
    const char* second = nullptr;
};

/// A command in the program's own language; texts that are empty are not there.
struct Entry
{
    const char* id;
    const char* category;
    const char* text;
    const char* tip;
    const char* icon;
    Keys keys;
};

constexpr const char* file = QT_TRANSLATE_NOOP("commands", "File");
constexpr const char* edit = QT_TRANSLATE_NOOP("commands", "Edit");
constexpr const char* view = QT_TRANSLATE_NOOP("commands", "View");
constexpr const char* events = QT_TRANSLATE_NOOP("commands", "Events");
constexpr const char* go = QT_TRANSLATE_NOOP("commands", "Go");
constexpr const char* help = QT_TRANSLATE_NOOP("commands", "Help");

/// What only the walkthrough has: the case.
constexpr Entry caseCommands[] = {
    {"file.new-empty",
     file,
     QT_TRANSLATE_NOOP("commands", "&New case without files"),
     QT_TRANSLATE_NOOP("commands", "Begin a case with nothing but what the caller says"),
     "plus",
     {QKeySequence::New}},
    {"file.open-case",
     file,
     QT_TRANSLATE_NOOP("commands", "Open &case…"),
     QT_TRANSLATE_NOOP("commands", "Go on with a case that was kept"),
     "folder",
     {"Ctrl+Shift+P"}},
    {"file.save-elsewhere",
     file,
     QT_TRANSLATE_NOOP("commands", "Sa&ve the case elsewhere…"),
     QT_TRANSLATE_NOOP("commands", "Go on in another folder, with everything that was answered"),
     "",
     {QKeySequence::SaveAs}},
    {"file.take-over",
     file,
     QT_TRANSLATE_NOOP("commands", "&Take the case over…"),
     QT_TRANSLATE_NOOP("commands", "Work on here, though somebody else has the case open"),
     "",
     {}},
    {"file.pack-case",
     file,
     QT_TRANSLATE_NOOP("commands", "&Pack the case into one file…"),
     QT_TRANSLATE_NOOP("commands", "One file with the case and copies of its evidence, to be sent on"),
     "export",
     {}},
    {"file.unpack-case",
     file,
     QT_TRANSLATE_NOOP("commands", "Open a pac&ked case…"),
     QT_TRANSLATE_NOOP("commands", "Unpack a case that was sent as one file (.imscase)"),
     "folder",
     {}},
    {"view.history",
     view,
     QT_TRANSLATE_NOOP("commands", "&History of the case"),
     QT_TRANSLATE_NOOP("commands", "All that was done in the case, by whom and when"),
     "",
     {"Ctrl+H"}},
    {"view.inventory",
     view,
     QT_TRANSLATE_NOOP("commands", "&Inventory of the evidence"),
     QT_TRANSLATE_NOOP("commands",
                       "Every file with its SHA-256, where it was, when and by whom it was collected"),
     "",
     {"Ctrl+Shift+I"}},
    {"file.close-case",
     file,
     QT_TRANSLATE_NOOP("commands", "C&lose the case"),
     QT_TRANSLATE_NOOP("commands", "Back to the start; the case is saved"),
     "",
     {"Ctrl+W"}},
    {"file.close-unsaved",
     file,
     QT_TRANSLATE_NOOP("commands", "Close without saving"),
     QT_TRANSLATE_NOOP("commands", "What could not be saved is lost"),
     "",
     {}},
    {"evidence.add-folder",
     file,
     QT_TRANSLATE_NOOP("commands", "Add a &folder…"),
     QT_TRANSLATE_NOOP("commands", "Add a server’s folder, or a copy of it, to the case"),
     "folder",
     {}},
    {"evidence.add-file",
     file,
     QT_TRANSLATE_NOOP("commands", "A&dd a file…"),
     QT_TRANSLATE_NOOP("commands", "Add an event log, a spool file or settings to the case"),
     "file",
     {}},
    {"evidence.type-in",
     file,
     QT_TRANSLATE_NOOP("commands", "T&ype in an event…"),
     QT_TRANSLATE_NOOP("commands", "Write down an event that the caller reads out"),
     "plus",
     {"Ctrl+Shift+E"}},
    {"evidence.read-live",
     file,
     QT_TRANSLATE_NOOP("commands", "Copy the log of a r&unning server…"),
     QT_TRANSLATE_NOOP("commands", "Copy the event log of a running server into the case"),
     "file",
     {}},
    {"evidence.reload",
     file,
     QT_TRANSLATE_NOOP("commands", "&Read the evidence again"),
     QT_TRANSLATE_NOOP("commands", "Look again at what is there now"),
     "",
     {"F5"}},
    {"case.state",
     edit,
     QT_TRANSLATE_NOOP("commands", "Case s&tate…"),
     QT_TRANSLATE_NOOP("commands", "Say where the case stands: open, solved, watched, handed on"),
     "",
     {"Ctrl+Shift+G"}},
    {"case.caller",
     edit,
     QT_TRANSLATE_NOOP("commands", "What the &caller tells…"),
     QT_TRANSLATE_NOOP("commands", "Since when, how many, what was tried, where to ring back"),
     "",
     {"Ctrl+Shift+R"}},
    {"case.copy-summary",
     edit,
     QT_TRANSLATE_NOOP("commands", "Copy the su&mmary for the ticket"),
     QT_TRANSLATE_NOOP("commands", "What is known and was done so far, short enough for a ticket’s field"),
     "copy",
     {"Ctrl+Shift+M"}},
    {"edit.undo", edit, QT_TRANSLATE_NOOP("commands", "&Undo answer"), "", "", {"Ctrl+Z"}},
    {"edit.redo", edit, QT_TRANSLATE_NOOP("commands", "&Redo answer"), "", "", {"Ctrl+Shift+Z", "Ctrl+Y"}},
    {"edit.copy-saying",
     edit,
     QT_TRANSLATE_NOOP("commands", "Copy what to &say"),
     QT_TRANSLATE_NOOP("commands", "Copy the words for the caller"),
     "copy",
     {"Ctrl+Shift+K"}},
    {"edit.notes",
     edit,
     QT_TRANSLATE_NOOP("commands", "Write a &note"),
     QT_TRANSLATE_NOOP("commands", "To the notes of the case"),
     "",
     {"Ctrl+Shift+N"}},
};

/// What can be done with the events of step 2.
constexpr Entry eventCommands[] = {
    {"events.clear-filters",
     events,
     QT_TRANSLATE_NOOP("commands", "&Clear filters"),
     QT_TRANSLATE_NOOP("commands", "Show all rows again"),
     "",
     {"Ctrl+Shift+A"}},
    {"events.everything",
     events,
     QT_TRANSLATE_NOOP("commands", "Show &everything in the log"),
     QT_TRANSLATE_NOOP("commands", "All events of the logs, or the failed messages only"),
     "",
     {"Ctrl+L"}},
    {"events.filter-to",
     events,
     QT_TRANSLATE_NOOP("commands", "&Filter to this"),
     QT_TRANSLATE_NOOP("commands", "Show only the rows with what stands in this cell"),
     "",
     {"Ctrl+Shift+F"}},
    {"events.leave-out",
     events,
     QT_TRANSLATE_NOOP("commands", "Leave this &out"),
     QT_TRANSLATE_NOOP("commands", "Show only the rows without what stands in this cell"),
     "",
     {"Ctrl+Shift+X"}},
    {"events.sort",
     events,
     QT_TRANSLATE_NOOP("commands", "&Sort by this column"),
     QT_TRANSLATE_NOOP("commands", "Sort by the column of this cell; again: the other way round"),
     "",
     {"Ctrl+Shift+T"}},
    {"events.copy-cell",
     events,
     QT_TRANSLATE_NOOP("commands", "Copy the &cell"),
     QT_TRANSLATE_NOOP("commands", "Copy what stands in this cell"),
     "copy",
     {"Ctrl+Alt+C"}},
    {"events.copy-all",
     events,
     QT_TRANSLATE_NOOP("commands", "Copy &all lines"),
     QT_TRANSLATE_NOOP("commands", "Copy all rows that are shown, with tabs between the cells"),
     "copy",
     {}},
    {"events.write-csv",
     events,
     QT_TRANSLATE_NOOP("commands", "Write to a &table (CSV)…"),
     QT_TRANSLATE_NOOP("commands", "Write all rows that are shown to a file for a spreadsheet"),
     "export",
     {}},
    {"events.write-json",
     events,
     QT_TRANSLATE_NOOP("commands", "Write the events as &JSON…"),
     QT_TRANSLATE_NOOP("commands", "Write the events of all rows that are shown, whole, to a file"),
     "export",
     {}},
};

/// What only the walkthrough has: its steps; those with numbers are added in program().
constexpr Entry stepCommands[] = {
    {"step.leave-out",
     edit,
     QT_TRANSLATE_NOOP("commands", "&Leave this step out…"),
     QT_TRANSLATE_NOOP("commands", "Leave the step out and say why, or take that back"),
     "",
     {"Ctrl+Shift+L"}},
    {"settings.print-steps",
     file,
     QT_TRANSLATE_NOOP("commands", "&Print on one sheet…"),
     QT_TRANSLATE_NOOP("commands", "Print the steps by hand for whoever stands at the server"),
     "",
     {}},
    {"settings.save-steps",
     file,
     QT_TRANSLATE_NOOP("commands", "Save the &steps as PDF…"),
     QT_TRANSLATE_NOOP("commands", "Write the steps by hand to a PDF file of one sheet"),
     "",
     {}},
    {"restart.print-card",
     file,
     QT_TRANSLATE_NOOP("commands", "Print the &emergency card…"),
     QT_TRANSLATE_NOOP("commands", "Print what helps at the console when the service does not stop or start"),
     "",
     {}},
    {"restart.save-card",
     file,
     QT_TRANSLATE_NOOP("commands", "Save the emergency card as PDF…"),
     QT_TRANSLATE_NOOP("commands", "Write the emergency card to a PDF file of one sheet"),
     "",
     {}},
    {"retest.print-sheet",
     file,
     QT_TRANSLATE_NOOP("commands", "Print the retest’s sheet…"),
     QT_TRANSLATE_NOOP("commands",
                       "Print the files to put back, with boxes to tick, for whoever stands at the server"),
     "",
     {}},
    {"retest.save-sheet",
     file,
     QT_TRANSLATE_NOOP("commands", "Save the retest’s sheet as PDF…"),
     QT_TRANSLATE_NOOP("commands", "Write the retest’s sheet to a PDF file"),
     "",
     {}},
    {"view.guide",
     view,
     QT_TRANSLATE_NOOP("commands", "&Guide and notes"),
     QT_TRANSLATE_NOOP("commands", "Show or hide what stands beside the page"),
     "",
     {"F9"}},
    {"help.page",
     help,
     QT_TRANSLATE_NOOP("commands", "&Help on this page"),
     QT_TRANSLATE_NOOP("commands", "Why this step, what to do, what can go wrong and how it is undone"),
     "question",
     {QKeySequence::HelpContents}},
    {"help.tour",
     help,
     QT_TRANSLATE_NOOP("commands", "&Tour of the window"),
     QT_TRANSLATE_NOOP("commands", "Four short notes on what stands where"),
     "",
     {}},
    {"go.back",
     go,
     QT_TRANSLATE_NOOP("commands", "&Back"),
     QT_TRANSLATE_NOOP("commands", "The page seen before"),
     "",
     {"Alt+Left"}},
    {"go.forward", go, QT_TRANSLATE_NOOP("commands", "&Forward"), "", "", {"Alt+Right"}},
    {"go.on",
     go,
     QT_TRANSLATE_NOOP("commands", "&Continue"),
     QT_TRANSLATE_NOOP("commands", "To the next step"),
     "",
     {"Ctrl+Return", "Ctrl+Enter"}},
    {"go.next-failure",
     go,
     QT_TRANSLATE_NOOP("commands", "Next failed &message"),
     QT_TRANSLATE_NOOP("commands", "Next failed message"),
     "down",
     {"F7"}},
    {"go.previous-failure",
     go,
     QT_TRANSLATE_NOOP("commands", "Previous faile&d message"),
     QT_TRANSLATE_NOOP("commands", "Previous failed message"),
     "up",
     {"Shift+F7"}},
};

/// What stands in both programs, or in the viewer alone.
constexpr Entry commonCommands[] = {
    {"file.open-folder",
     file,
     QT_TRANSLATE_NOOP("commands", "&Open folder…"),
     QT_TRANSLATE_NOOP("commands", "Open the folder of an Exchange server, or a copy of it"),
     "folder",
     {QKeySequence::Open}},
    {"file.open-file",
     file,
     QT_TRANSLATE_NOOP("commands", "Open f&ile…"),
     QT_TRANSLATE_NOOP("commands", "Open a spool file or any raw mail"),
     "folder",
     {"Ctrl+Shift+O"}},
    {"file.save-eml",
     file,
     QT_TRANSLATE_NOOP("commands", "Save message as .&eml…"),
     QT_TRANSLATE_NOOP("commands", "Save the message without the envelope, for a mail program"),
     "mail",
     {}},
    {"file.write-pickup",
     file,
     QT_TRANSLATE_NOOP("commands", "Write a &PICKUP file…"),
     QT_TRANSLATE_NOOP("commands", "Hand the message to Exchange 5.5 once more, for chosen recipients"),
     "export",
     {}},
    {"file.open-sample",
     file,
     QT_TRANSLATE_NOOP("commands", "Open &sample case"),
     QT_TRANSLATE_NOOP("commands", "Try the program on a case that comes with it"),
     "sample",
     {"Ctrl+Shift+S"}},
    {"file.export-report",
     file,
     QT_TRANSLATE_NOOP("commands", "&Export report…"),
     QT_TRANSLATE_NOOP("commands", "Write the report of the case to a file"),
     "export",
     {"Ctrl+E"}},
    {"file.quit", file, QT_TRANSLATE_NOOP("commands", "&Quit"), "", "", {"Ctrl+Q"}},
    {"work.cancel",
     file,
     QT_TRANSLATE_NOOP("commands", "Cancel"),
     QT_TRANSLATE_NOOP("commands", "Stop what is being read"),
     "close",
     {"Esc"}},
    {"view.copy",
     view,
     QT_TRANSLATE_NOOP("commands", "&Copy"),
     QT_TRANSLATE_NOOP("commands", "Copy the selected text"),
     "copy",
     {QKeySequence::Copy}},
    {"view.copy-verdict",
     view,
     QT_TRANSLATE_NOOP("commands", "Copy &verdict"),
     QT_TRANSLATE_NOOP("commands", "Copy the sentence about this message's charset"),
     "copy",
     {"Ctrl+Shift+C"}},
    {"view.theme-light", view, QT_TRANSLATE_NOOP("commands", "&Light"), "", "", {}},
    {"view.theme-dark", view, QT_TRANSLATE_NOOP("commands", "&Dark"), "", "", {}},
    {"view.theme-high-contrast", view, QT_TRANSLATE_NOOP("commands", "High c&ontrast"), "", "", {}},
    {"view.language-system", view, QT_TRANSLATE_NOOP("commands", "As the &system"), "", "", {}},
    // Each language by the name that its speakers look for.
    {"view.language-en", view, "&English", "", "", {}},
    {"view.language-de", view, "&Deutsch", "", "", {}},
    {"view.language-ja", view, "日本語 (&J)", "", "", {}},
    {"view.language-ru", view, "Русский (&R)", "", "", {}},
    {"go.next-declaration",
     go,
     QT_TRANSLATE_NOOP("commands", "&Next charset declaration"),
     QT_TRANSLATE_NOOP("commands", "Next charset declaration in the message"),
     "down",
     {"F4"}},
    {"go.previous-declaration",
     go,
     QT_TRANSLATE_NOOP("commands", "&Previous charset declaration"),
     QT_TRANSLATE_NOOP("commands", "Previous charset declaration in the message"),
     "up",
     {"Shift+F4"}},
    {"go.next-pane",
     go,
     QT_TRANSLATE_NOOP("commands", "Next p&ane"),
     QT_TRANSLATE_NOOP("commands", "Move to the next pane"),
     "",
     {"F6"}},
    {"go.previous-pane",
     go,
     QT_TRANSLATE_NOOP("commands", "Previous pan&e"),
     QT_TRANSLATE_NOOP("commands", "Move to the previous pane"),
     "",
     {"Shift+F6"}},
    {"help.charsets",
     help,
     QT_TRANSLATE_NOOP("commands", "&Character sets"),
     QT_TRANSLATE_NOOP("commands",
                       "What is known of each character set: its names in Exchange, what it needs"),
     "",
     {}},
    {"help.commands",
     help,
     QT_TRANSLATE_NOOP("commands", "&Run a command…"),
     QT_TRANSLATE_NOOP("commands", "Every command in one list; type a word of it"),
     "",
     {"Ctrl+K"}},
    {"help.shortcuts", help, QT_TRANSLATE_NOOP("commands", "&Keyboard shortcuts"), "", "", {"Ctrl+F1", "?"}},
    {"help.about", help, QT_TRANSLATE_NOOP("commands", "&About IMS Doctor"), "", "", {}},
};

/// What the spool file viewer has, wherever it stands.
constexpr Entry viewerCommands[] = {
    {"view.structure",
     view,
     QT_TRANSLATE_NOOP("commands", "&Structure"),
     QT_TRANSLATE_NOOP("commands", "Envelope, header fields and parts of the message beside its text"),
     "",
     {"Ctrl+Alt+S"}},
    {"view.bytes",
     view,
     QT_TRANSLATE_NOOP("commands", "&Bytes"),
     QT_TRANSLATE_NOOP("commands", "The bytes in hex below the text"),
     "",
     {"Ctrl+Alt+B"}},
    {"view.details",
     view,
     QT_TRANSLATE_NOOP("commands", "&Details"),
     QT_TRANSLATE_NOOP("commands", "Decoded text, header, way and attachments"),
     "",
     {"Ctrl+Alt+D"}},
    {"view.wrap",
     view,
     QT_TRANSLATE_NOOP("commands", "&Wrap lines"),
     QT_TRANSLATE_NOOP("commands", "Long lines go on in the next one"),
     "",
     {"Ctrl+Alt+W"}},
    {"view.offsets",
     view,
     QT_TRANSLATE_NOOP("commands", "&Offsets"),
     QT_TRANSLATE_NOOP("commands", "Where each line begins in the file, beside its number"),
     "",
     {"Ctrl+Alt+O"}},
    {"view.find",
     edit,
     QT_TRANSLATE_NOOP("commands", "&Find…"),
     QT_TRANSLATE_NOOP("commands", "Look for something in what is in sight"),
     "",
     {QKeySequence::Find}},
    {"view.find-next",
     edit,
     QT_TRANSLATE_NOOP("commands", "Find &next"),
     QT_TRANSLATE_NOOP("commands", "The next place of what was looked for"),
     "",
     {"F3"}},
    {"view.find-previous",
     edit,
     QT_TRANSLATE_NOOP("commands", "Find p&revious"),
     QT_TRANSLATE_NOOP("commands", "The place before"),
     "",
     {"Shift+F3"}},
    {"view.go-to",
     go,
     QT_TRANSLATE_NOOP("commands", "Go to &line or offset…"),
     QT_TRANSLATE_NOOP("commands", "A line by its number, a byte by its offset"),
     "",
     {"Ctrl+G"}},
    {"view.copy-hex",
     edit,
     QT_TRANSLATE_NOOP("commands", "Copy as he&x"),
     QT_TRANSLATE_NOOP("commands", "Copy the selected bytes in hex"),
     "",
     {}},
    {"view.copy-evidence",
     edit,
     QT_TRANSLATE_NOOP("commands", "Copy as &evidence"),
     QT_TRANSLATE_NOOP("commands", "Copy the selection with file, lines and offsets, for a ticket"),
     "copy",
     {"Ctrl+Alt+E"}},
    {"view.decode",
     edit,
     QT_TRANSLATE_NOOP("commands", "&Decode the selection"),
     QT_TRANSLATE_NOOP("commands", "Show the selected bytes as text, in any charset"),
     "",
     {"Ctrl+Alt+U"}},
    {"view.add-to-notes",
     edit,
     QT_TRANSLATE_NOOP("commands", "&Add to the case’s notes"),
     QT_TRANSLATE_NOOP("commands", "Put the selection with file, lines and offsets into the notes"),
     "plus",
     {"Ctrl+Alt+N"}},
    {"view.select-all",
     edit,
     QT_TRANSLATE_NOOP("commands", "Select &all"),
     QT_TRANSLATE_NOOP("commands", "Select the whole file"),
     "",
     {}},
    {"view.zoom-in", view, QT_TRANSLATE_NOOP("commands", "&Larger text"), "", "", {QKeySequence::ZoomIn}},
    {"view.zoom-out", view, QT_TRANSLATE_NOOP("commands", "S&maller text"), "", "", {QKeySequence::ZoomOut}},
    {"view.zoom-reset", view, QT_TRANSLATE_NOOP("commands", "&Usual text size"), "", "", {"Ctrl+0"}},
    {"view.read-again",
     view,
     QT_TRANSLATE_NOOP("commands", "Read the file a&gain"),
     QT_TRANSLATE_NOOP("commands", "Show the file as it is now"),
     "",
     {"Ctrl+R"}},
    {"file.print",
     file,
     QT_TRANSLATE_NOOP("commands", "&Print…"),
     QT_TRANSLATE_NOOP("commands", "Print the header and the text of the message"),
     "",
     {QKeySequence::Print}},
    {"file.save-pdf",
     file,
     QT_TRANSLATE_NOOP("commands", "Save as P&DF…"),
     QT_TRANSLATE_NOOP("commands", "Write the header and the text of the message to a PDF file"),
     "",
     {}},
};

/// What only the window of `spoolview` has.
constexpr Entry viewerWindowCommands[] = {
    {"file.next-in-folder",
     go,
     QT_TRANSLATE_NOOP("commands", "&Next file in the folder"),
     "",
     "down",
     {"Ctrl+PgDown"}},
    {"file.previous-in-folder",
     go,
     QT_TRANSLATE_NOOP("commands", "P&revious file in the folder"),
     "",
     "up",
     {"Ctrl+PgUp"}},
    {"file.close-tab", file, QT_TRANSLATE_NOOP("commands", "&Close this file"), "", "", {"Ctrl+F4"}},
    {"view.font",
     view,
     QT_TRANSLATE_NOOP("commands", "&Font…"),
     QT_TRANSLATE_NOOP("commands", "The font of text and bytes"),
     "",
     {}},
};

template <size_t count>
void addAll(CommandRegistry& registry, const Entry (&entries)[count])
{
    for (const Entry& entry : entries) {
        registry.add({QString::fromLatin1(entry.id), text(entry.text), QString::fromLatin1(entry.icon),
                      *entry.tip ? text(entry.tip) : QString(), entry.keys.sequences(),
                      text(entry.category)});
    }
}

} // namespace

CommandRegistry CommandRegistry::program()
{
    CommandRegistry registry;
    addAll(registry, caseCommands);
    addAll(registry, stepCommands);
    addAll(registry, eventCommands);
    for (int number = 1; number <= steps; ++number)
        registry.add({u"go.step-%1"_s.arg(number),
                      text(QT_TRANSLATE_NOOP("commands", "Step %1")).arg(number),
                      {},
                      {},
                      {QKeySequence(u"Ctrl+%1"_s.arg(number))},
                      text(go)});
    for (int number = 1; number <= answers; ++number)
        registry.add({u"answer.%1"_s.arg(number),
                      text(QT_TRANSLATE_NOOP("commands", "Give answer %1")).arg(number),
                      {},
                      {},
                      {QKeySequence(u"Alt+%1"_s.arg(number))},
                      text(edit)});
    addAll(registry, commonCommands);
    addAll(registry, viewerCommands);
    addAll(registry, viewerWindowCommands);
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
    action->setIconText(withoutMnemonic(command->text)); // on tool bars
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
