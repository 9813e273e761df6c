#include "core/casefile/RecentCases.h"
#include "tests/support/EvtWriter.h"
#include "tests/support/SampleTruth.h"
#include "tests/support/SpoolFileWriter.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/StartPage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const Path& path, const QByteArray& bytes)
{
    std::filesystem::create_directories(path.parent_path());
    QFile file(displayName(path));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// From evidence to exported report, by mouse and keyboard alone.
class JourneyTest : public test::WalkthroughTest
{
protected:
    /// As a technician begins: the button on the start page, a folder in the dialog.
    void openByHand(const Path& folder)
    {
        m_answers = {folder};
        waitForEvidence([this] {
            for (QPushButton* button : m_window->startPage()->findChildren<QPushButton*>()) {
                if (button->text().startsWith(u"Open server folder"_s))
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        ASSERT_EQ(session().step(), u"evidence"_s);
        ChoiceRow* root = rootRow();
        ASSERT_NE(root, nullptr);
        QTest::mouseClick(root->button(u"copy"_s), Qt::LeftButton);
    }

    ChoiceRow* rootRow()
    {
        for (ChoiceRow* row : page().findChildren<ChoiceRow*>()) {
            if (row->id().startsWith(u"evidence.root/"_s))
                return row;
        }
        return nullptr;
    }

    void goOn(const QString& expected)
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_EQ(session().step(), expected);
    }

    /// Answers by number, as the buttons are marked.
    void choose(int number) { press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier); }

    void reopen()
    {
        m_window->close();
        makeWindow();
        const auto cases = recentCases(casesFolder(), 2);
        ASSERT_EQ(cases.size(), 1U);
        waitForEvidence([&] { m_window->openCase(cases.front().folder); });
    }

    QJsonObject exportedReport()
    {
        const Path target = temporary("report.json");
        m_answers = {target};
        QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
        press(Qt::Key_E, Qt::ControlModifier);
        EXPECT_TRUE(written.wait(patience));
        QFile file(displayName(target));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    /// A server whose messages failed for their number of recipients (Q246051).
    Path serverWithTooManyRecipients()
    {
        const Path server = temporary("many recipients");
        QList<test::EvtRecord> records;
        qint64 time = 921000000; // 1999-03-09
        for (const QString& name : {u"G1B2C3D4"_s, u"G5F6G7H8"_s}) {
            test::SpoolEnvelope envelope;
            envelope.peerHost = envelope.helo = "mail.example.org";
            envelope.sender = "list@example.org";
            for (int i = 0; i < 150; ++i)
                envelope.recipients.append("member" + QByteArray::number(i) + "@example.com");
            envelope.received = time;
            writeFile(server / "Imcdata" / "In" / "Archive" / name.toStdString(),
                      test::SpoolFileWriter::write(
                          envelope, "Received: from mail.example.org by exch02.example.com with SMTP "
                                    "(Microsoft Exchange Internet Mail Service Version 5.5.2232.9)\r\n"
                                    "From: list@example.org\r\nTo: members@example.com\r\n"
                                    "Subject: Minutes\r\nMIME-Version: 1.0\r\n"
                                    "Content-Type: text/plain; charset=us-ascii\r\n\r\nAll well.\r\n"));
            test::EvtRecord record;
            record.timeGenerated = time += 3600;
            record.eventId = 0xC0001015;
            record.type = 1;
            record.source = u"MSExchangeIMC"_s;
            record.computer = u"EXCH02"_s;
            record.strings = {name};
            record.data = QByteArray::fromHex("7f03010005400080");
            records.append(record);
        }
        writeFile(server / "AppEvent.Evt", test::EvtWriter().write(records));
        return server;
    }
};

QStringList statesOf(const QJsonObject& report)
{
    QStringList states;
    const QJsonArray steps = report[u"walkthrough"_s][u"steps"_s].toArray();
    for (const QJsonValue& step : steps)
        states.append(step[u"id"_s].toString() + u' ' + step[u"state"_s].toString());
    return states;
}

QStringList domainsOf(const QJsonObject& report)
{
    QStringList domains;
    const QJsonArray changes = report[u"recommendation"_s][u"changes"_s].toArray();
    for (const QJsonValue& change : changes)
        domains.append(change[u"action"_s].toString() + u' ' + change[u"domain"_s].toString());
    domains.sort();
    return domains;
}

} // namespace

TEST_F(JourneyTest, TheSampleCaseFromItsFolderToTheReport)
{
    openByHand(samplePath());
    goOn(u"events"_s);
    choose(1);
    goOn(u"spool-file"_s);
    choose(1);
    goOn(u"cause"_s);
    choose(1); // change the Character Sets
    goOn(u"settings"_s);
    choose(1); // saved
    choose(3); // all rows changed
    goOn(u"restart"_s);
    choose(1);
    goOn(u"retest"_s);
    choose(1); // not sent again
    choose(4); // arrived
    goOn(u"report"_s);
    choose(1); // solved
    EXPECT_TRUE(test::isFinished(session().flow()));

    const QJsonObject report = exportedReport();
    EXPECT_EQ(report[u"server"_s].toString(), u"EXCH01"_s);
    EXPECT_EQ(report[u"findings"_s][0][u"cause"_s].toString(), u"charset-setting"_s);
    EXPECT_EQ(report[u"failures"_s].toArray().size(), 20);
    QStringList truth;
    for (const test::SettingTruth& row : test::sampleRecommendation())
        truth.append(row.action + u' ' + row.domain);
    truth.sort();
    EXPECT_EQ(domainsOf(report), truth);
    for (const QString& state : statesOf(report))
        EXPECT_TRUE(state.endsWith(u" done"_s)) << state.toStdString();
}

TEST_F(JourneyTest, ACaseWhoseCauseIsNotTheCharset)
{
    openByHand(serverWithTooManyRecipients());
    goOn(u"events"_s);
    choose(1);
    goOn(u"spool-file"_s);
    choose(1);
    goOn(u"cause"_s);
    ASSERT_EQ(session().flow().fact(u"likely-cause"_s), u"other"_s);
    choose(2); // do what this cause asks for
    ASSERT_EQ(session().flow().answerTo(u"cause.chosen"_s), u"max-recipients"_s);
    goOn(u"settings"_s);
    EXPECT_FALSE(page().question(u"settings.changed"_s)); // nothing is asked about the Character Sets
    ASSERT_TRUE(page().question(u"settings.remedied"_s));
    choose(1);
    goOn(u"restart"_s);
    choose(4); // no restart was needed
    goOn(u"retest"_s);
    choose(1);
    choose(4);
    goOn(u"report"_s);
    choose(1);
    EXPECT_TRUE(test::isFinished(session().flow()));

    const QJsonObject report = exportedReport();
    EXPECT_EQ(report[u"server"_s].toString(), u"EXCH02"_s);
    EXPECT_EQ(report[u"findings"_s][0][u"cause"_s].toString(), u"max-recipients"_s);
    EXPECT_EQ(report[u"remedy"_s][u"title"_s].toString(),
              u"The message has more recipients than the store accepts"_s);
    EXPECT_TRUE(domainsOf(report).isEmpty()) << "no change of the Character Sets is recommended";
}

TEST_F(JourneyTest, ClosedAndOpenedAgainAtEachStepItEndsTheSame)
{
    openByHand(serverWithTooManyRecipients());
    const std::vector<std::pair<QString, std::vector<int>>> way = {
        {u"events"_s, {1}},  {u"spool-file"_s, {1}}, {u"cause"_s, {2}},  {u"settings"_s, {1}},
        {u"restart"_s, {4}}, {u"retest"_s, {1, 4}},  {u"report"_s, {3}},
    };
    for (const auto& [step, answers] : way) {
        reopen();
        goOn(step);
        reopen();
        EXPECT_EQ(session().step(), step);
        for (const int number : answers)
            choose(number);
    }
    reopen();
    EXPECT_TRUE(test::isFinished(session().flow()));
    EXPECT_EQ(session().flow().answerTo(u"report.outcome"_s), u"escalated"_s);
    EXPECT_EQ(exportedReport()[u"findings"_s][0][u"cause"_s].toString(), u"max-recipients"_s);
}

TEST_F(JourneyTest, NothingButAVoiceOnThePhone)
{
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(m_window->showsCase());
    StatedEvent read;
    read.source = u"MSExchangeIMC"_s;
    read.spoolFile = u"G1B2C3D4"_s;
    read.computer = u"EXCH03"_s;
    waitForEvidence([&] { session().setStatedEvents({read}); });
    ASSERT_EQ(session().evidence()->failures.size(), 1U);
    EXPECT_EQ(session().flow().status(u"spool-file"_s).state, StepState::Skipped);
    goOn(u"events"_s);
    choose(3);
    goOn(u"cause"_s); // there is no spool file to look at
    choose(3);        // hand on
    goOn(u"report"_s);
    choose(3);
    EXPECT_TRUE(test::isFinished(session().flow()));
    const QJsonObject report = exportedReport();
    EXPECT_EQ(report[u"server"_s].toString(), u"EXCH03"_s);
    EXPECT_TRUE(statesOf(report).contains(u"restart skipped"_s));
}
