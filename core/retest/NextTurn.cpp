#include "core/retest/NextTurn.h"

#include "core/retest/FileMover.h"

#include <algorithm>

namespace ims {

namespace {

constexpr size_t mostOfSecond = 10;

bool isBad(const RetestFile& file, const QStringList& failedAgain)
{
    return file.verdict == RetestVerdict::FailedAgain || file.verdict == RetestVerdict::Stuck ||
           std::any_of(failedAgain.begin(), failedAgain.end(),
                       [&](const QString& name) { return foldedName(name) == foldedName(file.name); });
}

/// Batches that were put back, since the last one in which a file failed again.
int goodBatches(const RetestJournal& journal, const QStringList& failedAgain)
{
    int good = 0;
    for (const RetestBatch& batch : journal.batches()) {
        if (batch.kind != BatchKind::PutBack ||
            std::none_of(batch.files.begin(), batch.files.end(),
                         [](const RetestFile& file) { return wasMoved(file.stage); }))
            continue;
        const bool bad = std::any_of(batch.files.begin(), batch.files.end(), [&](const RetestFile& file) {
            return wasMoved(file.stage) && isBad(file, failedAgain);
        });
        good = bad ? 0 : good + 1;
    }
    return good;
}

} // namespace

RetestTurn nextTurn(const RetestPlan& plan, const RetestJournal& journal, const QStringList& failedAgain)
{
    RetestTurn turn;
    for (size_t row = 0; row < plan.rows.size(); ++row) {
        if (!plan.rows.at(row).alone)
            turn.rows.push_back(row);
    }
    if (turn.rows.empty())
        return plan.rows.empty() ? RetestTurn() : aloneTurn(0);
    const int good = goodBatches(journal, failedAgain);
    turn.kind = good == 0 ? TurnKind::Canary : good == 1 ? TurnKind::Some : TurnKind::Rest;
    const size_t most = good == 0 ? 1 : good == 1 ? mostOfSecond : turn.rows.size();
    turn.rows.resize(std::min(most, turn.rows.size()));
    return turn;
}

RetestTurn aloneTurn(size_t row)
{
    return {TurnKind::Alone, {row}};
}

std::vector<PlannedMove> movesOf(const RetestPlan& plan, const RetestTurn& turn)
{
    std::vector<PlannedMove> moves;
    for (const size_t row : turn.rows)
        moves.push_back(plan.rows.at(row).move);
    return moves;
}

} // namespace ims
