#include "ui/wizard/EventBrowser.h"
#include "tests/ui/EventsStepTest.h"
#include "ui/common/Chip.h"
#include "ui/common/TableLook.h"
#include "ui/wizard/EventDetails.h"
#include "ui/wizard/EventFilterBar.h"
#include "ui/wizard/EventTimelineView.h"
#include "ui/wizard/FilterLine.h"
#include "ui/wizard/LogCoverageLines.h"
#include "ui/wizard/PictureEvents.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

using Period = EventFilters::Period;

class EventBrowserTest : public test::EventsStepTest
{
protected:
    QString count() { return browser().line()->count(); }

    QStringList texts(EventFacet facet)
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts.append(table().model()->index(row, columnOf(facet)).data().toString());
        return texts;
    }

    void clickHeader(int column)
    {
        const QHeaderView* header = table().horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    /// Puts the cursor on a cell of the table, as the keyboard would.
    void goToCell(int row, EventFacet facet)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, columnOf(facet)));
    }

    bool waitForRows(int wanted)
    {
        return QTest::qWaitFor([&] { return rows() == wanted; }, patience);
    }

    /// Chooses an entry of a box with the keys.
    static void pick(QComboBox* box, const QString& beginning)
    {
        box->setFocus();
        for (int i = 0; i < box->count() && !box->currentText().startsWith(beginning); ++i)
            QTest::keyClick(box, Qt::Key_Down);
        EXPECT_TRUE(box->currentText().startsWith(beginning)) << beginning.toStdString();
    }
};

} // namespace

TEST_F(EventBrowserTest, AHeaderSortsAndTheChosenRowStaysChosen)
{
    openEvents();
    const QString name = session().failure()->name;
    clickHeader(columnOf(EventFacet::Sender));
    QStringList sorted = texts(EventFacet::Sender);
    EXPECT_LE(sorted.at(0).compare(sorted.at(1), Qt::CaseInsensitive), 0);
    EXPECT_LE(sorted.at(8).compare(sorted.at(9), Qt::CaseInsensitive), 0);
    EXPECT_GT(table().currentIndex().row(), 0);
    EXPECT_EQ(texts(EventFacet::SpoolFile).at(table().currentIndex().row()), name);
    clickHeader(columnOf(EventFacet::Sender));
    EXPECT_EQ(texts(EventFacet::Sender).first(), sorted.at(18)); // the missing file has none and stays last
    EXPECT_EQ(session().failure()->name, name);
    goToCell(0, EventFacet::Charset);
    QTest::keyClick(&table(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(table().horizontalHeader()->sortIndicatorSection(), columnOf(EventFacet::Charset));
}

TEST_F(EventBrowserTest, WordsInAnyColumnFilterAndEscTakesThemBack)
{
    openEvents();
    press(Qt::Key_F, Qt::ControlModifier);
    QLineEdit* field = browser().bar()->textField();
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClicks(field, u"PRAHA"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() < 20; }, patience));
    EXPECT_GT(rows(), 0);
    for (const QString& sender : texts(EventFacet::Sender))
        EXPECT_TRUE(sender.contains(u"praha"_s)) << sender.toStdString();
    EXPECT_TRUE(count().startsWith(u"%1 of 20 failed messages"_s.arg(rows()))) << count().toStdString();
    EXPECT_EQ(browser().line()->filters(), QStringList{u"Any column: “PRAHA”"_s});
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(rows(), 20);
    EXPECT_EQ(count(), u"20 failed messages"_s);
    EXPECT_TRUE(browser().line()->filters().isEmpty());
}

TEST_F(EventBrowserTest, ACellIsFilteredToAndLeftOutByKeys)
{
    openEvents();
    const QString state = texts(EventFacet::State).first();
    goToCell(0, EventFacet::State);
    QTest::keyClick(&table(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(texts(EventFacet::State), QStringList{u"missing"_s});
    EXPECT_EQ(browser().line()->filters(), QStringList{u"In ARCHIVE: not found"_s});
    QTest::mouseClick(browser().line()->chips().first(), Qt::LeftButton);
    EXPECT_EQ(rows(), 20);
    goToCell(0, EventFacet::State);
    QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(texts(EventFacet::State).count(state), rows());
    QTest::mouseClick(browser().line()->clearButton(), Qt::LeftButton);
    EXPECT_EQ(rows(), 20);
}

TEST_F(EventBrowserTest, TheMenuOfACellSaysWhatItWouldDo)
{
    openEvents();
    goToCell(1, EventFacet::Charset);
    const QString charset = texts(EventFacet::Charset).at(1);
    Q_EMIT table().customContextMenuRequested(table().visualRect(table().currentIndex()).center());
    auto* menu = table().findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_TRUE(menu->isVisible());
    QAction* filter = browser().actions()->filterTo();
    EXPECT_TRUE(filter->text().contains(charset)) << filter->text().toStdString();
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(filter).center());
    EXPECT_EQ(texts(EventFacet::Charset).count(charset), rows());
    EXPECT_LT(rows(), 20);
}

TEST_F(EventBrowserTest, TheLastDayIsThatOfTheLogs)
{
    openEvents();
    QTest::mouseClick(browser().bar()->periodButton(Period::LastWeek), Qt::LeftButton);
    const int week = rows();
    QTest::mouseClick(browser().bar()->periodButton(Period::LastDay), Qt::LeftButton);
    EXPECT_LT(rows(), week);
    const QDateTime newest = session().evidence()->coverage.front().last;
    const QString chip = browser().line()->filters().value(0);
    EXPECT_TRUE(chip.contains(newest.toUTC().toString(u"yyyy-MM-dd HH:mm"_s))) << chip.toStdString();
    QTest::mouseClick(browser().bar()->periodButton(Period::All), Qt::LeftButton);
    EXPECT_EQ(rows(), 20);
}

TEST_F(EventBrowserTest, ARangeIsTypedIn)
{
    openEvents();
    QTest::mouseClick(browser().bar()->periodButton(Period::Range), Qt::LeftButton);
    ASSERT_TRUE(browser().bar()->rangeFields()->isVisible());
    EXPECT_EQ(rows(), 20);
    browser().bar()->since()->setDateTime(QDateTime(QDate(1999, 3, 12), QTime(9, 0), Qt::UTC));
    browser().bar()->until()->setDateTime(QDateTime(QDate(1999, 3, 12), QTime(12, 0), Qt::UTC));
    QTest::mouseClick(browser().bar()->rangeButton(), Qt::LeftButton);
    EXPECT_EQ(texts(EventFacet::SpoolFile), QStringList{u"GHW7TK3B"_s});
    EXPECT_EQ(browser().line()->filters(), QStringList{u"1999-03-12 09:00 UTC to 1999-03-12 12:00 UTC"_s});
}

TEST_F(EventBrowserTest, ASpanOfTheTimelineIsDraggedAndTakenBack)
{
    openEvents();
    EventTimelineView* view = browser().timeline();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->isVisible(); }, patience));
    const int bins = static_cast<int>(view->timeline().counts.size());
    ASSERT_GT(bins, 1);
    QTest::mousePress(view, Qt::LeftButton, {}, view->binRect(0).center());
    QTest::mouseMove(view, view->binRect(bins / 2).center());
    QTest::mouseRelease(view, Qt::LeftButton, {}, view->binRect(bins / 2).center());
    quint32 expected = 0;
    for (int bin = 0; bin <= bins / 2; ++bin)
        expected += view->timeline().counts.at(static_cast<size_t>(bin));
    EXPECT_EQ(rows(), static_cast<int>(expected));
    EXPECT_LT(rows(), 20);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Escape);
    EXPECT_EQ(rows(), 20);
}

TEST_F(EventBrowserTest, AGroupFiltersToItself)
{
    openEvents();
    EXPECT_FALSE(browser().groups()->isVisible());
    pick(browser().bar()->groups(), u"By: Sender"_s);
    ASSERT_TRUE(browser().groups()->isVisible());
    const QAbstractItemModel* groups = browser().groups()->model();
    const QString domain = groups->index(0, 0).data().toString();
    const int size = groups->index(0, 1).data().toInt();
    const int before = groups->rowCount();
    QTest::mouseClick(browser().groups()->viewport(), Qt::LeftButton, {},
                      browser().groups()->visualRect(groups->index(0, 0)).center());
    EXPECT_EQ(rows(), size);
    for (const QString& sender : texts(EventFacet::Sender))
        EXPECT_TRUE(sender.endsWith(domain)) << sender.toStdString();
    EXPECT_EQ(groups->rowCount(), before) << "another group can be chosen";
    EXPECT_EQ(browser().bar()->quickValues()->currentData().toString(), domain);
    browser().groups()->setFocus();
    QTest::keyClick(browser().groups(), Qt::Key_Down);
    QTest::keyClick(browser().groups(), Qt::Key_Return);
    EXPECT_EQ(rows(), groups->index(1, 1).data().toInt());
    EXPECT_EQ(browser().line()->filters().size(), 1);
}

TEST_F(EventBrowserTest, TheChosenMessageIsSaidToBeLeftOutAndComesBack)
{
    openEvents();
    const QString name = session().failure()->name;
    pick(browser().bar()->quickValues(), u"praha.example"_s);
    ASSERT_FALSE(texts(EventFacet::SpoolFile).contains(name));
    EXPECT_FALSE(table().currentIndex().isValid());
    EXPECT_TRUE(count().contains(u"without the one that is chosen"_s)) << count().toStdString();
    EXPECT_TRUE(events().details()->texts().join(u'\n').contains(name));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(count(), u"20 failed messages"_s);
    EXPECT_EQ(texts(EventFacet::SpoolFile).at(table().currentIndex().row()), name);
}

TEST_F(EventBrowserTest, CellsAndLinesAreCopied)
{
    openEvents();
    goToCell(0, EventFacet::Sender);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), texts(EventFacet::Sender).first());
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList line = QGuiApplication::clipboard()->text().split(u'\t');
    EXPECT_EQ(line.size(), table().model()->columnCount());
    EXPECT_EQ(line.at(1), texts(EventFacet::SpoolFile).first());
    browser().actions()->copyAll()->trigger();
    const QStringList all = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(all.size(), 21);
    EXPECT_TRUE(all.first().startsWith(u"Failed (UTC)\tSpool file"_s)) << all.first().toStdString();
}

TEST_F(EventBrowserTest, FiltersSurviveReadingAgainAndEndWithTheCase)
{
    openEvents();
    pick(browser().bar()->quickValues(), u"praha.example"_s);
    const int filtered = rows();
    waitForEvidence([this] { session().reload(); });
    EXPECT_EQ(rows(), filtered);
    EXPECT_EQ(browser().bar()->quickValues()->currentData().toString(), u"praha.example"_s);
    openSample();
    session().goTo(u"events"_s);
    EXPECT_EQ(rows(), 20);
    EXPECT_TRUE(browser().line()->filters().isEmpty());
}

TEST_F(EventBrowserTest, WhileALongListIsSearchedNothingOfAnotherStaysInSight)
{
    openEvents();
    browser().setGroup(EventFacet::Computer);
    ASSERT_TRUE(QTest::qWaitFor([this] { return browser().timeline()->isVisible(); }, patience));
    ASSERT_FALSE(browser().groups()->isHidden());
    browser().setList(pictureEvents(60'000), EventRows::noTime);
    browser().setGroup(EventFacet::Source);
    ASSERT_TRUE(browser().isSearching());
    EXPECT_TRUE(browser().timeline()->isHidden());
    EXPECT_EQ(browser().groups()->model()->rowCount(), 0);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(count().contains(u"looking"_s));
    ASSERT_TRUE(waitForRows(60'000));
    EXPECT_FALSE(browser().timeline()->isHidden());
    EXPECT_GT(browser().groups()->model()->rowCount(), 2);
    EXPECT_FALSE(count().contains(u"looking"_s));
}

TEST_F(EventBrowserTest, InSmallWindowsTheTableKeepsFiveRows)
{
    openEvents();
    pick(browser().bar()->groups(), u"By: Charset"_s);
    for (const QSize size : {QSize(1024, 660), QSize(910, 512), QSize(900, 470)}) {
        m_window->resize(size);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->size() == size; }, patience));
        QTest::qWait(50); // layouts settle
        const int row = table().rowHeight(0);
        EXPECT_GE(table().viewport()->height(), 5 * row) << size.height();
        EXPECT_LE(browser().bar()->geometry().bottom(), browser().line()->geometry().top()) << size.height();
        int width = 0;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            width += table().columnWidth(column);
        EXPECT_LE(width, table().viewport()->width()) << size.width();
    }
    EXPECT_FALSE(browser().timeline()->isVisible());
    m_window->resize(MainWindow::usualSize);
    EXPECT_TRUE(QTest::qWaitFor([&] { return browser().timeline()->isVisible(); }, patience));
}

TEST_F(EventBrowserTest, WhatTheLogsCoverIsAlwaysSaid)
{
    openEvents();
    LogCoverageLines* logs = events().logs();
    EXPECT_TRUE(logs->isVisible());
    EXPECT_TRUE(logs->summary().startsWith(u"AppEvent.Evt: 1999-03-01"_s)) << logs->summary().toStdString();
    EXPECT_TRUE(logs->summary().contains(u"copied while in use"_s));
    EXPECT_TRUE(logs->lines().isEmpty());
    QTest::mouseClick(logs->opener(), Qt::LeftButton);
    EXPECT_EQ(logs->lines().size(), static_cast<qsizetype>(session().evidence()->coverage.size()));
}
