#pragma once

#include "ui/wizard/HelpBook.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace ims {

class TextLabel;

/// The help beside the work: contents and search at the left, a page at the right, the way back and forward
/// above. It never takes the keys from the window that it helps with.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr QSize usualSize{860, 640};

    HelpWindow(HelpBook book, QSize size, QWidget* owner);

    /// Opens a page and brings the window to the front.
    void open(const QString& page);

    QString currentPage() const { return m_shown; }
    QString pageText() const;   ///< what is read on the page, without looks
    QStringList listed() const; ///< ids of the pages in the list of contents, in their order

    QLineEdit* search() const { return m_search; }
    QTreeWidget* contents() const { return m_contents; }
    QTextBrowser* view() const { return m_view; }

Q_SIGNALS:
    void closed(const QSize& size);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeHead();
    void makeContents();
    void addKey(const QKeySequence& keys, void (HelpWindow::*run)());
    void goBack();
    void goForward();
    void startSearch();
    void leave();
    void nextPane();
    void turnTo(const QString& page);
    void fillContents();
    void markInContents();
    void render();
    void updateWays();

    HelpBook m_book;
    QString m_shown;
    QStringList m_back;
    QStringList m_forward;
    QAction* m_backAction = nullptr;
    QAction* m_forwardAction = nullptr;
    QLineEdit* m_search;
    TextLabel* m_found;
    QTreeWidget* m_contents;
    QTextBrowser* m_view;
};

} // namespace ims
