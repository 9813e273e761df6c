#include "core/retest/SmbShare.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

std::string spelled(const QString& typed)
{
    const auto place = smbPlace(typed);
    return place ? displayName(pathOf(*place)).toStdString() : "refused";
}

} // namespace

TEST(SmbShareTest, TakesEverySpellingOfAFolder)
{
    EXPECT_EQ(spelled(u"\\\\EXCH01\\EXCHSRVR\\IMCDATA\\IN"_s), "//EXCH01/EXCHSRVR/IMCDATA/IN");
    EXPECT_EQ(spelled(u"//exch01/EXCHSRVR/IMCDATA/IN/"_s), "//exch01/EXCHSRVR/IMCDATA/IN");
    EXPECT_EQ(spelled(u"smb://10.0.0.7:1445/Exch%20Data$/IN"_s), "//10.0.0.7:1445/Exch Data$/IN");
    EXPECT_EQ(spelled(u"SMB://exch01/C$"_s), "//exch01/C$");
}

/// The journal has what pathOf() made, and is read again.
TEST(SmbShareTest, ItsOwnSpellingIsTakenAgain)
{
    const SmbPlace place{u"exch01"_s, 1445, u"Data 100%"_s, u"IMCDATA/IN"_s};
    EXPECT_EQ(spelled(displayName(pathOf(place))), "//exch01:1445/Data 100%/IMCDATA/IN");
    EXPECT_TRUE(pathOf(place).is_absolute());
}

TEST(SmbShareTest, RefusesWhatLeadsElsewhere)
{
    for (const QString& typed :
         {u"\\\\EXCH01"_s, u"\\\\EXCH01\\"_s, u"\\\\\\Share\\IN"_s, u"\\\\-EXCH01\\Share"_s,
          u"\\\\EXCH01\\Share\\..\\C$"_s, u"\\\\EXCH01\\Share\\*"_s, u"//EXCH01:99999/Share"_s,
          u"//EXCH01:0/Share"_s, u"smb:EXCH01/Share"_s, u"smb://EXCH01/Share/%2e%2e/X"_s,
          u"smb://EXCH01/Share/a%2Fb?x=y"_s, u"smb://EXCH 01/Share"_s, u"/srv/share"_s, u"IN"_s,
          u"\\\\EX%CH\\Share"_s})
        EXPECT_EQ(spelled(typed), "refused") << typed.toStdString();
}

TEST(SmbShareTest, APasswordInAnAddressIsRefusedAndNotShown)
{
    for (const QString& typed : {u"smb://user:secret@exch01/Share"_s, u"smb://user:secret@ex ch/Sh are"_s,
                                 u"smb:user:secret@exch01/Share"_s}) {
        const auto place = smbPlace(typed);
        ASSERT_FALSE(place);
        EXPECT_THAT(place.error().english().toStdString(), Not(HasSubstr("secret")));
        EXPECT_THAT(place.error().file.toStdString(), Not(HasSubstr("secret")));
    }
}

TEST(SmbShareTest, FoldersOfThisComputerAreNoShares)
{
    for (const QString& typed : {u"/var/IN"_s, u"IN"_s, u"C:\\IMCDATA"_s, u""_s, u"smbfolder"_s})
        EXPECT_FALSE(isShareFolder(typed)) << typed.toStdString();
}

TEST(SmbShareTest, ABuildWithoutTheHelperSaysSo)
{
    const auto surroundings = withShares(std::make_shared<SmbLogin>(), {});
    const auto opened = surroundings.open("//exch01/Share/IN");
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().english().toStdString(), HasSubstr("imsdoctor-smb"));
}

TEST(SmbShareTest, AHelperThatCannotBeStartedOrIsNoneIsTold)
{
    for (const QString& program : {u"/nonexistent/imsdoctor-smb"_s, u"/bin/true"_s, u"/bin/cat"_s}) {
        auto login = std::make_shared<SmbLogin>();
        login->helper = program;
        login->user = u"Administrator"_s;
        login->password = Secret(QByteArray(1, 'x'));
        login->timeout = std::chrono::seconds(5);
        EXPECT_FALSE(withShares(login, {}).open("//exch01/Share/IN")) << program.toStdString();
    }
}

/// It would count as a failed login.
TEST(SmbShareTest, WithoutANameOrAPasswordNobodyIsAsked)
{
    auto login = std::make_shared<SmbLogin>();
    login->helper = u"/bin/false"_s;
    login->user = u"Administrator"_s;
    const auto opened = withShares(login, {}).open("//exch01/Share/IN");
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().english().toStdString(), HasSubstr("a user’s name and a password"));
}

TEST(SmbShareTest, OtherFoldersAreOpenedAsBefore)
{
    const auto surroundings = withShares(std::make_shared<SmbLogin>(), {});
    EXPECT_TRUE(surroundings.open("/"));
    EXPECT_EQ(surroundings.resolve("/tmp/../"), "/");
}

} // namespace ims::test
