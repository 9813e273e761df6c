#include "ui/common/ColumnArea.h"

#include "ui/common/Theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace ims {

ColumnArea::ColumnArea(const QString& name, QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    auto* content = new QWidget(this);
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::medium);
    outer->addLayout(m_column);
    outer->addStretch();
    setWidget(content);
}

} // namespace ims
