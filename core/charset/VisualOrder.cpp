#include "core/charset/VisualOrder.h"

#include "core/charset/CharsetDecoder.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace ims {

namespace {

struct BidiClose
{
    void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};
using Bidi = std::unique_ptr<UBiDi, BidiClose>;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Words from right to left, and from left to right. Words, since one address has more letters than a
/// sentence may have.
std::pair<qsizetype, qsizetype> wordsByDirection(QStringView line)
{
    qsizetype rightToLeft = 0;
    qsizetype leftToRight = 0;
    bool counted = false; // the first letter of a word tells
    for (const QChar c : line) {
        const UCharDirection direction = u_charDirection(UChar32(c.unicode()));
        const bool right = direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
        const bool letter = right || direction == U_LEFT_TO_RIGHT;
        if (letter && !counted)
            ++(right ? rightToLeft : leftToRight);
        counted = (counted || letter) && !c.isSpace();
    }
    return {rightToLeft, leftToRight};
}

/// Reorders one line in place; leaves it where ICU will not.
void reorderLine(UBiDi* bidi, LogicalText& all, qsizetype from, qsizetype size)
{
    const auto [rightToLeft, leftToRight] = wordsByDirection(QStringView(all.text).sliced(from, size));
    if (rightToLeft == 0)
        return;
    const QString line = all.text.sliced(from, size);
    const UBiDiLevel level = rightToLeft >= leftToRight ? UBiDiLevel(1) : UBiDiLevel(0);
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi, reinterpret_cast<const UChar*>(line.utf16()), int32_t(size), level, nullptr, &status);
    std::vector<UChar> reordered(size_t(size) + 1);
    std::vector<int32_t> sources(static_cast<size_t>(size));
    const int32_t written =
        ubidi_writeReordered(bidi, reordered.data(), int32_t(reordered.size()), UBIDI_DO_MIRRORING, &status);
    ubidi_getVisualMap(bidi, sources.data(), &status);
    if (U_FAILURE(status) || written != size)
        return;
    std::transform(reordered.begin(), reordered.begin() + size, all.text.begin() + from,
                   [](UChar c) { return QChar(char16_t(c)); });
    std::transform(sources.begin(), sources.end(), all.sources.begin() + from,
                   [from](int32_t source) { return from + source; });
}

} // namespace

LogicalText logicalOrder(const QString& visual)
{
    LogicalText all{visual, std::vector<qsizetype>(static_cast<size_t>(visual.size()))};
    std::iota(all.sources.begin(), all.sources.end(), qsizetype(0));
    const Bidi bidi(ubidi_open());
    if (!bidi)
        return all;
    ubidi_setReorderingMode(bidi.get(), UBIDI_REORDER_INVERSE_LIKE_DIRECT);
    for (qsizetype from = 0; from < visual.size();) {
        qsizetype end = from;
        while (end < visual.size() && !isLineEnd(visual[end]))
            ++end;
        if (end > from)
            reorderLine(bidi.get(), all, from, end - from);
        from = end + 1;
    }
    return all;
}

bool looksVisual(const QString& text)
{
    const auto isLetter = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && text[i] >= u'\u05D0' && text[i] <= u'\u05EA';
    };
    const auto isFinal = [](QChar c) {
        return c == u'\u05DA' || c == u'\u05DD' || c == u'\u05DF' || c == u'\u05E3' || c == u'\u05E5';
    };
    qsizetype balance = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isFinal(text[i]))
            balance += (isLetter(i + 1) ? 1 : 0) - (isLetter(i - 1) ? 1 : 0);
    }
    return balance > 0;
}

QString readableText(QByteArrayView bytes, const Charset& charset, bool declared)
{
    const QString text = decodeText(bytes, charset, 0).text;
    return charset.visual && (declared || looksVisual(text)) ? logicalOrder(text).text : text;
}

} // namespace ims
