#pragma once

#include "core/base/Error.h"
#include "core/charset/Charset.h"

#include <QHash>

#include <vector>

namespace ims {

/// The character sets the program knows: the one place where a label from a mail becomes a decoder.
/// A declared label is never opened in ICU directly (a dozen common labels open another table there than on
/// Windows). Immutable once loaded; cheap to copy by shared pointer or reference; safe to read from any
/// thread.
class CharsetCatalogue
{
public:
    /// The catalogue compiled into the program.
    static Expected<CharsetCatalogue> builtIn();

    /// From JSON as documented in resources/charsets/README.md. Errors name the entry that is wrong.
    static Expected<CharsetCatalogue> fromJson(const QByteArray& json, const QString& fileName);

    /// By name or alias; case, outer blanks and quotes do not matter. Null where unknown or blank.
    const Charset* find(const QString& label) const;

    /// By a token of an imccopy file or a name of the dialog's list, then as find() does. Null where unknown.
    const Charset* findSetting(const QString& tokenOrName) const;

    /// Whether every text in `narrow` decodes to the same text with `wide` (reflexive; us-ascii is covered by
    /// all but 7-bit sets that give its bytes another meaning).
    bool covers(const Charset& wide, const Charset& narrow) const;

    const std::vector<Charset>& all() const { return m_charsets; }

private:
    Message add(Charset charset, const QString& entry);
    Message closeCovers();

    std::vector<Charset> m_charsets;
    QHash<QString, qsizetype> m_byLabel;
    QHash<QString, qsizetype> m_bySetting;
};

} // namespace ims
