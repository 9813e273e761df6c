#include "ui/wizard/CaseHeader.h"

#include "core/base/SafeText.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Translated.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

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
    if (all == 0)
        return CaseHeader::tr("none");
    if (missing == 0)
        return CaseHeader::tr("%1, all found").arg(all);
    return CaseHeader::tr("%1: %2 found, %3 missing").arg(all).arg(all - missing).arg(missing);
}

QString openedText(const std::vector<Path>& opened)
{
    if (opened.empty())
        return {};
    const QString first = visibleText(displayName(opened.front()));
    return opened.size() == 1 ? first : CaseHeader::tr("%1 and %2 more").arg(first).arg(opened.size() - 1);
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

ElidedLabel* CaseHeader::addFact(const QString& name, int stretch)
{
    auto* label = new ElidedLabel(TextStyle::Small, ColorRole::Muted, this);
    label->setText(name);
    auto* value = new ElidedLabel(TextStyle::Strong, ColorRole::Text, this);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(value);
    m_row->addLayout(column, stretch);
    return value;
}

void CaseHeader::setEvidence(const Evidence& evidence, const std::vector<Path>& opened)
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
    m_root->setText(openedText(opened));
}

} // namespace ims
