#include "ui/viewer/ByteViewAccessible.h"

#include "ui/viewer/ByteView.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace ims {

namespace {

/// Positions count in UTF-16 units of the text in sight. What lies outside is cut to its edge.
class ByteViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ByteViewAccessible(ByteView* view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view()->textInSight() : QAccessibleWidget::text(kind);
    }

    // The scroll bars and the viewport are no business of a text's reader.
    int childCount() const override { return 0; }

    void selection(int index, int* start, int* end) const override
    {
        *start = *end = 0;
        if (index != 0 || selectionCount() == 0)
            return;
        *start = cut(view()->selection().offset);
        *end = cut(view()->selection().end());
    }

    int selectionCount() const override { return view()->selection().isEmpty() ? 0 : 1; }

    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }

    void setSelection(int, int start, int end) override
    {
        const qint64 first = view()->offsetInSight(std::min(start, end));
        view()->select(ByteRange::fromTo(first, view()->offsetInSight(std::max(start, end))));
    }

    int cursorPosition() const override { return view()->positionInSight(view()->caret()); }
    void setCursorPosition(int position) override { view()->select({view()->offsetInSight(position), 0}); }

    QString text(int start, int end) const override
    {
        const QString all = view()->textInSight();
        const qsizetype first = std::clamp<qsizetype>(start, 0, all.size());
        const qsizetype last = end < 0 ? all.size() : std::clamp<qsizetype>(end, first, all.size());
        return all.sliced(first, last - first);
    }

    int characterCount() const override { return static_cast<int>(view()->textInSight().size()); }

    QRect characterRect(int position) const override
    {
        const QRect rect = view()->rectInSight(position).toRect();
        if (rect.isEmpty())
            return {};
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    int offsetAtPoint(const QPoint& point) const override
    {
        return view()->positionAt(view()->viewport()->mapFromGlobal(point));
    }

    void scrollToSubstring(int start, int end) override { setSelection(0, start, end); }

    QString attributes(int position, int* start, int* end) const override
    {
        *start = position;
        *end = std::min(position + 1, characterCount());
        return {};
    }

private:
    ByteView* view() const { return static_cast<ByteView*>(widget()); }

    int cut(qint64 offset) const
    {
        const int position = view()->positionInSight(offset);
        if (position >= 0)
            return position;
        return offset < view()->offsetInSight(0) ? 0 : characterCount();
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ByteView*>(object);
    return view ? new ByteViewAccessible(view) : nullptr;
}

} // namespace

void installByteViewAccessible()
{
    QAccessible::installFactory(makeInterface); // a second time changes nothing
}

} // namespace ims
