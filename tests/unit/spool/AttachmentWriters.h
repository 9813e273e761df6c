#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QtEndian>

#include <algorithm>

namespace ims::test {

/// `begin` … `end`, lines of 45 bytes, CRLF.
inline QByteArray uuLine(QByteArrayView bytes, char zero = '`')
{
    const auto digit = [zero](int value) { return value == 0 ? zero : static_cast<char>(value + 0x20); };
    const auto at = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0; };
    QByteArray line(1, digit(static_cast<int>(bytes.size())));
    for (qsizetype i = 0; i < bytes.size(); i += 3) {
        const int group = at(i) << 16 | at(i + 1) << 8 | at(i + 2);
        for (int shift = 18; shift >= 0; shift -= 6)
            line += digit(group >> shift & 63);
    }
    return line;
}

inline QByteArray uuEncoded(const QByteArray& bytes, const QByteArray& name = "a.bin", char zero = '`')
{
    QByteArray text = "begin 644 " + name + "\r\n";
    for (qsizetype i = 0; i < bytes.size(); i += 45)
        text +=
            uuLine(QByteArrayView(bytes).sliced(i, std::min<qsizetype>(45, bytes.size() - i)), zero) + "\r\n";
    return text + QByteArray(1, zero) + "\r\nend\r\n";
}

/// CRC-16 (polynomial 0x1021, begun at 0), as BinHex has it.
inline quint16 crc16(const QByteArray& bytes)
{
    quint16 sum = 0;
    for (const char c : bytes) {
        for (int bit = 7; bit >= 0; --bit) {
            const bool in = static_cast<unsigned char>(c) >> bit & 1;
            const bool top = sum >> 15 & 1;
            sum = static_cast<quint16>(sum << 1);
            if (in != top)
                sum ^= 0x1021;
        }
    }
    return sum;
}

/// Writes BinHex 4.0 (RFC 1741).
struct BinHexWriter
{
    QByteArray name = "a file";
    QByteArray type = "TEXT";
    QByteArray creator = "ttxt";
    QByteArray data;
    QByteArray resource;
    bool shortRuns = false; ///< writes two equal bytes as a run of two
    qsizetype columns = 64;

    static QByteArray bigEndian(quint32 value, int size)
    {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes.right(size);
    }

    QByteArray plain() const
    {
        QByteArray header(1, static_cast<char>(name.size()));
        header += name + QByteArray(1, '\0') + type + creator + QByteArray(2, '\0') +
                  bigEndian(static_cast<quint32>(data.size()), 4) +
                  bigEndian(static_cast<quint32>(resource.size()), 4);
        return header + bigEndian(crc16(header), 2) + data + bigEndian(crc16(data), 2) + resource +
               bigEndian(crc16(resource), 2);
    }

    QByteArray packed(const QByteArray& bytes) const
    {
        QByteArray out;
        for (qsizetype i = 0; i < bytes.size();) {
            qsizetype end = i;
            while (end < bytes.size() && bytes[end] == bytes[i] && end - i < 255)
                ++end;
            const qsizetype run = end - i;
            const QByteArray one = bytes[i] == '\x90' ? QByteArray("\x90\0", 2) : QByteArray(1, bytes[i]);
            if (run > 3 || (shortRuns && run == 2))
                out += one + '\x90' + static_cast<char>(run);
            else
                out += one.repeated(run);
            i = end;
        }
        return out;
    }

    QByteArray write() const { return writeBytes(packed(plain())); }

    /// Wraps bytes that are packed already.
    QByteArray writeBytes(const QByteArray& bytes) const
    {
        static const QByteArray digits = "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr";
        QByteArray text = ":";
        quint32 held = 0;
        int bits = 0;
        for (const char c : bytes) {
            held = held << 8 | static_cast<unsigned char>(c);
            for (bits += 8; bits >= 6; bits -= 6)
                text += digits[held >> (bits - 6) & 63];
        }
        if (bits > 0)
            text += digits[held << (6 - bits) & 63];
        text += ':';
        QByteArray wrapped;
        for (qsizetype i = 0; i < text.size(); i += columns)
            wrapped += text.mid(i, columns) + "\r\n";
        return "(This file must be converted with BinHex 4.0)\r\n\r\n" + wrapped;
    }
};

/// Writes a winmail.dat (TNEF, [MS-OXTNEF]).
struct TnefWriter
{
    QByteArray bytes = QByteArray("\x78\x9f\x3e\x22\x01\x00", 6);

    static QByteArray number(quint64 value, int size)
    {
        QByteArray out(8, '\0');
        qToLittleEndian(value, out.data());
        return out.left(size);
    }

    TnefWriter& attribute(int level, quint32 tag, const QByteArray& data)
    {
        quint32 sum = 0;
        for (const char c : data)
            sum += static_cast<unsigned char>(c);
        bytes += number(static_cast<quint64>(level), 1) + number(tag, 4) +
                 number(static_cast<quint64>(data.size()), 4) + data + number(sum & 0xffff, 2);
        return *this;
    }

    /// A value of variable length, filled up to four bytes.
    static QByteArray property(quint16 type, quint16 id, const QByteArray& value, const QByteArray& name = {})
    {
        return number(type, 2) + number(id, 2) + name + number(1, 4) + sized(value);
    }
    static QByteArray sized(const QByteArray& value)
    {
        return number(static_cast<quint64>(value.size()), 4) + value +
               QByteArray((4 - value.size() % 4) % 4, '\0');
    }

    /// The message's properties (attMsgProps).
    TnefWriter& properties(const QByteArrayList& all)
    {
        return attribute(1, 0x00069003, number(static_cast<quint64>(all.size()), 4) + all.join());
    }
};

} // namespace ims::test
