#include "core/service/PortBanner.h"

#include "core/base/SafeText.h"
#include "core/service/ServiceAnswers.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestLine = 512; // bytes: RFC 5321, 4.5.3.1.5
constexpr int pollInterval = 50;       // ms: how soon a wish to stop is heard

Error bannerError(const QString& where, Message why)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "read the greeting of the mail port")), where, std::move(why),
            Message(QT_TRANSLATE_NOOP("ims",
                                      "The service opens its port late in its start: try again in a minute. "
                                      "Event 1000 of MSExchangeIMC proves a start without the port."))};
}

/// How long there is to wait, and for whom.
struct Patience
{
    QElapsedTimer clock;
    std::chrono::milliseconds limit;
    StopToken stop;
    QString where;
};

/// Waits until the line is whole. @return why it did not come; empty when it did
std::optional<Error> waitForLine(QTcpSocket& socket, const Patience& patience, QByteArray& line)
{
    for (;;) {
        if (socket.isOpen())
            line += socket.read(longestLine - line.size());
        if (line.contains('\n') || line.size() >= longestLine)
            return {};
        if (patience.stop.stop_requested())
            return cancelledError(Message(QT_TRANSLATE_NOOP("ims", "read the greeting of the mail port")));
        if (socket.state() == QAbstractSocket::UnconnectedState)
            return bannerError(patience.where, Message(QT_TRANSLATE_NOOP("ims", "the system says: %1"),
                                                       {socket.errorString()}));
        if (patience.clock.elapsed() >= patience.limit.count())
            return bannerError(patience.where,
                               Message(QT_TRANSLATE_NOOP("ims", "no greeting came within %1 s"),
                                       {QString::number(patience.limit.count() / 1000)}));
        if (socket.state() == QAbstractSocket::ConnectedState)
            socket.waitForReadyRead(pollInterval);
        else
            socket.waitForConnected(pollInterval);
    }
}

} // namespace

Expected<PortBanner> readPortBanner(const QString& host, quint16 port, std::chrono::milliseconds limit,
                                    const StopToken& stop)
{
    Patience patience{{}, limit, stop, u"%1:%2"_s.arg(host).arg(port)};
    patience.clock.start();
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setReadBufferSize(longestLine);
    socket.connectToHost(host, port);
    QByteArray line;
    if (auto error = waitForLine(socket, patience, line))
        return tl::unexpected(*std::move(error));
    socket.write("QUIT\r\n");
    socket.waitForBytesWritten(pollInterval);
    socket.abort();
    const qsizetype end = line.indexOf('\n');
    const QString greeting = QString::fromLatin1(end < 0 ? line : line.first(end)).trimmed();
    static const QRegularExpression reply(u"\\A[2-5][0-9]{2}(?:[ -]|\\z)"_s); // RFC 5321, 4.2
    if (!reply.match(greeting).hasMatch())
        return tl::unexpected(bannerError(
            patience.where, Message(QT_TRANSLATE_NOOP("ims", "what answers is no mail service: “%1”"),
                                    {visibleText(greeting)})));
    return judgeBanner(greeting);
}

PortBanner judgeBanner(const QString& line)
{
    static const QRegularExpression connector(u"^220[ -]\\S+ service ready\\s*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    PortBanner banner{line.left(longestLine), buildInBanner(line), PortBanner::Kind::Other};
    if (!banner.build.isEmpty())
        banner.kind = PortBanner::Kind::InternetMailService;
    else if (connector.match(banner.line).hasMatch())
        banner.kind = PortBanner::Kind::Connector;
    return banner;
}

} // namespace ims
