#include "ui/common/CommandPalette.h"

#include "ui/common/CommandRows.h"
#include "ui/common/Mnemonic.h"
#include "ui/common/Panel.h"
#include "ui/common/TextLabel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMultiHash>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int panelWidth = 640;
constexpr int topShare = 10;  // percent of the window's height above the panel
constexpr int listShare = 60; // percent of it for the list
constexpr int veil = 150;     // of 255: how much of the window is covered
constexpr int pageOfRows = 8;

/// Two lines for each command: what it is called, what it does. The keys stand at the right.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const QFontMetrics small(styledFont(option.font, TextStyle::Small));
        return {panelWidth / 2, option.fontMetrics.height() + small.height() + spacing::large};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme theme = Theme::forPalette(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool enabled = static_cast<const CommandRows*>(index.model())->command(index.row()).isEnabled();
        const QColor text = theme.color(current ? ColorRole::SelectionText : ColorRole::Text);
        const QColor muted = theme.color(current ? ColorRole::SelectionText : ColorRole::Muted);
        painter->save();
        if (current)
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        const QRect box =
            option.rect.adjusted(spacing::large, spacing::small, -spacing::large, -spacing::small);
        const QString keys = index.data(CommandRows::KeysRole).toString();
        const QFont small = styledFont(option.font, TextStyle::Small);
        const QFontMetrics smallMetrics(small);
        const int keysWidth = keys.isEmpty() ? 0 : smallMetrics.horizontalAdvance(keys) + spacing::large;
        const QRect words = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                {box.width() - keysWidth, box.height()}, box);
        const QString name = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(CommandRows::DetailRole).toString();
        painter->setPen(enabled ? text : muted);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                          option.fontMetrics.elidedText(name, Qt::ElideRight, words.width()));
        painter->setFont(small);
        painter->setPen(muted);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                          smallMetrics.elidedText(detail, Qt::ElideRight, words.width()));
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, keys);
        painter->restore();
    }
};

/// Whether the technician has before him what the action belongs to.
bool isInSight(const QAction* action)
{
    for (const QObject* owner = action->parent(); owner; owner = owner->parent()) {
        if (const auto* widget = qobject_cast<const QWidget*>(owner))
            return widget->isVisible();
    }
    return false;
}

bool belongsTo(const QAction* action, const QWidget* focus)
{
    const auto* owner = qobject_cast<const QWidget*>(action->parent());
    return owner && focus && (owner == focus || owner->isAncestorOf(focus));
}

} // namespace

CommandPalette::CommandPalette(const CommandRegistry& commands, WhyNot whyNot, QWidget* window)
    : QWidget(window)
    , m_commands(commands)
    , m_whyNot(std::move(whyNot))
    , m_panel(new Panel(Panel::Shape::Card, ColorRole::Surface, ColorRole::Accent, this))
    , m_field(new QLineEdit(m_panel))
    , m_count(new TextLabel(TextStyle::Small, ColorRole::Muted, m_panel))
    , m_list(new QListView(m_panel))
    , m_rows(new CommandRows(this))
{
    hide();
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("What do you want to do? Type a word, a menu or keys"));
    m_field->setAccessibleName(tr("Search commands"));
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; its arrow keys move in the list
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { followFocus(now); });
    qApp->installEventFilter(this);
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open()
{
    if (!std::exchange(m_open, true))
        m_before = QApplication::focusWidget();
    m_rows->setCommands(offered());
    {
        const QSignalBlocker once(m_field);
        m_field->clear();
    }
    filter();
    fit();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!std::exchange(m_open, false))
        return;
    if (isAncestorOf(QApplication::focusWidget()) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    hide();
}

QString CommandPalette::counted() const
{
    return m_count->text();
}

/// An action of what has the focus goes before others with the same id: “Copy” copies there.
std::vector<OfferedCommand> CommandPalette::offered() const
{
    QMultiHash<QString, QAction*> known;
    const auto actions = window()->findChildren<QAction*>();
    for (QAction* action : actions)
        known.insert(action->objectName(), action);
    std::vector<OfferedCommand> found;
    for (const Command& command : m_commands.all()) {
        QAction* first = nullptr;
        const auto named = known.values(command.id);
        if (named.isEmpty() || command.id == "help.commands"_L1)
            continue;
        for (QAction* action : named) {
            if (isInSight(action) && (!first || belongsTo(action, m_before)))
                first = action;
        }
        OfferedCommand offer{command.id, withoutMnemonic(command.text), command.category, command.tip, {}, {},
                             first};
        if (first)
            offer.text = withoutMnemonic(first->text());
        if (!command.shortcuts.isEmpty())
            offer.keys = command.shortcuts.first().toString(QKeySequence::NativeText);
        if (!first)
            offer.whyNot = tr("it belongs to a page that is not in sight.");
        else if (!first->isEnabled() && m_whyNot)
            offer.whyNot = m_whyNot(command.id);
        found.push_back(std::move(offer));
    }
    return found;
}

void CommandPalette::filter()
{
    m_rows->setShown(searchCommands(m_rows->commands(), m_field->text(), m_recent));
    const int count = m_rows->rowCount();
    m_count->setText(count == 0 ? tr("No command has these words.") : tr("Commands found: %1").arg(count));
    QAccessibleEvent counted(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&counted);
    select(0);
    m_list->scrollToTop();
}

void CommandPalette::select(int row)
{
    if (m_rows->rowCount() == 0)
        return;
    const int chosen = std::clamp(row, 0, m_rows->rowCount() - 1);
    m_list->setCurrentIndex(m_rows->index(chosen));
    if (!isVisible())
        return;
    QAccessibleEvent moved(m_list, QAccessible::Focus); // the field has the focus, the row is what is told
    moved.setChild(chosen);
    QAccessible::updateAccessibility(&moved);
}

/// What cannot be done now says why in its row and stays.
void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_rows->rowCount() || !m_rows->command(row).isEnabled())
        return;
    const OfferedCommand command = m_rows->command(row);
    m_recent.removeAll(command.id);
    m_recent.prepend(command.id);
    m_recent = m_recent.mid(0, mostRecent);
    dismiss();
    command.action->trigger();
}

bool CommandPalette::keyPressed(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    case Qt::Key_Down:
        select(row + 1);
        return true;
    case Qt::Key_Up:
        select(row - 1);
        return true;
    case Qt::Key_PageDown:
        select(row + pageOfRows);
        return true;
    case Qt::Key_PageUp:
        select(row - pageOfRows);
        return true;
    default:
        return false;
    }
}

/// Text fields keep Ctrl+K for themselves on some systems, the window Esc: here the palette comes first.
bool CommandPalette::shortcutComes(const QWidget* receiver, QKeyEvent& event) const
{
    if (receiver == m_field && event.key() == Qt::Key_Escape) {
        event.accept();
        return true;
    }
    if (receiver->window() != window() ||
        !m_commands.find(u"help.commands"_s)->shortcuts.contains(QKeySequence(event.keyCombination())))
        return false;
    event.ignore();
    return true;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType())
        return shortcutComes(static_cast<QWidget*>(watched), *static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible())
        fit();
    if (event->type() == QEvent::KeyPress && watched == m_field) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        return !(pressed->modifiers() & ~Qt::KeypadModifier) && keyPressed(pressed->key());
    }
    return false;
}

void CommandPalette::followFocus(const QWidget* now)
{
    if (m_open && now && now->window() == window() && !isAncestorOf(now))
        dismiss();
}

void CommandPalette::mousePressEvent(QMouseEvent*)
{
    dismiss(); // beside the panel
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QColor ground = Theme::forPalette(palette()).color(ColorRole::Window);
    ground.setAlpha(veil);
    QPainter(this).fillRect(rect(), ground);
}

void CommandPalette::fit()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(panelWidth, this->width() - 2 * spacing::page);
    const int top = height() * topShare / 100;
    const int rest = m_panel->minimumSizeHint().height();
    const int height =
        std::min(this->height() - top - spacing::page, rest + this->height() * listShare / 100);
    m_panel->setGeometry((this->width() - width) / 2, top, width, height);
}

} // namespace ims
