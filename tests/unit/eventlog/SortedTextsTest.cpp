#include "core/eventlog/SortedTexts.h"

#include <QStringList>

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

struct Sorted
{
    SortedTexts texts;
    std::vector<quint32> places;
};

Sorted sorted(const QStringList& texts)
{
    SortedTextsBuilder builder;
    for (const QString& text : texts)
        builder.add(text);
    Sorted result;
    result.texts = builder.sorted(result.places);
    return result;
}

QStringList listed(const SortedTexts& texts)
{
    QStringList list;
    for (quint32 i = 0; i < texts.size(); ++i)
        list.append(texts.at(i));
    return list;
}

QStringList containing(const SortedTexts& texts, const QString& part)
{
    const std::vector<quint8> hits = texts.containing(part);
    QStringList list;
    for (quint32 i = 0; i < hits.size(); ++i) {
        if (hits.at(i) != 0)
            list.append(texts.at(i));
    }
    return list;
}

} // namespace

TEST(SortedTextsTest, sortsAsPeopleDo)
{
    const QStringList wanted = {u""_s,       u"12"_s,      u"0100"_s,   u"1999-03-08"_s, u"1999-12-01"_s,
                                u"file 2"_s, u"File 10"_s, u"moskva"_s, u"Zürich"_s,     u"äußerst"_s,
                                u"Москва"_s, u"мосты"_s,   u"日本"_s};
    QStringList given = wanted;
    std::reverse(given.begin(), given.end());
    EXPECT_EQ(listed(sorted(given).texts), wanted);
}

TEST(SortedTextsTest, whatDiffersInCaseOrLeadingZerosStaysApartInAFixedOrder)
{
    const QStringList wanted = {u"007"_s, u"07"_s, u"7"_s, u"ABC"_s, u"Abc"_s, u"abc"_s};
    QStringList given = wanted;
    do {
        ASSERT_EQ(listed(sorted(given).texts), wanted) << given.join(u' ').toStdString();
    } while (std::next_permutation(given.begin(), given.end()));
}

TEST(SortedTextsTest, eachTextOnceAndItsPlaceKnown)
{
    SortedTextsBuilder builder;
    EXPECT_EQ(builder.add(u"b"_s), 0U);
    EXPECT_EQ(builder.add(u"a"_s), 1U);
    EXPECT_EQ(builder.add(u"b"_s), 0U);
    std::vector<quint32> places;
    const SortedTexts texts = builder.sorted(places);
    EXPECT_THAT(places, testing::ElementsAre(1U, 0U));
    EXPECT_EQ(listed(texts), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(texts.indexOf(u"b"_s), 1U);
    EXPECT_FALSE(texts.indexOf(u"c"_s));
    EXPECT_EQ(builder.size(), 0U) << "empty again";
    EXPECT_TRUE(SortedTexts().empty());
}

TEST(SortedTextsTest, manyTextsAreToldApart)
{
    SortedTextsBuilder builder;
    for (quint32 i = 0; i < 20'000; ++i)
        ASSERT_EQ(builder.add(QString::number(i * 7919 % 20'011, 36)), i);
    for (quint32 i = 0; i < 20'000; ++i)
        ASSERT_EQ(builder.add(QString::number(i * 7919 % 20'011, 36)), i);
}

TEST(SortedTextsTest, searchesWithoutCaseAndNotAcrossTexts)
{
    const SortedTexts texts =
        sorted({u"Москва"_s, u"alpha"_s, u"ALPHABET"_s, u"bet"_s, u"betalpha alpha"_s, u"Straße"_s}).texts;
    EXPECT_EQ(containing(texts, u"alpha"_s), (QStringList{u"alpha"_s, u"ALPHABET"_s, u"betalpha alpha"_s}));
    EXPECT_EQ(containing(texts, u"МОСК"_s), QStringList{u"Москва"_s});
    EXPECT_EQ(containing(texts, u"sTRASSe"_s), QStringList());
    EXPECT_EQ(containing(texts, u"sTRAße"_s), QStringList{u"Straße"_s});
    EXPECT_EQ(containing(texts, u"ALPHABET\nbet"_s), QStringList());
    EXPECT_TRUE(texts.containing(u"xyz"_s).empty());
    EXPECT_TRUE(SortedTexts().containing(u"a"_s).empty());
}

TEST(SortedTextsTest, strangersTextIsHarmless)
{
    const QString half(QChar(0xd800));
    const SortedTexts texts =
        sorted({u"a\r\nb"_s, u"a\u202eb"_s, u"x"_s + half + u"y"_s, QString(300, u'z')}).texts;
    EXPECT_EQ(listed(texts), (QStringList{u"a\\u000d\\u000ab"_s, u"a\\u202eb"_s, u"x\\ud800y"_s,
                                          QString(256, u'z') + u'…'}));
    EXPECT_EQ(containing(texts, u"\\u202e"_s), QStringList{u"a\\u202eb"_s});
}
