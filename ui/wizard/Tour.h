#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;

namespace ims {

class TextLabel;

/// A place of the window and what is said of it.
struct TourStop
{
    QString title;
    QString text;
    std::function<QWidget*()> place; ///< null or hidden: the stop stands in the middle of the window
};

/// A few short notes over the real window, one after the other, each beside what it speaks of. The window
/// stays usable; Esc or the button ends it.
class Tour : public QWidget
{
    Q_OBJECT

public:
    explicit Tour(QWidget* window);

    void begin(std::vector<TourStop> stops);
    void goOn();
    void end();

    bool isRunning() const { return m_at >= 0; }
    QRect framed() const; ///< what is spoken of, in the window; invalid = nothing in particular
    QString said() const; ///< title and text in sight; empty where it does not run

Q_SIGNALS:
    void began();
    void ended();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showStop();
    void place();
    QRect targetRect() const;

    std::vector<TourStop> m_stops;
    int m_at = -1;
    QPointer<QWidget> m_before; ///< had the focus
    QWidget* m_frame;           ///< around what is spoken of
    TextLabel* m_count;
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_next;
    QPushButton* m_close;
};

} // namespace ims
