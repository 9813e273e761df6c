#include "ui/viewer/PickupDialog.h"

#include "core/base/SafeText.h"
#include "core/spool/MessageExport.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int usualWidth = 560;
constexpr int leastListHeight = 90;

} // namespace

PickupDialog::PickupDialog(const SpoolFile& spool, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Write a PICKUP file"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    const QList<Message> notes = pickupNotes();
    for (const Message& note : notes) {
        auto* label = new TextLabel(TextStyle::Body, ColorRole::Text, this);
        label->setText(u"•  "_s + translated(note));
        column->addWidget(label);
    }
    column->addWidget(makeChoice(spool), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Write…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(recipients());
        accept();
    });
    column->addWidget(buttons);
    refresh();
    resize(usualWidth, column->heightForWidth(usualWidth)); // the hint alone is that of narrower texts
}

QWidget* PickupDialog::makeChoice(const SpoolFile& spool)
{
    auto* choice = new QWidget(this);
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto* question = new TextLabel(TextStyle::Strong, ColorRole::Text, choice);
    column->addWidget(question);
    if (!spool.envelope || spool.envelope->recipients.isEmpty()) {
        question->setText(tr("Who shall get it? (addresses with commas between them)"));
        m_typed = new QLineEdit(choice);
        m_typed->setAccessibleName(tr("Recipients"));
        connect(m_typed, &QLineEdit::textChanged, this, &PickupDialog::refresh);
        column->addWidget(m_typed);
        column->addStretch();
        return choice;
    }
    question->setText(tr("Who shall get it? Hidden recipients (Bcc) are among these."));
    m_list = new QListWidget(choice);
    m_list->setAccessibleName(tr("Recipients"));
    m_list->setMinimumHeight(leastListHeight);
    for (const QString& recipient : spool.envelope->recipients) {
        auto* item = new QListWidgetItem(visibleText(recipient), m_list);
        item->setData(Qt::UserRole, recipient);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    connect(m_list, &QListWidget::itemChanged, this, &PickupDialog::refresh);
    column->addWidget(m_list, 1);
    return choice;
}

QStringList PickupDialog::recipients() const
{
    QStringList chosen;
    if (m_typed) {
        const QStringList typed = m_typed->text().split(u',');
        for (const QString& one : typed) {
            if (!one.trimmed().isEmpty())
                chosen << one.trimmed();
        }
        return chosen;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return chosen;
}

void PickupDialog::refresh()
{
    if (m_write)
        m_write->setEnabled(!recipients().isEmpty());
}

} // namespace ims
