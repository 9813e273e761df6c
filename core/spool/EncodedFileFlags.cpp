#include "core/base/SafeText.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/PartContent.h"
#include "core/spool/UuBlocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostBlocks = 100;
constexpr qint64 uuBudget = qint64(16) << 20;
constexpr int mostBinHexFiles = 20;
constexpr qint64 chunk = 65536;

void flagBlocks(const PartContent& content, const std::vector<UuBlock>& blocks, bool asItStands,
                FlagCollector& flags)
{
    const auto map = [&](ByteRange range) { return asItStands ? range : content.sourceOf(range); };
    for (const UuBlock& block : blocks) {
        if (content.input.file.mime && content.scanned.part.contentType == "text/plain"_L1)
            flags.add("uuencode-in-text-part", map(block.range), {QString::fromLatin1(block.name.left(80))});
        if (!block.firstJunk.isEmpty()) {
            const ByteRange where = map(block.firstJunk);
            const QByteArrayView junk = content.input.bytes.at(where.offset, 20);
            flags.add("uuencode-trailing-junk", where,
                      {QString::fromLatin1(
                          junk.first(std::min({junk.size(), qsizetype(20), qsizetype(where.length)})))});
        }
        if (!block.textAfter.isEmpty())
            flags.add("uuencode-after-end", map(block.textAfter));
    }
}

void flagUuencode(const PartContent& content, FlagCollector& flags)
{
    const QByteArrayView text = content.bytes();
    if (!text.startsWith("begin ") && !text.contains("\nbegin ") && !text.contains("\rbegin "))
        return;
    if (content.encoding == TransferEncoding::Identity) {
        const ByteRange body = content.scanned.part.body;
        flagBlocks(content,
                   findUuBlocks(content.input.bytes, {body.offset, std::min(body.length, uuBudget)},
                                mostBlocks, content.input.stop),
                   true, flags);
        return;
    }
    ByteReader reader(ByteSource::fromBytes(content.decoder.bytes(), {}));
    flagBlocks(content, findUuBlocks(reader, {0, text.size()}, mostBlocks, content.input.stop), false, flags);
}

// BinHex in a text, one file after the other.
void flagBinHexInText(const PartContent& content, FlagCollector& flags)
{
    const QByteArrayView text = content.bytes();
    const QByteArrayView banner(BinHexDecoder::banner);
    qsizetype at = text.indexOf(banner);
    for (int files = 0; at >= 0 && files < mostBinHexFiles; ++files) {
        const qsizetype next = text.indexOf(banner, at + banner.size());
        const qsizetype end = next < 0 ? text.size() : next;
        TransferDecoder decoder(TransferEncoding::BinHex, false);
        decoder.feed(text.sliced(at, end - at), at);
        decoder.finish();
        const BinHexFacts& facts = *decoder.binHex();
        if (facts.shortRuns > 0)
            flags.add("binhex-short-run", content.sourceOf(facts.firstShortRun));
        if (next >= 0 && facts.ended) {
            const QByteArrayView between = text.sliced(facts.text.end(), next - facts.text.end());
            if (trimmedView(between).isEmpty() && between.count('\n') < 2)
                flags.add("binhex-run-together", content.sourceOf(next, banner.size()));
        }
        at = next;
    }
}

bool isBinHex(const FlagInput& input, size_t part)
{
    return part < input.scan.parts.size() &&
           transferEncodingOf(input.scan.parts[part].part) == TransferEncoding::BinHex;
}

} // namespace

void flagEncodedFiles(const PartContent& content, FlagCollector& flags)
{
    if (content.encoding != TransferEncoding::UuEncode)
        flagUuencode(content, flags);
    flagBinHexInText(content, flags);
}

void flagBinHexPart(const FlagInput& input, size_t part, FlagCollector& flags)
{
    const ByteRange body = input.scan.parts[part].part.body;
    TransferDecoder decoder(TransferEncoding::BinHex, false);
    decoder.checkOnly();
    for (qint64 at = body.offset; at < body.end() && !input.stop.stop_requested();) {
        QByteArrayView view = input.bytes.at(at, std::min(chunk, body.end() - at));
        view = view.first(std::min<qsizetype>(view.size(), body.end() - at));
        if (view.isEmpty())
            break;
        decoder.feed(view, at);
        at += view.size();
    }
    decoder.finish();
    const BinHexFacts& facts = *decoder.binHex();
    if (facts.shortRuns > 0)
        flags.add("binhex-short-run", facts.firstShortRun);
    if (!facts.ended || !isBinHex(input, part + 1))
        return;
    // The break before the delimiter is none of the body's: a blank line is one break more.
    const qint64 rest = body.end() - facts.text.end();
    const QByteArrayView after = input.bytes.at(facts.text.end(), std::min<qint64>(rest, 256));
    if (!after.first(std::min<qsizetype>(after.size(), std::min<qint64>(rest, 256))).contains('\n'))
        flags.add("binhex-run-together", {facts.text.end() - 1, 1});
}

} // namespace ims
