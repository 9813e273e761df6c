#include "ui/viewer/StructureView.h"

#include "ui/common/Theme.h"
#include "ui/models/StructureModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <utility>
#include <vector>

namespace ims {

namespace {

constexpr int longList = 12;         ///< rows; a longer envelope or header is closed at first
constexpr int veryLongList = 20'000; ///< rows; is not opened only because its bytes were clicked
constexpr int openDepth = 3;         ///< levels of parts
constexpr int mostOpened = 5'000;    ///< rows that are in sight at first
constexpr int measuredRows = 200;
constexpr int widestColumn = 320;

/// Rows with a little air; as dense as a list beside bytes may be.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, spacing::small);
    }
};

bool holdsParts(const QModelIndex& index)
{
    return !index.data(StructureModel::PartRole).toString().isNull();
}

} // namespace

StructureView::StructureView(QWidget* parent)
    : QTreeView(parent)
    , m_model(new StructureModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Structure of the message"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setItemDelegate(new RowDelegate(this));
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(true);
    setIndentation(spacing::page);
    header()->setHighlightSections(false);
    header()->setResizeContentsPrecision(measuredRows);
    header()->setStretchLastSection(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (m_quiet)
            return;
        m_justChosen = true;
        choose(current);
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!std::exchange(m_justChosen, false))
            choose(index); // once more: the bytes may have been scrolled away
    });
    connect(this, &QAbstractItemView::activated, this, &StructureView::choose);
}

void StructureView::setSpoolFile(std::shared_ptr<const SpoolFile> spool)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setSpoolFile(std::move(spool));
    openSensibly();
    fitColumns();
}

void StructureView::openSensibly()
{
    struct Level
    {
        QModelIndex index;
        int depth = 0;
    };
    std::vector<Level> opened;
    for (int row = 0; row < m_model->rowCount(); ++row)
        opened.push_back({m_model->index(row, 0), 1});
    int rows = static_cast<int>(opened.size());
    for (size_t i = 0; i < opened.size(); ++i) { // level by level; what is found is added behind
        const auto [index, depth] = opened[i];
        const int inside = m_model->rowCount(index);
        const bool open = holdsParts(index) ? depth <= openDepth : inside <= longList;
        if (inside == 0 || !open || rows + inside > mostOpened)
            continue;
        rows += inside;
        expand(index);
        for (int row = 0; row < inside && depth < openDepth; ++row)
            opened.push_back({m_model->index(row, 0, index), depth + 1});
    }
}

void StructureView::fitColumns()
{
    bool noticed = false;
    for (int row = 0; row < m_model->rowCount() && !noticed; ++row)
        noticed = m_model->index(row, 0).data(StructureModel::CountRole).toInt() > 0;
    setColumnHidden(StructureModel::NoticedColumn, !noticed); // mostly nothing: the room is the content's
    for (int column = 0; column < StructureModel::ColumnCount - 1; ++column) {
        resizeColumnToContents(column);
        if (columnWidth(column) > widestColumn)
            setColumnWidth(column, widestColumn);
    }
}

void StructureView::showPlace(qint64 offset)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QModelIndex index = m_model->modelIndexFor(offset);
    const QModelIndex list = index.parent();
    if (list.isValid() && !holdsParts(list) && !isExpanded(list) && m_model->rowCount(list) > veryLongList)
        index = list;
    if (index == currentIndex())
        return;
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    else
        clearSelection();
}

void StructureView::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    Q_EMIT chosen(index.data(StructureModel::RangeRole).value<ByteRange>(),
                  index.data(StructureModel::PartRole).toString());
}

// Qt makes the first row the current one where there is none yet: nobody chose it.
void StructureView::focusInEvent(QFocusEvent* event)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QTreeView::focusInEvent(event);
}

void StructureView::mousePressEvent(QMouseEvent* event)
{
    m_justChosen = false;
    QTreeView::mousePressEvent(event);
}

void StructureView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace ims
