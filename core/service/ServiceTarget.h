#pragma once

#include "core/base/Error.h"
#include "core/service/Secret.h"

#include <QStringList>

namespace ims {

/// The name of the Internet Mail Service in all versions (KB Q160572); 4.0 shows it as a Connector.
QString internetMailService();

/// A service on a computer. Only names that went through makeServiceTarget() may stand in one.
struct ServiceTarget
{
    QString server;  ///< without backslashes; empty = this computer
    int port = 0;    ///< of the share service; 0 = the usual one
    QString service; ///< the service's name, not its display name
};

/// Who asks. A password without a name is of no use.
struct ServiceLogin
{
    QString user; ///< `DOMAIN\name`, `name` or `name@domain`; empty = who is signed in here
    Secret password;
};

/// Names as people type them, made fit to be handed to a program. Errors: a computer's name with anything but
/// letters, digits, `.`, `-` and `_`, or that begins with `-`; a service's name with anything but letters,
/// digits,
/// `_`, `.`, `$`, `-`; a port outside of 0..65535. `\\SERVER` is taken as SERVER.
Expected<ServiceTarget> makeServiceTarget(const QString& server, int port, const QString& service);

/// The user's name as it may be handed on: no control characters, no `%` (it would begin the password for
/// Samba's programs), no `-` or `@` in front, none of the characters that Windows forbids in account names.
Expected<QString> accountName(const QString& typed);

/// Why this program does not stop or start a service by itself though it could: the Information Store and
/// those it depends on take all mailboxes with them. Empty for every other service.
Message guidedOnly(const QString& service);

/// What runs no more while a service is stopped (KB Q143380): names of services, outermost first. Empty for
/// services that Exchange's documents do not name.
QStringList dependentsOf(const QString& service);

} // namespace ims
