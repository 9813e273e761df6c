#include "core/spool/MessageLocator.h"

#include "core/spool/GluedField.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/LineReader.h"

#include <algorithm>
#include <array>

namespace ims {

namespace {

constexpr qint64 searchLimit = qint64(16) << 20;
constexpr qint64 headLength = 2048;
constexpr int linesToJudge = 40;
constexpr qint64 judgeWindow = 65536; // so that a long line full of names is not read again for each
constexpr int mostCandidates = 10000;

// How the lines from a place on look as a header.
struct HeaderLook
{
    int fields = 0;
    int common = 0;
    bool ends = false; ///< at a blank line or the end of the file
};

HeaderLook lookAt(LineReader& lines, qint64 position)
{
    HeaderLook look;
    bool first = true;
    for (int i = 0; i < linesToJudge && position < lines.end(); ++i) {
        const TextLine line = lines.lineAt(position);
        position = line.end;
        const QByteArrayView head = lines.head(line, headLength);
        if (std::exchange(first, false) && isMailboxLine(head))
            continue;
        if (line.isEmpty() && look.fields == 0)
            continue;
        if (line.isEmpty()) {
            look.ends = true;
            return look;
        }
        if (head.isEmpty())
            return look;
        if (look.fields > 0 && isBlank(head.front()))
            continue;
        const FieldLine shape = parseFieldLine(head);
        if (!shape.valid)
            return look;
        ++look.fields;
        look.common += isCommonField(head.sliced(shape.nameStart, shape.nameLength)) ? 1 : 0;
    }
    look.ends = position >= lines.end();
    return look;
}

bool isHeader(const HeaderLook& look, bool atStart)
{
    if (atStart)
        return look.common > 0 || (look.fields >= 2 && look.ends);
    return look.common > 0 && (look.fields >= 3 || (look.fields >= 2 && look.ends));
}

// Names whose first letters are searched for among foreign bytes; the ones that begin a message.
constexpr std::array openingFields = {
    "Received:",     "Return-Path:",    "From:",         "Message-ID:",   "Message-Id:",   "Date:",
    "Subject:",      "MIME-Version:",   "Mime-Version:", "To:",           "X-Sender:",     "x-sender:",
    "Delivered-To:", "From ",           "Sender:",       "Content-Type:", "Content-type:", "from:",
    "subject:",      "DKIM-Signature:", "Resent-From:"};

// Earliest of the opening fields in [from, end), -1 where there is none.
qint64 nextOpening(ByteReader& bytes, qint64 from, qint64 end)
{
    constexpr qint64 longestName = 16;
    while (from < end) {
        QByteArrayView view = bytes.at(from, longestName);
        view = view.first(std::min<qsizetype>(view.size(), end - from));
        if (view.isEmpty())
            return -1;
        for (qsizetype i = 0; i < view.size(); ++i) {
            const char c = view[i];
            if (!QByteArrayView("RFMDSTXxCfs").contains(c))
                continue;
            const QByteArrayView rest = view.sliced(i);
            if (rest.size() < longestName && from + view.size() < end)
                break;
            for (const char* name : openingFields) {
                if (rest.startsWith(name))
                    return from + i;
            }
        }
        if (from + view.size() >= end)
            return -1;
        from += std::max<qint64>(1, view.size() - longestName);
    }
    return -1;
}

// Whether a line between two line breaks may be part of a header: 8-bit letters stand in values of sloppy
// mail.
bool isWellFormed(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || c == '\t' || c == '\r';
    });
}

bool isField(QByteArrayView line)
{
    const FieldLine shape = parseFieldLine(line);
    return shape.valid && isFieldName(line.sliced(shape.nameStart, shape.nameLength));
}

// Where the header around `found`, an opening field's name, begins: lines right before it belong to it too,
// as far as they are whole and well-formed; foreign bytes may be glued to the first.
qint64 walkBack(ByteReader& bytes, qint64 start, qint64 found)
{
    constexpr qint64 longestName = 32;
    const qint64 from = std::max(start, found - judgeWindow);
    QByteArray before = bytes.at(from, found - from + longestName).toByteArray();
    if (before.size() < found - from)
        return found; // the source failed
    before.truncate(found - from + longestName);
    const QByteArrayView view(before);
    qsizetype best = found - from;
    qsizetype lineStart = view.first(best).lastIndexOf('\n') + 1;
    if (lineStart < best) {
        const qsizetype first = std::max(lineStart, best - longestName);
        const qsizetype colon = view.indexOf(':', best);
        const qsizetype at = colon < 0 ? -1 : fieldStartInLine(view.sliced(first, colon + 1 - first));
        best = at >= 0 ? std::min(best, first + at) : best;
    }
    if (lineStart < best)
        return from + best; // glued to something
    while (lineStart > 0) {
        const qsizetype previous = view.first(lineStart - 1).lastIndexOf('\n') + 1;
        const QByteArrayView line = view.sliced(previous, lineStart - 1 - previous);
        const bool whole = previous > 0 || from == start;
        if (trimmedView(line).isEmpty())
            break;
        const bool fold = isBlank(line.front());
        if (!whole || !isWellFormed(line) || (!fold && !isField(line))) {
            const qsizetype at = whole ? fieldStartInLine(line) : -1;
            return from + (at >= 0 ? previous + at : best);
        }
        lineStart = previous;
        if (!fold)
            best = lineStart;
    }
    return from + best;
}

// Where the header begins whose first line, at `start`, may have foreign bytes glued to its front; -1 where
// that line is no text and no field is in it.
qint64 pastGlued(ByteReader& bytes, qint64 start)
{
    constexpr qsizetype mostGlued = 128;
    QByteArrayView line = bytes.at(start, headLength);
    line = line.first(std::min<qsizetype>(line.size(), headLength));
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line = line.first(end);
    const FieldLine shape = parseFieldLine(line);
    if (!shape.valid || isMailboxLine(line))
        return start;
    const QByteArrayView name = line.sliced(shape.nameStart, shape.nameLength);
    if (const qsizetype glued = gluedNameStart(name); glued > 0)
        return start + shape.nameStart + glued;
    if (isCommonField(name))
        return start;
    const QByteArrayView front = line.first(std::min(line.size(), mostGlued));
    const auto blank = std::find_if(front.begin(), front.end(), isBlank);
    const bool odd = !isFieldName(name);
    const qsizetype at =
        fieldStartInLine(odd ? front : front.first(static_cast<qsizetype>(blank - front.begin())));
    if (at > shape.colon)
        return start + at;
    return !odd || isWellFormed(line) ? start : -1;
}

} // namespace

ByteRange findMessage(ByteReader& bytes, qint64 start, bool glued, QList<Message>& notes)
{
    const qint64 size = bytes.size();
    if (start >= size)
        return {size, 0};
    LineReader lines(bytes, {start, std::min(searchLimit, size - start)});
    if (!glued && isHeader(lookAt(lines, start), true)) {
        for (QByteArrayView next = bytes.at(start, 1); !next.isEmpty() && isBlankOrBreak(next.front());
             next = bytes.at(start, 1))
            ++start;
        if (const qint64 first = pastGlued(bytes, start); first >= 0)
            return ByteRange::fromTo(first, size);
    }
    const qint64 end = std::min(size, start + searchLimit);
    qint64 found = nextOpening(bytes, start, end);
    for (int i = 0; found >= 0 && i < mostCandidates; ++i, found = nextOpening(bytes, found + 1, end)) {
        const bool received = glued && bytes.at(found, 9).startsWith("Received:");
        LineReader here(bytes, {found, std::min(judgeWindow, size - found)});
        if (!received && !isHeader(lookAt(here, found), false))
            continue;
        found = walkBack(bytes, start, found);
        found = std::max(found, pastGlued(bytes, found));
        if (!glued) {
            notes << Message(QT_TRANSLATE_NOOP("ims", "%1 bytes that belong to no message precede it."),
                             {QString::number(found)});
        }
        return ByteRange::fromTo(found, size);
    }
    if (end < size)
        notes << Message(QT_TRANSLATE_NOOP("ims", "A message was looked for in the first %1 MiB only."),
                         {QString::number(searchLimit >> 20)});
    return {start, 0};
}

} // namespace ims
