#pragma once

#include <QDateTime>
#include <QString>

namespace ims {

class CaseSession;
class RetestJournal;

/// What is known about the Internet Mail Service of a case, by the newest word on it.
struct ServiceKnown
{
    /// So long a word on it counts: somebody else may start it.
    static constexpr qint64 counts = qint64(30) * 60; ///< seconds

    enum class State { Unknown, Stopped, Running };
    enum class By { Nobody, Asked, Said, Journal };

    State state = State::Unknown;
    By by = By::Nobody;
    QDateTime at; ///< UTC
    QString who;  ///< harmless to show; empty = not known

    /// Whether it was stopped not long ago.
    bool isStopped(const QDateTime& now) const;
};

/// The newest of: what was asked of it in step 6, what the technician said in step 7, what the retest's
/// journal has (null = there is none).
ServiceKnown serviceKnown(const CaseSession& session, const RetestJournal* journal);

} // namespace ims
