#include "core/report/redaction/RedactedSpool.h"

#include "core/base/Sha256.h"
#include "core/report/redaction/BodyRewriter.h"
#include "core/report/redaction/EnvelopeRewriter.h"
#include "core/report/redaction/FieldRewriter.h"
#include "core/report/redaction/TextMask.h"
#include "core/spool/Attachments.h"
#include "core/spool/HiddenRecipients.h"
#include "core/spool/MimeScanner.h"
#include "core/spool/UuBlocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

const Message rewriting(QT_TRANSLATE_NOOP("ims", "rewrite the spool file for the export"));

/// What of a file is written anew, and by whom.
struct Region
{
    enum class Kind { Envelope, Field, Stray, Delimiter, Body };

    ByteRange range;
    Kind kind = Kind::Stray;
    const ScannedField* field = nullptr;
    const ScannedPart* part = nullptr;
    const Delimiter* delimiter = nullptr;
};

/// As long as the old one, told apart from all others by the number at its end.
QByteArray newBoundary(const QByteArray& boundary, int number)
{
    const QByteArray digits = QByteArray::number(number);
    QByteArray out = boundary;
    qsizetype next = digits.size();
    for (qsizetype i = out.size() - 1; i >= 0; --i) {
        const char c = out[i];
        const bool alnum =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || uchar(c) >= 0x80;
        if (alnum)
            out[i] = next > 0 ? digits[--next] : 'b';
    }
    return next > 0 ? boundary : out; // too short to say anything, or to be told apart
}

class SpoolRewriter
{
public:
    SpoolRewriter(QByteArrayView bytes, const ByteSourcePtr& source, const SpoolFile& spool,
                  TextRedactor& redactor, const CharsetCatalogue& catalogue)
        : m_in(bytes)
        , m_source(source)
        , m_spool(spool)
        , m_redactor(redactor)
        , m_catalogue(catalogue)
        , m_fields(redactor, catalogue, headerCharset(), m_boundaries)
        , m_bodies(redactor, catalogue)
    {
    }

    Expected<RedactedSpool> run(const StopToken& stop);

private:
    const Charset* headerCharset() const
    {
        return m_spool.detected ? m_catalogue.find(m_spool.detected->charset) : nullptr;
    }
    bool masks() const { return m_redactor.choices().isRedacting(); }

    void findBoundaries(const ScanResult& scan);
    std::vector<Region> regionsOf(const ScanResult& scan) const;
    void put(ByteRange original, const QByteArray& bytes);
    void keep(ByteRange original);
    void loose(ByteRange original);
    void write(const Region& region, const StopToken& stop);
    void writeEnvelope();
    void writeField(const ScannedField& field);
    void writeDelimiter(const Region& region);
    void writeBody(const ScannedPart& part, const StopToken& stop);
    void writeText(const ScannedPart& part, ByteRange range);
    void leaveOut(const ScannedPart& part);
    void say(const QString& sentence);

    QByteArrayView m_in;
    const ByteSourcePtr& m_source;
    const SpoolFile& m_spool;
    TextRedactor& m_redactor;
    const CharsetCatalogue& m_catalogue;
    QHash<QByteArray, QByteArray> m_boundaries;
    QHash<QString, QByteArray> m_boundaryOf; ///< by the multipart's path
    FieldRewriter m_fields;
    BodyRewriter m_bodies;
    RedactedSpool m_out;
};

void SpoolRewriter::say(const QString& sentence)
{
    if (!m_out.leftOut.contains(sentence))
        m_out.leftOut.append(sentence);
}

void SpoolRewriter::findBoundaries(const ScanResult& scan)
{
    for (const ScannedPart& part : scan.parts) {
        if (part.boundary.isEmpty())
            continue;
        if (!m_boundaries.contains(part.boundary))
            m_boundaries.insert(part.boundary, newBoundary(part.boundary, int(m_boundaries.size()) + 1));
        m_boundaryOf.insert(part.part.path, part.boundary);
    }
}

std::vector<Region> SpoolRewriter::regionsOf(const ScanResult& scan) const
{
    std::vector<Region> regions;
    if (m_spool.envelope)
        regions.push_back({m_spool.envelope->range, Region::Kind::Envelope});
    for (const ScannedBlock& block : scan.blocks) {
        for (const ScannedField& field : block.fields)
            regions.push_back({field.range, Region::Kind::Field, &field});
        for (const ByteRange& stray : block.strayLines)
            regions.push_back({stray, Region::Kind::Stray});
    }
    for (const Delimiter& delimiter : scan.delimiters)
        regions.push_back({delimiter.range, Region::Kind::Delimiter, nullptr, nullptr, &delimiter});
    for (const ScannedPart& part : scan.parts) {
        if (!part.opened && !part.part.body.isEmpty())
            regions.push_back({part.part.body, Region::Kind::Body, nullptr, &part});
    }
    std::sort(regions.begin(), regions.end(), [](const Region& a, const Region& b) {
        return a.range.offset != b.range.offset ? a.range.offset < b.range.offset
                                                : a.range.length < b.range.length;
    });
    return regions;
}

void SpoolRewriter::put(ByteRange original, const QByteArray& bytes)
{
    if (original.isEmpty() && bytes.isEmpty())
        return;
    m_out.ranges.push_back({original, {m_out.bytes.size(), bytes.size()}});
    m_out.bytes += bytes;
}

void SpoolRewriter::keep(ByteRange original)
{
    if (!original.isEmpty())
        put(original, m_in.sliced(original.offset, original.length).toByteArray());
}

/// What nothing accounts for: line breaks and signs stay.
void SpoolRewriter::loose(ByteRange original)
{
    if (original.isEmpty())
        return;
    const QByteArrayView bytes = m_in.sliced(original.offset, original.length);
    put(original, masks() ? TextMask(nullptr, {}).masked(bytes) : bytes.toByteArray());
}

void SpoolRewriter::writeEnvelope()
{
    const Envelope& envelope = *m_spool.envelope;
    const QByteArrayView bytes = m_in.sliced(envelope.range.offset, envelope.range.length);
    const RewrittenEnvelope written = rewriteEnvelope(bytes, envelope, m_redactor);
    const qint64 base = m_out.bytes.size();
    qint64 from = envelope.range.offset;
    qint64 to = 0;
    const auto piece = [&](qint64 fromEnd, qint64 toEnd) {
        if (fromEnd > from || toEnd > to)
            m_out.ranges.push_back(
                {ByteRange::fromTo(from, fromEnd), ByteRange::fromTo(base + to, base + toEnd)});
        from = fromEnd;
        to = toEnd;
    };
    for (const auto& [original, copy] : written.strings) {
        piece(original.offset, copy.offset);
        piece(original.end(), copy.end());
    }
    piece(envelope.range.end(), written.bytes.size());
    m_out.bytes += written.bytes;
}

void SpoolRewriter::writeField(const ScannedField& field)
{
    const qint64 nameEnd = std::min(field.nameRange.end(), field.range.end());
    const ByteRange value = field.valueRange;
    if (masks())
        put(ByteRange::fromTo(field.range.offset, nameEnd),
            m_fields.name(m_in.sliced(field.range.offset, nameEnd - field.range.offset)));
    keep(ByteRange::fromTo(masks() ? nameEnd : field.range.offset, value.offset));
    constexpr qint64 longest = qint64(1) << 20;
    const qint64 written = masks() ? std::min(value.length, longest) : value.length;
    qint64 at = value.offset;
    for (const RewrittenPiece& piece : m_fields.value(field.name, m_in.sliced(value.offset, written))) {
        put({at, piece.length}, piece.bytes);
        at += piece.length;
    }
    if (at < value.end()) {
        put(ByteRange::fromTo(at, value.end()), {});
        say(u"A header field was longer than 1 MiB: the copy holds its beginning."_s);
    }
}

void SpoolRewriter::writeDelimiter(const Region& region)
{
    const QByteArray line = m_in.sliced(region.range.offset, region.range.length).toByteArray();
    const QByteArray boundary = m_boundaryOf.value(region.delimiter->part);
    const qsizetype at = boundary.isEmpty() ? -1 : line.indexOf(boundary);
    if (!masks() || at < 0)
        return loose(region.range);
    const auto range = [&](qsizetype from, qsizetype to) {
        return ByteRange::fromTo(region.range.offset + from, region.range.offset + to);
    };
    keep(range(0, at));
    put(range(at, at + boundary.size()), m_boundaries.value(boundary));
    loose(range(at + boundary.size(), line.size()));
}

void SpoolRewriter::leaveOut(const ScannedPart& part)
{
    const QByteArrayView body = m_in.sliced(part.part.body.offset, part.part.body.length);
    const TransferEncoding encoding = transferEncodingOf(part.part);
    QByteArray decoded = body.toByteArray();
    if (encoding != TransferEncoding::Identity) {
        TransferDecoder decoder(encoding, false);
        decoder.feed(body, 0);
        decoder.finish();
        decoded = decoder.takeBytes();
    }
    const QByteArray hash = QCryptographicHash::hash(decoded, QCryptographicHash::Sha256).toHex();
    QByteArray note =
        "IMS Doctor left this attachment out of the copy: " + QByteArray::number(decoded.size()) +
        " bytes, SHA-256 " + hash + ".";
    if (encoding == TransferEncoding::Base64) {
        const QByteArray encoded = note.toBase64();
        constexpr qsizetype lineLength = 76;
        note.clear();
        for (qsizetype i = 0; i < encoded.size(); i += lineLength)
            note += (i > 0 ? "\r\n" : "") + encoded.mid(i, lineLength);
    }
    put(part.part.body, note + (body.endsWith("\r\n") ? "\r\n" : ""));
    say(u"Attachments are left out; notes in their places tell size and SHA-256."_s);
}

void SpoolRewriter::writeText(const ScannedPart& part, ByteRange range)
{
    if (range.isEmpty())
        return;
    BodyText text{
        part.part.contentType, part.part.charset, transferEncodingOf(part.part), m_spool.senderDomain, {}};
    constexpr qint64 longestLabel = 40;
    for (const Declaration& declaration : m_spool.declarations) {
        const bool inside = range.contains(declaration.range) && declaration.range.length <= longestLabel;
        if (inside && text.encoding == TransferEncoding::Identity)
            text.kept.push_back({declaration.range.offset - range.offset, declaration.range.length});
    }
    put(range, m_bodies.rewritten(m_in.sliced(range.offset, range.length), text));
}

void SpoolRewriter::writeBody(const ScannedPart& part, const StopToken& stop)
{
    if (!masks())
        return keep(part.part.body);
    const bool isText = part.part.isText() || part.part.contentType.startsWith("message/"_L1);
    const bool wholeMessage = m_spool.parts.size() == 1;
    const TransferEncoding encoding = transferEncodingOf(part.part);
    const bool encodedFile = encoding == TransferEncoding::UuEncode || encoding == TransferEncoding::BinHex;
    if (encodedFile || !isText || (isAttachment(m_spool, part.part) && !wholeMessage) || part.multipart)
        return part.multipart ? loose(part.part.body) : leaveOut(part);
    constexpr size_t mostBlocks = 1000;
    std::vector<UuBlock> blocks;
    if (encoding == TransferEncoding::Identity) {
        ByteReader reader(m_source);
        blocks = findUuBlocks(reader, part.part.body, mostBlocks, stop);
    }
    qint64 position = part.part.body.offset;
    for (const UuBlock& block : blocks) {
        writeText(part, ByteRange::fromTo(position, block.range.offset));
        const QByteArrayView bytes = m_in.sliced(block.range.offset, block.range.length);
        const QByteArray hash =
            QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex();
        put(block.range,
            "[IMS Doctor left a uuencoded file out of the copy: " + QByteArray::number(bytes.size()) +
                " bytes as encoded, SHA-256 of these " + hash + "]");
        say(u"Uuencoded files are left out; notes in their places tell size and SHA-256."_s);
        position = block.range.end();
    }
    writeText(part, ByteRange::fromTo(position, part.part.body.end()));
}

void SpoolRewriter::write(const Region& region, const StopToken& stop)
{
    switch (region.kind) {
    case Region::Kind::Envelope:
        return writeEnvelope();
    case Region::Kind::Field:
        return writeField(*region.field);
    case Region::Kind::Delimiter:
        return writeDelimiter(region);
    case Region::Kind::Body:
        return writeBody(*region.part, stop);
    case Region::Kind::Stray:
        break;
    }
    loose(region.range);
}

Expected<RedactedSpool> SpoolRewriter::run(const StopToken& stop)
{
    ByteReader reader(m_source);
    const ScanResult scan = MimeScanner::scan(reader, m_spool.message, stop);
    if (reader.error())
        return tl::unexpected(*reader.error());
    findBoundaries(scan);
    qint64 position = 0;
    for (const Region& region : regionsOf(scan)) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(rewriting));
        if (region.range.offset < position || region.range.end() > m_in.size())
            continue; // parts of broken mail may lie across each other: the first account holds
        loose(ByteRange::fromTo(position, region.range.offset));
        write(region, stop);
        position = region.range.end();
    }
    loose(ByteRange::fromTo(position, m_in.size()));
    if (m_bodies.undecoded() > 0)
        say(u"%1 bytes that were no text of their character set are left out: of each run of them its first "
            u"byte "
            u"is repeated."_s.arg(m_bodies.undecoded()));
    if (m_fields.leftOut())
        say(u"A header field holds bytes that no character set could be found for: they are left out."_s);
    if (m_spool.envelope && masks())
        say(u"Numbers in the envelope whose meaning is not known stand as they did; its first number is the "
            u"new "
            u"length."_s);
    m_out.rewritten = m_out.bytes != m_in;
    return std::move(m_out);
}

/// A note in the body's place, and a file that ends there.
ByteRange headOf(const SpoolFile& spool)
{
    const qint64 end = spool.parts.empty() ? spool.message.offset : spool.parts.front().body.offset;
    return ByteRange::fromTo(0, end > 0 ? end : spool.message.offset);
}

} // namespace

ByteRange RedactedSpool::inCopy(ByteRange original) const
{
    const auto place = [this](qint64 position, bool end) {
        for (const CopiedRange& range : ranges) {
            const bool inside = end ? position > range.original.offset && position <= range.original.end()
                                    : range.original.contains(position);
            if (!inside)
                continue;
            if (range.original.length == range.copy.length)
                return range.copy.offset + (position - range.original.offset);
            return end ? range.copy.end() : range.copy.offset;
        }
        return position <= 0 ? qint64(0) : qint64(bytes.size());
    };
    const qint64 first = place(original.offset, false);
    return original.isEmpty() ? ByteRange{first, 0}
                              : ByteRange::fromTo(first, std::max(first, place(original.end(), true)));
}

bool needsRewriting(const SpoolFile& spool, const RedactionChoices& choices)
{
    if (choices.isRedacting())
        return true;
    if (!choices.hiddenRecipients)
        return false;
    const auto hidden = hiddenRecipients(spool);
    return !hidden || !hidden->isEmpty() || spool.header("Bcc"_L1) || spool.header("Resent-Bcc"_L1);
}

Expected<std::optional<RedactedSpool>> redactSpool(const ByteSourcePtr& source, const SpoolFile& spool,
                                                   TextRedactor& redactor, const CharsetCatalogue& catalogue,
                                                   const StopToken& stop)
{
    if (spool.message.isEmpty())
        return std::optional<RedactedSpool>();
    const bool large = source->size() > largestRedactedSpool;
    const ByteRange range = large ? headOf(spool) : ByteRange{0, source->size()};
    if (range.length > largestRedactedSpool)
        return std::optional<RedactedSpool>();
    const Expected<QByteArray> bytes = source->read(range);
    if (!bytes)
        return tl::unexpected(bytes.error());
    SpoolFile head = spool;
    ByteSourcePtr from = source;
    if (large) {
        from = ByteSource::fromBytes(*bytes, source->name());
        head.message = ByteRange::fromTo(spool.message.offset, bytes->size());
    }
    return SpoolRewriter(*bytes, from, head, redactor, catalogue).run(stop).map([&](RedactedSpool copy) {
        if (large) {
            copy.bytes += "IMS Doctor left the body out of the copy: the file has " +
                          QByteArray::number(source->size()) + " bytes.\r\n";
            copy.rewritten = true;
            copy.leftOut.append(
                u"The file has more than %1 MiB: the copy holds its envelope and header alone."_s.arg(
                    largestRedactedSpool >> 20));
        }
        return std::optional(std::move(copy));
    });
}

} // namespace ims
