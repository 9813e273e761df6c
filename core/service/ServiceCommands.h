#pragma once

#include "core/service/ServiceStatus.h"

#include <QStringList>

namespace ims {

/// What is typed on the server's console to stop or start the Internet Mail Service (KB Q160572, Q244048).
QString stopServiceCommand();
QString startServiceCommand();

/// The same for any service, in words; for Query the list of all services that run, which every Windows has.
QStringList typedCommand(ServiceVerb verb, const QString& service);

/// A command on one line, for people: words with anything but letters, digits and plain signs stand in single
/// quotes, as a shell of Unix takes them.
QString shownCommand(const QStringList& words);

} // namespace ims
