#pragma once

#include <QString>
#include <QStringList>

namespace ims {

/// How a name in the Character Sets lists of Exchange is known.
enum class NameBasis { Documented, Inferred };

/// One character set of the catalogue (resources/charsets/). Names are IANA preferred names in lower case.
struct Charset
{
    QString name;
    QStringList aliases;    ///< further labels found in mail, lower case
    QString decoder;        ///< ICU converter, chosen so that the text comes out as Windows reads it
    int codePage = 0;       ///< Windows code page; 0 where there is none
    QString imsName;        ///< as in the Character Sets list, e.g. "Cyrillic (KOI8-R)"
    QString imsToken;       ///< as in an imccopy file, e.g. "KOI8-R"
    NameBasis imsNameBasis = NameBasis::Inferred; ///< Inferred is shown as "name not verified"
    QStringList kb;         ///< articles that name it
    QStringList covers;     ///< names of charsets whose text this one decodes alike (us-ascii is not listed)
    QString language;       ///< BCP 47 tag of its usual language where there is one ("ru"), else empty
};

} // namespace ims
