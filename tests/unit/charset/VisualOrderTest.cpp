#include "core/charset/VisualOrder.h"
#include "core/charset/CharsetCatalogue.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

class VisualOrder : public testing::Test
{
protected:
    QString read(const QByteArray& bytes, const QString& label) const
    {
        return readableText(bytes, *m_catalogue.find(label));
    }

    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();
};

TEST_F(VisualOrder, hebrewThatIsStoredAsItIsSeenIsReadFromTheRight)
{
    // "shalom" with its last letter first, as a screen shows it from the left
    EXPECT_EQ(read("\xED\xE5\xEC\xF9", u"iso-8859-8"_s), u"\u05E9\u05DC\u05D5\u05DD");
    EXPECT_EQ(read("\xED\xE5\xEC\xF9", u"visual"_s), u"\u05E9\u05DC\u05D5\u05DD");
}

TEST_F(VisualOrder, hebrewThatIsStoredAsItIsReadStaysSo)
{
    for (const QString& label : {u"iso-8859-8-i"_s, u"iso-8859-8-e"_s, u"windows-1255"_s, u"logical"_s})
        EXPECT_EQ(read("\xF9\xEC\xE5\xED", label), u"\u05E9\u05DC\u05D5\u05DD") << label.toStdString();
    // Arabic is not stored in visual order, whatever it is labelled
    EXPECT_EQ(read("\xE5\xD1", u"iso-8859-6"_s), u"\u0645\u0631");
    EXPECT_EQ(read("\xE5\xD1", u"iso-8859-6-i"_s), u"\u0645\u0631");
}

TEST_F(VisualOrder, numbersAndLatinWordsAreNotTurnedAround)
{
    EXPECT_EQ(read("!world 123 \xED\xE5\xEC\xF9", u"iso-8859-8"_s), u"\u05E9\u05DC\u05D5\u05DD 123 world!");
    EXPECT_EQ(read("1/2/1998 ,12:30-13:45 \xED\xE5\xE9", u"iso-8859-8"_s),
              u"\u05D9\u05D5\u05DD 12:30-13:45, 1/2/1998");
    EXPECT_EQ(read("\xEC\xE0 a@b.example \xED\xE5\xEC\xF9", u"iso-8859-8"_s),
              u"\u05E9\u05DC\u05D5\u05DD a@b.example \u05D0\u05DC");
}

TEST_F(VisualOrder, bracketsOpenWhereTheyAreRead)
{
    EXPECT_EQ(read("?\xE1\xE5\xE8 ,3.5% (\xEC\xE5\xE3\xE2) \xFA\xE9\xE1", u"iso-8859-8"_s),
              u"\u05D1\u05D9\u05EA (\u05D2\u05D3\u05D5\u05DC) 3.5%, \u05D8\u05D5\u05D1?");
}

TEST_F(VisualOrder, aLineOfLatinLettersRunsFromTheLeft)
{
    EXPECT_EQ(read("Meeting about the plan: \xED\xE5\xEC\xF9 \xEC\xE0.", u"iso-8859-8"_s),
              u"Meeting about the plan: \u05D0\u05DC \u05E9\u05DC\u05D5\u05DD.");
    EXPECT_EQ(read("1. plain (ASCII) text!", u"iso-8859-8"_s), u"1. plain (ASCII) text!");
}

TEST_F(VisualOrder, linesStayInTheirOrderAndTheWayBackIsKept)
{
    const QString visual = u"ab\r\n\u05DD\u05D5\u05DC\u05E9 (1\n\n\u05D0\u05DC"_s;
    const LogicalText logical = logicalOrder(visual);
    EXPECT_EQ(logical.text, u"ab\r\n1) \u05E9\u05DC\u05D5\u05DD\n\n\u05DC\u05D0"_s);
    EXPECT_EQ(logical.sources, (std::vector<qsizetype>{0, 1, 2, 3, 10, 9, 8, 7, 6, 5, 4, 11, 12, 14, 13}));
}

TEST_F(VisualOrder, whereTheCharsetIsOnlyDetectedTheFinalLettersTellTheOrder)
{
    const Charset& visual = *m_catalogue.find(u"iso-8859-8"_s);
    const QString shalom = u"\u05E9\u05DC\u05D5\u05DD"_s;
    EXPECT_EQ(readableText("\xED\xE5\xEC\xF9", visual, false), shalom);
    EXPECT_EQ(readableText("\xF9\xEC\xE5\xED", visual, false), shalom);
    EXPECT_TRUE(looksVisual(u"\u05DD\u05D5\u05DC\u05E9"_s));
    EXPECT_FALSE(looksVisual(shalom));
    EXPECT_FALSE(looksVisual(u"\u05D0\u05D1 \u05DD abc"_s)); // nothing that tells
}

TEST_F(VisualOrder, noCharacterOfALongLineIsLost)
{
    QString visual;
    for (int i = 0; i < 40000; ++i)
        visual += u"\u05D0 a1 ("_s;
    const LogicalText logical = logicalOrder(visual);
    EXPECT_EQ(logical.text.size(), visual.size());
    EXPECT_EQ(logical.text.count(u'\u05D0'), 40000);
}

} // namespace
} // namespace ims
