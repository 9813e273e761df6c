#include "ui/wizard/EventBrowser.h"

#include "ui/common/CommandRegistry.h"
#include "ui/common/TableLook.h"
#include "ui/models/EventGroupsModel.h"
#include "ui/wizard/EventFilterBar.h"
#include "ui/wizard/FilterLine.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int fewestRows = 5;
constexpr int groupsWidth = 210;
constexpr int leastGroupsWidth = 120;
constexpr int roomForGroups = 560; // of the browser's width
constexpr int widestColumn = 230;
constexpr int narrowest = 110;     // of a column that gives way
constexpr int leastFlexible = 110; // of the column that takes what is left
constexpr int sortMark = 16;

/// Which column takes what the others leave.
bool isFlexible(const EventRowsColumn& column)
{
    return column == EventRowsColumn::of(EventFacet::Cause) ||
           column.kind == EventRowsColumn::Kind::Description;
}

constexpr EventRowsColumn spoolFile = EventRowsColumn::of(EventFacet::SpoolFile);

/// Whose texts may be cut, in this order.
constexpr std::array cuttable = {
    EventRowsColumn::of(EventFacet::Charset), EventRowsColumn::of(EventFacet::Source),
    EventRowsColumn::of(EventFacet::Companions), EventRowsColumn::of(EventFacet::Sender)};

/// What goes first where the table is narrow; the details show it too.
constexpr std::array leastNeeded = {EventRowsColumn::of(EventFacet::Computer),
                                    EventRowsColumn::of(EventFacet::Companions),
                                    spoolFile,
                                    EventRowsColumn::of(EventFacet::Charset),
                                    EventRowsColumn::of(EventFacet::Sender),
                                    EventRowsColumn::of(EventFacet::Cause)};

} // namespace

EventBrowser::EventBrowser(const CommandRegistry& commands, QWidget* parent)
    : QWidget(parent)
    , m_model(new EventRowsModel(this))
    , m_groupsModel(new EventGroupsModel(this))
    , m_bar(new EventFilterBar(this))
    , m_line(new FilterLine(this))
    , m_timeline(new EventTimelineView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_groups(new QTableView(m_splitter))
    , m_table(new QTableView(m_splitter))
    , m_actions(nullptr)
{
    makeTable();
    makeGroups();
    m_actions = new EventTableActions(commands, m_table, m_model);
    m_splitter->addWidget(m_groups);
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_line, m_timeline})
        column->addWidget(part);
    column->addWidget(m_splitter, 1);
    listenToBar();
    const auto command = [&](const QString& id, auto run) {
        QAction* action = commands.makeAction(id, this);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    command(u"view.find"_s, [this] {
        m_bar->textField()->setFocus(Qt::ShortcutFocusReason);
        m_bar->textField()->selectAll();
    });
    command(u"events.clear-filters"_s, &EventBrowser::clearFilters);
}

void EventBrowser::makeTable()
{
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTextElideMode(Qt::ElideRight);
    applyTableLook(m_table);
    m_table->viewport()->installEventFilter(this);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setToolTip(tr("Click to sort by this column, again to sort the other way round"));
    connect(header, &QHeaderView::sectionClicked, this, &EventBrowser::sortByColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const auto row = m_model->rowAt(current.row());
                if (m_placing || !row)
                    return;
                m_chosen = row;
                showCount();
                Q_EMIT rowChosen(*row);
            });
}

void EventBrowser::makeGroups()
{
    m_groups->setModel(m_groupsModel);
    m_groups->setAccessibleName(tr("Groups"));
    m_groups->setAccessibleDescription(tr("Return shows only the rows of the group"));
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    applyTableLook(m_groups);
    m_groups->horizontalHeader()->setSectionsClickable(false);
    m_groups->horizontalHeader()->setSectionResizeMode(EventGroupsModel::Group, QHeaderView::Stretch);
    m_groups->horizontalHeader()->setSectionResizeMode(EventGroupsModel::Count,
                                                       QHeaderView::ResizeToContents);
    m_groups->setMinimumWidth(leastGroupsWidth);
    m_groups->resize(groupsWidth, m_groups->height());
    m_groups->hide();
    connect(m_groups, &QTableView::clicked, this,
            [this](const QModelIndex& index) { takeGroup(index.row()); });
    connect(m_groups, &QTableView::activated, this,
            [this](const QModelIndex& index) { takeGroup(index.row()); });
}

/// One change of the filters, then one search.
template <class Change>
void EventBrowser::change(Change change)
{
    EventFilters filters = view().filters;
    change(filters);
    setFilters(filters);
}

void EventBrowser::listenToBar()
{
    connect(m_bar, &EventFilterBar::periodChosen, this, [this](EventFilters::Period period) {
        change([&](EventFilters& filters) { filters.setPeriod(period); });
    });
    const auto takeRange = [this](qint64 since, qint64 until) {
        change([&](EventFilters& filters) { filters.setRange({since, until}); });
    };
    connect(m_bar, &EventFilterBar::rangeChosen, this, takeRange);
    connect(m_timeline, &EventTimelineView::chosen, this, takeRange);
    connect(m_timeline, &EventTimelineView::cleared, this,
            [this] { change([](EventFilters& filters) { filters.setPeriod(EventFilters::Period::All); }); });
    connect(m_bar, &EventFilterBar::textChosen, this,
            [this](const QString& text) { change([&](EventFilters& filters) { filters.setText(text); }); });
    const auto want = [this](EventFacet facet, const QString& text) {
        change([&](EventFilters& filters) { filters.setWanted(facet, text); });
    };
    connect(m_bar, &EventFilterBar::valueWanted, this, want);
    connect(m_actions, &EventTableActions::valueWanted, this, want);
    connect(m_actions, &EventTableActions::valueUnwanted, this,
            [this](EventFacet facet, const QString& text) {
                change([&](EventFilters& filters) { filters.leaveOut(facet, text); });
            });
    connect(m_bar, &EventFilterBar::valueDropped, this,
            [this](EventFacet facet) { change([&](EventFilters& filters) { filters.dropWanted(facet); }); });
    connect(m_bar, &EventFilterBar::groupChosen, this, &EventBrowser::setGroup);
    connect(m_line, &FilterLine::removed, this,
            [this](qsizetype filter) { change([&](EventFilters& filters) { filters.remove(filter); }); });
    connect(m_line, &FilterLine::cleared, this, &EventBrowser::clearFilters);
    connect(m_line, &FilterLine::focusLeft, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actions, &EventTableActions::sortWanted, this, &EventBrowser::sortByColumn);
}

QList<QWidget*> EventBrowser::panes() const
{
    QList<QWidget*> panes = {m_bar->textField()};
    if (!m_timeline->isHidden())
        panes.append(m_timeline);
    if (!m_groups->isHidden())
        panes.append(m_groups);
    panes.append(m_table);
    return panes;
}

// ---- what is asked -----------------------------------------------------------------------------------

void EventBrowser::setList(EventList list, qint64 newest)
{
    const EventFilters before = m_model->list().rows ? view().filters : EventFilters();
    const bool other = list.failures != m_model->list().failures;
    m_newest = newest;
    m_chosen.reset();
    {
        const QScopedValueRollback placing(m_placing, true);
        m_model->setList(std::move(list), {});
    }
    if (other) { // the time is common to both lists
        if (before.range())
            view().filters.setRange(*before.range());
        else
            view().filters.setPeriod(before.period());
    }
    m_table->setAccessibleName(m_model->list().failures ? tr("Failed messages") : tr("Events of the logs"));
    m_bar->setList(m_model->list(), newest);
    showFilters();
    search();
}

void EventBrowser::setFilters(const EventFilters& filters)
{
    view().filters = filters;
    showFilters();
    search();
}

void EventBrowser::setGroup(std::optional<EventFacet> group)
{
    view().group = group;
    showFilters();
    search();
}

void EventBrowser::sortBy(const EventOrder& order)
{
    view().order = order;
    search();
}

void EventBrowser::clearFilters()
{
    setFilters({});
}

/// A time is wanted newest first, a text from A; the same column again turns it round.
void EventBrowser::sortByColumn(int place)
{
    const EventRowsColumn& column = m_model->list().columns.at(static_cast<size_t>(place));
    if (column.kind == EventRowsColumn::Kind::Description)
        return showOrder(); // it is only read when it comes into sight
    const bool time = column.kind == EventRowsColumn::Kind::Time;
    EventOrder order{time ? std::nullopt : std::optional(column.facet),
                     time ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (view().order == order)
        order.order = order.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    sortBy(order);
}

void EventBrowser::takeGroup(int row)
{
    if (const auto text = m_groupsModel->textAt(row))
        change([&](EventFilters& filters) { filters.setWanted(m_groupsModel->facet(), *text); });
}

void EventBrowser::search()
{
    const auto rows = m_model->list().rows;
    if (!rows)
        return;
    const EventSearch wanted{view().filters, view().order, view().group, m_newest, m_model->list().failures};
    if (rows->count() <= quicklySearched) {
        m_job.cancel();
        return show(searchEvents(*rows, wanted));
    }
    if (m_model->shown().empty()) { // what was found in another list would be taken for this one's
        m_timeline->setTimeline({}, wanted.failures);
        showGroups({});
        showOrder();
        fit();
    }
    m_job.start(
        [rows, wanted](const JobContext&) -> Expected<EventsFound> { return searchEvents(*rows, wanted); },
        [this](Expected<EventsFound> found) {
            if (found)
                show(std::move(*found));
            else
                Q_EMIT failed(found.error());
        });
    showCount();
}

// ---- what is shown -----------------------------------------------------------------------------------

void EventBrowser::show(EventsFound found)
{
    {
        const QScopedValueRollback placing(m_placing, true);
        m_model->setShown(std::move(found.rows));
        showCurrent();
    }
    m_timeline->setTimeline(found.timeline, m_model->list().failures);
    m_timeline->setChosen(view().filters.range());
    showGroups(std::move(found.groups));
    showOrder();
    showCount();
    fit();
    Q_EMIT searched();
}

void EventBrowser::showFilters()
{
    m_bar->showFilters(view().filters, view().group);
    m_line->setFilters(view().filters.words(m_newest));
}

void EventBrowser::showCount()
{
    const EventList& list = m_model->list();
    if (!list.rows)
        return;
    QString text = countText(list.rows->count(), list.failures);
    if (view().filters.any())
        text = tr("%1 of %2").arg(QLocale().toString(m_model->shown().size()), text);
    if (m_job.isRunning())
        text = tr("%1, looking …").arg(text);
    else if (leavesOutChosen())
        text = tr("%1, without the one that is chosen").arg(text);
    m_line->setCount(text);
}

void EventBrowser::showOrder()
{
    const EventOrder& order = view().order;
    const EventRowsColumn column = order.facet ? EventRowsColumn::of(*order.facet) : EventRowsColumn::time();
    m_table->horizontalHeader()->setSortIndicator(m_model->columnOf(column), order.order);
}

void EventBrowser::showGroups(std::vector<EventGroup> groups)
{
    const auto facet = view().group;
    const bool wanted = facet && m_model->list().rows->has(*facet);
    if (wanted) {
        const int place = m_groups->verticalScrollBar()->value();
        m_groupsModel->setGroups(m_model->list().rows, *facet, std::move(groups));
        m_groups->setAccessibleName(tr("Groups by: %1").arg(facetTitle(*facet)));
        m_groups->verticalScrollBar()->setValue(place);
        if (const auto text = view().filters.wanted(*facet))
            m_groups->setCurrentIndex(m_groupsModel->index(m_groupsModel->rowOf(*text), 0));
    }
    m_groups->setVisible(wanted && width() >= roomForGroups);
}

void EventBrowser::choose(std::optional<quint32> row)
{
    m_chosen = row;
    {
        const QScopedValueRollback placing(m_placing, true);
        showCurrent();
    }
    m_table->scrollTo(m_table->currentIndex());
    showCount();
}

void EventBrowser::showCurrent()
{
    const int place = m_chosen ? m_model->placeOf(*m_chosen) : -1;
    const int column = std::max(m_table->currentIndex().column(), 0);
    m_table->setCurrentIndex(place < 0 ? QModelIndex() : m_model->index(place, column));
}

bool EventBrowser::leavesOutChosen() const
{
    return m_chosen && m_model->placeOf(*m_chosen) < 0;
}

// ---- room --------------------------------------------------------------------------------------------

void EventBrowser::setTimelineWanted(bool wanted)
{
    m_timelineWanted = wanted;
    fit();
}

void EventBrowser::fit()
{
    m_timeline->setVisible(m_timelineWanted && !m_timeline->timeline().counts.empty());
    m_groups->setVisible(view().group && m_model->list().rows && m_model->list().rows->has(*view().group) &&
                         width() >= roomForGroups);
    m_bar->setGroupsFit(width() >= roomForGroups);
    m_table->setMinimumHeight(tableHeight(m_table, fewestRows)); // a header without columns is lower
    fitTable();
    fitHeight();
}

/// What the title needs, with the sign of sorting.
int EventBrowser::titleWidth(int place) const
{
    const QHeaderView* header = m_table->horizontalHeader();
    const QString title = m_model->title(m_model->list().columns.at(static_cast<size_t>(place)));
    const bool sorted = header->sortIndicatorSection() == place;
    return header->fontMetrics().horizontalAdvance(title) + 5 * spacing::medium + (sorted ? sortMark : 0);
}

/// As wide as what is in sight and the title need. A description is not measured: that would read it.
int EventBrowser::wantedWidth(int place) const
{
    const EventRowsColumn& column = m_model->list().columns.at(static_cast<size_t>(place));
    if (isFlexible(column))
        return std::max(leastFlexible, titleWidth(place));
    const QAbstractItemView* table = m_table; // QTableView hides it
    return std::min(std::max(table->sizeHintForColumn(place) + spacing::small, titleWidth(place)),
                    widestColumn);
}

/// Where there is little room long texts are cut, and where that is not enough columns go. What the others
/// leave goes to the likeliest cause or the description.
void EventBrowser::fitTable()
{
    const int room = m_table->viewport()->width();
    const auto count = static_cast<size_t>(m_model->columnCount());
    std::vector<int> widths(count);
    for (size_t place = 0; place < count; ++place)
        widths.at(place) = wantedWidth(static_cast<int>(place));
    const auto widthOf = [&](const EventRowsColumn& column) -> int* {
        const int place = m_model->columnOf(column);
        return place < 0 ? nullptr : &widths.at(static_cast<size_t>(place));
    };
    const auto narrowestOf = [&](const EventRowsColumn& column) {
        return std::max(narrowest, titleWidth(m_model->columnOf(column)));
    };
    int least = std::accumulate(widths.begin(), widths.end(), 0);
    for (const EventRowsColumn& column : cuttable) {
        if (const int* width = widthOf(column))
            least -= std::max(*width - narrowestOf(column), 0);
    }
    for (const EventRowsColumn& column : leastNeeded) {
        int* width = widthOf(column);
        if (!width || least <= room || (column == spoolFile && m_model->list().failures))
            continue; // a failed message goes by its spool file's name
        least -= std::min(*width, narrowestOf(column));
        *width = 0;
    }
    int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    for (const EventRowsColumn& column : cuttable) {
        int* width = widthOf(column);
        if (!width || spare >= 0)
            continue;
        const int cut = std::clamp(*width - narrowestOf(column), 0, std::max(-spare, 0));
        *width -= cut;
        spare += cut;
    }
    for (size_t place = 0; place < count; ++place) {
        const int width = widths.at(place);
        const bool rest = spare > 0 && isFlexible(m_model->list().columns.at(place));
        m_table->setColumnHidden(static_cast<int>(place), width == 0);
        if (width > 0)
            m_table->setColumnWidth(static_cast<int>(place), width + (rest ? spare : 0));
    }
}

/// The height that rows of buttons need depends on the width, which splitters and scroll areas do not ask
/// for.
void EventBrowser::fitHeight()
{
    const int height = layout()->totalMinimumHeightForWidth(width());
    if (height > 0 && height != minimumHeight())
        setMinimumHeight(height);
}

bool EventBrowser::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::event(event);
}

bool EventBrowser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTable();
    return QWidget::eventFilter(watched, event);
}

void EventBrowser::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace ims
