#include "ui/wizard/FindingsPanel.h"

#include "core/base/SafeText.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Panel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/FindingCard.h"

#include <QGridLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int smallestWidth = 300;
constexpr int largestMinimum = 480;   // more than that no text may ask for
constexpr qsizetype wholeDomain = 24; // characters; a longer name gives way in its middle
constexpr int causeHeight = 410;
constexpr int recommendationHeight = 300;
constexpr int mostListed = 8; // rows before the list scrolls
constexpr size_t mostChanges = 100;

QString actionWord(SettingChange::Action action)
{
    switch (action) {
    case SettingChange::Action::Set:
        return FindingsPanel::tr("Set");
    case SettingChange::Action::Add:
        return FindingsPanel::tr("Add");
    case SettingChange::Action::Remove:
        break;
    }
    return FindingsPanel::tr("Remove");
}

QString fromTo(const SettingChange& change, const std::optional<QString>& now,
               const std::optional<QString>& then)
{
    if (change.action == SettingChange::Action::Remove)
        return now ? visibleText(*now) : u"–"_s;
    if (!then)
        return now ? FindingsPanel::tr("%1 (stays)").arg(visibleText(*now)) : FindingsPanel::tr("unchanged");
    if (!now)
        return visibleText(*then);
    return FindingsPanel::tr("%1 → %2").arg(visibleText(*now), visibleText(*then));
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_top(addPane(tr("Cause")))
    , m_bottom(addPane(tr("Recommended Character Sets")))
    , m_card(new FindingCard(this))
    , m_listHeading(new TextLabel(TextStyle::Strong, ColorRole::Muted, this))
    , m_list(new QListWidget(this))
{
    setChildrenCollapsible(false);
    setSizes({causeHeight, recommendationHeight});
    setMinimumWidth(smallestWidth);
    setAccessibleName(tr("Diagnosis"));
    setFocusProxy(m_top);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(m_card);
    column->addSpacing(spacing::small);
    m_listHeading->setText(tr("All causes that were weighed"));
    column->addWidget(m_listHeading);
    column->addWidget(m_list);
    column->addStretch();
    m_top->setWidget(content);
    m_list->setAccessibleName(m_listHeading->text());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsPanel::showFinding);
}

QScrollArea* FindingsPanel::addPane(const QString& name)
{
    auto* pane = new QScrollArea(this);
    pane->setWidgetResizable(true);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pane->setAccessibleName(name);
    addWidget(pane);
    return pane;
}

void FindingsPanel::setDiagnosis(std::shared_ptr<const Diagnosis> diagnosis)
{
    m_diagnosis = std::move(diagnosis);
    fillRecommendation();
    fillList();
    const bool any = m_diagnosis && !m_diagnosis->findings.empty();
    m_card->setVisible(any);
    m_list->setVisible(any);
    m_listHeading->setVisible(any);
    if (any)
        m_list->setCurrentRow(0);
    m_top->verticalScrollBar()->setValue(0);
}

void FindingsPanel::fillList()
{
    m_list->clear();
    if (!m_diagnosis)
        return;
    for (const Finding& finding : m_diagnosis->findings) {
        const QString word = FindingCard::statusWord(finding.status);
        const auto files = static_cast<int>(finding.spoolFiles.size());
        m_list->addItem(files == 0 ? tr("%1 – %2").arg(word, translated(finding.title))
                                   : tr("%1 – %2 (%3)").arg(word, translated(finding.title)).arg(files));
    }
    const int rows = std::min(m_list->count(), mostListed);
    const int height = m_list->count() == 0 ? 0 : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth() + spacing::small);
}

void FindingsPanel::showFinding(int index)
{
    if (m_diagnosis && index >= 0 && static_cast<size_t>(index) < m_diagnosis->findings.size())
        m_card->setFinding(m_diagnosis->findings.at(static_cast<size_t>(index)), m_spoolFile);
}

void FindingsPanel::showCause(const QString& cause, const QString& spoolFile)
{
    m_spoolFile = spoolFile;
    if (!m_diagnosis || m_diagnosis->findings.empty())
        return;
    const auto& findings = m_diagnosis->findings;
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& finding) { return finding.cause == cause; });
    const auto row = found == findings.end() ? 0 : static_cast<int>(found - findings.begin());
    m_list->setCurrentRow(row);
    showFinding(row);
    m_top->verticalScrollBar()->setValue(0);
}

void FindingsPanel::fillRecommendation()
{
    m_rows.clear();
    m_spoolFile.clear();
    auto* content = new QWidget(this);
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    auto* panel = new ims::Panel(ims::Panel::Shape::Card, ColorRole::Surface, ColorRole::Border, this);
    m_recommendation = panel;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(spacing::page, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    auto* heading = new TextLabel(TextStyle::Heading, ColorRole::Text, panel);
    heading->setText(tr("Recommended Character Sets"));
    auto* why = new TextLabel(TextStyle::Body, ColorRole::Text, panel);
    column->addWidget(heading);
    column->addWidget(why);
    const bool known = m_diagnosis && m_diagnosis->recommendation;
    why->setText(known ? translated(m_diagnosis->recommendation->why)
                       : tr("There is not enough evidence to recommend a change of the settings."));
    if (known && !m_diagnosis->recommendation->changes.empty()) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(spacing::large);
        grid->setVerticalSpacing(spacing::small / 2);
        grid->setColumnStretch(2, 1);
        grid->setColumnStretch(3, 1);
        int place = 0;
        for (const QString& name : {tr("Action"), tr("E-mail domain"), tr("MIME"), tr("Non-MIME")}) {
            auto* label = new TextLabel(TextStyle::Small, ColorRole::Muted, panel);
            label->setText(name);
            label->setWordWrap(false);
            grid->addWidget(label, 0, place++);
        }
        const auto& changes = m_diagnosis->recommendation->changes;
        for (size_t i = 0; i < std::min(changes.size(), mostChanges); ++i)
            addChange(changes.at(i), grid);
        column->addLayout(grid);
        if (changes.size() > mostChanges) {
            auto* more = new TextLabel(TextStyle::Small, ColorRole::Muted, panel);
            more->setText(tr("and %1 more, all in the report").arg(changes.size() - mostChanges));
            column->addWidget(more);
        }
    }
    outer->addWidget(panel);
    outer->addStretch();
    m_bottom->setWidget(content); // takes the old one away
    const int needed = content->minimumSizeHint().width() + m_bottom->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::clamp(needed, smallestWidth, largestMinimum)); // no column of it is cut off
}

void FindingsPanel::addChange(const SettingChange& change, QGridLayout* grid)
{
    const QString domain =
        change.domain == "Default"_L1 ? tr("Default (all others)") : visibleText(change.domain);
    const QStringList cells = {actionWord(change.action), domain,
                               fromTo(change, change.currentMime, change.mime),
                               fromTo(change, change.currentNonMime, change.nonMime)};
    m_rows.append(cells.join(u'|'));
    const int row = grid->rowCount();
    for (int column = 0; column < cells.size(); ++column) {
        if (column == 1 && domain.size() > wholeDomain) {
            auto* name = new ElidedLabel(TextStyle::Strong, ColorRole::Text, m_recommendation);
            name->setText(domain);
            grid->addWidget(name, row, column, Qt::AlignTop);
            continue;
        }
        auto* label = new TextLabel(column < 2 ? TextStyle::Strong : TextStyle::Body, ColorRole::Text,
                                    m_recommendation);
        label->setText(cells.at(column));
        label->setWordWrap(column >= 1);
        grid->addWidget(label, row, column, Qt::AlignTop);
    }
    auto* why = new TextLabel(TextStyle::Small, ColorRole::Muted, m_recommendation);
    why->setText(translated(change.why));
    grid->addWidget(why, row + 1, 1, 1, 3);
    grid->setRowMinimumHeight(row + 2, spacing::small);
}

QString FindingsPanel::shownFinding() const
{
    return m_card->title();
}

QStringList FindingsPanel::recommendedRows() const
{
    return m_rows;
}

} // namespace ims
