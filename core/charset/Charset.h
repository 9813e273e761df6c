#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <memory>

namespace ims {

/// What the bytes of a one-byte charset stand for; U+FFFD where a byte stands for nothing.
using ByteTable = std::array<char16_t, 256>;

/// How a name in the Character Sets lists of Exchange is known.
enum class NameBasis { Documented, Inferred };

/// One character set of the catalogue (resources/charsets/). Names are IANA preferred names in lower case.
struct Charset
{
    QString name;
    QStringList aliases; ///< further labels found in mail, lower case
    QString decoder;     ///< ICU converter, chosen so that the text comes out as Windows reads it;
                         ///< empty where the charset is known by name only
    std::shared_ptr<const ByteTable> table; ///< our own, where ICU has none: `decoder` with bytes changed
    int codePage = 0;                       ///< Windows code page; 0 where there is none
    QString imsName;                        ///< as in the Character Sets list, e.g. "Cyrillic (KOI8-R)"
    QString imsToken;                       ///< as in an imccopy file, e.g. "KOI8-R"
    NameBasis imsNameBasis = NameBasis::Inferred; ///< Inferred is shown as "name not verified"
    NameBasis imsTokenBasis = NameBasis::Inferred;
    QStringList imsAlso; ///< further names of the setting seen in articles, e.g. "JIS"
    QStringList kb;      ///< articles that name it
    QStringList covers;  ///< names of charsets whose text this one decodes alike, those that these cover
                         ///< included (us-ascii is not listed)
    bool asciiCompatible = true; ///< whether every us-ascii text is the same text in this charset
    QString language;            ///< BCP 47 tag of its usual language where there is one ("ru"), else empty
};

} // namespace ims
