#include "ui/wizard/MessageLinks.h"

#include "core/base/SafeText.h"
#include "ui/common/LinkButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WrapLayout.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

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

void MessageLinks::setMessages(const QString& heading, const std::vector<MessageLine>& messages)
{
    m_heading->setText(heading);
    setVisible(!messages.empty());
    if (messages == m_messages)
        return;
    m_messages = messages;
    rebuild();
}

void MessageLinks::showFew()
{
    if (std::exchange(m_all, false))
        rebuild();
}

qsizetype MessageLinks::shownMessages() const
{
    return std::min<qsizetype>(std::ssize(m_messages), m_all ? mostNames : fewNames);
}

/// Names of which the same is to be said stand side by side below it.
void MessageLinks::rebuild()
{
    QWidget* old = m_links;
    m_links = new QWidget(this);
    auto* column = new QVBoxLayout(m_links);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    std::map<QString, WrapLayout*> rows;
    WrapLayout* last = nullptr;
    for (qsizetype i = 0; i < shownMessages(); ++i) {
        const MessageLine& message = m_messages.at(static_cast<size_t>(i));
        WrapLayout*& row = rows[message.note];
        if (!row)
            row = last = addRow(message.note, column);
        addMessage(message.name, row);
    }
    if (last)
        addRest(last);
    m_column->addWidget(m_links);
    m_links->show();
    if (old) {
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater(); // one of its links may have asked for this
    }
}

WrapLayout* MessageLinks::addRow(const QString& note, QVBoxLayout* column)
{
    if (!note.isEmpty()) {
        auto* label = new TextLabel(TextStyle::Small, ColorRole::Muted, m_links);
        label->setText(note);
        column->addWidget(label);
    }
    auto* row = new WrapLayout(spacing::small);
    column->addLayout(row);
    return row;
}

void MessageLinks::addMessage(const QString& name, WrapLayout* row)
{
    auto* link = new LinkButton(visibleText(name), m_links);
    connect(link, &LinkButton::clicked, this, [this, name] { Q_EMIT messageWanted(name); });
    row->addWidget(link);
    m_linkOf.insert(name, link);
}

void MessageLinks::addRest(WrapLayout* row)
{
    const qsizetype left = std::ssize(m_messages) - shownMessages();
    if (left == 0)
        return;
    if (m_all) {
        auto* rest = new TextLabel(TextStyle::Small, ColorRole::Muted, m_links);
        rest->setWordWrap(false);
        rest->setText(tr("and %1 more, all in the report").arg(left));
        row->addWidget(rest);
        return;
    }
    auto* more = new LinkButton(tr("and %1 more").arg(left), m_links);
    connect(more, &LinkButton::clicked, this, [this] {
        m_all = true;
        rebuild();
        if (LinkButton* firstNew = m_linkOf.value(m_messages.at(fewNames).name))
            firstNew->setFocus();
    });
    row->addWidget(more);
}

} // namespace ims
