#pragma once

#include "core/base/StopToken.h"
#include "core/charset/CharsetDetector.h"
#include "core/spool/MimeScanner.h"

#include <QHash>

#include <utility>
#include <vector>

namespace ims {

/// What the text of one part showed.
struct TextFacts
{
    bool hasHighBytes = false; ///< after decoding
    bool hasEscapes = false;   ///< ISO-2022 sequences
};

/// What a walk over all text of a message found out.
struct TextSurvey
{
    std::vector<Declaration> declarations; ///< in order of offset, at most 10,000
    QByteArray sample;                 ///< decoded text of all text parts and 8-bit header values, bounded
    QHash<qsizetype, TextFacts> facts; ///< by index of ScanResult::parts
    QList<Message> notes;
};

/// Finds every place that names a charset and weighs each against the bytes it speaks for; where the text
/// that the message names a charset for is plain ASCII, 8-bit bytes of the message's header are what it is
/// weighed against, since servers read them by that name, too. Decoded text is looked at up to 256 KiB a part
/// for its fit and 1 MiB for labels inside it; at most 1,000 texts, 16 MiB of text and 500 encoded words a
/// message are weighed (the rest gets Fit::Unknown, with a note).
class DeclarationFinder
{
public:
    /// `memory` outlives the finder and may serve who detects the survey's sample after it.
    DeclarationFinder(ByteReader& bytes, const ScanResult& scan, const CharsetCatalogue& catalogue,
                      DetectionHints hints, DetectionMemory& memory)
        : m_bytes(bytes)
        , m_scan(scan)
        , m_catalogue(catalogue)
        , m_hints(std::move(hints))
        , m_memory(memory)
    {
    }

    TextSurvey survey(const StopToken& stop);

private:
    void surveyBlock(const ScannedBlock& block);
    void surveyWords(const ScannedBlock& block, const ScannedField& field);
    void surveyParameters(const ScannedBlock& block, const ScannedField& field);
    void surveyPart(qsizetype index);
    void surveyMarkup(const ScannedPart& scanned, QByteArrayView whole, const class TransferDecoder& decoder,
                      QByteArrayView weighed);
    void addContentType(const ScannedPart& scanned, QByteArrayView text,
                        const class TransferDecoder& decoder);
    Declaration* add(Declaration declaration, QByteArrayView bytes);
    void addMapped(Declaration declaration, QByteArrayView text, const class TransferDecoder& decoder);
    void addUnmapped(Declaration declaration, const QByteArray& bytes, ByteRange source);
    void keepHeaderBytes(const ScannedField& field);
    void weighHeaderBytes(const StopToken& stop);
    Declaration* labelOfHeader();
    bool isPlainAscii(const QString& path) const;
    ByteRange sourceOfHeaderBytes(ByteRange bytes) const;
    QByteArrayView weighable(QByteArrayView text);

    ByteReader& m_bytes;
    const ScanResult& m_scan;
    const CharsetCatalogue& m_catalogue;
    DetectionHints m_hints;
    DetectionMemory& m_memory;
    TextSurvey m_survey;
    QByteArray m_headerBytes; ///< 8-bit values of the message's own header, each with a line break
    std::vector<std::pair<qint64, qint64>> m_headerSources; ///< where each begins: there, in the file
    qint64 m_weighed = 0;
    int m_words = 0;
    int m_texts = 0;
    bool m_wordsUnweighed = false;
    bool m_cut = false;
    bool m_unweighed = false;
    bool m_tooMany = false;
};

} // namespace ims
