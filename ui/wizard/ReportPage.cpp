#include "ui/wizard/ReportPage.h"

#include "ui/common/ColumnArea.h"
#include "ui/common/StatePanel.h"
#include "ui/common/Translated.h"
#include "ui/models/StepListModel.h"
#include "ui/wizard/ArchiveCard.h"
#include "ui/wizard/EvidenceState.h"
#include "ui/wizard/ExportCard.h"
#include "ui/wizard/LoadingBar.h"
#include "ui/wizard/NoticesCard.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/RedactionCard.h"
#include "ui/wizard/ReportExporter.h"
#include "ui/wizard/ReportPrinter.h"
#include "ui/wizard/WrittenCard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int slowPreview = 400;   // ms; a preview that takes longer says how far it is
constexpr int roomForBoth = 720;   // a page so wide has the preview beside the cards
constexpr int besideWidth = 340;   // of the cards then
constexpr int previewHeight = 320; // of the preview among the cards
constexpr int placeAmongCards = 3; // below the ways out

/// Shows the report as on paper, whatever the look of the window, and loads nothing that it names.
class Paper final : public QTextBrowser
{
public:
    explicit Paper(QWidget* parent)
        : QTextBrowser(parent)
    {
        setPalette(Theme(ThemeKind::Light).palette());
        setOpenLinks(false);
        setTabChangesFocus(true);
    }

    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

} // namespace

ReportPage::ReportPage(PageContext& context, QWidget* parent)
    : StepPage(u"report"_s, context, parent)
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePanel(this))
    , m_whole(new QWidget(this))
    , m_bar(new LoadingBar(m_whole))
    , m_row(new QHBoxLayout)
    , m_area(new ColumnArea(tr("Report"), m_whole))
    , m_open(new TextLabel(TextStyle::Body, ColorRole::Text, m_area))
    , m_exports(new ExportCard(context, m_area))
    , m_writtenCard(new WrittenCard(m_area))
    , m_redaction(new RedactionCard(m_area))
    , m_archive(new ArchiveCard(m_area))
    , m_notices(new NoticesCard(m_area))
    , m_paper(new QWidget(m_whole))
    , m_problem(new TextLabel(TextStyle::Body, ColorRole::Error, m_paper))
    , m_preview(new Paper(m_paper))
    , m_printer(new ReportPrinter(*context.report, this))
{
    m_preview->setAccessibleName(tr("Preview of the report"));
    auto* paper = new QVBoxLayout(m_paper);
    paper->setContentsMargins(0, 0, 0, 0);
    paper->setSpacing(spacing::small);
    paper->addWidget(m_problem);
    paper->addWidget(m_preview, 1);
    m_problem->hide();
    makeColumn();
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_bar);
    m_row->setSpacing(spacing::large);
    m_row->addWidget(m_area, 1);
    column->addLayout(m_row, 1);
    m_stack->addWidget(m_whole);
    m_stack->addWidget(m_state);
    content()->addWidget(m_stack);
    makePreviewBar();
    listen();
}

void ReportPage::makeColumn()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_open, m_exports, m_writtenCard, m_paper,
                                                         m_redaction, m_archive, m_notices})
        m_area->column()->addWidget(part);
    m_paper->setFixedHeight(previewHeight);
    m_open->hide();
    m_writtenCard->hide();
    m_notices->setTabAfter(m_archive->again());
    m_area->widget()->installEventFilter(this);
}

void ReportPage::makePreviewBar()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::makePreview);
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
}

void ReportPage::listen()
{
    ReportExporter* exporter = context().report;
    connect(m_exports, &ExportCard::wanted, this, &ReportPage::askForTarget);
    connect(m_exports, &ExportCard::printWanted, m_printer, &ReportPrinter::print);
    connect(m_printer, &ReportPrinter::said, this,
            [this](BannerKind /*kind*/, const QString& text) { context().say(text); });
    connect(m_exports, &ExportCard::languageChosen, this, [this] {
        m_basis.reset(); // its sentences are those of another one
        changeWishes();
    });
    connect(m_redaction, &RedactionCard::changed, this, &ReportPage::changeWishes);
    connect(m_archive, &ArchiveCard::changed, this, &ReportPage::changeWishes);
    connect(exporter, &ReportExporter::wishesChanged, this, [this] {
        showWishes();
        if (isVisible())
            m_soon.start();
    });
    connect(exporter, &ReportExporter::written, this, &ReportPage::showWritten);
    connect(&session(), &CaseSession::aboutToKeep, m_redaction, &RedactionCard::takeWords);
    for (const auto signal : {&CaseSession::flowChanged, &CaseSession::factsChanged})
        connect(&session(), signal, this, &ReportPage::forgetBasis);
    connect(&session(), &CaseSession::evidenceChanged, this, [this] { m_basis.reset(); });
    for (const auto signal : {&CaseSession::loadingStarted, &CaseSession::loadingStopped}) {
        connect(&session(), signal, this, [this] {
            m_basis.reset();
            if (isVisible())
                showCase();
        });
    }
}

/// The case is another one than that which was shown.
void ReportPage::forgetBasis()
{
    m_basis.reset();
    if (isVisible())
        m_soon.start();
}

void ReportPage::changeWishes()
{
    context().report->setWishes({m_redaction->choices(), m_archive->originalLogs(), m_archive->encrypts(),
                                 m_exports->language()->currentData().toString()});
}

void ReportPage::showWishes()
{
    const ReportWishes& wishes = context().report->wishes();
    m_redaction->setChoices(wishes.redaction);
    m_archive->setWishes(wishes);
    m_exports->refresh();
    const LoadedCase shown = reportable(session().loaded(), session().evidenceError());
    m_archive->setListing(archiveListing(*shown.evidence, wishes, !session().folder().empty()));
    fitColumn();
}

void ReportPage::showWritten()
{
    m_writtenCard->setReport(*context().report->newest());
    m_writtenCard->show();
    QTimer::singleShot(0, m_writtenCard, [this] { m_area->ensureWidgetVisible(m_writtenCard); }); // laid out
    forgetBasis(); // the journal tells of it, and the names are given now
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    showBeside(width() >= roomForBoth);
    fitColumn();
}

/// The cards' texts change while they are in sight, and with them how wide they have to be.
bool ReportPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest)
        fitColumn();
    return StepPage::eventFilter(watched, event);
}

/// As wide as its widest part asks for: nothing scrolls sideways.
void ReportPage::fitColumn()
{
    if (!m_beside)
        return;
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    const int fitting = std::clamp(m_area->widget()->minimumSizeHint().width() + bar, besideWidth,
                                   std::max(besideWidth, width() / 2));
    if (m_area->width() != fitting || m_area->minimumWidth() != fitting)
        m_area->setFixedWidth(fitting);
}

void ReportPage::showBeside(bool beside)
{
    if (beside == m_beside)
        return;
    m_beside = beside;
    if (beside) {
        m_paper->setMinimumHeight(0);
        m_paper->setMaximumHeight(QWIDGETSIZE_MAX);
        m_row->addWidget(m_paper, 1);
        m_row->setStretchFactor(m_area, 0);
    } else {
        m_area->setMinimumWidth(0);
        m_area->setMaximumWidth(QWIDGETSIZE_MAX);
        m_row->setStretchFactor(m_area, 1);
        m_area->column()->insertWidget(placeAmongCards, m_paper);
        m_paper->setFixedHeight(previewHeight);
    }
    m_paper->show();
}

QList<QWidget*> ReportPage::panes() const
{
    if (m_stack->currentWidget() == m_state)
        return {m_state};
    return {m_area, m_preview};
}

void ReportPage::showCase()
{
    if (session().evidence() || !session().isLoading()) {
        m_stack->setCurrentWidget(m_whole);
        showWishes();
        m_soon.start();
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

/// Made in the background: the failed files are read once more for their checksums. What is ticked since is
/// worked into what was read.
void ReportPage::makePreview()
{
    showOpenSteps();
    const ReportExporter& exporter = *context().report;
    const RedactionChoices choices = exporter.wishes().redaction;
    const bool hides = choices.hiddenRecipients;
    m_making.start(
        [sources = exporter.sources(), choices,
         basis = m_basisHides == hides ? m_basis : nullptr](const JobContext& context) -> Expected<Made> {
            Made made{{}, basis};
            if (!made.basis) {
                auto read =
                    reportBasis(sources, choices.hiddenRecipients, context.stop(), context.progress());
                if (!read)
                    return tl::unexpected(read.error());
                made.basis = std::make_shared<const ReportBasis>(*std::move(read));
            }
            auto preview = previewReport(sources, *made.basis, choices, context.stop());
            if (!preview)
                return tl::unexpected(preview.error());
            made.preview = *std::move(preview);
            return made;
        },
        [this, hides](const Expected<Made>& made) { showPreview(made, hides); });
}

void ReportPage::showPreview(const Expected<Made>& made, bool hidesRecipients)
{
    m_problem->setVisible(!made);
    if (!made) {
        m_problem->setText(translated(made.error()));
        m_preview->clear(); // what is not hidden yet must not pass for what is
        m_redaction->showReplaced({}, {});
        Q_EMIT previewShown();
        return;
    }
    m_basis = made->basis;
    m_basisHides = hidesRecipients;
    m_redaction->showReplaced(made->preview.counts, made->preview.names);
    m_notices->setNotices(m_basis->report.value("notices"_L1).toArray());
    QScrollBar* bar = m_preview->verticalScrollBar();
    const int place = bar->value();
    m_preview->setHtml(made->preview.markup);
    bar->setValue(place);
    Q_EMIT previewShown();
}

QString ReportPage::previewProblem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void ReportPage::askForTarget(ReportForm form)
{
    const bool archive = form == ReportForm::Archive;
    if (archive && !m_archive->isReady()) {
        m_area->ensureWidgetVisible(m_archive->password());
        return;
    }
    context().prompts.save(this, tr("Export report"), context().report->suggestedName(form),
                           reportFilter(form), [page = QPointer(this), archive](const Path& target) {
                               if (!page)
                                   return; // the case was closed meanwhile
                               page->context().report->start(target, archive ? page->m_archive->takePassword()
                                                                             : Secret());
                           });
}

QString ReportPage::written() const
{
    const auto& newest = context().report->newest();
    return newest ? displayName(newest->file) : QString();
}

} // namespace ims
