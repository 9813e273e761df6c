#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/spool/SpoolReader.h"

#include <gtest/gtest.h>

#include <ostream>

namespace ims {

inline void PrintTo(const ByteRange& range, std::ostream* out)
{
    *out << "[" << range.offset << " +" << range.length << "]";
}

inline void PrintTo(const Message& message, std::ostream* out)
{
    *out << message.english().toStdString();
}

} // namespace ims

QT_BEGIN_NAMESPACE
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE

namespace ims::test {

inline const CharsetCatalogue& catalogue()
{
    static const CharsetCatalogue instance = CharsetCatalogue::builtIn().value();
    return instance;
}

inline SpoolFile readBytes(const QByteArray& bytes, const QString& name = QStringLiteral("Q7TKB9MW"))
{
    const Expected<SpoolFile> file = SpoolReader(catalogue()).read(ByteSource::fromBytes(bytes, name));
    EXPECT_TRUE(file.has_value());
    return file.value_or(SpoolFile());
}

/// Line breaks as mail has them on the wire.
inline QByteArray crlf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

/// Where the n-th occurrence (from 1) of `needle` stands.
inline ByteRange rangeOf(const QByteArray& bytes, const QByteArray& needle, int occurrence = 1)
{
    qsizetype at = -1;
    for (int i = 0; i < occurrence; ++i)
        at = bytes.indexOf(needle, at + 1);
    EXPECT_GE(at, 0) << needle.toStdString();
    return {at, needle.size()};
}

inline QByteArray bytesOf(const QByteArray& bytes, ByteRange range)
{
    return bytes.mid(range.offset, range.length);
}

inline const Part* partOf(const SpoolFile& file, const QString& path)
{
    for (const Part& part : file.parts) {
        if (part.path == path)
            return &part;
    }
    return nullptr;
}

inline QStringList pathsOf(const SpoolFile& file)
{
    QStringList paths;
    for (const Part& part : file.parts)
        paths << part.path;
    return paths;
}

/// Whether every range of a file lies within it and within what it belongs to; says what is wrong.
inline ::testing::AssertionResult rangesAreSound(const SpoolFile& file)
{
    const ByteRange whole{0, file.size};
    const auto inside = [&](ByteRange range, ByteRange outer) {
        return range.length >= 0 && range.offset >= 0 && outer.contains(range);
    };
    const auto fail = [](const char* what, ByteRange range) {
        return ::testing::AssertionFailure() << what << " [" << range.offset << " +" << range.length << "]";
    };
    if (!inside(file.message, whole))
        return fail("message", file.message);
    if (file.envelope) {
        if (!inside(file.envelope->range, whole))
            return fail("envelope", file.envelope->range);
        for (const EnvelopeString& string : file.envelope->strings) {
            if (!inside(string.range, file.envelope->range))
                return fail("envelope string", string.range);
        }
    }
    for (const HeaderField& field : file.headers) {
        if (!inside(field.range, file.message) || !inside(field.nameRange, field.range) ||
            !inside(field.valueRange, field.range))
            return fail("header", field.range);
    }
    for (const Part& part : file.parts) {
        if (!inside(part.range, file.message) || !inside(part.body, part.range))
            return fail("part", part.range);
        // Each part lies within the one that its path names before it.
        const qsizetype dot = part.path.lastIndexOf(u'.');
        const Part* parent =
            part.path.isEmpty() ? nullptr : partOf(file, dot < 0 ? QString() : part.path.left(dot));
        if (parent && !inside(part.range, parent->body))
            return fail("part outside its parent", part.range);
    }
    qint64 last = 0;
    for (const Declaration& declaration : file.declarations) {
        if (!inside(declaration.range, file.message) || declaration.range.offset < last ||
            !inside(declaration.fit.where, whole))
            return fail("declaration", declaration.range);
        last = declaration.range.offset;
    }
    for (const Flag& flag : file.flags) {
        if (!inside(flag.range, whole))
            return fail("flag", flag.range);
    }
    return ::testing::AssertionSuccess();
}

} // namespace ims::test
