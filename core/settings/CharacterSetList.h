#pragma once

#include "core/base/ByteSource.h"
#include "core/charset/CharsetCatalogue.h"

#include <vector>

namespace ims {

/// One value of a server's Character-Set-List: what its dialogs call a charset, and the token behind it.
struct ListedCharset
{
    QString name;    ///< "Cyrillic (KOI8-R)"
    QString token;   ///< "KOI8-R"
    ByteRange range; ///< of the value in the dump, quotes not included
};

/// A line of the dump that could not be read, or was left out.
struct ListNote
{
    Message text;
    ByteRange range;
};

/// The directory attribute Character-Set-List of the Protocols container, as a technician can get it (KB
/// Q168347: Administrator in raw mode; each value has two columns with the section sign, character 167,
/// between them). That the lists of the Internet Mail tab are the same is inferred.
struct CharacterSetList
{
    std::vector<ListedCharset> entries;
    std::vector<ListNote> notes; ///< at most mostListNotes, the last one counting the rest
};

constexpr qint64 longestListDump = qint64(1) << 20; ///< bytes; what follows is noted and not read
constexpr size_t mostListed = 500;                  ///< entries; likewise
constexpr size_t mostListNotes = 20;

/// Reads a dump: lines as the raw properties show them, a directory export with commas (values of one cell
/// are separated by `%`), or LDIF (folded and base64 lines too). UTF-8, an ANSI code page or UTF-16; a sign
/// of DOS code pages 437 and 850 and one that was converted to UTF-8 twice are mended, with a note. An Error
/// where the source cannot be read; a dump without any value is none, but has a note.
Expected<CharacterSetList> readCharacterSetList(const ByteSourcePtr& source);

} // namespace ims
