#include "ui/viewer/SpoolHighlighter.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

Part part(const QString& path, qint64 first, qint64 end, const QString& charset)
{
    Part made;
    made.path = path;
    made.range = made.body = ByteRange::fromTo(first, end);
    made.charset = charset;
    return made;
}

} // namespace

TEST(SpoolHighlighter, FindsTheInnermostPartOfEveryByte)
{
    const auto known = CharsetCatalogue::builtIn().value();
    auto spool = std::make_shared<SpoolFile>();
    spool->parts = {part(u""_s, 10, 100, u"koi8-r"_s), part(u"1"_s, 20, 40, u"utf-8"_s),
                    part(u"1.1"_s, 25, 30, u"iso-8859-1"_s), part(u"2"_s, 40, 50, u"windows-1251"_s),
                    part(u"3"_s, 90, 500, u"windows-1252"_s)}; // reaches beyond what it stands in
    const SpoolHighlighter highlighter(spool, known);
    const auto expectCharset = [&](qint64 offset, const QString& charset) {
        EXPECT_EQ(highlighter.charsetAt(offset), known.find(charset)) << offset;
    };
    EXPECT_EQ(highlighter.charsetAt(9), nullptr);
    for (const qint64 offset : {10, 19, 50, 89})
        expectCharset(offset, u"koi8-r"_s);
    for (const qint64 offset : {20, 24, 30, 39})
        expectCharset(offset, u"utf-8"_s);
    for (const qint64 offset : {25, 29})
        expectCharset(offset, u"iso-8859-1"_s);
    for (const qint64 offset : {40, 49})
        expectCharset(offset, u"windows-1251"_s);
    for (const qint64 offset : {90, 99})
        expectCharset(offset, u"windows-1252"_s);
    EXPECT_EQ(highlighter.charsetAt(100), nullptr);
    EXPECT_EQ(highlighter.charsetAt(400), nullptr);
}

TEST(SpoolHighlighter, KnowsNothingOfAFileThatIsNotRead)
{
    const auto known = CharsetCatalogue::builtIn().value();
    const SpoolHighlighter highlighter(nullptr, known);
    EXPECT_TRUE(highlighter.spans({0, 10, 12, 1, false, true}, "Subject: x").empty());
    EXPECT_EQ(highlighter.charsetAt(0), nullptr);
}
