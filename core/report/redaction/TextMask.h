#pragma once

#include "core/base/ByteRange.h"
#include "core/charset/CharsetCatalogue.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace ims {

/// Puts other letters in the place of a text's letters and other digits in that of its digits, byte for byte:
/// as many bytes as before, in the same charset, letters of the same script and case, so that what can be
/// said of the charset can be said of the masked text too. In one-byte charsets the letters follow the
/// language's own pairs (resources/charsets/languages.json). Signs, blanks and line breaks stay. What is put
/// there comes from a fixed sequence and never from the text. For one thread.
class TextMask
{
public:
    /// `charset` null = ASCII with bytes of no known meaning.
    TextMask(const Charset* charset, const QString& language);

    /// Bytes of `kept` (in order, relative to `bytes`) stay as they are.
    QByteArray masked(QByteArrayView bytes, const std::vector<ByteRange>& kept = {});

    /// How many bytes so far were no text of the charset: of each run of them only the first stands there,
    /// repeated.
    qint64 undecoded() const { return m_undecoded; }

private:
    quint32 next(quint32 below);
    char asciiLike(char c);
    QByteArray maskedBytes(QByteArrayView bytes);
    QByteArray maskedText(QByteArrayView bytes);
    char letterLike(uchar byte, size_t before);
    QString poolFor(char32_t c) const;
    QByteArray charLike(char32_t c, QByteArrayView bytes);

    const Charset* m_charset;
    const struct LetterModel* m_model = nullptr;
    ByteTable m_table{};
    bool m_oneByte = true;
    bool m_undecodable = false;
    quint32 m_state = 0x9E3779B9;
    qint64 m_undecoded = 0;
    QHash<char32_t, QByteArray> m_written; ///< letters in the charset; empty where it has them not
};

} // namespace ims
