#include "tests/support/ImcTxtWriter.h"

namespace ims::test {

QByteArray ImcTxtWriter::write(const QList<ImcDomainRow>& rows)
{
    QByteArray out = "[Header]\r\nVersion=1\r\n[Domain]\r\nDomainInformation=+\r\n";
    for (const ImcDomainRow& row : rows) {
        out += '+' + row.domain + ',' + row.mime + ',' + row.nonMime;
        for (const quint32 number : {row.flags, row.wrapColumn, row.richText, row.unused, row.sizeLimit})
            out += ',' + QByteArray::number(number);
        out += "\r\n";
    }
    return out;
}

} // namespace ims::test
