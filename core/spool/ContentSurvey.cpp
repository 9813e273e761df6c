#include "core/spool/ContentSurvey.h"

#include <algorithm>

namespace ims {

namespace {

constexpr qint64 sampleLength = 65536;

// Whether every byte of a range is one of a few; reads as far as that holds.
template <class IsOne>
bool holdsOnly(ByteReader& bytes, ByteRange range, IsOne isOne)
{
    for (qint64 position = range.offset; position < range.end();) {
        QByteArrayView view = bytes.at(position, 1);
        view = view.first(std::min<qsizetype>(view.size(), range.end() - position));
        if (view.isEmpty() || !std::all_of(view.begin(), view.end(), isOne))
            return false;
        position += view.size();
    }
    return true;
}

// Control characters that no text has, and bytes from 80 on.
bool isBinary(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || byte == 0x7f ||
           (byte < 0x20 && !(c == '\t' || c == '\r' || c == '\n' || c == '\f'));
}

} // namespace

bool looksLikeUtf16(ByteReader& bytes)
{
    constexpr qsizetype window = 512;
    constexpr qsizetype fewest = 32;
    constexpr qsizetype markWindow = 64;
    QByteArrayView head = bytes.at(0, window);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return true;
    head = head.first(std::min(head.size(), window) & ~qsizetype(1));
    if (head.first(std::min(head.size(), markWindow)).contains(QByteArrayView("I\0m\0C\0r", 7)))
        return true;
    if (head.size() < fewest)
        return false;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    const qsizetype half = head.size() / 2;
    const auto mostly = [half](qsizetype count) { return count * 10 >= half * 9; };
    const auto hardly = [half](qsizetype count) { return count * 10 <= half; };
    return (mostly(zeros[0]) && hardly(zeros[1])) || (mostly(zeros[1]) && hardly(zeros[0]));
}

bool holdsOnlyBlanks(ByteReader& bytes, ByteRange range)
{
    return holdsOnly(bytes, range, [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\0';
    });
}

Message whyNoMessage(ByteReader& bytes, bool marked)
{
    const ByteRange whole{0, bytes.size()};
    if (marked)
        return Message(
            QT_TRANSLATE_NOOP("ims", "The file begins as a spool file does, but there is no message in it."));
    if (holdsOnly(bytes, whole, [](char c) { return c == '\0'; }))
        return Message(QT_TRANSLATE_NOOP("ims", "The file holds nothing but zero bytes: it was created, but "
                                                "its content was not written (inferred)."));
    if (holdsOnlyBlanks(bytes, whole))
        return Message(QT_TRANSLATE_NOOP("ims", "The file holds nothing but blanks."));
    const QByteArrayView view = bytes.at(0, sampleLength);
    const QByteArrayView sample = view.first(std::min<qsizetype>(view.size(), sampleLength));
    if (std::count_if(sample.begin(), sample.end(), isBinary) * 10 >= sample.size() * 3)
        return Message(QT_TRANSLATE_NOOP(
            "ims", "The file is binary through and through: it is neither a spool file nor a message."));
    return Message(QT_TRANSLATE_NOOP("ims", "The file is text, but without the header of a message."));
}

} // namespace ims
