#pragma once

#include "core/settings/CharacterSetList.h"

namespace ims {

/// A value of a server's list and the charset of the catalogue that its token stands for.
struct ListedMatch
{
    ListedCharset listed;
    QString charset; ///< name in the catalogue; empty where the token is unknown
};

std::vector<ListedMatch> matchListed(const CharacterSetList& list, const CharsetCatalogue& catalogue);

/// A user's file (resources/charsets/README.md) with the names and tokens of the server's list, which then go
/// before the program's own; unknown tokens are left out. Where two values stand for one charset, the one
/// with its usual token is the name and the other a further one. `existing`: the user's file so far, whose
/// entries stay, with the server's names over them; empty = none. An Error where `existing` is no such file,
/// or the list has no known token.
Expected<QByteArray> charsetFileOf(const std::vector<ListedMatch>& matches, const CharsetCatalogue& catalogue,
                                   const CharsetFile& existing);

} // namespace ims
