#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace ims {

/// The event log of a running computer.
struct LiveLogName
{
    QString computer; ///< without backslashes; empty = this computer
    QString log = QStringLiteral("Application");
};

/// One of Windows's ways to read the event log of a running computer, as thin as can be: what it does is
/// tested with a stand-in (LiveLog.h has the logic). Calls block, on a dead host for tens of seconds; every
/// object belongs to one thread.
class LiveLogApi
{
public:
    enum class Form {
        Records, ///< EVENTLOGRECORDs, as they stand in an .evt file
        Xml      ///< one `<Event>` element after the other, UTF-8
    };

    /// What a call ended with: Windows's own error number, 0 = done.
    struct Answer
    {
        quint32 error = 0;
        QByteArray bytes = {}; ///< whole records or elements, newest first; at least one where error is 0
    };

    virtual ~LiveLogApi() = default;

    virtual Form form() const = 0;

    /// Opens the log, or opens it again after it was cleared. Bytes stay empty.
    virtual Answer open(const LiveLogName& name) = 0;

    /// How many events the log holds; 0 = not known.
    virtual quint32 count() = 0;

    /// The next older events. Starts with the newest one after open().
    virtual Answer next() = 0;
};

using LiveLogApis = std::vector<std::unique_ptr<LiveLogApi>>;

/// What this computer can do, to be tried in this order; nothing where it is no Windows.
LiveLogApis liveLogApis();

} // namespace ims
