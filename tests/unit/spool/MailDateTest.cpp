#include "core/spool/MailDate.h"

#include <gtest/gtest.h>

using namespace ims;

namespace {

std::string utc(const char* text)
{
    const auto date = parseMailDate(text);
    if (!date)
        return "nothing";
    const std::string time = date->time.toString(Qt::ISODate).toStdString();
    return date->zoneKnown ? time : time + " zone?";
}

} // namespace

TEST(MailDate, TheFormOfTheStandard)
{
    EXPECT_EQ(utc("Wed, 17 Jun 1998 10:00:00 -0700"), "1998-06-17T17:00:00Z");
    EXPECT_EQ(utc(" 17 Jun 1998 10:00 +0000"), "1998-06-17T10:00:00Z");
    EXPECT_EQ(utc("Wed, 17 Jun 1998 23:59:60 +0000 (UTC)"), "1998-06-18T00:00:00Z") << "a leap second";
    EXPECT_EQ(utc("Wed,  \r\n\t07 Jun 1998 10:00:00 +0530 (IST) (envelope-from <a@b.example>)"),
              "1998-06-07T04:30:00Z");
}

TEST(MailDate, ZonesByName)
{
    for (const char* zone : {"GMT", "UT", "UTC", "Z", "gmt"})
        EXPECT_EQ(utc(("17 Jun 1998 10:00:00 " + std::string(zone)).c_str()), "1998-06-17T10:00:00Z") << zone;
    EXPECT_EQ(utc("17 Jun 98 10:00:00 EST"), "1998-06-17T15:00:00Z");
    EXPECT_EQ(utc("17 Jun 98 10:00:00 EDT"), "1998-06-17T14:00:00Z");
    EXPECT_EQ(utc("17 Jun 98 10:00:00 CST"), "1998-06-17T16:00:00Z");
    EXPECT_EQ(utc("17 Jun 98 10:00:00 MDT"), "1998-06-17T16:00:00Z");
    EXPECT_EQ(utc("17 Jun 98 10:00:00 PDT"), "1998-06-17T17:00:00Z");
    EXPECT_EQ(utc("17 Jun 98 10:00:00 MESZ"), "1998-06-17T08:00:00Z");
    EXPECT_EQ(utc("17 Jun 98 10:00:00 GMT+0100"), "1998-06-17T09:00:00Z");
    EXPECT_EQ(utc("17 Jun 98 10:00:00+01:00"), "1998-06-17T09:00:00Z");
    EXPECT_EQ(utc("17 Jun 98 10:00:00PDT"), "1998-06-17T17:00:00Z");
    EXPECT_EQ(utc("17 Jun 98 10:00:00 (PDT)"), "1998-06-17T17:00:00Z");
}

TEST(MailDate, AZoneThatNobodyKnowsIsSaidToBeUnknown)
{
    EXPECT_EQ(utc("17 Jun 1998 10:00:00"), "1998-06-17T10:00:00Z zone?");
    EXPECT_EQ(utc("17 Jun 1998 10:00:00 XYZT"), "1998-06-17T10:00:00Z zone?");
    EXPECT_EQ(utc("17 Jun 1998 10:00:00 A"), "1998-06-17T10:00:00Z zone?") << "a military letter";
    EXPECT_EQ(utc("17 Jun 1998 10:00:00 +2560"), "1998-06-17T10:00:00Z zone?");
    EXPECT_EQ(utc("17 Jun 1998 10:00:00 (that is, EST)"), "1998-06-17T10:00:00Z zone?");
}

TEST(MailDate, YearsOfTwoAndThreeDigits)
{
    EXPECT_EQ(utc("17 Jun 98 10:00:00 UT"), "1998-06-17T10:00:00Z");
    EXPECT_EQ(utc("17 Jun 00 10:00:00 UT"), "2000-06-17T10:00:00Z");
    EXPECT_EQ(utc("17 Jun 100 10:00:00 UT"), "2000-06-17T10:00:00Z") << "1900 + 100";
    EXPECT_EQ(parseMailDate("17 Jun 98 10:00:00 UT")->yearDigits, 2);
    EXPECT_EQ(parseMailDate("17 Jun 1998 10:00:00 UT")->yearDigits, 4);
}

TEST(MailDate, FormsBesideTheStandard)
{
    EXPECT_EQ(utc("Wed Jun 17 10:00:00 1998"), "1998-06-17T10:00:00Z zone?");
    EXPECT_EQ(utc("Wed Jun 17 10:00:00 PDT 1998"), "1998-06-17T17:00:00Z");
    EXPECT_EQ(utc("Wed Jun 17 10:00:00 1998 PDT"), "1998-06-17T17:00:00Z");
    EXPECT_EQ(utc("17-Jun-1998 10:00:00 -0700"), "1998-06-17T17:00:00Z");
    EXPECT_EQ(utc("Wednesday, 17 June 1998 10:00:00 -0700"), "1998-06-17T17:00:00Z");
    EXPECT_EQ(utc("Wed, 17 Jun 1998 1:05:00 PM -0700"), "1998-06-17T20:05:00Z");
    EXPECT_EQ(utc("Wed,17 Jun 1998 10:00:00.25 -0700"), "1998-06-17T17:00:00Z");
    EXPECT_EQ(utc("(a \\) (nested) comment) Wed, 17 (day) Jun 1998 10:00:00 -0700"), "1998-06-17T17:00:00Z");
}

TEST(MailDate, WhatIsNoDate)
{
    for (const char* text : {"", "yesterday", "17 Jun", "17 Jun 1998", "31 Feb 1998 10:00:00 UT",
                             "17 Jun 1998 24:00:00 UT", "17 Jux 1998 10:00:00 UT", "17 Jun 1 10:00:00 UT",
                             "1998-06-17 10:00:00", "0 Jun 1998 10:00:00 UT", "17 Jun 1998 10:60 UT",
                             "17 Jun 99999 10:00 UT", "17 Jun 1950 10:00 UT", "(((((((", "17 Jun 1998 :"})
        EXPECT_EQ(utc(text), "nothing") << text;
    EXPECT_EQ(utc(QByteArray(1000000, '(').constData()), "nothing");
}
