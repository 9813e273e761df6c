#include "ui/wizard/OpenedList.h"

#include "ui/common/TextLabel.h"
#include "ui/wizard/OpenedCard.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostCards = 40;

} // namespace

OpenedList::OpenedList(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_allCopies(new QPushButton(tr("All are copies"), this))
    , m_allLive(new QPushButton(tr("All are the server’s own"), this))
    , m_allRow(makeAllRow())
    , m_column(new QVBoxLayout)
    , m_more(new TextLabel(TextStyle::Small, ColorRole::Muted, this))
{
    m_column->setSpacing(spacing::medium);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_allRow);
    column->addLayout(m_column);
    column->addWidget(m_more);
    connect(m_allCopies, &QPushButton::clicked, this, [this] { answerAll(u"copy"_s); });
    connect(m_allLive, &QPushButton::clicked, this, [this] { answerAll(u"live"_s); });
}

QWidget* OpenedList::makeAllRow()
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addStretch();
    for (QPushButton* button : {m_allCopies, m_allLive}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return widget;
}

void OpenedList::answerAll(const QString& value)
{
    std::vector<FlowAnswer> answers;
    for (const Path& path : m_context.session.record().opened)
        answers.push_back({itemQuestion(u"evidence.root"_s, displayName(path)), value});
    m_context.session.answer(answers);
}

QPushButton* OpenedList::allButton(const QString& value) const
{
    return value == "live"_L1 ? m_allLive : m_allCopies;
}

void OpenedList::refresh()
{
    const std::vector<Path>& opened = m_context.session.record().opened;
    const auto end = opened.begin() + static_cast<std::ptrdiff_t>(std::min(opened.size(), mostCards));
    refreshCards({opened.begin(), end});
    m_more->setVisible(opened.size() > mostCards);
    m_more->setText(tr("and %1 more, all in the report").arg(opened.size() - m_cards.size()));
    m_allRow->setVisible(opened.size() > 1);
    m_allRow->setEnabled(!m_context.session.isReadOnly());
    setVisible(!opened.empty());
}

void OpenedList::refreshCards(const std::vector<Path>& shown)
{
    std::vector<OpenedCard*> kept;
    for (OpenedCard* card : m_cards) {
        if (std::find(shown.begin(), shown.end(), card->path()) != shown.end()) {
            kept.push_back(card);
            continue;
        }
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater(); // its button may be what removed it
    }
    m_cards.clear();
    for (const Path& path : shown) {
        const auto known = std::find_if(kept.begin(), kept.end(),
                                        [&](const OpenedCard* card) { return card->path() == path; });
        m_cards.push_back(known != kept.end() ? *known : new OpenedCard(m_context, path, this));
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (m_column->indexOf(m_cards.at(i)) != static_cast<int>(i))
            m_column->insertWidget(static_cast<int>(i), m_cards.at(i));
        m_cards.at(i)->refresh();
    }
}

} // namespace ims
