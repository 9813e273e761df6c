#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/FieldSpans.h"
#include "tests/support/SplitMix64.h"

using namespace ims;
using namespace ims::test;

namespace {

using Kind = FieldSpan::Kind;

/// The texts of one kind, in order.
QByteArrayList texts(const QByteArray& raw, Kind kind, const char* name)
{
    QByteArrayList found;
    for (const FieldSpan& span : fieldSpans(raw, 1000, name)) {
        if (span.kind == kind)
            found.append(raw.mid(span.range.offset - 1000, span.range.length));
    }
    return found;
}

} // namespace

TEST(FieldSpans, ParametersWithTheirNamesValuesAndLabels)
{
    const QByteArray raw = " text/plain (plain; text=1);\r\n\tcharset=\"koi8-r\"; name*0*=utf-8'ru'a%20b;\r\n"
                           " name*1=\"c;d\"";
    EXPECT_EQ(texts(raw, Kind::ParameterName, "Content-Type"),
              (QByteArrayList{"charset", "name*0*", "name*1"}));
    EXPECT_EQ(texts(raw, Kind::ParameterValue, "Content-Type"), (QByteArrayList{"koi8-r", "a%20b", "c;d"}));
    EXPECT_EQ(texts(raw, Kind::CharsetLabel, "content-type"), (QByteArrayList{"koi8-r", "utf-8"}));
    EXPECT_EQ(texts(raw, Kind::Comment, "Content-Type"), (QByteArrayList{"(plain; text=1)"}));
    EXPECT_EQ(texts(raw, Kind::Fold, "Content-Type"), (QByteArrayList{"\r\n\t", "\r\n "}));
}

TEST(FieldSpans, CommentsOnlyWhereAFieldIsStructured)
{
    const QByteArray raw = " from a (b [192.0.2.1] (nested)) by \"c (no comment)\"; x (unclosed";
    EXPECT_EQ(texts(raw, Kind::Comment, "Received"), (QByteArrayList{"(b [192.0.2.1] (nested))"}));
    EXPECT_TRUE(texts(raw, Kind::Comment, "Subject").isEmpty());
    EXPECT_TRUE(texts(raw, Kind::ParameterName, "Received").isEmpty());
    EXPECT_EQ(texts(" 7bit (really)", Kind::Comment, "Content-Transfer-Encoding"),
              (QByteArrayList{"(really)"}));
}

TEST(FieldSpans, EncodedWordsHoldTheirLabel)
{
    const QByteArray raw = " =?koi8-r?B?8NLJ?=\r\n =?utf-8*de?Q?=C3=BC?= ok";
    EXPECT_EQ(texts(raw, Kind::EncodedWord, "Subject"),
              (QByteArrayList{"=?koi8-r?B?8NLJ?=", "=?utf-8*de?Q?=C3=BC?="}));
    EXPECT_EQ(texts(raw, Kind::CharsetLabel, "Subject"), (QByteArrayList{"koi8-r", "utf-8"}));
    EXPECT_EQ(texts(raw, Kind::Fold, "Subject"), (QByteArrayList{"\r\n "}));
}

TEST(FieldSpans, AreCounted)
{
    EXPECT_EQ(fieldSpans(QByteArray("\n a").repeated(20000), 0, "X-Long").size(), 10000U);
    EXPECT_EQ(fieldSpans(QByteArray("=?a?Q?b?= ").repeated(20000), 0, "Subject").size(),
              20000U); // labels too
    EXPECT_EQ(
        fieldSpans(QByteArray("text/plain" + QByteArray("; a=b").repeated(20000)), 0, "Content-Type").size(),
        2000U);
    EXPECT_EQ(fieldSpans(QByteArray("(a) ").repeated(20000), 0, "From").size(), 1000U);
}

TEST(FieldSpans, LieInTheFieldSortedNestedOrDisjointForAnyBytes)
{
    static const QByteArrayList pieces = {"=?utf-8?Q?a;b_c?=",
                                          "=?koi8-r?B?8NLJ?=",
                                          "\r\n ",
                                          "\n\t",
                                          "(",
                                          ")",
                                          "\"",
                                          ";",
                                          "=",
                                          "name*0*=",
                                          "filename=",
                                          "charset=",
                                          "utf-8'de'",
                                          "'",
                                          " ",
                                          "\\",
                                          "text/plain",
                                          "\xE4",
                                          "a",
                                          "?=",
                                          "<",
                                          ">",
                                          "\r"};
    SplitMix64 random(11);
    for (int round = 0; round < 4000; ++round) {
        QByteArray raw;
        for (quint32 i = random.below(30); i > 0; --i)
            raw += pieces.at(static_cast<qsizetype>(random.below(quint32(pieces.size()))));
        const char* name = random.below(2) == 0 ? "Content-Disposition" : "From";
        const std::vector<FieldSpan> spans = fieldSpans(raw, 50, name);
        for (size_t i = 0; i < spans.size(); ++i) {
            const ByteRange range = spans[i].range;
            ASSERT_TRUE((ByteRange{50, raw.size()}).contains(range) && range.length > 0) << raw.toStdString();
            for (size_t k = i + 1; k < spans.size(); ++k) {
                const ByteRange later = spans[k].range;
                ASSERT_GE(later.offset, range.offset);
                ASSERT_TRUE(later.offset >= range.end() || range.contains(later)) << raw.toStdString();
            }
        }
    }
}
