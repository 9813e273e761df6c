#include "core/spool/SpoolReader.h"

#include "core/base/SafeText.h"
#include "core/spool/DamageCheck.h"
#include "core/spool/DeclarationFinder.h"
#include "core/spool/EnvelopeReader.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/HeaderText.h"
#include "core/spool/MessageEnd.h"
#include "core/spool/SenderDomain.h"
#include "core/spool/SettingSuggestion.h"
#include "core/spool/SpoolFlags.h"
#include "core/spool/TransferDecoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// What the header's own bytes look like, where they do not fit the label.
const Charset* foundInHeader(const SpoolFile& file, const CharsetCatalogue& catalogue)
{
    const auto it = std::find_if(file.declarations.begin(), file.declarations.end(),
                                 [](const Declaration& one) { return one.byHeader; });
    return it == file.declarations.end() || it->fit.fit == Fit::Yes ? nullptr
                                                                    : catalogue.find(it->fit.looksLike);
}

// 8-bit header text is read as what the message declares for its text, else as what it looks like.
const Charset* headerCharset(const SpoolFile& file, const CharsetCatalogue& catalogue)
{
    if (const Charset* found = foundInHeader(file, catalogue))
        return found;
    for (const Part& part : file.parts) {
        const Charset* charset = part.isText() ? catalogue.find(part.charset) : nullptr;
        if (charset && charset->name != "us-ascii"_L1)
            return charset;
    }
    return file.detected ? catalogue.find(file.detected->charset) : nullptr;
}

// What is shown of a text is cut at 64 KiB; ranges stay whole.
void cut(QString& text, bool& truncated)
{
    constexpr qsizetype longestText = 65536;
    if (text.size() <= longestText)
        return;
    text = cutText(text, longestText);
    truncated = true;
}

HeaderField headerField(const ScannedField& scanned)
{
    HeaderField field;
    field.name = QString::fromLatin1(scanned.name);
    field.truncated = scanned.truncated;
    field.value = HeaderText::plainValue(scanned.raw);
    cut(field.value, field.truncated);
    field.range = scanned.range;
    field.nameRange = scanned.nameRange;
    field.valueRange = scanned.valueRange;
    return field;
}

void takeLayout(SpoolFile& file, FileLayout layout)
{
    file.kind = layout.kind;
    file.envelope = std::move(layout.envelope);
    if (file.envelope)
        file.mtsId = parseMtsId(file.envelope->mtsId);
    file.message = layout.message;
    file.before = layout.before;
    file.beforeWhat = layout.beforeWhat;
    file.whyNoMessage = layout.whyNoMessage;
    file.notes = layout.notes;
}

void fillStructure(SpoolFile& file, const ScanResult& scan)
{
    for (const ScannedField& field : scan.blocks.front().fields)
        file.headers.push_back(headerField(field));
    for (const ScannedPart& scanned : scan.parts)
        file.parts.push_back(scanned.part);
    file.delimiters = scan.delimiters;
    file.mime = file.header("MIME-Version"_L1) || file.header("Content-Type"_L1);
    file.notes += scan.notes;
}

void fillHops(SpoolFile& file, const ScanResult& scan)
{
    for (const ScannedField& field : scan.blocks.front().fields) {
        if (sameText(field.name, "received"))
            file.hops.push_back(parseReceived(field.raw, field.range));
    }
    tellDelays(file.hops);
    if (const Hop* own = ownHop(file.hops, file.mtsId))
        file.serverBuild = own->exchangeBuild;
}

// Whether the bytes of a declared text survive what harms a file: they are ASCII in the file.
bool survivesDamage(const SpoolFile& file, const Declaration& declaration)
{
    if (declaration.byHeader)
        return false;
    if (declaration.place == DeclarationPlace::EncodedWord || declaration.place == DeclarationPlace::Rfc2231)
        return true;
    const auto part = std::find_if(file.parts.begin(), file.parts.end(),
                                   [&](const Part& one) { return one.path == declaration.part; });
    return part != file.parts.end() &&
           transferEncodingOf(part->transferEncoding) != TransferEncoding::Identity;
}

void forgetFits(SpoolFile& file)
{
    for (Declaration& declaration : file.declarations) {
        if (!survivesDamage(file, declaration))
            declaration.fit = {};
    }
}

// Scans the message; what stands behind it is left out then, and the message scanned without it.
ScanResult scanMessage(ByteReader& bytes, FileLayout& layout, SpoolFile& file, const StopToken& stop)
{
    ScanResult scan = MimeScanner::scan(bytes, layout.message, stop);
    const std::optional<ForeignEnd> end = findForeignEnd(bytes, layout.message, scan);
    if (end) {
        layout.message = ByteRange::fromTo(layout.message.offset, end->range.offset);
        file.after = end->range;
        file.afterWhat = end->what;
        layout.notes << end->note;
        scan = MimeScanner::scan(bytes, layout.message, stop);
    }
    layout.notes += cutOffNotes(bytes, layout.message, scan, layout.kind == SpoolKind::SpoolFile);
    return scan;
}

void detect(SpoolFile& file, const TextSurvey& survey, const CharsetCatalogue& catalogue,
            const DetectionHints& hints, DetectionMemory& memory)
{
    if (bytesAreDamaged(file.damage)) {
        forgetFits(file);
        return;
    }
    file.detected = detectCharset(survey.sample, catalogue, hints, &memory);
    if (file.detected && file.detected->charset == "us-ascii"_L1)
        file.detected.reset();
}

void decodeHeaders(SpoolFile& file, const ScanResult& scan, const CharsetCatalogue& catalogue)
{
    const HeaderText text(catalogue, headerCharset(file, catalogue));
    const std::vector<ScannedField>& fields = scan.blocks.front().fields;
    for (size_t i = 0; i < file.headers.size(); ++i) {
        file.headers[i].decoded = text.decoded(fields[i]);
        cut(file.headers[i].decoded, file.headers[i].truncated);
    }
    for (size_t i = 0; i < file.parts.size(); ++i) {
        file.parts[i].filename = text.fileName(scan.blocks[static_cast<size_t>(scan.parts[i].block)]);
        cut(file.parts[i].filename, file.parts[i].truncated);
    }
}

bool hasBareText(const ScanResult& scan, const TextSurvey& survey)
{
    for (size_t i = 0; i < scan.parts.size(); ++i) {
        const Part& part = scan.parts[i].part;
        const TextFacts facts = survey.facts.value(static_cast<qsizetype>(i));
        const bool named = part.hasCharset && !part.charset.trimmed().isEmpty();
        if (part.isText() && !named && (facts.hasHighBytes || facts.hasEscapes))
            return true;
    }
    return false;
}

const Message reading(QT_TRANSLATE_NOOP("ims", "read the spool file"));

} // namespace

const HeaderField* SpoolFile::header(QLatin1StringView name) const
{
    const auto it = std::find_if(headers.begin(), headers.end(), [name](const HeaderField& field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == headers.end() ? nullptr : &*it;
}

const Flag* SpoolFile::flag(QLatin1StringView code) const
{
    const auto it =
        std::find_if(flags.begin(), flags.end(), [code](const Flag& flag) { return flag.code == code; });
    return it == flags.end() ? nullptr : &*it;
}

// Content-Language (RFC 3282). English is left out: many programs write it into every mail.
DetectionHints SpoolReader::hintsFor(const SpoolFile& file) const
{
    DetectionHints hints{{}, file.senderDomain, {}, m_seen};
    if (const HeaderField* field = file.header("Content-Language"_L1))
        hints.language = field->value.section(u',', 0, 0).section(u'(', 0, 0).trimmed();
    if (hints.language.startsWith("en"_L1, Qt::CaseInsensitive))
        hints.language.clear();
    return hints;
}

Expected<SpoolFile> SpoolReader::read(const ByteSourcePtr& source, const StopToken& stop) const
{
    SpoolFile file;
    file.file = source->name();
    file.size = source->size();
    ByteReader bytes(source);
    FileLayout layout = readLayout(bytes);
    ScanResult scan;
    if (layout.message.length > 0)
        scan = scanMessage(bytes, layout, file, stop);
    file.damage = findDamage(bytes, layout, scan, file.file, layout.notes);
    takeLayout(file, std::move(layout));
    if (file.message.length > 0) {
        fillStructure(file, scan);
        fillHops(file, scan);
    }
    file.senderDomain = senderDomainOf(file);
    TextSurvey survey;
    if (file.message.length > 0) {
        const DetectionHints hints = hintsFor(file);
        DetectionMemory memory;
        survey = DeclarationFinder(bytes, scan, m_catalogue, hints, memory).survey(stop);
        file.declarations = std::move(survey.declarations);
        file.notes += survey.notes;
        detect(file, survey, m_catalogue, hints, memory);
        decodeHeaders(file, scan, m_catalogue);
    }
    file.applies = whatApplies(file, hasBareText(scan, survey));
    file.suggested = suggestSetting(file, m_catalogue, survey.sample.contains('\x80'));
    file.flags = findFlags({bytes, file, scan, survey, stop});
    if (bytes.error())
        return tl::unexpected(*bytes.error());
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(reading));
    return file;
}

Expected<QByteArray> SpoolReader::decodedBody(const ByteSource& source, const Part& part, qint64 limit) const
{
    const TransferEncoding encoding = transferEncodingOf(part);
    constexpr qint64 window = qint64(1) << 18;
    TransferDecoder decoder(encoding, false);
    for (qint64 at = part.body.offset; at < part.body.end() && decoder.bytes().size() < limit;) {
        const Expected<QByteArray> input = source.read({at, std::min(window, part.body.end() - at)});
        if (!input)
            return tl::unexpected(input.error());
        if (input->isEmpty())
            break;
        decoder.feed(*input, at);
        at += input->size();
    }
    decoder.finish();
    QByteArray bytes = decoder.takeBytes();
    bytes.truncate(limit);
    return bytes;
}

} // namespace ims
