#pragma once

#include "core/base/Error.h"
#include "core/charset/Charset.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace ims {

/// A file of the catalogue's form (resources/charsets/README.md).
struct CharsetFile
{
    QByteArray json;
    QString name; ///< as shown to people
};

/// The character sets the program knows: the one place where a label from a mail becomes a decoder.
/// A declared label is never opened in ICU directly (a dozen common labels open another table there than on
/// Windows). Immutable once loaded; cheap to copy by shared pointer or reference; safe to read from any
/// thread.
class CharsetCatalogue
{
public:
    /// The catalogue compiled into the program.
    static Expected<CharsetCatalogue> builtIn();

    /// The built-in catalogue with a user's files over it, each over those before it: an entry with a known
    /// `name` changes that charset, another is a new one. A label or name of the setting that an entry claims
    /// is taken from the charset that had it; the `name` of another charset cannot be taken. Where a decoder
    /// or table is changed, what it covered and was covered by no longer holds. Errors name file and entry.
    static Expected<CharsetCatalogue> builtInWith(const std::vector<CharsetFile>& files);

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

    /// The entry of the Character Sets lists by which a version of Exchange ("5.5"; empty = not known) reads
    /// text in a charset: the charset itself, or one that covers it. Never one that an article says the
    /// version does not support (KB Q157735, Q174722, Q187869); null where there is none.
    const Charset* settingFor(const Charset& charset, const QString& version) const;

private:
    /// The labels and setting names that the file being added has claimed.
    struct Claims
    {
        QSet<QString> labels;
        QSet<QString> settings;
        QSet<QString> names;
    };

    Expected<void> addFile(const CharsetFile& file, NameBasis usual);
    Message addEntry(const QJsonObject& json, const QString& entry, NameBasis usual, const QString& source,
                     Claims& claims);
    Message claimLabels(const QStringList& labels, qsizetype index, const QString& entry, Claims& claims);
    Message claimSettings(const QStringList& settings, qsizetype index, const QString& entry, Claims& claims);
    void forgetCover(const QString& name);
    Message closeCovers();

    std::vector<Charset> m_charsets;
    QHash<QString, qsizetype> m_byLabel;
    QHash<QString, qsizetype> m_bySetting;
};

} // namespace ims
