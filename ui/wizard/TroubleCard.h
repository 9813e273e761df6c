#pragma once

#include "core/service/ServiceAnswers.h"
#include "ui/common/Card.h"

#include <QSet>

#include <vector>

class QPushButton;

namespace ims {

class LinkButton;
class SignLabel;

/// "Error 1067: what it means. What to do. (Q168883)".
QString explanationOf(const ServiceAnswer& answer);

/// What is documented for the case that the service does not stop or start, behind a button until it is
/// needed. What was met in this case is marked.
class TroubleCard : public Card
{
    Q_OBJECT

public:
    explicit TroubleCard(QWidget* parent = nullptr);

    void open();
    bool isOpen() const;
    QPushButton* toggle() const { return m_toggle; }

    /// Marks what was met: numbers as text, hung-stop, long-start; others are ignored. `probable`: what it
    /// looks like, without being told. A message that ends the service has a way to step 7.
    void mark(const QSet<QString>& met, const QSet<QString>& probable = {});
    QStringList marked() const; ///< ids, in the order in sight

    LinkButton* setAside() const { return m_setAside; }

private:
    struct Trouble
    {
        QString id;
        SignLabel* sign = nullptr;
        TextLabel* name = nullptr;
        QString words;
        bool isMarked = false;
    };

    void addTrouble(const QString& id, const QString& name, const QString& text);

    QPushButton* m_toggle;
    QWidget* m_table;
    std::vector<Trouble> m_troubles;
    LinkButton* m_setAside;
};

} // namespace ims
