#include "ui/wizard/StoreGuide.h"

#include "core/service/EmergencyNotes.h"
#include "core/service/ServiceTarget.h"
#include "ui/common/CommandBox.h"
#include "ui/common/Translated.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

StoreGuide::StoreGuide(QWidget* parent)
    : Card(tr("The Information Store, by hand only"), parent)
    , m_reason(addText({}, TextStyle::Strong))
{
    const QString store = u"MSExchangeIS"_s;
    addText(tr("%1. Everybody is disconnected: agree on an hour. This program never stops or starts it.")
                .arg(translated(guidedOnly(store))));
    addText(
        tr("Stops with it and has to be started again after it: %1.").arg(dependentsOf(store).join(u", "_s)));
    addText(tr("At the server’s console, in this order:"));
    for (const EmergencyCommand& command : storeRestartCommands()) {
        auto* box = new CommandBox(this);
        box->setText(command.command);
        column()->addWidget(box);
        addText(translated(command.purpose), TextStyle::Small, ColorRole::Muted);
        m_commands.push_back(box);
    }
    m_reason->hide();
}

void StoreGuide::setReason(const QString& reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

QStringList StoreGuide::commands() const
{
    QStringList texts;
    for (const CommandBox* box : m_commands)
        texts.append(box->text());
    return texts;
}

} // namespace ims
