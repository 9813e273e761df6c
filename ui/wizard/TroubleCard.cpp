#include "ui/wizard/TroubleCard.h"

#include "core/service/EmergencyNotes.h"
#include "ui/common/LinkButton.h"
#include "ui/common/SignLabel.h"
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
    , m_setAside(new LinkButton(tr("Set the bad message aside: step 7"), this))
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_toggle);
    row->addWidget(m_setAside);
    row->addStretch();
    column()->addLayout(row);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, spacing::small, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::medium);
    grid->setColumnStretch(2, 1);
    column()->addWidget(m_table);
    for (const ServiceAnswer& answer : serviceAnswers()) {
        if (!answer.isGood)
            addTrouble(QString::number(answer.code), nameOf(answer), textOf(answer));
    }
    for (const QString& id : {u"hung-stop"_s, u"long-start"_s}) {
        if (const EmergencyNote* note = emergencyNote(id))
            addTrouble(id, translated(note->sign),
                       u"%1 %2 (%3)"_s.arg(translated(note->meaning), translated(note->todo),
                                           note->kb.join(u", "_s)));
    }
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    m_setAside->hide();
    const auto show = [this](bool shown) {
        m_table->setVisible(shown);
        m_toggle->setText(shown ? tr("Hide the known troubles") : tr("Show the known troubles"));
    };
    connect(m_toggle, &QPushButton::toggled, this, show);
    show(false);
}

void TroubleCard::addTrouble(const QString& id, const QString& name, const QString& text)
{
    auto* grid = qobject_cast<QGridLayout*>(m_table->layout());
    const int row = grid->rowCount();
    auto* sign = new SignLabel(u"target"_s, ColorRole::Warning, m_table);
    sign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QSizePolicy kept = sign->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    sign->setSizePolicy(kept);
    sign->hide();
    auto* label = new TextLabel(TextStyle::Strong, ColorRole::Text, m_table);
    label->setText(name);
    label->setWordWrap(false);
    auto* explanation = new TextLabel(TextStyle::Body, ColorRole::Text, m_table);
    explanation->setText(text);
    grid->addWidget(sign, row, 0, Qt::AlignTop);
    grid->addWidget(label, row, 1, Qt::AlignTop);
    grid->addWidget(explanation, row, 2);
    m_troubles.push_back({id, sign, label, name, false});
}

void TroubleCard::mark(const QSet<QString>& met, const QSet<QString>& probable)
{
    for (Trouble& trouble : m_troubles) {
        const bool isMet = met.contains(trouble.id);
        trouble.isMarked = isMet || probable.contains(trouble.id);
        trouble.sign->setVisible(trouble.isMarked);
        trouble.name->setText(isMet              ? tr("%1\nmet here").arg(trouble.words)
                              : trouble.isMarked ? tr("%1\nprobably here").arg(trouble.words)
                                                 : trouble.words);
    }
    static const QSet<QString> byAMessage{u"1067"_s, u"4037"_s, u"4182"_s};
    m_setAside->setVisible((met + probable).intersects(byAMessage));
}

QStringList TroubleCard::marked() const
{
    QStringList ids;
    for (const Trouble& trouble : m_troubles) {
        if (trouble.isMarked)
            ids.append(trouble.id);
    }
    return ids;
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
