#include "ui/viewer/AttachmentList.h"

#include "core/base/SafeText.h"
#include "ui/common/RowChoice.h"
#include "ui/common/TableLook.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/AttachmentsModel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// What one round of background work takes on: its results are shown before the next begins.
constexpr qint64 roundBytes = qint64(8) << 20;
constexpr size_t roundFiles = 256;
constexpr int widestName = 260;

qint64 encodedBytes(const std::vector<Attachment>& files)
{
    qint64 bytes = 0;
    for (const Attachment& file : files)
        bytes += file.encoded.length;
    return bytes;
}

} // namespace

AttachmentList::AttachmentList(FilePrompts prompts, QWidget* parent)
    : QWidget(parent)
    , m_prompts(std::move(prompts))
    , m_roots([] { return EvidenceRoots(); })
    , m_model(new AttachmentsModel(this))
{
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(makeBar());
    setFocusProxy(m_table);
    for (Job* job : {&m_findJob, &m_workJob, &m_saveJob}) {
        connect(job, &Job::started, this, &AttachmentList::refresh);
        connect(job, &Job::progressed, this, &AttachmentList::refresh);
        connect(job, &Job::stopped, this, &AttachmentList::refresh);
    }
    refresh();
}

void AttachmentList::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Attachments"));
    applyTableLook(m_table);
    onRowSelected(m_table, this, [this](int selected) {
        refresh();
        if (const AttachmentRow* row = m_model->rowAt(selected); row && !m_quiet)
            Q_EMIT chosen(row->attachment.encoded, row->attachment.part);
    });
    auto* copy = new QAction(tr("&Copy name, size and SHA-256"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &AttachmentList::copyChecksum);
}

QWidget* AttachmentList::makeBar()
{
    auto* bar = new QWidget(this);
    m_state = new TextLabel(TextStyle::Small, ColorRole::Muted, bar);
    m_workOut = new QPushButton(tr("&Work out sizes and checksums"), bar);
    m_workOut->setToolTip(tr("Decode every attachment once, without keeping it"));
    m_stop = new QPushButton(tr("S&top"), bar);
    m_save = new QPushButton(tr("Save &attachment…"), bar);
    m_save->setToolTip(tr("Write the decoded file where you choose; it is not opened"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(m_state, 1);
    row->addWidget(m_stop);
    row->addWidget(m_workOut);
    row->addWidget(m_save);
    connect(m_workOut, &QPushButton::clicked, this, [this] { workOut(m_done); });
    connect(m_save, &QPushButton::clicked, this, &AttachmentList::save);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_workJob.cancel();
        m_saveJob.cancel();
    });
    return bar;
}

void AttachmentList::setMessage(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool)
{
    m_findJob.cancel();
    m_workJob.cancel();
    m_source = std::move(source);
    setFiles({});
    if (!m_source || !spool)
        return;
    m_model->setAttachments(attachedParts(*spool)); // at once; uuencoded files are found by reading
    fitToContents();
    m_findJob.start(
        [source = m_source, spool = std::move(spool)](const JobContext& context) {
            return findAttachments(source, *spool, context.stop());
        },
        [this](Expected<Attachments> found) {
            if (found)
                setFiles(std::move(*found));
            else
                Q_EMIT said(BannerKind::Error, translated(found.error()));
        });
}

void AttachmentList::setFiles(Attachments found)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const AttachmentRow* current = m_model->rowAt(selectedRow(m_table));
    const qint64 place = current ? current->attachment.encoded.offset : -1;
    QStringList notes;
    for (const Message& note : found.notes)
        notes << translated(note);
    m_notes = notes.join(u' ');
    m_done = 0;
    const qint64 bytes = encodedBytes(found.files);
    m_model->setAttachments(std::move(found.files));
    fitToContents();
    showPlace(place);
    if (m_model->rowCount() > 0 && bytes <= m_workedOutAtOnce)
        workOut(0);
    refresh();
}

void AttachmentList::fitToContents()
{
    fitColumns(m_table);
    if (m_table->columnWidth(AttachmentsModel::Name) > widestName)
        m_table->setColumnWidth(AttachmentsModel::Name, widestName);
}

void AttachmentList::workOut(int first)
{
    std::vector<Attachment> files;
    qint64 bytes = 0;
    for (int row = first; row < m_model->rowCount() && files.size() < roundFiles && bytes < roundBytes;
         ++row) {
        files.push_back(m_model->rowAt(row)->attachment);
        bytes += files.back().encoded.length;
    }
    m_done = first;
    if (files.empty()) {
        refresh();
        Q_EMIT workedOut();
        return;
    }
    m_workJob.start(
        [source = m_source, files = std::move(files)](const JobContext& context) -> Expected<Decoded> {
            Decoded decoded;
            for (const Attachment& file : files) {
                decoded.push_back(decodeAttachment(source, file, {}, context.stop(), context.progress()));
                if (!decoded.back() && isCancelled(decoded.back().error()))
                    return tl::unexpected(decoded.back().error());
            }
            return decoded;
        },
        [this, first](Expected<Decoded> decoded) {
            if (decoded)
                takeDecoded(first, std::move(*decoded));
            else
                Q_EMIT said(BannerKind::Error, translated(decoded.error()));
        });
}

void AttachmentList::takeDecoded(int first, Decoded decoded)
{
    int row = first;
    for (Expected<DecodedAttachment>& one : decoded)
        m_model->setDecoded(row++, std::move(one));
    fitToContents();
    workOut(row);
}

void AttachmentList::showPlace(qint64 offset)
{
    const QScopedValueRollback quiet(m_quiet, true);
    selectRow(m_table, m_model->rowOf(offset));
}

void AttachmentList::save()
{
    const AttachmentRow* row = m_model->rowAt(selectedRow(m_table));
    if (!row)
        return;
    m_prompts.save(this, tr("Save the attachment"), row->attachment.saveName, tr("All files (*)"),
                   [this, source = m_source, attachment = row->attachment,
                    roots = m_roots()](const Path& target) { write(source, target, attachment, roots); });
}

/// Of what was in sight when it was asked for: another file may be by now.
void AttachmentList::write(const ByteSourcePtr& source, const Path& target, const Attachment& attachment,
                           const EvidenceRoots& roots)
{
    m_saveJob.start(
        [source, target, attachment, roots](const JobContext& context) {
            return saveAttachment(source, attachment, target, roots, Existing::Replace, context.stop(),
                                  context.progress());
        },
        [this, target, attachment](const Expected<DecodedAttachment>& saved) {
            tell(target, attachment, saved);
        });
}

void AttachmentList::tell(const Path& target, const Attachment& attachment,
                          const Expected<DecodedAttachment>& saved)
{
    if (!saved) {
        Q_EMIT said(BannerKind::Error, translated(saved.error()));
        return;
    }
    QStringList sentences = {
        tr("Wrote %1 (%2 bytes, SHA-256 %3). It was not opened.")
            .arg(visibleText(displayName(target)), QLocale().toString(saved->size), saved->sha256)};
    for (const auto& list : {saved->damage, attachment.warnings}) {
        for (const Message& message : list)
            sentences << translated(message);
    }
    const bool clean = saved->damage.isEmpty() && attachment.warnings.isEmpty();
    Q_EMIT said(clean ? BannerKind::Success : BannerKind::Warning, sentences.join(u' '));
}

void AttachmentList::copyChecksum()
{
    const int row = selectedRow(m_table);
    if (!m_model->rowAt(row))
        return;
    QStringList cells;
    for (const int column : {AttachmentsModel::Name, AttachmentsModel::Decoded, AttachmentsModel::Sha256})
        cells << m_model->index(row, column).data().toString();
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void AttachmentList::refresh()
{
    const int files = m_model->rowCount();
    const bool working = m_workJob.isRunning();
    const bool saving = m_saveJob.isRunning();
    m_save->setEnabled(m_model->rowAt(selectedRow(m_table)) && !saving);
    m_workOut->setVisible(files > 0 && m_done < files && !working && !m_findJob.isRunning());
    m_stop->setVisible(working || saving);
    const JobProgress progress = saving ? m_saveJob.progress() : m_workJob.progress();
    const qint64 percent = progress.total > 0 ? progress.done * 100 / progress.total : 0;
    if (saving)
        m_state->setText(tr("Saving: %1 %").arg(percent));
    else if (working)
        m_state->setText(tr("Working out sizes and checksums: %1 of %2").arg(m_done + 1).arg(files));
    else if (files == 0)
        m_state->setText(m_findJob.isRunning() ? tr("Looking for attachments …") : tr("No attachments"));
    else
        m_state->setText(m_notes);
}

} // namespace ims
