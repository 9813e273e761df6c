#include "core/spool/DeclarationFinder.h"

#include "core/spool/EncodedWords.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/MarkupLabels.h"
#include "core/spool/TransferDecoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 labelWindow = qint64(1) << 20;   // decoded text searched for labels
constexpr qint64 weighWindow = qint64(256) << 10; // decoded text weighed against one label, or sampled
constexpr qint64 weighBudget = qint64(16) << 20;
constexpr int mostWordsWeighed = 500;
constexpr int mostTextsWeighed = 1000; // a detection takes about a millisecond however short the text is
constexpr size_t mostDeclarations = 10000;
constexpr qint64 longestLabel = 65536;

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool hasHighBytes(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), isHigh);
}

// ESC $ … and ESC ( J / I, the sequences of ISO-2022-JP, -KR and -CN.
bool hasIso2022Escapes(QByteArrayView bytes)
{
    for (qsizetype i = bytes.indexOf('\x1b'); i >= 0 && i + 2 < bytes.size();
         i = bytes.indexOf('\x1b', i + 1)) {
        if (bytes[i + 1] == '$' || (bytes[i + 1] == '(' && (bytes[i + 2] == 'J' || bytes[i + 2] == 'I')))
            return true;
    }
    return false;
}

bool mayHoldMarkup(const Part& part)
{
    const QString& type = part.contentType;
    return part.isText() || type.endsWith("xml"_L1) || type == "application/xhtml+xml"_L1;
}

bool isHtml(const Part& part, QByteArrayView text)
{
    if (part.contentType == "text/html"_L1 || part.contentType == "application/xhtml+xml"_L1)
        return true;
    const QByteArrayView start = trimmedView(text.first(std::min<qsizetype>(text.size(), 256)));
    return start.first(std::min<qsizetype>(5, start.size()))
                   .compare(QByteArrayView("<html"), Qt::CaseInsensitive) == 0 ||
           start.first(std::min<qsizetype>(9, start.size()))
                   .compare(QByteArrayView("<!doctype"), Qt::CaseInsensitive) == 0;
}

// Cut so that a multi-byte character is not torn: after the last line break near the end.
QByteArrayView cutAtLine(QByteArrayView text, qint64 limit)
{
    if (text.size() <= limit)
        return text;
    text = text.first(limit);
    const qsizetype lineBreak = text.lastIndexOf('\n');
    return lineBreak > limit - 8192 ? text.first(lineBreak + 1) : text;
}

} // namespace

TextSurvey DeclarationFinder::survey(const StopToken& stop)
{
    for (const ScannedBlock& block : m_scan.blocks)
        surveyBlock(block);
    for (size_t i = 0; i < m_scan.parts.size() && !stop.stop_requested(); ++i)
        surveyPart(static_cast<qsizetype>(i));
    weighHeaderBytes(stop);
    std::stable_sort(
        m_survey.declarations.begin(), m_survey.declarations.end(),
        [](const Declaration& a, const Declaration& b) { return a.range.offset < b.range.offset; });
    const auto note = [this](bool reached, const char* text, qint64 limit) {
        if (reached)
            m_survey.notes << Message(text, {QString::number(limit)});
    };
    note(m_tooMany,
         QT_TRANSLATE_NOOP("ims",
                           "The message names charsets in more than %1 places; the rest is not listed."),
         static_cast<qint64>(mostDeclarations));
    note(m_cut, QT_TRANSLATE_NOOP("ims", "Charsets were judged by the first %1 KiB of each text."),
         weighWindow >> 10);
    note(m_wordsUnweighed,
         QT_TRANSLATE_NOOP(
             "ims", "Only the first %1 encoded words were compared with the charset that they declare."),
         mostWordsWeighed);
    note(m_unweighed,
         QT_TRANSLATE_NOOP(
             "ims", "The message holds so many texts that only the first %1 were compared with the charset "
                    "that they declare, or fewer where they are long."),
         mostTextsWeighed);
    return std::move(m_survey);
}

// Null where the limit is reached. `fit.where` is relative to `bytes`.
Declaration* DeclarationFinder::add(Declaration declaration, QByteArrayView bytes)
{
    if (m_survey.declarations.size() >= mostDeclarations) {
        m_tooMany = true;
        return nullptr;
    }
    declaration.truncated = declaration.label.size() > longestLabel;
    declaration.label.truncate(longestLabel);
    if (const Charset* charset = m_catalogue.find(declaration.label)) {
        declaration.known = true;
        declaration.charset = charset->name;
        declaration.codePage = charset->codePage;
        declaration.imsSetting = charset->imsName;
        DetectionHints hints = m_hints;
        hints.declared = charset->name;
        if (!bytes.isEmpty())
            declaration.fit = assessFit(bytes, *charset, m_catalogue, hints, &m_memory);
        if (declaration.fit.fit == Fit::Yes)
            declaration.beyond = widerCharacters(bytes, *charset);
    }
    m_survey.declarations.push_back(std::move(declaration));
    return &m_survey.declarations.back();
}

void DeclarationFinder::addMapped(Declaration declaration, QByteArrayView text,
                                  const TransferDecoder& decoder)
{
    Declaration* added = add(std::move(declaration), text);
    if (added && added->fit.fit == Fit::No)
        added->fit.where = decoder.sourceOf(added->fit.where.offset, added->fit.where.length);
    if (added && added->beyond)
        added->beyond->first = decoder.sourceOf(added->beyond->first.offset, added->beyond->first.length);
}

// For bytes whose way back to the file is not kept: an encoded word (`source`) is short enough to look at as
// a whole.
void DeclarationFinder::addUnmapped(Declaration declaration, const QByteArray& bytes, ByteRange source)
{
    Declaration* added = add(std::move(declaration), bytes);
    if (!added)
        return;
    if (added->fit.fit == Fit::No)
        added->fit.where = source;
    if (added->beyond)
        added->beyond->first = source;
}

void DeclarationFinder::keepHeaderBytes(const ScannedField& field)
{
    if (m_headerBytes.size() >= weighWindow)
        return;
    m_headerSources.emplace_back(m_headerBytes.size(), field.valueRange.offset);
    m_headerBytes += cutAtLine(field.raw, weighWindow);
    m_headerBytes += '\n';
}

ByteRange DeclarationFinder::sourceOfHeaderBytes(ByteRange bytes) const
{
    const auto next = std::find_if(m_headerSources.begin(), m_headerSources.end(),
                                   [&](const auto& source) { return source.first > bytes.offset; });
    const auto& [begin, source] = *std::prev(next);
    const qint64 end = (next == m_headerSources.end() ? m_headerBytes.size() : next->first) - 1;
    return ByteRange::fromTo(source + bytes.offset - begin, source + std::min(bytes.end(), end) - begin);
}

// The label that header text is read by: the first one, or the first that may say more than ASCII.
Declaration* DeclarationFinder::labelOfHeader()
{
    Declaration* named = nullptr;
    for (Declaration& one : m_survey.declarations) {
        const bool counts = one.place == DeclarationPlace::ContentType && one.known;
        if (counts && (!named || (named->charset == "us-ascii"_L1 && one.charset != "us-ascii"_L1)))
            named = &one;
    }
    return named;
}

// What a text's own bytes say comes first.
bool DeclarationFinder::isPlainAscii(const QString& path) const
{
    for (size_t i = 0; i < m_scan.parts.size(); ++i) {
        const TextFacts facts = m_survey.facts.value(static_cast<qsizetype>(i));
        if (m_scan.parts[i].part.path == path && (facts.hasHighBytes || facts.hasEscapes))
            return false;
    }
    return true;
}

void DeclarationFinder::weighHeaderBytes(const StopToken& stop)
{
    Declaration* named = m_headerBytes.isEmpty() || stop.stop_requested() ? nullptr : labelOfHeader();
    if (!named || !isPlainAscii(named->part))
        return;
    const Charset& charset = *m_catalogue.find(named->charset);
    DetectionHints hints = m_hints;
    hints.declared = charset.name;
    named->byHeader = true;
    named->fit = assessFit(m_headerBytes, charset, m_catalogue, hints, &m_memory);
    if (named->fit.fit == Fit::No)
        named->fit.where = sourceOfHeaderBytes(named->fit.where);
    if (named->fit.fit == Fit::Yes)
        named->beyond = widerCharacters(m_headerBytes, charset);
    if (named->beyond)
        named->beyond->first = sourceOfHeaderBytes(named->beyond->first);
}

// What may still be weighed of a text, or nothing once the budget is spent.
QByteArrayView DeclarationFinder::weighable(QByteArrayView text)
{
    m_cut |= text.size() > weighWindow;
    const QByteArrayView cut = cutAtLine(text, weighWindow);
    if (cut.isEmpty())
        return {};
    if (m_weighed + cut.size() > weighBudget || ++m_texts > mostTextsWeighed) {
        m_unweighed = true;
        return {};
    }
    m_weighed += cut.size();
    return cut;
}

void DeclarationFinder::surveyBlock(const ScannedBlock& block)
{
    for (const ScannedField& field : block.fields) {
        surveyWords(block, field);
        const QByteArray name = field.name.toLower();
        if (name.startsWith("content-") && name != "content-transfer-encoding")
            surveyParameters(block, field);
        if (!hasHighBytes(field.raw))
            continue;
        if (m_survey.sample.size() < weighWindow)
            m_survey.sample += trimmedView(field.raw).toByteArray() + '\n';
        if (&block == &m_scan.blocks.front())
            keepHeaderBytes(field);
    }
}

void DeclarationFinder::surveyWords(const ScannedBlock& block, const ScannedField& field)
{
    for (const EncodedWord& word : findEncodedWords(field.raw, mostDeclarations + 1)) {
        Declaration declaration;
        declaration.label = QString::fromLatin1(field.raw.sliced(word.label.offset, word.label.length));
        declaration.place = DeclarationPlace::EncodedWord;
        declaration.part = block.path;
        declaration.range = {field.valueRange.offset + word.label.offset, word.label.length};
        const bool weigh = ++m_words <= mostWordsWeighed;
        m_wordsUnweighed |= !weigh;
        addUnmapped(std::move(declaration), weigh ? decodedWordBytes(field.raw, word) : QByteArray(),
                    {field.valueRange.offset + word.range.offset, word.range.length});
    }
}

void DeclarationFinder::surveyParameters(const ScannedBlock& block, const ScannedField& field)
{
    const StructuredField value = parseStructuredField(field.raw);
    for (const FieldParameter& parameter : value.parameters) {
        if (parameter.charset.isEmpty())
            continue;
        Declaration declaration;
        declaration.label = QString::fromLatin1(parameter.charset);
        declaration.place = DeclarationPlace::Rfc2231;
        declaration.part = block.path;
        declaration.range = {field.valueRange.offset + parameter.charsetRange.offset,
                             parameter.charsetRange.length};
        const auto joined = joinedParameter(value, parameter.name.constData());
        const bool weigh = ++m_words <= mostWordsWeighed && joined;
        addUnmapped(std::move(declaration), weigh ? joined->bytes : QByteArray(), field.valueRange);
    }
}

void DeclarationFinder::addContentType(const ScannedPart& scanned, QByteArrayView text,
                                       const TransferDecoder& decoder)
{
    if (!scanned.part.hasCharset)
        return;
    Declaration declaration;
    declaration.label = scanned.part.charset;
    declaration.place = DeclarationPlace::ContentType;
    declaration.part = scanned.part.path;
    declaration.range = scanned.charsetRange;
    addMapped(std::move(declaration), text, decoder);
}

void DeclarationFinder::surveyPart(qsizetype index)
{
    const ScannedPart& scanned = m_scan.parts[static_cast<size_t>(index)];
    const bool readable = !scanned.opened && (mayHoldMarkup(scanned.part) || scanned.part.hasCharset);
    if (!readable) {
        addContentType(scanned, {}, TransferDecoder(TransferEncoding::Identity, true));
        return;
    }
    const TransferEncoding encoding = transferEncodingOf(scanned.part);
    const qint64 limit = isHtml(scanned.part, {}) ? labelWindow : weighWindow + 1;
    const TransferDecoder decoder =
        decodeRange(m_bytes, scanned.part.body, encoding, true, limit, 16 * limit);
    const QByteArrayView whole(decoder.bytes());
    const QByteArrayView weighed = weighable(whole);
    addContentType(scanned, weighed, decoder);
    if (mayHoldMarkup(scanned.part))
        surveyMarkup(scanned, whole, decoder, weighed);
    if (!scanned.part.isText())
        return;
    m_survey.facts.insert(index, {hasHighBytes(whole), hasIso2022Escapes(whole)});
    const qint64 room = weighWindow - m_survey.sample.size();
    if (room > 0) {
        m_survey.sample += cutAtLine(whole, room);
        m_survey.sample += '\n';
    }
}

void DeclarationFinder::surveyMarkup(const ScannedPart& scanned, QByteArrayView whole,
                                     const TransferDecoder& decoder, QByteArrayView weighed)
{
    std::vector<MarkupLabel> labels = findXmlLabel(whole);
    if (isHtml(scanned.part, whole)) {
        const std::vector<MarkupLabel> metas = findMetaLabels(whole);
        labels.insert(labels.end(), metas.begin(), metas.end());
    }
    for (const MarkupLabel& found : labels) {
        Declaration declaration;
        declaration.label = QString::fromLatin1(whole.sliced(found.range.offset, found.range.length));
        declaration.place = found.place;
        declaration.part = scanned.part.path;
        declaration.range = decoder.sourceOf(found.range.offset, found.range.length);
        addMapped(std::move(declaration), weighed, decoder);
    }
}

} // namespace ims
