#pragma once

#include "core/base/ByteSource.h"
#include "core/settings/CharacterSets.h"

#include <QByteArray>

namespace ims {

/// One row of an imccopy file as it is to be.
struct ImcEdit
{
    enum class Action { Set, Add, Remove };

    Action action = Action::Set;
    QString domain;                 ///< "Default" for the default
    std::optional<QString> mime;    ///< token; nothing = as it is
    std::optional<QString> nonMime; ///< token; nothing = as it is
    std::optional<CharacterSets> like =
        {};              ///< of a row that is added: its other fields; nothing = the default's
    QString before = {}; ///< of a row that is added: the domain in front of which it goes, below those of the
                         ///< edits before it that go there too; empty = behind the last row
};

/// A line of the file that a change touched.
struct LineChange
{
    qsizetype oldLine = 0; ///< 1-based; 0 = the line is new
    qsizetype newLine = 0; ///< 1-based; 0 = the line is gone
    QString before;
    QString after;
};

struct EditedImc
{
    QByteArray bytes;
    std::vector<LineChange> lines; ///< in the order of the file
};

/// The changed lines as a unified diff without context (as GNU diff -U0, but a hunk for each line), in
/// Unicode and without their line breaks, as strangers wrote them; empty where nothing changed.
QString diffText(const EditedImc& edited, const QString& oldName, const QString& newName);

/// Whether a domain can be given an entry of its own: ASCII letters, digits and `-_.*`, at most 255
/// characters, and not "Default".
bool isSettingsDomain(const QString& domain);

/// An imccopy file as it lies on disk. Only the cells that are to be changed are written anew; every other
/// byte stays, in ANSI, UTF-8 and UTF-16, whatever its line breaks. Whether the last line has a line break
/// stays too.
class ImcDocument
{
public:
    /// Errors as readImcTxt().
    static Expected<ImcDocument> read(const ByteSource& source);

    const ImcSettings& settings() const { return m_settings; }
    const QByteArray& bytes() const { return m_bytes; }

    /// The file with these changes. An Error, and nothing, where a row to be changed is missing, stands there
    /// twice or is cut off, where the Default row is cut off that a new one would be made like, where a
    /// domain or a token cannot stand in such a file (tokens: 64 ASCII letters, digits and -_.:+(); domains
    /// that are added: 255 and -_.*@), where a domain is changed twice, or where reading back would not give
    /// exactly what was asked for; with the number of the line where there is one.
    Expected<EditedImc> edited(const std::vector<ImcEdit>& edits) const;

private:
    ImcDocument(QByteArray bytes, ImcSettings settings);

    QByteArray m_bytes;
    ImcSettings m_settings;
};

} // namespace ims
