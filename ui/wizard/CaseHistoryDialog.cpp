#include "ui/wizard/CaseHistoryDialog.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/common/Translated.h"
#include "ui/wizard/JournalWords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

enum Column { Time, Who, What, ColumnCount };

constexpr QSize usualSize(820, 520);

/// How many copies of files stand one behind the other, up to this entry: hundreds would bury what people
/// did.
size_t copiesBefore(const std::vector<JournalEntry>& entries, size_t end)
{
    size_t copies = 0;
    while (copies < end && entries[end - 1 - copies].what == "file-kept"_L1)
        ++copies;
    return copies;
}

} // namespace

CaseHistoryDialog::CaseHistoryDialog(Path journal, std::shared_ptr<const FlowDefinition> walkthrough,
                                     QWidget* parent)
    : QDialog(parent)
    , m_walkthrough(std::move(walkthrough))
    , m_search(new QLineEdit(this))
    , m_note(new TextLabel(TextStyle::Body, ColorRole::Muted, this))
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    setWindowTitle(tr("History of the case"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the history"));
    m_search->setClearButtonEnabled(true);
    m_note->setText(tr("Reading the history…"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Who"), tr("What was done")});
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyAll = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyAll->setToolTip(tr("Copy the chosen lines, or all that are shown"));
    connect(copyAll, &QPushButton::clicked, this, &CaseHistoryDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &CaseHistoryDialog::filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(m_search);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(usualSize);
    m_reading.start([journal = std::move(journal)](const JobContext&) { return CaseJournal::read(journal); },
                    [this](const Expected<CaseJournal>& read) { fill(read); });
}

void CaseHistoryDialog::fill(const Expected<CaseJournal>& journal)
{
    if (!journal) {
        m_note->setText(translated(journal.error()));
        return Q_EMIT filled();
    }
    const auto& entries = journal->entries();
    const size_t count = std::min(entries.size(), most);
    for (size_t i = 0; i < count; ++i) {
        const JournalEntry& entry = entries[entries.size() - 1 - i];
        QString words = journalWords(entry, *m_walkthrough);
        if (const size_t copies = copiesBefore(entries, entries.size() - i); copies > 1) {
            words = tr("%n files were copied into the case", nullptr, static_cast<int>(copies));
            i += copies - 1;
        }
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(
            row, Time,
            new QTableWidgetItem(QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat)));
        m_table->setItem(row, Who, new QTableWidgetItem(visibleText(entry.who)));
        m_table->setItem(row, What, new QTableWidgetItem(words));
        m_table->item(row, What)->setToolTip(toolTipText(words));
    }
    m_table->resizeColumnsToContents();
    QString note = tr("The newest first.");
    if (journal->last() > static_cast<qint64>(count))
        note = tr("The newest %1 of %2 entries; “imsdoctor-cli case history” lists them all.")
                   .arg(count)
                   .arg(journal->last());
    if (journal->firstBroken())
        note += u' ' + tr("The journal was changed or damaged: from entry %1 on it does not follow from what "
                          "stands before.")
                           .arg(*journal->firstBroken());
    m_note->setText(note);
    filter();
    Q_EMIT filled();
}

void CaseHistoryDialog::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool found = false;
        for (int column = 0; column < ColumnCount; ++column)
            found = found || m_table->item(row, column)->text().contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !found);
    }
}

QStringList CaseHistoryDialog::lines() const
{
    const bool chosenOnly = m_table->selectionModel()->hasSelection();
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool chosen = m_table->selectionModel()->isRowSelected(row);
        if (m_table->isRowHidden(row) || (chosenOnly && !chosen))
            continue;
        lines.append(m_table->item(row, Time)->text() + u'\t' + m_table->item(row, Who)->text() + u'\t' +
                     m_table->item(row, What)->text());
    }
    return lines;
}

void CaseHistoryDialog::copy()
{
    QGuiApplication::clipboard()->setText(lines().join(u'\n'));
}

} // namespace ims
