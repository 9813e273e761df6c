#include "core/spool/DoubleByteText.h"
#include "core/spool/PartContent.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 textWindow = qint64(1) << 20;
constexpr qint64 tnefWindow = qint64(4) << 20;
constexpr qint64 budget = qint64(16) << 20; ///< of encoded bytes, for the whole message
constexpr qint64 chunk = 65536;

bool isTnef(const FlagInput& input, size_t index)
{
    return input.scan.parts[index].part.contentType == "application/ms-tnef"_L1 ||
           input.file.parts[index].filename.compare("winmail.dat"_L1, Qt::CaseInsensitive) == 0;
}

class ContentWalk
{
public:
    ContentWalk(const FlagInput& input, FlagCollector& flags)
        : m_input(input)
        , m_flags(flags)
    {
        for (const Declaration& declaration : input.file.declarations) {
            if (declaration.place == DeclarationPlace::ContentType && declaration.codePage > 0)
                m_codePages.insert(declaration.part, declaration.codePage);
        }
    }

    void run()
    {
        takeHeader();
        const size_t count = std::min(m_input.scan.parts.size(), m_input.file.parts.size());
        for (size_t i = 0; i < count && m_spent < budget; ++i) {
            if (m_input.stop.stop_requested())
                return;
            if (!m_input.scan.parts[i].opened)
                takePart(i);
        }
        if (m_jis && m_shiftJis)
            m_flags.add("jis-shift-jis-mixed", *m_shiftJis);
    }

private:
    void takePart(size_t index)
    {
        const ScannedPart& scanned = m_input.scan.parts[index];
        const TransferEncoding encoding = transferEncodingOf(scanned.part);
        if (isTnef(m_input, index)) {
            const PartContent content = read(index, encoding, tnefWindow);
            flagBase64(content, m_flags);
            flagTnef(content, m_flags);
        } else if (scanned.part.isText() && encoding != TransferEncoding::BinHex) {
            takeText(read(index, encoding, textWindow));
        } else if (scanned.part.contentType == "message/delivery-status"_L1) {
            flagDeliveryStatus(read(index, encoding, textWindow), m_flags);
        } else if (encoding == TransferEncoding::BinHex) {
            m_spent += scanned.part.body.length;
            flagBinHexPart(m_input, index, m_flags);
        } else if (encoding == TransferEncoding::Base64) {
            flagBase64(check(index), m_flags);
        }
    }

    PartContent read(size_t index, TransferEncoding encoding, qint64 window)
    {
        const ScannedPart& scanned = m_input.scan.parts[index];
        const ByteRange body = scanned.part.body;
        const qint64 inputLimit = std::min(4 * window, budget - m_spent);
        m_spent += std::min(body.length, inputLimit);
        TransferDecoder decoder = decodeRange(m_input.bytes, body, encoding,
                                              encoding != TransferEncoding::Identity, window, inputLimit);
        const bool cut = body.length > inputLimit || decoder.bytes().size() >= window;
        return {m_input,
                scanned,
                static_cast<qsizetype>(index),
                encoding,
                std::move(decoder),
                cut,
                m_codePages.value(scanned.part.path)};
    }

    // Decodes all of a part but keeps nothing: only what the decoder has to complain about is wanted.
    PartContent check(size_t index)
    {
        const ScannedPart& scanned = m_input.scan.parts[index];
        const qint64 length = std::min(scanned.part.body.length, budget - m_spent);
        m_spent += length;
        TransferDecoder decoder(TransferEncoding::Base64, false);
        decoder.checkOnly();
        const qint64 end = scanned.part.body.offset + length;
        for (qint64 at = scanned.part.body.offset; at < end && !m_input.stop.stop_requested();) {
            QByteArrayView view = m_input.bytes.at(at, std::min(chunk, end - at));
            view = view.first(std::min<qsizetype>(view.size(), end - at));
            if (view.isEmpty())
                break;
            decoder.feed(view, at);
            at += view.size();
        }
        decoder.finish();
        return {m_input,
                scanned,
                static_cast<qsizetype>(index),
                TransferEncoding::Base64,
                std::move(decoder),
                length < scanned.part.body.length,
                0};
    }

    void takeText(const PartContent& content)
    {
        flagBase64(content, m_flags);
        flagText(content, m_flags);
        flagEncodedFiles(content, m_flags);
        if (content.scanned.part.contentType == "text/html"_L1)
            flagHtml(content, m_flags);
        lookForJapanese(content.bytes(), [&](ByteRange range) { return content.sourceOf(range); });
    }

    template <typename Map>
    void lookForJapanese(QByteArrayView bytes, Map map)
    {
        m_jis = m_jis || !jisEscape(bytes).isEmpty();
        const ByteRange run = m_shiftJis ? ByteRange{} : shiftJisRun(bytes);
        if (!run.isEmpty())
            m_shiftJis = map(run);
    }

    void takeHeader()
    {
        if (m_input.scan.blocks.empty())
            return;
        for (const ScannedField& field : m_input.scan.blocks.front().fields) {
            lookForJapanese(field.raw, [&](ByteRange range) {
                return ByteRange{field.valueRange.offset + range.offset, range.length};
            });
        }
        int codePage = 0;
        for (const Part& part : m_input.file.parts) {
            if (codePage == 0 && isDoubleByteCodePage(m_codePages.value(part.path)))
                codePage = m_codePages.value(part.path);
        }
        flagNames(m_input, codePage, m_flags);
    }

    const FlagInput& m_input;
    FlagCollector& m_flags;
    QHash<QString, int> m_codePages; ///< by path of the part
    qint64 m_spent = 0;
    bool m_jis = false;
    std::optional<ByteRange> m_shiftJis;
};

} // namespace

void flagContents(const FlagInput& input, FlagCollector& flags)
{
    ContentWalk(input, flags).run();
}

} // namespace ims
