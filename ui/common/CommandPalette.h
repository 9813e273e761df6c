#pragma once

#include "ui/common/CommandSearch.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;

namespace ims {

class CommandRows;
class TextLabel;

/// All commands of a window in one list that is filtered as one types, over the window's content. Made from
/// the registry alone: a command is there when the window has an action for it.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// Why a command cannot be done now, as a sentence; empty where that is not known.
    using WhyNot = std::function<QString(const QString& id)>;

    static constexpr int mostRecent = 8;

    CommandPalette(const CommandRegistry& commands, WhyNot whyNot, QWidget* window);
    ~CommandPalette() override;

    /// Lays itself over the window with an empty field, which gets the focus.
    void open();

    /// Goes away; the focus returns to where it was.
    void dismiss();

    QLineEdit* field() const { return m_field; }
    QListView* list() const { return m_list; }
    QString counted() const; ///< the words that tell how many are found

    const QStringList& recent() const { return m_recent; } ///< ids, newest first
    void setRecent(const QStringList& ids) { m_recent = ids.mid(0, mostRecent); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<OfferedCommand> offered() const;
    void filter();
    void run(int row);
    bool keyPressed(int key);
    bool shortcutComes(const QWidget* receiver, QKeyEvent& event) const;
    void select(int row);
    void fit();
    void followFocus(const QWidget* now);

    const CommandRegistry& m_commands;
    WhyNot m_whyNot;
    bool m_open = false;
    QPointer<QWidget> m_before; ///< had the focus
    QStringList m_recent;
    QWidget* m_panel;
    QLineEdit* m_field;
    TextLabel* m_count;
    QListView* m_list;
    CommandRows* m_rows;
};

} // namespace ims
