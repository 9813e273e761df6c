#pragma once

#include "ui/common/Panel.h"

class QToolButton;

namespace ims {

class TextLabel;

/// Text to be used elsewhere as it stands, most often a command: in a fixed-width face, with a button that
/// copies it.
class CommandBox : public Panel
{
    Q_OBJECT

public:
    explicit CommandBox(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;

    /// Puts the text on the clipboard.
    void copy();

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    TextLabel* m_text;
    QToolButton* m_copy;
};

} // namespace ims
