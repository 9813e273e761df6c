#include "core/evidence/SiblingJoin.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(1999, 3, 10), QTime(12, 0), Qt::UTC);

const QString textOf4102 =
    u"A serious error has occurred while trying to send mail into the Exchange Information "
    u"Store. The Internet Mail Service is being shut down."_s;

const OutcomeCatalogue& outcomes()
{
    return *OutcomeCatalogue::builtIn();
}

Event event(quint16 id, qint64 seconds, const QString& name = {})
{
    Event result;
    result.source = u"MSExchangeIMC"_s;
    result.fullId = 0xC0000000 | id;
    result.time = noon.addSecs(seconds);
    if (!name.isEmpty())
        result.strings = {name};
    return result;
}

ArchivedFile file(const QString& name)
{
    ArchivedFile result;
    result.name = name;
    return result;
}

std::vector<Sibling> join(const std::vector<Event>& events, const std::vector<ArchivedFile>& files = {},
                          const ArchiveAvailability& availability = {})
{
    return joinSiblings(events, files, availability, outcomes());
}

std::vector<std::pair<int, std::string>> named(const std::vector<Sibling>& siblings)
{
    std::vector<std::pair<int, std::string>> result;
    for (const Sibling& sibling : siblings)
        result.emplace_back(sibling.kind, sibling.name.toStdString());
    return result;
}

using Named = std::vector<std::pair<int, std::string>>;

} // namespace

TEST(SiblingJoinTest, OnePerKindAndNameNewestFirst)
{
    const auto siblings =
        join({event(4182, 0, u"aaaaaaaa"_s), event(4118, 10, u"BBBBBBBB"_s), event(4117, 20, u"X"_s),
              event(4182, 30, u"AAAAAAAA"_s), event(4118, 40, u"AAAAAAAA"_s)});
    EXPECT_EQ(named(siblings), (Named{{4118, "AAAAAAAA"}, {4182, "AAAAAAAA"}, {4118, "BBBBBBBB"}}));
    EXPECT_EQ(siblings.at(1).count, 2);
    EXPECT_EQ(siblings.at(1).first, noon);
    EXPECT_EQ(siblings.at(1).event.time, noon.addSecs(30));
}

TEST(SiblingJoinTest, ReadsTheNameOutOfTheDataAndThePath)
{
    Event report = event(4132, 0);
    report.data = QByteArray("\x01\x02\x03\x04\x05\x40\x00\x80", 8) + "CCCCCCCC" + QByteArray(1, '\0');
    Event converted = event(4081, 10);
    converted.strings = {u"d:\\exchsrvr\\imcdata\\in\\DDDDDDDD"_s, u"x@y.example"_s};
    EXPECT_EQ(named(join({report, converted})), (Named{{4081, "DDDDDDDD"}, {4132, "CCCCCCCC"}}));
}

TEST(SiblingJoinTest, OtherSourcesAreNone)
{
    Event other = event(4182, 0, u"AAAAAAAA"_s);
    other.source = u"Wins"_s;
    EXPECT_TRUE(join({other}).empty());
}

TEST(SiblingJoinTest, TheTextOf4102UnderTheNumber4182IsA4102)
{
    Event misprinted = event(4182, 0);
    misprinted.description = textOf4102;
    EXPECT_EQ(siblingKind(misprinted, outcomes()), 4102);
    EXPECT_EQ(siblingKind(event(4182, 0, u"AAAAAAAA"_s), outcomes()), 4182);
    EXPECT_EQ(named(join({misprinted})), (Named{{4102, ""}}));
}

TEST(SiblingJoinTest, A4102BelongsToTheEventThatNamesTheMessage)
{
    EXPECT_EQ(named(join({event(4182, 0, u"AAAAAAAA"_s), event(4102, 60)})), (Named{{4182, "AAAAAAAA"}}));
    EXPECT_EQ(named(join({event(4182, 0, u"AAAAAAAA"_s), event(4102, 61)})),
              (Named{{4102, ""}, {4182, "AAAAAAAA"}}));
    EXPECT_TRUE(join({event(4102, 0), event(4117, 5, u"AAAAAAAA"_s)}).empty());
}

TEST(SiblingJoinTest, SaysWhereTheFileWasSeen)
{
    ArchiveAvailability availability{true, false};
    availability.inListed = true;
    availability.inNames = {u"aaaaaaaa"_s};
    const auto siblings =
        join({event(4182, 0, u"AAAAAAAA"_s), event(4182, 1, u"BBBBBBBB"_s), event(4182, 2, u"..\\x"_s)},
             {file(u"bbbbbbbb"_s)}, availability);
    ASSERT_EQ(siblings.size(), 3U);
    EXPECT_EQ(siblings.at(2).inIn, Seen::Yes);
    EXPECT_EQ(siblings.at(2).inArchive, Seen::No);
    EXPECT_EQ(siblings.at(1).inIn, Seen::No);
    EXPECT_EQ(siblings.at(1).inArchive, Seen::Yes);
    EXPECT_EQ(siblings.at(0).inIn, Seen::NotLooked) << "no plain file name";
    availability.allRead = false;
    EXPECT_EQ(join({event(4182, 0, u"CCCCCCCC"_s)}, {}, availability).front().inArchive, Seen::NotLooked);
    EXPECT_EQ(join({event(4182, 0, u"CCCCCCCC"_s)}).front().inIn, Seen::NotLooked);
}

TEST(SiblingJoinTest, TellsThoseThatA4117NamesToo)
{
    const auto siblings = join(
        {event(4117, 0, u"aaaaaaaa"_s), event(4182, 300, u"AAAAAAAA"_s), event(4182, 400, u"BBBBBBBB"_s)});
    EXPECT_FALSE(siblings.at(0).alsoFailed);
    EXPECT_TRUE(siblings.at(1).alsoFailed);
}

TEST(SiblingJoinTest, AStatedEventStandsBehindOneOfALog)
{
    Event stated = event(4182, 500, u"AAAAAAAA"_s);
    stated.stated = true;
    const auto siblings = join({event(4182, 0, u"AAAAAAAA"_s), stated});
    ASSERT_EQ(siblings.size(), 1U);
    EXPECT_FALSE(siblings.front().event.stated);
    EXPECT_EQ(siblings.front().count, 2);
}
