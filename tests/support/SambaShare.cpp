#include "tests/support/SambaShare.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

// Long, for machines that build at the same time; nothing waits it out where all is well.
constexpr int deadline = 60'000;
constexpr auto smbd = "/usr/sbin/smbd";

sockaddr_in loopback(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    const bool bound = ::bind(probe, reinterpret_cast<const sockaddr*>(&address), size) == 0 &&
                       ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(probe);
    return bound ? ntohs(address.sin_port) : 0;
}

bool isReached(int port)
{
    const int connection = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool reached =
        ::connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(connection);
    return reached;
}

} // namespace

SambaShare::~SambaShare()
{
    kill();
}

QString SambaShare::whyNot()
{
    if (!QFileInfo(QString::fromLatin1(smbd)).isExecutable())
        return u"Debian's package samba is missing"_s;
    return ::geteuid() == 0 ? QString() : u"only root can start a Samba that lets users log in"_s;
}

bool SambaShare::start(const SambaOptions& options)
{
    kill();
    for (int attempt = 0; attempt < 3; ++attempt) { // another may take the port first
        m_port = freePort();
        if (!configure(options) || !addUser())
            return false;
        if (launch())
            return true;
    }
    return false;
}

bool SambaShare::restart()
{
    kill();
    return launch();
}

bool SambaShare::launch()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::setsid(); });
    m_process.start(QString::fromLatin1(smbd), {u"-s"_s, m_folder.filePath(u"smb.conf"_s), u"-l"_s,
                                                m_folder.path(), u"-F"_s, u"--no-process-group"_s});
    m_process.waitForStarted();
    m_group = m_process.processId();
    if (waitUntilReached())
        return true;
    m_problem = u"smbd did not start: "_s + QString::fromUtf8(m_process.readAll());
    return false;
}

/// Without the extensions for Unix and without regard to case it is as Windows is, over SMB1 too. Samba 4.17
/// crashes when a file is closed over SMB1 while it still reads from it by the side: it reads at once
/// instead.
bool SambaShare::configure(const SambaOptions& options)
{
    QDir(m_folder.path()).mkpath(u"share/IMCDATA/In/Archive"_s);
    QDir(m_folder.path()).mkpath(u"state"_s);
    QFile users(m_folder.filePath(u"users.map"_s));
    QFile file(m_folder.filePath(u"smb.conf"_s));
    if (!users.open(QIODevice::WriteOnly) || !file.open(QIODevice::WriteOnly))
        return false;
    users.write("root = Administrator\n");
    QString text = uR"([global]
netbios name = EXCH01
workgroup = CONTOSO
server role = standalone server
interfaces = lo
bind interfaces only = yes
smb ports = %1
disable netbios = yes
server min protocol = NT1
%2
ntlm auth = ntlmv1-permitted
unix extensions = no
case sensitive = no
aio read size = 0
aio write size = 0
map to guest = never
passdb backend = tdbsam:%3/passdb.tdb
username map = %4/users.map
private dir = %3
lock directory = %3
state directory = %3
cache directory = %3
pid directory = %3
ncalrpc dir = %3/ncalrpc
binddns dir = %3
load printers = no
printing = bsd
printcap name = /dev/null
disable spoolss = yes
rpc start on demand helpers = no
log level = 0 auth:3
[%5]
path = %4/share
read only = %6
)"_s;
    file.write(text.arg(QString::number(m_port),
                        options.onlySmb1 ? u"server max protocol = NT1"_s : QString(),
                        m_folder.filePath(u"state"_s), m_folder.path(), share(),
                        options.readOnly ? u"yes"_s : u"no"_s)
                   .toUtf8());
    return true;
}

bool SambaShare::addUser()
{
    QProcess process;
    process.start(u"/usr/bin/pdbedit"_s,
                  {u"-s"_s, m_folder.filePath(u"smb.conf"_s), u"-a"_s, u"-t"_s, u"-u"_s, u"root"_s});
    process.write(password() + '\n' + password() + '\n');
    process.closeWriteChannel();
    if (process.waitForFinished(deadline) && process.exitCode() == 0)
        return true;
    m_problem = u"pdbedit: "_s + QString::fromUtf8(process.readAllStandardError());
    return false;
}

bool SambaShare::waitUntilReached()
{
    const QDeadlineTimer timer(deadline);
    while (m_process.state() != QProcess::NotRunning && !timer.hasExpired()) {
        if (isReached(m_port))
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

QString SambaShare::address(const QString& folder) const
{
    return u"//127.0.0.1:%1/%2/%3"_s.arg(QString::number(m_port), share(), folder);
}

void SambaShare::signalAll(int signal) const
{
    if (m_group > 1)
        ::kill(static_cast<pid_t>(-m_group), signal);
}

void SambaShare::kill()
{
    signalAll(SIGKILL);
    m_group = 0;
    m_process.waitForFinished(deadline);
}

void SambaShare::freeze()
{
    signalAll(SIGSTOP);
}

void SambaShare::wake()
{
    signalAll(SIGCONT);
}

int SambaShare::logins() const
{
    qsizetype count = 0;
    const QDir folder(m_folder.path());
    for (const QString& name : folder.entryList({u"log.*"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            count += file.readAll().count("check_ntlm_password:  Checking password for");
    }
    return static_cast<int>(count);
}

} // namespace ims::test
