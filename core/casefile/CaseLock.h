#pragma once

#include "core/base/Message.h"
#include "core/base/Path.h"

#include <QLockFile>

namespace ims {

/// Keeps a case to one window at a time: `case.lock` in its folder, and beside it `case.lock-info.json` with
/// who took it and when, for the others to read. A lock that a program which has ended left behind on this
/// machine is taken over; one of another machine never is. Given back when destroyed.
class CaseLock
{
public:
    explicit CaseLock(const Path& folder);
    ~CaseLock();
    CaseLock(const CaseLock&) = delete;
    CaseLock& operator=(const CaseLock&) = delete;

    /// Who works here: user and machine, as others are shown it.
    static QString personHere();

    static Path lockFile(const Path& folder);
    static Path infoFile(const Path& folder);

    /// Takes the lock without waiting. Empty = it is ours; else why it is not, as an Error's `why`.
    Message take();

    /// Takes the lock from whoever has it: for a technician who knows that the other one is gone. The other
    /// window finds out when it saves next (isOurs()). Empty = it is ours; else why it is not.
    Message takeOver();

    /// Whether the lock that take() made still stands, or at least nobody else's in its place.
    bool isOurs() const;

    /// Who has the lock, as an Error's `why`.
    Message holder() const;

    /// Whether take() failed because somebody else has the lock.
    bool isHeldElsewhere() const { return m_file.error() == QLockFile::LockFailedError; }

private:
    bool takeTorn();
    void writeHolder();

    Path m_info;
    QString m_since; ///< when take() took it, as written for others
    QLockFile m_file;
};

} // namespace ims
