#include "core/service/ServiceTarget.h"

#include "core/eventlog/LiveLog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestName = 255; // NetBIOS has 15, DNS 253

Error wrongName(Message why, Message todo)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "take the names")), {}, std::move(why), std::move(todo)};
}

Error wrongServer()
{
    return wrongName(Message(QT_TRANSLATE_NOOP(
                         "ims", "a server’s name has letters, digits, “.”, “-” and “_” alone and does not "
                                "begin with “-”")),
                     Message(QT_TRANSLATE_NOOP("ims", "Use the computer’s name or its IPv4 address.")));
}

Error wrongService()
{
    return wrongName(
        Message(
            QT_TRANSLATE_NOOP("ims", "a service’s name has letters, digits, “_”, “.”, “$” and “-” alone")),
        Message(QT_TRANSLATE_NOOP("ims", "The Internet Mail Service is MSExchangeIMC in all versions.")));
}

Error wrongPort()
{
    return wrongName(Message(QT_TRANSLATE_NOOP("ims", "a port is a number from 1 to 65535")),
                     Message(QT_TRANSLATE_NOOP("ims", "Leave the port out: the usual one is right for "
                                                      "nearly every server.")));
}

bool isServiceName(const QString& name)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9_][A-Za-z0-9_.$-]{0,79}\\z"_s);
    return allowed.match(name).hasMatch();
}

} // namespace

QString internetMailService()
{
    return u"MSExchangeIMC"_s;
}

Expected<ServiceTarget> makeServiceTarget(const QString& server, int port, const QString& service)
{
    QString host;
    if (!server.isEmpty()) {
        const std::optional<QString> name = computerName(server);
        if (!name || name->isEmpty() || name->startsWith(u'-') || name->size() > longestName)
            return tl::unexpected(wrongServer());
        host = *name;
    }
    if (!isServiceName(service))
        return tl::unexpected(wrongService());
    if (port < 0 || port > 65535)
        return tl::unexpected(wrongPort());
    return ServiceTarget{host, port, service};
}

Expected<QString> accountName(const QString& typed)
{
    // Windows forbids "/[]:;|=,+*?<> in account names; the backslash parts the domain.
    static const QRegularExpression allowed(
        u"\\A(?:[^\\\\@\"/\\[\\]:;|=,+*?<>%\\p{C}-][^\\\\@\"/\\[\\]:;|=,+*?<>%\\p{C}]{0,255}[\\\\@])?"
        "[^\\\\@\"/\\[\\]:;|=,+*?<>%\\p{C}-][^\\\\@\"/\\[\\]:;|=,+*?<>%\\p{C}]{0,255}\\z"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (allowed.match(typed).hasMatch())
        return typed;
    return tl::unexpected(wrongName(
        Message(QT_TRANSLATE_NOOP("ims", "the user’s name holds characters that no account of Windows has")),
        Message(QT_TRANSLATE_NOOP("ims", "Write it as NAME or DOMAIN\\NAME, without the password."))));
}

Message guidedOnly(const QString& service)
{
    const QString name = service.toLower();
    if (name == "msexchangeis"_L1)
        return Message(
            QT_TRANSLATE_NOOP("ims", "While the Information Store is stopped nobody reaches a mailbox or a "
                                     "public folder, and mail stands still; the Internet Mail Service stops "
                                     "with it"));
    if (name == "msexchangeds"_L1 || name == "msexchangesa"_L1)
        return Message(
            QT_TRANSLATE_NOOP("ims", "all other services of Exchange depend on it and stop with it"));
    if (name == "msexchangemta"_L1)
        return Message(QT_TRANSLATE_NOOP("ims", "the Internet Mail Service depends on it and stops with it"));
    return {};
}

QStringList dependentsOf(const QString& service)
{
    const QString name = service.toLower();
    if (name == "msexchangeis"_L1 || name == "msexchangemta"_L1)
        return {internetMailService()};
    if (name == "msexchangeds"_L1)
        return {internetMailService(), u"MSExchangeIS"_s, u"MSExchangeMTA"_s};
    if (name == "msexchangesa"_L1)
        return {internetMailService(), u"MSExchangeIS"_s, u"MSExchangeMTA"_s, u"MSExchangeDS"_s};
    return {};
}

} // namespace ims
