#include "tests/support/EvtWriter.h"
#include "tests/ui/EventsStepTest.h"
#include "ui/wizard/EventDetails.h"
#include "ui/wizard/EventFilterBar.h"
#include "ui/wizard/FilterLine.h"
#include "ui/wizard/LoadingBar.h"
#include "ui/wizard/LogCoverageLines.h"

#include <QAction>
#include <QFile>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// "Show everything in the log" and writing what is shown to files.
class EverythingTest : public test::EventsStepTest
{
protected:
    QString details() { return events().details()->texts().join(u'\n'); }

    void showEverything()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return events().showsEverything(); }, patience));
    }

    QString cell(int row, const EventRowsColumn& column)
    {
        return table().model()->index(row, browser().model()->columnOf(column)).data().toString();
    }

    QByteArray written(QAction* action, const char* name)
    {
        m_answers = {temporary(name)};
        QSignalSpy done(&events(), &EventsPage::fileWritten);
        action->trigger();
        EXPECT_TRUE(!done.isEmpty() || done.wait(patience));
        EXPECT_TRUE(done.value(0).value(0).toString().contains(QLatin1StringView(name)));
        QFile file(displayName(temporary(name)));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_F(EverythingTest, AllEventsComeInAndGoAgainAndTheMessageStaysInSight)
{
    openEvents();
    const QString name = session().failure()->name;
    showEverything();
    EXPECT_GT(rows(), 100);
    EXPECT_TRUE(browser().line()->count().contains(u"events"_s));
    const int row = table().currentIndex().row();
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell(row, EventRowsColumn::of(EventFacet::SpoolFile)), name);
    EXPECT_EQ(cell(row, EventRowsColumn::of(EventFacet::EventId)), u"4117"_s);
    EXPECT_TRUE(cell(row, EventRowsColumn::description()).contains(u"failed to be delivered"_s));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(events().showsEverything());
    EXPECT_EQ(rows(), 20);
    EXPECT_EQ(session().failure()->name, name);
    EXPECT_EQ(table().currentIndex().row(), 0);
}

TEST_F(EverythingTest, AnEventOfNoFailureIsShownByItselfAndAFailuresOwnIsChosen)
{
    openEvents();
    showEverything();
    browser().sortBy({EventFacet::EventId, Qt::AscendingOrder});
    table().setCurrentIndex(table().model()->index(0, 0));
    EXPECT_TRUE(details().contains(cell(0, EventRowsColumn::of(EventFacet::Source))))
        << details().toStdString();
    EventFilters filters;
    filters.setWanted(EventFacet::EventId, u"4117"_s);
    browser().setFilters(filters);
    ASSERT_GE(rows(), 20);
    browser().sortBy({std::nullopt, Qt::AscendingOrder});
    table().setCurrentIndex(table().model()->index(0, 0));
    EXPECT_EQ(session().failure()->name, cell(0, EventRowsColumn::of(EventFacet::SpoolFile)));
    EXPECT_EQ(session().failure()->name, session().evidence()->failures.back().name);
}

TEST_F(EverythingTest, BothListsKeepTheirFiltersAndShareTheTime)
{
    openEvents();
    EventFilters filters;
    filters.setWanted(EventFacet::SenderDomain, u"praha.example"_s);
    filters.setPeriod(EventFilters::Period::LastWeek);
    browser().setFilters(filters);
    const int failures = rows();
    showEverything();
    EXPECT_EQ(browser().line()->filters().size(), 1) << "the time";
    EXPECT_GT(rows(), 20);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(rows(), failures);
    EXPECT_EQ(browser().line()->filters().size(), 2);
}

TEST_F(EverythingTest, ReadingIsCancelledAndTheFailuresStay)
{
    openEvents();
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(events().isReading());
    EXPECT_TRUE(events().readingBar()->isVisible());
    Q_EMIT events().readingBar()->cancelRequested();
    EXPECT_FALSE(events().isReading());
    EXPECT_FALSE(events().readingBar()->isVisible());
    EXPECT_EQ(rows(), 20);
    QTest::qWait(300); // what was read by then is not taken
    EXPECT_FALSE(events().showsEverything());
    EXPECT_EQ(rows(), 20);
}

TEST_F(EverythingTest, ALogWithoutFailuresCanBeLookedThrough)
{
    QList<test::EvtRecord> records;
    for (int i = 0; i < 3; ++i) {
        test::EvtRecord record;
        record.timeGenerated = 921'000'000 + i;
        record.eventId = 1000;
        record.source = u"MSExchangeIMC"_s;
        record.computer = u"EXCH02"_s;
        records.append(record);
    }
    QFile log(displayName(temporary("AppEvent.Evt")));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write(test::EvtWriter().write(records));
    log.close();
    waitForEvidence([this] { m_window->startCase({temporary("AppEvent.Evt")}); });
    session().goTo(u"events"_s);
    EXPECT_FALSE(table().isVisible());
    EXPECT_TRUE(events().logs()->isVisible());
    showEverything();
    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(rows(), 3);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(table().isVisible());
}

TEST_F(EverythingTest, WhatIsShownIsWrittenInItsOrder)
{
    openEvents();
    EventFilters filters;
    filters.setWanted(EventFacet::SenderDomain, u"praha.example"_s);
    browser().setFilters(filters);
    const QList<QByteArray> lines = written(browser().actions()->writeCsv(), "table.csv").split('\n');
    ASSERT_EQ(lines.size(), rows() + 2); // a title, and nothing after the last
    EXPECT_TRUE(lines.first().contains("\"Failed (UTC)\",\"Spool file\"")) << lines.first().constData();
    EXPECT_TRUE(lines.at(1).contains(cell(0, EventRowsColumn::of(EventFacet::SpoolFile)).toUtf8()));
    const QList<QByteArray> events = written(browser().actions()->writeJson(), "events.json").split('\n');
    EXPECT_EQ(events.size(), rows() + 1);
    EXPECT_TRUE(events.first().contains("4117")) << events.first().constData();
}

TEST_F(EverythingTest, NothingIsWrittenBelowTheEvidence)
{
    openEvents();
    m_answers = {samplePath() / "table.csv"};
    QSignalSpy done(&events(), &EventsPage::fileWritten);
    browser().actions()->writeCsv()->trigger();
    ASSERT_TRUE(!done.isEmpty() || done.wait(patience));
    EXPECT_FALSE(std::filesystem::exists(samplePath() / "table.csv"));
    EXPECT_FALSE(m_window->messages().isEmpty());
}
