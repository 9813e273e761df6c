#include "ui/wizard/WeighingLines.h"

#include "ui/common/Disclosure.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/FindingsModel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// A rule of the cause as it held: told by the first thing that it rests on, counted once.
struct Addend
{
    const EvidenceItem* item = nullptr;
    qsizetype alike = 0; ///< further lines of the same rule
};

std::vector<Addend> addendsOf(const Finding& finding)
{
    std::vector<Addend> addends;
    for (const EvidenceItem& item : finding.evidence) {
        const auto same = std::find_if(addends.begin(), addends.end(), [&](const Addend& addend) {
            return addend.item->text.id == item.text.id && addend.item->supports == item.supports;
        });
        if (same == addends.end())
            addends.push_back({&item, 0});
        else
            ++same->alike;
    }
    std::stable_sort(addends.begin(), addends.end(), [](const Addend& a, const Addend& b) {
        return std::pair(!a.item->supports, -a.item->weight) < std::pair(!b.item->supports, -b.item->weight);
    });
    return addends;
}

QString number(double value)
{
    const QString digits = QString::number(std::abs(value), 'f', 2);
    return (value < 0 ? u"−"_s : u"+"_s) + (digits.endsWith(u'0') ? digits.chopped(1) : digits);
}

double signedWeight(const EvidenceItem& item)
{
    return item.supports ? item.weight : -item.weight;
}

QString addendLine(const Addend& addend)
{
    const QString text = translated(addend.item->text);
    const QString told =
        addend.alike > 0
            ? WeighingLines::tr("%1 (and %2 more of this kind, counted once)").arg(text).arg(addend.alike)
            : text;
    return number(signedWeight(*addend.item)) + u' ' + told;
}

/// Of several messages not every line holds for each: the sum is that of the one it explains best.
QString sumLine(const Finding& finding, double told)
{
    constexpr double alike = 0.005;
    const QString sum = number(finding.score);
    const QString stands = FindingsModel::statusWord(finding.status).toLower();
    const QString percent = QString::number(std::lround(finding.likelihood * 100));
    if (std::abs(told - finding.score) < alike)
        return WeighingLines::tr("Sum: %1. It counts as %2 % – %3.").arg(sum, percent, stands);
    return WeighingLines::tr("Not every line holds for every message. Of the message that it explains best "
                             "the lines add up to %1. That counts as %2 % – %3.")
        .arg(sum, percent, stands);
}

QString limitWords(FindingStatus atMost)
{
    switch (atMost) {
    case FindingStatus::Excluded:
        return WeighingLines::tr("Rules the cause out, whatever the sum:");
    case FindingStatus::Unlikely:
        return WeighingLines::tr("Keeps it at “unlikely”, whatever the sum:");
    default:
        return WeighingLines::tr("Keeps it at “possible” at most, whatever the sum:");
    }
}

QStringList limitsOf(const std::vector<Addend>& addends, const Cause& cause)
{
    QStringList limits;
    for (const Addend& addend : addends) {
        const auto rule = std::find_if(cause.rules.begin(), cause.rules.end(), [&](const CauseRule& asked) {
            return asked.atMost && asked.text.id == addend.item->text.id &&
                   asked.supports == addend.item->supports;
        });
        if (rule != cause.rules.end())
            limits.append(limitWords(*rule->atMost) + u' ' + translated(addend.item->text));
    }
    return limits;
}

} // namespace

WeighingLines::WeighingLines(QWidget* parent)
    : QWidget(parent)
    , m_open(new Disclosure(tr("How it was weighed"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QToolButton::toggled, this, [this] { rebuild(); });
}

void WeighingLines::setFinding(const Finding& finding, const Cause* cause)
{
    QStringList lines;
    const std::vector<Addend> addends = addendsOf(finding);
    double sum = 0.0;
    for (const Addend& addend : addends) {
        lines.append(addendLine(addend));
        sum += signedWeight(*addend.item);
    }
    m_addends = lines.size();
    setVisible(cause && !addends.empty());
    if (cause && !addends.empty()) {
        lines.append(sumLine(finding, sum));
        lines += limitsOf(addends, *cause);
    }
    if (lines == m_lines)
        return;
    m_lines = lines;
    rebuild();
}

void WeighingLines::fold()
{
    m_open->setChecked(false);
}

void WeighingLines::rebuild()
{
    if (m_box) {
        m_box->hide();
        layout()->removeWidget(m_box);
        m_box->deleteLater();
        m_box = nullptr;
    }
    if (!m_open->isChecked())
        return;
    m_box = new QWidget(this);
    auto* grid = new QGridLayout(m_box);
    grid->setContentsMargins(spacing::page, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString& line : std::as_const(m_lines)) {
        auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, m_box);
        if (row >= m_addends) {
            text->setText(line);
            grid->addWidget(text, row++, 0, 1, 2);
            continue;
        }
        auto* addend = new TextLabel(TextStyle::Strong, ColorRole::Text, m_box);
        addend->setWordWrap(false);
        addend->setText(line.section(u' ', 0, 0));
        text->setText(line.section(u' ', 1));
        grid->addWidget(addend, row, 0, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    layout()->addWidget(m_box);
    m_box->show();
}

} // namespace ims
