#pragma once

#include "ui/common/Panel.h"

class QCheckBox;
class QPushButton;

namespace ims {

class TextLabel;

/// A question in the page itself before something is done to a server: says what will be done, and does
/// nothing until it is confirmed. Escape and a second press of Enter dismiss it.
class ConfirmPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConfirmPanel(QWidget* parent = nullptr);

    /// Asks. With `consent` the button can be pressed only when that is ticked. The focus goes to the button
    /// that dismisses, and back to `opener` when it is pressed.
    void ask(const QString& question, const QString& button, const QString& consent, QWidget* opener);
    void dismiss();

    bool isAsking() const { return !isHidden(); }
    QString question() const; ///< empty while nothing is asked
    QPushButton* confirmButton() const { return m_confirm; }
    QPushButton* dismissButton() const { return m_dismiss; }
    QCheckBox* consent() const { return m_consent; }

Q_SIGNALS:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_text;
    QCheckBox* m_consent;
    QPushButton* m_confirm;
    QPushButton* m_dismiss;
    QWidget* m_opener = nullptr;
};

} // namespace ims
