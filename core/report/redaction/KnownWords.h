#pragma once

#include <QSet>
#include <QString>

namespace ims {

/// The words of the program's own texts (causes, events, flows, steps …), of the character sets' names, and
/// of what service programs of Windows print. In a stranger's text these may stand: whatever else is a word
/// is not ours and is taken out. Made once; any thread.
class KnownWords
{
public:
    static const KnownWords& builtIn();

    /// Whether a word (letters, digits, `_`) may stay, letter case aside.
    bool has(const QString& word) const { return m_words.contains(word.toLower()); }

    /// A stranger's text in which every word that is not known, and every number of more than five digits, is
    /// replaced by as many `x`; error numbers (0x…) and times stay.
    QString filtered(const QString& text) const;

private:
    KnownWords();

    QSet<QString> m_words;
};

} // namespace ims
