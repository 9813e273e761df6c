#include "core/report/RetestReport.h"

#include "core/base/Json.h"
#include "core/report/ReportWords.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostFiles = 2000;

QString stageId(RetestStage stage)
{
    switch (stage) {
    case RetestStage::Planned:
    case RetestStage::Saved:
        return u"planned"_s;
    case RetestStage::Moving:
    case RetestStage::Copied:
        return u"moving"_s;
    case RetestStage::Moved:
        return u"moved"_s;
    case RetestStage::Skipped:
        return u"skipped"_s;
    case RetestStage::Failed:
        return u"failed"_s;
    case RetestStage::Undoing:
    case RetestStage::UndoCopied:
        return u"undoing"_s;
    case RetestStage::Undone:
        return u"undone"_s;
    case RetestStage::Taken:
        break;
    }
    return u"taken"_s;
}

QJsonObject fileJson(const RetestFile& file, const ReportLanguage& language)
{
    return {{u"name"_s, file.name},
            {u"size"_s, file.size},
            {u"sha256"_s, jsonTextOrNull(file.sha256)},
            {u"state"_s, stageId(file.stage)},
            {u"verdict"_s, file.verdict ? QJsonValue(verdictId(*file.verdict)) : QJsonValue()},
            {u"saved_copy"_s, jsonTextOrNull(file.copy)},
            {u"why"_s, jsonTextOrNull(language.words(file.why))},
            {u"time"_s, jsonTime(file.changed)},
            {u"verdict_time"_s, jsonTime(file.judged)}};
}

/// Of one entry of a batch's files, in the words of affected mail.
QString stateOf(const QJsonObject& batch, const QJsonObject& file)
{
    const QString stage = file.value("state"_L1).toString();
    const QString verdict = file.value("verdict"_L1).toString();
    const bool aside = batch.value("kind"_L1).toString() == "set-aside"_L1;
    if (stage == "undone"_L1)
        return u"undone"_s;
    if (stage == "taken"_L1)
        return u"taken"_s;
    if (stage != "moved"_L1)
        return {};
    if (aside)
        return u"set-aside"_s;
    return verdict.isEmpty() || verdict == "waiting"_L1 ? u"put-back"_s : verdict;
}

} // namespace

QJsonValue retestReport(const std::optional<RetestJournal>& journal, const ReportLanguage& language)
{
    if (!journal || journal->batches().empty())
        return {};
    QJsonArray batches;
    qint64 leftOut = 0;
    qsizetype told = 0;
    qint64 number = 0;
    for (const RetestBatch& batch : journal->batches()) {
        QJsonArray files;
        for (const RetestFile& file : batch.files) {
            if (told == mostFiles) {
                ++leftOut;
                continue;
            }
            files.append(fileJson(file, language));
            ++told;
        }
        batches.append(
            QJsonObject{{u"number"_s, ++number},
                        {u"kind"_s, batch.kind == BatchKind::PutBack ? u"put-back"_s : u"set-aside"_s},
                        {u"from"_s, displayName(batch.from)},
                        {u"to"_s, displayName(batch.to)},
                        {u"begun"_s, jsonTime(batch.begun)},
                        {u"done"_s, batch.done},
                        {u"service_started"_s, batch.started},
                        {u"files"_s, files}});
    }
    return QJsonObject{{u"journal"_s, displayName(journal->file().filename())},
                       {u"strange_lines"_s, journal->strangeLines()},
                       {u"batches"_s, batches},
                       {u"left_out"_s, leftOut}};
}

QHash<QString, RetestStanding> retestStandings(const QJsonObject& report)
{
    QHash<QString, RetestStanding> standings;
    for (const QJsonValue& value : report.value("retest"_L1).toObject().value("batches"_L1).toArray()) {
        const QJsonObject batch = value.toObject();
        for (const QJsonValue& one : batch.value("files"_L1).toArray()) {
            const QJsonObject file = one.toObject();
            RetestStanding& standing = standings[file.value("name"_L1).toString().toUpper()];
            if (const QString copy = file.value("saved_copy"_L1).toString(); !copy.isEmpty())
                standing.savedCopy = copy;
            if (const QString state = stateOf(batch, file); !state.isEmpty())
                standing.state = state;
            standing.time = QDateTime::fromString(file.value("time"_L1).toString(), Qt::ISODate);
        }
    }
    return standings;
}

} // namespace ims
