#include "ui/wizard/EventsPage.h"

#include "ui/common/TableLook.h"
#include "ui/models/FailuresModel.h"
#include "ui/wizard/EventDetails.h"
#include "ui/wizard/EvidenceState.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int usualRows = 8;
constexpr int fewestRows = 3;
constexpr int widestColumn = 230;
constexpr int roomForSender = 620; // below that, the columns that the details show too give way
constexpr int roomForCharset = 500;

/// Whether a reference means this record; those without a number are told by their bytes.
bool isAt(const Event& event, const EvidenceRef& ref)
{
    if (event.log != ref.log && !event.alsoIn.contains(ref.log))
        return false;
    return ref.record || event.record ? event.record == ref.record : event.range.offset == ref.range.offset;
}

/// The event of a failure that a reference means; null where it is none of it.
const Event* eventAt(const Failure& failure, const EvidenceRef& ref)
{
    if (!failure.stated && isAt(failure.event, ref))
        return &failure.event;
    if (failure.received && isAt(*failure.received, ref))
        return &*failure.received;
    const auto found = std::find_if(failure.companions.begin(), failure.companions.end(),
                                    [&](const Event& event) { return isAt(event, ref); });
    return found == failure.companions.end() ? nullptr : &*found;
}

} // namespace

EventsPage::EventsPage(PageContext& context, QWidget* parent)
    : StepPage(u"events"_s, context, parent)
    , m_state(new EvidenceState(context, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(m_splitter))
    , m_model(new FailuresModel(this))
    , m_details(new EventDetails(m_splitter))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Failed messages, newest first"));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTextElideMode(Qt::ElideRight);
    applyTableLook(m_table);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_table->setMinimumHeight(tableHeight(m_table, fewestRows));
    m_details->setMinimumHeight(tableHeight(m_table, fewestRows));
    content()->addWidget(m_state);
    content()->addWidget(m_splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { takeRow(current.row()); });
    connect(m_details, &EventDetails::backRequested, this, &EventsPage::showFailure);
    connect(m_details, &EventDetails::recordRequested, this,
            [this](const Event& event) { showRecord(event, true); });
    connect(&session(), &CaseSession::failureSelected, this, &EventsPage::followSession);
}

QList<QWidget*> EventsPage::panes() const
{
    if (m_splitter->isHidden())
        return {m_state};
    return {m_table, m_details};
}

void EventsPage::showCase()
{
    const bool any = m_state->refresh();
    m_splitter->setVisible(any);
    if (m_evidence != session().evidence() || m_diagnosis != session().diagnosis())
        showEvidence();
    followSession();
}

/// New evidence, or the same weighed anew: the table keeps its place.
void EventsPage::showEvidence()
{
    const bool other = m_evidence != session().evidence();
    const bool first = !m_evidence;
    m_evidence = session().evidence();
    m_diagnosis = session().diagnosis();
    m_details->setEvidence(m_evidence);
    const int place = m_table->verticalScrollBar()->value();
    const int row = currentRow();
    {
        const QScopedValueRollback following(m_following, true);
        m_model->setCase(m_evidence, m_diagnosis);
        if (!other && row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    fitTable();
    m_table->verticalScrollBar()->setValue(place);
    if (first)
        m_splitter->setSizes({tableHeight(m_table, std::min(m_model->rowCount(), usualRows)), 1000});
    if (other) {
        m_details->clear();
        if (currentRow() < 0)
            m_table->setCurrentIndex({});
    }
}

int EventsPage::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

/// Several messages may have no name that was read out: a row with the wanted name stays.
void EventsPage::followSession()
{
    if (!m_evidence || m_evidence->failures.empty())
        return;
    const Failure* wanted = session().failure();
    const Failure* shown = m_model->failure(currentRow());
    if (shown && wanted && shown->name == wanted->name) {
        if (!m_details->event() && !shown->stated)
            showFailure();
        return;
    }
    const QScopedValueRollback following(m_following, true);
    m_table->setCurrentIndex(m_model->index(session().failureRow(), 0));
}

void EventsPage::takeRow(int row)
{
    const Failure* chosen = m_model->failure(row);
    if (!chosen)
        return;
    showFailure();
    if (!m_following)
        session().selectFailure(chosen->name);
}

void EventsPage::showFailure()
{
    if (const Failure* shown = m_model->failure(currentRow()))
        m_details->showFailure(*shown);
}

void EventsPage::showRecord(const Event& event, bool ofFailure)
{
    m_details->showRecord(event,
                          ofFailure ? tr("One of the events around the failed message above.")
                                    : tr("This record names none of the failed messages above."),
                          true);
    m_details->setFocus();
}

void EventsPage::showPlace(const EvidenceRef& ref)
{
    if (!m_evidence)
        return;
    for (const Failure& failure : m_evidence->failures) {
        const Event* event = eventAt(failure, ref);
        if (!event)
            continue;
        const bool own = event == &failure.event;
        session().selectFailure(failure.name);
        followSession();
        if (own)
            showFailure();
        else
            showRecord(*event, true);
        return;
    }
    const auto found = std::find_if(m_evidence->events.begin(), m_evidence->events.end(),
                                    [&](const Event& event) { return isAt(event, ref); });
    if (found != m_evidence->events.end())
        showRecord(*found, false);
    else
        context().say(tr("That record is not in the evidence any more."));
}

void EventsPage::fitTable()
{
    const int width = m_table->viewport()->width();
    m_table->setColumnHidden(FailuresModel::Sender, width < roomForSender);
    m_table->setColumnHidden(FailuresModel::CharsetName, width < roomForCharset);
    fitColumns(m_table); // hidden ones have no width
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        if (m_table->columnWidth(column) > widestColumn)
            m_table->setColumnWidth(column, widestColumn);
    }
}

void EventsPage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    fitTable();
}

} // namespace ims
