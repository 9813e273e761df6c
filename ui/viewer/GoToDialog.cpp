#include "ui/viewer/GoToDialog.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/viewer/SpoolView.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

GoToDialog::GoToDialog(const SpoolView& view, QWidget* parent)
    : QDialog(parent)
    , m_size(view.fileSize())
    , m_place(new QLineEdit(this))
    , m_problem(new TextLabel(TextStyle::Small, ColorRole::Error, this))
{
    setWindowTitle(tr("Go to line or offset"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* help = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    help->setText(
        tr("A line by its number (120), a byte by its offset (@4096 or 0x1000). The file has %1 bytes.")
            .arg(QLocale().toString(m_size)));
    m_place->setAccessibleName(windowTitle());
    m_place->setText(QString::number(view.lineAt(view.caret())));
    m_place->selectAll();
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    column->addWidget(help);
    column->addWidget(m_place);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

std::optional<GoToDialog::Place> GoToDialog::parse(const QString& text)
{
    const QString typed = text.trimmed();
    bool fine = false;
    Place place;
    place.isOffset = typed.startsWith(u'@') || typed.startsWith("0x"_L1, Qt::CaseInsensitive);
    const QString digits = typed.startsWith(u'@') ? typed.sliced(1) : typed;
    place.number = digits.toLongLong(&fine, digits.startsWith("0x"_L1, Qt::CaseInsensitive) ? 16 : 10);
    return fine && place.number >= (place.isOffset ? 0 : 1) ? std::optional(place) : std::nullopt;
}

QString GoToDialog::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void GoToDialog::accept()
{
    const auto place = parse(m_place->text());
    const bool beyond = place && place->isOffset && place->number > m_size;
    if (!place || beyond) {
        m_problem->setText(beyond ? tr("The file ends at offset %1.").arg(m_size)
                                  : tr("Type a line’s number, or @ and an offset."));
        m_problem->show();
        return m_place->setFocus();
    }
    if (place->isOffset)
        Q_EMIT offsetChosen(place->number);
    else
        Q_EMIT lineChosen(place->number);
    QDialog::accept();
}

} // namespace ims
