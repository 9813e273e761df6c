#include "core/evidence/ServerFiles.h"

#include "core/evidence/EvidenceCollector.h"
#include "tests/unit/evidence/TestTree.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray registry =
    "REGEDIT4\r\n\r\n"
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC\\Parameters]\r\n"
    "\"RootDir\"=\"D:\\\\exchsrvr\\\\imcdata\"\r\n\r\n"
    "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\NAVAP]\r\n"
    "\"Type\"=dword:00000001\r\n\"Start\"=dword:00000002\r\n";

QByteArray handedIn(const QByteArray& sender)
{
    const QByteArray at = "3/10/99 11:59:00 AM : ";
    return at + "A connection was accepted from mail.sender.example.\r\n" + at + "<<< MAIL FROM:<" + sender +
           ">\r\n" + at + ">>> 250 OK\r\n" + at + "<<< RCPT TO:<b@example.com>\r\n" + at + ">>> 250 OK\r\n" +
           at + "<<< DATA\r\n" + at + ">>> 354 Send data\r\n" + at + ">>> 250 OK\r\n";
}

class ServerFilesTest : public testing::Test
{
protected:
    Evidence collect() const
    {
        EvidenceRequest request;
        request.folder = m_tree.root();
        auto evidence = collectEvidence(request, m_catalogue);
        EXPECT_TRUE(evidence) << qPrintable(evidence ? QString() : evidence.error().english());
        return evidence ? std::move(*evidence) : Evidence();
    }

    /// What one kind of file says, in English.
    static QStringList said(const Evidence& evidence, InputKind kind)
    {
        QStringList texts;
        for (const ServerFileFact& fact : serverFileFacts(evidence)) {
            if (fact.kind == kind)
                texts.append(fact.said.english());
        }
        return texts;
    }

    TestTree m_tree;
    CharsetCatalogue m_catalogue = *CharsetCatalogue::builtIn();
};

} // namespace

TEST_F(ServerFilesTest, WhatTheyBearOnFailedMessagesIsToldWithItsPlace)
{
    m_tree.write("AppEvent.Evt", failureLog({u"AAAAAAAA"_s}));
    m_tree.write("Imcdata/In/Archive/AAAAAAAA", spoolBytes("<a@x.example>", "AAAA1111"));
    m_tree.write("Imcdata/Log/L0000000.LOG", handedIn("A@sender.example"));
    m_tree.write("server.reg", registry);
    m_tree.write("Drwtsn32.log", drWatsonBytes());
    const Evidence evidence = collect();
    EXPECT_TRUE(evidence.errors.empty()) << qPrintable(evidence.errors.front().english());
    EXPECT_EQ(said(evidence, InputKind::Registry).filter(u"RootDir"_s),
              QStringList{u"RootDir = D:\\exchsrvr\\imcdata"_s});
    EXPECT_EQ(said(evidence, InputKind::Registry).filter(u"NAVAP"_s).size(), 1);
    EXPECT_EQ(said(evidence, InputKind::DrWatson),
              QStringList{u"store.exe crashed on 3/25/1999 @ 11:59:30.64: c0000005 in FIDL::EcAddFids"_s});
    const QStringList connections = said(evidence, InputKind::ProtocolLog);
    ASSERT_EQ(connections.size(), 1);
    EXPECT_TRUE(connections.front().startsWith(u"mail.sender.example handed in a message from "_s))
        << qPrintable(connections.front());
    for (const ServerFileFact& fact : serverFileFacts(evidence)) {
        EXPECT_FALSE(fact.file.isEmpty());
        if (fact.kind == InputKind::DrWatson) {
            EXPECT_TRUE(
                drWatsonBytes().mid(fact.range.offset, fact.range.length).startsWith("FAULT ->0040cf56"));
        }
        if (fact.said.english().startsWith(u"RootDir"_s)) {
            EXPECT_EQ(registry.mid(fact.range.offset, fact.range.length),
                      QByteArray("\"RootDir\"=\"D:\\\\exchsrvr\\\\imcdata\""));
        }
    }
}

TEST_F(ServerFilesTest, OthersMessagesInAProtocolLogAreNotTold)
{
    m_tree.write("AppEvent.Evt", failureLog({u"AAAAAAAA"_s}));
    m_tree.write("Imcdata/In/Archive/AAAAAAAA", spoolBytes("<a@x.example>", "AAAA1111"));
    m_tree.write("Imcdata/Log/L0000000.LOG", handedIn("somebody@else.example"));
    EXPECT_TRUE(said(collect(), InputKind::ProtocolLog).isEmpty());
}

TEST_F(ServerFilesTest, WithoutAnySenderProtocolLogsAreListedAlone)
{
    m_tree.write("Imcdata/Log/L0000000.LOG", handedIn("somebody@else.example"));
    const Evidence evidence = collect();
    EXPECT_EQ(inputsOf(m_tree, evidence.inputs, InputKind::ProtocolLog),
              QStringList{u"Imcdata/Log/L0000000.LOG"_s});
    EXPECT_TRUE(said(evidence, InputKind::ProtocolLog).isEmpty());
}

TEST_F(ServerFilesTest, OneThatCannotBeReadIsAnErrorAndTheOthersGoOn)
{
    m_tree.write("server.reg", registry);
    m_tree.write("Drwtsn32.log", "Application exception occurred:\r\n"); // and nothing of it
    const Evidence evidence = collect();
    ASSERT_EQ(evidence.errors.size(), 1U);
    EXPECT_TRUE(evidence.errors.front().file.endsWith(u"Drwtsn32.log"_s));
    EXPECT_FALSE(said(evidence, InputKind::Registry).isEmpty());
}

TEST_F(ServerFilesTest, APictureIsTakenAsWhatItIs)
{
    EvidenceRequest request;
    request.pictures = {m_tree.write("shot.png", "\x89PNG\r\n\x1a\n")};
    const auto evidence = collectEvidence(request, m_catalogue);
    ASSERT_TRUE(evidence);
    EXPECT_EQ(inputsOf(m_tree, evidence->inputs, InputKind::Picture), QStringList{u"shot.png"_s});
    EXPECT_TRUE(evidence->failures.empty());
    EXPECT_TRUE(evidence->errors.empty());
}
