#include "ui/wizard/TextTimesCard.h"

#include "core/base/SafeText.h"
#include "core/evidence/Evidence.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/EvidenceSummary.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestZone = 100; // characters
constexpr int zoneWidth = 230;
constexpr int zoneStep = 30; // minutes
constexpr int westmost = -12 * 60;
constexpr int eastmost = 14 * 60;

/// Zones with a summer time of their own, which an offset alone would get wrong for a part of the year.
constexpr std::array<QLatin1StringView, 17> commonZones = {
    "Europe/London"_L1,   "Europe/Paris"_L1,        "Europe/Berlin"_L1,     "Europe/Helsinki"_L1,
    "Europe/Istanbul"_L1, "Europe/Moscow"_L1,       "America/New_York"_L1,  "America/Chicago"_L1,
    "America/Denver"_L1,  "America/Los_Angeles"_L1, "America/Sao_Paulo"_L1, "Africa/Johannesburg"_L1,
    "Asia/Kolkata"_L1,    "Asia/Shanghai"_L1,       "Asia/Tokyo"_L1,        "Australia/Sydney"_L1,
    "Pacific/Auckland"_L1};

QString offsetName(int minutes)
{
    const int size = std::abs(minutes);
    return u"%1%2:%3"_s.arg(minutes < 0 ? u'-' : u'+')
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::MonthDayYear:
        return TextTimesCard::tr("month first");
    case DateOrder::DayMonthYear:
        return TextTimesCard::tr("day first");
    case DateOrder::YearMonthDay:
        break;
    }
    return TextTimesCard::tr("year first");
}

QString readingName(const DateReading& reading)
{
    if (!reading.date.isValid())
        return orderName(reading.order);
    return TextTimesCard::tr("%1 (%2)").arg(QLocale().toString(reading.date, u"d MMMM yyyy"_s),
                                            orderName(reading.order));
}

std::vector<const LogCoverage*> openLogs(const Evidence* evidence)
{
    std::vector<const LogCoverage*> logs;
    for (size_t i = 0; evidence && i < evidence->coverage.size(); ++i) {
        if (evidence->coverage.at(i).openTimes.any())
            logs.push_back(&evidence->coverage.at(i));
    }
    return logs;
}

/// The log whose dates are asked about: rather one that has no times yet.
const LogCoverage* askedLog(const std::vector<const LogCoverage*>& logs)
{
    const LogCoverage* asked = nullptr;
    for (const LogCoverage* log : logs) {
        if (!log->openTimes.readings.empty() && (!asked || (asked->first.isValid() && !log->first.isValid())))
            asked = log;
    }
    return asked;
}

} // namespace

TextTimesCard::TextTimesCard(PageContext& context, QWidget* parent)
    : Panel(Shape::Card, ColorRole::Surface, ColorRole::Border, parent)
    , m_context(context)
    , m_name(new ElidedLabel(TextStyle::Strong, ColorRole::Text, this))
    , m_question(new TextLabel(TextStyle::Body, ColorRole::Text, this))
    , m_choices(new QWidget(this))
    , m_zone(new QComboBox(this))
    , m_doubt(new TextLabel(TextStyle::Small, ColorRole::Warning, this))
{
    makeChoices();
    makeZones();
    auto* about = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
    about->setText(
        tr("A log exported as text has the times of the clock of the computer that Event Viewer ran "
           "on, summer time included. The answers hold for all such logs of the case."));
    auto* zoneLabel = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    zoneLabel->setText(tr("The server’s clock is in"));
    zoneLabel->setWordWrap(false);
    auto* zoneRow = new QHBoxLayout;
    zoneRow->setSpacing(spacing::medium);
    zoneRow->addWidget(zoneLabel);
    zoneRow->addWidget(m_zone);
    zoneRow->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(m_name);
    column->addWidget(m_question);
    column->addWidget(m_choices);
    column->addLayout(zoneRow);
    column->addWidget(m_doubt);
    column->addWidget(about);
    hide();
    for (const auto signal : {&CaseSession::loadingStarted, &CaseSession::loadingStopped})
        connect(&context.session, signal, this, &TextTimesCard::refresh);
}

void TextTimesCard::makeChoices()
{
    auto* row = new WrapLayout(spacing::small);
    m_choices->setLayout(row);
    for (const DateOrder order : allDateOrders) {
        auto* button = new ChoiceButton(m_choices);
        connect(button, &QPushButton::clicked, this, [this, order](bool taken) { choose(order, taken); });
        row->addWidget(button);
        m_orders.at(static_cast<size_t>(order)) = button;
    }
}

void TextTimesCard::makeZones()
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setMinimumWidth(zoneWidth);
    m_zone->setAccessibleName(tr("Time zone of the server’s clock"));
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    m_zone->lineEdit()->setMaxLength(longestZone);
    m_zone->addItem(tr("Not known (taken as UTC)"), QString());
    m_zone->addItem(u"UTC"_s, u"UTC"_s);
    for (const QString zone : commonZones) {
        if (timeZoneOf(zone))
            m_zone->addItem(zone, zone);
    }
    for (int minutes = westmost; minutes <= eastmost; minutes += zoneStep) {
        if (minutes != 0)
            m_zone->addItem(offsetName(minutes), offsetName(minutes));
    }
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &TextTimesCard::handOverZone);
    connect(m_zone, &QComboBox::activated, this, &TextTimesCard::handOverZone);
}

void TextTimesCard::refresh()
{
    const auto evidence = m_context.session.evidence();
    const std::vector<const LogCoverage*> logs = openLogs(evidence.get());
    setVisible(!logs.empty());
    if (logs.empty())
        return;
    showLogs(logs);
    showDates(logs);
    showZone();
    for (QWidget* widget : {static_cast<QWidget*>(m_choices), static_cast<QWidget*>(m_zone)})
        widget->setEnabled(!m_context.session.isReadOnly());
}

void TextTimesCard::showLogs(const std::vector<const LogCoverage*>& logs)
{
    const QString first = shortFileName(logs.front()->log);
    m_name->setText(logs.size() == 1 ? tr("Times in %1").arg(first)
                                     : tr("Times in %1 and %2 more").arg(first).arg(logs.size() - 1));
}

void TextTimesCard::showDates(const std::vector<const LogCoverage*>& logs)
{
    const LogCoverage* asked = askedLog(logs);
    m_question->setVisible(asked);
    m_choices->setVisible(asked);
    if (!asked)
        return;
    const bool undated = !asked->first.isValid();
    const QString& example = asked->openTimes.exampleDate;
    m_question->setText(
        undated ? tr("Which day is %1? Until this is known, its events have no time.").arg(example)
                : tr("Which day is %1?").arg(example));
    m_question->setColorRole(undated ? ColorRole::Warning : ColorRole::Text);
    const std::vector<DateReading>& readings = asked->openTimes.readings;
    for (const DateOrder order : allDateOrders) {
        const auto reading =
            std::find_if(readings.begin(), readings.end(),
                         [order](const DateReading& candidate) { return candidate.order == order; });
        QPushButton* button = choice(order);
        button->setVisible(reading != readings.end()); // one that has the focus keeps it
        if (reading == readings.end())
            continue;
        button->setText(readingName(*reading));
        button->setAccessibleName(tr("%1 is %2").arg(example, readingName(*reading)));
        button->setChecked(m_context.session.wanted().dateOrder == dateOrderWord(order));
    }
}

/// A field that is being typed in is left alone.
void TextTimesCard::showZone()
{
    if (m_zone->hasFocus() || m_zone->lineEdit()->hasFocus())
        return;
    const QString zone = m_context.session.wanted().timeZone;
    if (zone.isEmpty())
        m_zone->setCurrentIndex(0);
    else
        m_zone->setEditText(visibleText(zone));
    showDoubt(zone);
}

void TextTimesCard::showDoubt(const QString& zone)
{
    const bool doubtful = !zone.isEmpty() && !timeZoneOf(zone);
    m_doubt->setText(doubtful
                         ? tr("“%1” is no time zone that is known here. Choose one, or type how far it is "
                              "from UTC, such as +01:00.")
                               .arg(visibleText(zone))
                         : QString());
    m_doubt->setVisible(doubtful);
    m_zone->setAccessibleDescription(m_doubt->text());
}

void TextTimesCard::choose(DateOrder order, bool taken)
{
    m_context.session.setDateOrder(taken ? dateOrderWord(order) : QString());
    refresh();
}

void TextTimesCard::handOverZone()
{
    const QString text = m_zone->currentText().trimmed().replace(QChar(0x2212), u'-');
    const int index = m_zone->findText(text, Qt::MatchFixedString);
    const QString zone = index < 0 ? text : m_zone->itemData(index).toString();
    showDoubt(zone);
    if (zone.isEmpty() || timeZoneOf(zone))
        m_context.session.setTimeZone(zone);
}

QPushButton* TextTimesCard::choice(DateOrder order) const
{
    return m_orders.at(static_cast<size_t>(order));
}

QString TextTimesCard::question() const
{
    return m_question->isHidden() ? QString() : m_question->text();
}

QString TextTimesCard::doubt() const
{
    return m_doubt->text();
}

} // namespace ims
