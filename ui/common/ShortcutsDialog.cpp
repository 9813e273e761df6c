#include "ui/common/ShortcutsDialog.h"

#include "ui/common/CommandRegistry.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ims {

namespace {

constexpr QSize usualSize(460, 460);

} // namespace

ShortcutsDialog::ShortcutsDialog(const CommandRegistry& commands, QWidget* parent, const QObject* owner)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QStringList lines = commands.shortcutList(owner ? owner : parent);
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 3, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Menu"), tr("Command"), tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < lines.size(); ++row) {
        const QStringList cells = lines.at(row).split(u'\t');
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(usualSize);
}

} // namespace ims
