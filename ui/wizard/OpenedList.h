#pragma once

#include "ui/wizard/PageContext.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ims {

class OpenedCard;
class TextLabel;

/// What the technician opened: each path with what it was taken for, whose it is, and a button that takes it
/// out of the case again.
class OpenedList : public QWidget
{
    Q_OBJECT

public:
    explicit OpenedList(PageContext& context, QWidget* parent = nullptr);

    /// Shows the case's paths; the cards of those that stay, stay.
    void refresh();

    const std::vector<OpenedCard*>& cards() const { return m_cards; }

    /// Answers for all at once, shown where there are several: "copy" or "live".
    QPushButton* allButton(const QString& value) const;

private:
    QWidget* makeAllRow();
    void answerAll(const QString& value);
    void refreshCards(const std::vector<Path>& shown);

    PageContext& m_context;
    QPushButton* m_allCopies;
    QPushButton* m_allLive;
    QWidget* m_allRow;
    QVBoxLayout* m_column;
    TextLabel* m_more;
    std::vector<OpenedCard*> m_cards;
};

} // namespace ims
