#include "ui/wizard/StepList.h"

#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/models/StepListModel.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int rowHeight = 54;
constexpr int lowestRow = 32;
constexpr int twoLines = 46; // from this height on the state stands below the title as a word
constexpr int signSize = 24;
constexpr int listWidth = 186;
constexpr int barWidth = 3;

struct StateLook
{
    const char* icon; ///< empty = the step's number in a circle
    ColorRole ink;
};

StateLook lookOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return {"check", ColorRole::Success};
    case StepState::NeedsAttention:
        return {"warning", ColorRole::Warning};
    case StepState::InProgress:
        return {"", ColorRole::Accent};
    case StepState::Skipped:
        return {"skip", ColorRole::Muted};
    case StepState::NotStarted:
        break;
    }
    return {"", ColorRole::Muted};
}

class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// All steps are in sight in a low window too.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int share =
            option.widget ? option.widget->height() / std::max(index.model()->rowCount(), 1) : rowHeight;
        return {listWidth - 2, std::clamp(share, lowestRow, rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme theme = Theme::forPalette(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                              theme.color(ColorRole::Accent));
        }
        const auto state = static_cast<StepState>(index.data(StepListModel::StateRole).toInt());
        const QColor text = theme.color(current ? ColorRole::SelectionText : ColorRole::Text);
        const bool contrast = theme.kind() == ThemeKind::HighContrast;
        const QColor ink = current && contrast ? text : theme.color(lookOf(state).ink);
        const QRect sign(option.rect.left() + spacing::large, option.rect.center().y() - signSize / 2,
                         signSize, signSize);
        paintSign(*painter, sign, state, ink, index.data(StepListModel::NumberRole).toInt(), option);
        const int left = sign.right() + spacing::medium + 2;
        const QRect words(left, option.rect.top(), option.rect.right() - left - spacing::small,
                          option.rect.height());
        paintWords(*painter, words, index, text, current ? text : theme.color(ColorRole::Muted), option);
        if (option.state.testFlag(QStyle::State_HasFocus) && current) {
            painter->setPen(QPen(theme.color(contrast ? ColorRole::SelectionText : ColorRole::Accent), 1));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    static void paintSign(QPainter& painter, const QRect& box, StepState state, const QColor& ink, int number,
                          const QStyleOptionViewItem& option)
    {
        const QString icon = QLatin1StringView(lookOf(state).icon);
        if (!icon.isEmpty()) {
            painter.drawPixmap(box, tintedIcon(icon, ink).pixmap(signSize, signSize));
            return;
        }
        painter.setPen(QPen(ink, state == StepState::InProgress ? 2 : 1));
        painter.drawEllipse(QRectF(box).adjusted(2, 2, -2, -2));
        painter.setFont(styledFont(option.font, TextStyle::Small));
        painter.drawText(box, Qt::AlignCenter, QString::number(number));
    }

    static void paintWords(QPainter& painter, const QRect& box, const QModelIndex& index, const QColor& text,
                           const QColor& muted, const QStyleOptionViewItem& option)
    {
        const bool tall = box.height() >= twoLines;
        const int half = box.height() / 2;
        const QString title = u"%1  %2"_s.arg(index.data(StepListModel::NumberRole).toInt())
                                  .arg(index.data(Qt::DisplayRole).toString());
        painter.setPen(text);
        painter.setFont(styledFont(option.font, TextStyle::Strong));
        painter.drawText(tall ? QRect(box.left(), box.top() + 7, box.width(), half - 7) : box,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(title, Qt::ElideRight, box.width()));
        if (!tall)
            return;
        painter.setPen(muted);
        painter.setFont(styledFont(option.font, TextStyle::Small));
        painter.drawText(QRect(box.left(), box.top() + half, box.width(), half - 7),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data(StepListModel::WordRole).toString(),
                                                          Qt::ElideRight, box.width()));
    }
};

} // namespace

StepList::StepList(StepListModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new StepDelegate(this));
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(listWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            Q_EMIT stepChosen(current.data(StepListModel::IdRole).toString());
    });
}

void StepList::setCurrentStep(const QString& step)
{
    const int row = m_model->rowOf(step);
    if (row >= 0 && currentIndex().row() != row)
        setCurrentIndex(m_model->index(row));
}

} // namespace ims
