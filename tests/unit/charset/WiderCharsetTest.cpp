#include "core/charset/WiderCharset.h"
#include "core/charset/CharsetCatalogue.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

class WiderCharset : public testing::Test
{
protected:
    std::optional<WiderCharacters> wider(const QByteArray& bytes, const QString& label) const
    {
        return widerCharacters(bytes, *m_catalogue.find(label));
    }

    void expect(const QByteArray& bytes, const QString& label, const QString& charset, ByteRange first,
                qint64 count) const
    {
        const auto found = wider(bytes, label);
        ASSERT_TRUE(found) << label.toStdString();
        EXPECT_EQ(found->charset, charset);
        EXPECT_EQ(found->first, first) << label.toStdString();
        EXPECT_EQ(found->count, count) << label.toStdString();
    }

    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();
};

TEST_F(WiderCharset, windowsQuotesInLatin1AreTold)
{
    expect("It\x92s 5 \x80, caf\xE9", u"iso-8859-1"_s, u"windows-1252"_s, {2, 1}, 2);
    expect("\x93g\xFCn\x94", u"iso-8859-9"_s, u"windows-1254"_s, {0, 1}, 2);
    expect("\xA1 \x85", u"iso-8859-11"_s, u"windows-874"_s, {2, 1}, 1);
    expect("\xA1 \xA0", u"tis-620"_s, u"windows-874"_s, {2, 1}, 1); // no hard blank in TIS 620
}

TEST_F(WiderCharset, whatTheCharsetHasItselfIsNot)
{
    EXPECT_FALSE(wider("caf\xE9 \xA0\xFF", u"iso-8859-1"_s));
    EXPECT_FALSE(wider("plain", u"gb2312"_s));
    EXPECT_FALSE(wider("\xD6\xD0\xCE\xC4", u"gb2312"_s));
    EXPECT_FALSE(wider("\xC7\xD1\xB1\xDB", u"euc-kr"_s));
    EXPECT_FALSE(wider("\xA0\xA1", u"iso-8859-11"_s));
}

TEST_F(WiderCharset, whatCannotBeTextIsNotCounted)
{
    EXPECT_FALSE(wider("a\x81z", u"iso-8859-1"_s)); // undefined in windows-1252 too
    EXPECT_FALSE(wider("\xD6\xD0\xCE", u"gb2312"_s));
    expect("\x81\x92\x81\x92", u"iso-8859-1"_s, u"windows-1252"_s, {1, 1}, 2);
}

TEST_F(WiderCharset, twoByteSetsAreTold)
{
    expect("\xD6\xD0\x81\x40\xE9\x46", u"gb2312"_s, u"gbk"_s, {2, 2}, 2); // 8140, E946
    expect("a\xC7\xD1\x8C\x63", u"euc-kr"_s, u"ks_c_5601-1987"_s, {3, 2}, 1);
}

TEST_F(WiderCharset, windowsCharsetsHaveNoWiderSister)
{
    EXPECT_FALSE(wider("It\x92s", u"windows-1252"_s));
    EXPECT_FALSE(wider("\x81\x40", u"gbk"_s));
    for (const Charset& charset : m_catalogue.all()) {
        EXPECT_EQ(charset.own.empty(), charset.wider.isEmpty()) << charset.name.toStdString();
        EXPECT_TRUE(charset.wider.isEmpty() || m_catalogue.find(charset.wider)) << charset.name.toStdString();
    }
}

TEST_F(WiderCharset, areasAreWrittenInHexadecimal)
{
    const auto areas = byteAreas({u"A1-A9 A1-FE"_s, u"B0-F7 A1-FE"_s});
    ASSERT_EQ(areas.size(), 2u);
    EXPECT_EQ(areas[1].lead.first, 0xB0);
    EXPECT_EQ(areas[1].trail->last, 0xFE);
    EXPECT_EQ(byteAreas({u"A0-FF"_s}).size(), 1u);
    for (const QString& wrong :
         {u""_s, u"A0"_s, u"FF-A0"_s, u"A0-1FF"_s, u"7F-80"_s, u"A0-FF x"_s, u"G0-FF"_s})
        EXPECT_TRUE(byteAreas({wrong}).empty()) << wrong.toStdString();
    EXPECT_TRUE(byteAreas({u"A0-FF"_s, u"A1-A9 A1-FE"_s}).empty());
}

} // namespace
} // namespace ims
