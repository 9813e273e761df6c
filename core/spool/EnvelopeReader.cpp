#include "core/spool/EnvelopeReader.h"

#include "core/spool/ContentSurvey.h"
#include "core/spool/EnvelopeRoles.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/MessageLocator.h"
#include "core/spool/ZipReader.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 longestEnvelope = qint64(16) << 20;
constexpr qint64 longestString = 4096;
constexpr size_t mostStrings = 100000;
constexpr qsizetype shortestFiller = 3; // shorter printable runs are numbers that happen to look like text
constexpr qint64 markLength = 4;

bool isPrintable(char c)
{
    return c >= 0x20 && c < 0x7f;
}

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

// Position of `mark` in [from, end), -1 where it is not there.
qint64 findMark(ByteReader& bytes, const char* mark, qint64 from, qint64 end)
{
    while (from + markLength <= end) {
        QByteArrayView view = bytes.at(from, markLength);
        view = view.first(std::min<qsizetype>(view.size(), end - from));
        const qsizetype found = view.indexOf(mark);
        if (found >= 0)
            return from + found;
        if (view.size() < markLength)
            return -1;
        from += view.size() - (markLength - 1);
    }
    return -1;
}

// Where the NULs between strings were turned to blanks, strings are told apart by them; `a= ;` inside an
// MTS-ID is no end.
bool endsAtBlank(const QByteArray& text, qint64 position, ByteReader& bytes)
{
    if (!text.endsWith('='))
        return true;
    const QByteArrayView next = bytes.at(position + 1, 1);
    return next.isEmpty() || next.front() != ';';
}

// A text with bytes from 80 on that is one: an address with letters of another script, or a host's name with
// few of them. The number bytes of an envelope, like Q190709's `A0 D8 4D 4B FA E9 BC`, are none.
bool isTextWithHighBytes(const QByteArray& text)
{
    const auto high = std::count_if(text.begin(), text.end(), isHigh);
    return !isHigh(text.front()) && (text.contains('@') || high * 4 <= text.size());
}

void addRun(std::vector<EnvelopeRun>& runs, EnvelopeRun run)
{
    const bool whole =
        std::none_of(run.text.begin(), run.text.end(), isHigh) || isTextWithHighBytes(run.text);
    if (whole) {
        runs.push_back(std::move(run));
        return;
    }
    for (qsizetype i = 0; i < run.text.size();) {
        qsizetype end = i;
        while (end < run.text.size() && !isHigh(run.text[end]))
            ++end;
        if (end > i)
            runs.push_back({run.start + i, run.text.sliced(i, end - i)});
        i = end + 1;
    }
}

std::vector<EnvelopeRun> printableRuns(ByteReader& bytes, ByteRange range, bool blanksSeparate, bool& cut)
{
    std::vector<EnvelopeRun> runs;
    EnvelopeRun run{range.offset, {}};
    const auto endRun = [&](qint64 next) {
        if (!run.text.isEmpty())
            addRun(runs, std::move(run));
        run = {next, {}};
    };
    qint64 position = range.offset;
    while (position < range.end() && runs.size() < mostStrings) {
        QByteArrayView view = bytes.at(position, 1);
        view = view.first(std::min<qsizetype>(view.size(), range.end() - position));
        if (view.isEmpty())
            break;
        const QByteArray window = view.toByteArray(); // endsAtBlank may move the reader's window
        for (const char c : window) {
            const bool ends = !(isPrintable(c) || isHigh(c)) || run.text.size() >= longestString ||
                              (blanksSeparate && c == ' ' && endsAtBlank(run.text, position, bytes));
            if (ends)
                endRun(position + 1);
            else
                run.text += c;
            ++position;
        }
    }
    endRun(position);
    cut = position < range.end();
    for (EnvelopeRun& one : runs)
        one.ended = one.end() < range.end();
    return runs;
}

QString withoutAngles(const QByteArray& text)
{
    const qsizetype open = text.indexOf('<');
    const qsizetype close = text.lastIndexOf('>');
    if (open > 0 && !text.startsWith('<'))
        return QString::fromLatin1(text).trimmed(); // a bare address with a quoted `<` in it
    return QString::fromLatin1(open < 0 || close <= open ? text : text.sliced(open + 1, close - open - 1))
        .trimmed();
}

void take(Envelope& envelope, const QByteArray& text, EnvelopeRole role)
{
    switch (role) {
    case EnvelopeRole::Peer:
        envelope.peer = QString::fromLatin1(text);
        break;
    case EnvelopeRole::Helo:
        envelope.helo = QString::fromLatin1(text);
        break;
    case EnvelopeRole::Sender:
        envelope.sender = withoutAngles(text);
        break;
    case EnvelopeRole::Recipient:
        envelope.recipients << withoutAngles(text);
        break;
    case EnvelopeRole::MtsId:
        envelope.mtsId = QString::fromLatin1(text);
        break;
    case EnvelopeRole::Other:
        break;
    }
}

// DWORD 0 seems to be the offset of the text (247 in KB Q190709's sample) [inferred].
bool firstNumberAgrees(ByteReader& bytes, ByteRange range)
{
    const QByteArrayView view = bytes.at(range.offset, 4);
    return view.size() >= 4 && qFromLittleEndian<quint32>(view.data()) == range.length;
}

// Whether a message may begin here: a field's name and colon, or a mailbox line.
bool beginsHeader(ByteReader& bytes, qint64 position)
{
    constexpr qint64 longestLook = 1024;
    const QByteArrayView view = bytes.at(position, longestLook);
    const QByteArrayView line = view.first(std::min<qsizetype>(view.size(), longestLook));
    const FieldLine field = parseFieldLine(line);
    return isMailboxLine(line) ||
           (field.valid && isCommonField(line.sliced(field.nameStart, field.nameLength)));
}

// Where the `EwLs` that ends the envelope begins, -1 where there is none. A sender can write these letters
// into the HELO or an address: the place that the first DWORD tells goes before the first that a header
// follows, and that before the first of all.
qint64 closingMark(ByteReader& bytes, qint64 opening, qint64 searchEnd)
{
    constexpr int mostMarks = 1000;
    const qint64 first = opening - markLength;
    const QByteArrayView number = bytes.at(first, markLength);
    if (number.size() >= markLength) {
        const qint64 told = first + qFromLittleEndian<quint32>(number.data()) - markLength;
        const bool possible = told >= opening + markLength && told + markLength <= searchEnd;
        if (possible && bytes.at(told, markLength).startsWith("EwLs"))
            return told;
    }
    const qint64 earliest = findMark(bytes, "EwLs", opening + markLength, searchEnd);
    qint64 found = earliest;
    for (int i = 0; found >= 0 && i < mostMarks; ++i) {
        if (beginsHeader(bytes, found + markLength))
            return found;
        found = findMark(bytes, "EwLs", found + markLength, searchEnd);
    }
    return earliest;
}

// `ImCr` within the first 16 bytes, -1 where it is not there. A colon before it makes it the words of a plain
// mail's first field.
qint64 openingMark(ByteReader& bytes, qint64 start)
{
    const qint64 found = findMark(bytes, "ImCr", start, std::min(bytes.size(), start + 16 + markLength));
    if (found <= start)
        return found;
    const QByteArrayView before = bytes.at(start, found - start);
    return before.first(std::min<qsizetype>(before.size(), found - start)).contains(':') ? -1 : found;
}

bool hasNul(ByteReader& bytes, ByteRange range)
{
    qint64 position = range.offset;
    while (position < range.end()) {
        QByteArrayView view = bytes.at(position, 1);
        view = view.first(std::min<qsizetype>(view.size(), range.end() - position));
        if (view.isEmpty())
            return false;
        if (view.contains('\0'))
            return true;
        position += view.size();
    }
    return false;
}

// What the file is instead, where its first bytes tell: text in UTF-16, a zip archive.
bool isForeign(ByteReader& bytes, FileLayout& layout)
{
    if (looksLikeUtf16(bytes)) {
        constexpr qint64 markWindow = 256;
        const QByteArrayView head = bytes.at(0, markWindow);
        const bool marked = head.contains(QByteArrayView("I\0m\0C\0r", 7));
        layout.utf16 = true;
        layout.kind = marked ? SpoolKind::SpoolFile : SpoolKind::NoMessage;
        layout.whyNoMessage = Message(QT_TRANSLATE_NOOP(
            "ims",
            "The file is Unicode text (UTF-16), as Notepad saves it on request: the bytes that the server "
            "saw are gone, and no message can be read from it."));
        return true;
    }
    if (ZipReader::isZip(bytes.at(0, 4))) {
        layout.kind = SpoolKind::NoMessage;
        layout.whyNoMessage = Message(QT_TRANSLATE_NOOP("ims", "The file is a zip archive, not a message."));
        return true;
    }
    return false;
}

// Where the envelope's first number begins: 4 bytes before `ImCr`, or more where they were turned into UTF-8.
qint64 startOfNumber(ByteReader& bytes, qint64 start, qint64 opening)
{
    const QByteArrayView view = bytes.at(start, opening - start);
    const QByteArrayView before = view.first(std::min<qsizetype>(view.size(), opening - start));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(before);
    if (before.size() > markLength && decoded.size() == markLength && !decoder.hasError())
        return start;
    return std::max(start, opening - markLength);
}

void layOutFromMark(ByteReader& bytes, FileLayout& layout, qint64 start, qint64 opening)
{
    const qint64 size = bytes.size();
    const qint64 searchEnd = std::min(size, start + longestEnvelope);
    const qint64 closing = closingMark(bytes, opening, searchEnd);
    layout.closingMark = closing >= 0;
    if (layout.closingMark) {
        const qint64 first = startOfNumber(bytes, start, opening);
        const qint64 end = closing + markLength;
        layout.envelope = readEnvelope(bytes, ByteRange::fromTo(first, end), layout.notes);
        layout.message = ByteRange::fromTo(end, size);
        return;
    }
    if (searchEnd < size) {
        layout.notes << Message(
            QT_TRANSLATE_NOOP("ims", "The envelope's end was looked for in the first %1 MiB only."),
            {QString::number(longestEnvelope >> 20)});
    }
    layout.message = findMessage(bytes, opening + markLength, true, layout.notes);
}

void layOutWithoutMark(ByteReader& bytes, FileLayout& layout, qint64 start)
{
    layout.message = findMessage(bytes, start, false, layout.notes);
    // `EwLs` glued to the message's first byte, and something before it: an envelope without its head.
    if (layout.message.length > 0 && layout.message.offset >= start + markLength)
        layout.closingMark = bytes.at(layout.message.offset - markLength, markLength).startsWith("EwLs");
}

void settleBefore(ByteReader& bytes, FileLayout& layout, qint64 start)
{
    const qint64 end = layout.envelope ? layout.envelope->range.offset : layout.message.offset;
    if (end == 0 || (!layout.envelope && layout.message.isEmpty()))
        return;
    layout.before = ByteRange::fromTo(0, end);
    const ByteRange foreign = ByteRange::fromTo(start, end);
    if (foreign.isEmpty())
        layout.beforeWhat = u"byte-order-mark"_s;
    else if (!layout.envelope && (layout.openingMark || layout.closingMark))
        layout.beforeWhat = u"broken-envelope"_s;
    else
        layout.beforeWhat = holdsOnlyBlanks(bytes, foreign) ? u"blanks"_s : u"rubbish"_s;
}

SpoolKind kindOf(ByteReader& bytes, const FileLayout& layout)
{
    if (layout.openingMark || layout.closingMark)
        return SpoolKind::SpoolFile;
    if (layout.message.isEmpty())
        return SpoolKind::NoMessage;
    constexpr qint64 lineLength = 16;
    const QByteArrayView line = bytes.at(layout.message.offset, lineLength);
    if (isMailboxLine(line))
        return SpoolKind::Mailbox;
    const FieldLine field = parseFieldLine(line);
    const QByteArrayView name = line.sliced(field.nameStart, field.valid ? field.nameLength : 0);
    return sameText(name, "x-sender") || sameText(name, "x-receiver") ? SpoolKind::PickupFile
                                                                      : SpoolKind::Mail;
}

} // namespace

Envelope readEnvelope(ByteReader& bytes, ByteRange range, QList<Message>& notes)
{
    Envelope envelope;
    envelope.range = range;
    envelope.lengthAgrees = firstNumberAgrees(bytes, range);
    const ByteRange inner = ByteRange::fromTo(
        std::min(range.offset + 2 * markLength, range.end() - markLength), range.end() - markLength);
    bool cut = false;
    const std::vector<EnvelopeRun> runs = printableRuns(bytes, inner, !hasNul(bytes, inner), cut);
    if (cut) {
        notes << Message(
            QT_TRANSLATE_NOOP("ims", "The envelope holds more than %1 strings; the rest is not listed."),
            {QString::number(mostStrings)});
    }
    const std::vector<EnvelopeRole> roles = envelopeRoles(runs, notes);
    for (size_t i = 0; i < runs.size(); ++i) {
        take(envelope, runs[i].text, roles[i]);
        if (roles[i] != EnvelopeRole::Other || runs[i].text.size() >= shortestFiller)
            envelope.strings.push_back(
                {QString::fromLatin1(runs[i].text), {runs[i].start, runs[i].text.size()}, roles[i]});
    }
    return envelope;
}

FileLayout readLayout(ByteReader& bytes)
{
    FileLayout layout;
    layout.message = {bytes.size(), 0};
    if (bytes.size() == 0) {
        layout.whyNoMessage =
            Message(QT_TRANSLATE_NOOP("ims", "The file is empty: there is no message in it."));
        return layout;
    }
    if (isForeign(bytes, layout))
        return layout;
    layout.byteOrderMark = bytes.at(0, 3).startsWith("\xEF\xBB\xBF");
    const qint64 start = layout.byteOrderMark ? 3 : 0;
    const qint64 opening = openingMark(bytes, start);
    layout.openingMark = opening >= 0;
    if (layout.openingMark)
        layOutFromMark(bytes, layout, start, opening);
    else
        layOutWithoutMark(bytes, layout, start);
    settleBefore(bytes, layout, start);
    layout.kind = kindOf(bytes, layout);
    if (layout.message.isEmpty())
        layout.whyNoMessage = whyNoMessage(bytes, layout.openingMark);
    return layout;
}

} // namespace ims
