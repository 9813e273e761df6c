#include "core/spool/MessageLocator.h"

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
    "Received:", "Return-Path:", "From:",         "Message-ID:",   "Message-Id:",
    "Date:",     "Subject:",     "MIME-Version:", "Mime-Version:", "To:",
    "X-Sender:", "x-sender:",    "Delivered-To:", "From ",         "Sender:"};

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
            if (!QByteArrayView("RFMDSTXx").contains(c))
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

// Header lines right before `found` belong to the message too, as far as they are whole and well-formed.
qint64 walkBack(ByteReader& bytes, qint64 start, qint64 found)
{
    const qint64 from = std::max(start, found - judgeWindow);
    QByteArray before = bytes.at(from, found - from).toByteArray();
    if (before.size() < found - from)
        return found; // the source failed
    before.truncate(found - from);
    qsizetype lineStart = before.size();
    qsizetype best = lineStart;
    while (lineStart > 0 && before[lineStart - 1] == '\n') {
        const qsizetype previous = before.first(lineStart - 1).lastIndexOf('\n');
        if (previous < 0 && from + previous + 1 != start)
            break; // not known to be whole
        QByteArrayView line = QByteArrayView(before).sliced(previous + 1, lineStart - previous - 2);
        line = trimmedView(line).isEmpty() ? QByteArrayView() : line;
        const bool plain =
            std::all_of(line.begin(), line.end(), [](char c) { return c >= 0x20 || c == '\t' || c == '\r'; });
        const bool field = !line.isEmpty() && plain && !isBlank(line.front()) && parseFieldLine(line).valid;
        const bool fold = !line.isEmpty() && plain && isBlank(line.front());
        if (!field && !fold)
            break;
        lineStart = previous + 1;
        if (field)
            best = lineStart;
    }
    return from + best;
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
        return ByteRange::fromTo(start, size);
    }
    const qint64 end = std::min(size, start + searchLimit);
    qint64 found = nextOpening(bytes, start, end);
    for (int i = 0; found >= 0 && i < mostCandidates; ++i, found = nextOpening(bytes, found + 1, end)) {
        const bool received = glued && bytes.at(found, 9).startsWith("Received:");
        LineReader here(bytes, {found, std::min(judgeWindow, size - found)});
        if (!received && !isHeader(lookAt(here, found), false))
            continue;
        found = walkBack(bytes, start, found);
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
