#pragma once

#include "core/base/Error.h"
#include "core/base/Message.h"

#include <optional>
#include <vector>

namespace ims {

/// A folder of the Internet Mail Service in which a message's file may lie.
enum class SpoolPlace { In, Archive };

/// A sibling of event 4117: an event that ends the same step and leaves the message's file elsewhere.
struct SiblingKind
{
    quint16 event = 0;
    Message title;
    Message meaning;
    std::vector<SpoolPlace> places; ///< where its file may lie; empty = it is not kept
    Message where;                  ///< the same as a sentence
    Message absence; ///< why a 4117's file of the same name is not in ARCHIVE (%1: time); empty = it is no
                     ///< reason
    bool documented = true; ///< by the articles, else inferred
    Message howSure;        ///< what is not certain; may be empty
    bool namesNoFile = false;
    std::vector<quint16> misprintedAs; ///< numbers under which articles print this event's text
    QString words;                     ///< of its text, by which it is told then
    std::vector<Message> steps;        ///< what to do
    QStringList kb;                    ///< the best one first
};

/// What may have become of a failed message's file that is not in ARCHIVE, in the order of checking.
enum class MissingCheck {
    OtherRoot,
    OtherServer,
    OtherSpelling,
    Quarantine,
    Housekeeping,
    MovedBack,
    OtherEvent
};

/// The word for a check in resources/outcomes and in JSON: "other-root".
QString missingCheckId(MissingCheck check);

/// One thing to check, and what to do where the evidence does not answer it.
struct MissingFileStep
{
    MissingCheck check = MissingCheck::OtherRoot;
    Message title;
    Message todo;
    QStringList kb; ///< may be empty
};

/// What is known of messages whose file is not where event 4117 puts it (resources/outcomes).
class OutcomeCatalogue
{
public:
    /// The program's own, read and checked once. Errors: a mistake in the data. Any thread.
    static const Expected<OutcomeCatalogue>& builtIn();

    /// Of the two files' contents.
    static Expected<OutcomeCatalogue> fromJson(const QByteArray& siblings, const QByteArray& missingFile);

    const std::vector<SiblingKind>& siblings() const { return m_siblings; } ///< by number
    const std::vector<MissingFileStep>& missingFile() const { return m_missingFile; }

    const SiblingKind* find(quint16 event) const; ///< null where the event is no sibling

private:
    std::vector<SiblingKind> m_siblings;
    std::vector<MissingFileStep> m_missingFile;
};

} // namespace ims
