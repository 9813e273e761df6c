#include "core/casefile/CaseLock.h"

#include "core/base/ByteSource.h"
#include "core/base/Json.h"
#include "core/base/OutputFile.h"
#include "core/base/SafeText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 largestInfo = 4096;  // bytes
constexpr qsizetype longestName = 64; // of a person or machine, as shown
constexpr qint64 tornAfterSeconds = 60;

QString userName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString shown(const QString& name)
{
    return visibleText(cutText(name, longestName));
}

QJsonObject readInfo(const Path& path)
{
    const auto bytes = ByteSource::open(path).and_then([](const ByteSourcePtr& source) {
        return source->read({0, largestInfo});
    });
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

} // namespace

QString CaseLock::personHere()
{
    const QString user = userName();
    return user.isEmpty() ? QSysInfo::machineHostName() : user + u" on "_s + QSysInfo::machineHostName();
}

Path CaseLock::lockFile(const Path& folder)
{
    return folder / "case.lock";
}

Path CaseLock::infoFile(const Path& folder)
{
    return folder / "case.lock-info.json";
}

CaseLock::CaseLock(const Path& folder)
    : m_info(infoFile(folder))
    , m_file(displayName(lockFile(folder)))
{
    // With a time limit, as is QLockFile's default, a case open for longer would be taken from its window.
    m_file.setStaleLockTime(0);
}

Message CaseLock::take()
{
    if (m_file.tryLock(0) || takeTorn()) {
        writeHolder();
        return {};
    }
    switch (m_file.error()) {
    case QLockFile::LockFailedError:
        return holder();
    case QLockFile::PermissionError:
        return Message(QT_TRANSLATE_NOOP("ims", "its folder cannot be written to"));
    default:
        return Message(QT_TRANSLATE_NOOP("ims", "its folder takes no new file (the disk may be full)"));
    }
}

Message CaseLock::takeOver()
{
    // Not removeStaleLockFile(): it leaves the lock of a program that runs, and that is what is taken here.
    // Where it cannot be removed, take() says who has it.
    static_cast<void>(OutputFile::remove(pathFromString(m_file.fileName()), {}));
    return take();
}

bool CaseLock::isOurs() const
{
    if (!m_file.isLocked())
        return false;
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program))
        return true;
    // Two windows of one program differ in nothing but when they took it.
    return process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName() &&
           (m_since.isEmpty() || readInfo(m_info).value("since"_L1).toString() == m_since);
}

/// QLockFile removes whatever lock has its name: one that somebody else has taken over stays.
CaseLock::~CaseLock()
{
    if (!m_file.isLocked() || isOurs())
        return;
    const Path lock = pathFromString(m_file.fileName());
    Path aside = lock;
    aside += ".kept";
    const bool moved = OutputFile::move(lock, aside, {}).has_value();
    m_file.unlock();
    if (moved)
        static_cast<void>(OutputFile::move(aside, lock, {}));
}

/// A power cut can leave a lock without content, of which QLockFile never finds out that its holder is gone.
/// removeStaleLockFile() fails where a program of this machine still has the file open.
bool CaseLock::takeTorn()
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!isHeldElsewhere() || m_file.getLockInfo(&process, &host, &program))
        return false;
    const QDateTime written = QFileInfo(m_file.fileName()).lastModified();
    const bool isOld = written.isValid() && written.secsTo(QDateTime::currentDateTime()) > tornAfterSeconds;
    return isOld && m_file.removeStaleLockFile() && m_file.tryLock(0);
}

void CaseLock::writeHolder()
{
    m_since = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QJsonObject info{{u"user"_s, userName()},
                           {u"host"_s, QSysInfo::machineHostName()},
                           {u"process"_s, QCoreApplication::applicationPid()},
                           {u"since"_s, m_since}};
    // The lock stands without it; others are then told less about who has it.
    static_cast<void>(
        OutputFile::write(m_info, jsonBytes(info, QJsonDocument::Indented), {}, Existing::Replace));
}

Message CaseLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program))
        return Message(QT_TRANSLATE_NOOP("ims", "it is open in another window"));
    const QJsonObject info = readInfo(m_info);
    const QDateTime since = QDateTime::fromString(info.value("since"_L1).toString(), Qt::ISODateWithMs);
    const QString user = info.value("user"_L1).toString();
    // The note of an earlier holder stays behind.
    const bool isTheirs = info.value("process"_L1).toInteger() == process && info.value("host"_L1) == host;
    if (!isTheirs || user.isEmpty() || !since.isValid()) {
        return Message(QT_TRANSLATE_NOOP("ims", "it is open in another window (%1, process %2 on %3)"),
                       {shown(program), QString::number(process), shown(host)});
    }
    return Message(QT_TRANSLATE_NOOP("ims", "it is open in another window: %1 on %2 since %3 UTC"),
                   {shown(user), shown(host), since.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)});
}

} // namespace ims
