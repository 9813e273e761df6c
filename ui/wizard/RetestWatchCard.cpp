#include "ui/wizard/RetestWatchCard.h"

#include "core/base/SafeText.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Banner.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/RetestWords.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostStops = 5;

BannerKind kindOf(RetestOutcome outcome)
{
    switch (outcome) {
    case RetestOutcome::Good:
        return BannerKind::Success;
    case RetestOutcome::Bad:
        return BannerKind::Error;
    case RetestOutcome::Undetermined:
        return BannerKind::Warning;
    default:
        return BannerKind::Info;
    }
}

/// How the walkthrough calls it; empty where nothing was found yet.
QString answerFor(RetestVerdict verdict, RetestOutcome whole)
{
    switch (verdict) {
    case RetestVerdict::FailedAgain:
        return u"failed-again"_s;
    case RetestVerdict::Waiting:
    case RetestVerdict::Stuck:
        return u"waiting"_s;
    case RetestVerdict::Taken:
        return whole == RetestOutcome::Good ? u"arrived"_s : QString();
    case RetestVerdict::Undetermined:
        break;
    }
    return {};
}

} // namespace

RetestWatchCard::RetestWatchCard(PageContext& context, QWidget* parent)
    : Card(tr("What becomes of them"), parent)
    , m_context(context)
    , m_runner(*context.retest)
    , m_outcome(new Banner(BannerKind::Info, {}, false, this))
    , m_stops(nullptr)
    , m_state(nullptr)
    , m_settle(nullptr)
{
    column()->addWidget(m_outcome);
    m_stops = addText({}, TextStyle::Body, ColorRole::Error);
    m_settle = addText({});
    m_state = addText({}, TextStyle::Small, ColorRole::Muted);
    makeButtons();
    m_recorded = addText(tr("What was found is on record as the answers of this step."), TextStyle::Small,
                         ColorRole::Muted);
}

void RetestWatchCard::makeButtons()
{
    m_record = new QPushButton(tr("Record what was found"), this);
    m_record->setAccessibleDescription(tr("As one act, which can be undone"));
    m_look = new QPushButton(tr("Look now"), this);
    m_watch = new QPushButton(this);
    m_log = new ActionButton(m_context.action(u"evidence.add-file"_s), this, tr("Add a fresh log…"));
    m_cause = new QPushButton(tr("Back to step 4 with what was learnt"), this);
    auto* row = new WrapLayout(spacing::small);
    for (QPushButton* button : {m_record, m_cause, m_log, m_look, m_watch}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
    connect(m_look, &QPushButton::clicked, &m_runner, &RetestRunner::lookNow);
    connect(m_watch, &QPushButton::clicked, this, [this] { m_runner.setWatching(!m_runner.isWatching()); });
    connect(m_record, &QPushButton::clicked, this, [this] { m_context.session.answer(found()); });
    connect(m_cause, &QPushButton::clicked, this, [this] {
        if (const std::vector<FlowAnswer> open = found(); !open.empty())
            m_context.session.answer(open);
        m_context.session.goTo(u"cause"_s);
    });
}

std::vector<FlowAnswer> RetestWatchCard::found() const
{
    const Flow& flow = m_context.session.flow();
    const RetestOutcome outcome = m_runner.verdict().outcome;
    std::vector<FlowAnswer> answers;
    const auto add = [&](const QString& id, const QString& value) {
        if (!value.isEmpty() && flow.answerTo(id) != value)
            answers.push_back({id, value});
    };
    const auto& watched = m_runner.watched();
    for (size_t i = 0; i < watched.size() && m_runner.looks() > 0; ++i) {
        const QString id = itemQuestion(u"retest.file"_s, m_runner.itemOfFile(watched.at(i).what.name));
        const QString said = flow.answerTo(id);
        if (said == "arrived"_L1 || said == "failed-again"_L1)
            continue; // a person's word counts for more
        add(id, answerFor(m_runner.verdicts().at(i).verdict, outcome));
    }
    if (outcome == RetestOutcome::Good)
        add(u"retest.result"_s, u"arrived"_s);
    else if (outcome == RetestOutcome::Bad)
        add(u"retest.result"_s, u"failed-again"_s);
    else
        add(u"retest.result"_s, u"undetermined"_s);
    return answers;
}

void RetestWatchCard::refresh()
{
    const bool any = !m_runner.watched().empty();
    setVisible(any);
    if (!any)
        return;
    const TestVerdict verdict = m_runner.verdict();
    showOutcome(verdict);
    showSettle(verdict.outcome);
    showState();
    const bool writable = !m_context.session.isReadOnly();
    const bool decided = verdict.outcome != RetestOutcome::Waiting;
    const bool open = writable && decided && !found().empty();
    m_record->setVisible(open);
    m_recorded->setVisible(decided && found().empty());
    m_cause->setVisible(verdict.outcome == RetestOutcome::Bad);
    m_log->setVisible(writable && verdict.outcome != RetestOutcome::Good);
    m_look->setEnabled(!m_runner.isLooking() && !m_runner.isBusy());
    m_watch->setText(m_runner.isWatching() ? tr("Stop watching") : tr("Watch"));
    m_watch->setVisible(m_runner.isServiceRunning());
}

void RetestWatchCard::showOutcome(const TestVerdict& verdict)
{
    const QString why = translated(verdict.why);
    const QString word = outcomeWord(verdict.outcome);
    const bool running = m_runner.isServiceRunning();
    const bool waits = verdict.outcome == RetestOutcome::Waiting && !running;
    m_outcome->setMessage(
        waits ? BannerKind::Info : kindOf(verdict.outcome),
        waits ? tr("The files lie in IN. Start the Internet Mail Service (step 6), or say that it "
                   "was started: then the program watches what becomes of them.")
              : tr("%1. %2").arg(word, why));
    QStringList lines;
    const auto& stops = m_runner.stops();
    for (size_t i = 0; i < std::min(stops.size(), mostStops); ++i) {
        const Event& event = stops.at(i);
        lines.append(tr("Event %1 of %2, %3")
                         .arg(event.id())
                         .arg(visibleText(event.source),
                              event.time.isValid()
                                  ? QLocale().toString(event.time.toUTC(), QLocale::ShortFormat) + u" UTC"_s
                                  : tr("time not known")));
    }
    if (!lines.isEmpty())
        lines.append(translated(stopRule()));
    m_stops->setText(lines.join(u'\n'));
    m_stops->setVisible(!lines.isEmpty());
}

void RetestWatchCard::showSettle(RetestOutcome outcome)
{
    QStringList lines;
    const bool open = outcome == RetestOutcome::Undetermined ||
                      (outcome == RetestOutcome::Waiting && m_runner.isServiceRunning());
    if (open) {
        lines.append(tr("What would settle it:"));
        lines.append(
            tr("• the recipient: does the message lie in the mailbox? Select the file above and record it;"));
        if (!m_runner.hasFreshLog())
            lines.append(tr("• a log that was saved after the start: it would name a new failure;"));
        lines.append(
            tr("• a tracking log of that time: its event 9 or 1000 records the delivery (Q173364)."));
    }
    if (outcome == RetestOutcome::Good)
        lines.append(tr("The next files can be put back: stop the service again, then “Put back” above."));
    if (outcome == RetestOutcome::Bad)
        lines.append(
            tr("Put back nothing more. Stop the service, and put back what still lies in IN (“Put everything "
               "back as it was”). If it cannot be stopped or started, a message in IN holds it: set that "
               "aside, below."));
    m_settle->setText(lines.join(u'\n'));
    m_settle->setVisible(!lines.isEmpty());
}

void RetestWatchCard::showState()
{
    QStringList parts;
    if (m_runner.lookError())
        parts.append(translated(*m_runner.lookError()));
    if (m_runner.looks() > 0)
        parts.append(tr("Looked at the folders %n time(s).", nullptr, static_cast<int>(m_runner.looks())));
    if (m_runner.isLooking())
        parts.append(tr("Looking…"));
    else if (m_runner.isWatching())
        parts.append(tr("The next look is in %1 s.").arg((m_runner.nextInterval() + 999) / 1'000));
    else
        parts.append(tr("Not watching."));
    if (m_runner.looks() > 0 && !m_runner.hasFreshLog())
        parts.append(tr("No log that goes on beyond the moment of putting back was read."));
    m_state->setText(parts.join(u' '));
}

QString RetestWatchCard::state() const
{
    return m_state->text();
}

QString RetestWatchCard::settle() const
{
    return m_settle->isHidden() ? QString() : m_settle->text();
}

} // namespace ims
