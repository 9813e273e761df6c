#include "ui/common/FieldGrid.h"

#include "ui/common/Mnemonic.h"
#include "ui/common/TextLabel.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace ims {

FieldGrid::FieldGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::large);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 1);
}

void FieldGrid::addField(const QString& name, QWidget* field, const QString& description)
{
    const int row = m_grid->rowCount();
    auto* label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    field->setMaximumWidth(widestField);
    field->setAccessibleName(withoutMnemonic(name).remove(u':'));
    field->setAccessibleDescription(description);
    auto* complaint = new TextLabel(TextStyle::Small, ColorRole::Error, this);
    complaint->hide();
    m_grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(complaint, row + 1, 1, 1, 2);
    m_rows.push_back({label, field, complaint, description});
}

const FieldGrid::Row* FieldGrid::rowOf(const QWidget* field) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [field](const Row& one) { return one.field == field; });
    return row == m_rows.end() ? nullptr : &*row;
}

void FieldGrid::setFieldVisible(const QWidget* field, bool visible)
{
    const Row* row = rowOf(field);
    if (!row)
        return;
    row->label->setVisible(visible);
    row->field->setVisible(visible);
    row->complaint->setVisible(visible && !row->complaint->text().isEmpty());
}

void FieldGrid::setFieldsEnabled(bool enabled)
{
    for (const Row& row : m_rows)
        row.field->setEnabled(enabled);
}

void FieldGrid::complain(const QWidget* field, const QString& text)
{
    const Row* row = rowOf(field);
    if (!row)
        return;
    row->complaint->setText(text);
    row->complaint->setVisible(!text.isEmpty() && !row->field->isHidden());
    row->field->setAccessibleDescription(text.isEmpty() ? row->description : text);
}

QString FieldGrid::complaint(const QWidget* field) const
{
    const Row* row = rowOf(field);
    return !row || row->complaint->isHidden() ? QString() : row->complaint->text();
}

} // namespace ims
