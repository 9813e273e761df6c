#include "core/retest/SmbHelper.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using std::chrono::milliseconds;

constexpr int pollInterval = 50;  // ms: how soon a wish to stop is heard
constexpr int killPatience = 500; // ms: a killed process that waits for the kernel is left behind
constexpr int loginAnswers = 3;   // the protocol, the session, the share

Message loggingIn()
{
    return Message(QT_TRANSLATE_NOOP("ims", "open the share"));
}

Error helperError(Message why)
{
    return {loggingIn(),
            {},
            std::move(why),
            Message(QT_TRANSLATE_NOOP(
                "ims", "Install IMS Doctor anew, or do the retest at the server with the printed sheet."))};
}

/// Numbers that say that nobody knows whether the server did what it was asked for.
bool isLoss(int number)
{
    switch (number) {
    case ETIMEDOUT:
    case ENOTCONN:
    case ECONNRESET:
    case ECONNABORTED:
    case EPIPE:
    case ESHUTDOWN:
    case ENETRESET:
    case ENETDOWN:
    case ENETUNREACH:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ECONNREFUSED:
    case EIO:
    case EBADF:
        return true;
    default:
        return false;
    }
}

Message lostBecause(int number)
{
    if (number == ETIMEDOUT)
        return Message(QT_TRANSLATE_NOOP("ims", "the server does not answer any more"));
    return Message(QT_TRANSLATE_NOOP("ims", "the connection to the server was lost"));
}

Error loginError(int number, const QString& share)
{
    const auto error = [&](Message why, Message todo) {
        return Error{loggingIn(), share, std::move(why), std::move(todo)};
    };
    switch (number) {
    case EACCES:
    case EPERM:
        return error(
            Message(QT_TRANSLATE_NOOP("ims", "the server refused the user’s name or the password, or this "
                                             "user may not open the share")),
            Message(QT_TRANSLATE_NOOP("ims", "Check them; it was tried once only, since too many wrong "
                                             "ones lock an account. Windows NT 4.0 must be named as such "
                                             "(--old-server nt4 from SP4 on, nt4-sp3 before).")));
    case ECONNREFUSED:
        return error(Message(QT_TRANSLATE_NOOP("ims", "the server takes no connection on that port")),
                     Message(QT_TRANSLATE_NOOP("ims", "Check the server’s name and the port, and whether a "
                                                      "firewall stands between.")));
    case ETIMEDOUT:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
        return error(Message(QT_TRANSLATE_NOOP("ims", "the server does not answer")),
                     Message(QT_TRANSLATE_NOOP("ims", "Check the server’s name, and whether it is up.")));
    case ENOSYS:
    case EINVAL:
    case ECONNABORTED:
    case ECONNRESET:
    case EPROTONOSUPPORT:
        return error(
            Message(QT_TRANSLATE_NOOP("ims", "the server and this computer have no version of the protocol "
                                             "in common")),
            Message(QT_TRANSLATE_NOOP("ims", "Windows NT 4.0 and 2000 know SMB1 alone: allow it (--smb1).")));
    case ENOENT:
    case ENODEV:
    case ENXIO:
        return error(Message(QT_TRANSLATE_NOOP("ims", "there is no such server, or it has no such share")),
                     Message(QT_TRANSLATE_NOOP("ims", "Check both names.")));
    default:
        return systemError(loggingIn(), share, {number, std::generic_category()});
    }
}

QString shownShare(const SmbPlace& place)
{
    return u"\\\\%1\\%2"_s.arg(place.server, place.share);
}

} // namespace

Error SmbHelper::errorOf(int number, const Message& doing, const QString& file)
{
    if (number == EBUSY || number == ETXTBSY)
        return {doing, file, Message(QT_TRANSLATE_NOOP("ims", "another program has it open")),
                Message(QT_TRANSLATE_NOOP("ims", "Check that the Internet Mail Service is stopped, and what "
                                                 "else reads its folders."))};
    if (number == EINVAL && doing.id == QByteArray("remove the file"))
        return {doing, file, Message(QT_TRANSLATE_NOOP("ims", "it is marked read-only")),
                Message(QT_TRANSLATE_NOOP("ims", "Take the mark away on the server."))};
    return systemError(doing, file, {number, std::generic_category()});
}

SmbHelper::~SmbHelper()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // it says goodbye to the server
    if (m_lost || !m_process.waitForFinished(killPatience))
        kill();
}

void SmbHelper::kill()
{
    m_process.kill();
    m_process.waitForFinished(killPatience);
}

void SmbHelper::strike(SmbLogin::Moment moment)
{
    if (m_login->onRequest)
        m_login->onRequest(m_process.processId(), moment);
}

bool SmbHelper::begin()
{
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, u"/nonexistent"_s); // no smb.conf of the user's
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(m_login->helper);
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([] { ::setsid(); });
#endif
    m_process.start();
    return m_process.waitForStarted(static_cast<int>(m_login->grace.count()));
}

Expected<std::shared_ptr<SmbHelper>>
SmbHelper::start(const SmbPlace& place, std::shared_ptr<const SmbLogin> login, const StopToken& stop)
{
    if (login->helper.isEmpty())
        return tl::unexpected(helperError(
            Message(QT_TRANSLATE_NOOP("ims", "this build has no helper for shares (imsdoctor-smb)"))));
    const std::shared_ptr<SmbHelper> helper(new SmbHelper(std::move(login)));
    helper->m_stop = stop;
    if (!helper->begin())
        return tl::unexpected(
            helperError(Message(QT_TRANSLATE_NOOP("ims", "the helper for shares could not be started"))));
    if (const auto in = helper->logIn(place); !in) {
        helper->kill();
        return tl::unexpected(in.error());
    }
    helper->m_stop = {};
    return helper;
}

Expected<void> SmbHelper::logIn(const SmbPlace& place)
{
    smb::FrameWriter hello;
    hello.byte(static_cast<std::uint8_t>(smb::Verb::Hello)).number(smb::protocolVersion);
    const auto greeting = ask(hello, loggingIn(), shownShare(place));
    if (!greeting)
        return tl::unexpected(greeting.error());
    const qsizetype slash = m_login->user.indexOf(u'\\');
    const ClientOptions options = optionsFor(m_login->oldServer);
    const QByteArray& password = m_login->password.bytes();
    smb::FrameWriter request;
    request.byte(static_cast<std::uint8_t>(smb::Verb::Connect))
        .text(place.server.toStdString())
        .number(static_cast<std::uint64_t>(place.port > 0 ? place.port : m_login->port))
        .text(place.share.toStdString())
        .text(m_login->user.first(std::max<qsizetype>(slash, 0)).toStdString())
        .text(m_login->user.sliced(slash + 1).toStdString())
        .text({password.constData(), static_cast<size_t>(password.size())})
        .number(static_cast<std::uint64_t>(m_login->timeout.count()))
        .byte(m_login->oldServer == OldServer::No ? 0 : 1)
        .number(options.size());
    for (const auto& [name, value] : options)
        request.text(name.toStdString()).text(value.toStdString());
    const auto reply = ask(request, loggingIn(), shownShare(place), loginAnswers);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->error != 0)
        return tl::unexpected(loginError(reply->error, shownShare(place)));
    return {};
}

tl::unexpected<Error> SmbHelper::lose(const Message& doing, const QString& file, Message why)
{
    kill();
    m_lost =
        Error{doing, file, std::move(why),
              Message(QT_TRANSLATE_NOOP(
                  "ims", "Whether the server still did it is not known; the journal and the saved copies "
                         "have the file. Once the server answers again, undo or resume looks at both "
                         "folders and settles it."))};
    return tl::unexpected(*m_lost);
}

std::optional<QByteArray> SmbHelper::takeFrame()
{
    constexpr auto head = static_cast<qsizetype>(smb::lengthBytes);
    if (m_received.size() < head)
        return {};
    const auto length = static_cast<qsizetype>(smb::frameLength({m_received.constData(), smb::lengthBytes}));
    if (length == 0 || m_received.size() > head + length) {
        kill(); // more than was asked for, or no frame at all
        return {};
    }
    if (m_received.size() < head + length)
        return {};
    QByteArray frame = m_received.sliced(head);
    m_received.clear();
    return frame;
}

std::optional<QByteArray> SmbHelper::exchange(QByteArray request, milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    strike(SmbLogin::Moment::Before);
    m_process.write(request);
    while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(pollInterval)) {
    }
    Secret::wipe(request); // one of them holds the password
    strike(SmbLogin::Moment::Sent);
    while (true) {
        m_received += m_process.readAllStandardOutput();
        if (auto frame = takeFrame())
            return frame;
        if (m_process.state() == QProcess::NotRunning || m_stop.stop_requested())
            return {};
        m_timedOut = deadline.hasExpired();
        if (m_timedOut)
            return {};
        m_process.waitForReadyRead(pollInterval);
    }
}

Expected<SmbReply> SmbHelper::ask(smb::FrameWriter& request, const Message& doing, const QString& file,
                                  int patience)
{
    if (m_lost)
        return tl::unexpected(*m_lost);
    std::string bytes = request.take();
    const auto frame = exchange(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                m_login->timeout * patience + m_login->grace);
    std::fill(bytes.begin(), bytes.end(), '\0');
    if (!frame && m_stop.stop_requested()) {
        kill();
        m_lost = cancelledError(doing);
        return tl::unexpected(*m_lost);
    }
    if (!frame)
        return lose(doing, file,
                    m_timedOut ? lostBecause(ETIMEDOUT)
                               : Message(QT_TRANSLATE_NOOP("ims", "the helper for shares has ended")));
    smb::FrameReader reader({frame->constData(), static_cast<size_t>(frame->size())});
    const auto status = static_cast<smb::Status>(reader.byte());
    if (status == smb::Status::Done)
        return SmbReply{0, frame->sliced(1)};
    const int number = status == smb::Status::Failed ? static_cast<int>(reader.number()) : 0;
    if (number <= 0 || !reader.isAtEnd())
        return lose(doing, file,
                    Message(QT_TRANSLATE_NOOP("ims", "the helper for shares did not understand")));
    if (isLoss(number) && !(doing == loggingIn()))
        return lose(doing, file, lostBecause(number));
    return SmbReply{number, {}};
}

} // namespace ims
