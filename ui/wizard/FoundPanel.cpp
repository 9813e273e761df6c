#include "ui/wizard/FoundPanel.h"

#include "core/base/SafeText.h"
#include "core/evidence/Evidence.h"
#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/EvidenceSummary.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int iconSize = 16;
constexpr size_t mostErrors = 12;
constexpr qsizetype mostNotes = 12;

} // namespace

FoundPanel::FoundPanel(QWidget* parent)
    : Panel(Shape::Card, ColorRole::Surface, ColorRole::Border, parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    setAccessibleName(tr("What was found"));
    hide();
}

void FoundPanel::setEvidence(std::shared_ptr<const Evidence> evidence)
{
    if (m_content && m_evidence == evidence)
        return;
    m_evidence = std::move(evidence);
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_rows.clear();
    m_lines.clear();
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(2, 1);
    m_column->addWidget(m_content);
    if (m_evidence)
        fill(*m_evidence);
    refreshIcons();
    setVisible(m_evidence != nullptr);
}

void FoundPanel::fill(const Evidence& evidence)
{
    QString last;
    for (const EvidenceLine& line : evidenceLines(evidence)) {
        const bool missing = line.state == EvidenceLine::State::Missing;
        const bool passed = line.state == EvidenceLine::State::Passed;
        addRow(missing  ? u"warning"_s
               : passed ? u"minus"_s
                        : u"check"_s,
               missing  ? ColorRole::Warning
               : passed ? ColorRole::Muted
                        : ColorRole::Success,
               line.kind == last ? QString() : line.kind, line.text, line.file);
        last = line.kind;
    }
    const auto& errors = evidence.errors;
    for (size_t i = 0; i < std::min(errors.size(), mostErrors); ++i)
        addRow(u"error"_s, ColorRole::Error, i == 0 ? tr("Could not be read") : QString(),
               translated(errors.at(i)), errors.at(i).file);
    if (errors.size() > mostErrors)
        addRow(u"error"_s, ColorRole::Error, {},
               tr("and %1 more, all in the report").arg(errors.size() - mostErrors), {});
    const auto& notes = evidence.notes;
    for (qsizetype i = 0; i < std::min(notes.size(), mostNotes); ++i)
        addRow(u"info"_s, ColorRole::Accent, i == 0 ? tr("Worth knowing") : QString(),
               translated(notes.at(i)), {});
    if (notes.size() > mostNotes)
        addRow(u"info"_s, ColorRole::Accent, {},
               tr("and %1 more, all in the report").arg(notes.size() - mostNotes), {});
}

void FoundPanel::addRow(const QString& icon, ColorRole ink, const QString& kind, const QString& text,
                        const QString& file)
{
    const int row = static_cast<int>(m_rows.size());
    auto* mark = new QLabel(m_content);
    auto* said = new TextLabel(TextStyle::Body, ColorRole::Text, m_content);
    said->setText(text);
    said->setToolTip(toolTipText(file));
    m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    if (!kind.isEmpty()) {
        auto* name = new TextLabel(TextStyle::Body, ColorRole::Muted, m_content);
        name->setText(kind);
        name->setWordWrap(false);
        m_grid->addWidget(name, row, 1, Qt::AlignTop);
    }
    m_grid->addWidget(said, row, 2, Qt::AlignTop);
    m_rows.push_back({icon, ink, file, mark, said, text});
    m_lines.append(kind.isEmpty() ? text : u"%1: %2"_s.arg(kind, text));
}

QWidget* FoundPanel::showFile(const QString& file, const QString& place)
{
    QWidget* shown = nullptr;
    for (const Row& row : m_rows) {
        const bool meant = !file.isEmpty() && row.file == file && !shown;
        row.text->setText(meant ? tr("%1 ← %2").arg(row.said, place) : row.said);
        if (meant)
            shown = row.text;
    }
    return shown;
}

void FoundPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void FoundPanel::refreshIcons()
{
    const Theme theme = Theme::forPalette(palette());
    for (const Row& row : m_rows)
        row.mark->setPixmap(tintedIcon(row.icon, theme.color(row.ink)).pixmap(iconSize, iconSize));
}

} // namespace ims
