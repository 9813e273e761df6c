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

    static Path lockFile(const Path& folder);
    static Path infoFile(const Path& folder);

    /// Takes the lock without waiting. Empty = it is ours; else why it is not, as an Error's `why`.
    Message take();

    /// Whether take() failed because somebody else has the lock.
    bool isHeldElsewhere() const { return m_file.error() == QLockFile::LockFailedError; }

private:
    bool takeTorn();
    void writeHolder() const;
    Message holder() const;

    Path m_info;
    QLockFile m_file;
};

} // namespace ims
