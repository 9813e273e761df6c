#include "ui/wizard/RetestPage.h"

#include "core/base/SafeText.h"
#include "ui/common/Banner.h"
#include "ui/common/Card.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/Disclosure.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TableLook.h"
#include "ui/common/Translated.h"
#include "ui/models/PutBackModel.h"
#include "ui/wizard/EvidenceState.h"
#include "ui/wizard/KitCard.h"
#include "ui/wizard/PutBackView.h"
#include "ui/wizard/RetestFilesCard.h"
#include "ui/wizard/RetestLive.h"
#include "ui/wizard/RetestRunner.h"
#include "ui/wizard/ShareCard.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int mostRowsInSight = 6;
constexpr qsizetype longestName = 64;

} // namespace

RetestPage::RetestPage(PageContext& context, QWidget* parent)
    : StepPage(u"retest"_s, context, parent)
    , m_noEvidence(new EvidenceState(context, this))
    , m_nothing(new StatePanel(this))
    , m_area(new ColumnArea(tr("Retest"), this))
    , m_warning(new Banner(BannerKind::Warning, {}, false, m_area))
    , m_where(new Banner(BannerKind::Info, {}, false, m_area))
    , m_shareOpener(new Disclosure(tr("The server’s folder IN can be reached over the network"), m_area))
    , m_share(new ShareCard(context, m_area))
    , m_kit(new KitCard(context, m_area))
    , m_live(new RetestLive(context, m_area))
    , m_summary(new TextLabel(TextStyle::Strong, ColorRole::Text, m_area))
    , m_table(new QTableView(m_area))
    , m_model(new PutBackModel(this))
    , m_byHandOpener(new Disclosure(tr("By hand, on the server’s console"), m_area))
    , m_file(new PutBackView(context.session, m_area))
    , m_leftOut(new Card(tr("Not put back"), m_area))
    , m_leftOutText(m_leftOut->addText({}))
{
    auto* toReport = m_nothing->addButton(tr("Go to step 8: Report"));
    connect(toReport, &QPushButton::clicked, this, [this] { session().goTo(u"report"_s); });
    makeTable();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_warning, m_where, m_shareOpener, m_share, m_live, m_summary,
                                         m_table, m_byHandOpener, m_file, m_kit, m_leftOut})
        m_area->column()->addWidget(part);
    makeHints();
    content()->addWidget(m_noEvidence, 1);
    content()->addWidget(m_nothing, 1);
    content()->addWidget(m_area, 1);
    connect(m_byHandOpener, &Disclosure::toggled, m_file, &QWidget::setVisible);
    connect(m_shareOpener, &Disclosure::toggled, this, &RetestPage::showShare);
    connect(m_live, &RetestLive::selectionChanged, this, [this](const QString& name) {
        if (m_model->rowOf(name) < 0)
            return;
        m_selected = name;
        showSelected();
    });
    const auto again = [this] {
        if (isVisible())
            showCase();
    };
    connect(&session(), &CaseSession::flowChanged, this, again);
    connect(context.retest, &RetestRunner::changed, this, again);
}

void RetestPage::makeTable()
{
    applyTableLook(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Files to put back"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_selected = m_model->name(current.row());
                showSelected();
            });
}

void RetestPage::makeHints()
{
    auto* card = new Card(tr("Good to know"), m_area);
    card->addText(tr("Only files that an event 4117 names, or that you named as failed, stand here. With "
                     "Message Archival on, "
                     "IN\\ARCHIVE also holds mail that was delivered: putting back the whole folder would "
                     "deliver it again "
                     "(Q189731)."));
    card->addText(
        tr("After the first one arrived, put back a few at a time. Does something fail or hang, halve the "
           "set until the one is found (Q168883)."));
    card->addText(tr(
        "Optional: other articles also delete Queue.dat in IMCDATA while the service is stopped (Q169223, "
        "Q168883). It is built anew at the start and holds no mail (Q193862); outbound mail may then go out "
        "twice (Q312443). Q230250 does not ask for it."));
    m_area->column()->addWidget(card);
}

QList<QWidget*> RetestPage::panes() const
{
    if (!m_area->isHidden())
        return {m_isLive ? m_live->files()->table() : m_table, m_area};
    return {m_noEvidence->isHidden() ? m_nothing : m_noEvidence};
}

void RetestPage::showCase()
{
    if (!m_noEvidence->refresh()) {
        m_nothing->hide();
        m_area->hide();
        return;
    }
    showPlan();
    const ServerFolders folders = context().retest->folders();
    m_isLive = folders.found.has_value();
    const bool any = m_isLive || m_model->rowCount() > 0;
    m_nothing->setVisible(!any);
    m_area->setVisible(any);
    m_live->setVisible(m_isLive);
    m_kit->setVisible(!m_isLive);
    showShare();
    for (QWidget* part : std::initializer_list<QWidget*>{m_summary, m_table, m_where})
        part->setVisible(!m_isLive);
    m_byHandOpener->setVisible(m_isLive && m_model->rowCount() > 0);
    m_file->setVisible(!m_isLive || (!m_byHandOpener->isHidden() && m_byHandOpener->isChecked()));
    if (m_isLive)
        showLive();
    else
        showByHand(folders.why);
    if (any)
        return showAnswers();
    m_nothing->setState(u"file-missing"_s, tr("No failed file is at hand that could be put back"),
                        m_leftOutLines.join(u'\n'));
}

/// A copy's own server may still be within reach.
void RetestPage::showShare()
{
    const RetestRunner& runner = *context().retest;
    const bool reached = runner.share().has_value();
    const bool before = !runner.shareOfJournal().empty();
    m_share->refresh();
    m_shareOpener->setVisible(!m_isLive && !before && !session().isReadOnly());
    const bool wanted = reached || before || m_shareOpener->isChecked();
    if (!wanted || (m_isLive && !reached))
        m_share->hide();
}

void RetestPage::showLive()
{
    context().retest->plan(mended());
    m_live->refresh();
    const auto plan = context().retest->planned();
    if (!plan)
        return;
    QStringList lines;
    for (size_t i = 0; i < std::min(plan->leftOut.size(), mostLeftOut); ++i) {
        const RetestLeftOut& file = plan->leftOut.at(i);
        lines.append(tr("%1: %2").arg(visibleText(cutText(file.name, longestName)), translated(file.why)));
    }
    setLeftOut(lines, plan->leftOut.size());
}

void RetestPage::showByHand(const QString& why)
{
    m_where->setMessage(BannerKind::Info,
                        tr("By hand: %1 The commands below are for the server’s console.").arg(why));
    m_kit->refresh(mended());
}

QString RetestPage::whyByHand() const
{
    return m_where->isHidden() ? QString() : m_where->text();
}

/// On the server's own folders it is asked before anything is moved, at its place above.
bool RetestPage::placesItself(const QString& question) const
{
    return m_isLive && question == "retest.resent"_L1;
}

void RetestPage::showPlan()
{
    const QStringList mendedNow = mended().ids;
    if (m_evidence == session().evidence() && m_diagnosis == session().diagnosis() && m_mended == mendedNow)
        return;
    m_evidence = session().evidence();
    m_diagnosis = session().diagnosis();
    m_mended = mendedNow;
    const QString selected = m_selected; // the model's reset forgets it
    PutBackPlan plan = planPutBack(*m_evidence, *m_diagnosis, *session().knowledge().causes, {m_mended});
    showLeftOut(plan);
    m_model->setPlan(std::move(plan), m_evidence, m_diagnosis);
    setResults();
    fitColumns(m_table);
    m_table->setFixedHeight(tableHeight(m_table, std::clamp(m_model->rowCount(), 2, mostRowsInSight)));
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_model->rowOf(selected)));
}

void RetestPage::showSelected()
{
    const PutBackFile* file = m_model->file(m_model->rowOf(m_selected));
    if (file)
        m_file->showFile(m_selected, *file, spoolFolderOf(*m_evidence));
}

void RetestPage::showLeftOut(const PutBackPlan& plan)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(plan.leftOut.size(), mostLeftOut); ++i) {
        const PutBackFile& file = plan.leftOut.at(i);
        const QString name = visibleText(cutText(m_evidence->failures.at(file.failure).name, longestName));
        lines.append(tr("%1: %2").arg(name, translated(file.why)));
    }
    setLeftOut(lines, plan.leftOut.size());
}

void RetestPage::setLeftOut(const QStringList& named, size_t all)
{
    m_leftOutLines = named;
    if (all > mostLeftOut)
        m_leftOutLines.append(tr("and %1 more, all in the report").arg(all - mostLeftOut));
    m_leftOut->setVisible(all > 0);
    m_leftOut->setHeading(tr("Not put back (%1)").arg(all));
    QStringList lines = m_leftOutLines;
    lines.append(tr("A file that is missing or damaged here may be whole on the server: look there, in "
                    "IMCDATA\\IN\\ARCHIVE."));
    m_leftOutText->setText(lines.join(u'\n'));
}

/// Only a cause that was mended can be tested; before the branch is chosen every cause may be.
MendedCauses RetestPage::mended() const
{
    const QString branch = session().flow().answerTo(u"cause.branch"_s);
    const QString chosen = session().flow().answerTo(u"cause.chosen"_s);
    if (branch == "setting"_L1)
        return mendedBySettings(*session().knowledge().causes);
    return branch == "other"_L1 && !chosen.isEmpty() ? MendedCauses{{chosen}} : MendedCauses{};
}

QStringList RetestPage::whyTooEarly() const
{
    const Flow& flow = session().flow();
    const QString branch = flow.answerTo(u"cause.branch"_s);
    QStringList reasons;
    if (branch.isEmpty())
        reasons.append(tr("Step 4 has not decided which cause it is."));
    if (branch == "setting"_L1 && flow.answerTo(u"settings.changed"_s) != "yes"_L1)
        reasons.append(tr("The Character Sets are not as recommended yet (step 5)."));
    if (branch == "other"_L1 && flow.answerTo(u"settings.remedied"_s) != "yes"_L1)
        reasons.append(tr("The cause is not mended yet (step 5)."));
    const QString restart = flow.answerTo(u"restart.result"_s);
    if (restart != "running"_L1 && restart != "not-needed"_L1)
        reasons.append(tr("The Internet Mail Service was not restarted yet (step 6)."));
    return reasons;
}

void RetestPage::showWarning()
{
    QStringList reasons = whyTooEarly();
    m_warning->setVisible(!reasons.isEmpty());
    if (reasons.isEmpty())
        return;
    reasons.append(tr("What is put back now may fail again with event 4117."));
    m_warning->setMessage(BannerKind::Warning, reasons.join(u' '));
}

void RetestPage::showAnswers()
{
    showWarning();
    setResults();
}

void RetestPage::setResults()
{
    const Flow& flow = session().flow();
    const FlowQuestion& question = *flow.definition().question(u"retest.file/x"_s);
    QHash<QString, QString> results;
    QHash<QString, int> counts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->name(row);
        const QString answer = flow.answerTo(itemQuestion(question.id, name));
        const FlowChoice* choice = question.choice(answer);
        if (!choice)
            continue;
        results.insert(name, translated(choice->text));
        ++counts[answer];
    }
    m_model->setResults(results);
    m_table->resizeColumnToContents(PutBackModel::Result);
    showSummary(counts);
}

void RetestPage::showSummary(const QHash<QString, int>& counts)
{
    QStringList parts = {tr("Files to put back: %1").arg(m_model->rowCount())};
    const FlowQuestion& question = *session().flow().definition().question(u"retest.file/x"_s);
    int answered = 0;
    for (const FlowChoice& choice : question.choices) {
        const int count = counts.value(choice.id);
        answered += count;
        if (count > 0)
            parts.append(tr("%1: %2").arg(translated(choice.text)).arg(count));
    }
    if (answered > 0)
        parts.append(tr("Open: %1").arg(m_model->rowCount() - answered));
    m_summary->setText(parts.join(u"  ·  "_s));
}

QString RetestPage::summary() const
{
    return m_summary->text();
}

} // namespace ims
