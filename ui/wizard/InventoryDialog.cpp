#include "ui/wizard/InventoryDialog.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TimeText.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/EvidenceSummary.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

enum Column { File, Size, Hash, Server, Changed, Collected, By, Copy, ColumnCount };

constexpr QSize usualSize(1080, 560);
constexpr size_t mostRows = 5'000;
constexpr qsizetype shownDigits = 16; // of a SHA-256; the whole one is in the tool tip and in the copy

QString timeText(const QDateTime& time)
{
    return time.isValid() ? utcSecond(time) : InventoryDialog::tr("not known");
}

QString copyText(const KeptFile& file)
{
    if (!file.copy.isEmpty())
        return visibleText(file.copy);
    if (file.why == "too-large"_L1)
        return InventoryDialog::tr("no copy: too large");
    if (file.why == "no-room"_L1)
        return InventoryDialog::tr("no copy: the case carries enough already");
    return InventoryDialog::tr("no copy: it could not be read");
}

QStringList fieldsOf(const KeptFile& file)
{
    return {visibleText(displayName(file.source)),
            QLocale().toString(file.size),
            file.sha256.isEmpty() ? InventoryDialog::tr("not read")
                                  : QString::fromLatin1(file.sha256.toHex()),
            file.server.isEmpty() ? InventoryDialog::tr("not known") : visibleText(file.server),
            timeText(file.changedAt),
            timeText(file.collectedAt),
            visibleText(file.collector),
            copyText(file)};
}

} // namespace

InventoryDialog::InventoryDialog(const CaseSession& session, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_note(new TextLabel(TextStyle::Body, ColorRole::Muted, this))
{
    setWindowTitle(tr("Inventory of the evidence"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Bytes"), tr("SHA-256"), tr("Server"),
                                        tr("Last written"), tr("Collected"), tr("By"),
                                        tr("Copy in the case")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    fill(session);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyAll = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyAll->setToolTip(tr("Copy the chosen lines, or all"));
    connect(copyAll, &QPushButton::clicked, this, &InventoryDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(usualSize);
}

void InventoryDialog::fill(const CaseSession& session)
{
    const auto& kept = session.record().kept;
    const size_t count = std::min(kept.size(), mostRows);
    m_table->setRowCount(static_cast<int>(count));
    for (size_t row = 0; row < count; ++row) {
        const QStringList fields = fieldsOf(kept.at(row));
        for (int column = 0; column < ColumnCount; ++column) {
            const QString& field = fields.at(column);
            const bool hash = column == Hash && !kept.at(row).sha256.isEmpty();
            auto* item = new QTableWidgetItem(hash ? field.left(shownDigits) + u'…' : field);
            item->setToolTip(toolTipText(field));
            item->setData(Qt::UserRole, field);
            if (column == Size)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(static_cast<int>(row), column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(File, std::min(m_table->columnWidth(File), 360));
    QStringList note;
    if (kept.empty())
        note.append(tr("Nothing is listed yet: files are listed once the case is saved and they were read."));
    else
        note.append(tr("%1 files.").arg(kept.size()));
    const QString clock = session.record().clock;
    note.append(clock.isEmpty()
                    ? tr("What the server’s clock shows was not asked (step 1, “The server”).")
                    : tr("The server’s clock, as the caller tells it: %1.").arg(visibleText(clock)));
    note.append(
        tr("Times of files on FAT drives and USB sticks are hints only: such drives keep the local time "
           "of whoever wrote them, to two seconds."));
    m_note->setText(note.join(u' '));
}

QString InventoryDialog::text() const
{
    QStringList headings;
    for (int column = 0; column < ColumnCount; ++column)
        headings.append(m_table->horizontalHeaderItem(column)->text());
    QStringList lines{headings.join(u'\t')};
    const bool chosenOnly = m_table->selectionModel()->hasSelection();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (chosenOnly && !m_table->selectionModel()->isRowSelected(row))
            continue;
        QStringList fields;
        for (int column = 0; column < ColumnCount; ++column)
            fields.append(m_table->item(row, column)->data(Qt::UserRole).toString());
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void InventoryDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace ims
