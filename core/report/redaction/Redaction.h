#pragma once

#include "core/base/StopToken.h"
#include "core/casefile/CaseJournal.h"
#include "core/casefile/CaseRecord.h"
#include "core/evidence/Evidence.h"
#include "core/report/redaction/RedactedSpool.h"
#include "core/report/redaction/TextRedactor.h"

#include <QJsonObject>

#include <functional>

namespace ims {

/// What an export is made of; names are learned from all of it before the first is replaced.
struct RedactionSources
{
    const Evidence& evidence;
    const CaseRecord* record = nullptr;
    const std::vector<JournalEntry>* journal = nullptr;
};

/// Whose place the byte offsets of a redacted report count from.
enum class OffsetsIn { Original, Copy };

/// A rewritten file as a report refers to it.
struct CopyPlace
{
    const RedactedSpool* copy = nullptr; ///< null = none is enclosed
    QString file;                        ///< within the export; empty = as in the original
};

/// Finds the copy of a file by the path or name that the report has for it.
using CopyLookup = std::function<CopyPlace(const QString& file)>;

/// One export's redaction: the same names in the report, the spool files, the events, the settings, the
/// journal. For one thread; the window makes one for its preview, a Job one for the export, both from the map
/// of the case (Pseudonyms::load()).
class Redaction
{
public:
    /// Names of `names` are kept, new ones added; it must outlive this object.
    Redaction(const RedactionChoices& choices, Pseudonyms& names, const RedactionSources& sources);

    TextRedactor& text() { return m_text; }
    const RedactionChoices& choices() const { return m_text.choices(); }

    /// A report's model with other values: by its keys where they are known (resources/report/README.md), in
    /// every other text by what was learned. Sets "redacted" and "redaction". Excerpts are taken from the
    /// copies and left out without them. SHA-256 of files stay.
    QJsonObject report(const QJsonObject& report, const CopyLookup& copies = {},
                       OffsetsIn offsets = OffsetsIn::Original);

    /// A line of events.jsonl, without the log's bytes: what in an event's strings and data is not known to
    /// name nobody is masked.
    QJsonObject event(const Event& event);

    QJsonObject journalEntry(const JournalEntry& entry);

    /// An imccopy file: domains replaced, comments and unknown columns masked, everything else byte for byte.
    QByteArray settings(const QByteArray& bytes);

    /// {"kinds":[…],"counts":{…},"words":1,"hidden_recipients":true,"offsets":"copy"}
    QJsonObject toJson(OffsetsIn offsets) const;

private:
    void learnRecord(const CaseRecord& record);

    TextRedactor m_text;
};

/// Teaches a redactor all names of the evidence, in a stable order.
void learnEvidence(TextRedactor& text, const Evidence& evidence);
void learnSpoolFile(TextRedactor& text, const SpoolFile& spool);
void learnEvent(TextRedactor& text, const Event& event);

} // namespace ims
