#include "ui/wizard/CaseCommands.h"

#include "ui/wizard/BannerStack.h"
#include "ui/wizard/CaseHistoryDialog.h"
#include "ui/wizard/CasePackaging.h"
#include "ui/wizard/CaseStateDialog.h"
#include "ui/wizard/EarlierCases.h"
#include "ui/wizard/EarlierCasesDialog.h"
#include "ui/wizard/InventoryDialog.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ims {

CaseCommands::CaseCommands(PageContext& context, BannerStack* banners, int savingWait, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_savingWait(savingWait)
    , m_window(window)
    , m_packaging(new CasePackaging(context.session, banners, window))
    , m_earlier(new EarlierCases(context.session, banners, this))
{
    connect(m_packaging, &CasePackaging::unpacked, this, &CaseCommands::caseChosen);
    connect(m_earlier, &EarlierCases::listWanted, this, &CaseCommands::showEarlierCases);
}

void CaseCommands::addTo(const AddCommand& add)
{
    add(u"file.save-elsewhere"_s, [this] { askWhereToSave(); });
    add(u"file.take-over"_s, [this] { askToTakeOver(); });
    add(u"file.pack-case"_s, [this] { askWhereToPack(); });
    add(u"file.unpack-case"_s, [this] { askForPackage(); });
    add(u"view.history"_s, [this] { showHistory(); });
    add(u"view.inventory"_s, [this] { showInventory(); });
    add(u"case.state"_s, [this] { askForState(m_context.session.record().life.state); });
}

void CaseCommands::updateActions()
{
    const CaseSession& session = m_context.session;
    const bool open = session.isOpen();
    const bool kept = open && !session.folder().empty();
    m_context.action(u"file.save-elsewhere"_s)->setEnabled(open);
    m_context.action(u"file.take-over"_s)->setEnabled(session.isHeldElsewhere());
    m_context.action(u"file.pack-case"_s)->setEnabled(kept && !m_packaging->isRunning());
    m_context.action(u"file.unpack-case"_s)
        ->setEnabled(!session.casesFolder().empty() && !m_packaging->isRunning());
    m_context.action(u"view.history"_s)->setEnabled(kept);
    m_context.action(u"view.inventory"_s)->setEnabled(open);
    m_context.action(u"case.state"_s)->setEnabled(open && !session.isReadOnly());
}

void CaseCommands::askForPackage()
{
    m_context.prompts.file(m_window, tr("Open a packed case (.imscase)"),
                           [this](const Path& file) { m_packaging->unpack(file); });
}

void CaseCommands::askWhereToPack()
{
    m_context.prompts.save(m_window, tr("Pack the case into one file"), m_packaging->suggestedName(),
                           tr("Packed case (*.imscase)"),
                           [this](const Path& file) { m_packaging->pack(file); });
}

void CaseCommands::askWhereToSave()
{
    m_context.prompts.folder(m_window, tr("Save the case below this folder"),
                             [this](const Path& folder) { m_context.session.saveElsewhere(folder); });
}

/// The other one may be at lunch, or in the middle of a sentence: asked before it is done.
void CaseCommands::askToTakeOver()
{
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Take the case over"),
                                     tr("%1\n\nThe other window will save nothing more in this case. What "
                                        "was typed there and is not saved yet "
                                        "will not be in it. Ask first, where you can.")
                                         .arg(m_context.session.notSavedWhy()),
                                     QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->addButton(tr("&Take over"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, question, [this, question](QAbstractButton* button) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            m_context.session.takeOver();
    });
    question->open();
}

void CaseCommands::showHistory()
{
    m_context.session.finishSaving(m_savingWait);
    auto* dialog = new CaseHistoryDialog(CaseFolder::journalFile(m_context.session.folder()),
                                         m_context.session.knowledge().walkthrough, m_window);
    dialog->open();
}

void CaseCommands::showInventory()
{
    (new InventoryDialog(m_context.session, m_window))->open();
}

void CaseCommands::askForState(CaseState wanted)
{
    (new CaseStateDialog(m_context.session, m_context.prompts, wanted, m_window))->open();
}

void CaseCommands::showEarlierCases()
{
    auto* dialog =
        new EarlierCasesDialog(m_earlier->server(), m_earlier->cases(), *m_context.session.knowledge().causes,
                               m_context.session.now().toLocalTime().date(), m_window);
    connect(dialog, &EarlierCasesDialog::chosen, this, &CaseCommands::caseChosen);
    dialog->open();
}

} // namespace ims
