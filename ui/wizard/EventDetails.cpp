#include "ui/wizard/EventDetails.h"

#include "core/base/SafeText.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Panel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/EventWords.h"
#include "ui/wizard/MissingChecks.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostOthers = 20;
constexpr qsizetype mostStrings = 12;
constexpr qsizetype longestString = 400; // characters

} // namespace

EventDetails::EventDetails(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the event"));
    clear();
}

void EventDetails::begin()
{
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater(); // a button in it may have asked for the next
    }
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, spacing::medium, spacing::medium, spacing::medium);
    m_column->setSpacing(spacing::medium);
}

void EventDetails::finish()
{
    m_column->addStretch();
    setWidget(m_body);
    m_body->show();
    verticalScrollBar()->setValue(0);
}

void EventDetails::clear()
{
    begin();
    m_event.reset();
    finish();
}

void EventDetails::setEvidence(std::shared_ptr<const Evidence> evidence)
{
    m_evidence = std::move(evidence);
}

void EventDetails::showFailure(const Failure& failure)
{
    begin();
    if (failure.stated) {
        m_event.reset();
        addHeading(tr("No event names %1").arg(visibleText(failure.name)));
        addText(tr("It was opened as a message that failed. Add the event log of the server to see what was "
                   "logged, or type in the event."),
                TextStyle::Body, ColorRole::Text);
    } else {
        m_event = failure.event;
        addHeader(failure.event, false);
        addMissing(failure);
        addTwins(failure);
        addFields(failure.event);
        addBody(failure.event);
    }
    addOthers(failure);
    finish();
}

void EventDetails::showRecord(const Event& event, const QString& why, bool back)
{
    begin();
    m_event = event;
    addHeader(event, back);
    addText(why, TextStyle::Body, ColorRole::Muted);
    addFields(event);
    addBody(event);
    finish();
}

void EventDetails::addHeader(const Event& event, bool back)
{
    auto* heading = new ElidedLabel(TextStyle::Heading, ColorRole::Text, m_body);
    heading->setText(tr("Event %1").arg(eventName(event)));
    auto* copy = new QPushButton(tr("Copy the event’s text"), m_body);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &EventDetails::copy);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(heading, 1);
    if (back) {
        auto* button = new QPushButton(tr("Back to the failed message"), m_body);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &EventDetails::backRequested);
    }
    row->addWidget(copy);
    m_column->addLayout(row);
}

void EventDetails::addMissing(const Failure& failure)
{
    if (failure.file >= 0)
        return;
    auto* panel =
        new ims::Panel(ims::Panel::Shape::Accented, ColorRole::WarningSurface, ColorRole::Warning, m_body);
    auto* label = new TextLabel(TextStyle::Body, ColorRole::Text, panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(spacing::page, spacing::medium, spacing::large, spacing::medium);
    column->addWidget(label);
    const QString why = translated(failure.missingWhy);
    bool explained = false;
    if (m_evidence) {
        auto* checks = new MissingChecks(*m_evidence, failure, panel);
        column->addWidget(checks);
        checks->setVisible(!checks->isEmpty());
        explained = checks->isExplained();
    }
    label->setText(explained ? tr("The spool file is missing. %1").arg(visibleText(why))
                             : tr("The spool file is missing. %1 That it is gone does not prove that the "
                                  "message was delivered.")
                                   .arg(visibleText(why)));
    m_column->addWidget(panel);
}

/// On the server two such files cannot lie side by side.
void EventDetails::addTwins(const Failure& failure)
{
    if (failure.twins.isEmpty() || !m_evidence)
        return;
    addText(tr("“%1” in ARCHIVE was taken for this message. Its name differs only in case from: %2.")
                .arg(visibleText(m_evidence->fileOf(failure)->name),
                     visibleText(cutText(failure.twins.join(u", "_s), longestString))),
            TextStyle::Body, ColorRole::Warning);
}

void EventDetails::addFields(const Event& event)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int place = 0;
    for (const EventField& field : eventFields(event)) {
        auto* name = new TextLabel(TextStyle::Body, ColorRole::Muted, m_body);
        name->setText(field.name);
        name->setWordWrap(false);
        auto* value = new ElidedLabel(TextStyle::Body, ColorRole::Text, m_body);
        value->setText(field.value);
        grid->addWidget(name, place / 2, 2 * (place % 2));
        grid->addWidget(value, place / 2, 2 * (place % 2) + 1);
        ++place;
    }
    m_column->addLayout(grid);
}

void EventDetails::addBody(const Event& event)
{
    const QString description = eventDescription(event);
    addHeading(tr("Description"));
    addText(description.isEmpty() ? tr("The log does not hold it, and this program does not know it.")
                                  : description,
            TextStyle::Body, ColorRole::Text);
    if (!event.strings.isEmpty()) {
        addHeading(tr("Strings"));
        for (qsizetype i = 0; i < std::min(event.strings.size(), mostStrings); ++i)
            addText(tr("%1: %2").arg(i + 1).arg(visibleText(cutText(event.strings.at(i), longestString))),
                    TextStyle::Body, ColorRole::Text);
        if (event.strings.size() > mostStrings)
            addText(tr("and %1 more").arg(event.strings.size() - mostStrings), TextStyle::Small,
                    ColorRole::Muted);
    }
    const QStringList words = eventData(event);
    if (words.isEmpty())
        return;
    addHeading(tr("Data"));
    auto* raw = new TextLabel(TextStyle::Body, ColorRole::Text, m_body);
    raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    raw->setText(words.first());
    m_column->addWidget(raw);
    for (qsizetype i = 1; i < words.size(); ++i)
        addText(words.at(i), TextStyle::Body, ColorRole::Text);
}

void EventDetails::addOthers(const Failure& failure)
{
    if (failure.received) {
        addHeading(tr("When it arrived"));
        addOther(*failure.received);
    }
    const auto& others = failure.companions;
    if (others.empty())
        return;
    addHeading(tr("Logged around it (%1)").arg(others.size()));
    for (size_t i = 0; i < std::min(others.size(), mostOthers); ++i)
        addOther(others.at(i));
    if (others.size() > mostOthers)
        addText(tr("and %1 more, all in the report").arg(others.size() - mostOthers), TextStyle::Small,
                ColorRole::Muted);
}

void EventDetails::addOther(const Event& event)
{
    auto* panel = new ims::Panel(ims::Panel::Shape::Card, ColorRole::Surface, ColorRole::Border, m_body);
    auto* name = new ElidedLabel(TextStyle::Strong, ColorRole::Text, panel);
    name->setText(tr("%1 · %2 · %3").arg(eventName(event), eventTypeWord(event.type), eventTime(event)));
    auto* whole = new QPushButton(tr("Show"), panel);
    whole->setAutoDefault(false);
    whole->setAccessibleName(tr("Show: %1").arg(name->text()));
    auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, panel);
    const QString description = eventDescription(event);
    text->setText(description.isEmpty() ? tr("What it says is not known.") : description);
    auto* row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(whole);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(spacing::large, spacing::small, spacing::small, spacing::medium);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(text);
    m_column->addWidget(panel);
    connect(whole, &QPushButton::clicked, this, [this, event] { Q_EMIT recordRequested(event); });
}

void EventDetails::addHeading(const QString& text)
{
    auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Muted, m_body);
    heading->setText(text);
    m_column->addSpacing(spacing::small);
    m_column->addWidget(heading);
}

void EventDetails::addText(const QString& text, TextStyle style, ColorRole color)
{
    auto* label = new TextLabel(style, color, m_body);
    label->setText(text);
    m_column->addWidget(label);
}

void EventDetails::copy()
{
    if (m_event)
        QGuiApplication::clipboard()->setText(eventAsText(*m_event));
}

QStringList EventDetails::texts() const
{
    QStringList texts;
    const auto labels = m_body->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts.append(label->text());
    return texts;
}

} // namespace ims
