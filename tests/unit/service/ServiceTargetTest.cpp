#include "core/service/ServiceTarget.h"

#include "core/service/ServiceErrors.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

TEST(ServiceTargetTest, NamesOfComputersAreTaken)
{
    for (const QString& name : {u"exch01"_s, u"EXCH-01"_s, u"exch_01"_s, u"exch01.contoso.example"_s,
                                u"192.0.2.7"_s, u"MÜNCHEN"_s, u"a"_s, QString(255, u'a')}) {
        const auto target = makeServiceTarget(name, 445, u"MSExchangeIMC"_s);
        ASSERT_TRUE(target.has_value()) << name.toStdString();
        EXPECT_EQ(target->server, name);
        EXPECT_EQ(target->port, 445);
        EXPECT_EQ(target->service, u"MSExchangeIMC"_s);
    }
    EXPECT_EQ(makeServiceTarget(u"\\\\EXCH01"_s, 0, u"x"_s)->server, u"EXCH01"_s);
    EXPECT_EQ(makeServiceTarget({}, 0, u"x"_s)->server, QString()) << "this computer";
}

TEST(ServiceTargetTest, HostileNamesOfComputersAreRefused)
{
    for (const QString& name : {u"-S"_s,
                                u"--option=x"_s,
                                u"\\\\-x"_s,
                                u"a b"_s,
                                u"a;b"_s,
                                u"a|b"_s,
                                u"a&b"_s,
                                u"$(id)"_s,
                                u"`id`"_s,
                                u"a/b"_s,
                                u"a\\b"_s,
                                u"\\\\a\\c$"_s,

                                u"\\\\"_s,
                                u"a%b"_s,
                                u"a\nb"_s,

                                u"a\tb"_s,

                                u"a@b"_s,
                                u"a:445"_s,
                                u"[::1]"_s,
                                u"a#20"_s,
                                u"a\u202eb"_s,
                                u"a*"_s,
                                u"a'b"_s,
                                u"a\"b"_s,
                                u"a=b"_s,
                                u"a,b"_s,
                                u"a\0b"_s,
                                QString(QChar(0)),
                                QString(10'000, u'a')}) {
        const auto target = makeServiceTarget(name, 0, u"MSExchangeIMC"_s);
        EXPECT_FALSE(target.has_value()) << name.toStdString();
        if (!target) {
            EXPECT_FALSE(target.error().why.isEmpty());
            EXPECT_FALSE(target.error().todo.isEmpty());
            EXPECT_THAT(target.error().english().toStdString(), Not(HasSubstr("%1")));
        }
    }
}

TEST(ServiceTargetTest, BackslashesAndBlanksAroundANameAreCutOff)
{
    for (const QString& typed :
         {u" exch01 "_s, u"exch01\n"_s, u"\\exch01"_s, u"\\\\exch01"_s, u"\texch01"_s}) {
        const auto target = makeServiceTarget(typed, 0, u"MSExchangeIMC"_s);
        ASSERT_TRUE(target.has_value()) << typed.toStdString();
        EXPECT_EQ(target->server, u"exch01"_s);
    }
}

TEST(ServiceTargetTest, HostileNamesOfServicesAreRefused)
{
    for (const QString& name : {u"MSExchangeIMC"_s, u"Spooler"_s, u"MSSQL$X"_s, u"a.b_c-d"_s})
        EXPECT_TRUE(makeServiceTarget(u"exch01"_s, 0, name).has_value()) << name.toStdString();
    for (const QString& name : {QString(),
                                u"-x"_s,
                                u"--help"_s,
                                u"a b"_s,
                                u"Microsoft Exchange Internet Mail Service"_s,
                                u"a;b"_s,
                                u"$(id)"_s,
                                u"`id`"_s,
                                u"a/b"_s,
                                u"a\\b"_s,
                                u"a\nb"_s,
                                u"a\n"_s,
                                u"a\tb"_s,
                                u"\"a\""_s,
                                u"'a'"_s,
                                u"a=b"_s,
                                u"a,b"_s,
                                u"a%b"_s,
                                u"größe"_s,
                                u"a\u202eb"_s,
                                u"a\0b"_s,
                                u"a*"_s,
                                u"a&b"_s,
                                u"a|b"_s,
                                u"a<b"_s,
                                u"a>b"_s,
                                QString(10'000, u'a')})
        EXPECT_FALSE(makeServiceTarget(u"exch01"_s, 0, name).has_value()) << name.toStdString();
}

TEST(ServiceTargetTest, PortsLieBetween0And65535)
{
    for (const int port : {0, 1, 139, 65'535})
        EXPECT_TRUE(makeServiceTarget(u"exch01"_s, port, u"x"_s).has_value()) << port;
    for (const int port : {-1, 65'536, 1 << 30, -(1 << 30)})
        EXPECT_FALSE(makeServiceTarget(u"exch01"_s, port, u"x"_s).has_value()) << port;
}

TEST(ServiceTargetTest, UsersAreTakenAsWindowsNamesThem)
{
    for (const QString& name :
         {u"Administrator"_s, u"CONTOSO\\jane"_s, u"jane@contoso.example"_s, u"CONTOSO\\jane doe"_s,
          u"größe"_s, u"администратор"_s, u"svc$"_s, u"o'brien"_s}) {
        const auto account = accountName(name);
        ASSERT_TRUE(account.has_value()) << name.toStdString();
        EXPECT_EQ(*account, name);
    }
    for (const QString& name :
         {u"jane%secret"_s, u"-U"_s,      u"--x"_s, u"@file"_s, u"a\nb"_s,          u"a\n"_s,   u"a\tb"_s,
          u"a\0b"_s,        u"a\"b"_s,    u"a/b"_s, u"a[b"_s,   u"a]b"_s,           u"a:b"_s,   u"a;b"_s,
          u"a|b"_s,         u"a=b"_s,     u"a,b"_s, u"a+b"_s,   u"a*b"_s,           u"a?b"_s,   u"a<b"_s,
          u"a>b"_s,         u"A\\B\\c"_s, u"\\c"_s, u"A\\"_s,   u"CONTOSO\\-x%y"_s, u"a\x7f"_s, u"a\u0085"_s})
        EXPECT_FALSE(accountName(name).has_value()) << name.toStdString();
}

TEST(ServiceTargetTest, TheInformationStoreAndWhatItRestsOnAreGuidedOnly)
{
    for (const QString& name : {u"MSExchangeIS"_s, u"msexchangeis"_s, u"MSEXCHANGEDS"_s, u"MSExchangeSA"_s})
        EXPECT_FALSE(guidedOnly(name).isEmpty()) << name.toStdString();
    for (const QString& name : {u"MSExchangeIMC"_s, u"msexchangeimc"_s, u"Spooler"_s, QString()})
        EXPECT_TRUE(guidedOnly(name).isEmpty()) << name.toStdString();
}

TEST(ServiceTargetTest, WhatStopsWithAServiceIsNamed)
{
    EXPECT_TRUE(dependentsOf(u"MSExchangeIMC"_s).isEmpty());
    EXPECT_TRUE(dependentsOf(u"Spooler"_s).isEmpty());
    EXPECT_EQ(dependentsOf(u"MSExchangeIS"_s), QStringList{u"MSExchangeIMC"_s});
    EXPECT_EQ(dependentsOf(u"msexchangeis"_s), QStringList{u"MSExchangeIMC"_s});
    EXPECT_EQ(dependentsOf(u"MSExchangeMTA"_s), QStringList{u"MSExchangeIMC"_s});
    const QStringList directory = dependentsOf(u"MSExchangeDS"_s);
    EXPECT_EQ(directory.first(), u"MSExchangeIMC"_s) << "outermost first";
    EXPECT_TRUE(directory.contains(u"MSExchangeIS"_s) && directory.contains(u"MSExchangeMTA"_s));
    const QStringList attendant = dependentsOf(u"MSExchangeSA"_s);
    EXPECT_EQ(attendant.first(), u"MSExchangeIMC"_s);
    EXPECT_EQ(attendant.last(), u"MSExchangeDS"_s);
    EXPECT_EQ(attendant.size(), 4);
}

TEST(ServiceTargetTest, IsShownAsPeopleNameIt)
{
    EXPECT_EQ(shownTarget(*makeServiceTarget(u"EXCH01"_s, 0, internetMailService())),
              u"\\\\EXCH01 MSExchangeIMC"_s);
    EXPECT_EQ(shownTarget(*makeServiceTarget({}, 0, internetMailService())), u"MSExchangeIMC"_s);
}
