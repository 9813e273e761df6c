#include "ui/wizard/TroubleCard.h"

#include "ui/common/Translated.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString nameOf(const ServiceAnswer& answer)
{
    return answer.isEvent ? TroubleCard::tr("Event %1").arg(answer.code)
                          : TroubleCard::tr("Error %1").arg(answer.code);
}

QString textOf(const ServiceAnswer& answer)
{
    QStringList parts = {translated(answer.meaning)};
    if (!answer.todo.isEmpty())
        parts.append(translated(answer.todo));
    parts.append(u"(%1)"_s.arg(answer.kb.join(u", "_s)));
    return parts.join(u' ');
}

} // namespace

QString explanationOf(const ServiceAnswer& answer)
{
    return TroubleCard::tr("%1: %2").arg(nameOf(answer), textOf(answer));
}

TroubleCard::TroubleCard(QWidget* parent)
    : Card(tr("If it does not stop or start"), parent)
    , m_toggle(new QPushButton(this))
    , m_table(new QWidget(this))
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_toggle);
    row->addStretch();
    column()->addLayout(row);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, spacing::small, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::medium);
    grid->setColumnStretch(1, 1);
    column()->addWidget(m_table);
    for (const ServiceAnswer& answer : serviceAnswers()) {
        if (!answer.isGood)
            addTrouble(nameOf(answer), textOf(answer));
    }
    addTrouble(
        tr("Hangs while stopping"),
        tr("Stop is grey, or the service stays “Stopping”: known with the Store of 5.5 SP4 before builds "
           "5.5.2654.29 and .94 (Q279798, Q295969) and with messages that keep the conversion busy. End "
           "its process with Kill.exe of the Resource Kit (Q168883); where that fails, set the service to "
           "start by hand "
           "in the registry and restart the machine (Q176566)."));
    addTrouble(tr("Takes long to start"), tr("Many addresses or address views (Q185996) or a full OUT queue "
                                             "(Q184542) take their time. Wait for "
                                             "event 1000 before you try again."));
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    const auto show = [this](bool shown) {
        m_table->setVisible(shown);
        m_toggle->setText(shown ? tr("Hide the known troubles") : tr("Show the known troubles"));
    };
    connect(m_toggle, &QPushButton::toggled, this, show);
    show(false);
}

void TroubleCard::addTrouble(const QString& name, const QString& text)
{
    auto* grid = qobject_cast<QGridLayout*>(m_table->layout());
    const int row = grid->rowCount();
    auto* label = new TextLabel(TextStyle::Strong, ColorRole::Text, m_table);
    label->setText(name);
    label->setWordWrap(false);
    auto* explanation = new TextLabel(TextStyle::Body, ColorRole::Text, m_table);
    explanation->setText(text);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(explanation, row, 1);
}

void TroubleCard::open()
{
    m_toggle->setChecked(true);
}

bool TroubleCard::isOpen() const
{
    return m_toggle->isChecked();
}

} // namespace ims
