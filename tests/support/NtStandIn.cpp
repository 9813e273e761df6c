#include "tests/support/NtStandIn.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

// Long, for machines that build at the same time; nothing waits it out where all is well.
constexpr int deadline = 60'000;

QProcessEnvironment environment(const QString& password)
{
    QProcessEnvironment variables;
    variables.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    variables.insert(u"HOME"_s, u"/nonexistent"_s);
    variables.insert(u"STANDIN_PASSWORD"_s, password);
    return variables;
}

bool wantsBanner(const QStringList& arguments)
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const QString& argument) { return argument.startsWith(u"--banner"_s); });
}

} // namespace

NtStandIn::~NtStandIn()
{
    stop();
}

bool NtStandIn::start(const NtStandInOptions& options)
{
    stop();
    QFile::remove(m_folder.filePath(u"calls"_s));
    setFaults(options.faults);
    m_process.setProcessEnvironment(environment(options.password));
    m_process.start(u"/usr/bin/python3"_s,
                    QStringList{QStringLiteral(IMS_STAND_IN), u"--user"_s, options.user, u"--faults"_s,
                                m_folder.filePath(u"faults"_s), u"--calls"_s, m_folder.filePath(u"calls"_s)} +
                        options.arguments);
    return readPorts(wantsBanner(options.arguments));
}

QString NtStandIn::complaint()
{
    m_process.waitForReadyRead(0);
    return m_problem + QString::fromUtf8(m_process.readAllStandardError());
}

void NtStandIn::setFaults(const QJsonObject& faults) const
{
    QSaveFile file(m_folder.filePath(u"faults"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(faults).toJson());
        file.commit();
    }
}

QByteArray NtStandIn::callLog() const
{
    QFile file(m_folder.filePath(u"calls"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> NtStandIn::calls() const
{
    QList<QJsonObject> calls;
    for (const QByteArray& line : callLog().split('\n')) {
        if (!line.isEmpty())
            calls.append(QJsonDocument::fromJson(line).object());
    }
    return calls;
}

QList<QJsonObject> NtStandIn::calls(const QString& op) const
{
    QList<QJsonObject> wanted = calls();
    wanted.removeIf([&op](const QJsonObject& call) { return call.value(u"op"_s).toString() != op; });
    return wanted;
}

std::string NtStandIn::operations() const
{
    QStringList operations;
    for (const QJsonObject& call : calls())
        operations.append(call.value(u"op"_s).toString());
    return operations.join(u' ').toStdString();
}

bool NtStandIn::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(deadline))
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    m_process.kill();
    m_process.waitForFinished(deadline);
    return false;
}

bool NtStandIn::readPorts(bool withBanner)
{
    m_port = readPort("listening ");
    if (m_port != 0 && withBanner)
        m_bannerPort = readPort("banner ");
    if (m_port != 0 && (!withBanner || m_bannerPort != 0))
        return true;
    stop();
    return false;
}

int NtStandIn::readPort(const QByteArray& word)
{
    const QDeadlineTimer timer(deadline);
    while (!m_process.canReadLine()) {
        const auto left = static_cast<int>(timer.remainingTime());
        if (left <= 0 || !m_process.waitForReadyRead(left)) {
            m_problem =
                u"the stand-in did not start: %1 (needs python3-impacket)\n"_s.arg(m_process.errorString());
            return 0;
        }
    }
    const QByteArray line = m_process.readLine().trimmed();
    return line.startsWith(word) ? line.mid(word.size()).toInt() : 0;
}

} // namespace ims::test
