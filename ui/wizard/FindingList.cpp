#include "ui/wizard/FindingList.h"

#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"
#include "ui/models/FindingsModel.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int signSize = 18;
constexpr int barWidth = 3;
constexpr int textLeft = spacing::medium + signSize + spacing::medium;
constexpr int narrowest = 190;

int widthOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : narrowest;
}

class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = widthOf(option);
        const QFontMetrics strong(styledFont(option.font, TextStyle::Strong));
        const QFontMetrics small(styledFont(option.font, TextStyle::Small));
        const QRect title = strong.boundingRect(QRect(0, 0, width - textLeft - spacing::medium, 1000),
                                                Qt::TextWordWrap, index.data().toString());
        const QString why = index.data(FindingsModel::WhyRole).toString();
        const int told = why.isEmpty() ? 0 : spacing::small + whyHeight(small, width, why);
        return {narrowest - 2, title.height() + small.height() + told + 2 * spacing::medium};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme theme = Theme::forPalette(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool contrast = theme.kind() == ThemeKind::HighContrast;
        painter->save();
        if (current) {
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                              theme.color(ColorRole::Accent));
        }
        const FindingLook look =
            index.data(FindingsModel::DismissedRole).toBool()
                ? dismissedLook()
                : lookOf(static_cast<FindingStatus>(index.data(FindingsModel::StatusRole).toInt()));
        const QColor text = theme.color(current ? ColorRole::SelectionText : ColorRole::Text);
        const QColor muted = current ? text : theme.color(ColorRole::Muted);
        const QColor ink = current ? text : theme.color(look.ink);
        const QRect sign(option.rect.left() + spacing::medium, option.rect.top() + spacing::medium, signSize,
                         signSize);
        painter->drawPixmap(sign, tintedIcon(look.icon, ink).pixmap(signSize, signSize));
        paintWords(*painter, option, index, text, ink, muted);
        if (option.state.testFlag(QStyle::State_HasFocus) && current) {
            painter->setPen(QPen(theme.color(contrast ? ColorRole::SelectionText : ColorRole::Accent), 1));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    static int whyHeight(const QFontMetrics& small, int width, const QString& why)
    {
        return small
            .boundingRect(QRect(0, 0, width - textLeft - spacing::medium, 1000), Qt::TextWordWrap, why)
            .height();
    }

    static void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const QColor& text, const QColor& ink, const QColor& muted)
    {
        const QRect box = option.rect.adjusted(textLeft, spacing::medium, -spacing::medium, -spacing::medium);
        painter.setPen(text);
        painter.setFont(styledFont(option.font, TextStyle::Strong));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
        painter.setFont(styledFont(option.font, TextStyle::Small));
        const QFontMetrics metrics = painter.fontMetrics();
        QRect line(box.left(), box.bottom() - metrics.height() + 1, box.width(), metrics.height());
        if (const QString why = index.data(FindingsModel::WhyRole).toString(); !why.isEmpty()) {
            const int height = whyHeight(metrics, widthOf(option), why);
            painter.setPen(muted);
            painter.drawText(QRect(box.left(), box.bottom() - height + 1, box.width(), height),
                             Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, why);
            line.translate(0, -height - spacing::small);
        }
        const QString word = index.data(FindingsModel::WordRole).toString();
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, word);
        const QString facts = index.data(FindingsModel::FactsRole).toString();
        if (facts.isEmpty())
            return;
        line.setLeft(line.left() + metrics.horizontalAdvance(word));
        painter.setPen(muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(u" · "_s + facts, Qt::ElideRight, line.width()));
    }
};

} // namespace

FindingLook lookOf(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Likely:
        return {u"target"_s, ColorRole::Error, ColorRole::Error};
    case FindingStatus::Possible:
        return {u"warning"_s, ColorRole::Warning, ColorRole::Warning};
    case FindingStatus::Unlikely:
        return {u"minus"_s, ColorRole::Muted, ColorRole::Border};
    case FindingStatus::Excluded:
        return {u"close"_s, ColorRole::Success, ColorRole::Success};
    case FindingStatus::CouldNotCheck:
        break;
    }
    return {u"question"_s, ColorRole::Muted, ColorRole::Border};
}

FindingLook dismissedLook()
{
    return {u"skip"_s, ColorRole::Muted, ColorRole::Border};
}

FindingList::FindingList(FindingsModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new FindingDelegate(this));
    setAccessibleName(tr("Causes, the likeliest first"));
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(narrowest);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && !m_marking)
            Q_EMIT causeChosen(current.data(FindingsModel::CauseRole).toString());
    });
}

void FindingList::showFrom(qsizetype row)
{
    scrollTo(m_model->index(static_cast<int>(row)), PositionAtCenter);
}

void FindingList::setCurrentCause(const QString& cause)
{
    const int row = m_model->rowOf(cause);
    if (row < 0 || currentIndex().row() == row)
        return;
    m_marking = true;
    setCurrentIndex(m_model->index(row));
    m_marking = false;
}

} // namespace ims
