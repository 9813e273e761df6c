#include "core/spool/Attachments.h"

#include "core/base/FileName.h"
#include "core/spool/UuBlocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 piece = qint64(1) << 18;
constexpr qint64 mostText = qint64(64) << 20; // read in search of uuencoded blocks
constexpr size_t mostBlocks = 1'000;

struct TypeEnding
{
    QLatin1StringView type;
    QLatin1StringView ending;
};
constexpr std::array typeEndings = {
    TypeEnding{"message/rfc822"_L1, ".eml"_L1},  TypeEnding{"message/delivery-status"_L1, ".txt"_L1},
    TypeEnding{"text/plain"_L1, ".txt"_L1},      TypeEnding{"text/html"_L1, ".html"_L1},
    TypeEnding{"image/gif"_L1, ".gif"_L1},       TypeEnding{"image/jpeg"_L1, ".jpg"_L1},
    TypeEnding{"image/png"_L1, ".png"_L1},       TypeEnding{"application/pdf"_L1, ".pdf"_L1},
    TypeEnding{"application/rtf"_L1, ".rtf"_L1}, TypeEnding{"application/zip"_L1, ".zip"_L1},
};

QString fallbackName(const QString& part, const QString& contentType)
{
    const auto known = std::find_if(typeEndings.begin(), typeEndings.end(),
                                    [&](const TypeEnding& one) { return contentType == one.type; });
    const QString stem = part.isEmpty() ? u"message"_s : u"part-"_s + part;
    return savedFileName(stem + (known == typeEndings.end() ? ".bin"_L1 : known->ending),
                         u"attachment.bin"_s);
}

Attachment made(const QString& part, const QString& name, const QString& type, ByteRange encoded,
                TransferEncoding encoding)
{
    return {part,
            name,
            type,
            encoded,
            encoding,
            savedFileName(name, fallbackName(part, type)),
            nameWarnings(name)};
}

Message reading()
{
    return Message(QT_TRANSLATE_NOOP("ims", "look for attachments"));
}

Message decoding()
{
    return Message(QT_TRANSLATE_NOOP("ims", "decode the attachment"));
}

// Text that is not encoded itself, where mail programs put uuencoded files.
bool mayHoldBlocks(const SpoolFile& spool, const Part& part)
{
    return part.isText() && !isAttachment(spool, part) && !part.body.isEmpty() &&
           transferEncodingOf(part) == TransferEncoding::Identity;
}

void tellDamage(const TransferDecoder& decoder, DecodedAttachment& decoded)
{
    if (decoder.junkCount() > 0)
        decoded.damage << Message(
            QT_TRANSLATE_NOOP("ims", "Places in the encoded text that do not belong there: "
                                     "%1, the first at byte %2. What was decoded may be "
                                     "damaged."),
            {QString::number(decoder.junkCount()), QString::number(decoder.firstJunk())});
    if (decoder.cutOff())
        decoded.damage << Message(
            QT_TRANSLATE_NOOP("ims", "The encoded text ends too early: the end of the file is missing."));
    const BinHexFacts* binHex = decoder.binHex();
    if (!binHex)
        return;
    if (binHex->dataSum == BinHexFacts::Sum::Wrong)
        decoded.damage << Message(
            QT_TRANSLATE_NOOP("ims", "Its own checksum does not agree: the file was changed on its way."));
    if (binHex->resourceLength > 0)
        decoded.damage << Message(QT_TRANSLATE_NOOP("ims",
                                                    "The file has a second half for Macintosh systems (%1 "
                                                    "bytes), which is left out."),
                                  {QString::number(binHex->resourceLength)});
}

/// Takes what a decoder has put out, so that it never holds more than a piece.
class Drain
{
public:
    Drain(const PieceSink& sink)
        : m_sink(sink)
    {
    }

    bool take(const QByteArray& bytes)
    {
        if (bytes.isEmpty())
            return true;
        m_hash.addData(bytes);
        m_size += bytes.size();
        return !m_sink || m_sink(bytes);
    }

    DecodedAttachment decoded() const { return {m_size, QString::fromLatin1(m_hash.result().toHex()), {}}; }

private:
    const PieceSink& m_sink;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

} // namespace

bool isAttachment(const SpoolFile& spool, const Part& part)
{
    if (part.contentType.startsWith("multipart/"_L1))
        return false;
    const bool says = !part.isText() || part.disposition == "attachment"_L1;
    if (part.path.isEmpty())
        return spool.parts.size() == 1 && says && !part.body.isEmpty();
    return says || !part.filename.isEmpty();
}

std::vector<Attachment> attachedParts(const SpoolFile& spool)
{
    std::vector<Attachment> found;
    for (const Part& part : spool.parts) {
        if (isAttachment(spool, part))
            found.push_back(
                made(part.path, part.filename, part.contentType, part.body, transferEncodingOf(part)));
    }
    return found;
}

Expected<Attachments> findAttachments(const ByteSourcePtr& source, const SpoolFile& spool,
                                      const StopToken& stop)
{
    Attachments found{attachedParts(spool), {}};
    ByteReader bytes(source);
    qint64 left = mostText;
    size_t blocks = 0;
    for (const Part& part : spool.parts) {
        if (!mayHoldBlocks(spool, part))
            continue;
        const ByteRange text{part.body.offset, std::min(part.body.length, left)};
        left -= text.length;
        for (const UuBlock& block : findUuBlocks(bytes, text, mostBlocks - blocks, stop)) {
            found.files.push_back(made(part.path, QString::fromLatin1(block.name), {}, block.range,
                                       TransferEncoding::UuEncode));
            ++blocks;
        }
        if (text.length < part.body.length || blocks >= mostBlocks) {
            found.notes << Message(QT_TRANSLATE_NOOP("ims",
                                                     "Only the first %1 MiB of text and %2 uuencoded files "
                                                     "were looked for."),
                                   {QString::number(mostText >> 20), QString::number(mostBlocks)});
            break;
        }
    }
    if (bytes.error())
        return tl::unexpected(*bytes.error());
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(reading()));
    std::stable_sort(found.files.begin(), found.files.end(), [](const Attachment& a, const Attachment& b) {
        return a.encoded.offset < b.encoded.offset;
    });
    return found;
}

Expected<DecodedAttachment> decodeAttachment(const ByteSourcePtr& source, const Attachment& attachment,
                                             const PieceSink& sink, const StopToken& stop,
                                             const Progress& progress)
{
    const ByteRange& range = attachment.encoded;
    TransferDecoder decoder(attachment.encoding, false);
    Drain drain(sink);
    const auto refused = [&] {
        return tl::unexpected(
            Error{decoding(), source->name(),
                  Message(QT_TRANSLATE_NOOP("ims", "what was decoded could not be written")),
                  Message(QT_TRANSLATE_NOOP("ims", "Check the free space."))});
    };
    for (qint64 at = range.offset; at < range.end();) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(decoding()));
        const Expected<QByteArray> input = source->read({at, std::min(piece, range.end() - at)});
        if (!input)
            return tl::unexpected(input.error());
        if (input->isEmpty())
            break;
        decoder.feed(*input, at);
        if (!drain.take(decoder.takeBytes()))
            return refused();
        at += input->size();
        report(progress, at - range.offset, range.length, decoding());
    }
    decoder.finish();
    if (!drain.take(decoder.takeBytes()))
        return refused();
    DecodedAttachment decoded = drain.decoded();
    tellDamage(decoder, decoded);
    return decoded;
}

Expected<DecodedAttachment> saveAttachment(const ByteSourcePtr& source, const Attachment& attachment,
                                           const Path& target, const EvidenceRoots& roots, Existing existing,
                                           const StopToken& stop, const Progress& progress)
{
    DecodedAttachment decoded;
    const auto produce = [&](const PieceSink& sink) -> Expected<void> {
        auto done = decodeAttachment(source, attachment, sink, stop, progress);
        if (!done)
            return tl::unexpected(std::move(done.error()));
        decoded = std::move(*done);
        return {};
    };
    if (auto written = OutputFile::writePieces(target, produce, roots, existing); !written)
        return tl::unexpected(std::move(written.error()));
    return decoded;
}

} // namespace ims
