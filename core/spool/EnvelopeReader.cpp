#include "core/spool/EnvelopeReader.h"

#include "core/spool/HeaderSyntax.h"
#include "core/spool/MessageLocator.h"

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

struct Run
{
    qint64 start = 0;
    QByteArray text;

    qint64 end() const { return start + text.size(); }
    bool isAngled() const { return text.startsWith('<') && text.contains('>'); }
    bool isMtsId() const { return text.startsWith("c=") && text.contains(";a=") && text.contains(";l="); }
};

bool isPrintable(char c)
{
    return c >= 0x20 && c < 0x7f;
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

std::vector<Run> printableRuns(ByteReader& bytes, ByteRange range, bool blanksSeparate, bool& cut)
{
    std::vector<Run> runs;
    Run run{range.offset, {}};
    const auto endRun = [&](qint64 next) {
        if (!run.text.isEmpty())
            runs.push_back(std::move(run));
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
            const bool ends = !isPrintable(c) || run.text.size() >= longestString ||
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
    return runs;
}

QString withoutAngles(const QByteArray& text)
{
    const qsizetype open = text.indexOf('<');
    const qsizetype close = text.lastIndexOf('>');
    return QString::fromLatin1(open < 0 || close <= open ? text : text.sliced(open + 1, close - open - 1))
        .trimmed();
}

// The two strings right before the sender are the host that connected and what it said in HELO.
void assignHosts(Envelope& envelope, const std::vector<Run>& runs, size_t sender, std::vector<bool>& used)
{
    const auto adjacent = [](const Run& run, qint64 next) { return next - run.end() <= 1; };
    const auto plausible = [&](size_t i, qint64 next) {
        return runs[i].text.size() >= shortestFiller || adjacent(runs[i], next);
    };
    if (sender == 0 || !plausible(sender - 1, runs[sender].start))
        return;
    const size_t last = sender - 1;
    const bool heloEmpty =
        !adjacent(runs[last], runs[sender].start) && runs[sender].start - runs[last].end() == 2;
    used[last] = true;
    if (heloEmpty || last == 0 || !plausible(last - 1, runs[last].start)) {
        envelope.peer = QString::fromLatin1(runs[last].text);
        return;
    }
    envelope.helo = QString::fromLatin1(runs[last].text);
    envelope.peer = QString::fromLatin1(runs[last - 1].text);
    used[last - 1] = true;
}

void assignAddresses(Envelope& envelope, const std::vector<Run>& runs, std::vector<bool>& used)
{
    std::optional<size_t> sender;
    size_t mtsId = runs.size();
    for (size_t i = 0; i < runs.size() && mtsId == runs.size(); ++i) {
        if (runs[i].isMtsId())
            mtsId = i;
    }
    for (size_t i = 0; i < runs.size(); ++i) {
        if (i == mtsId) {
            envelope.mtsId = QString::fromLatin1(runs[i].text);
            used[i] = true;
        } else if (runs[i].isAngled() && !sender && (i < mtsId || mtsId == runs.size())) {
            sender = i;
            used[i] = true;
            envelope.sender = withoutAngles(runs[i].text);
            assignHosts(envelope, runs, i, used);
        } else if (runs[i].isAngled()) {
            used[i] = true;
            envelope.recipients << withoutAngles(runs[i].text);
        }
    }
}

// DWORD 0 seems to be the offset of the text (247 in KB Q190709's sample) [inferred].
bool firstNumberAgrees(ByteReader& bytes, ByteRange range)
{
    const QByteArrayView view = bytes.at(range.offset, 4);
    return view.size() >= 4 && qFromLittleEndian<quint32>(view.data()) == range.length;
}

// Where the `EwLs` that ends the envelope begins, -1 where there is none. A sender can write these letters
// into the HELO or an address, so the place that the first DWORD tells goes before the first place that holds
// them.
qint64 closingMark(ByteReader& bytes, qint64 opening, qint64 searchEnd)
{
    const qint64 first = opening - markLength;
    const QByteArrayView number = bytes.at(first, markLength);
    if (number.size() >= markLength) {
        const qint64 told = first + qFromLittleEndian<quint32>(number.data()) - markLength;
        const bool possible = told >= opening + markLength && told + markLength <= searchEnd;
        if (possible && bytes.at(told, markLength).startsWith("EwLs"))
            return told;
    }
    return findMark(bytes, "EwLs", opening + markLength, searchEnd);
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

} // namespace

Envelope readEnvelope(ByteReader& bytes, ByteRange range, QList<Message>& notes)
{
    Envelope envelope;
    envelope.range = range;
    envelope.lengthAgrees = firstNumberAgrees(bytes, range);
    const ByteRange inner = ByteRange::fromTo(
        std::min(range.offset + 2 * markLength, range.end() - markLength), range.end() - markLength);
    bool cut = false;
    const std::vector<Run> runs = printableRuns(bytes, inner, !hasNul(bytes, inner), cut);
    if (cut) {
        notes << Message(
            QT_TRANSLATE_NOOP("ims", "The envelope holds more than %1 strings; the rest is not listed."),
            {QString::number(mostStrings)});
    }
    std::vector<bool> used(runs.size(), false);
    assignAddresses(envelope, runs, used);
    for (size_t i = 0; i < runs.size(); ++i) {
        if (used[i] || runs[i].text.size() >= shortestFiller)
            envelope.strings.push_back(
                {QString::fromLatin1(runs[i].text), {runs[i].start, runs[i].text.size()}});
    }
    return envelope;
}

FileLayout readLayout(ByteReader& bytes)
{
    FileLayout layout;
    const qint64 size = bytes.size();
    layout.byteOrderMark = bytes.at(0, 3).startsWith("\xEF\xBB\xBF");
    const qint64 start = layout.byteOrderMark ? 3 : 0;
    const qint64 opening = openingMark(bytes, start);
    layout.openingMark = opening >= 0;
    const qint64 searchEnd = std::min(size, start + longestEnvelope);
    if (layout.openingMark) {
        const qint64 closing = closingMark(bytes, opening, searchEnd);
        layout.closingMark = closing >= 0;
        if (layout.closingMark) {
            const qint64 first = opening - markLength >= start ? opening - markLength : start;
            const qint64 end = closing + markLength;
            layout.envelope = readEnvelope(bytes, ByteRange::fromTo(first, end), layout.notes);
            layout.message = ByteRange::fromTo(end, size);
            return layout;
        }
        if (searchEnd < size) {
            layout.notes << Message(
                QT_TRANSLATE_NOOP("ims", "The envelope's end was looked for in the first %1 MiB only."),
                {QString::number(longestEnvelope >> 20)});
        }
        layout.message = findMessage(bytes, opening + markLength, true, layout.notes);
        return layout;
    }
    layout.message = findMessage(bytes, start, false, layout.notes);
    // `EwLs` glued to the message's first byte, and something before it: an envelope without its head.
    if (layout.message.length > 0 && layout.message.offset >= start + markLength)
        layout.closingMark = bytes.at(layout.message.offset - markLength, markLength).startsWith("EwLs");
    return layout;
}

} // namespace ims
