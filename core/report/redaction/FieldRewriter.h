#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/report/redaction/TextRedactor.h"

#include <QByteArrayView>
#include <QHash>

namespace ims {

/// A run of a field's value and what stands for it.
struct RewrittenPiece
{
    qsizetype length = 0; ///< of the original
    QByteArray bytes;
};
using RewrittenPieces = std::vector<RewrittenPiece>;

/// Writes the header fields of a message anew (see redactSpool()).
class FieldRewriter
{
public:
    /// `raw`: what 8-bit bytes of the header are read as; null = not known. `boundaries`: each boundary of
    /// the message and what stands for it.
    FieldRewriter(TextRedactor& redactor, const CharsetCatalogue& catalogue, const Charset* raw,
                  const QHash<QByteArray, QByteArray>& boundaries)
        : m_redactor(redactor)
        , m_catalogue(catalogue)
        , m_raw(raw)
        , m_boundaries(boundaries)
    {
    }

    QByteArray name(QByteArrayView name) const;

    /// The value with its line breaks, in pieces that cover it.
    RewrittenPieces value(QByteArrayView name, QByteArrayView raw);

    /// Whether anything stood there that no character set could be found for.
    bool leftOut() const { return m_leftOut; }

    /// Text of which only words that the program knows may stay, with identifiers replaced.
    RewrittenPieces technical(QByteArrayView raw);

    /// Free text: masked, with identifiers replaced.
    RewrittenPieces freeText(QByteArrayView raw, RedactionKind kind);

private:
    RewrittenPieces plain(QByteArrayView raw, bool masked, bool knownStay);
    RewrittenPieces transformed(QByteArrayView raw, bool masked, bool knownStay);
    QByteArray rest(QByteArrayView raw, bool knownStay);
    RewrittenPieces encodedWord(QByteArrayView raw, const struct EncodedWord& word, bool masked);
    RewrittenPieces identifiers(QByteArrayView raw);
    RewrittenPieces structured(QByteArrayView raw);
    RewrittenPieces parameter(QByteArrayView raw, const struct FieldParameter& parameter,
                              qsizetype boundaryAt);

    TextRedactor& m_redactor;
    const CharsetCatalogue& m_catalogue;
    const Charset* m_raw;
    const QHash<QByteArray, QByteArray>& m_boundaries;
    bool m_leftOut = false;
};

} // namespace ims
