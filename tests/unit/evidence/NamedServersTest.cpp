#include "core/evidence/NamedServers.h"

#include "core/spool/Received.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// Failures of a computer's log; the messages were taken by a host with an MTS-ID of a server.
Evidence evidenceOf(const QString& computer, const QString& host, const QString& server)
{
    Evidence evidence;
    for (int i = 0; i < 3; ++i) {
        ArchivedFile file;
        file.spool.emplace();
        file.spool->file = u"/srv/IN/ARCHIVE/AAAAAAA%1"_s.arg(i);
        file.spool->mtsId = parseMtsId(u"c=US;a= ;p=Org;l="_s + server + u"9903101019ABCD1234"_s);
        const QString value = u"from x by "_s + host + u" id ABCD1234; Wed, 10 Mar 1999 10:19:04 +0000"_s;
        file.spool->hops = {parseReceived(value.toLatin1(), {40, 60})};
        evidence.files.push_back(std::move(file));
        Failure failure;
        failure.event.computer = computer;
        failure.event.log = u"AppEvent.Evt"_s;
        failure.file = i;
        evidence.failures.push_back(failure);
    }
    return evidence;
}

QStringList texts(const std::vector<NamedServer>& named)
{
    QStringList texts;
    for (const NamedServer& one : named)
        texts.append(one.where.english());
    return texts;
}

} // namespace

TEST(NamedServersTest, OneMachineUnderItsSeveralNames)
{
    const auto named =
        namedServers(evidenceOf(u"EXCH01"_s, u"exch01.alpha.example"_s, u"EXCH01"_s), u"exch01"_s);
    EXPECT_TRUE(otherServers(named).empty());
    EXPECT_EQ(texts(named),
              (QStringList{u"exch01: stated by the technician"_s,
                           u"EXCH01: the computer in the log of the failures (3)"_s,
                           u"exch01: the host that took the failed messages, by their Received fields (3)"_s,
                           u"EXCH01: the server in the MTS-IDs of the failed messages (3)"_s}));
    EXPECT_EQ(named[2].file, u"/srv/IN/ARCHIVE/AAAAAAA0"_s);
    EXPECT_EQ(named[2].range, (ByteRange{40, 60}));
}

TEST(NamedServersTest, MessagesOfAnotherServerAreSeen)
{
    const auto others =
        otherServers(namedServers(evidenceOf(u"EXCH01"_s, u"exch02.alpha.example"_s, u"EXCH02"_s), {}));
    ASSERT_EQ(others.size(), 2U);
    EXPECT_EQ(others.front().server, u"exch02"_s);
    EXPECT_EQ(
        otherServers(namedServers(evidenceOf(u"EXCH01"_s, u"exch01"_s, u"EXCH01"_s), u"MAIL7"_s)).size(), 3U);
}

TEST(NamedServersTest, ANetworkPathNamesItsMachineAndAnAddressNone)
{
    Evidence evidence = evidenceOf(u"EXCH01"_s, u"exch01"_s, u"EXCH01"_s);
    const auto others = [&](const QString& root) {
        evidence.roots = {pathFromString(root)};
        return otherServers(namedServers(evidence, {}));
    };
    EXPECT_TRUE(others(u"//exch01/d$/Exchsrvr"_s).empty());
    EXPECT_TRUE(others(u"\\\\EXCH01.alpha.example\\d$"_s).empty());
    EXPECT_EQ(others(u"\\\\EXCH02\\d$\\Exchsrvr"_s).size(), 1U);
    for (const QString& nameless :
         {u"//10.0.0.7/d$"_s, u"\\\\?\\C:\\x"_s, u"//[fe80::1]/d$"_s, u"/srv/x"_s, u"//"_s})
        EXPECT_TRUE(others(nameless).empty()) << nameless.toStdString();
}

TEST(NamedServersTest, WithoutEvidenceNothingIsNamed)
{
    EXPECT_TRUE(namedServers({}, {}).empty());
    EXPECT_TRUE(otherServers({}).empty());
}
