#include "ui/wizard/UndoCard.h"

#include "ui/common/CommandBox.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/SettingsPath.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

UndoCard::UndoCard(CaseSession& session, QWidget* parent)
    : Card(tr("How to undo it"), parent)
    , m_session(session)
    , m_text(addText({}))
    , m_present(new CommandBox(this))
{
    column()->addWidget(m_present);
}

void UndoCard::refresh(const SettingsChange& plan)
{
    const auto evidence = m_session.evidence();
    const bool known = evidence && evidence->settings;
    m_text->setText(
        known ? tr("Set the rows back the same way and restart the service. They are at present:")
              : tr("What the rows are at present is not known. Write every one down before you change "
                   "it, entries that are missing too; without that nothing can be put back."));
    m_present->setVisible(known);
    if (!known)
        return;
    SettingsChange shown = plan;
    if (shown.changes.size() > mostRows)
        shown.changes.resize(mostRows);
    m_present->setText(
        presentSettings(shown, *m_session.knowledge().charsets, m_session.serverVersion()).join(u'\n'));
}

QString UndoCard::presentValues() const
{
    return m_present->isHidden() ? QString() : m_present->text();
}

} // namespace ims
