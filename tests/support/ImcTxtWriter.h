#pragma once

#include <QByteArray>
#include <QList>

namespace ims::test {

/// One row of the [Domain] section that `imccopy -save domain` writes (KB Q262126).
struct ImcDomainRow
{
    QByteArray domain = "Default";
    QByteArray mime = "ISO-8859-1";
    QByteArray nonMime = "ISO-8859-1";
    quint32 flags = 800; ///< 800 = no out-of-office, no automatic replies, MIME plain text
    quint32 wrapColumn = 76;
    quint32 richText = 0; ///< 0 user, 1 always, 2 never
    quint32 unused = 0;
    quint32 sizeLimit = 0;
};

/// Writes the file of `imccopy -save domain`: header, section, one row per domain, CRLF.
class ImcTxtWriter
{
public:
    static QByteArray write(const QList<ImcDomainRow>& rows);
};

} // namespace ims::test
