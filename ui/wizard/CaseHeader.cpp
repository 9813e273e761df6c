#include "ui/wizard/CaseHeader.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestPath = 60; // characters; the tool tip has it whole

QString coverageText(const Evidence& evidence)
{
    QDateTime first;
    QDateTime last;
    for (const LogCoverage& log : evidence.coverage) {
        if (log.first.isValid() && (!first.isValid() || log.first < first))
            first = log.first;
        if (log.last.isValid() && (!last.isValid() || log.last > last))
            last = log.last;
    }
    if (!first.isValid())
        return CaseHeader::tr("no event log");
    const auto day = [](const QDateTime& time) { return time.toUTC().toString(u"yyyy-MM-dd"_s); };
    return CaseHeader::tr("%1 to %2").arg(day(first), day(last));
}

QString failuresText(const Evidence& evidence)
{
    const auto missing = std::count_if(evidence.failures.begin(), evidence.failures.end(),
                                       [](const Failure& failure) { return failure.file < 0; });
    const auto all = static_cast<qsizetype>(evidence.failures.size());
    if (missing == 0)
        return CaseHeader::tr("%1, all found").arg(all);
    return CaseHeader::tr("%1: %2 found, %3 missing").arg(all).arg(all - missing).arg(missing);
}

QString shortened(const QString& path)
{
    return path.size() <= longestPath ? path : u'…' + path.right(longestPath - 1);
}

} // namespace

CaseHeader::CaseHeader(QWidget* parent)
    : Panel(Shape::Bar, ColorRole::Surface, ColorRole::Border, parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    m_row->setSpacing(spacing::page * 2);
    m_server = addFact(tr("Server"), 0);
    m_version = addFact(tr("Exchange version"), 0);
    m_failures = addFact(tr("Failed messages (event 4117)"), 0);
    m_coverage = addFact(tr("Event log covers"), 0);
    m_settings = addFact(tr("Character Sets now (MIME / Non-MIME)"), 0);
    m_root = addFact(tr("Evidence"), 1);
    setAccessibleName(tr("Case facts"));
}

TextLabel* CaseHeader::addFact(const QString& name, int stretch)
{
    auto* label = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
    label->setText(name);
    label->setWordWrap(false);
    auto* value = new TextLabel(TextStyle::Strong, ColorRole::Text, this);
    value->setWordWrap(false);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(value);
    m_row->addLayout(column, stretch);
    return value;
}

void CaseHeader::setEvidence(const Evidence& evidence, const Path& folder)
{
    const QString unknown = tr("not known");
    m_server->setText(evidence.server.isEmpty() ? unknown : visibleText(evidence.server));
    m_version->setText(evidence.serverVersion.isEmpty() ? unknown : visibleText(evidence.serverVersion));
    m_failures->setText(failuresText(evidence));
    m_coverage->setText(coverageText(evidence));
    const bool hasDefault = evidence.settings && evidence.settings->defaults;
    m_settings->setText(hasDefault ? tr("%1 / %2").arg(visibleText(evidence.settings->defaults->mime),
                                                       visibleText(evidence.settings->defaults->nonMime))
                                   : unknown);
    const QString all = visibleText(displayName(folder));
    m_root->setText(shortened(all));
    m_root->setToolTip(all.toHtmlEscaped());
}

} // namespace ims
