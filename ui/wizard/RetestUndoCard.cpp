#include "ui/wizard/RetestUndoCard.h"

#include "core/base/SafeText.h"
#include "core/retest/SavedCopies.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ConfirmPanel.h"
#include "ui/wizard/RetestRunCard.h"
#include "ui/wizard/RetestWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostTaken = 20; // shown with a button each
constexpr qint64 pieceSize = 1 << 20;

/// Writes a saved copy somewhere else.
Expected<void> writeCopy(const SavedCopies& copies, const QString& name, const Path& target,
                         const EvidenceRoots& roots)
{
    const auto source = copies.open(name);
    if (!source)
        return tl::unexpected(source.error());
    return OutputFile::writePieces(
        target,
        [&](const PieceSink& sink) -> Expected<void> {
            for (qint64 at = 0; at < (*source)->size(); at += pieceSize) {
                const auto piece = (*source)->read({at, std::min(pieceSize, (*source)->size() - at)});
                if (!piece)
                    return tl::unexpected(piece.error());
                if (!sink(*piece))
                    break;
            }
            return {};
        },
        roots, Existing::Replace);
}

} // namespace

RetestUndoCard::RetestUndoCard(PageContext& context, QWidget* parent)
    : Card(tr("Way back"), parent)
    , m_context(context)
    , m_runner(*context.retest)
    , m_text(addText({}))
    , m_undo(new QPushButton(tr("Put everything back as it was…"), this))
    , m_confirm(new ConfirmPanel(this))
    , m_takenBox(new QWidget(this))
    , m_takenColumn(new QVBoxLayout(m_takenBox))
{
    auto* row = new QHBoxLayout;
    m_undo->setAutoDefault(false);
    row->addWidget(m_undo);
    row->addStretch();
    column()->addLayout(row);
    m_whyNot = addText({}, TextStyle::Body, ColorRole::Warning);
    column()->addWidget(m_confirm);
    m_takenColumn->setContentsMargins(0, 0, 0, 0);
    column()->addWidget(m_takenBox);
    connect(m_undo, &QPushButton::clicked, this, &RetestUndoCard::ask);
    connect(m_confirm, &ConfirmPanel::confirmed, &m_runner, &RetestRunner::undo);
}

/// What still lies where it was moved to, as far as is known here.
std::vector<RetestMove> RetestUndoCard::lying() const
{
    std::vector<RetestMove> found;
    for (const RetestMove& move :
         m_runner.snapshot() ? m_runner.snapshot()->moves : std::vector<RetestMove>()) {
        if ((move.state == MoveState::Moved || move.state == MoveState::Copied) && !move.taken)
            found.push_back(move);
    }
    return found;
}

std::vector<RetestMove> RetestUndoCard::taken() const
{
    std::vector<RetestMove> found;
    for (const RetestMove& move :
         m_runner.snapshot() ? m_runner.snapshot()->moves : std::vector<RetestMove>()) {
        const bool gone =
            move.verdict && *move.verdict != RetestVerdict::Waiting && *move.verdict != RetestVerdict::Stuck;
        if (move.kind == BatchKind::PutBack && (move.taken || (gone && move.state == MoveState::Moved)) &&
            !move.copy.isEmpty())
            found.push_back(move);
    }
    return found;
}

void RetestUndoCard::refresh()
{
    const auto away = lying();
    const auto gone = taken();
    setVisible((!away.empty() || !gone.empty()) && !m_runner.isBusy());
    if (isHidden())
        return;
    const bool started = m_runner.journal() && (m_runner.journal()->startedAt() || !gone.empty());
    m_text->setText(
        started
            ? tr("The service has run since. Only files that still lie in IN go back, if their bytes are the "
                 "same; "
                 "the others were taken by the service and are never put back a second time by themselves.")
            : tr("The service has not run since: everything goes back exactly as it was (%n file(s)).",
                 nullptr, static_cast<int>(away.size())));
    QStringList why = whyNothingMoves(m_context.session, m_runner);
    if (why.isEmpty() && away.empty())
        why.append(tr("Nothing is left that could go back."));
    if (const QString running = whyNotStopped(m_context.session, m_runner);
        why.isEmpty() && !running.isEmpty())
        why.append(running);
    m_undo->setVisible(why.isEmpty());
    m_whyNot->setText(why.join(u'\n'));
    m_whyNot->setVisible(!why.isEmpty());
    if (!why.isEmpty() && m_confirm->isAsking())
        m_confirm->dismiss();
    showTaken();
}

void RetestUndoCard::ask()
{
    const auto away = lying();
    if (away.empty())
        return;
    QStringList parts;
    parts.append(tr("On %1, %n file(s) go back to where they came from, the last first: from %2 to %3.",
                    nullptr, static_cast<int>(away.size()))
                     .arg(serverWords(m_context.session.server()), visibleText(displayName(away.back().to)),
                          visibleText(displayName(away.back().from))));
    parts.append(m_text->text());
    m_confirm->ask(parts.join(u'\n'), tr("Put back as it was now"), {}, m_undo);
}

/// One line for each, with what its copy is good for.
void RetestUndoCard::showTaken()
{
    const auto gone = taken();
    QStringList names;
    for (size_t i = 0; i < std::min(gone.size(), mostTaken); ++i)
        names.append(gone.at(i).copy);
    m_takenBox->setVisible(!names.isEmpty());
    if (names == m_shownTaken)
        return;
    m_shownTaken = names;
    m_saves.clear();
    const auto old = m_takenBox->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* widget : old) {
        widget->hide();
        widget->deleteLater();
    }
    auto* note = new TextLabel(TextStyle::Body, ColorRole::Warning, m_takenBox);
    note->setText(
        tr("Taken by the service: their saved copies are kept in the case. Put back again, such a message "
           "arrives twice if it was delivered."));
    m_takenColumn->addWidget(note);
    for (size_t i = 0; i < std::min(gone.size(), mostTaken); ++i) {
        const RetestMove& move = gone.at(i);
        auto* line = new QWidget(m_takenBox);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* name = new TextLabel(TextStyle::Body, ColorRole::Text, line);
        name->setText(visibleText(move.name));
        auto* button = new QPushButton(tr("Save its copy elsewhere…"), line);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Save the copy of %1 elsewhere").arg(visibleText(move.name)));
        row->addWidget(name);
        row->addWidget(button);
        row->addStretch();
        m_takenColumn->addWidget(line);
        connect(button, &QPushButton::clicked, this, [this, move] { save(move); });
        m_saves.push_back(button);
    }
}

void RetestUndoCard::save(const RetestMove& move)
{
    m_context.prompts.save(
        this, tr("Save the copy of %1").arg(visibleText(move.name)), move.name, tr("Spool file (*)"),
        [this, move](const Path& target) {
            m_saving.start([copies = SavedCopies(RetestJournal::copiesOf(m_runner.journalFile()), {}), move,
                            target, roots = m_context.session.evidenceRoots()](
                               const JobContext&) { return writeCopy(copies, move.copy, target, roots); },
                           [this, target](const Expected<void>& written) {
                               m_context.say(written ? tr("Written: %1").arg(visibleText(displayName(target)))
                                                     : translated(written.error()));
                           });
        });
}

QString RetestUndoCard::text() const
{
    return m_text->text();
}

QString RetestUndoCard::whyNot() const
{
    return m_whyNot->isHidden() ? QString() : m_whyNot->text();
}

} // namespace ims
