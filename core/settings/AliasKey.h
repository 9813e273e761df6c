#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QStringList>

namespace ims {

/// The registry key by which Exchange 5.0 and 5.5 read a charset's unknown name as a known one (KB Q184772,
/// Q174722, Q176125): HKEY_CLASSES_ROOT\\MIME\\Database\\Charset\\<label>, AliasForCharset = <charset>.
///
/// The label comes from a stranger's mail. It gets into the key's name and nowhere else: all commands are the
/// same for every label.
class AliasKey
{
public:
    static constexpr qsizetype longestLabel = 64; ///< our limit; names of charsets have at most 40 (RFC 2978)

    /// An Error where the label cannot be a key's name: other than letters, digits and the marks that names
    /// of charsets have (RFC 2978, and `:` `.` `(` `)` of the older ones), too long, or the charset itself.
    static Expected<AliasKey> make(const QString& label, const QString& charset);

    const QString& label() const { return m_label; }
    const QString& charset() const { return m_charset; }
    QString key() const;

    /// A file for regedit: REGEDIT4, ASCII, CRLF. No article shows the form: it is that of files as they are.
    QByteArray file() const;

    /// Under which to save it: letters, digits, `-`, `_`, `.` alone.
    QString fileName() const;

private:
    AliasKey() = default;

    QString m_label;
    QString m_charset;
};

/// The key above those of the charsets' names.
QString aliasParentKey();

/// The key's export: to be run before the import (it holds what is there, and so also that the label's key is
/// not there yet), and again after it.
QString exportBeforeAlias();
QString exportAfterAlias();

/// What the alias does and where it does not help; `family` "5.5", empty = not known.
QList<Message> aliasEffects(const QString& family);

/// How the file gets into the registry, how to see that it is there, and how it is taken away.
QList<Message> aliasImport(const AliasKey& alias);
QList<Message> aliasCheck(const AliasKey& alias);
QList<Message> aliasUndo(const AliasKey& alias);

} // namespace ims
