#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/AntivirusCard.h"
#include "ui/wizard/CaseHeader.h"
#include "ui/wizard/MissingPanel.h"
#include "ui/wizard/StatedEventForm.h"
#include "ui/wizard/StatedEventList.h"
#include "ui/wizard/StatedSettingsCard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// What a technician may have when the phone rings, and what the case says to do next.
class FiveStartsTest : public test::WalkthroughTest
{
protected:
    QStringList howTo() { return goToEvidence().missing()->shown(); }

    StepState state(const QString& step) { return session().flow().status(step).state; }

    void answerRoot(const QString& value)
    {
        session().answer(
            {{itemQuestion(u"evidence.root"_s, displayName(session().record().opened.front())), value}});
    }

    static QStringList filesBelow(const Path& folder)
    {
        QStringList files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
            files.append(displayName(entry.path()));
        files.sort();
        return files;
    }

    QString leadingCause() { return session().diagnosis()->findings.front().cause; }
};

const QString eventText =
    u"Event Type: Error\nEvent Source: MSExchangeIMC\nEvent Category: Internal Processing\n"
    "Event ID: 4117\nDate: 3/8/1999\nTime: 10:14:07 AM\nUser: N/A\nComputer: EXCH01\n"
    "Description:\nAn error was returned from the messaging software the Internet Mail "
    "Service uses to process messages on the Microsoft Exchange Server. As a result, the "
    "message in spool file G4KX0B7M failed to be delivered. The message has been moved to "
    "the IMCDATA\\IN\\ARCHIVE directory."_s;

} // namespace

TEST_F(FiveStartsTest, ACopiedFolderGivesACauseAndASetting)
{
    waitForEvidence([this] { m_window->startCase({copiedSample()}); });
    answerRoot(u"copy"_s);
    EXPECT_EQ(state(u"evidence"_s), StepState::Done);
    EXPECT_TRUE(howTo().isEmpty()) << "nothing that a diagnosis needs is missing";
    EXPECT_FALSE(session().evidence()->failures.empty());
    EXPECT_EQ(leadingCause(), u"charset-setting"_s);
    ASSERT_TRUE(session().diagnosis()->recommendation);
    EXPECT_FALSE(session().diagnosis()->recommendation->changes.empty());
    EXPECT_TRUE(view().header()->facts().join(u' ').contains(u"copy"_s, Qt::CaseInsensitive));
}

TEST_F(FiveStartsTest, AServersOwnFolderIsOnlyRead)
{
    const Path server = copiedSample();
    const QStringList before = filesBelow(server);
    waitForEvidence([&] { m_window->startCase({server}); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().folder().empty(); }, patience));
    waitForEvidence([this] { answerRoot(u"live"_s); });
    EXPECT_EQ(state(u"evidence"_s), StepState::Done);
    EXPECT_TRUE(view().header()->facts().join(u' ').contains(u"live"_s, Qt::CaseInsensitive))
        << view().header()->facts().join(u'|').toStdString();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().record().kept.empty(); }, patience));
    EXPECT_EQ(filesBelow(server), before);
    ASSERT_TRUE(session().loaded().copies);
    EXPECT_EQ(session().loaded().copies->live, std::vector<Path>{server});
    const Path log = server / "AppEvent.Evt";
    const qint64 asRead = (*session().evidence()->open(log))->size();
    std::filesystem::resize_file(log, 0); // the server goes on
    EXPECT_EQ((*session().evidence()->open(log))->size(), asRead) << "what was read stays what is shown";
}

TEST_F(FiveStartsTest, ASpoolFileAloneIsTheMessageThatFailed)
{
    waitForEvidence([this] { m_window->startCase({samplePath() / "Exchsrvr/Imcdata/In/Archive/G4KX0B7M"}); });
    ASSERT_EQ(session().evidence()->failures.size(), 1U);
    EXPECT_TRUE(session().evidence()->failures.front().stated);
    EXPECT_EQ(howTo(), (QStringList{u"How to get the event log"_s, u"How to get the settings"_s}));
    EXPECT_EQ(session().failure()->name, u"G4KX0B7M"_s);
    EXPECT_EQ(session().server(), u"EXCH01"_s) << "its MTS-ID says who wrote it";
    session().goTo(u"settings"_s);
    EXPECT_EQ(state(u"settings"_s), StepState::InProgress) << "nothing was decided yet, so nothing is done";
    EXPECT_FALSE(session().diagnosis()->findings.empty());
    for (const Finding& finding : session().diagnosis()->findings)
        EXPECT_NE(finding.status, FindingStatus::Excluded) << "what was not there to see excludes nothing";
}

TEST_F(FiveStartsTest, APastedEventFillsACase)
{
    session().startEmptyCase();
    action("evidence.type-in")->trigger();
    StatedEventForm& form = *goToEvidence().statedEvents()->form();
    form.text()->setPlainText(eventText);
    EXPECT_EQ(form.spoolFile()->text(), u"G4KX0B7M"_s);
    waitForEvidence([&] { QTest::keyClick(form.spoolFile(), Qt::Key_Return); });
    ASSERT_EQ(session().evidence()->failures.size(), 1U);
    EXPECT_TRUE(session().evidence()->failures.front().event.stated);
    EXPECT_EQ(session().server(), u"EXCH01"_s);
    EXPECT_EQ(howTo(), (QStringList{u"How to get the event log"_s, u"How to get the spool files"_s,
                                    u"How to get the settings"_s}));
    EXPECT_FALSE(session().diagnosis()->recommendation) << "nothing is recommended on a name alone";
}

TEST_F(FiveStartsTest, AVoiceOnThePhoneIsEnoughToBegin)
{
    action("file.new-empty")->trigger();
    EXPECT_EQ(howTo().size(), 3);
    auto* settings = goToEvidence().statedSettings();
    ASSERT_TRUE(settings->isVisible());
    settings->rows().front().mime->setEditText(u"Western European (ISO-8859-1)"_s);
    settings->rows().front().nonMime->setEditText(u"JIS"_s);
    waitForEvidence([&] { Q_EMIT settings->rows().front().nonMime->lineEdit()->editingFinished(); });
    ASSERT_TRUE(session().evidence()->settings);
    EXPECT_TRUE(session().evidence()->settings->stated);
    EXPECT_FALSE(howTo().contains(u"How to get the settings"_s)) << "they were read out";
    QTest::mouseClick(settings->addButton(), Qt::LeftButton);
    ASSERT_EQ(settings->rows().size(), 2U);
    QTest::keyClicks(settings->rows().back().domain, u"jp"_s);
    settings->rows().back().mime->setEditText(u"JIS"_s);
    waitForEvidence([&] { Q_EMIT settings->rows().back().mime->lineEdit()->editingFinished(); });
    EXPECT_EQ(session().evidence()->settings->domains.size(), 1U);
    waitForEvidence([&] { QTest::mouseClick(settings->rows().back().remove, Qt::LeftButton); });
    EXPECT_TRUE(session().evidence()->settings->domains.empty());

    AntivirusCard& scanners = *goToEvidence().antivirus();
    scanners.box(u"norton"_s)->click();
    EXPECT_EQ(session().record().software, QStringList{u"norton"_s});
    scanners.box(u"none"_s)->click();
    EXPECT_EQ(session().record().software, QStringList{u"none"_s}) << "not both";
    EXPECT_FALSE(scanners.box(u"norton"_s)->isChecked());
    scanners.services()->setPlainText(
        u"These Windows NT services are started:\n\n   EventLog\n   Norton AntiVirus Auto Protect\n"_s);
    EXPECT_TRUE(scanners.found().contains(u"Norton AntiVirus Auto Protect"_s))
        << scanners.found().toStdString();
    waitForEvidence([this] { session().goTo(u"events"_s); });
    EXPECT_EQ(session().record().services,
              u"These Windows NT services are started:\n\n   EventLog\n   Norton AntiVirus Auto Protect"_s);
}

TEST_F(FiveStartsTest, WhatWasSaidIsThereAgain)
{
    session().startEmptyCase();
    auto* settings = goToEvidence().statedSettings();
    settings->rows().front().mime->setEditText(u"JIS"_s);
    waitForEvidence([&] { Q_EMIT settings->rows().front().mime->lineEdit()->editingFinished(); });
    session().setSoftware({u"norton"_s});
    session().answer({{u"evidence.archival"_s, u"on"_s}});
    m_window->close();
    makeWindow();
    waitForEvidence([this] { m_window->openCase(onlyCase()); });
    EXPECT_EQ(goToEvidence().statedSettings()->rows().front().mime->currentText(), u"JIS"_s);
    EXPECT_TRUE(goToEvidence().antivirus()->box(u"norton"_s)->isChecked());
    EXPECT_EQ(session().flow().answerTo(u"evidence.archival"_s), u"on"_s);
}
