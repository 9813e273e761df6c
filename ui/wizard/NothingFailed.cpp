#include "ui/wizard/NothingFailed.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct NothingFailed
{
    Q_DECLARE_TR_FUNCTIONS(NothingFailed)
};

bool bearsLogName(const Input& input)
{
    return input.file.endsWith(".evt"_L1, Qt::CaseInsensitive) ||
           input.file.endsWith(".evtx"_L1, Qt::CaseInsensitive);
}

QString aboutLogs(const Evidence& evidence)
{
    const auto& inputs = evidence.inputs;
    const bool any = std::any_of(inputs.begin(), inputs.end(), [](const Input& input) {
        return input.kind == InputKind::EventLog || input.kind == InputKind::EventText;
    });
    if (!any) {
        const auto foreign = std::find_if(inputs.begin(), inputs.end(), bearsLogName);
        if (foreign != inputs.end()) {
            return NothingFailed::tr("%1 is named like an event log but is none. %2 Save the application log "
                                     "again on the server (Event Viewer, Log, Save As) and open it.")
                .arg(visibleText(foreign->file), translated(foreign->why));
        }
        return NothingFailed::tr(
            "There is no event log here, so nothing tells which messages failed. Open a folder that holds "
            "the application log too (AppEvent.Evt), or drop the log here together with the folder.");
    }
    QDateTime first;
    QDateTime last;
    for (const LogCoverage& log : evidence.coverage) {
        if (log.first.isValid() && (!first.isValid() || log.first < first))
            first = log.first;
        if (log.last.isValid() && (!last.isValid() || log.last > last))
            last = log.last;
    }
    const auto undated = std::find_if(evidence.coverage.begin(), evidence.coverage.end(),
                                      [](const LogCoverage& log) { return !log.openTimes.readings.empty(); });
    if (!first.isValid() && undated != evidence.coverage.end()) {
        return NothingFailed::tr(
                   "%1 holds no event 4117 of the Internet Mail Service. Which days it covers is "
                   "not known until step 1 is told the order of its dates. Check that it is the "
                   "application log of the right server.")
            .arg(visibleText(undated->log));
    }
    if (!first.isValid()) {
        return NothingFailed::tr("The event log holds no record that can be read. Save the application log "
                                 "again on the server (Event Viewer, Log, Save As) and open it.");
    }
    return NothingFailed::tr("The event log covers %1 to %2 and holds no event 4117 of the Internet Mail "
                             "Service. Check that it is the application log of the right server and covers "
                             "the day of the failure.")
        .arg(first.toUTC().toString(u"yyyy-MM-dd"_s), last.toUTC().toString(u"yyyy-MM-dd"_s));
}

} // namespace

QString whyNothingFailed(const Evidence& evidence)
{
    QString text = aboutLogs(evidence);
    if (!evidence.files.empty()) {
        text += u"\n\n"_s +
                NothingFailed::tr("Messages in the archive: %1. Where Message Archival is on, delivered mail "
                                  "lies there too. Drop a single one here if it is known to have failed.")
                    .arg(evidence.files.size());
    }
    return text;
}

} // namespace ims
