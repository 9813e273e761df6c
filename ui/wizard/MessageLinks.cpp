#include "ui/wizard/MessageLinks.h"

#include "core/base/SafeText.h"
#include "ui/common/LinkButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WrapLayout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ims {

MessageLinks::MessageLinks(QWidget* parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Strong, ColorRole::Muted, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::small);
    m_column->addWidget(m_heading);
    hide();
}

void MessageLinks::setMessages(const QString& heading, const QStringList& names)
{
    m_heading->setText(heading);
    setVisible(!names.isEmpty());
    if (names == m_names)
        return;
    m_names = names;
    rebuild();
}

void MessageLinks::showFew()
{
    if (std::exchange(m_all, false))
        rebuild();
}

void MessageLinks::rebuild()
{
    QWidget* old = m_links;
    m_links = new QWidget(this);
    auto* row = new WrapLayout(spacing::small);
    m_links->setLayout(row);
    const qsizetype shown = std::min(m_names.size(), m_all ? mostNames : fewNames);
    for (const QString& name : m_names.mid(0, shown)) {
        auto* link = new LinkButton(visibleText(name), m_links);
        connect(link, &LinkButton::clicked, this, [this, name] { Q_EMIT messageWanted(name); });
        row->addWidget(link);
    }
    if (const qsizetype left = m_names.size() - shown; left > 0 && m_all) {
        auto* rest = new TextLabel(TextStyle::Small, ColorRole::Muted, m_links);
        rest->setWordWrap(false);
        rest->setText(tr("and %1 more, all in the report").arg(left));
        row->addWidget(rest);
    } else if (left > 0) {
        auto* more = new LinkButton(tr("and %1 more").arg(left), m_links);
        connect(more, &LinkButton::clicked, this, [this] {
            m_all = true;
            rebuild();
            if (auto* firstNew = m_links->findChildren<LinkButton*>().value(fewNames))
                firstNew->setFocus();
        });
        row->addWidget(more);
    }
    m_column->addWidget(m_links);
    m_links->show();
    if (old) {
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater(); // one of its links may have asked for this
    }
}

} // namespace ims
