#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <iosfwd>
#include <string>
#include <vector>

namespace ims::test {

/// What a client of a service control manager printed; tests/data/service.
struct ServiceTranscript
{
    std::string name; ///< of the file, without `.txt`
    QString verb;     ///< status, stop, start
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// All of tests/data/service/net-rpc, by name.
std::vector<ServiceTranscript> netRpcTranscripts();

/// One of tests/data/service.
QByteArray serviceData(const QString& file);

} // namespace ims::test
