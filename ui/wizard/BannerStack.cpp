#include "ui/wizard/BannerStack.h"

#include "ui/common/Theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

const char* const topicProperty = "topic";

} // namespace

BannerStack::BannerStack(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(spacing::small);
    fit();
}

void BannerStack::add(BannerKind kind, const QString& text, const QString& topic,
                      const QList<QAction*>& actions)
{
    const auto banners = findChildren<Banner*>();
    for (Banner* said : banners) { // said again, it stands once
        if (said->text() == text || (!topic.isEmpty() && said->property(topicProperty).toString() == topic))
            take(said);
    }
    auto* banner = new Banner(kind, text, true, this);
    banner->setProperty(topicProperty, topic);
    for (QAction* action : actions)
        banner->addButton(action);
    m_column->addWidget(banner);
    connect(banner, &Banner::dismissed, this, [this, banner] { take(banner); });
    fit();
}

void BannerStack::remove(const QString& topic)
{
    const auto banners = findChildren<Banner*>();
    for (Banner* banner : banners) {
        if (banner->property(topicProperty).toString() == topic)
            take(banner);
    }
}

void BannerStack::clear()
{
    const auto banners = findChildren<Banner*>();
    for (Banner* banner : banners)
        take(banner);
}

void BannerStack::take(Banner* banner)
{
    m_column->removeWidget(banner);
    banner->hide();
    banner->deleteLater(); // one of its buttons may be what called
    fit();
}

/// Without banners there is no empty strip either.
void BannerStack::fit()
{
    const int side = m_column->isEmpty() ? 0 : spacing::medium;
    const int edge = m_column->isEmpty() ? 0 : spacing::small;
    m_column->setContentsMargins(side, edge, side, edge);
}

QStringList BannerStack::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_column->count(); ++i) {
        if (const auto* banner = qobject_cast<Banner*>(m_column->itemAt(i)->widget()))
            texts.append(banner->text());
    }
    return texts;
}

} // namespace ims
