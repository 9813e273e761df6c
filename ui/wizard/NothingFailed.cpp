#include "ui/wizard/NothingFailed.h"

#include "core/base/SafeText.h"
#include "core/evidence/SiblingJoin.h"
#include "ui/common/Translated.h"
#include "ui/wizard/EventWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestName = 64; // characters
constexpr qsizetype mostKindsWhole = 3;

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

/// Where files of a kind were seen, and where they ought to be and were not.
QString seenWords(const SiblingGroup& group)
{
    const auto count = [&](Seen Sibling::*folder, Seen seen) {
        return std::count_if(group.siblings.begin(), group.siblings.end(),
                             [=](const Sibling* sibling) { return sibling->*folder == seen; });
    };
    const auto& places = group.kind->places;
    const bool expected = std::find(places.begin(), places.end(), SpoolPlace::In) != places.end();
    const bool one = group.siblings.size() == 1;
    QStringList words;
    if (const auto there = count(&Sibling::inIn, Seen::Yes))
        words.append(one ? NothingFailed::tr("It was seen in IN.")
                         : NothingFailed::tr("Seen in IN: %1.").arg(there));
    if (const auto absent = count(&Sibling::inIn, Seen::No); expected && absent)
        words.append(one ? NothingFailed::tr("It was not seen in the IN at hand.")
                         : NothingFailed::tr("Not seen in the IN at hand: %1.").arg(absent));
    if (const auto there = count(&Sibling::inArchive, Seen::Yes))
        words.append(one ? NothingFailed::tr("It was seen in IN\\ARCHIVE.")
                         : NothingFailed::tr("Seen in IN\\ARCHIVE: %1.").arg(there));
    return words.join(u' ');
}

QString namingWords(const SiblingGroup& group)
{
    const Sibling& newest = *group.siblings.front();
    const QString event = QString::number(newest.event.id());
    const QString time = eventTime(newest.event);
    if (newest.name.isEmpty())
        return NothingFailed::tr("Event %1 of %2, which names no message").arg(event, time);
    const QString name = visibleText(cutText(newest.name, longestName));
    if (group.siblings.size() == 1)
        return NothingFailed::tr("Event %1 of %2 names %3").arg(event, time, name);
    return NothingFailed::tr("Event %1 names %2 messages, the newest %3 at %4")
        .arg(event, QString::number(group.siblings.size()), name, time);
}

} // namespace

QStringList siblingLines(const Evidence& evidence)
{
    QStringList lines;
    for (const SiblingGroup& group : siblingGroups(evidence.siblings))
        lines.append(NothingFailed::tr("%1: %2.").arg(namingWords(group), translated(group.kind->title)));
    return lines;
}

QString whatSiblingsSay(const Evidence& evidence)
{
    QStringList paragraphs;
    for (const SiblingGroup& group : siblingGroups(evidence.siblings)) {
        if (paragraphs.size() == mostKindsWhole) {
            paragraphs.append(NothingFailed::tr("The report has the others."));
            break;
        }
        const QString where = NothingFailed::tr("Where the file is: %1").arg(translated(group.kind->where));
        const QString todo = NothingFailed::tr("What to do: %1").arg(translated(group.kind->steps.front()));
        paragraphs.append(
            NothingFailed::tr("%1: %2.").arg(namingWords(group), translated(group.kind->title)) + u'\n' +
            QString(where + u' ' + seenWords(group)).trimmed() + u'\n' + todo);
    }
    return paragraphs.join(u"\n\n"_s);
}

QString whyNothingFailed(const Evidence& evidence)
{
    QString text = aboutLogs(evidence);
    if (const QString siblings = whatSiblingsSay(evidence); !siblings.isEmpty())
        text = siblings + u"\n\n"_s + text;
    if (!evidence.files.empty()) {
        text += u"\n\n"_s +
                NothingFailed::tr("Messages in the archive: %1. Where Message Archival is on, delivered mail "
                                  "lies there too. Drop a single one here if it is known to have failed.")
                    .arg(evidence.files.size());
    }
    return text;
}

} // namespace ims
