#include "ui/wizard/LogCoverageLines.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/Mnemonic.h"
#include "ui/common/Translated.h"
#include "ui/wizard/EventFilters.h"
#include "ui/wizard/EvidenceSummary.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostLines = 6;
constexpr int iconSize = 12;

QString spanText(const QDateTime& first, const QDateTime& last)
{
    if (!first.isValid() || !last.isValid())
        return LogCoverageLines::tr("no record with a time");
    return LogCoverageLines::tr("%1 to %2")
        .arg(eventMinute(first.toSecsSinceEpoch()), eventMinute(last.toSecsSinceEpoch()));
}

/// What all the logs cover together, and what is the matter with any of them.
QString summaryOf(const std::vector<LogCoverage>& logs)
{
    QDateTime first;
    QDateTime last;
    QStringList states;
    for (const LogCoverage& log : logs) {
        if (log.first.isValid() && (!first.isValid() || log.first < first))
            first = log.first;
        if (log.last.isValid() && (!last.isValid() || log.last > last))
            last = log.last;
        if (!log.state.isEmpty())
            states.append(LogCoverageLines::tr("%1: %2").arg(shortFileName(log.log), translated(log.state)));
    }
    QStringList parts = {LogCoverageLines::tr("%1 logs: %2").arg(logs.size()).arg(spanText(first, last))};
    return (parts + states).join(u"; "_s);
}

} // namespace

QString logLine(const LogCoverage& log)
{
    const QString line =
        LogCoverageLines::tr("%1: %2").arg(shortFileName(log.log), spanText(log.first, log.last));
    const QString state = translated(log.state);
    return state.isEmpty() ? line : LogCoverageLines::tr("%1; %2").arg(line, state);
}

LogCoverageLines::LogCoverageLines(QWidget* parent)
    : QWidget(parent)
    , m_opener(new QToolButton(this))
    , m_summary(new ElidedLabel(TextStyle::Small, ColorRole::Muted, this))
    , m_row(new QHBoxLayout)
    , m_list(new QWidget(this))
    , m_column(new QVBoxLayout(m_list))
{
    m_opener->setAutoRaise(true);
    m_opener->setCheckable(true);
    m_opener->setIconSize({iconSize, iconSize});
    m_opener->setAccessibleName(tr("Each log by itself"));
    m_opener->setToolTip(tr("Each log by itself"));
    m_column->setContentsMargins(2 * spacing::page, 0, 0, 0);
    m_column->setSpacing(2);
    m_list->hide();
    m_row->setSpacing(spacing::small);
    m_row->addWidget(m_opener);
    m_row->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_row);
    column->addWidget(m_list);
    refreshIcon();
    hide(); // until there are logs
    connect(m_opener, &QToolButton::toggled, this, &LogCoverageLines::setOpen);
}

void LogCoverageLines::offer(QAction* action)
{
    auto* button = new QPushButton(this);
    button->setAutoDefault(false);
    m_row->addWidget(button);
    const auto show = [button, action] {
        button->setText(withoutMnemonic(action->text()));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    show();
    connect(action, &QAction::changed, button, show);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

void LogCoverageLines::setLogs(const std::vector<LogCoverage>& logs)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& text) {
        auto* line = new ElidedLabel(TextStyle::Small, ColorRole::Muted, m_list);
        line->setText(text);
        m_column->addWidget(line);
    };
    for (size_t i = 0; i < std::min(logs.size(), mostLines); ++i)
        add(logLine(logs.at(i)));
    if (logs.size() > mostLines)
        add(tr("and %1 more, all in the report").arg(logs.size() - mostLines));
    m_summary->setText(logs.size() == 1 ? logLine(logs.front()) : summaryOf(logs));
    setVisible(!logs.empty());
}

void LogCoverageLines::setOpen(bool open)
{
    m_opener->setChecked(open);
    m_list->setVisible(open);
    refreshIcon();
}

QString LogCoverageLines::summary() const
{
    return m_summary->text();
}

QStringList LogCoverageLines::lines() const
{
    QStringList texts;
    for (int i = 0; !m_list->isHidden() && i < m_column->count(); ++i)
        texts.append(static_cast<ElidedLabel*>(m_column->itemAt(i)->widget())->text());
    return texts;
}

void LogCoverageLines::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void LogCoverageLines::refreshIcon()
{
    m_opener->setIcon(tintedIcon(m_list->isHidden() ? u"down"_s : u"up"_s,
                                 Theme::forPalette(palette()).color(ColorRole::Muted)));
}

} // namespace ims
