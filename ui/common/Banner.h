#pragma once

#include "ui/common/Panel.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ims {

class TextLabel;

enum class BannerKind { Info, Success, Warning, Error };

/// One sentence above the content that stays until it is dismissed (or for good where it is a state).
class Banner : public Panel
{
    Q_OBJECT

public:
    Banner(BannerKind kind, const QString& text, bool dismissible, QWidget* parent = nullptr);

    void setMessage(BannerKind kind, const QString& text);
    /// A button for what can be done about it; enabled as the action is.
    void addButton(QAction* action);
    QString text() const;
    BannerKind kind() const { return m_kind; }

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    BannerKind m_kind;
    QHBoxLayout* m_row;
    QLabel* m_icon;
    TextLabel* m_label;
    QToolButton* m_close = nullptr;
};

} // namespace ims
