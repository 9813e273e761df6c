#pragma once

#include <QSet>
#include <QString>

namespace ims {

/// Names for the files of an archive that anybody may unpack anywhere: ASCII letters, digits, `.`, `-` and
/// `_` alone, no device of Windows, nothing hidden, at most 64 characters, none twice even where letter case
/// is not told apart.
class ArchiveNames
{
public:
    /// `folder` is the program's own word: "evidence/spool/".
    QString nameFor(const QString& folder, const QString& name);

private:
    QSet<QString> m_used;
};

} // namespace ims
