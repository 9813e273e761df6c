#pragma once

#include "core/report/MarkupWriter.h"

#include <QJsonObject>

namespace ims {

/// One check for missing files with what the evidence says to it about all of them, equal sentences once.
struct MissingTold
{
    QString title;
    QStringList says; ///< with the files that each is about; the first few, then how many more
    QString todo;     ///< empty where the evidence speaks against it for every file
    QStringList kb;
};

/// The checks for the files that are missing, in order; empty where none is, or none could be looked for.
std::vector<MissingTold> missingTold(const QJsonObject& report, const ReportLanguage& language);

/// A kind of sibling and how many messages it names: "Event 4182 names 2 messages, the newest M4XD8MB3 (5
/// times, last 1999-03-10 12:00:00 UTC)".
struct SiblingsTold
{
    QString naming;
    QJsonObject kind; ///< an entry of "sibling_kinds"
    QStringList seen; ///< where files were seen, and where not; one sentence each
};

/// Newest first.
std::vector<SiblingsTold> siblingsTold(const QJsonObject& report, const ReportLanguage& language);

/// "Event 4182 names 1 message: …" for each kind of sibling; empty where there is none.
QString siblingSentence(const QJsonObject& report, const ReportLanguage& language);

/// Messages that other events name, where their files are and what to do.
void writeSiblings(MarkupWriter& writer, const QJsonObject& report);

/// What to check for missing files.
void writeMissingFiles(MarkupWriter& writer, const QJsonObject& report);

} // namespace ims
