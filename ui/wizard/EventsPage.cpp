#include "ui/wizard/EventsPage.h"

#include "core/diagnosis/Diagnose.h"
#include "core/evidence/FailureRows.h"
#include "ui/common/TableLook.h"
#include "ui/common/Translated.h"
#include "ui/wizard/EventBrowser.h"
#include "ui/wizard/EventDetails.h"
#include "ui/wizard/EvidenceState.h"
#include "ui/wizard/LogLines.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int usualRows = 6;
constexpr int fewestDetails = 90;    // a heading and a few lines
constexpr int roomForTimeline = 440; // of the height for table and details

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

/// Time of the newest event of all logs; noTime where none has one.
qint64 newestEvent(const Evidence& evidence)
{
    qint64 newest = EventRows::noTime;
    for (const LogCoverage& log : evidence.coverage) {
        if (log.last.isValid())
            newest = std::max(newest, log.last.toSecsSinceEpoch());
    }
    for (const Failure& failure : evidence.failures) { // typed in, no log has it
        if (failure.event.time.isValid())
            newest = std::max(newest, failure.event.time.toSecsSinceEpoch());
    }
    return newest;
}

QStringList causesOf(const Evidence& evidence, const Diagnosis* diagnosis)
{
    QStringList causes;
    for (size_t i = 0; diagnosis && i < evidence.failures.size(); ++i)
        causes.append(translated(likeliestCause(*diagnosis, i)));
    return causes;
}

} // namespace

EventsPage::EventsPage(PageContext& context, QWidget* parent)
    : StepPage(u"events"_s, context, parent)
    , m_state(new EvidenceState(context, this))
    , m_area(new QScrollArea(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_browser(new EventBrowser(context.commands, m_splitter))
    , m_details(new EventDetails(m_splitter))
    , m_logs(new LogLines(this))
{
    m_splitter->addWidget(m_browser);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_details->setMinimumHeight(fewestDetails);
    m_area->setWidget(m_splitter);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->installEventFilter(this);
    content()->addWidget(m_state);
    content()->addWidget(m_area, 1);
    content()->addWidget(m_logs);
    connect(m_browser, &EventBrowser::rowChosen, this, &EventsPage::takeRow);
    connect(m_browser, &EventBrowser::failed, this,
            [this](const Error& error) { this->context().say(translated(error)); });
    connect(m_browser->actions(), &EventTableActions::copied, this, this->context().say);
    connect(m_details, &EventDetails::backRequested, this, &EventsPage::showFailure);
    connect(m_details, &EventDetails::recordRequested, this,
            [this](const Event& event) { showRecord(event, true); });
    connect(&session(), &CaseSession::failureSelected, this, &EventsPage::followSession);
}

QTableView* EventsPage::table() const
{
    return m_browser->table();
}

QList<QWidget*> EventsPage::panes() const
{
    if (m_area->isHidden())
        return {m_state};
    return m_browser->panes() + QList<QWidget*>{m_details};
}

void EventsPage::showCase()
{
    const bool any = m_state->refresh();
    m_area->setVisible(any);
    if (m_evidence != session().evidence() || m_diagnosis != session().diagnosis())
        showEvidence();
    followSession();
}

/// New evidence, or the same weighed anew: the table keeps its place and its filters.
void EventsPage::showEvidence()
{
    const bool other = m_evidence != session().evidence();
    m_evidence = session().evidence();
    m_diagnosis = session().diagnosis();
    m_details->setEvidence(m_evidence);
    m_logs->setLogs(m_evidence ? m_evidence->coverage : std::vector<LogCoverage>());
    if (!m_evidence)
        return m_details->clear();
    const int place = table()->verticalScrollBar()->value();
    const auto chosen = m_browser->chosen();
    m_browser->setList(failures(), newestEvent(*m_evidence));
    if (!other)
        m_browser->choose(chosen);
    table()->verticalScrollBar()->setValue(place);
    if (other)
        m_details->clear();
}

EventList EventsPage::failures() const
{
    const auto wording = [](const Message& message) { return translated(message); };
    EventList list;
    list.rows = rowsOfFailures(*m_evidence, {causesOf(*m_evidence, m_diagnosis.get()), wording});
    list.columns = {EventRowsColumn::time(),
                    EventRowsColumn::of(EventFacet::SpoolFile),
                    EventRowsColumn::of(EventFacet::State),
                    EventRowsColumn::of(EventFacet::Sender),
                    EventRowsColumn::of(EventFacet::Charset),
                    EventRowsColumn::of(EventFacet::Companions),
                    EventRowsColumn::of(EventFacet::Cause),
                    EventRowsColumn::of(EventFacet::Computer)};
    list.missing = [evidence = m_evidence](quint32 row) -> std::optional<QString> {
        const Failure& failure = evidence->failures.at(row);
        return failure.file < 0 ? std::optional(translated(failure.missingWhy)) : std::nullopt;
    };
    return list;
}

const Failure* EventsPage::failureAt(std::optional<quint32> row) const
{
    return row && m_evidence && *row < m_evidence->failures.size() ? &m_evidence->failures.at(*row) : nullptr;
}

/// Several messages may have no name that was read out: a row with the wanted name stays.
void EventsPage::followSession()
{
    if (!m_evidence || m_evidence->failures.empty())
        return;
    const Failure* wanted = session().failure();
    const Failure* shown = failureAt(m_browser->chosen());
    const bool same = shown && wanted && shown->name == wanted->name;
    if (!same)
        m_browser->choose(static_cast<quint32>(session().failureRow()));
    if (!same || (!m_details->event() && !shown->stated))
        showFailure();
}

void EventsPage::takeRow(quint32 row)
{
    const Failure* chosen = failureAt(row);
    if (!chosen)
        return;
    showFailure();
    session().selectFailure(chosen->name);
}

void EventsPage::showFailure()
{
    if (const Failure* shown = failureAt(m_browser->chosen()))
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

/// Where there is little height the timeline gives way; below that the page scrolls.
void EventsPage::fit()
{
    m_browser->setTimelineWanted(m_area->height() >= roomForTimeline);
    if (m_sized || !m_evidence)
        return;
    m_sized = true; // from then on as the technician drags it
    const int rows = static_cast<int>(std::min<size_t>(m_evidence->failures.size(), usualRows));
    const int above = m_browser->minimumHeight() - table()->minimumHeight();
    m_splitter->setSizes({above + tableHeight(table(), rows), height()});
}

bool EventsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area && event->type() == QEvent::Resize)
        fit();
    return StepPage::eventFilter(watched, event);
}

} // namespace ims
