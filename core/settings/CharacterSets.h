#pragma once

#include "core/base/ByteRange.h"
#include "core/base/Error.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ims {

/// The Character Sets setting of the Internet Mail tab for one row: the default or an e-mail domain.
/// (KB Q262126: one `+domain,mime,non-mime,flags,wrap,rich text,unused,size limit` line of an imccopy file.)
struct CharacterSets
{
    QString domain;  ///< "Default" for the default
    QString mime;    ///< token as written in the file
    QString nonMime; ///< token as written in the file
    quint32 flagBits = 0;
    int wrapColumn = 0;
    int richText = 0;  ///< 0 user, 1 always, 2 never
    qint64 unused = 0; ///< what the file has in the field without a meaning
    qint64 sizeLimit = 0;
    int line = 0;    ///< 1-based line in the file; 0 where not from a file
    ByteRange range; ///< the line without its break

    bool isDefault() const;

    /// Whether mail from a sender's domain falls under this row, were there no other: the domain equals the
    /// row's or ends in it at a dot (Q168138: `JP` covers all of Japan [inferred]). The default covers none.
    bool covers(QStringView senderDomain) const;

    /// Names of the known flag bits that are set, in order of the bits; unknown bits as "bit-N".
    QStringList flags() const;

    /// The set bits whose meaning is not documented.
    quint32 unknownFlagBits() const;
};

/// Whether a row's domain is the word for the default.
bool isDefaultDomain(QStringView domain);

/// Tokens of charsets compare without case.
bool isSameToken(const QString& a, const QString& b);

/// A domain without the dots at its ends, which rows and envelopes carry now and then.
QStringView bareDomain(QStringView domain);

/// All rows in the order of the file: the first match wins [inferred: the dialog has Move Up/Move Down,
/// Q146481].
struct ImcSettings
{
    QString file;
    std::optional<CharacterSets> defaults;
    std::vector<CharacterSets> domains;
    QList<Message> notes; ///< what was odd about the file, with line numbers
    bool stated = false;  ///< read out by the caller: there is no file

    QString name() const; ///< of the file, without its folders

    /// The row with this very domain ("Default" for the default), of two the first; null without one.
    const CharacterSets* rowOf(const QString& domain) const;

    /// The row that applies to mail from a sender's domain: the first domain row that equals it or is a
    /// suffix of it at a dot (Q168138: `JP` covers all of Japan), else the default. Null without a default.
    const CharacterSets* forSenderDomain(const QString& domain) const;
};

} // namespace ims
