#include "ui/wizard/ReportPage.h"

#include "core/report/Report.h"
#include "ui/common/ActionButton.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/StepListModel.h"
#include "ui/wizard/EvidenceState.h"
#include "ui/wizard/LoadingBar.h"
#include "ui/wizard/ReportExport.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int slowPreview = 400; // ms; a preview that takes longer says how far it is

/// Shows the report as on paper, whatever the look of the window, and loads nothing that it names.
class Paper final : public QTextBrowser
{
public:
    explicit Paper(QWidget* parent)
        : QTextBrowser(parent)
    {
        setPalette(Theme(ThemeKind::Light).palette());
        setOpenLinks(false);
    }

    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

} // namespace

ReportPage::ReportPage(PageContext& context, QWidget* parent)
    : StepPage(u"report"_s, context, parent)
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePanel(this))
    , m_whole(new QWidget(this))
    , m_open(new TextLabel(TextStyle::Body, ColorRole::Text, this))
    , m_preview(new Paper(this))
    , m_bar(new LoadingBar(m_whole))
{
    m_preview->setAccessibleName(tr("Preview of the report"));
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_open);
    column->addWidget(makeButtons());
    column->addWidget(m_bar);
    column->addWidget(m_preview, 1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowPreview);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_bar->begin(tr("Making the preview")); });
    connect(&m_making, &Job::started, &m_slow, qOverload<>(&QTimer::start));
    connect(&m_making, &Job::progressed, this, [this] { m_bar->showProgress(m_making.progress()); });
    connect(&m_making, &Job::stopped, this, [this] {
        m_slow.stop();
        m_bar->hide();
    });
    connect(m_bar, &LoadingBar::cancelRequested, this, [this] {
        m_making.cancel();
        this->context().say(tr("The preview was not finished. It is made again when something changes or the "
                               "page is opened again; the export does not need it."));
    });
    m_stack->addWidget(m_whole);
    m_stack->addWidget(m_state);
    content()->addWidget(m_stack);
    connect(&session(), &CaseSession::flowChanged, this, [this] {
        if (isVisible())
            makePreview();
    });
    connect(&session(), &CaseSession::factsChanged, this, [this] {
        if (isVisible())
            makePreview();
    });
    for (const auto signal : {&CaseSession::loadingStarted, &CaseSession::loadingStopped}) {
        connect(&session(), signal, this, [this] {
            if (isVisible())
                showCase();
        });
    }
}

QWidget* ReportPage::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* html = new QPushButton(tr("Export for the next engineer (HTML)…"), buttons);
    auto* json = new QPushButton(tr("Export JSON…"), buttons);
    m_copy = new ActionButton(context().action(u"case.copy-summary"_s), buttons,
                              tr("Copy the summary for the ticket"));
    m_folder = new QPushButton(tr("Open the report’s folder"), buttons);
    m_folder->hide();
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    for (QPushButton* button : std::initializer_list<QPushButton*>{html, json, m_copy, m_folder}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(html, &QPushButton::clicked, this, [this] { askForTarget(u".html"_s); });
    connect(json, &QPushButton::clicked, this, [this] { askForTarget(u".json"_s); });
    connect(m_folder, &QPushButton::clicked, this, &ReportPage::openFolder);
    return buttons;
}

QList<QWidget*> ReportPage::panes() const
{
    if (m_stack->currentWidget() == m_state)
        return {m_state};
    return {m_copy, m_preview};
}

void ReportPage::showCase()
{
    if (session().evidence() || !session().isLoading()) {
        m_stack->setCurrentWidget(m_whole);
        makePreview();
        return;
    }
    m_stack->setCurrentWidget(m_state);
    const NoEvidence why = whyNoEvidence(session());
    m_state->setState(why.icon, why.title, tr("The report follows."));
}

void ReportPage::showOpenSteps()
{
    const Flow& flow = session().flow();
    QStringList open;
    for (const FlowStep& step : flow.definition().steps()) {
        const StepState state = flow.status(step.id).state;
        if (step.id != this->step() && state != StepState::Done && state != StepState::Skipped)
            open.append(tr("%1 %2 (%3)")
                            .arg(step.number)
                            .arg(translated(flow.texts(step).title), StepListModel::stateWord(state)));
    }
    m_open->setVisible(!open.isEmpty());
    m_open->setText(open.isEmpty()
                        ? QString()
                        : tr("Not done yet, and said so in the report: %1.").arg(open.join(u", "_s)));
}

QString ReportPage::openSteps() const
{
    return m_open->isHidden() ? QString() : m_open->text();
}

/// Made in the background: the failed files are read once more for their checksums.
void ReportPage::makePreview()
{
    showOpenSteps();
    m_making.start(
        [loaded = reportable(session().loaded(), session().evidenceError()),
         recorded = ReportCase{session().record(), session().flow()},
         now = session().now()](const JobContext& context) -> Expected<QString> {
            const QJsonObject report = reportJson(*loaded.evidence, *loaded.diagnosis,
                                                  {{}, now, recorded, context.stop(), context.progress()});
            return reportPrintMarkup(report);
        },
        [this](const Expected<QString>& made) {
            if (!made)
                return;
            QScrollBar* bar = m_preview->verticalScrollBar();
            const int place = bar->value();
            m_preview->setHtml(*made);
            bar->setValue(place);
            Q_EMIT previewShown();
        });
}

void ReportPage::askForTarget(const QString& ending)
{
    QString name = suggestedReportName(session().record().ticket, session().server());
    name.replace(u".html"_s, ending);
    const QString filter = ending == ".json"_L1 ? tr("JSON (*.json)") : tr("Web page (*.html)");
    context().prompts.save(this, tr("Export report"), name, filter, [this](const Path& target) {
        context().exportReport(target, [page = QPointer(this), target] {
            if (!page)
                return; // the case was closed meanwhile
            page->m_written = target;
            page->m_folder->show();
        });
    });
}

void ReportPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(displayName(m_written.parent_path())));
}

QString ReportPage::written() const
{
    return displayName(m_written);
}

} // namespace ims
