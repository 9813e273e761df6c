#include "ui/wizard/CausePage.h"

#include "core/diagnosis/Movement.h"
#include "ui/common/Banner.h"
#include "ui/common/Disclosure.h"
#include "ui/common/Translated.h"
#include "ui/models/FindingsModel.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/EvidenceState.h"
#include "ui/wizard/FindingList.h"
#include "ui/wizard/HelpBook.h"

#include <QAccessible>
#include <QApplication>
#include <QHideEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int listWidth = 270;
constexpr int listHeight = 130;
constexpr int cardWidth = 560;
constexpr int cardHeight = 300;
constexpr int sideBySide = 600;    ///< below this width the list stands above the card
constexpr qsizetype mostMoved = 4; ///< sentences; the list shows the rest
constexpr qsizetype mostMovedStacked = 1;

} // namespace

CausePage::CausePage(PageContext& context, QWidget* parent)
    : StepPage(u"cause"_s, context, parent)
    , m_state(new EvidenceState(context, this))
    , m_body(new QSplitter(Qt::Horizontal, this))
    , m_model(new FindingsModel(this))
    , m_list(new FindingList(m_model, this))
    , m_othersToggle(new Disclosure(tr("Why not the others"), this))
    , m_scroll(new QScrollArea(this))
    , m_card(new FindingCard(context.session, this))
    , m_moved(new Banner(BannerKind::Info, {}, true, this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The chosen cause"));
    m_scroll->setWidget(m_card);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(makeListPane());
    m_body->addWidget(m_scroll);
    m_body->setStretchFactor(1, 1);
    m_body->setSizes({listWidth, cardWidth});
    m_moved->hide();
    content()->addWidget(m_state);
    content()->addWidget(m_moved);
    content()->addWidget(m_body, 1);
    connect(m_list, &FindingList::causeChosen, this, &CausePage::choose);
    connect(m_othersToggle, &QToolButton::toggled, this, &CausePage::showOthers);
    connect(m_moved, &Banner::dismissed, this, &CausePage::clearMoved);
    connect(m_card, &FindingCard::placeWanted, this,
            [this](const EvidenceRef& ref) { this->context().showEvidence(ref); });
    connect(m_card, &FindingCard::messageWanted, this, [this](const QString& name) {
        session().selectFailure(name);
        session().goTo(u"spool-file"_s);
    });
    connect(&session(), &CaseSession::flowChanged, this, [this] {
        noteAnswers();
        if (!isVisible())
            return;
        showList();
        if (ChoiceRow* row = question(u"cause.branch"_s))
            advise(*row);
    });
    noteAnswers();
}

QWidget* CausePage::makeListPane()
{
    auto* pane = new QWidget(m_body);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_list, 1);
    column->addWidget(m_othersToggle, 0, Qt::AlignLeft);
    return pane;
}

QList<QWidget*> CausePage::panes() const
{
    if (m_body->isHidden())
        return {m_state};
    return {m_list, m_scroll};
}

void CausePage::showCase()
{
    const bool any = m_state->refresh();
    m_body->setVisible(any);
    if (!any)
        return clearMoved();
    const auto& findings = session().diagnosis()->findings;
    if (!findingOf(m_cause)) {
        const QString chosen = session().flow().answerTo(u"cause.chosen"_s);
        m_cause = findingOf(chosen) || findings.empty() ? chosen : findings.front().cause;
    }
    showList();
    showFinding();
    showMoved();
}

std::optional<Finding> CausePage::findingOf(const QString& cause) const
{
    const auto diagnosis = session().diagnosis();
    if (!diagnosis)
        return std::nullopt;
    for (const Finding& finding : diagnosis->findings) {
        if (finding.cause == cause)
            return finding;
    }
    const Cause* known = session().knowledge().causes->find(cause);
    for (const OtherCause& other : diagnosis->others) {
        if (other.cause != cause || !known)
            continue;
        Finding nothing;
        nothing.cause = cause;
        nothing.title = other.title;
        nothing.kb = known->kb;
        nothing.status = FindingStatus::Unlikely;
        nothing.whyNot = other.why;
        nothing.questions = known->questions; // an answer can bring it into question
        return nothing;
    }
    return std::nullopt;
}

bool CausePage::isOther(const QString& cause) const
{
    const auto diagnosis = session().diagnosis();
    return diagnosis && std::any_of(diagnosis->others.begin(), diagnosis->others.end(),
                                    [&](const OtherCause& other) { return other.cause == cause; });
}

void CausePage::showList()
{
    if (!session().diagnosis())
        return;
    const Flow& flow = session().flow();
    QStringList answered;
    for (const QString& id : flow.items(u"cause.asked"_s)) {
        if (!flow.answerTo(itemQuestion(u"cause.asked"_s, id)).isEmpty())
            answered.append(id);
    }
    const Diagnosis& diagnosis = *session().diagnosis();
    const QString chosen = flow.answerTo(u"cause.chosen"_s);
    const std::optional<Finding> shown = findingOf(m_cause);
    // What is looked at stays in the list: an answer may have taken it out of question.
    const bool folded = shown && (isOther(m_cause) || FindingsModel::isOther(*shown, chosen));
    if (folded && !m_othersToggle->isChecked()) {
        const QSignalBlocker silent(m_othersToggle);
        m_othersToggle->setChecked(true);
    }
    const qsizetype others = FindingsModel::countOthers(diagnosis, chosen);
    m_othersToggle->setWords(tr("Why not the others (%1)").arg(others));
    m_othersToggle->setVisible(others > 0);
    m_model->setDiagnosis(diagnosis, chosen, answered, m_othersToggle->isChecked());
    m_list->setCurrentCause(m_cause);
}

/// Folding away what is looked at shows the first again.
void CausePage::showOthers(bool shown)
{
    const auto diagnosis = session().diagnosis();
    if (!diagnosis)
        return;
    const std::optional<Finding> looked = findingOf(m_cause);
    const QString chosen = session().flow().answerTo(u"cause.chosen"_s);
    const bool goes = !looked || isOther(m_cause) || FindingsModel::isOther(*looked, chosen);
    if (!shown && goes && !diagnosis->findings.empty() &&
        !FindingsModel::isOther(diagnosis->findings.front(), chosen))
        choose(diagnosis->findings.front().cause);
    showList();
    if (shown)
        m_list->showFrom(FindingsModel::countShown(*diagnosis, chosen));
}

void CausePage::showFinding()
{
    const std::optional<Finding> finding = findingOf(m_cause);
    m_card->setVisible(finding.has_value());
    if (!finding)
        return;
    m_card->setFinding(*finding, surroundingsOf(*finding));
    if (ChoiceRow* row = question(u"cause.branch"_s))
        advise(*row);
}

FindingCard::Surroundings CausePage::surroundingsOf(const Finding& finding) const
{
    return {session().knowledge().causes->find(finding.cause), isOther(finding.cause),
            std::ssize(session().diagnosis()->files), othersThan(finding), messagesOf(finding)};
}

QString CausePage::titleOf(const QString& cause) const
{
    const Cause* known = session().knowledge().causes->find(cause);
    return known ? translated(known->title) : tr("No cause can be named");
}

/// How the causes rank for one message, where it is not the card's cause alone.
QString CausePage::rankingOf(const FileDiagnosis& file) const
{
    QStringList words;
    for (const FileCause& cause : file.ranking) {
        if (isLeading(cause.status))
            words.append(tr("%1: %2").arg(FindingsModel::statusWord(cause.status), titleOf(cause.cause)));
    }
    return words.size() > 1 ? words.join(u" · "_s) : QString();
}

std::vector<MessageLine> CausePage::messagesOf(const Finding& finding) const
{
    const auto diagnosis = session().diagnosis();
    const QSet<QString> wanted(finding.spoolFiles.begin(), finding.spoolFiles.end());
    QHash<QString, QString> notes;
    for (const FileDiagnosis& file : diagnosis->files) {
        if (!wanted.contains(file.spoolFile))
            continue;
        QStringList lines;
        if (const QString ranking = rankingOf(file); !ranking.isEmpty())
            lines.append(ranking);
        if (!file.setting.isEmpty())
            lines.append(translated(file.setting));
        notes.insert(file.spoolFile, lines.join(u'\n'));
    }
    std::vector<MessageLine> messages;
    for (const QString& name : finding.spoolFiles)
        messages.push_back({name, notes.value(name)});
    return messages;
}

void CausePage::choose(const QString& cause)
{
    m_cause = cause;
    showFinding();
    m_scroll->verticalScrollBar()->setValue(0);
}

// ---- what an answer moved ----------------------------------------------------------------------------

/// An answer that weighs: what stood before it is kept until the causes are weighed anew.
void CausePage::noteAnswers()
{
    QMap<QString, QString> answers;
    const auto& given = session().flow().record().now.answers;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.key().startsWith("cause.asked/"_L1) || it.key().startsWith("cause.dismissed/"_L1))
            answers.insert(it.key(), it.value());
    }
    if (answers == m_answers)
        return;
    m_answers = answers;
    clearMoved();
    if (isVisible())
        m_before = session().diagnosis();
}

void CausePage::showMoved()
{
    const auto now = session().diagnosis();
    if (!m_before || !now || m_before == now)
        return;
    QStringList lines;
    for (const Message& sentence : whatMoved(*std::exchange(m_before, nullptr), *now))
        lines.append(translated(sentence));
    const bool stacked = m_body->orientation() == Qt::Vertical; // where there is little height
    const qsizetype most = stacked ? mostMovedStacked : mostMoved;
    if (lines.size() > most) {
        const qsizetype more = lines.size() - most;
        lines = lines.mid(0, most);
        lines.append(tr("Other changes: %1.").arg(more));
    }
    m_moved->setMessage(BannerKind::Info, lines.join(stacked ? u' ' : u'\n'));
    m_moved->show();
    QAccessibleEvent said(m_moved, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void CausePage::clearMoved()
{
    m_before.reset();
    m_moved->hide();
}

QString CausePage::helpPage() const
{
    const QWidget* focus = QApplication::focusWidget();
    const bool atCause = focus && (m_body == focus || m_body->isAncestorOf(focus));
    return atCause && !m_cause.isEmpty() ? HelpBook::causePage(m_cause) : StepPage::helpPage();
}

QString CausePage::moved() const
{
    return m_moved->isHidden() ? QString() : m_moved->text();
}

void CausePage::hideEvent(QHideEvent* event)
{
    StepPage::hideEvent(event);
    if (!event->spontaneous())
        clearMoved();
}

/// So that nobody takes one change for the remedy of all.
QString CausePage::othersThan(const Finding& finding) const
{
    if (finding.spoolFiles.isEmpty())
        return {};
    const auto& files = session().diagnosis()->files;
    const auto others = std::count_if(files.begin(), files.end(), [&](const FileDiagnosis& file) {
        return file.cause != finding.cause && session().knowledge().causes->find(file.cause);
    });
    const auto unclear = std::count_if(files.begin(), files.end(), [&](const FileDiagnosis& file) {
        return !session().knowledge().causes->find(file.cause);
    });
    QStringList sentences;
    if (others > 0)
        sentences.append(
            tr("Failed messages with another likely cause, as the list says: %1 of %2. What helps "
               "here does not help them.")
                .arg(others)
                .arg(files.size()));
    if (unclear > 0 && finding.cause != "unknown"_L1)
        sentences.append(tr("Without a clear cause: %1.").arg(unclear));
    return sentences.join(u' ');
}

void CausePage::questionShown(ChoiceRow& row)
{
    if (row.id() == "cause.branch"_L1)
        advise(row);
}

void CausePage::advise(ChoiceRow& row) const
{
    const std::optional<Finding> finding = findingOf(m_cause);
    if (!finding)
        return row.recommend({}, {});
    const Cause* cause = session().knowledge().causes->find(finding->cause);
    const CauseCatalogue& causes = *session().knowledge().causes;
    const Cause* chosen = causes.find(session().flow().answerTo(u"cause.chosen"_s));
    QStringList words;
    if (chosen)
        words.append(tr("Chosen so far: “%1”.").arg(translated(chosen->title)));
    QString fitting;
    if (!cause) {
        fitting = u"hand-on"_s;
        words.append(tr("No documented cause explains these messages on this evidence."));
    } else if (!finding->dismissed.isEmpty()) {
        words.append(tr("The cause shown above is dismissed: look at another one, or take that back."));
    } else if (!isLeading(finding->status)) {
        words.append(tr("The cause shown above is not likely on this evidence."));
    } else if (cause->mendedBySettings) {
        fitting = u"setting"_s;
        words.append(tr("The cause shown above is mended by the Character Sets."));
    } else {
        fitting = u"other"_s;
        words.append(tr("The cause shown above is not mended by the Character Sets: changing them would "
                        "break mail that arrives now."));
    }
    row.recommend(fitting, words.join(u' '));
}

std::vector<FlowAnswer> CausePage::answersFor(const QString& question, const QString& value) const
{
    if (question != "cause.branch"_L1)
        return StepPage::answersFor(question, value);
    const Cause* shown = session().knowledge().causes->find(m_cause);
    const bool fits = shown && (value == "other"_L1 || (value == "setting"_L1 && shown->mendedBySettings));
    return {{question, value}, {u"cause.chosen"_s, fits ? m_cause : QString()}};
}

void CausePage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    const Qt::Orientation wanted = width() < sideBySide ? Qt::Vertical : Qt::Horizontal;
    if (m_body->orientation() == wanted)
        return;
    m_body->setOrientation(wanted);
    m_body->setSizes(wanted == Qt::Vertical ? QList<int>{listHeight, cardHeight}
                                            : QList<int>{listWidth, cardWidth});
}

} // namespace ims
