#include "ui/wizard/FilterLine.h"

#include "ui/common/Chip.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WrapLayout.h"

#include <QPushButton>

#include <algorithm>

namespace ims {

FilterLine::FilterLine(QWidget* parent)
    : QWidget(parent)
    , m_count(new TextLabel(TextStyle::Strong, ColorRole::Text, this))
    , m_clear(new QPushButton(tr("Clear filters"), this))
{
    m_count->setWordWrap(false);
    m_clear->setAutoDefault(false);
    m_clear->hide();
    m_count->setFixedHeight(m_clear->sizeHint().height()); // all in one line
    auto* row = new WrapLayout(spacing::medium);
    row->addWidget(m_count);
    row->addWidget(m_clear);
    setLayout(row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_clear, &QPushButton::clicked, this, &FilterLine::cleared);
}

void FilterLine::setCount(const QString& count)
{
    m_count->setText(count);
}

QString FilterLine::count() const
{
    return m_count->text();
}

QStringList FilterLine::filters() const
{
    QStringList words;
    for (const Chip* chip : m_chips)
        words.append(chip->text());
    return words;
}

void FilterLine::setFilters(const QStringList& words)
{
    if (words == filters())
        return;
    qsizetype focus = m_clear->hasFocus() ? words.size() : -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus())
            focus = i;
        layout()->removeWidget(m_chips.at(i));
        m_chips.at(i)->hide();
        m_chips.at(i)->deleteLater(); // it may have asked for this
    }
    m_chips.clear();
    layout()->removeWidget(m_clear);
    for (const QString& text : words)
        addChip(text);
    layout()->addWidget(m_clear);
    m_clear->setVisible(!words.isEmpty());
    updateGeometry();
    if (focus < 0)
        return;
    if (words.isEmpty())
        Q_EMIT focusLeft();
    else
        m_chips.at(std::min(focus, words.size() - 1))->setFocus();
}

void FilterLine::addChip(const QString& words)
{
    auto* chip = new Chip(words, this);
    const qsizetype place = m_chips.size();
    chip->setFixedHeight(m_clear->sizeHint().height());
    layout()->addWidget(chip);
    m_chips.append(chip);
    chip->show();
    setTabOrder(place == 0 ? static_cast<QWidget*>(m_count) : m_chips.at(place - 1), chip);
    setTabOrder(chip, m_clear);
    connect(chip, &QAbstractButton::clicked, this, [this, place] { Q_EMIT removed(place); });
}

} // namespace ims
