#include "ui/wizard/EventTableActions.h"

#include "core/base/SafeText.h"
#include "ui/common/CommandRegistry.h"
#include "ui/models/EventRowsModel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestWord = 40; // of a cell, in a menu

/// In a menu `&` marks a key.
QString menuText(const QString& text)
{
    return cutText(text, longestWord).replace(u'&', u"&&"_s);
}

} // namespace

EventTableActions::EventTableActions(const CommandRegistry& commands, QTableView* table,
                                     EventRowsModel* model)
    : QObject(table)
    , m_table(table)
    , m_model(model)
    , m_filterTo(add(commands, u"events.filter-to"_s, &EventTableActions::want))
    , m_leaveOut(add(commands, u"events.leave-out"_s, &EventTableActions::unwant))
    , m_sort(add(commands, u"events.sort"_s, &EventTableActions::sortByColumn))
    , m_copyCell(add(commands, u"events.copy-cell"_s, &EventTableActions::copyTheCell))
    , m_copyLine(add(commands, u"view.copy"_s, &EventTableActions::copyTheLine))
    , m_copyAll(add(commands, u"events.copy-all"_s, &EventTableActions::copyThemAll))
    , m_writeCsv(commands.makeAction(u"events.write-csv"_s, this))
    , m_writeJson(commands.makeAction(u"events.write-json"_s, this))
{
    m_copyLine->setText(tr("Copy the &line"));
    connect(m_writeCsv, &QAction::triggered, this, [this] { Q_EMIT fileWanted(File::Csv); });
    connect(m_writeJson, &QAction::triggered, this, [this] { Q_EMIT fileWanted(File::Json); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventTableActions::popUp);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EventTableActions::update);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EventTableActions::update);
    update();
}

/// Its keys work while the table has the focus.
QAction* EventTableActions::add(const CommandRegistry& commands, const QString& id,
                                void (EventTableActions::*run)())
{
    QAction* action = commands.makeAction(id, this);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void EventTableActions::popUp(const QPoint& place)
{
    if (const QModelIndex index = m_table->indexAt(place); index.isValid())
        m_table->setCurrentIndex(index);
    QMenu* menu = makeMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

QMenu* EventTableActions::makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->addActions({m_filterTo, m_leaveOut, m_sort});
    menu->addSeparator();
    menu->addActions({m_copyCell, m_copyLine, m_copyAll});
    menu->addSeparator();
    menu->addActions({m_writeCsv, m_writeJson});
    return menu;
}

/// The texts say what would be done with the current cell.
void EventTableActions::update()
{
    const auto cell = value();
    const bool any = m_table->currentIndex().isValid();
    m_filterTo->setEnabled(cell.has_value());
    m_leaveOut->setEnabled(cell.has_value());
    if (cell) {
        const QString title = facetTitle(cell->facet);
        const QString word = menuText(facetWord(cell->facet, cell->text));
        m_filterTo->setText(tr("&Filter to this (%1: %2)").arg(title, word));
        m_leaveOut->setText(tr("Leave this &out (%1: %2)").arg(title, word));
    } else {
        m_filterTo->setText(tr("&Filter to this"));
        m_leaveOut->setText(tr("Leave this &out"));
    }
    for (QAction* action : {m_sort, m_copyCell, m_copyLine})
        action->setEnabled(any);
    const size_t count = m_model->shown().size();
    m_copyAll->setText(count > mostCopiedRows ? tr("Copy all: too many, write them to a file")
                       : count == 1           ? tr("Copy &all (1 line)")
                                              : tr("Copy &all (%1 lines)").arg(count));
    m_copyAll->setEnabled(count > 0 && count <= mostCopiedRows);
    m_writeCsv->setEnabled(count > 0);
    m_writeJson->setEnabled(count > 0);
}

const EventRowsColumn* EventTableActions::column() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->list().columns.at(static_cast<size_t>(index.column())) : nullptr;
}

/// What the current cell can be filtered by: a time by its day; a description by nothing.
std::optional<FacetValue> EventTableActions::value() const
{
    const EventRowsColumn* shown = column();
    const auto row = m_model->rowAt(m_table->currentIndex().row());
    if (!shown || !row || shown->kind == EventRowsColumn::Kind::Description)
        return std::nullopt;
    const EventFacet facet = shown->kind == EventRowsColumn::Kind::Time ? EventFacet::Day : shown->facet;
    return FacetValue{facet, m_model->list().rows->text(*row, facet), false};
}

void EventTableActions::want()
{
    if (const auto cell = value())
        Q_EMIT valueWanted(cell->facet, cell->text);
}

void EventTableActions::unwant()
{
    if (const auto cell = value())
        Q_EMIT valueUnwanted(cell->facet, cell->text);
}

void EventTableActions::sortByColumn()
{
    if (m_table->currentIndex().isValid())
        Q_EMIT sortWanted(m_table->currentIndex().column());
}

/// The line as it is shown, with what the event says.
QString EventTableActions::lineText(quint32 row) const
{
    const EventList& list = m_model->list();
    QString text = rowAsText(*list.rows, row, m_model->writtenColumns());
    if (m_model->columnOf(EventRowsColumn::description()) >= 0)
        text += u'\t' + visibleText(m_model->text(row, EventRowsColumn::description()));
    return text;
}

void EventTableActions::copyTheCell()
{
    const auto row = m_model->rowAt(m_table->currentIndex().row());
    if (const EventRowsColumn* shown = column(); shown && row)
        QGuiApplication::clipboard()->setText(visibleText(m_model->text(*row, *shown)));
}

void EventTableActions::copyTheLine()
{
    if (const auto row = m_model->rowAt(m_table->currentIndex().row()))
        QGuiApplication::clipboard()->setText(lineText(*row));
}

void EventTableActions::copyThemAll()
{
    QGuiApplication::clipboard()->setText(
        rowsAsText(*m_model->list().rows, m_model->shown(), m_model->writtenColumns()));
    const size_t count = m_model->shown().size();
    Q_EMIT copied(count == 1 ? tr("One line is on the clipboard.")
                             : tr("%1 lines are on the clipboard.").arg(count));
}

} // namespace ims
