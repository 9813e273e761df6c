#include "ui/wizard/StatedEventForm.h"

#include "core/base/SafeText.h"
#include "core/eventlog/EventText.h"
#include "core/spool/SpoolName.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestName = 200;          // characters
constexpr qsizetype longestText = 65'536; // characters that are looked through for an event
constexpr int textHeight = 72;
constexpr int zoneStep = 30; // minutes
constexpr int westmost = -12 * 60;
constexpr int eastmost = 14 * 60;

QString zoneName(int minutes)
{
    if (minutes == 0)
        return StatedEventForm::tr("UTC");
    const int size = std::abs(minutes);
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

TextLabel* hint(QWidget* parent, ColorRole color = ColorRole::Muted)
{
    auto* label = new TextLabel(TextStyle::Small, color, parent);
    label->hide();
    return label;
}

} // namespace

StatedEventForm::StatedEventForm(QWidget* parent)
    : Panel(Shape::Card, ColorRole::Surface, ColorRole::Accent, parent)
    , m_title(new TextLabel(TextStyle::Strong, ColorRole::Text, this))
    , m_form(new QFormLayout)
    , m_id(new QSpinBox(this))
    , m_source(new QComboBox(this))
    , m_timeKnown(new QCheckBox(tr("The caller knows the time"), this))
    , m_time(new QDateTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_timeHint(hint(this))
    , m_computer(new QLineEdit(this))
    , m_spoolFile(new QLineEdit(this))
    , m_doubt(hint(this, ColorRole::Warning))
    , m_text(new QPlainTextEdit(this))
    , m_taken(hint(this))
    , m_save(new QPushButton(this))
{
    makeFields();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::medium);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(m_title);
    column->addLayout(m_form);
    column->addLayout(buttons);
    for (QPushButton* button : {m_save, cancel})
        button->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &StatedEventForm::saved);
    connect(cancel, &QPushButton::clicked, this, &StatedEventForm::dismissed);
    for (QLineEdit* field : {m_computer, m_spoolFile})
        connect(field, &QLineEdit::returnPressed, this, &StatedEventForm::saved);
    connect(m_spoolFile, &QLineEdit::textChanged, this, &StatedEventForm::showDoubt);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StatedEventForm::readText);
    setAccessibleName(tr("An event that was read out"));
}

void StatedEventForm::makeFields()
{
    m_id->setRange(1, 65535);
    m_id->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_source->setEditable(true);
    m_source->addItems({u"MSExchangeIMC"_s, u"MSExchangeIS"_s, u"MSExchangeMTA"_s, u"DrWatson"_s});
    m_computer->setMaxLength(longestName);
    m_computer->setPlaceholderText(tr("the server’s name"));
    m_spoolFile->setMaxLength(longestName);
    m_spoolFile->setPlaceholderText(tr("8 characters, such as G4KX0B7M"));
    m_text->setPlaceholderText(tr(
        "The event’s text or its data, as read out or pasted from Event Viewer; the fields fill themselves"));
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    auto* name = new QVBoxLayout;
    name->setSpacing(2);
    name->addWidget(m_spoolFile);
    name->addWidget(m_doubt);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_text);
    text->addWidget(m_taken);
    auto* event = new QHBoxLayout;
    event->setSpacing(spacing::medium);
    event->addWidget(m_id);
    event->addWidget(m_source, 1);
    m_form->setHorizontalSpacing(spacing::large);
    m_form->setVerticalSpacing(spacing::medium);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Spool file"), name);
    m_form->addRow(tr("Event ID, source"), event);
    m_form->addRow(tr("Time"), makeTime());
    m_form->addRow(tr("Computer"), m_computer);
    m_form->addRow(tr("What else was said"), text);
    m_spoolFile->setAccessibleName(tr("Spool file’s name"));
    m_id->setAccessibleName(tr("Event ID"));
    m_source->setAccessibleName(tr("Source of the event"));
    m_source->lineEdit()->setAccessibleName(m_source->accessibleName());
    m_computer->setAccessibleName(tr("Computer"));
    m_text->setAccessibleName(tr("Text of the event, and what else was read out"));
}

QWidget* StatedEventForm::makeTime()
{
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_time->setTimeSpec(Qt::UTC);
    m_time->setAccessibleName(tr("Date and time as read out"));
    m_zone->setAccessibleName(tr("Time zone of what was read out"));
    for (int minutes = westmost; minutes <= eastmost; minutes += zoneStep)
        m_zone->addItem(zoneName(minutes), minutes);
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_timeKnown);
    row->addWidget(m_time);
    row->addWidget(m_zone);
    row->addStretch();
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_timeHint);
    connect(m_timeKnown, &QCheckBox::toggled, this, &StatedEventForm::showTime);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &StatedEventForm::showTime);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &StatedEventForm::showTime);
    return widget;
}

void StatedEventForm::begin(const QDateTime& day)
{
    m_title->setText(tr("An event that the caller reads out"));
    m_save->setText(tr("Add the event"));
    fill({u"MSExchangeIMC"_s, 4117, {}, {}, {}, {}});
    m_time->setDateTime(QDateTime(day.toUTC().date(), QTime(12, 0), Qt::UTC));
    m_spoolFile->setFocus();
}

void StatedEventForm::edit(const StatedEvent& event)
{
    m_title->setText(tr("Change an event that was read out"));
    m_save->setText(tr("Save the change"));
    fill(event);
    m_spoolFile->setFocus();
}

void StatedEventForm::fill(const StatedEvent& event)
{
    const QSignalBlocker quiet(m_text); // the fields hold already what the text says
    m_id->setValue(event.id);
    m_source->setCurrentText(event.source);
    m_timeKnown->setChecked(event.time.isValid());
    m_zone->setCurrentIndex(m_zone->findData(0));
    if (event.time.isValid())
        m_time->setDateTime(event.time.toUTC());
    m_computer->setText(event.computer);
    m_spoolFile->setText(event.spoolFile);
    m_text->setPlainText(event.text);
    m_taken->hide();
    m_read = {};
    showTime();
    showDoubt();
}

StatedEvent StatedEventForm::event() const
{
    StatedEvent event;
    event.source = m_source->currentText().trimmed();
    event.id = static_cast<quint16>(m_id->value());
    if (m_timeKnown->isChecked())
        event.time = m_time->dateTime().addSecs(-60LL * m_zone->currentData().toInt());
    event.computer = m_computer->text().trimmed();
    event.spoolFile = m_spoolFile->text().trimmed();
    event.text = m_text->toPlainText().trimmed();
    return event;
}

void StatedEventForm::showTime()
{
    const bool known = m_timeKnown->isChecked();
    m_time->setVisible(known);
    m_zone->setVisible(known);
    m_timeHint->setVisible(known);
    m_timeHint->setText(tr("Kept as %1 UTC. Event Viewer shows the clock of the computer that it runs on: "
                           "choose that zone, summer time included.")
                            .arg(event().time.toString(u"yyyy-MM-dd HH:mm"_s)));
}

void StatedEventForm::showDoubt()
{
    const QString doubt = translated(doubtAboutSpoolName(m_spoolFile->text().trimmed()));
    m_doubt->setText(doubt);
    m_doubt->setVisible(!doubt.isEmpty());
    m_spoolFile->setAccessibleDescription(doubt);
}

QString StatedEventForm::doubt() const
{
    return m_doubt->isHidden() ? QString() : m_doubt->text();
}

/// A pasted event fills the fields that it speaks of; what it does not say stays as it was typed.
void StatedEventForm::readText()
{
    const auto events = readEventText(cutText(m_text->toPlainText(), longestText), {});
    m_taken->setVisible(events.has_value());
    if (!events)
        return;
    const Event& read = events->front();
    m_taken->setText(
        events->size() == 1
            ? tr("The fields above were filled in from this text.")
            : tr("The text holds %1 events; the fields show the first. Add the others one by one.")
                  .arg(events->size()));
    const StatedEvent said{read.source,
                           read.id(),
                           read.time,
                           cutText(visibleText(read.computer), longestName),
                           cutText(visibleText(spoolFileName(read)), longestName),
                           {}};
    if (said != m_read)
        takeOver(said);
    m_read = said;
}

void StatedEventForm::takeOver(const StatedEvent& read)
{
    m_id->setValue(read.id);
    m_source->setCurrentText(read.source);
    m_spoolFile->setText(read.spoolFile);
    if (!read.computer.isEmpty())
        m_computer->setText(read.computer);
    if (read.time.isValid()) {
        m_timeKnown->setChecked(true);
        m_time->setDateTime(read.time);
    }
}

void StatedEventForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return Panel::keyPressEvent(event);
    Q_EMIT dismissed();
}

} // namespace ims
