#pragma once

#include <QByteArray>
#include <QStringList>

namespace ims::test {

/// The event log of a server with one 4117 per name, a minute apart from 1999-03-10 12:00 UTC on.
QByteArray failureLog(const QStringList& names, const QString& computer = QStringLiteral("EXCH01"));

} // namespace ims::test
