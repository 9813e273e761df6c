#include "ui/wizard/ServiceResults.h"

#include "core/base/SafeText.h"
#include "core/service/ServiceCommands.h"
#include "core/service/ServiceRecord.h"
#include "ui/common/BreakingLabel.h"
#include "ui/common/Disclosure.h"
#include "ui/common/SignLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ServiceWords.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// A stranger's text with its line breaks and nothing else of what steers a terminal.
QString shownOutput(const QString& output)
{
    QStringList lines;
    for (const QString& line : output.split(u'\n'))
        lines.append(visibleText(line.endsWith(u'\r') ? line.chopped(1) : line));
    return lines.join(u'\n').trimmed();
}

} // namespace

ServiceResults::ServiceResults(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::medium);
    setAccessibleName(tr("What was asked, and what came of it"));
    hide();
}

void ServiceResults::setActs(const std::vector<ServiceAct>& acts)
{
    std::vector<ServiceAct> shown;
    for (auto act = acts.rbegin(); act != acts.rend() && shown.size() < mostShown; ++act) {
        if (act->what != "banner"_L1)
            shown.push_back(*act);
    }
    if (shown == m_acts)
        return;
    m_acts = std::move(shown);
    m_lines.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ServiceAct& act : m_acts)
        add(act);
    setVisible(!m_acts.empty());
}

void ServiceResults::add(const ServiceAct& act)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    const bool failed = act.failed;
    row->addWidget(
        new SignLabel(failed ? u"error"_s : u"check"_s, failed ? ColorRole::Error : ColorRole::Success, box),
        0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    row->addLayout(texts, 1);
    const auto say = [&](const QString& text, TextStyle style, ColorRole color) {
        auto* label = new BreakingLabel(style, color, box);
        label->setText(text);
        texts->addWidget(label);
        m_lines.append(text);
        return label;
    };
    say(failed ? tr("Failed. %1").arg(outcomeOf(act)) : outcomeOf(act), TextStyle::Strong, ColorRole::Text);
    if (const std::optional<Error> error = errorOf(act))
        say(translated(*error), TextStyle::Body, ColorRole::Text);
    say(detailsOf(act), TextStyle::Small, ColorRole::Muted);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!act.command.isEmpty())
        say(visibleText(shownCommand(act.command)), TextStyle::Small, ColorRole::Muted)->setFont(fixed);
    if (const QString output = shownOutput(act.output); !output.isEmpty()) {
        auto* opener = new Disclosure(tr("Its output"), box);
        texts->addWidget(opener, 0, Qt::AlignLeft);
        QWidget* text = say(output, TextStyle::Small, ColorRole::Text);
        text->setFont(fixed);
        text->hide();
        connect(opener, &Disclosure::toggled, text, &QWidget::setVisible);
    }
    m_column->addWidget(box);
}

} // namespace ims
