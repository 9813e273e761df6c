#pragma once

#include "ui/common/Card.h"

#include <QJsonArray>

class QPushButton;

namespace ims {

/// Texts for others, to be adapted and sent by the technician: to the senders, to the recipients, before the
/// service is stopped.
class NoticesCard : public Card
{
    Q_OBJECT

public:
    explicit NoticesCard(QWidget* parent = nullptr);

    /// After which part of the page the Tab key comes to these.
    void setTabAfter(QWidget* part) { m_after = part; }

    /// "notices" of a report; hides itself where there are none.
    void setNotices(const QJsonArray& notices);

    QPushButton* copyButton(const QString& id) const;
    QString text(const QString& id) const; ///< as it is copied

Q_SIGNALS:
    void copied(const QString& title);

private:
    void addNotice(const QJsonObject& notice, QWidget* list);

    QJsonArray m_notices;
    QWidget* m_list = nullptr;
    QWidget* m_after = nullptr;
};

} // namespace ims
