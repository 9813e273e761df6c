#include "core/service/ServiceCommands.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims {

QString stopServiceCommand()
{
    return u"net stop msexchangeimc"_s;
}

QString startServiceCommand()
{
    return u"net start msexchangeimc"_s;
}

QStringList typedCommand(ServiceVerb verb, const QString& service)
{
    if (verb == ServiceVerb::Query)
        return {u"net"_s, u"start"_s};
    return {u"net"_s, idOf(verb), service};
}

QString shownCommand(const QStringList& words)
{
#ifdef Q_OS_WIN
    static const QString signs = u"/:=.,@+()\\\\-"_s; // \\\\EXCH01, OpenService(MSExchangeIMC)
#else
    static const QString signs = u"/:=.,@+-"_s;
#endif
    static const QRegularExpression plain(u"\\A[\\w%1]+\\z"_s.arg(signs),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QStringList shown;
    for (const QString& word : words)
        shown.append(
            plain.match(word).hasMatch() ? word : u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'');
    return shown.join(u' ');
}

} // namespace ims
