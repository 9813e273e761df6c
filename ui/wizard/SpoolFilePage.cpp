#include "ui/wizard/SpoolFilePage.h"

#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"
#include "ui/common/ActionButton.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Panel.h"
#include "ui/common/TableLook.h"
#include "ui/common/Translated.h"
#include "ui/models/FailuresModel.h"
#include "ui/viewer/SpoolPanes.h"
#include "ui/viewer/SpoolView.h"
#include "ui/viewer/SpoolViewer.h"
#include "ui/viewer/ViewerLook.h"
#include "ui/wizard/EvidenceState.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int pickerLetters = 14; // a spool file's name has eight
constexpr int popupWidth = 620;
constexpr int popupRows = 12;
constexpr int lookSettles = 500; // ms

/// The index of the file that a reference names; -1 where it is none of the archive's.
qsizetype fileNamed(const Evidence& evidence, const QString& file)
{
    const auto& files = evidence.files;
    const auto found = std::find_if(files.begin(), files.end(), [&](const ArchivedFile& candidate) {
        return shownPath(candidate) == file;
    });
    return found == files.end() ? -1 : found - files.begin();
}

QString stateWord(ArchiveState state)
{
    switch (state) {
    case ArchiveState::Failed:
        return SpoolFilePage::tr("failed");
    case ArchiveState::Delivered:
        return SpoolFilePage::tr("not a failed message: the tracking log records its delivery");
    case ArchiveState::Undetermined:
        break;
    }
    return SpoolFilePage::tr("not known to have failed: no event names it");
}

} // namespace

SpoolFilePage::SpoolFilePage(PageContext& context, QWidget* parent)
    : StepPage(u"spool-file"_s, context, parent)
    , m_state(new EvidenceState(context, this))
    , m_body(new Panel(Panel::Shape::Card, ColorRole::Surface, ColorRole::Border, this))
    , m_model(new FailuresModel(this))
    , m_viewer(new SpoolViewer(context.session.knowledge().charsets, context.commands, context.prompts, this))
{
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_viewer, 1);
    m_viewer->offer(context.action(u"evidence.add-folder"_s));
    m_viewer->offer(context.action(u"evidence.reload"_s));
    m_viewer->setReadAgain(context.action(u"evidence.reload"_s)); // what was concluded goes along
    m_viewer->setRoots([this] { return evidenceRoots(); });
    m_viewer->offerNotes([this](const QString& quoted) { return session().addToNotes(quoted); });
    m_viewer->setLook(readViewerState(context.viewerState, {}).look);
    m_lookSettles.setSingleShot(true);
    m_lookSettles.setInterval(lookSettles);
    connect(m_viewer, &SpoolViewer::lookChanged, &m_lookSettles, qOverload<>(&QTimer::start));
    connect(&m_lookSettles, &QTimer::timeout, this, &SpoolFilePage::keepLook);
    content()->addWidget(m_state);
    content()->addWidget(m_body);
    connect(&session(), &CaseSession::failureSelected, this, [this] {
        m_other.clear();
        if (isVisible())
            showChosen();
    });
}

QWidget* SpoolFilePage::makeBar()
{
    auto* bar = new Panel(Panel::Shape::Bar, ColorRole::Surface, ColorRole::Border, m_body);
    m_pick = new QComboBox(bar);
    m_pick->setAccessibleName(tr("Failed message"));
    m_pick->setToolTip(tr("Choose a failed message"));
    m_pick->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pick->setMinimumContentsLength(pickerLetters);
    m_pick->setMaxVisibleItems(popupRows);
    auto* list = new QTableView(m_pick);
    applyTableLook(list);
    list->horizontalHeader()->hide();
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumWidth(popupWidth);
    list->setAccessibleName(tr("Failed messages"));
    m_pick->setModel(m_model);
    m_pick->setModelColumn(FailuresModel::SpoolFileName);
    m_pick->setView(list);
    connect(m_pick, &QComboBox::activated, this, [this](int row) {
        const bool same = row == session().failureRow();
        m_other.clear();
        session().selectFailureAt(row);
        if (same)
            showChosen();
    });
    m_place = new TextLabel(TextStyle::Strong, ColorRole::Text, bar);
    m_place->setWordWrap(false);
    m_facts = new ElidedLabel(TextStyle::Small, ColorRole::Muted, bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(m_pick);
    row->addWidget(m_place);
    row->addWidget(m_facts, 1);
    row->addWidget(new ActionButton(context().action(u"go.previous-failure"_s), bar, tr("Previous")));
    row->addWidget(new ActionButton(context().action(u"go.next-failure"_s), bar, tr("Next")));
    return bar;
}

/// What cannot be kept is no reason to disturb: only the look is lost.
void SpoolFilePage::keepLook()
{
    if (!context().viewerState.empty())
        static_cast<void>(writeViewerState(context().viewerState, {m_viewer->look(), {}}));
}

EvidenceRoots SpoolFilePage::evidenceRoots() const
{
    const auto evidence = session().evidence();
    return evidence ? evidence->roots : EvidenceRoots();
}

QList<QWidget*> SpoolFilePage::panes() const
{
    if (m_body->isHidden())
        return {m_state};
    return QList<QWidget*>{m_pick} +
           (m_viewer->explanation().isEmpty() ? m_viewer->panes()->inOrder() : QList<QWidget*>{m_viewer});
}

QString SpoolFilePage::place() const
{
    return m_place->text();
}

QString SpoolFilePage::facts() const
{
    return m_facts->text();
}

void SpoolFilePage::showCase()
{
    if (std::pair wanted(session().evidence(), session().diagnosis()); m_listed != wanted) {
        m_listed = std::move(wanted);
        m_model->setCase(m_listed.first, m_listed.second);
        auto* list = qobject_cast<QTableView*>(m_pick->view());
        for (int column = 0; column < FailuresModel::ColumnCount; ++column) {
            list->setColumnHidden(column,
                                  column == FailuresModel::State || column == FailuresModel::CauseTitle);
        }
        fitColumns(list);
    }
    const bool failed = m_state->refresh();
    const bool other = session().evidence() && fileNamed(*session().evidence(), m_other) >= 0;
    m_state->setVisible(!failed && !other);
    m_body->setVisible(failed || other);
    showChosen();
}

void SpoolFilePage::showPlace(const EvidenceRef& ref)
{
    const auto evidence = session().evidence();
    const qsizetype file = evidence ? fileNamed(*evidence, ref.file) : -1;
    if (file < 0)
        return;
    const auto& failures = evidence->failures;
    const auto failure = std::find_if(failures.begin(), failures.end(),
                                      [file](const Failure& candidate) { return candidate.file == file; });
    if (failure != failures.end())
        session().selectFailureAt(static_cast<int>(failure - failures.begin()));
    m_other = failure != failures.end() ? QString() : ref.file;
    showCase();
    m_viewer->showRange(ref.range);
    m_viewer->view()->setFocus(Qt::OtherFocusReason);
}

void SpoolFilePage::showChosen()
{
    const auto evidence = session().evidence();
    if (!evidence)
        return;
    const qsizetype other = m_other.isEmpty() ? -1 : fileNamed(*evidence, m_other);
    if (other >= 0) {
        const ArchivedFile& file = evidence->files.at(static_cast<size_t>(other));
        m_pick->setPlaceholderText(visibleText(file.name));
        m_pick->setCurrentIndex(-1);
        m_place->clear();
        m_facts->setText(stateWord(file.state));
        return show({evidence, other, -1, file.name}, nullptr);
    }
    const int row = session().failureRow();
    if (row < 0)
        return;
    m_pick->setCurrentIndex(row);
    m_place->setText(tr("%1 of %2").arg(row + 1).arg(m_model->rowCount()));
    showFacts(row);
    const Failure& failure = *session().failure();
    show({evidence, failure.file, row, failure.name}, &failure);
}

void SpoolFilePage::showFacts(int row)
{
    const auto text = [&](int column) { return m_model->index(row, column).data().toString(); };
    m_facts->setText(
        tr("In ARCHIVE: %1 · %2").arg(text(FailuresModel::State), text(FailuresModel::CauseTitle)));
}

void SpoolFilePage::show(const Shown& wanted, const Failure* failure)
{
    if (m_shown == wanted)
        return;
    const bool sameFile = m_shown.name == wanted.name && m_viewer->explanation().isEmpty();
    const ByteRange marked = m_viewer->view()->selection();
    m_shown = wanted;
    if (wanted.file < 0) {
        m_viewer->showNothing(
            wanted.name.isEmpty() ? tr("No file is named for this message")
                                  : tr("%1 is missing").arg(visibleText(wanted.name)),
            tr("%1\n\nAsk for the file, packed in a ZIP file so that nothing changes it on the way, and add "
               "it to the evidence. The other messages can be gone through without it.")
                .arg(translated(failure->missingWhy)));
        return;
    }
    const ArchivedFile& file = wanted.evidence->files.at(static_cast<size_t>(wanted.file));
    if (file.error)
        return m_viewer->showError(*file.error);
    open(file, failure != nullptr);
    if (sameFile)
        m_viewer->showRange(marked); // the evidence was read again: the place in the file stays
}

/// What becomes of the server's own file does not matter to the copy that is shown.
bool SpoolFilePage::isReadFromCopy(const Path& file) const
{
    const auto& copies = session().loaded().copies;
    return copies && copies->files.contains(file);
}

void SpoolFilePage::open(const ArchivedFile& file, bool failed)
{
    std::optional<CharacterSets> applied;
    const auto& settings = session().evidence()->settings;
    if (settings && file.spool) {
        if (const auto* sets = settings->forSenderDomain(file.spool->senderDomain))
            applied = *sets;
    }
    m_viewer->openFile(
        {file.path, file.spool, applied, failed, session().evidence()->open, !isReadFromCopy(file.path)});
}

} // namespace ims
