#pragma once

#include "core/base/Path.h"
#include "core/casefile/ServiceAct.h"
#include "core/evidence/StatedEvent.h"
#include "core/settings/StatedSettings.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <vector>

namespace ims {

/// All that undo and redo of the walkthrough restore. `facts` are what the program found out by itself; they
/// stand here so that an undone answer brings back exactly what was known when it was given.
struct WalkthroughAnswers
{
    QMap<QString, QString> answers; ///< question, or question/item, -> answer
    QMap<QString, QString> skipped; ///< step -> the technician's reason
    QMap<QString, QString> facts;   ///< fact -> value

    /// The answers to a question that is asked for each item: item -> answer, those that are not empty.
    QMap<QString, QString> ofItems(const QString& question) const;

    friend bool operator==(const WalkthroughAnswers&, const WalkthroughAnswers&) = default;
};

/// Where a walkthrough stands, with its past: what core/flow works on and a case keeps. Ids of another
/// version of the walkthrough may stand in it; they are kept and passed over.
struct WalkthroughRecord
{
    WalkthroughAnswers now;
    std::vector<WalkthroughAnswers> undo; ///< oldest first
    std::vector<WalkthroughAnswers> redo; ///< the next one last
    QStringList visited;                  ///< steps, sorted

    friend bool operator==(const WalkthroughRecord&, const WalkthroughRecord&) = default;
};

/// Where an incident stands. A solved case may come back: it is opened again with a new log.
enum class CaseState {
    Open,
    Solved,
    Workaround, ///< the mail flows, the cause stays
    Monitoring, ///< taken for solved, looked after until a date
    Escalated
};

/// What a case came to when its state was last set: what a relapse is measured by.
struct CaseConclusion
{
    QString cause;          ///< id of the leading finding; empty = none
    QStringList domains;    ///< senders' domains of the failed messages, sorted
    QStringList charsets;   ///< what these messages are in, sorted
    QDateTime newestEvent;  ///< UTC, of all failures then
    QStringList spoolFiles; ///< names of all failures then, sorted

    friend bool operator==(const CaseConclusion&, const CaseConclusion&) = default;
};

struct CaseLife
{
    CaseState state = CaseState::Open;
    QDateTime since; ///< UTC; invalid = since the case was made
    QDate followUp;  ///< of CaseState::Monitoring: when to look again
    CaseConclusion conclusion;

    friend bool operator==(const CaseLife&, const CaseLife&) = default;
};

/// A file of the evidence that the case carries, or why it does not.
struct KeptFile
{
    Path source;         ///< where it was
    qsizetype root = 0;  ///< which of CaseRecord::opened it belongs to
    QString copy;        ///< below the case's folder, with slashes: `evidence/1/IN/ARCHIVE/VK8JR2XD`; empty =
                         ///< not copied
    QString why;         ///< id of why it was not copied (resources/casefile/README.md), else empty
    qint64 size = 0;     ///< bytes
    QByteArray sha256;   ///< 32 bytes; empty = not read
    QDateTime changedAt; ///< UTC: when the source was last written to
    QDateTime collectedAt; ///< UTC
    QString collector;     ///< who, on which machine
    QString server;        ///< whose it is; empty = not known

    friend bool operator==(const KeptFile&, const KeptFile&) = default;
};

/// What the reports of a case hide.
struct ReportHiding
{
    QStringList kinds; ///< ids (resources/report/README.md)
    QStringList words; ///< the technician's own
    bool showsHiddenRecipients = false;

    friend bool operator==(const ReportHiding&, const ReportHiding&) = default;
};

/// One incident as it is kept: what the technician opened, said and did. What follows from the evidence is
/// not in it; it is worked out anew when the case is opened.
struct CaseRecord
{
    QDateTime createdAt; ///< UTC
    QDateTime savedAt;   ///< UTC
    QString ticket;
    QString caller;
    QString phone;
    QString symptom;       ///< what goes wrong, in the caller's own words
    QString began;         ///< since when, as the caller tells it
    QString affected;      ///< how many, as the caller tells it
    QString tried;         ///< what was tried already, as the caller tells it
    QString clock;         ///< what the server's clock shows compared with ours, as the caller tells it
    QString services;      ///< a list of services or drivers of the server, as pasted
    QStringList software;  ///< virus scanners on the server, as the caller tells it: ids of
                           ///< resources/software; `none` = he says there is none
    QString server;        ///< as stated; empty = as the evidence says
    QString serverVersion; ///< as stated; empty = as the evidence says
    QString dateOrder; ///< of logs exported as text: mdy, dmy or ymd as stated; empty = as their dates tell
    QString timeZone;  ///< of such logs, as stated: `Europe/Berlin`, `+01:00`; empty = not known
    std::vector<Path> opened;
    std::vector<StatedEvent> statedEvents;
    std::vector<StatedRow> statedSettings; ///< as read out
    WalkthroughRecord walkthrough;
    QString step;      ///< id of the step in sight
    QString spoolFile; ///< name of the failed message looked at
    QString notes;     ///< the technician's, plain text
    CaseLife life;
    std::vector<KeptFile> kept;
    std::vector<ServiceAct> serviceActs; ///< oldest first, at most ServiceAct::most
    ReportHiding hiding;
    qint64 journalEntries = 0; ///< of journal.jsonl when this was saved; those behind it tell of a lost save

    friend bool operator==(const CaseRecord&, const CaseRecord&) = default;
};

} // namespace ims
