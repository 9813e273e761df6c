#include "ui/wizard/CausePage.h"

#include "ui/common/Translated.h"
#include "ui/models/FindingsModel.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/EvidenceState.h"
#include "ui/wizard/FindingCard.h"
#include "ui/wizard/FindingList.h"

#include <QScrollArea>
#include <QScrollBar>
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
constexpr int sideBySide = 600; ///< below this width the list stands above the card

} // namespace

CausePage::CausePage(PageContext& context, QWidget* parent)
    : StepPage(u"cause"_s, context, parent)
    , m_state(new EvidenceState(context, this))
    , m_body(new QSplitter(Qt::Horizontal, this))
    , m_model(new FindingsModel(this))
    , m_list(new FindingList(m_model, this))
    , m_scroll(new QScrollArea(this))
    , m_card(new FindingCard(context.session, this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The chosen cause"));
    m_scroll->setWidget(m_card);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(m_list);
    m_body->addWidget(m_scroll);
    m_body->setStretchFactor(1, 1);
    m_body->setSizes({listWidth, cardWidth});
    content()->addWidget(m_state);
    content()->addWidget(m_body, 1);
    connect(m_list, &FindingList::causeChosen, this, &CausePage::choose);
    connect(m_card, &FindingCard::placeWanted, this,
            [this](const EvidenceRef& ref) { this->context().showEvidence(ref); });
    connect(m_card, &FindingCard::messageWanted, this, [this](const QString& name) {
        session().selectFailure(name);
        session().goTo(u"spool-file"_s);
    });
    connect(&session(), &CaseSession::flowChanged, this, [this] {
        if (!isVisible())
            return;
        showList();
        if (ChoiceRow* row = question(u"cause.branch"_s))
            advise(*row);
    });
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
        return;
    const auto& findings = session().diagnosis()->findings;
    if (!shownFinding()) {
        const QString chosen = session().flow().answerTo(u"cause.chosen"_s);
        const bool known = std::any_of(findings.begin(), findings.end(),
                                       [&](const Finding& finding) { return finding.cause == chosen; });
        m_cause = known || findings.empty() ? chosen : findings.front().cause;
    }
    showList();
    showFinding();
}

const Finding* CausePage::shownFinding() const
{
    const auto diagnosis = session().diagnosis();
    if (!diagnosis)
        return nullptr;
    const auto& findings = diagnosis->findings;
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [this](const Finding& finding) { return finding.cause == m_cause; });
    return found == findings.end() ? nullptr : &*found;
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
    m_model->setFindings(session().diagnosis()->findings, flow.answerTo(u"cause.chosen"_s), answered);
    m_list->setCurrentCause(m_cause);
}

void CausePage::showFinding()
{
    const Finding* finding = shownFinding();
    m_card->setVisible(finding != nullptr);
    if (!finding)
        return;
    m_card->setFinding(*finding, session().knowledge().causes->find(finding->cause), othersThan(*finding));
    if (ChoiceRow* row = question(u"cause.branch"_s))
        advise(*row);
}

void CausePage::choose(const QString& cause)
{
    m_cause = cause;
    showFinding();
    m_scroll->verticalScrollBar()->setValue(0);
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
    const Finding* finding = shownFinding();
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
