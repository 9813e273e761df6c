#include "ui/wizard/EventsPage.h"

#include "core/base/SafeText.h"
#include "core/diagnosis/Diagnose.h"
#include "core/evidence/FailureRows.h"
#include "core/evidence/TableRows.h"
#include "ui/common/TableLook.h"
#include "ui/common/Translated.h"
#include "ui/wizard/EventBrowser.h"
#include "ui/wizard/EventDetails.h"
#include "ui/wizard/EvidenceState.h"
#include "ui/wizard/LoadingBar.h"
#include "ui/wizard/LogCoverageLines.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
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

EvidenceRef placeOf(const Event& event)
{
    EvidenceRef ref;
    ref.log = event.log;
    ref.record = event.record;
    ref.range = event.range;
    return ref;
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

/// The failure whose own event this is; null where it is none's.
const Failure* failureOf(const Evidence& evidence, const std::optional<Event>& event)
{
    if (!event)
        return nullptr;
    const auto found =
        std::find_if(evidence.failures.begin(), evidence.failures.end(), [&](const Failure& failure) {
            return !failure.stated && isAt(failure.event, placeOf(*event));
        });
    return found == evidence.failures.end() ? nullptr : &*found;
}

/// How an event that is no failure of its own stands to the failed messages.
QString whyShown(const Evidence& evidence, const Event& event)
{
    for (const Failure& failure : evidence.failures) {
        if (eventAt(failure, placeOf(event)))
            return EventsPage::tr("One of the events around the failed message %1.")
                .arg(visibleText(failure.name));
    }
    return EventsPage::tr("This record names none of the failed messages.");
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
    , m_logs(new LogCoverageLines(this))
    , m_readingBar(new LoadingBar(this))
    , m_everythingAction(context.commands.makeAction(u"events.everything"_s, this))
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
    content()->addWidget(m_readingBar);
    content()->addWidget(m_logs);
    addAction(m_everythingAction);
    m_logs->offer(m_everythingAction);
    listenToReading();
    connect(m_browser, &EventBrowser::rowChosen, this, &EventsPage::takeRow);
    connect(m_browser, &EventBrowser::failed, this,
            [this](const Error& error) { this->context().say(translated(error)); });
    connect(m_browser->actions(), &EventTableActions::copied, this, this->context().say);
    connect(m_browser->actions(), &EventTableActions::fileWanted, this, &EventsPage::askForFile);
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
        return {m_state, m_logs};
    return m_browser->panes() + QList<QWidget*>{m_details};
}

void EventsPage::showCase()
{
    if (m_evidence != session().evidence() || m_diagnosis != session().diagnosis())
        showEvidence();
    const bool any = m_state->refresh();
    m_area->setVisible(any || m_everything);
    m_state->setVisible(!any && !m_everything);
    followSession();
    QTimer::singleShot(0, this, &EventsPage::share); // when the layout knows its sizes
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
    if (other) { // what was read of the logs before says nothing of these
        m_reading.cancel();
        m_all.reset();
    }
    if (m_everything && !other)
        return; // the events are the same, however they are weighed
    m_everything = false;
    showEverythingText();
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
    list.columns = failureColumns();
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

void EventsPage::followSession()
{
    if (!m_evidence || m_evidence->failures.empty())
        return;
    const Failure* wanted = session().failure();
    if (m_everything) {
        if (!wanted || failureOf(*m_evidence, m_details->event()) == wanted)
            return;
        m_browser->choose(rowOf(*m_all, wanted->event));
        return m_details->showFailure(*wanted);
    }
    const auto row = static_cast<quint32>(session().failureRow());
    const bool same = m_browser->chosen() == row;
    if (!same)
        m_browser->choose(row);
    if (!same || (!m_details->event() && wanted && !wanted->stated))
        showFailure();
}

void EventsPage::takeRow(quint32 row)
{
    if (m_everything)
        return showEvent(row);
    if (!failureAt(row))
        return;
    showFailure();
    session().selectFailureAt(static_cast<int>(row));
}

void EventsPage::showFailure()
{
    const Failure* shown = m_everything ? session().failure() : failureAt(m_browser->chosen());
    if (shown)
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

// ---- everything in the log ---------------------------------------------------------------------------

void EventsPage::listenToReading()
{
    connect(m_everythingAction, &QAction::triggered, this,
            [this] { showEverything(!m_everything && !m_reading.isRunning()); });
    connect(m_readingBar, &LoadingBar::cancelRequested, this, [this] {
        if (m_writing.isRunning())
            m_writing.cancel();
        else
            m_reading.cancel();
    });
    connect(&m_writing, &Job::started, this, [this] { m_readingBar->begin(tr("Writing the file")); });
    connect(&m_writing, &Job::progressed, this, [this] { m_readingBar->showProgress(m_writing.progress()); });
    connect(&m_writing, &Job::stopped, m_readingBar, &QWidget::hide);
    connect(&m_reading, &Job::started, this, [this] {
        m_readingBar->begin(tr("Reading everything in the logs"));
        showEverythingText();
    });
    connect(&m_reading, &Job::progressed, this, [this] { m_readingBar->showProgress(m_reading.progress()); });
    connect(&m_reading, &Job::stopped, this, [this] {
        m_readingBar->hide();
        showEverythingText();
    });
}

void EventsPage::showEverythingText()
{
    m_everythingAction->setText(m_reading.isRunning() ? tr("Do not read everything")
                                : m_everything        ? tr("Show the failed messages only")
                                                      : tr("Show everything in the log"));
}

void EventsPage::showEverything(bool everything)
{
    m_reading.cancel();
    if (!m_evidence || everything == m_everything)
        return;
    if (!everything || m_all)
        return showList(everything);
    m_reading.start([wanted = logsOf(*m_evidence, session().record())](
                        const JobContext& job) { return readAllEvents(wanted, job); },
                    [this](Expected<AllEvents> all) { takeAllEvents(std::move(all)); });
}

void EventsPage::takeAllEvents(Expected<AllEvents> all)
{
    if (!all)
        return context().say(translated(all.error()));
    m_all = std::move(*all);
    if (!m_all->errors.isEmpty())
        context().say(translated(m_all->errors.first()));
    showList(true);
}

/// The message that is looked at stays in sight in the other list.
void EventsPage::showList(bool everything)
{
    m_everything = everything;
    showEverythingText();
    const bool any = !m_evidence->failures.empty();
    m_area->setVisible(any || everything);
    m_state->setVisible(!any && !everything);
    m_browser->setList(everything ? listOf(*m_all) : failures(), newestEvent(*m_evidence));
    const Failure* wanted = session().failure();
    if (!everything)
        followSession();
    else if (wanted)
        m_browser->choose(rowOf(*m_all, wanted->event));
    if (wanted)
        m_details->showFailure(*wanted);
    else
        m_details->clear();
    table()->setFocus();
}

/// One of all events: a failed message with all that belongs to it, else the event by itself.
void EventsPage::showEvent(quint32 row)
{
    const Expected<Event> event = m_all->table->event(row);
    if (!event)
        return context().say(translated(event.error()));
    if (const Failure* failure = failureOf(*m_evidence, *event)) {
        m_details->showFailure(*failure);
        return session().selectFailureAt(static_cast<int>(failure - m_evidence->failures.data()));
    }
    m_details->showRecord(*event, whyShown(*m_evidence, *event), false);
}

// ---- to a file ---------------------------------------------------------------------------------------

void EventsPage::askForFile(EventTableActions::File file)
{
    const bool csv = file == EventTableActions::File::Csv;
    const QString name = (m_everything ? u"events"_s : u"failed-messages"_s) + (csv ? u".csv"_s : u".json"_s);
    context().prompts.save(this, csv ? tr("Write the table") : tr("Write the events"), name,
                           csv ? tr("Table (*.csv)") : tr("JSON, one event a line (*.json)"),
                           [this, file](const Path& target) { write(file, target); });
}

/// What is shown, in its order. Whoever chose an existing file was asked whether it may go.
void EventsPage::write(EventTableActions::File file, const Path& target)
{
    if (!m_evidence || !m_browser->model()->list().rows)
        return;
    EvidenceRoots roots = m_evidence->roots; // a file opened by itself is evidence as well
    const auto& opened = session().record().opened;
    roots.insert(roots.end(), opened.begin(), opened.end());
    const bool csv = file == EventTableActions::File::Csv;
    std::vector<quint32> shown = m_browser->model()->shown();
    ExportedEvents events;
    if (!csv)
        events = m_everything ? eventsOfTable(m_all->table, shown, logNamesInHex(m_evidence->inputs))
                              : eventsOfFailures(m_evidence, shown);
    m_writing.start(
        [csv, target, roots, events, shown = std::move(shown), rows = m_browser->model()->list().rows,
         columns = m_browser->model()->writtenColumns()](const JobContext& job) -> Expected<Path> {
            const ExportTarget to{target, roots, Existing::Replace, job.stop(), job.progress()};
            const auto written =
                csv ? exportRowsCsv(*rows, shown, columns, to) : exportEventsJson(events, to);
            return written.map([&] { return target; });
        },
        [this](const Expected<Path>& written) {
            const QString sentence =
                written ? tr("The file %1 was written.").arg(visibleText(displayName(*written)))
                        : translated(written.error());
            context().say(sentence);
            Q_EMIT fileWritten(sentence);
        });
}

/// Where there is little height the timeline gives way; below that the page scrolls.
void EventsPage::fit()
{
    m_browser->setTimelineWanted(m_area->height() >= roomForTimeline);
}

/// Table and details get their share once; from then on it is as the technician drags it.
void EventsPage::share()
{
    if (m_shared || !m_evidence || !m_area->isVisible())
        return;
    m_shared = true;
    fit();
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
