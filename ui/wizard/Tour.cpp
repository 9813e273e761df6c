#include "ui/wizard/Tour.h"

#include "ui/common/Panel.h"
#include "ui/common/TextLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int bubbleWidth = 340;
constexpr int frameWidth = 2;

/// Lets the mouse through: the window stays usable.
class Frame : public QWidget
{
public:
    explicit Frame(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(QPen(Theme::forPalette(palette()).color(ColorRole::Accent), frameWidth));
        painter.drawRect(rect().adjusted(1, 1, -frameWidth, -frameWidth));
    }
};

} // namespace

Tour::Tour(QWidget* window)
    : QWidget(window)
    , m_frame(new Frame(window))
{
    hide();
    auto* panel = new Panel(Panel::Shape::Accented, ColorRole::Surface, ColorRole::Accent, this);
    m_count = new TextLabel(TextStyle::Small, ColorRole::Muted, panel);
    m_title = new TextLabel(TextStyle::Strong, ColorRole::Text, panel);
    m_text = new TextLabel(TextStyle::Body, ColorRole::Text, panel);
    m_next = new QPushButton(panel);
    m_close = new QPushButton(tr("Close the tour"), panel);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::medium);
    buttons->addWidget(m_next);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(spacing::page, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(spacing::small);
    column->addLayout(buttons);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(panel);
    setFixedWidth(bubbleWidth);
    connect(m_next, &QPushButton::clicked, this, &Tour::goOn);
    connect(m_close, &QPushButton::clicked, this, &Tour::end);
    window->installEventFilter(this);
}

void Tour::begin(std::vector<TourStop> stops)
{
    if (stops.empty())
        return;
    if (!isRunning())
        m_before = QApplication::focusWidget();
    m_stops = std::move(stops);
    m_at = 0;
    showStop();
    Q_EMIT began();
}

void Tour::goOn()
{
    if (m_at + 1 >= static_cast<int>(m_stops.size()))
        return end();
    ++m_at;
    showStop();
}

void Tour::end()
{
    if (!isRunning())
        return;
    m_at = -1;
    if (isAncestorOf(QApplication::focusWidget()) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    m_frame->hide();
    hide();
    Q_EMIT ended();
}

QString Tour::said() const
{
    return isRunning() ? m_title->text() + u": "_s + m_text->text() : QString();
}

QRect Tour::framed() const
{
    return m_frame->isVisible() ? m_frame->geometry() : QRect();
}

void Tour::showStop()
{
    const TourStop& stop = m_stops.at(static_cast<size_t>(m_at));
    const auto last = static_cast<int>(m_stops.size());
    m_count->setText(tr("Tour, %1 of %2").arg(m_at + 1).arg(last));
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_next->setText(m_at + 1 < last ? tr("Next") : tr("Done"));
    m_close->setVisible(m_at + 1 < last);
    setAccessibleName(said());
    place();
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QRect Tour::targetRect() const
{
    const auto& find = m_stops.at(static_cast<size_t>(m_at)).place;
    const QWidget* target = find ? find() : nullptr;
    if (!target || !target->isVisible())
        return {};
    QRect seen = target->rect();
    for (const QWidget* at = target; at != parentWidget(); at = at->parentWidget())
        seen = seen.translated(at->pos()) & at->parentWidget()->rect(); // a part may be scrolled away
    return seen.isEmpty() ? QRect() : seen;
}

/// Beside the place where there is room, else below it, else over its middle: never outside of the window.
void Tour::place()
{
    const QRect target = targetRect();
    m_frame->setVisible(target.isValid());
    m_frame->setGeometry(target);
    m_frame->raise();
    raise();
    layout()->activate();
    resize(bubbleWidth, heightForWidth(bubbleWidth));
    const QRect room =
        parentWidget()->rect().adjusted(spacing::page, spacing::page, -spacing::page, -spacing::page);
    QPoint at = room.center() - rect().center();
    if (target.isValid()) {
        const QPoint right(target.right() + spacing::large, target.top() + spacing::page);
        const QPoint left(target.left() - width() - spacing::large, target.top() + spacing::page);
        const QPoint below(target.left() + spacing::page, target.bottom() + spacing::large);
        const QPoint above(target.left() + spacing::page, target.top() - height() - spacing::large);
        for (const QPoint& wanted : {right, left, below, above}) {
            if (room.contains(QRect(wanted, size()))) {
                at = wanted;
                break;
            }
        }
    }
    move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (isRunning() && watched == parentWidget() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        place();
    return QWidget::eventFilter(watched, event);
}

/// The window has a command for Esc too.
bool Tour::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return end();
    QWidget::keyPressEvent(event);
}

} // namespace ims
