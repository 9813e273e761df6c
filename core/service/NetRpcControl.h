#pragma once

#include "core/service/ServiceControl.h"
#include "core/service/ServiceTarget.h"

#include <map>

namespace ims {

/// Settings of Samba's clients that a server may need (smb.conf(5)): name, as smb.conf spells it but in lower
/// case and with single spaces, -> value.
using ClientOptions = std::map<QString, QString>;

/// One `KEY=VALUE`. Only options that say how to talk to a server are taken: others of smb.conf run commands
/// or write files. Error: unknown option, or a value with anything but letters, digits, spaces, `.`, `-`,
/// `_`.
Expected<std::pair<QString, QString>> clientOption(const QString& keyAndValue);

/// The names of the options that clientOption() takes.
QStringList clientOptionNames();

/// Servers that today's clients do not talk to by themselves: they speak SMB1 alone, thus every server that
/// Exchange 4.0 to 5.5 runs on.
enum class OldServer {
    No,          ///< Windows 2003 and newer with SMB2, or Samba
    Windows2000, ///< knows extended security
    NtSp4,       ///< Windows NT 4.0 with SP4 or newer: NTLMv2, in the way of before SPNEGO
    NtBeforeSp4  ///< NTLM alone
};

/// As the command line has it: no, 2000, nt4, nt4-sp3.
QString idOf(OldServer server);
std::optional<OldServer> oldServerOf(const QString& id);

/// What Samba's client needs to be told for such a server. Measured with Samba 4.17: without those for IPC
/// the signatures of the session do not fit; without the last one the client refuses NT 4.0 by itself.
ClientOptions optionsFor(OldServer server);

/// The service control manager of a server through Samba’s `net rpc service`. The password goes to the
/// client's standard input; its configuration is pinned, whatever smb.conf this computer has.
class NetRpcControl : public ServiceControl
{
public:
    /// `program`: `net`, see findNetProgram(). The server, the user and, to be asked anything, the password
    /// must not be empty: with an empty one the client would log in without a password, and that counts as a
    /// failed login.
    NetRpcControl(QString program, ServiceTarget target, ServiceLogin login, ClientOptions options);

    QString id() const override { return QStringLiteral("net-rpc"); }
    QStringList command(ServiceVerb verb) const override;
    ServiceReply call(ServiceVerb verb, std::chrono::milliseconds limit, const StopToken& stop) override;

private:
    QString m_program;
    ServiceTarget m_target;
    ServiceLogin m_login;
    ClientOptions m_options;
};

/// Samba's `net` where the system keeps it; empty where it is not installed. The user's search path is not
/// used.
QString findNetProgram();

/// What `net rpc service` said, in the language of programs (LC_ALL=C): state, or a Win32 error. Names of
/// errors are WERR_… and NT_STATUS_…; those of the session become the Win32 errors that Windows answers in
/// their place. An exit code of 0 says nothing: `start` ends with it where the service died at once.
ServiceReply readNetRpc(ServiceVerb verb, const QByteArray& output, const QByteArray& errors, int exitCode);

} // namespace ims
