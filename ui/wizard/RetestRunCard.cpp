#include "ui/wizard/RetestRunCard.h"

#include "core/base/SafeText.h"
#include "core/casefile/CaseLock.h"
#include "core/casefile/Tick.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/ConfirmPanel.h"
#include "ui/wizard/RetestWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int barHeight = 8;

QString shownPath(const Path& path)
{
    return visibleText(displayName(path));
}

QString whyUnfinished()
{
    return RetestRunCard::tr("A batch was not finished: go on with it or undo it, above.");
}

} // namespace

QStringList whyNothingMoves(const CaseSession& session, const RetestRunner& runner)
{
    if (session.isReadOnly())
        return {RetestRunCard::tr(
            "This case can only be looked at, so nothing could be put on record: nothing is "
            "moved from here.")};
    if (runner.journalFile().empty())
        return {RetestRunCard::tr(
            "The case is not kept in a folder yet. The copies and the record of the moves lie "
            "there: save the case first.")};
    if (runner.journalError())
        return {translated(*runner.journalError())};
    if (!runner.snapshot())
        return {RetestRunCard::tr("The record of the moves is being read…")};
    if (runner.isBusy())
        return {RetestRunCard::tr("Files are being moved.")};
    return {};
}

QString whyNotStopped(const CaseSession& session, const RetestRunner& runner)
{
    const ServiceKnown known = serviceKnown(session, runner.journal());
    if (known.isStopped(session.now()))
        return {};
    return known.state == ServiceKnown::State::Running
               ? RetestRunCard::tr("The Internet Mail Service runs: stop it first.")
               : RetestRunCard::tr(
                     "It is not known that the Internet Mail Service is stopped: stop it in step 6, or "
                     "confirm that it is.");
}

QStringList whyNothingIsSetAside(const CaseSession& session, const RetestRunner& runner)
{
    if (const QStringList whole = whyNothingMoves(session, runner); !whole.isEmpty())
        return whole;
    if (runner.isUnfinished())
        return {whyUnfinished()};
    const QString running = whyNotStopped(session, runner);
    return running.isEmpty() ? QStringList() : QStringList{running};
}

RetestRunCard::RetestRunCard(PageContext& context, QWidget* parent)
    : Card(tr("Put back"), parent)
    , m_context(context)
    , m_runner(*context.retest)
    , m_resent(new ChoiceRow(context.session, u"retest.resent"_s, true, this))
{
    column()->addWidget(m_resent);
    makeService();
    makeFacts();
    makeMove();
}

void RetestRunCard::makeService()
{
    m_service = addText({}, TextStyle::Strong);
    m_toRestart = new QPushButton(tr("Go to step 6: Restart"), this);
    m_stopped = new QPushButton(tr("I confirm that it is stopped"), this);
    m_started = new QPushButton(tr("It was started"), this);
    auto* row = new WrapLayout(spacing::small);
    for (QPushButton* button : {m_toRestart, m_stopped, m_started}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
    connect(m_toRestart, &QPushButton::clicked, this, [this] { m_context.session.goTo(u"restart"_s); });
    connect(m_stopped, &QPushButton::clicked, this, &RetestRunCard::sayStopped);
    connect(m_started, &QPushButton::clicked, this, &RetestRunCard::sayStarted);
}

void RetestRunCard::sayStopped()
{
    m_context.session.answer(
        {{u"retest.stopped"_s, tickText(m_context.session.now(), CaseLock::personHere())},
         {u"retest.started"_s, {}}});
}

void RetestRunCard::sayStarted()
{
    m_context.session.answer(
        {{u"retest.started"_s, tickText(m_context.session.now(), CaseLock::personHere())},
         {u"retest.stopped"_s, {}}});
}

void RetestRunCard::addFact(const QString& label, TextLabel*& text)
{
    const int row = m_grid->rowCount();
    auto* name = new TextLabel(TextStyle::Small, ColorRole::Muted, m_facts);
    name->setText(label);
    name->setWordWrap(false);
    text = new TextLabel(TextStyle::Body, ColorRole::Text, m_facts);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
}

void RetestRunCard::makeFacts()
{
    m_facts = new QWidget(this);
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, spacing::small, 0, spacing::small);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
    addFact(tr("Next"), m_what);
    addFact(tr("From"), m_from);
    addFact(tr("To"), m_to);
    addFact(tr("Copies"), m_copies);
    addFact(tr("Way back"), m_undo);
    m_undo->setText(
        tr("Until the service is started, “Put everything back as it was” undoes it exactly. After that, "
           "only what still lies in IN goes back."));
    column()->addWidget(m_facts);
}

void RetestRunCard::makeMove()
{
    auto* row = new QHBoxLayout;
    m_move = new QPushButton(this);
    m_move->setAutoDefault(false);
    row->addWidget(m_move);
    row->addStretch();
    column()->addLayout(row);
    m_whyNot = addText({}, TextStyle::Body, ColorRole::Warning);
    m_confirm = new ConfirmPanel(this);
    column()->addWidget(m_confirm);
    m_progress = new Panel(Panel::Shape::Accented, ColorRole::InfoSurface, ColorRole::Info, this);
    m_progressText = new TextLabel(TextStyle::Body, ColorRole::Text, m_progress);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("Cancel"), m_progress);
    m_cancel->setAutoDefault(false);
    m_cancel->setAccessibleDescription(
        tr("Ends after the file that is being moved; it is never left halfway."));
    auto* texts = new QVBoxLayout;
    texts->addWidget(m_progressText);
    texts->addWidget(m_bar);
    auto* line = new QHBoxLayout(m_progress);
    line->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    line->addLayout(texts, 1);
    line->addWidget(m_cancel, 0, Qt::AlignTop);
    column()->addWidget(m_progress);
    m_progress->hide();
    connect(m_move, &QPushButton::clicked, this, [this] { ask(turn(), m_move); });
    connect(m_confirm, &ConfirmPanel::confirmed, this, [this] { m_runner.putBack(m_files); });
    connect(m_cancel, &QPushButton::clicked, &m_runner, &RetestRunner::cancel);
    connect(&m_runner, &RetestRunner::progressed, this, &RetestRunCard::showProgress);
}

RetestTurn RetestRunCard::turn() const
{
    const auto plan = m_runner.planned();
    const RetestJournal* journal = m_runner.journal();
    if (!plan || !journal)
        return {};
    QStringList failed;
    for (const RetestRunner::Watched& one : m_runner.watched()) {
        const QString id = itemQuestion(u"retest.file"_s, m_runner.itemOfFile(one.what.name));
        if (m_context.session.flow().answerTo(id) == "failed-again"_L1)
            failed.append(one.what.name);
    }
    return nextTurn(*plan, *journal, failed);
}

/// What keeps the files from being moved, in the order in which it is to be settled.
QStringList RetestRunCard::reasons(const RetestTurn& turn) const
{
    if (const QStringList whole = whyNothingMoves(m_context.session, m_runner); !whole.isEmpty())
        return whole;
    if (m_runner.isUnfinished())
        return {whyUnfinished()};
    if (turn.rows.empty())
        return {m_runner.isPlanning() ? tr("The files in IN\\ARCHIVE are being looked at…")
                                      : tr("There is nothing that could be put back.")};
    QStringList reasons;
    if (m_context.session.flow().answerTo(u"retest.resent"_s).isEmpty())
        reasons.append(tr("Say first whether the messages were sent again meanwhile, above."));
    if (!m_runner.watched().empty()) {
        const RetestOutcome outcome = m_runner.verdict().outcome;
        if (outcome == RetestOutcome::Waiting)
            reasons.append(tr("What was put back before is not decided yet, below."));
        else if (outcome == RetestOutcome::Undetermined)
            reasons.append(tr("Settle first what became of what was put back before, below."));
    }
    if (const QString running = whyNotStopped(m_context.session, m_runner); !running.isEmpty())
        reasons.append(running);
    return reasons;
}

void RetestRunCard::refresh()
{
    m_resent->refresh();
    showService();
    const RetestTurn next = turn();
    showFacts(next);
    const QStringList why = reasons(next);
    const bool busy = m_runner.isBusy();
    m_move->setVisible(why.isEmpty());
    m_move->setText(tr("Put back %n file(s)…", nullptr, static_cast<int>(next.rows.size())));
    m_whyNot->setText(why.join(u'\n'));
    m_whyNot->setVisible(!why.isEmpty() && !busy);
    if (!why.isEmpty() && m_confirm->isAsking())
        m_confirm->dismiss(); // what was asked for is no longer so
    const bool shown = !m_progress->isHidden();
    m_progress->setVisible(busy);
    showProgress();
    if (busy && !shown)
        m_cancel->setFocus(Qt::OtherFocusReason);
    else if (!busy && shown) // what had the focus is gone
        (m_started->isHidden() ? m_toRestart : m_started)->setFocus(Qt::OtherFocusReason);
}

void RetestRunCard::showService()
{
    const CaseSession& session = m_context.session;
    const ServiceKnown known = serviceKnown(session, m_runner.journal());
    const bool stopped = known.isStopped(session.now());
    m_service->setText(serviceWords(known, session.now()));
    m_service->setColorRole(stopped ? ColorRole::Success : ColorRole::Warning);
    const bool writable = !session.isReadOnly();
    m_stopped->setVisible(writable && !stopped);
    m_started->setVisible(writable && known.state != ServiceKnown::State::Running);
    m_toRestart->setText(stopped ? tr("Start it in step 6") : tr("Stop it in step 6"));
}

void RetestRunCard::showFacts(const RetestTurn& turn)
{
    const ServerFolders where = m_runner.folders();
    m_facts->setVisible(where.found && !turn.rows.empty());
    if (m_facts->isHidden())
        return;
    const auto files = movesOf(*m_runner.planned(), turn);
    m_what->setText(tr("%1: %2").arg(amountWords(files), namesWords(files)));
    m_from->setText(shownPath(where.found->archive));
    m_to->setText(shownPath(where.found->in));
    const Path journal = m_runner.journalFile();
    m_copies->setText(journal.empty() ? tr("in the folder of the case, once it has one")
                                      : tr("%1, a verified copy of each before it is moved")
                                            .arg(shownPath(RetestJournal::copiesOf(journal))));
}

void RetestRunCard::askAlone(size_t row)
{
    const auto plan = m_runner.planned();
    if (plan && row < plan->rows.size() && reasons(aloneTurn(row)).isEmpty())
        ask(aloneTurn(row), m_move);
}

void RetestRunCard::ask(const RetestTurn& turn, QWidget* opener)
{
    const auto plan = m_runner.planned();
    if (!plan || turn.rows.empty())
        return;
    m_asked = turn;
    m_files = movesOf(*plan, turn);
    m_confirm->ask(questionFor(turn), tr("Put back now"), consentFor(turn), opener);
}

QString RetestRunCard::questionFor(const RetestTurn& turn) const
{
    const ServerFolders where = m_runner.folders();
    QStringList parts;
    parts.append(tr("On %1, %2 (%3) is moved from %4 to %5. The service takes it in when it is started.")
                     .arg(serverWords(m_context.session.server()), amountWords(m_files), namesWords(m_files),
                          shownPath(where.found->archive), shownPath(where.found->in)));
    parts.append(serviceWords(serviceKnown(m_context.session, m_runner.journal()), m_context.session.now()));
    const QString resent = m_context.session.flow().answerTo(u"retest.resent"_s);
    if (resent == "yes"_L1)
        parts.append(tr("Some of the messages were sent again: those would arrive twice."));
    if (resent == "unknown"_L1)
        parts.append(tr("It is not known whether they were sent again: then they would arrive twice."));
    if (turn.kind == TurnKind::Alone) {
        const RetestRow& row = m_runner.planned()->rows.at(turn.rows.front());
        parts.append(translated(row.why));
        parts.append(tr("Expected: %1").arg(translated(row.expected)));
    }
    parts.append(translated(stopRule()));
    return parts.join(u'\n');
}

/// What somebody has to say himself, beyond pressing a button; empty where nothing.
QString RetestRunCard::consentFor(const RetestTurn& turn) const
{
    if (turn.kind == TurnKind::Alone)
        return m_runner.planned()->rows.at(turn.rows.front()).undetermined
                   ? tr("Its recipient misses it; I know that it may arrive twice")
                   : tr("I know that it can stop the service or the store");
    if (!m_runner.watched().empty() && m_runner.verdict().outcome == RetestOutcome::Bad)
        return tr("The last test was bad; the cause was mended since then");
    return {};
}

void RetestRunCard::showProgress()
{
    if (!m_runner.isBusy())
        return;
    const JobProgress progress = m_runner.progress();
    m_cancel->setEnabled(!m_runner.isCancelling());
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    QString text =
        progress.total > 0
            ? tr("%1: %2 of %3").arg(translated(progress.what)).arg(progress.done).arg(progress.total)
            : tr("Moving files");
    if (m_runner.isCancelling())
        text += u"  ·  "_s + tr("ends after the file that is being moved");
    m_progressText->setText(text);
}

QString RetestRunCard::service() const
{
    return m_service->text();
}

QString RetestRunCard::whyNot() const
{
    return m_whyNot->isHidden() ? QString() : m_whyNot->text();
}

QString RetestRunCard::progress() const
{
    return m_progress->isHidden() ? QString() : m_progressText->text();
}

} // namespace ims
