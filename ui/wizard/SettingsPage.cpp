#include "ui/wizard/SettingsPage.h"

#include "core/evidence/ServerBuild.h"
#include "ui/common/Banner.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/Disclosure.h"
#include "ui/common/StatePanel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/EvidenceState.h"
#include "ui/wizard/EvidenceSummary.h"
#include "ui/wizard/HandSteps.h"
#include "ui/wizard/ImccopyCard.h"
#include "ui/wizard/MissingPanel.h"
#include "ui/wizard/PrerequisitesCard.h"
#include "ui/wizard/RecommendationView.h"
#include "ui/wizard/RemedyView.h"
#include "ui/wizard/SettingsSaves.h"
#include "ui/wizard/UndoCard.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

SettingsPage::SettingsPage(PageContext& context, QWidget* parent)
    : StepPage(u"settings"_s, context, parent)
    , m_undecided(new Banner(BannerKind::Info, {}, false, this))
    , m_state(new StatePanel(this))
    , m_toCause(addWay(tr("Go to step 4: Cause"), u"cause"_s))
    , m_toEvidence(addWay(tr("Go to step 1: Evidence"), u"evidence"_s))
    , m_toReport(addWay(tr("Go to step 8: Report"), u"report"_s))
    , m_toRestart(addWay(tr("Go to step 6: Restart"), u"restart"_s))
    , m_area(new ColumnArea(tr("Settings"), this))
    , m_settingsWanted(new MissingPanel(m_area))
    , m_prerequisites(new PrerequisitesCard(context, m_area))
    , m_recommendation(new RecommendationView(context.session, m_area))
    , m_hand(new HandSteps(context, m_area))
    , m_imccopyOpener(new Disclosure(tr("Or set it with imccopy, the tool of the Exchange CD"), m_area))
    , m_saves(new SettingsSaves(context, m_area))
    , m_undo(new UndoCard(context.session, m_area))
    , m_remedy(new RemedyView(context.session, m_area))
    , m_remedyNeeds(new PrerequisitesCard(context, m_area))
{
    auto* decide = new QAction(m_toCause->text(), this);
    connect(decide, &QAction::triggered, this, [this] { session().goTo(u"cause"_s); });
    m_undecided->addButton(decide);
    m_imccopy = new ImccopyCard(
        context, [this] { m_saves->importSave(); }, m_area);
    connect(m_imccopyOpener, &Disclosure::toggled, m_imccopy, &QWidget::setVisible);
    for (QWidget* part : std::initializer_list<QWidget*>{m_settingsWanted, m_recommendation, m_prerequisites,
                                                         m_hand, m_imccopyOpener, m_imccopy, m_saves, m_undo,
                                                         m_remedy, m_remedyNeeds})
        m_area->column()->addWidget(part);
    content()->addWidget(m_undecided);
    content()->addWidget(m_state, 1);
    content()->addWidget(m_area, 1);
    const auto again = [this] {
        if (isVisible())
            showCase();
    };
    connect(&session(), &CaseSession::flowChanged, this, again);
    connect(&session(), &CaseSession::loadingStarted, this, again);
    connect(&session(), &CaseSession::loadingStopped, this, again);
}

QPushButton* SettingsPage::addWay(const QString& text, const QString& step)
{
    QPushButton* button = m_state->addButton(text);
    connect(button, &QPushButton::clicked, this, [this, step] { session().goTo(step); });
    return button;
}

QList<QWidget*> SettingsPage::panes() const
{
    if (!m_area->isHidden())
        return {m_area};
    for (QPushButton* way : {m_toCause, m_toEvidence, m_toReport, m_toRestart}) {
        if (!way->isHidden())
            return {way};
    }
    return {m_state};
}

void SettingsPage::showCase()
{
    const QString branch = session().flow().answerTo(u"cause.branch"_s);
    m_undecided->hide();
    // What stays in sight is not hidden for a moment: it would lose the focus.
    if (branch == "hand-on"_L1 || branch == "other"_L1)
        hideRecommendation();
    if (branch != "other"_L1) {
        m_remedy->hide();
        m_remedyNeeds->hide();
    }
    if (branch == "hand-on"_L1) {
        showState(
            u"info"_s, tr("The case is handed on"),
            tr("Leave the server as it is. The report holds the events, the failed messages, the causes "
               "that were weighed and what could not be checked: hand that on, with the spool files, "
               "Drwtsn32.log and User.dmp where the store crashed (Q192186)."),
            m_toReport);
    } else if (branch == "other"_L1) {
        showRemedy();
    } else {
        showRecommendation(!branch.isEmpty());
    }
}

void SettingsPage::showState(const QString& icon, const QString& title, const QString& text, QPushButton* way)
{
    m_state->setState(icon, title, text);
    for (QPushButton* button : {m_toCause, m_toEvidence, m_toReport, m_toRestart})
        button->setVisible(button == way);
    m_state->show();
    m_area->hide();
}

void SettingsPage::showRemedy()
{
    const QString chosen = session().flow().answerTo(u"cause.chosen"_s);
    if (!session().knowledge().causes->find(chosen)) {
        showState(u"info"_s, tr("No cause was chosen yet"),
                  tr("Step 4 decides which cause it is; its remedy stands here then."), m_toCause);
        return;
    }
    m_state->hide();
    m_area->show();
    m_remedy->refresh();
    if (chosen == "unknown-charset"_L1)
        m_remedyNeeds->setChange({});
    else
        m_remedyNeeds->hide();
}

void SettingsPage::showRecommendation(bool decided)
{
    const auto diagnosis = session().diagnosis();
    if (!diagnosis || !diagnosis->planned())
        return showNoRecommendation();
    if (diagnosis->planned()->changes.empty()) {
        showState(u"check"_s, tr("Leave the Character Sets as they are"),
                  translated(diagnosis->planned()->why), decided ? m_toRestart : m_toCause);
        return;
    }
    m_undecided->setMessage(BannerKind::Info,
                            tr("Step 4 decides whether the Character Sets are changed. Nothing was "
                               "decided yet: this is only the recommendation."));
    m_undecided->setVisible(!decided);
    m_state->hide();
    m_area->show();
    std::vector<CaseItem> wanted;
    if (!session().evidence()->settings)
        wanted.push_back(CaseItem::Settings);
    m_settingsWanted->setMissing(wanted, serverFamily(session().serverVersion()));
    m_prerequisites->setChange(*diagnosis->planned());
    m_recommendation->refresh();
    showWays(*diagnosis->planned());
}

void SettingsPage::hideRecommendation()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_settingsWanted, m_prerequisites, m_recommendation,
                                                         m_hand, m_imccopyOpener, m_imccopy, m_saves, m_undo})
        part->hide();
}

/// The ways to set it, what proves it, and the way back; a technician on the way by imccopy finds that open.
void SettingsPage::showWays(const SettingsChange& plan)
{
    m_hand->refresh(plan);
    m_hand->show();
    m_undo->refresh(plan);
    m_undo->show();
    m_imccopy->refresh(plan);
    if (!m_imccopyOpener->isChecked() && m_imccopy->isUnderWay())
        m_imccopyOpener->setChecked(true);
    m_imccopyOpener->show();
    m_imccopy->setVisible(m_imccopyOpener->isChecked());
    m_saves->refresh(plan);
    m_saves->show();
    if (ChoiceRow* changed = question(u"settings.changed"_s))
        questionShown(*changed);
}

void SettingsPage::questionShown(ChoiceRow& row)
{
    const auto evidence = session().evidence();
    if (row.id() == "settings.saved"_L1 && evidence && evidence->settings && !evidence->settings->stated)
        row.recommend(u"yes"_s, tr("A save of it is among the evidence."));
    if (row.id() == "settings.changed"_L1)
        row.recommend(m_saves->isProven() ? u"yes"_s : QString(),
                      m_saves->isProven() ? tr("%1 shows every row as planned.").arg(m_saves->newest())
                                          : QString());
}

void SettingsPage::showNoRecommendation()
{
    const auto evidence = session().evidence();
    if (!evidence) {
        const NoEvidence why = whyNoEvidence(session());
        showState(
            why.icon, why.title,
            why.text + (why.text.isEmpty() ? QString() : u"\n\n"_s) +
                tr("The recommendation needs %1.").arg(missingKinds(missingEvidence(nullptr)).join(u", "_s)),
            m_toEvidence);
        return;
    }
    MissingEvidence lacking = missingEvidence(evidence.get());
    lacking.eventLog = lacking.eventLog || evidence->failures.empty();
    const QStringList missing = missingKinds(lacking);
    showState(u"info"_s, tr("There is not enough evidence to recommend a change"),
              missing.isEmpty() ? tr("The failed messages do not tell which charset they need. Leave the "
                                     "Character Sets as they are, "
                                     "or decide on another cause in step 4.")
                                : tr("Missing: %1. Step 1 says how to get it.").arg(missing.join(u"; "_s)),
              missing.isEmpty() ? m_toCause : m_toEvidence);
}

} // namespace ims
