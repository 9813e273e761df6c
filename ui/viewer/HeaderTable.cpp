#include "ui/viewer/HeaderTable.h"

#include "core/base/SafeText.h"
#include "ui/common/RowChoice.h"
#include "ui/common/TableLook.h"
#include "ui/common/TextLabel.h"
#include "ui/models/HeaderFieldsModel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t checkEvery = 1'024; // fields between two questions whether to stop
constexpr int widestName = 220;

Expected<std::vector<quint32>> fieldsWith(const SpoolFile& spool, const QString& text, const StopToken& stop)
{
    std::vector<quint32> found;
    for (size_t i = 0; i < spool.headers.size(); ++i) {
        if (i % checkEvery == 0 && stop.stop_requested())
            return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "search the header"))));
        const HeaderField& field = spool.headers[i];
        if (field.name.contains(text, Qt::CaseInsensitive) ||
            field.decoded.contains(text, Qt::CaseInsensitive) ||
            field.value.contains(text, Qt::CaseInsensitive))
            found.push_back(static_cast<quint32>(i));
    }
    return found;
}

} // namespace

HeaderTable::HeaderTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new HeaderFieldsModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBar();
    makeTable();
    showCount();
}

void HeaderTable::makeBar()
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Text in name or value"));
    m_filter->setAccessibleName(tr("Filter the header fields"));
    m_filter->setClearButtonEnabled(true);
    m_count = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
    m_count->setWordWrap(false);
    m_raw = new QCheckBox(tr("&Raw values"), this);
    m_raw->setToolTip(tr("Show values as they stand in the file, encoded words and all"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(m_raw);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, this, &HeaderTable::filter);
    connect(m_raw, &QCheckBox::toggled, m_model, &HeaderFieldsModel::setRaw);
}

void HeaderTable::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Header fields"));
    applyTableLook(m_table);
    layout()->addWidget(m_table);
    setFocusProxy(m_table);
    onRowSelected(m_table, this, [this](int row) {
        if (const HeaderField* field = m_model->fieldAt(row); field && !m_quiet)
            Q_EMIT chosen(field->range);
    });
    auto* copyField = new QAction(tr("&Copy field"), m_table);
    copyField->setShortcut(QKeySequence::Copy);
    copyField->setShortcutContext(Qt::WidgetShortcut);
    auto* copyValue = new QAction(tr("Copy &value"), m_table);
    m_table->addActions({copyField, copyValue});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyField, &QAction::triggered, this, [this] { copy(true); });
    connect(copyValue, &QAction::triggered, this, [this] { copy(false); });
}

void HeaderTable::setSpoolFile(std::shared_ptr<const SpoolFile> spool)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_spool = std::move(spool);
    m_model->setSpoolFile(m_spool);
    fitColumns(m_table);
    if (m_table->columnWidth(HeaderFieldsModel::Name) > widestName)
        m_table->setColumnWidth(HeaderFieldsModel::Name, widestName);
    filter();
}

void HeaderTable::filter()
{
    const QString text = m_filter->text().trimmed();
    if (!m_spool || text.isEmpty()) {
        m_job.cancel();
        showFields(std::nullopt);
        return;
    }
    m_job.start([spool = m_spool,
                 text](const JobContext& context) { return fieldsWith(*spool, text, context.stop()); },
                [this](Expected<std::vector<quint32>> found) {
                    if (found)
                        showFields(std::move(*found));
                });
}

// The field that was selected stays so, where it is still shown.
void HeaderTable::showFields(std::optional<std::vector<quint32>> fields)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const HeaderField* current = m_model->fieldAt(selectedRow(m_table));
    const qint64 place = current ? current->range.offset : -1;
    m_model->setShown(std::move(fields));
    showCount();
    showPlace(place);
    Q_EMIT filtered();
}

void HeaderTable::showPlace(qint64 offset)
{
    const QScopedValueRollback quiet(m_quiet, true);
    selectRow(m_table, m_model->rowAt(offset));
}

void HeaderTable::showCount()
{
    const QString all = QLocale().toString(m_spool ? m_spool->headers.size() : 0);
    const int shown = m_model->rowCount();
    m_count->setText(m_filter->text().trimmed().isEmpty()
                         ? tr("Fields: %1").arg(all)
                         : tr("%1 of %2").arg(QLocale().toString(shown), all));
}

QString HeaderTable::count() const
{
    return m_count->text();
}

void HeaderTable::copy(bool whole)
{
    const int row = selectedRow(m_table);
    const HeaderField* field = m_model->fieldAt(row);
    if (!field)
        return;
    const QString value = visibleText(m_model->isRaw() ? field->value : field->decoded);
    QGuiApplication::clipboard()->setText(whole ? m_model->fieldText(row) : value);
}

} // namespace ims
