#include "core/service/NetRpcControl.h"

#include "core/base/SafeText.h"
#include "core/service/ClientReply.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestShown = 60; // characters of what was typed, in an error

struct NamedError
{
    const char* name;
    int win32;
};

/// Errors of the service control manager (winerror.h) by Samba's names.
constexpr std::array namedErrors = {
    NamedError{"WERR_FILE_NOT_FOUND", 2},
    NamedError{"WERR_ACCESS_DENIED", 5},
    NamedError{"WERR_INVALID_HANDLE", 6},
    NamedError{"WERR_NOT_SUPPORTED", 50},
    NamedError{"WERR_REM_NOT_LIST", 51},
    NamedError{"WERR_BAD_NETPATH", 53},
    NamedError{"WERR_NETNAME_DELETED", 64},
    NamedError{"WERR_BAD_NET_NAME", 67},
    NamedError{"WERR_REQ_NOT_ACCEP", 71},
    NamedError{"WERR_INVALID_PASSWORD", 86},
    NamedError{"WERR_INVALID_PARAMETER", 87},
    NamedError{"WERR_BROKEN_PIPE", 109},
    NamedError{"WERR_SEM_TIMEOUT", 121},
    NamedError{"WERR_INVALID_NAME", 123},
    NamedError{"WERR_BUSY", 170},
    NamedError{"WERR_DEPENDENT_SERVICES_RUNNING", 1051},
    NamedError{"WERR_INVALID_SERVICE_CONTROL", 1052},
    NamedError{"WERR_SERVICE_REQUEST_TIMEOUT", 1053},
    NamedError{"WERR_SERVICE_NO_THREAD", 1054},
    NamedError{"WERR_SERVICE_DATABASE_LOCKED", 1055},
    NamedError{"WERR_SERVICE_ALREADY_RUNNING", 1056},
    NamedError{"WERR_INVALID_SERVICE_ACCOUNT", 1057},
    NamedError{"WERR_SERVICE_DISABLED", 1058},
    NamedError{"WERR_CIRCULAR_DEPENDENCY", 1059},
    NamedError{"WERR_NO_SUCH_SERVICE", 1060},
    NamedError{"WERR_SERVICE_DOES_NOT_EXIST", 1060},
    NamedError{"WERR_SERVICE_CANNOT_ACCEPT_CTRL", 1061},
    NamedError{"WERR_SERVICE_NOT_ACTIVE", 1062},
    NamedError{"WERR_FAILED_SERVICE_CONTROLLER_CONNECT", 1063},
    NamedError{"WERR_EXCEPTION_IN_SERVICE", 1064},
    NamedError{"WERR_DATABASE_DOES_NOT_EXIST", 1065},
    NamedError{"WERR_SERVICE_SPECIFIC_ERROR", 1066},
    NamedError{"WERR_PROCESS_ABORTED", 1067},
    NamedError{"WERR_SERVICE_DEPENDENCY_FAIL", 1068},
    NamedError{"WERR_SERVICE_LOGON_FAILED", 1069},
    NamedError{"WERR_SERVICE_START_HANG", 1070},
    NamedError{"WERR_INVALID_SERVICE_LOCK", 1071},
    NamedError{"WERR_SERVICE_MARKED_FOR_DELETE", 1072},
    NamedError{"WERR_SERVICE_EXISTS", 1073},
    NamedError{"WERR_SERVICE_DEPENDENCY_DELETED", 1075},
    NamedError{"WERR_SERVICE_NEVER_STARTED", 1077},
    NamedError{"WERR_DIFFERENT_SERVICE_ACCOUNT", 1079},
    NamedError{"WERR_SHUTDOWN_IN_PROGRESS", 1115},
    NamedError{"WERR_SESSION_CREDENTIAL_CONFLICT", 1219},
    NamedError{"WERR_NETWORK_UNREACHABLE", 1231},
    NamedError{"WERR_NO_LOGON_SERVERS", 1311},
    NamedError{"WERR_LOGON_FAILURE", 1326},
    NamedError{"WERR_ACCOUNT_RESTRICTION", 1327},
    NamedError{"WERR_INVALID_LOGON_HOURS", 1328},
    NamedError{"WERR_INVALID_WORKSTATION", 1329},
    NamedError{"WERR_PASSWORD_EXPIRED", 1330},
    NamedError{"WERR_ACCOUNT_DISABLED", 1331},
    NamedError{"WERR_LOGON_TYPE_NOT_GRANTED", 1385},
    NamedError{"WERR_WRONG_TARGET_NAME", 1396},
    NamedError{"WERR_NO_SYSTEM_RESOURCES", 1450},
    NamedError{"WERR_RPC_S_UNKNOWN_IF", 1717},
    NamedError{"WERR_RPC_S_SERVER_UNAVAILABLE", 1722},
    NamedError{"WERR_RPC_S_SERVER_TOO_BUSY", 1723},
    NamedError{"WERR_RPC_S_CALL_FAILED", 1726},
    NamedError{"WERR_RPC_S_CALL_FAILED_DNE", 1727},
    NamedError{"WERR_EPT_S_NOT_REGISTERED", 1753},
    NamedError{"WERR_RPC_X_BAD_STUB_DATA", 1783},
    NamedError{"WERR_TRUSTED_RELATIONSHIP_FAILURE", 1789},
    NamedError{"WERR_NETLOGON_NOT_STARTED", 1792},
    NamedError{"WERR_ACCOUNT_EXPIRED", 1793},
    NamedError{"WERR_PASSWORD_MUST_CHANGE", 1907},
    NamedError{"WERR_ACCOUNT_LOCKED_OUT", 1909},
    NamedError{"WERR_NERR_INTERNALERROR", 2140},
    NamedError{"WERR_NERR_SERVICEINSTALLED", 2182},
    NamedError{"WERR_NERR_SERVICENOTINSTALLED", 2184},
    NamedError{"WERR_NERR_BADSERVICENAME", 2185},
    NamedError{"WERR_NERR_SERVICECTLTIMEOUT", 2186},
    NamedError{"WERR_NERR_SERVICENOTCTRL", 2189},
    NamedError{"WERR_NERR_SERVICECTLNOTVALID", 2191},
    NamedError{"NT_STATUS_ACCESS_DENIED", 5},
    NamedError{"NT_STATUS_LOGON_FAILURE", 1326},
    NamedError{"NT_STATUS_WRONG_PASSWORD", 1326},
    NamedError{"NT_STATUS_NO_SUCH_USER", 1326},
    NamedError{"NT_STATUS_ACCOUNT_RESTRICTION", 1327},
    NamedError{"NT_STATUS_INVALID_LOGON_HOURS", 1328},
    NamedError{"NT_STATUS_INVALID_WORKSTATION", 1329},
    NamedError{"NT_STATUS_PASSWORD_EXPIRED", 1330},
    NamedError{"NT_STATUS_ACCOUNT_DISABLED", 1331},
    NamedError{"NT_STATUS_LOGON_TYPE_NOT_GRANTED", 1385},
    NamedError{"NT_STATUS_PASSWORD_MUST_CHANGE", 1907},
    NamedError{"NT_STATUS_ACCOUNT_LOCKED_OUT", 1909},
    NamedError{"NT_STATUS_ACCOUNT_EXPIRED", 1793},
    NamedError{"NT_STATUS_TRUSTED_RELATIONSHIP_FAILURE", 1789},
    NamedError{"NT_STATUS_NO_LOGON_SERVERS", 1311},
    NamedError{"NT_STATUS_NETWORK_ACCESS_DENIED", 65},
    NamedError{"NT_STATUS_IO_TIMEOUT", 121},
    NamedError{"NT_STATUS_CONNECTION_REFUSED", 1225},
    NamedError{"NT_STATUS_HOST_UNREACHABLE", 1232},
    NamedError{"NT_STATUS_NETWORK_UNREACHABLE", 1231},
    NamedError{"NT_STATUS_BAD_NETWORK_NAME", 67},
    NamedError{"NT_STATUS_BAD_NETWORK_PATH", 53},
    NamedError{"NT_STATUS_NOT_FOUND", 53},
    NamedError{"NT_STATUS_NOT_SUPPORTED", 384},
    NamedError{"NT_STATUS_INVALID_NETWORK_RESPONSE", 384},
    NamedError{"NT_STATUS_REVISION_MISMATCH", 384},
    NamedError{"NT_STATUS_CONNECTION_RESET", 64},
    NamedError{"NT_STATUS_CONNECTION_DISCONNECTED", 64},
    NamedError{"NT_STATUS_PIPE_DISCONNECTED", 64},
    NamedError{"NT_STATUS_END_OF_FILE", 64},
    NamedError{"NT_STATUS_RPC_SERVER_UNAVAILABLE", 1722},
    NamedError{"NT_STATUS_OBJECT_NAME_NOT_FOUND", 1722}, // the pipe is not there
};

/// The states as `net rpc service status` words them.
constexpr std::array<std::pair<const char*, ServiceState>, 7> wordedStates = {{
    {"stopped", ServiceState::Stopped},
    {"start pending", ServiceState::StartPending},
    {"stop pending", ServiceState::StopPending},
    {"running", ServiceState::Running},
    {"resume pending", ServiceState::StartPending},
    {"pause pending", ServiceState::Paused},
    {"paused", ServiceState::Paused},
}};

constexpr std::array<std::pair<OldServer, const char*>, 4> oldServerIds{{
    {OldServer::No, "no"},
    {OldServer::Windows2000, "2000"},
    {OldServer::NtSp4, "nt4"},
    {OldServer::NtBeforeSp4, "nt4-sp3"},
}};

/// Others of smb.conf(5) run commands (`panic action`), read or write files.
const QStringList& allowedOptions()
{
    static const QStringList names{u"client min protocol"_s,
                                   u"client max protocol"_s,
                                   u"client ipc min protocol"_s,
                                   u"client ipc max protocol"_s,
                                   u"client ipc signing"_s,
                                   u"client signing"_s,
                                   u"client ntlmv2 auth"_s,
                                   u"client lanman auth"_s,
                                   u"client use spnego"_s,
                                   u"client smb encrypt"_s,
                                   u"client use kerberos"_s,
                                   u"client protection"_s,
                                   u"raw ntlmv2 auth"_s,
                                   u"name resolve order"_s,
                                   u"wins server"_s,
                                   u"workgroup"_s,
                                   u"netbios name"_s};
    return names;
}

/// The client complains of reading the end of its input again, though it has the password by then.
QByteArray withoutNoise(const QByteArray& errors)
{
    QByteArray kept;
    for (const QByteArray& line : errors.split('\n')) {
        if (!line.startsWith("Error reading password from file descriptor 0"))
            kept += line + '\n';
    }
    return kept;
}

int errorNamed(const QString& text)
{
    static const QRegularExpression name(u"\\b(?:WERR|NT_STATUS)_[A-Z0-9_]+\\b"_s);
    for (auto matches = name.globalMatch(text); matches.hasNext();) {
        const QString word = matches.next().captured();
        const auto known = std::find_if(namedErrors.begin(), namedErrors.end(), [&](const NamedError& each) {
            return word == QLatin1StringView(each.name);
        });
        if (known != namedErrors.end())
            return known->win32;
    }
    return ServiceReply::unexplained;
}

constexpr int connectionLost = 64; // winerror.h
constexpr int callFailed = 1726;

/// What a client that failed says of it (measured with Samba 4.17).
int errorTold(const QString& text)
{
    static const QRegularExpression dosCode(u"\\[DOS code 0x([0-9a-fA-F]{1,8})\\]"_s);
    if (const auto match = dosCode.match(text); match.hasMatch()) {
        const int number = match.captured(1).toInt(nullptr, 16); // 0 where it is no Win32 error
        return number > 0 ? number : ServiceReply::unexplained;
    }
    // The client itself gives up before it logs in: about protocols, not about rights.
    if (text.contains("Connection failed: NT_STATUS_ACCESS_DENIED"_L1))
        return ServiceReply::noCommonLogin;
    if (text.contains("Unable to find a suitable server"_L1))
        return 53;
    const int error = errorNamed(text);
    // In brackets it is a call's answer, else the session's: there a server breaks off what it does not
    // speak.
    return error == connectionLost && text.contains("[NT_STATUS_"_L1) ? callFailed : error;
}

ServiceState stateWorded(const QString& output)
{
    static const QRegularExpression sentence(u"^\\S+ service is ([a-z ]+)\\.\\s*$"_s,
                                             QRegularExpression::MultilineOption);
    // The first one: the details behind it hold a stranger's words.
    const QString word = sentence.match(output).captured(1);
    for (const auto& [each, meant] : wordedStates) {
        if (word == QLatin1StringView(each))
            return meant;
    }
    return ServiceState::Unknown;
}

/// A client that would not be asked by somebody with a name, or would log in without a password.
ServiceReply nobodyAsks()
{
    ServiceReply reply;
    reply.error = 86; // ERROR_INVALID_PASSWORD
    return reply;
}

QString wordOf(ServiceVerb verb)
{
    return verb == ServiceVerb::Query ? u"status"_s : idOf(verb);
}

} // namespace

Expected<std::pair<QString, QString>> clientOption(const QString& keyAndValue)
{
    const auto refused = [&keyAndValue](Message why) {
        return tl::unexpected(Error{
            Message(QT_TRANSLATE_NOOP("ims", "take the option for Samba’s client")),
            visibleText(cutText(keyAndValue, longestShown)), std::move(why),
            Message(QT_TRANSLATE_NOOP("ims", "Allowed are: %1."), {clientOptionNames().join(u", "_s)})});
    };
    const qsizetype equals = keyAndValue.indexOf(u'=');
    if (equals <= 0)
        return refused(Message(QT_TRANSLATE_NOOP("ims", "it is not written as KEY=VALUE")));
    // smb.conf(5): case and spaces in names do not matter.
    const QString wanted = keyAndValue.first(equals).toLower().remove(u' ');
    const auto name = std::find_if(allowedOptions().begin(), allowedOptions().end(),
                                   [&](QString each) { return each.remove(u' ') == wanted; });
    if (name == allowedOptions().end())
        return refused(Message(QT_TRANSLATE_NOOP("ims", "it does not say how to talk to a server")));
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_][A-Za-z0-9 ._-]{0,99}\\z"_s);
    const QString value = keyAndValue.sliced(equals + 1).trimmed();
    if (!harmless.match(value).hasMatch())
        return refused(
            Message(QT_TRANSLATE_NOOP("ims", "its value holds other characters than such options have")));
    return std::pair{*name, value};
}

QStringList clientOptionNames()
{
    return allowedOptions();
}

QString idOf(OldServer server)
{
    for (const auto& [each, id] : oldServerIds) {
        if (each == server)
            return QString::fromLatin1(id);
    }
    return {};
}

std::optional<OldServer> oldServerOf(const QString& id)
{
    for (const auto& [server, each] : oldServerIds) {
        if (id == QLatin1StringView(each))
            return server;
    }
    return {};
}

ClientOptions optionsFor(OldServer server)
{
    if (server == OldServer::No)
        return {};
    ClientOptions options{{u"client min protocol"_s, u"NT1"_s},
                          {u"client max protocol"_s, u"NT1"_s},
                          {u"client ipc min protocol"_s, u"NT1"_s},
                          {u"client ipc max protocol"_s, u"NT1"_s},
                          {u"client ipc signing"_s, u"disabled"_s}};
    if (server == OldServer::NtSp4)
        options.emplace(u"client use spnego"_s, u"no"_s);
    if (server == OldServer::NtBeforeSp4)
        options.emplace(u"client ntlmv2 auth"_s, u"no"_s);
    return options;
}

NetRpcControl::NetRpcControl(QString program, ServiceTarget target, ServiceLogin login, ClientOptions options)
    : m_program(std::move(program))
    , m_target(std::move(target))
    , m_login(std::move(login))
    , m_options(std::move(options))
{
}

QStringList NetRpcControl::command(ServiceVerb verb) const
{
    QStringList words{m_program, u"rpc"_s,       u"service"_s, wordOf(verb),
                      u"-s"_s,   u"/dev/null"_s, u"-S"_s,      m_target.server};
    if (m_target.port > 0)
        words += {u"-p"_s, QString::number(m_target.port)};
    if (!m_login.user.isEmpty())
        words += {u"-U"_s, m_login.user};
    for (const auto& [name, value] : m_options)
        words +=
            u"--option=%1=%2"_s.arg(QString(name).remove(u' '), value); // smb.conf(5): blanks do not matter
    words += {u"--"_s, m_target.service};
    return words;
}

ServiceReply NetRpcControl::call(ServiceVerb verb, std::chrono::milliseconds limit, const StopToken& stop)
{
    if (m_login.user.isEmpty() || m_login.password.isEmpty())
        return nobodyAsks();
    QStringList arguments = command(verb);
    const QString program = arguments.takeFirst();
    // Else it would leave names.tdb, and what a killed client no longer removes, where Samba's own lie.
    const QTemporaryDir files;
    if (files.isValid())
        arguments.insert(arguments.size() - 2, u"--option=lockdirectory="_s + files.filePath(u"lock"_s));
    ClientCall call{program,
                    arguments,
                    {{u"PATH"_s, u"/usr/bin:/bin"_s},
                     {u"LC_ALL"_s, u"C"_s},
                     {u"HOME"_s, u"/nonexistent"_s},
                     {u"PASSWD_FD"_s, u"0"_s}},
                    m_login.password.bytes()};
    return replyOf(runClient(call, limit, stop), [verb](const ClientResult& done) {
        return readNetRpc(verb, done.output, done.errors, done.exitCode);
    });
}

QString findNetProgram()
{
    // Debian and most others; then Samba of MacPorts and Homebrew. macOS has no `net` of its own.
    for (const QString& place : {u"/usr/bin/net"_s, u"/usr/local/samba/bin/net"_s, u"/opt/local/bin/net"_s,
                                 u"/opt/homebrew/bin/net"_s, u"/usr/local/bin/net"_s}) {
        if (QFileInfo(place).isExecutable())
            return place;
    }
    return {};
}

ServiceReply readNetRpc(ServiceVerb verb, const QByteArray& output, const QByteArray& errors, int exitCode)
{
    ServiceReply reply;
    reply.exitCode = exitCode;
    const QString said = QString::fromUtf8(output);
    const QString complained = QString::fromUtf8(withoutNoise(errors));
    reply.output = QString(said + complained).trimmed();
    reply.status.state = stateWorded(said);
    // The state is told before the configuration is asked for, which needs a right of its own.
    const bool told = reply.status.state != ServiceState::Unknown;
    const bool done = verb == ServiceVerb::Query ? told : exitCode == 0;
    if (!done)
        reply.error = errorTold(complained);
    return reply;
}

} // namespace ims
