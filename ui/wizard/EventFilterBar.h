#pragma once

#include "ui/models/EventRowsModel.h"
#include "ui/wizard/EventFilters.h"

#include <QTimer>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace ims {

class ChoiceButton;

/// The quick filters above a list of events: the time, words in any column, the sender's domain (of all
/// events their source); and what the list is grouped by. Shows what is in force and says what is wanted.
class EventFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EventFilterBar(QWidget* parent = nullptr);

    /// Offers what these rows have.
    void setList(const EventList& list, qint64 newest);
    void showFilters(const EventFilters& filters, std::optional<EventFacet> group);

    /// Whether there is room for a list of groups.
    void setGroupsFit(bool fit);

    QPushButton* periodButton(EventFilters::Period period) const;
    QLineEdit* textField() const { return m_text; }
    QComboBox* quickValues() const { return m_values; } ///< domains or sources
    QComboBox* groups() const { return m_groups; }
    QWidget* rangeFields() const { return m_rangeRow; }
    QDateTimeEdit* since() const { return m_since; }
    QDateTimeEdit* until() const { return m_until; }
    QPushButton* rangeButton() const { return m_rangeApply; }

Q_SIGNALS:
    void periodChosen(ims::EventFilters::Period period);
    void rangeChosen(qint64 since, qint64 until);
    void textChosen(const QString& text);
    void valueWanted(ims::EventFacet facet, const QString& text);
    void valueDropped(ims::EventFacet facet);
    void groupChosen(std::optional<ims::EventFacet> group);

private:
    void addPeriod(EventFilters::Period period, const QString& words);
    void makeFields();
    QWidget* makeRangeRow();
    void fillValues(const EventRows& rows);
    void fillGroups(const EventRows& rows, bool failures);
    void showRangeFields();
    void takePeriod(EventFilters::Period period);
    void takeText();

    QList<std::pair<EventFilters::Period, ChoiceButton*>> m_periods;
    QLineEdit* m_text;
    QComboBox* m_values;
    QComboBox* m_groups;
    QDateTimeEdit* m_since = nullptr;
    QDateTimeEdit* m_until = nullptr;
    QPushButton* m_rangeApply = nullptr;
    QWidget* m_rangeRow; ///< made last: it holds these
    QTimer m_typed; ///< while somebody types nothing is searched
    EventFacet m_quick = EventFacet::SenderDomain;
    EventFilters m_filters;
    TimeSpan m_all; ///< of all rows that have a time
};

} // namespace ims
