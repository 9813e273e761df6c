#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace ims {

/// Something that was asked of a server's service out of the case, and what came of it. Ids as in the command
/// line (core/service); never a password.
struct ServiceAct
{
    /// The most that a case keeps; older ones stand in its journal alone.
    static constexpr size_t most = 500;
    static constexpr qsizetype mostOutput = 8 * 1024; ///< characters

    QDateTime at; ///< UTC: when it began
    QString who;  ///< user and machine
    QString what; ///< query, stop, start; banner = the greeting of the mail port was read
    QString way;  ///< local, sc, net-rpc; empty for banner
    QString server;
    QString service;
    QString user;                ///< who asked; empty = who was signed in
    QStringList command;         ///< program and arguments
    bool asked = false;          ///< a stop or start was really sent: something may have changed
    QString before;              ///< state when it began
    QString state;               ///< state when it ended; of banner: internet-mail-service, connector, other
    int code = 0;                ///< Win32 error, or ServiceReply's; 0 = none
    bool failed = false;         ///< the service is not where it should be
    QString failedAt;            ///< query, request, or arrival: `code` is what the service ended with
    quint32 serviceCode = 0;     ///< the service's own error, where `code` is 1066 for that reason
    std::optional<int> exitCode; ///< of the client
    QString output;              ///< as the client printed it; of banner: the greeting
    qint64 milliseconds = 0;

    friend bool operator==(const ServiceAct&, const ServiceAct&) = default;
};

/// As case.json, the journal and the report have it (resources/casefile/README.md).
QJsonObject serviceActJson(const ServiceAct& act);

} // namespace ims
