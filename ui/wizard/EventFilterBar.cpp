#include "ui/wizard/EventFilterBar.h"

#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WrapLayout.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Period = EventFilters::Period;

constexpr int typingPause = 150; // ms
constexpr int fieldWidth = 140;
constexpr int valueLetters = 11;
constexpr size_t mostValues = 200; // of a box to choose from; the groups have all

/// Esc empties it; an empty one leaves the key to the window.
class FindField final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && empties(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (empties(*event))
            clear();
        else
            QLineEdit::keyPressEvent(event);
    }

private:
    bool empties(const QKeyEvent& event) const { return event.key() == Qt::Key_Escape && !text().isEmpty(); }
};

QList<EventFacet> groupFacets(bool failures)
{
    if (failures)
        return {EventFacet::SpoolFile, EventFacet::SenderDomain, EventFacet::Charset, EventFacet::Day,
                EventFacet::Cause,     EventFacet::State,        EventFacet::Computer};
    return {EventFacet::Source,   EventFacet::EventId,   EventFacet::Type, EventFacet::Day,
            EventFacet::Computer, EventFacet::SpoolFile, EventFacet::Log};
}

std::vector<quint32> allRows(const EventRows& rows)
{
    return filterRows(rows, {});
}

QDateTimeEdit* timeField(const QString& name, QWidget* parent)
{
    auto* field = new QDateTimeEdit(parent);
    field->setTimeSpec(Qt::UTC);
    field->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    field->setAccessibleName(name);
    return field;
}

} // namespace

EventFilterBar::EventFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new FindField(this))
    , m_values(new QComboBox(this))
    , m_groups(new QComboBox(this))
    , m_rangeRow(makeRangeRow())
{
    addPeriod(Period::All, tr("All times"));
    addPeriod(Period::LastDay, tr("Last day"));
    addPeriod(Period::LastWeek, tr("Last week"));
    addPeriod(Period::Range, tr("Range…"));
    makeFields();
    for (QWidget* field : std::initializer_list<QWidget*>{m_text, m_values, m_groups})
        field->setFixedHeight(m_periods.first().second->sizeHint().height());
    auto* row = new WrapLayout(spacing::small);
    for (const auto& [period, button] : m_periods)
        row->addWidget(button);
    row->addWidget(m_text);
    row->addWidget(m_values);
    row->addWidget(m_groups);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(row);
    column->addWidget(m_rangeRow);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &EventFilterBar::takeText);
}

void EventFilterBar::addPeriod(Period period, const QString& words)
{
    auto* button = new ChoiceButton(this);
    button->setText(words);
    button->setCompact(true);
    connect(button, &QPushButton::clicked, this, [this, period] { takePeriod(period); });
    m_periods.append({period, button});
}

void EventFilterBar::makeFields()
{
    m_text->setPlaceholderText(tr("Find in any column"));
    m_text->setAccessibleName(tr("Find in any column"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(fieldWidth);
    connect(m_text, &QLineEdit::textEdited, &m_typed, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &EventFilterBar::takeText);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            takeText(); // emptied by Esc or the cross, which is no edit
    });
    for (QComboBox* box : {m_values, m_groups}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(valueLetters);
    }
    m_groups->setAccessibleName(tr("Group by"));
    connect(m_values, &QComboBox::activated, this, [this](int chosen) {
        if (chosen == 0)
            Q_EMIT valueDropped(m_quick);
        else
            Q_EMIT valueWanted(m_quick, m_values->itemData(chosen).toString());
    });
    connect(m_groups, &QComboBox::activated, this, [this](int chosen) {
        const QVariant facet = m_groups->itemData(chosen);
        Q_EMIT groupChosen(facet.isValid() ? std::optional(static_cast<EventFacet>(facet.toInt()))
                                           : std::nullopt);
    });
}

QWidget* EventFilterBar::makeRangeRow()
{
    auto* fields = new QWidget(this);
    const auto label = [fields](const QString& text, QWidget* field) {
        auto* words = new TextLabel(TextStyle::Body, ColorRole::Muted, fields);
        words->setText(text);
        words->setWordWrap(false);
        words->setBuddy(field);
        return words;
    };
    m_since = timeField(tr("From, UTC"), fields);
    m_until = timeField(tr("Until, UTC"), fields);
    m_rangeApply = new QPushButton(tr("Show this time"), fields);
    m_rangeApply->setAutoDefault(false);
    auto* row = new WrapLayout(spacing::medium);
    row->addWidget(label(tr("From"), m_since));
    row->addWidget(m_since);
    row->addWidget(label(tr("until"), m_until));
    row->addWidget(m_until);
    row->addWidget(label(tr("UTC"), m_until));
    row->addWidget(m_rangeApply);
    fields->setLayout(row);
    fields->hide();
    connect(m_since, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime& time) { m_until->setMinimumDateTime(time); });
    connect(m_rangeApply, &QPushButton::clicked, this, [this] {
        Q_EMIT rangeChosen(m_since->dateTime().toSecsSinceEpoch(), m_until->dateTime().toSecsSinceEpoch());
    });
    return fields;
}

// ---- what is offered ---------------------------------------------------------------------------------

void EventFilterBar::setList(const EventList& list, qint64 newest)
{
    const EventRows& rows = *list.rows;
    m_quick = rows.has(EventFacet::SenderDomain) ? EventFacet::SenderDomain : EventFacet::Source;
    fillValues(rows);
    fillGroups(rows, list.failures);
    qint64 first = EventRows::noTime;
    qint64 last = EventRows::noTime;
    for (const qint64 time : rows.times()) {
        if (time == EventRows::noTime)
            continue;
        first = first == EventRows::noTime ? time : std::min(first, time);
        last = std::max(last, time);
    }
    const bool timed = last != EventRows::noTime;
    m_all = timed ? TimeSpan{first, last + 1} : TimeSpan{};
    for (const auto& [period, button] : m_periods) {
        button->setEnabled(timed || period == Period::All);
        if (period == Period::LastDay || period == Period::LastWeek)
            button->setToolTip(toolTipText(
                timed ? tr("Up to the newest event of the logs, %1; not up to today").arg(eventMinute(newest))
                      : tr("No time is known of any of these events.")));
    }
    if (!timed)
        m_rangeRow->hide();
}

void EventFilterBar::fillValues(const EventRows& rows)
{
    m_values->clear();
    const QString title = facetTitle(m_quick);
    m_values->setAccessibleName(title);
    m_values->addItem(m_quick == EventFacet::Source ? tr("Any source") : tr("Any sender’s domain"));
    if (!rows.has(m_quick))
        return m_values->setEnabled(false);
    std::vector<EventGroup> groups = groupRows(rows, allRows(rows), m_quick);
    sortLargestFirst(groups);
    for (size_t i = 0; i < std::min(groups.size(), mostValues); ++i) {
        const QString text = rows.column(m_quick).texts.at(groups.at(i).value);
        m_values->addItem(tr("%1 (%2)").arg(facetWord(m_quick, text)).arg(groups.at(i).count), text);
        m_values->setItemData(m_values->count() - 1, toolTipText(facetWord(m_quick, text)), Qt::ToolTipRole);
    }
    m_values->setEnabled(groups.size() > 1);
}

void EventFilterBar::fillGroups(const EventRows& rows, bool failures)
{
    m_groups->clear();
    m_groups->addItem(tr("No groups"));
    const auto facets = groupFacets(failures);
    for (const EventFacet facet : facets) {
        if (rows.has(facet))
            m_groups->addItem(tr("By: %1").arg(facetTitle(facet)), static_cast<int>(facet));
    }
}

// ---- what is in force --------------------------------------------------------------------------------

void EventFilterBar::showFilters(const EventFilters& filters, std::optional<EventFacet> group)
{
    m_filters = filters;
    for (const auto& [period, button] : m_periods)
        button->setChecked(period == filters.period());
    if (filters.range() && m_rangeRow->isVisible())
        showRangeFields(); // as it was dragged in the timeline meanwhile
    if (m_text->text().trimmed() != filters.text() && !m_typed.isActive())
        m_text->setText(filters.text());
    const auto value = filters.wanted(m_quick);
    const int place = value ? m_values->findData(*value) : 0;
    m_values->setCurrentIndex(std::max(place, 0));
    m_groups->setCurrentIndex(group ? std::max(m_groups->findData(static_cast<int>(*group)), 0) : 0);
}

void EventFilterBar::setGroupsFit(bool fit)
{
    m_groups->setEnabled(fit);
    m_groups->setToolTip(
        fit ? tr("Groups beside the table, each with its number")
            : tr("There is no room for groups: widen the window, or hide the guide (F9)."));
}

QPushButton* EventFilterBar::periodButton(Period wanted) const
{
    for (const auto& [period, button] : m_periods) {
        if (period == wanted)
            return button;
    }
    return nullptr;
}

void EventFilterBar::showRangeFields()
{
    const TimeSpan span = m_filters.range().value_or(m_all);
    m_until->clearMinimumDateTime();
    m_since->setDateTime(QDateTime::fromSecsSinceEpoch(span.since, Qt::UTC));
    m_until->setDateTime(QDateTime::fromSecsSinceEpoch(span.until, Qt::UTC));
    m_rangeRow->show();
}

/// A range is in force when it is said which.
void EventFilterBar::takePeriod(Period period)
{
    if (period != Period::Range) {
        m_rangeRow->hide();
        return Q_EMIT periodChosen(period);
    }
    for (const auto& [other, button] : m_periods)
        button->setChecked(other == m_filters.period());
    if (m_rangeRow->isVisible())
        return m_rangeRow->hide();
    showRangeFields();
    m_since->setFocus();
}

void EventFilterBar::takeText()
{
    m_typed.stop();
    if (m_text->text().trimmed() != m_filters.text())
        Q_EMIT textChosen(m_text->text());
}

} // namespace ims
