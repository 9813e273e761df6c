#include "ui/wizard/PasswordEdit.h"

namespace ims {

namespace {

constexpr int longestPassword = 256; // Windows takes no longer one

} // namespace

PasswordEdit::PasswordEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(longestPassword);
    setEchoMode(QLineEdit::Password);
    setContextMenuPolicy(Qt::NoContextMenu);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
}

QString PasswordEdit::description()
{
    return tr("Used once and forgotten; it is not kept anywhere.");
}

Secret PasswordEdit::take()
{
    QString typed = text();
    setText({}); // unlike clear(), it cannot be undone
    Secret secret(typed.toUtf8());
    typed.fill(u'\0');
    return secret;
}

void PasswordEdit::hideEvent(QHideEvent* event)
{
    forget();
    QLineEdit::hideEvent(event);
}

} // namespace ims
