#include "ui/wizard/ConfirmPanel.h"

#include "ui/common/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ims {

ConfirmPanel::ConfirmPanel(QWidget* parent)
    : Panel(Shape::Accented, ColorRole::WarningSurface, ColorRole::Warning, parent)
    , m_text(new TextLabel(TextStyle::Body, ColorRole::Text, this))
    , m_consent(new QCheckBox(this))
    , m_confirm(new QPushButton(this))
    , m_dismiss(new QPushButton(tr("Do not"), this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_confirm);
    row->addWidget(m_dismiss);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(m_text);
    column->addWidget(m_consent);
    column->addLayout(row);
    for (QPushButton* button : {m_confirm, m_dismiss})
        button->setAutoDefault(false);
    connect(m_consent, &QCheckBox::toggled, m_confirm, &QPushButton::setEnabled);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    connect(m_dismiss, &QPushButton::clicked, this, &ConfirmPanel::dismiss);
    hide();
}

void ConfirmPanel::ask(const QString& question, const QString& button, const QString& consent,
                       QWidget* opener)
{
    m_opener = opener;
    m_text->setText(question);
    setAccessibleName(question);
    m_confirm->setText(button);
    m_confirm->setAccessibleDescription(question);
    m_consent->setText(consent);
    m_consent->setVisible(!consent.isEmpty());
    m_consent->setChecked(false);
    m_confirm->setEnabled(consent.isEmpty());
    show();
    (consent.isEmpty() ? static_cast<QWidget*>(m_dismiss) : m_consent)->setFocus(Qt::OtherFocusReason);
}

void ConfirmPanel::dismiss()
{
    if (isHidden())
        return;
    hide();
    if (m_opener)
        m_opener->setFocus(Qt::OtherFocusReason);
}

QString ConfirmPanel::question() const
{
    return isHidden() ? QString() : m_text->text();
}

void ConfirmPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    Panel::keyPressEvent(event);
}

} // namespace ims
