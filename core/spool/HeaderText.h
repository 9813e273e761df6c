#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/spool/FieldParameters.h"
#include "core/spool/MimeScanner.h"

namespace ims {

/// Turns raw header values into text for people: RFC 2047 words, RFC 2231 parameters, raw 8-bit bytes.
class HeaderText
{
public:
    /// `fallback`: what raw 8-bit bytes are read as where they are not UTF-8; null = Western European.
    HeaderText(const CharsetCatalogue& catalogue, const Charset* fallback);

    /// Unfolded, outer blanks trimmed; as long as what is held of the field. Content-Type and Content-Disposition get
    /// their RFC 2231 parameters put together.
    QString decoded(const ScannedField& field) const;

    /// An attachment's name: `filename` of Content-Disposition, else `name` of Content-Type.
    QString fileName(const ScannedBlock& block) const;

    /// Bytes as text of a label; of the fallback where it is unknown or blank.
    QString text(QByteArrayView bytes, const QString& label) const;

    /// A field's value as the contract shows it: line breaks removed, bytes >= 0x80 as Latin-1 code points.
    static QString plainValue(QByteArrayView raw);

private:
    QString withWords(QByteArrayView raw) const;
    QString rawText(QByteArrayView bytes) const;
    QString parameterText(const StructuredField& field, const QByteArray& name) const;
    QString withParameters(const StructuredField& field) const;

    const CharsetCatalogue& m_catalogue;
    const Charset* m_fallback;
};

} // namespace ims
