#include "ui/wizard/MissingChecks.h"

#include "core/base/SafeText.h"
#include "core/evidence/MissingFile.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int indent = 20;

/// What a clue is, in a word and not by colour alone.
QString clueWord(MissingClue::Kind kind)
{
    switch (kind) {
    case MissingClue::Kind::Explains:
        return MissingChecks::tr("Found: %1");
    case MissingClue::Kind::Against:
        return MissingChecks::tr("Against: %1");
    case MissingClue::Kind::Hint:
        break;
    }
    return MissingChecks::tr("Known: %1");
}

} // namespace

MissingChecks::MissingChecks(const Evidence& evidence, const Failure& failure, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, spacing::small, 0, 0);
    m_column->setSpacing(spacing::medium);
    auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Text, this);
    heading->setText(evidence.missing.lookedFor ? tr("What to check, in this order")
                                                : tr("What the evidence says of where it is"));
    m_column->addWidget(heading);
    for (const MissingFileCheck& check : checkMissing(evidence, failure)) {
        addCheck(check);
        m_explained = m_explained || check.explains();
    }
}

void MissingChecks::addCheck(const MissingFileCheck& check)
{
    auto* title =
        new TextLabel(TextStyle::Strong, check.isUnlikely() ? ColorRole::Muted : ColorRole::Text, this);
    title->setText(tr("%1. %2").arg(++m_number).arg(translated(check.step->title)));
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(title);
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(indent, 0, 0, 0);
    texts->setSpacing(2);
    for (const MissingClue& clue : check.clues)
        addClue(clue, texts);
    if (!check.isUnlikely()) {
        auto* todo = new TextLabel(TextStyle::Body, ColorRole::Text, this);
        todo->setText(tr("To do: %1").arg(translated(check.step->todo)));
        texts->addWidget(todo);
    }
    column->addLayout(texts);
    m_column->addLayout(column);
}

void MissingChecks::addClue(const MissingClue& clue, QVBoxLayout* column)
{
    const bool explains = clue.kind == MissingClue::Kind::Explains;
    const bool against = clue.kind == MissingClue::Kind::Against;
    auto* said = new TextLabel(explains ? TextStyle::Strong : TextStyle::Body,
                               against ? ColorRole::Muted : ColorRole::Text, this);
    said->setText(clueWord(clue.kind).arg(visibleText(translated(clue.text))));
    column->addWidget(said);
}

} // namespace ims
