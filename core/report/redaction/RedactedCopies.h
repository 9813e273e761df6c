#pragma once

#include "core/report/redaction/Redaction.h"

#include <map>

namespace ims {

/// The rewritten copies of failed messages' files for a report that is exported alone: made when an excerpt
/// asks for one, by the spool file's name. Holds copies up to 64 MiB together; files beyond that have no
/// excerpts.
class RedactedCopies
{
public:
    RedactedCopies(const Evidence& evidence, const CharsetCatalogue& charsets, Redaction& redaction,
                   StopToken stop = {});

    /// For Redaction::report(); this object must outlive it.
    CopyLookup lookup();

private:
    CopyPlace placeOf(const QString& name);

    const Evidence& m_evidence;
    const CharsetCatalogue& m_charsets;
    Redaction& m_redaction;
    StopToken m_stop;
    std::map<QString, RedactedSpool> m_copies;
    qint64 m_held = 0;
};

} // namespace ims
