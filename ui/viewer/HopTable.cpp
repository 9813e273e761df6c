#include "ui/viewer/HopTable.h"

#include "ui/common/RowChoice.h"
#include "ui/common/TableLook.h"
#include "ui/models/HopsModel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>

namespace ims {

HopTable::HopTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new HopsModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Way of the message, first server on top"));
    applyTableLook(this);
    onRowSelected(this, this, [this](int row) {
        if (const Hop* hop = m_model->hopAt(row); hop && !m_quiet)
            Q_EMIT chosen(hop->range);
    });
    auto* copyLine = new QAction(tr("&Copy line"), this);
    copyLine->setShortcut(QKeySequence::Copy);
    copyLine->setShortcutContext(Qt::WidgetShortcut);
    addAction(copyLine);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyLine, &QAction::triggered, this, &HopTable::copy);
}

void HopTable::setSpoolFile(std::shared_ptr<const SpoolFile> spool, const QString& server)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setSpoolFile(std::move(spool), server);
    fitColumns(this);
}

void HopTable::showPlace(qint64 offset)
{
    const QScopedValueRollback quiet(m_quiet, true);
    ims::selectRow(this, m_model->rowAt(offset));
}

void HopTable::copy()
{
    const int row = selectedRow(this);
    if (row < 0)
        return;
    QStringList cells;
    for (int column = 0; column < HopsModel::ColumnCount; ++column)
        cells << m_model->index(row, column).data().toString();
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace ims
