#include "core/spool/MessageEnd.h"

#include "core/spool/TransferDecoding.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 tailWindow = 65536; // the largest clusters of FAT and NTFS
constexpr qint64 markLength = 4;

// The bytes of a short range.
QByteArrayView viewOf(ByteReader& bytes, ByteRange range)
{
    const QByteArrayView view = bytes.at(range.offset, range.length);
    return view.first(std::min<qsizetype>(view.size(), range.length));
}

/// The innermost part around a place; null where there is none.
const ScannedPart* partAround(const ScanResult& scan, qint64 position)
{
    const auto found =
        std::find_if(scan.parts.rbegin(), scan.parts.rend(), [position](const ScannedPart& one) {
            return one.part.range.offset <= position && position <= one.part.range.end();
        });
    return found == scan.parts.rend() ? nullptr : &*found;
}

// Whether a part may rightly hold any bytes: it announces binary, or is no text and has no encoding.
bool mayHoldAnyBytes(const ScannedPart& scanned)
{
    const Part& part = scanned.part;
    if (scanned.opened)
        return false;
    if (part.transferEncoding == "binary"_L1)
        return true;
    return !part.isText() && transferEncodingOf(part.transferEncoding) == TransferEncoding::Identity;
}

bool mayHoldAnyBytes(const ScanResult& scan, qint64 position)
{
    const ScannedPart* part = partAround(scan, position);
    return part && mayHoldAnyBytes(*part);
}

// Where the run of zero bytes at the end of a range begins; its end where there is none.
qint64 trailingZeros(ByteReader& bytes, ByteRange range)
{
    qint64 end = range.end();
    while (end > range.offset) {
        const qint64 start = std::max(range.offset, end - ByteReader::defaultWindow);
        const QByteArrayView view = viewOf(bytes, ByteRange::fromTo(start, end));
        const auto last = std::find_if(view.rbegin(), view.rend(), [](char c) { return c != '\0'; });
        end -= last - view.rbegin();
        if (last != view.rend() || view.isEmpty())
            break;
    }
    return end;
}

bool endsInLineBreak(ByteReader& bytes, ByteRange range)
{
    if (range.isEmpty())
        return false;
    const QByteArrayView view = viewOf(bytes, {range.end() - 1, 1});
    return !view.isEmpty() && (view.front() == '\n' || view.front() == '\r');
}

std::optional<ForeignEnd> zeroBytes(ByteReader& bytes, ByteRange message, const ScanResult& scan)
{
    constexpr qint64 fewestInLine = 16;
    const qint64 start = trailingZeros(bytes, message);
    const ByteRange zeros = ByteRange::fromTo(start, message.end());
    if (zeros.isEmpty() || start == message.offset || mayHoldAnyBytes(scan, start))
        return {};
    if (!endsInLineBreak(bytes, ByteRange::fromTo(message.offset, start)) && zeros.length < fewestInLine)
        return {};
    return ForeignEnd{
        zeros, u"zero-bytes"_s,
        Message(QT_TRANSLATE_NOOP("ims", "Zero bytes at the file's end belong to no message and are "
                                         "left out: %1."),
                {QString::number(zeros.length)})};
}

std::optional<ForeignEnd> controlZ(ByteReader& bytes, ByteRange message)
{
    constexpr char mark = '\x1a';
    if (message.length < 2)
        return {};
    const ByteRange last{message.end() - 1, 1};
    const QByteArrayView view = viewOf(bytes, last);
    const ByteRange before = ByteRange::fromTo(message.offset, last.offset);
    if (view.isEmpty() || view.front() != mark || !endsInLineBreak(bytes, before))
        return {};
    return ForeignEnd{last, u"control-z"_s,
                      Message(QT_TRANSLATE_NOOP("ims", "A control-Z stands at the file's end, as DOS's COPY "
                                                       "adds it to text; it is left out."))};
}

// Whether a whole envelope begins at a place: `ImCr`, and `EwLs` where the number before it leads.
bool beginsEnvelope(ByteReader& bytes, qint64 first, qint64 end)
{
    constexpr qint64 longestEnvelope = qint64(16) << 20;
    const QByteArrayView number = bytes.at(first, markLength);
    if (number.size() < markLength)
        return false;
    const auto length = qint64(qFromLittleEndian<quint32>(number.data()));
    if (length < 3 * markLength || length > std::min(longestEnvelope, end - first))
        return false;
    return bytes.at(first + length - markLength, markLength).startsWith("EwLs");
}

// Whether what begins there is an attachment: a part that ends before the message does, or its own body.
bool isAttached(const ScanResult& scan, qint64 position, qint64 messageEnd)
{
    const ScannedPart* part = partAround(scan, position);
    if (!part || part->opened)
        return false;
    return part->part.body.end() < messageEnd || part->part.body.offset == position;
}

std::optional<ForeignEnd> secondFile(ByteReader& bytes, ByteRange message, const ScanResult& scan)
{
    constexpr int mostCandidates = 1000;
    static constexpr QByteArrayView mark("ImCr");
    qint64 position = message.offset;
    for (int i = 0; i < mostCandidates && position + markLength <= message.end();) {
        const QByteArrayView view = bytes.at(position, markLength);
        if (view.size() < markLength)
            return {};
        const qsizetype found = view.indexOf(mark);
        if (found < 0) {
            position += view.size() - (markLength - 1);
            continue;
        }
        const qint64 first = position + found - markLength;
        position += found + markLength;
        ++i;
        if (first <= message.offset || !beginsEnvelope(bytes, first, message.end()) ||
            isAttached(scan, first, message.end()))
            continue;
        return ForeignEnd{
            ByteRange::fromTo(first, message.end()), u"second-file"_s,
            Message(QT_TRANSLATE_NOOP("ims",
                                      "A second spool file begins at byte %1: two were joined into one "
                                      "file. Only the first is read."),
                    {QString::number(first)})};
    }
    return {};
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != '\f' && c != '\x1b';
}

// A cluster's old contents: clean text up to a line break, behind it bytes that no text has.
std::optional<ForeignEnd> oldContent(ByteReader& bytes, ByteRange message, const ScanResult& scan)
{
    constexpr qsizetype shortest = 16;
    const qint64 windowStart = std::max(message.offset, message.end() - tailWindow);
    const QByteArray window = viewOf(bytes, ByteRange::fromTo(windowStart, message.end())).toByteArray();
    const auto firstControl = std::find_if(window.begin(), window.end(), isControl);
    if (firstControl == window.end() ||
        !std::any_of(firstControl, window.end(), [](char c) { return c == '\0'; }))
        return {};
    const qsizetype lineBreak = window.first(firstControl - window.begin()).lastIndexOf('\n');
    const QByteArray tail = window.sliced(lineBreak + 1);
    const auto controls = std::count_if(tail.begin(), tail.end(), isControl);
    const qint64 start = windowStart + lineBreak + 1;
    if (lineBreak < 0 || tail.size() < shortest || controls * 10 < tail.size() ||
        mayHoldAnyBytes(scan, start))
        return {};
    return ForeignEnd{
        ByteRange::fromTo(start, message.end()), u"old-content"_s,
        Message(QT_TRANSLATE_NOOP("ims",
                                  "The last %1 bytes, behind the last whole line, are binary and no part "
                                  "of the text: taken for what the disk held there before, and left "
                                  "out (inferred)."),
                {QString::number(tail.size())})};
}

bool endsInMidGroup(ByteReader& bytes, const ScannedPart& last)
{
    constexpr qint64 longestLook = qint64(64) << 20;
    const Part& part = last.part;
    if (transferEncodingOf(part.transferEncoding) != TransferEncoding::Base64 || last.opened ||
        part.body.isEmpty() || part.body.length > longestLook)
        return false;
    qint64 characters = 0;
    for (qint64 at = part.body.offset; at < part.body.end();) {
        QByteArrayView view = bytes.at(at, 1);
        view = view.first(std::min<qsizetype>(view.size(), part.body.end() - at));
        if (view.isEmpty())
            return false;
        characters += std::count_if(view.begin(), view.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
                   c == '/' || c == '=';
        });
        at += view.size();
    }
    return characters % 4 != 0;
}

} // namespace

std::optional<ForeignEnd> findForeignEnd(ByteReader& bytes, ByteRange message, const ScanResult& scan)
{
    if (message.isEmpty())
        return {};
    if (auto second = secondFile(bytes, message, scan))
        return second;
    if (auto zeros = zeroBytes(bytes, message, scan))
        return zeros;
    if (auto mark = controlZ(bytes, message))
        return mark;
    return oldContent(bytes, message, scan);
}

QList<Message> cutOffNotes(ByteReader& bytes, ByteRange message, const ScanResult& scan, bool fromServer)
{
    QList<Message> notes;
    if (message.isEmpty() || scan.parts.empty())
        return notes;
    const auto open = std::find_if(scan.parts.begin(), scan.parts.end(), [](const ScannedPart& part) {
        return part.multipart && part.delimiterSeen && !part.closed;
    });
    const ScannedPart& last = scan.parts.back();
    if (open != scan.parts.end())
        notes << Message(QT_TRANSLATE_NOOP("ims",
                                           "The multipart message has no closing delimiter. It may have "
                                           "been cut off on its way; the server may have seen the same."));
    if (last.part.body.end() == message.end() && endsInMidGroup(bytes, last))
        notes << Message(QT_TRANSLATE_NOOP("ims",
                                           "The base64 text at the end stops in the middle of a group of "
                                           "four. It may have been cut off on its way; the server may "
                                           "have seen the same."));
    if (fromServer && !endsInLineBreak(bytes, message))
        notes << Message(QT_TRANSLATE_NOOP("ims",
                                           "The text ends without a line break, though mail is handed "
                                           "over in whole lines. It may have been cut off on its way."));
    return notes;
}

} // namespace ims
