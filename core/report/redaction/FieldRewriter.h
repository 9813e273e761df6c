#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/report/redaction/TextRedactor.h"

#include <QByteArrayView>
#include <QHash>

namespace ims {

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

    /// The value with its line breaks.
    QByteArray value(QByteArrayView name, QByteArrayView raw);

    /// Whether anything stood there that no character set could be found for.
    bool leftOut() const { return m_leftOut; }

    /// Text of which only words that the program knows may stay, with identifiers replaced.
    QByteArray technical(QByteArrayView raw);

    /// Free text: masked, with identifiers replaced.
    QByteArray freeText(QByteArrayView raw, RedactionKind kind);

private:
    QByteArray plain(QByteArrayView raw, bool masked, bool knownStay);
    QByteArray transformed(QByteArrayView raw, bool masked, bool knownStay);
    QByteArray rest(QByteArrayView raw, bool knownStay);
    QByteArray encodedWord(QByteArrayView raw, const struct EncodedWord& word, bool masked);
    QByteArray identifiers(QByteArrayView raw);
    QByteArray structured(QByteArrayView raw);
    QByteArray parameter(QByteArrayView raw, const struct FieldParameter& parameter, qsizetype boundaryAt);

    TextRedactor& m_redactor;
    const CharsetCatalogue& m_catalogue;
    const Charset* m_raw;
    const QHash<QByteArray, QByteArray>& m_boundaries;
    bool m_leftOut = false;
};

} // namespace ims
