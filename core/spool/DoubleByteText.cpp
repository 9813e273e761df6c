#include "core/spool/DoubleByteText.h"

#include "core/charset/CharsetStructure.h"

namespace ims {

namespace {

bool within(unsigned char c, unsigned char first, unsigned char last)
{
    return c >= first && c <= last;
}

bool isEucJp(int codePage)
{
    return codePage == 51932 || codePage == 20932;
}

bool isKorean(int codePage)
{
    return codePage == 949 || codePage == 51949;
}

bool isChinese(int codePage)
{
    return codePage == 936 || codePage == 20936 || codePage == 51936 || codePage == 54936;
}

// Bytes of the character that begins with `c`; 1 for single bytes and bytes that begin none.
int lengthFrom(unsigned char c, int codePage)
{
    if (codePage == 932)
        return within(c, 0x81, 0x9f) || within(c, 0xe0, 0xfc) ? 2 : 1;
    if (isEucJp(codePage))
        return c == 0x8f ? 3 : c == 0x8e || within(c, 0xa1, 0xfe) ? 2 : 1;
    return within(c, 0x81, 0xfe) ? 2 : 1;
}

bool isTrail(unsigned char c, int codePage)
{
    if (codePage == 932)
        return within(c, 0x40, 0x7e) || within(c, 0x80, 0xfc);
    if (isEucJp(codePage))
        return within(c, 0xa1, 0xfe);
    if (isKorean(codePage))
        return within(c, 0x41, 0x5a) || within(c, 0x61, 0x7a) || within(c, 0x81, 0xfe);
    if (isChinese(codePage)) // GB 18030 has characters of four bytes, whose second is a digit
        return within(c, 0x40, 0x7e) || within(c, 0x80, 0xfe) || (codePage == 54936 && within(c, 0x30, 0x39));
    return within(c, 0x40, 0x7e) || within(c, 0xa1, 0xfe);
}

unsigned char byteAt(QByteArrayView text, qsizetype i)
{
    return static_cast<unsigned char>(text[i]);
}

} // namespace

bool isDoubleByteCodePage(int codePage)
{
    return codePage == 932 || codePage == 950 || codePage == 951 || isEucJp(codePage) || isKorean(codePage) ||
           isChinese(codePage);
}

ByteRange brokenDoubleByte(QByteArrayView text, int codePage, bool open)
{
    for (qsizetype i = 0; i < text.size();) {
        const int length = lengthFrom(byteAt(text, i), codePage);
        for (int k = 1; k < length; ++k) {
            if (i + k >= text.size())
                return open ? ByteRange{} : ByteRange{i, text.size() - i};
            if (!isTrail(byteAt(text, i + k), codePage))
                return {i, k + 1};
        }
        i += length;
    }
    return {};
}

ByteRange backslashInDoubleByte(QByteArrayView text, int codePage)
{
    for (qsizetype i = 0; i < text.size();) {
        const int length = lengthFrom(byteAt(text, i), codePage);
        if (length == 2 && i + 1 < text.size() && text[i + 1] == '\\' && isTrail('\\', codePage))
            return {i, 2};
        i += length;
    }
    return {};
}

ByteRange shiftJisRun(QByteArrayView text)
{
    constexpr int shiftJis = 932;
    ByteRange run;
    qsizetype characters = 0;
    bool beyondEuc = false; // a first byte that EUC and most Western text have not
    for (qsizetype i = 0; i < text.size();) {
        const unsigned char lead = byteAt(text, i);
        if (lengthFrom(lead, shiftJis) == 1) {
            if (lead == 0x80 || lead == 0xa0 || lead >= 0xfd)
                return {};
            ++i;
            continue;
        }
        if (i + 1 >= text.size())
            break; // torn, or cut off
        if (!isTrail(byteAt(text, i + 1), shiftJis))
            return {};
        if (characters++ == 0)
            run = {i, 2};
        else if (run.end() == i)
            run.length += 2;
        beyondEuc |= lead <= 0x9f;
        i += 2;
    }
    return characters >= 2 && beyondEuc && !utf8Guess(text) ? run : ByteRange{};
}

ByteRange jisEscape(QByteArrayView text)
{
    for (qsizetype i = text.indexOf('\x1b'); i >= 0 && i + 2 < text.size(); i = text.indexOf('\x1b', i + 1)) {
        if (text[i + 1] == '$' && (text[i + 2] == '@' || text[i + 2] == 'B'))
            return {i, 3};
    }
    return {};
}

ByteRange brokenJis(QByteArrayView text, bool open)
{
    for (qsizetype from = 0; from < text.size();) {
        const ByteRange escape = jisEscape(text.sliced(from));
        if (escape.isEmpty())
            return {};
        const qsizetype start = from + escape.end();
        qsizetype i = start;
        while (i < text.size() && within(byteAt(text, i), 0x21, 0x7e))
            ++i;
        const bool torn = (i - start) % 2 == 1;
        if (torn && !(i >= text.size() && open))
            return {i - 1, 1};
        from = i;
    }
    return {};
}

} // namespace ims
