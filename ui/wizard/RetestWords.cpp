#include "ui/wizard/RetestWords.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"
#include "ui/models/CellTexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct RetestTexts
{
    Q_DECLARE_TR_FUNCTIONS(RetestWords)
};

constexpr size_t mostNamed = 5;

QString shownTime(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString turnWord(const RetestRow& row, size_t place, const RetestTurn& next)
{
    const bool now = std::find(next.rows.begin(), next.rows.end(), place) != next.rows.end();
    if (row.undetermined)
        return RetestTexts::tr("alone: may arrive twice");
    if (row.alone)
        return RetestTexts::tr("last, alone: can crash");
    if (!now)
        return RetestTexts::tr("later");
    switch (next.kind) {
    case TurnKind::Canary:
        return RetestTexts::tr("first, alone");
    case TurnKind::Some:
        return RetestTexts::tr("next, with the ten");
    default:
        return RetestTexts::tr("next, with the rest");
    }
}

QString stageWord(const RetestFile& file, BatchKind kind)
{
    switch (file.stage) {
    case RetestStage::Planned:
        return RetestTexts::tr("about to be copied");
    case RetestStage::Saved:
        return RetestTexts::tr("copied, not moved yet");
    case RetestStage::Moving:
    case RetestStage::Copied:
        return RetestTexts::tr("being moved");
    case RetestStage::Moved:
        return kind == BatchKind::PutBack ? RetestTexts::tr("put back") : RetestTexts::tr("set aside");
    case RetestStage::Skipped:
        return RetestTexts::tr("left where it is");
    case RetestStage::Failed:
        return RetestTexts::tr("not moved");
    case RetestStage::Undoing:
    case RetestStage::UndoCopied:
        return RetestTexts::tr("being moved back");
    case RetestStage::Undone:
        return RetestTexts::tr("as it was");
    case RetestStage::Taken:
        break;
    }
    return RetestTexts::tr("taken by the service");
}

QString verdictWord(RetestVerdict verdict)
{
    switch (verdict) {
    case RetestVerdict::Waiting:
        return RetestTexts::tr("waiting in IN");
    case RetestVerdict::Taken:
        return RetestTexts::tr("taken in");
    case RetestVerdict::FailedAgain:
        return RetestTexts::tr("failed again");
    case RetestVerdict::Stuck:
        return RetestTexts::tr("stuck in IN");
    case RetestVerdict::Undetermined:
        break;
    }
    return RetestTexts::tr("undetermined");
}

QString outcomeWord(RetestOutcome outcome)
{
    switch (outcome) {
    case RetestOutcome::Waiting:
        return RetestTexts::tr("Not decided yet");
    case RetestOutcome::Good:
        return RetestTexts::tr("Good");
    case RetestOutcome::Bad:
        return RetestTexts::tr("Bad");
    case RetestOutcome::Undetermined:
        break;
    }
    return RetestTexts::tr("Undetermined");
}

QString endWords(const RetestEnd& end)
{
    QStringList parts;
    const bool undone = end.deed == RetestDeed::Undo;
    const int done = static_cast<int>(end.counts.done);
    if (undone)
        parts.append(RetestTexts::tr("%n file(s) moved back.", nullptr, done));
    else if (end.deed == RetestDeed::SetAside)
        parts.append(RetestTexts::tr("%n file(s) set aside.", nullptr, done));
    else
        parts.append(RetestTexts::tr("%n file(s) put back.", nullptr, done));
    if (end.counts.skipped > 0)
        parts.append(RetestTexts::tr("%n left where it is.", nullptr, static_cast<int>(end.counts.skipped)));
    if (end.counts.failed > 0)
        parts.append(RetestTexts::tr("%n could not be moved; the table says why.", nullptr,
                                     static_cast<int>(end.counts.failed)));
    if (end.counts.taken > 0)
        parts.append(RetestTexts::tr("%n no longer there: taken by the service.", nullptr,
                                     static_cast<int>(end.counts.taken)));
    if (end.error)
        parts.prepend(translated(*end.error));
    return parts.join(u' ');
}

QString serviceWords(const ServiceKnown& known, const QDateTime& now)
{
    using State = ServiceKnown::State;
    if (known.state == State::Unknown)
        return RetestTexts::tr("Whether the Internet Mail Service is stopped is not known.");
    const QString state = known.state == State::Stopped
                              ? RetestTexts::tr("The Internet Mail Service is stopped")
                              : RetestTexts::tr("The Internet Mail Service runs");
    QString from;
    switch (known.by) {
    case ServiceKnown::By::Asked:
        from = RetestTexts::tr("as the server said at %1").arg(shownTime(known.at));
        break;
    case ServiceKnown::By::Journal:
        from = RetestTexts::tr("noted at %1").arg(shownTime(known.at));
        break;
    default:
        from = known.who.isEmpty() ? RetestTexts::tr("as was said at %1").arg(shownTime(known.at))
                                   : RetestTexts::tr("as %2 said at %1").arg(shownTime(known.at), known.who);
    }
    QString text = RetestTexts::tr("%1, %2.").arg(state, from);
    if (known.state == State::Stopped && !known.isStopped(now))
        text += u' ' + RetestTexts::tr("That is more than half an hour ago: ask again, or confirm it.");
    return text;
}

QString serverWords(const QString& server)
{
    return server.isEmpty() ? RetestTexts::tr("a server whose name is not known") : visibleText(server);
}

QString amountWords(const std::vector<PlannedMove>& files)
{
    qint64 bytes = 0;
    for (const PlannedMove& file : files)
        bytes += file.size;
    return RetestTexts::tr("%n file(s), %1", nullptr, static_cast<int>(files.size())).arg(sizeCell(bytes));
}

QString namesWords(const std::vector<PlannedMove>& files)
{
    QStringList names;
    for (size_t i = 0; i < std::min(files.size(), mostNamed); ++i)
        names.append(visibleText(files.at(i).name));
    if (files.size() > mostNamed)
        names.append(RetestTexts::tr("%n more", nullptr, static_cast<int>(files.size() - mostNamed)));
    return names.join(u", "_s);
}

} // namespace ims
