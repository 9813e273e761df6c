#pragma once

#include "core/base/Message.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace ims {

/// What the bytes of a one-byte charset stand for; U+FFFD where a byte stands for nothing.
using ByteTable = std::array<char16_t, 256>;

/// How a fact about Exchange or Windows is known.
enum class NameBasis {
    Documented, ///< an article has it
    Inferred,   ///< made in the style of those that are documented; a name is shown as "name not verified"
    Stated,     ///< a file of the user says so
    Server      ///< the Character-Set-List of the server itself has it (KB Q168347)
};

/// Whether the name may be told without "name not verified".
constexpr bool isVerified(NameBasis basis)
{
    return basis != NameBasis::Inferred;
}

/// A charset's name in the Character Sets lists of one version of Exchange.
struct DialogName
{
    QString name; ///< never empty: where it is not supported, the one that it would have
    NameBasis basis = NameBasis::Inferred;
    bool supported = true; ///< false: an article says that this version does not support the charset
    QStringList kb;        ///< articles that show the name, or say that it is unsupported
};

/// A file that Windows NT needs on the server to convert the charset.
struct ServerFile
{
    QString name;                          ///< "c_932.nls", "Greek.inf"; empty where none is known
    NameBasis basis = NameBasis::Inferred; ///< Inferred: that this file belongs to this charset
    QStringList kb;
    bool restart = false; ///< Windows must be started anew after it was installed (KB Q160028)
};

/// What a service pack brought for the charset.
struct SupportChange
{
    QString release; ///< "5.5 SP3", "Windows NT 4.0 SP2"
    Message change;  ///< one sentence
    QStringList kb;
};

/// Bytes from `first` to `last`.
struct ByteSpan
{
    quint8 first = 0;
    quint8 last = 0;
};

/// Characters beyond ASCII of one byte, or of two.
struct ByteArea
{
    ByteSpan lead;
    std::optional<ByteSpan> trail;
};

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
    NameBasis imsNameBasis = NameBasis::Inferred; ///< of the version that it is best known for
    NameBasis imsTokenBasis = NameBasis::Inferred;
    QStringList imsAlso; ///< further names of the setting seen in articles, e.g. "JIS"
    QStringList kb;      ///< articles that name it
    QStringList covers;  ///< names of charsets whose text this one decodes alike, those that these cover
                         ///< included (us-ascii is not listed)
    bool asciiCompatible = true; ///< whether every us-ascii text is the same text in this charset
    QString language;            ///< BCP 47 tag of its usual language where there is one ("ru"), else empty
    bool visual = false;         ///< stored as it is seen, left to right, and not as it is read (RFC 1556)
    QString wider;               ///< what it is decoded as where that has more characters: "windows-1252"
    std::vector<ByteArea> own;   ///< where `wider` is not empty: the characters that it has itself
    QMap<QString, DialogName> imsVersions; ///< what is known of one version alone, by "4.0", "5.0", "5.5"
    ServerFile nlsFile;
    std::vector<ServerFile> languagePacks; ///< of the CD of Windows NT 4.0, any one of them
    std::vector<SupportChange> servicePacks;
    QString source; ///< file that the entry, or a part of it, comes from; empty = the program's own data

    /// The name in the lists of this version ("4.0", "5.0", "5.5"), or the one best known where the version
    /// is not known. The one place that decides it.
    DialogName dialogName(const QString& version = {}) const;
};

/// The versions of Exchange that a DialogName can be asked for, oldest first.
const QStringList& exchangeVersions();

} // namespace ims
