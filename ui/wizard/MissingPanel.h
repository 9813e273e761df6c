#pragma once

#include "core/evidence/HowToGet.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ims {

/// What a case lacks and how the caller gets it: a card for each item that a diagnosis rests on, and on
/// demand those that can help besides.
class MissingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MissingPanel(QWidget* parent = nullptr);

    /// `family`: the version of Exchange, "5.5"; empty = not known.
    void setMissing(const std::vector<CaseItem>& missing, const QString& family);

    QStringList shown() const; ///< headings in sight
    QString text() const;      ///< of the cards in sight
    QPushButton* moreButton() const { return m_more; }

private:
    void addCard(const HowToGet& how, const QString& family);
    void showMore(bool more);

    struct Card
    {
        QWidget* panel = nullptr;
        bool needed = false;
        QString title;
        QString text;
    };

    QVBoxLayout* m_column;
    QPushButton* m_more;
    std::vector<Card> m_cards;
    std::vector<CaseItem> m_missing;
    QString m_family;
};

} // namespace ims
