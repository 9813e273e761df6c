#include "core/spool/HeaderSyntax.h"
#include "core/spool/SpoolFlags.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 longField = 4096; // far above what mail programs write but for lists of addresses
constexpr qsizetype maskedRun = 8; // X in a row; fewer stand in ordinary values

// Q190084: the first `;` comes before a comment that holds something like 14Feb98.
ByteRange dateInComment(const ScannedField& field)
{
    static const QRegularExpression comment(
        u"\\([^()]*?(\\d{1,2}[- ]?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[- ]?\\d{2})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype semicolon = field.raw.indexOf(';');
    if (semicolon < 0)
        return {};
    const qsizetype length = std::min<qsizetype>(field.raw.size() - semicolon, 2048);
    const QRegularExpressionMatch match =
        comment.match(QString::fromLatin1(field.raw.sliced(semicolon, length)));
    if (!match.hasMatch())
        return {};
    return {field.valueRange.offset + semicolon + match.capturedStart(1), match.capturedLength(1)};
}

qsizetype foldsOf(const QByteArray& raw)
{
    const QByteArrayView value = trimmedView(raw);
    return std::max(value.count('\n'), value.count('\r'));
}

// Where a line of the value ends, from `from` on; the end of the value where it is the last.
qsizetype lineEnd(const QByteArray& raw, qsizetype from)
{
    while (from < raw.size() && raw[from] != '\r' && raw[from] != '\n')
        ++from;
    return from;
}

// The first line of a folded value that holds nothing but blanks, though the value goes on after it.
ByteRange blankFold(const ScannedField& field)
{
    const qsizetype valueEnd =
        trimmedView(field.raw).isEmpty()
            ? 0
            : trimmedView(field.raw).data() + trimmedView(field.raw).size() - field.raw.constData();
    qsizetype start = lineEnd(field.raw, 0); // the first line may be empty: a long word was put on the next
    while (start < valueEnd) {
        qsizetype next = start;
        while (next < valueEnd && (field.raw[next] == '\r' || field.raw[next] == '\n'))
            ++next;
        const qsizetype end = lineEnd(field.raw, next);
        if (end < valueEnd && trimmedView(QByteArrayView(field.raw).sliced(next, end - next)).isEmpty())
            return {field.valueRange.offset + next, end - next};
        start = end;
    }
    return {};
}

bool isWordByte(char c)
{
    return !isBlankOrBreak(c) && c != '=' && c != '?';
}

// A fold of a subject whose only blank is the fold's own, between two words that are not encoded words
// (blanks between those do not count, RFC 2047 6.2).
ByteRange foldBetweenWords(const ScannedField& field)
{
    const QByteArray& raw = field.raw;
    const qsizetype first = lineEnd(raw, 0);
    if (first == 0 || first >= raw.size() || !isWordByte(raw[first - 1]))
        return {};
    qsizetype next = first;
    while (next < raw.size() && (raw[next] == '\r' || raw[next] == '\n'))
        ++next;
    if (next + 1 >= raw.size() || !isBlank(raw[next]) || !isWordByte(raw[next + 1]))
        return {};
    return {field.valueRange.offset + first, next + 1 - first};
}

bool isAllX(const QByteArray& text)
{
    return text.count('X') == text.size();
}

void flagMasked(const ScannedField& field, FlagCollector& flags)
{
    if (field.name.size() >= 4 && isAllX(field.name)) {
        flags.add("masked-header", field.nameRange);
        return;
    }
    const QByteArrayView value = trimmedView(field.raw);
    if (value.size() >= maskedRun && isAllX(value.toByteArray()))
        flags.add("masked-field-value", field.valueRange, {QString::fromLatin1(field.name.left(80))});
}

void flagSubject(const ScannedField& field, FlagCollector& flags)
{
    if (foldsOf(field.raw) >= 2) {
        flags.add("folded-subject", field.range);
        return;
    }
    const ByteRange lost = foldBetweenWords(field);
    if (!lost.isEmpty())
        flags.add("fold-loses-blanks", lost, {QString::fromLatin1(field.name)});
}

void flagField(const ScannedField& field, FlagCollector& flags)
{
    const QString name = QString::fromLatin1(field.name.left(80));
    const auto high = std::find_if(field.raw.begin(), field.raw.end(),
                                   [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (high != field.raw.end())
        flags.add("8-bit-header", field.valueRange, {name});
    if (field.range.length > longField)
        flags.add("long-header", field.range, {name, QString::number(field.range.length)});
    const ByteRange blank = blankFold(field);
    if (!blank.isEmpty())
        flags.add("oddly-folded-header", blank, {name});
    if (sameText(field.name, "received")) {
        const ByteRange inComment = dateInComment(field);
        if (!inComment.isEmpty())
            flags.add("received-comment-date", inComment);
    }
    if (sameText(field.name, "date"))
        flagDate(field, flags);
    if (sameText(field.name, "subject"))
        flagSubject(field, flags);
    if (sameText(field.name, "x-ms-tnef-correlator") && trimmedView(field.raw).size() > 0 &&
        field.raw.left(field.raw.indexOf('<') + 1).contains('\n'))
        flags.add("folded-tnef-correlator", field.range);
    flagMasked(field, flags);
}

} // namespace

void flagHeaders(const FlagInput& input, FlagCollector& flags)
{
    if (input.scan.blocks.empty())
        return;
    for (const ScannedBlock& block : input.scan.blocks) {
        if (block.afterContentType)
            flags.add("stray-line-after-content-type",
                      block.strayLines.empty() ? block.range : block.strayLines.front());
    }
    const ScannedBlock& top = input.scan.blocks.front();
    for (const ScannedField& field : top.fields)
        flagField(field, flags);
    if (!top.endsWithBlankLine && !top.fields.empty())
        flags.add("header-without-end", top.fields.back().range);
    const ByteRange start{top.range.offset, 0};
    if (!top.field("from"))
        flags.add("missing-from", start);
    if (!top.field("to"))
        flags.add("missing-to", start);
    if (!top.field("subject"))
        flags.add("missing-subject", start);
}

} // namespace ims
