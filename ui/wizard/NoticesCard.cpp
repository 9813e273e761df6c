#include "ui/wizard/NoticesCard.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/report/Notices.h"
#include "ui/common/Disclosure.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

NoticesCard::NoticesCard(QWidget* parent)
    : Card(tr("Texts for others"), parent)
{
    addText(tr("To be adapted and sent by you; the program sends nothing. What is to be filled in stands in "
               "square brackets."),
            TextStyle::Small, ColorRole::Muted);
    hide();
}

void NoticesCard::setNotices(const QJsonArray& notices)
{
    setVisible(!notices.isEmpty());
    if (notices == m_notices)
        return;
    m_notices = notices;
    if (m_list)
        m_list->deleteLater();
    m_list = new QWidget(this);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(spacing::small);
    for (const QJsonValue& notice : notices)
        addNotice(notice.toObject(), m_list);
    column()->addWidget(m_list);
    m_list->show();
    QWidget* before = m_after; // made later than what stands below, they are to be reached before it
    for (QWidget* button : m_list->findChildren<QAbstractButton*>()) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
}

void NoticesCard::addNotice(const QJsonObject& notice, QWidget* list)
{
    const QString id = notice.value("id"_L1).toString();
    const QString title = notice.value("title"_L1).toString();
    auto* opener = new Disclosure(title, list);
    auto* copy = new QPushButton(tr("Copy"), list);
    copy->setAutoDefault(false);
    copy->setObjectName(id);
    copy->setAccessibleName(tr("Copy the text: %1").arg(title));
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(opener);
    head->addStretch();
    head->addWidget(copy);
    auto* body = new QWidget(list);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(spacing::large, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, body);
    QStringList paragraphs{visibleText(notice.value("subject"_L1).toString())};
    for (const QString& paragraph : jsonTexts(notice.value("body"_L1)))
        paragraphs.append(visibleText(paragraph));
    text->setText(paragraphs.join(u"\n\n"_s));
    auto* note = new TextLabel(TextStyle::Small, ColorRole::Muted, body);
    note->setText(
        tr("For you: %1 (%2)")
            .arg(notice.value("note"_L1).toString(), jsonTexts(notice.value("kb"_L1)).join(u", "_s)));
    column->addWidget(text);
    column->addWidget(note);
    body->hide();
    auto* whole = qobject_cast<QVBoxLayout*>(list->layout());
    whole->addLayout(head);
    whole->addWidget(body);
    connect(opener, &Disclosure::toggled, body, &QWidget::setVisible);
    connect(copy, &QPushButton::clicked, this, [this, id, title, copy] {
        QGuiApplication::clipboard()->setText(this->text(id));
        copy->setText(tr("Copied"));
        Q_EMIT copied(title);
    });
}

QPushButton* NoticesCard::copyButton(const QString& id) const
{
    return m_list ? m_list->findChild<QPushButton*>(id) : nullptr;
}

QString NoticesCard::text(const QString& id) const
{
    for (const QJsonValue& notice : m_notices) {
        if (notice[u"id"_s].toString() == id)
            return noticeText(notice.toObject());
    }
    return {};
}

} // namespace ims
