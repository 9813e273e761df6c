#include "ui/wizard/RecommendationView.h"

#include "core/settings/ChangeSurroundings.h"
#include "ui/common/CommandBox.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/HandSteps.h"
#include "ui/wizard/SettingsPath.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype wholeDomain = 24; // characters; a longer name gives way in its middle
constexpr int columns = 4;

QString actionWord(SettingChange::Action action)
{
    switch (action) {
    case SettingChange::Action::Set:
        return RecommendationView::tr("Set");
    case SettingChange::Action::Add:
        return RecommendationView::tr("Add");
    case SettingChange::Action::Remove:
        break;
    }
    return RecommendationView::tr("Remove");
}

QString fromTo(const CharsetCatalogue& charsets, const SettingChange& change,
               const std::optional<QString>& now, const std::optional<QString>& then,
               const QString& serverVersion)
{
    const auto name = [&](const QString& token) { return settingName(charsets, token, serverVersion); };
    if (change.action == SettingChange::Action::Remove)
        return now ? name(*now) : u"–"_s;
    if (!then)
        return now ? RecommendationView::tr("%1 (stays)").arg(name(*now))
                   : RecommendationView::tr("unchanged");
    if (!now)
        return name(*then);
    return RecommendationView::tr("%1 → %2").arg(name(*now), name(*then));
}

/// Whether a row names a character set whose entry in the dialog's list no article shows.
bool hasUnknownName(const CharsetCatalogue& charsets, const SettingsChange& change,
                    const QString& serverVersion)
{
    const auto unknown = [&](const std::optional<QString>& token) {
        return token && !isSettingNameKnown(charsets, *token, serverVersion);
    };
    return std::any_of(change.changes.begin(), change.changes.end(),
                       [&](const SettingChange& row) { return unknown(row.mime) || unknown(row.nonMime); });
}

/// When the setting was changed, and who else is touched by changing it again.
QStringList surroundingsOf(const SettingsChange& change)
{
    QStringList sentences;
    for (const Message& sentence : changeSurroundings(change))
        sentences.append(translated(sentence));
    return sentences;
}

} // namespace

RecommendationView::RecommendationView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(context.session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

QString RecommendationView::signature() const
{
    const auto diagnosis = m_session.diagnosis();
    const auto evidence = m_session.evidence();
    const bool known = evidence && evidence->settings;
    QStringList parts = {m_session.server(), m_session.serverVersion(),
                         m_session.flow().answerTo(u"cause.branch"_s), known ? u"known"_s : u"unknown"_s};
    if (diagnosis && diagnosis->planned()) {
        parts.append(translated(diagnosis->planned()->why));
        parts += surroundingsOf(*diagnosis->planned());
        for (const SettingChange& row : diagnosis->planned()->changes) {
            parts += {row.domain,
                      row.mime.value_or(QString()),
                      row.nonMime.value_or(QString()),
                      row.currentMime.value_or(QString()),
                      row.currentNonMime.value_or(QString()),
                      translated(row.why)};
        }
    }
    return parts.join(u'\n');
}

void RecommendationView::refresh()
{
    const auto diagnosis = m_session.diagnosis();
    const bool any = diagnosis && diagnosis->planned() && !diagnosis->planned()->changes.empty();
    setVisible(any);
    if (!any || signature() == m_shown)
        return;
    m_shown = signature();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_rows.clear();
    m_answers.clear();
    m_effects.clear();
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    m_column->addWidget(m_content);
    fill(*diagnosis->planned());
    m_handSteps = new HandSteps(m_context, m_content);
    m_handSteps->refresh(*diagnosis->planned());
    column->addWidget(m_handSteps);
    addUndo(*diagnosis->planned());
    m_content->show();
}

void RecommendationView::fill(const SettingsChange& change)
{
    m_changes = new Card(tr("Recommended Character Sets"), m_content);
    m_changes->addText(translated(change.why));
    if (const QStringList around = surroundingsOf(change); !around.isEmpty())
        m_changes->addText(around.join(u' '), TextStyle::Small, ColorRole::Muted);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small / 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 3);
    int place = 0;
    for (const QString& name : {tr("Action"), tr("E-mail domain"), tr("MIME"), tr("Non-MIME")}) {
        auto* label = new TextLabel(TextStyle::Small, ColorRole::Muted, m_changes);
        label->setText(name);
        label->setWordWrap(false);
        grid->addWidget(label, 0, place++);
    }
    for (size_t i = 0; i < std::min(change.changes.size(), mostRows); ++i)
        addRow(change.changes.at(i), grid);
    m_changes->column()->addSpacing(spacing::small);
    m_changes->column()->addLayout(grid);
    if (change.changes.size() > mostRows) {
        m_changes->addText(tr("and %1 more, all in the report").arg(change.changes.size() - mostRows),
                           TextStyle::Small, ColorRole::Muted);
    }
    if (hasUnknownName(*m_session.knowledge().charsets, change, m_session.serverVersion())) {
        m_changes->addText(
            tr("Where no article shows the name in the dialog’s list, the charset stands here by its "
               "Internet name: choose the entry that bears it, most often in brackets."),
            TextStyle::Small, ColorRole::Muted);
    }
    m_effectsButton = new QPushButton(tr("Show what each row does to mail"), m_changes);
    m_effectsButton->setCheckable(true);
    m_effectsButton->setAutoDefault(false);
    connect(m_effectsButton, &QPushButton::toggled, this, [this](bool shown) {
        for (TextLabel* effect : m_effects)
            effect->setVisible(shown);
    });
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_effectsButton);
    foot->addStretch();
    m_changes->column()->addLayout(foot);
    m_content->layout()->addWidget(m_changes);
}

void RecommendationView::addRow(const SettingChange& change, QGridLayout* grid)
{
    const CharsetCatalogue& charsets = *m_session.knowledge().charsets;
    const QStringList cells = {
        actionWord(change.action), shownDomain(change.domain),
        fromTo(charsets, change, change.currentMime, change.mime, m_session.serverVersion()),
        fromTo(charsets, change, change.currentNonMime, change.nonMime, m_session.serverVersion())};
    m_rows.append(cells.join(u'|'));
    const int row = grid->rowCount();
    addCells(cells, grid, row);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::large);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* why = new TextLabel(TextStyle::Small, ColorRole::Muted, m_changes);
    why->setText(translated(change.why));
    texts->addWidget(why);
    for (const Message& effect : change.effects) {
        auto* label = new TextLabel(TextStyle::Small, ColorRole::Text, m_changes);
        label->setText(translated(effect));
        label->hide();
        texts->addWidget(label);
        m_effects.push_back(label);
    }
    texts->addStretch();
    line->addLayout(texts, 1);
    addRowAnswer(change, line);
    grid->addLayout(line, row + 1, 1, 1, columns - 1);
    grid->setRowMinimumHeight(row + 2, spacing::medium);
}

void RecommendationView::addCells(const QStringList& cells, QGridLayout* grid, int row)
{
    for (int column = 0; column < cells.size(); ++column) {
        if (column == 1 && cells.at(column).size() > wholeDomain) {
            auto* name = new ElidedLabel(TextStyle::Strong, ColorRole::Text, m_changes);
            name->setText(cells.at(column));
            grid->addWidget(name, row, column, Qt::AlignTop);
            continue;
        }
        auto* label =
            new TextLabel(column < 2 ? TextStyle::Strong : TextStyle::Body, ColorRole::Text, m_changes);
        label->setText(cells.at(column));
        label->setWordWrap(column >= 1);
        grid->addWidget(label, row, column, Qt::AlignTop);
    }
}

void RecommendationView::addRowAnswer(const SettingChange& change, QHBoxLayout* line)
{
    const QString id = itemQuestion(u"settings.row"_s, change.domain);
    if (!m_session.flow().isAsked(*m_session.flow().definition().question(id)))
        return;
    auto* answer = new ChoiceRow(m_session, id, false, m_changes);
    answer->setAccessibleName(tr("Row %1").arg(shownDomain(change.domain)));
    answer->setNumbers(0);
    line->addWidget(answer, 0, Qt::AlignTop);
    m_answers.push_back(answer);
}

void RecommendationView::addUndo(const SettingsChange& change)
{
    SettingsChange shown = change;
    if (shown.changes.size() > mostRows)
        shown.changes.resize(mostRows);
    auto* card = new Card(tr("How to undo it"), m_content);
    m_content->layout()->addWidget(card);
    m_present = nullptr;
    if (!m_session.evidence()->settings) {
        card->addText(
            tr("What the rows are at present is not known. Write every one down before you change it, "
               "entries that are missing too; without that nothing can be put back."));
        return;
    }
    card->addText(tr("Set the rows back the same way and restart the service. They are at present:"));
    m_present = new CommandBox(card);
    m_present->setText(
        presentSettings(shown, *m_session.knowledge().charsets, m_session.serverVersion()).join(u'\n'));
    card->column()->addWidget(m_present);
}

QString RecommendationView::presentValues() const
{
    return m_present ? m_present->text() : QString();
}

ChoiceRow* RecommendationView::rowAnswer(const QString& domain) const
{
    const QString id = itemQuestion(u"settings.row"_s, domain);
    const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&](const ChoiceRow* row) { return row->id() == id; });
    return found == m_answers.end() ? nullptr : *found;
}

} // namespace ims
