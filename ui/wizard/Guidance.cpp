#include "ui/wizard/Guidance.h"

#include "ui/common/ShortcutsDialog.h"
#include "ui/wizard/CaseHeader.h"
#include "ui/wizard/CaseLoader.h"
#include "ui/wizard/CaseView.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/GuidePanel.h"
#include "ui/wizard/HelpWindow.h"
#include "ui/wizard/StepBar.h"
#include "ui/wizard/StepList.h"
#include "ui/wizard/StepPage.h"

#include <QApplication>
#include <QKeyEvent>

namespace ims {

namespace {

/// Where answers have numbers on the page in sight; else what leads on from it.
QWidget* numberedIn(const CaseView& view)
{
    QWidget* question = view.currentPage() ? view.currentPage()->numberedQuestion() : nullptr;
    return question ? question : view.bar();
}

} // namespace

Guidance::Guidance(const CommandRegistry& commands, const Knowledge& knowledge, CommandPalette::WhyNot whyNot,
                   Path stateFile, QWidget* window)
    : QObject(window)
    , m_commands(commands)
    , m_knowledge(knowledge)
    , m_stateFile(std::move(stateFile))
    , m_kept(readGuideState(m_stateFile))
    , m_state(m_kept)
    , m_window(window)
    , m_palette(new CommandPalette(commands, std::move(whyNot), window))
    , m_tour(new Tour(window))
{
    m_palette->setRecent(m_state.recentCommands);
    connect(m_tour, &Tour::ended, this, [this] { m_state.tourSeen = true; });
    qApp->installEventFilter(this);
}

Guidance::~Guidance() = default;

HelpWindow* Guidance::help()
{
    if (!m_help) {
        m_help = new HelpWindow(HelpBook(*m_knowledge.walkthrough, *m_knowledge.causes, m_commands),
                                m_state.helpSize, m_window);
        connect(m_help, &HelpWindow::closed, this, [this](const QSize& size) { m_state.helpSize = size; });
    }
    return m_help;
}

/// The window's own keys rest while a dialog is open; its list of keys is asked for there too. What a field
/// takes for itself does not come as far as the dialog.
bool Guidance::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride ||
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_Question)
        return false;
    auto* dialog = qobject_cast<QDialog*>(watched);
    const bool ours = dialog && dialog->parentWidget() && dialog->parentWidget()->window() == m_window;
    if (ours && !qobject_cast<ShortcutsDialog*>(dialog))
        (new ShortcutsDialog(m_commands, dialog, m_window))->open();
    return false;
}

void Guidance::openHelp(const QString& page)
{
    help()->open(page);
}

void Guidance::showTour(CaseView& view)
{
    m_tour->begin(
        {{tr("The steps"),
          tr("At the left stand the steps of the case, each with its state. Open any of them at any time: "
             "Ctrl+1 to Ctrl+8."),
          [&view] { return view.steps(); }},
         {tr("Say to the caller"),
          tr("Beside each page stands what to say, word for word, and what you do. F9 shows or hides it, F1 "
             "tells more about the page."),
          [&view] { return view.guide(); }},
         {tr("Answers by number"),
          tr("Where answers bear numbers, Alt and the number gives one. Ctrl+Z takes it back, Ctrl+Enter "
             "goes "
             "on to the next step. Ctrl+K lists every command."),
          [&view] { return numberedIn(view); }},
         {tr("Evidence is never changed"),
          tr("What you open is only read; here it says whether it is the server’s own or a copy. Files are "
             "moved in step 7 alone, when you say so, and each is copied first."),
          [&view] { return view.header(); }}});
}

void Guidance::showFirstTour(CaseView& view)
{
    if (!m_state.tourSeen)
        showTour(view);
}

void Guidance::keep()
{
    m_state.recentCommands = m_palette->recent();
    if (m_help && m_help->isVisible())
        m_state.helpSize = m_help->size();
    if (m_stateFile.empty() || m_state == m_kept)
        return;
    m_kept = m_state;
    static_cast<void>(writeGuideState(m_stateFile, m_state));
}

} // namespace ims
