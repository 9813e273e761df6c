#include "core/service/PortBanner.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <gmock/gmock.h>

#include <future>
#include <thread>

using namespace ims;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr auto enough = 60s;

/// A mail port of one connection, in a thread of its own: `serve` is handed the connection, and ends with the
/// caller hanging up.
class MailPort
{
public:
    explicit MailPort(std::function<void(QTcpSocket&)> serve)
    {
        std::promise<quint16> listening;
        auto port = listening.get_future();
        m_thread = std::jthread([this, serve = std::move(serve), &listening](const std::stop_token& stop) {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            listening.set_value(server.serverPort());
            while (!stop.stop_requested() && !server.waitForNewConnection(50)) {
            }
            const std::unique_ptr<QTcpSocket> caller(server.nextPendingConnection());
            if (!caller)
                return;
            serve(*caller);
            while (!stop.stop_requested() && caller->state() == QAbstractSocket::ConnectedState) {
                caller->waitForReadyRead(50);
                m_heard += caller->readAll();
            }
            if (caller->isOpen())
                m_heard += caller->readAll();
        });
        m_port = port.get();
    }

    quint16 port() const { return m_port; }

    /// What the caller said, once it hung up.
    QByteArray heard()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_heard;
    }

private:
    quint16 m_port = 0;
    QByteArray m_heard;
    std::jthread m_thread;
};

std::function<void(QTcpSocket&)> saying(const QByteArray& bytes)
{
    return [bytes](QTcpSocket& caller) {
        caller.write(bytes);
        caller.flush();
    };
}

Expected<PortBanner> greeting(const QByteArray& bytes)
{
    const MailPort port(saying(bytes));
    return readPortBanner(u"127.0.0.1"_s, port.port(), enough);
}

std::string why(const Expected<PortBanner>& banner)
{
    return banner ? "it worked: " + banner->line.toStdString() : banner.error().english().toStdString();
}

struct Wording
{
    const char* line;
    PortBanner::Kind kind;
    const char* build;
};

constexpr std::array wordings = {
    Wording{"220 imc.company.com service ready", PortBanner::Kind::Connector, ""},
    Wording{"220 exch01.example.com Microsoft Exchange Internet Mail Service 5.0.1457.10 ready",
            PortBanner::Kind::InternetMailService, "5.0.1457.10"},
    Wording{"220 exch01.example.com ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2232.9) ready",
            PortBanner::Kind::InternetMailService, "5.5.2232.9"},
    Wording{
        "220 exch01.example.com  SMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) Ready",
        PortBanner::Kind::InternetMailService, "5.5.2653.13"},
    Wording{"220-exch01.example.com ESMTP Server (Microsoft Exchange Internet Mail Service Version "
            "5.5.1960.3) ready",
            PortBanner::Kind::InternetMailService, "5.5.1960.3"},
    Wording{"220 mx.example.com ESMTP Postfix (Debian/GNU)", PortBanner::Kind::Other, ""},
    Wording{"220 mail Sendmail 8.9.3/8.9.3; Thu, 11 Mar 1999", PortBanner::Kind::Other, ""},
    Wording{"220 exch01 Microsoft ESMTP MAIL Service, Version: 5.0.2195.6713 ready at",
            PortBanner::Kind::Other, ""},
    Wording{"220 InterScan VirusWall NT ESMTP 3.52 ready", PortBanner::Kind::Other, ""},
    Wording{"421 too many connections", PortBanner::Kind::Other, ""},
    Wording{"220", PortBanner::Kind::Other, ""},
};

} // namespace

TEST(PortBannerTest, EachDocumentedWordingIsJudged)
{
    for (const Wording& wording : wordings) {
        const PortBanner banner = judgeBanner(QString::fromLatin1(wording.line));
        EXPECT_EQ(int(banner.kind), int(wording.kind)) << wording.line;
        EXPECT_EQ(banner.build.toStdString(), wording.build);
        EXPECT_EQ(banner.line.toStdString(), wording.line);
    }
}

TEST(PortBannerTest, WhatOnlySpeaksOfTheServiceIsNotIt)
{
    for (const char* line : {"550 Microsoft Exchange Internet Mail Service 5.5.2232.9 not here",
                             "Microsoft Exchange Internet Mail Service 5.5.2232.9 ready",
                             "2200 Microsoft Exchange Internet Mail Service 5.5.2232.9 ready",
                             "service ready", "554 service ready", ""})
        EXPECT_EQ(int(judgeBanner(QString::fromLatin1(line)).kind), int(PortBanner::Kind::Other)) << line;
}

TEST(PortBannerTest, EachWordingIsReadFromThePort)
{
    for (const Wording& wording : wordings) {
        if (!QByteArray(wording.line).startsWith("220 "))
            continue;
        const auto banner = greeting(QByteArray(wording.line) + "\r\n");
        ASSERT_TRUE(banner.has_value()) << why(banner);
        EXPECT_EQ(banner->line.toStdString(), wording.line);
        EXPECT_EQ(int(banner->kind), int(wording.kind));
    }
}

TEST(PortBannerTest, ItSaysQuitAndHangsUp)
{
    MailPort port(saying("220 imc service ready\r\n"));
    ASSERT_TRUE(readPortBanner(u"127.0.0.1"_s, port.port(), enough).has_value());
    EXPECT_EQ(port.heard(), "QUIT\r\n") << "and no more: no EHLO, no mail";
}

TEST(PortBannerTest, OfSeveralLinesTheFirstIsRead)
{
    const auto banner =
        greeting("220-exch01 (Microsoft Exchange Internet Mail Service 5.5.2232.9) ready\r\n220 more\r\n");
    ASSERT_TRUE(banner.has_value()) << why(banner);
    EXPECT_EQ(banner->build, u"5.5.2232.9"_s);
    EXPECT_THAT(banner->line.toStdString(), Not(HasSubstr("more")));
}

TEST(PortBannerTest, PiecesAreJoinedUntilTheLineIsWhole)
{
    const MailPort port([](QTcpSocket& caller) {
        for (const QByteArray piece : {"22", "0 imc ", "service", " ready", "\r", "\n"}) {
            caller.write(piece);
            caller.waitForBytesWritten(1000);
        }
    });
    const auto banner = readPortBanner(u"127.0.0.1"_s, port.port(), enough);
    ASSERT_TRUE(banner.has_value()) << why(banner);
    EXPECT_EQ(banner->line, u"220 imc service ready"_s);
    EXPECT_EQ(int(banner->kind), int(PortBanner::Kind::Connector));
}

TEST(PortBannerTest, ABareLineFeedEndsALineToo)
{
    const auto banner = greeting("220 imc service ready\n");
    ASSERT_TRUE(banner.has_value()) << why(banner);
    EXPECT_EQ(banner->line, u"220 imc service ready"_s);
}

TEST(PortBannerTest, ALineWithoutEndIsCut)
{
    const MailPort port([](QTcpSocket& caller) {
        const QByteArray much(4096, 'x');
        caller.write("220 ");
        while (caller.state() == QAbstractSocket::ConnectedState && caller.write(much) > 0 &&
               caller.waitForBytesWritten(1000)) {
        }
    });
    const auto banner = readPortBanner(u"127.0.0.1"_s, port.port(), enough);
    ASSERT_TRUE(banner.has_value()) << why(banner);
    EXPECT_LE(banner->line.size(), 512);
    EXPECT_TRUE(banner->line.startsWith(u"220 xxx"_s));
    EXPECT_EQ(int(banner->kind), int(PortBanner::Kind::Other));
}

TEST(PortBannerTest, BytesOfNoKnownCharsetDoNoHarm)
{
    const auto banner = greeting(QByteArray("220 \xe4\xf6\xfc\x80\x00\x1b[31m service ready\r\n", 31));
    ASSERT_TRUE(banner.has_value()) << why(banner);
    EXPECT_LE(banner->line.size(), 512);
    EXPECT_THAT(banner->line.toStdString(), HasSubstr("service ready"));
}

TEST(PortBannerTest, ASilentPortIsNoAnswerInTime)
{
    const MailPort port([](QTcpSocket&) {});
    const auto banner = readPortBanner(u"127.0.0.1"_s, port.port(), 300ms);
    ASSERT_FALSE(banner.has_value());
    EXPECT_FALSE(isCancelled(banner.error()));
    EXPECT_FALSE(banner.error().todo.isEmpty());
    EXPECT_THAT(why(banner), Not(HasSubstr("%1")));
}

TEST(PortBannerTest, AHalfLineAndSilenceIsNoAnswerInTimeToo)
{
    const MailPort port(saying("220 imc serv"));
    const auto banner = readPortBanner(u"127.0.0.1"_s, port.port(), 500ms);
    if (banner) {
        EXPECT_NE(int(banner->kind), int(PortBanner::Kind::InternetMailService));
    } else {
        EXPECT_FALSE(banner.error().why.isEmpty());
    }
}

TEST(PortBannerTest, ARefusedConnectionSaysSo)
{
    quint16 free = 0;
    {
        QTcpServer server;
        ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
        free = server.serverPort();
    }
    const auto banner = readPortBanner(u"127.0.0.1"_s, free, enough);
    ASSERT_FALSE(banner.has_value());
    EXPECT_THAT(why(banner), HasSubstr("refused"));
    EXPECT_FALSE(banner.error().todo.isEmpty());
}

TEST(PortBannerTest, AConnectionThatIsClosedAtOnceIsNoGreeting)
{
    const MailPort port([](QTcpSocket& caller) { caller.disconnectFromHost(); });
    const auto banner = readPortBanner(u"127.0.0.1"_s, port.port(), enough);
    ASSERT_FALSE(banner.has_value());
    EXPECT_FALSE(banner.error().why.isEmpty());
}

TEST(PortBannerTest, AnAnswerThatIsNoGreetingIsAnError)
{
    for (const QByteArray line :
         {"SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.0 400 Bad Request\r\n", "\r\n", "garbage\r\n"}) {
        const auto banner = greeting(line);
        EXPECT_FALSE(banner.has_value()) << why(banner);
    }
}

TEST(PortBannerTest, ACancellationEndsTheWait)
{
    StopSource before;
    before.request_stop();
    const auto never = readPortBanner(u"127.0.0.1"_s, 1, enough, before.get_token());
    ASSERT_FALSE(never.has_value());
    EXPECT_TRUE(isCancelled(never.error())) << why(never);
    StopSource source;
    const MailPort port([&source](QTcpSocket&) { source.request_stop(); });
    const auto banner = readPortBanner(u"127.0.0.1"_s, port.port(), 600s, source.get_token());
    ASSERT_FALSE(banner.has_value());
    EXPECT_TRUE(isCancelled(banner.error())) << why(banner);
}

TEST(PortBannerTest, ANameThatDoesNotExistSaysSo)
{
    const auto banner = readPortBanner(u"no-such-host.invalid"_s, 25, enough);
    ASSERT_FALSE(banner.has_value());
    EXPECT_FALSE(banner.error().todo.isEmpty());
    EXPECT_THAT(why(banner), HasSubstr("no-such-host.invalid"));
}
