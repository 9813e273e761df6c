#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ims {

class TextLabel;

/// What stands where there is nothing to show: an icon, what is the matter, why, and what can be done about
/// it.
class StatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent = nullptr);

    /// `icon` of resources/icons; "error" and "warning" are drawn in their colours.
    void setState(const QString& icon, const QString& title, const QString& text);

    /// A button below the text; it stays for all states.
    QPushButton* addButton(const QString& text);
    void addButton(QPushButton* button);

    QString title() const;
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_iconName;
    QLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace ims
