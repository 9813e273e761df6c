#pragma once

#include "core/eventlog/TextTime.h"
#include "ui/common/Panel.h"
#include "ui/wizard/PageContext.h"

#include <array>

class QComboBox;
class QPushButton;

namespace ims {

class ElidedLabel;
class TextLabel;
struct LogCoverage;
struct OpenTimes;

/// What logs exported as text do not tell about their times: the order of day and month, and the zone. One
/// answer holds for the case; giving it has the evidence read again. Hidden where nothing is to be asked.
class TextTimesCard : public Panel
{
    Q_OBJECT

public:
    explicit TextTimesCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    QPushButton* choice(DateOrder order) const;
    QComboBox* zone() const { return m_zone; }
    QString question() const; ///< about the date, as shown; empty where nothing is asked
    QString doubt() const;    ///< why what stands in the zone's field is not taken; empty where it is

private:
    void makeChoices();
    void makeZones();
    void showLogs(const std::vector<const LogCoverage*>& logs);
    void showDates(const std::vector<const LogCoverage*>& logs);
    void showZone();
    void showDoubt(const QString& zone);
    void choose(DateOrder order, bool taken);
    void handOverZone();

    PageContext& m_context;
    ElidedLabel* m_name;
    TextLabel* m_question;
    QWidget* m_choices;
    std::array<QPushButton*, 3> m_orders = {};
    QComboBox* m_zone;
    TextLabel* m_doubt;
};

} // namespace ims
