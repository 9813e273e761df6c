#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace ims::test {

/// How the NT service stand-in shall be.
struct NtStandInOptions
{
    QString user = QStringLiteral("Administrator");
    QString password = QStringLiteral("secret");
    QStringList arguments = {}; ///< more of those that tests/e2e/standin/README.md tells of
    QJsonObject faults = {};    ///< in force from the first request on
};

/// An NT server to stop and start services on, for the real clients: tests/e2e/standin as a process on
/// 127.0.0.1. It ends with this object. Where it cannot be started (python3-impacket missing) `start` fails
/// and says why.
class NtStandIn
{
public:
    NtStandIn() = default;
    ~NtStandIn();
    NtStandIn(const NtStandIn&) = delete;
    NtStandIn& operator=(const NtStandIn&) = delete;

    /// Starts it and waits until it listens.
    bool start(const NtStandInOptions& options = {});

    /// Why `start` failed, or what it complained about since.
    QString complaint();

    int port() const { return m_port; }

    /// The port-25 stand-in's; 0 without an option for it.
    int bannerPort() const { return m_bannerPort; }

    /// The process, which has the password in its environment.
    qint64 processId() const { return m_process.processId(); }

    /// In force from the next request on. The keys: tests/e2e/standin/README.md.
    void setFaults(const QJsonObject& faults) const;

    /// All that was asked of it so far, in order.
    QList<QJsonObject> calls() const;

    /// The calls of one kind: "login", "query", "stop", "start" …
    QList<QJsonObject> calls(const QString& op) const;

    /// The `op` of each call in order: "login open_manager open_service query".
    std::string operations() const;

    /// The file of the calls, as bytes.
    QByteArray callLog() const;

    /// Closes its standard input. False: it did not end by that, or not well.
    bool stop();

private:
    bool readPorts(bool withBanner);
    int readPort(const QByteArray& word);

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_problem;
    int m_port = 0;
    int m_bannerPort = 0;
};

} // namespace ims::test
