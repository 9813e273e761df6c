#include "ui/wizard/EventTimelineView.h"
#include "ui/common/Chip.h"
#include "ui/wizard/FilterLine.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 from = 920'851'200; // 1999-03-08 00:00 UTC
constexpr qint64 day = 86'400;

/// Five days: 0, 3, 0, 12, 1.
class EventTimelineViewTest : public ::testing::Test
{
protected:
    EventTimelineViewTest()
    {
        m_view.resize(400, m_view.sizeHint().height());
        EventTimeline timeline;
        timeline.from = from;
        timeline.to = from + 5 * day;
        timeline.binSeconds = day;
        timeline.counts = {0, 3, 0, 12, 1};
        m_view.setTimeline(timeline, true);
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
    }

    QPoint in(int bin) const { return m_view.binRect(bin).center(); }

    EventTimelineView m_view;
};

QList<QVariant> span(int first, int last)
{
    return {from + first * day, from + (last + 1) * day};
}

} // namespace

TEST_F(EventTimelineViewTest, ABinIsWhereItIsDrawn)
{
    for (int bin = 0; bin < 5; ++bin) {
        EXPECT_EQ(m_view.binAt(m_view.binRect(bin).left()), bin);
        EXPECT_EQ(m_view.binAt(m_view.binRect(bin).right()), bin);
    }
    EXPECT_EQ(m_view.binAt(-50), 0);
    EXPECT_EQ(m_view.binAt(5000), 4);
    EXPECT_EQ(m_view.binText(3), u"1999-03-11 UTC: 12 failed messages"_s);
    EXPECT_EQ(m_view.binText(4), u"1999-03-12 UTC: 1 failed message"_s);
    EXPECT_EQ(m_view.binText(5), QString());
}

TEST_F(EventTimelineViewTest, ABurstIsSaid)
{
    EventTimeline timeline = m_view.timeline();
    timeline.inBurst = {0, 0, 0, 1, 0};
    m_view.setTimeline(timeline, true);
    EXPECT_TRUE(m_view.binText(3).contains(u"burst"_s)) << m_view.binText(3).toStdString();
    EXPECT_FALSE(m_view.binText(1).contains(u"burst"_s));
}

TEST_F(EventTimelineViewTest, DraggingChoosesWhatItPassedInEitherDirection)
{
    QSignalSpy chosen(&m_view, &EventTimelineView::chosen);
    QTest::mousePress(&m_view, Qt::LeftButton, {}, in(3));
    QTest::mouseMove(&m_view, in(1));
    EXPECT_TRUE(chosen.isEmpty());
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, in(1));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.takeFirst(), span(1, 3));
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, in(4));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.takeFirst(), span(4, 4));
}

TEST_F(EventTimelineViewTest, KeysMarkAndChoose)
{
    QSignalSpy chosen(&m_view, &EventTimelineView::chosen);
    m_view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_TRUE(m_view.accessibleDescription().startsWith(u"1999-03-08 UTC: 0"_s))
        << m_view.accessibleDescription().toStdString();
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&m_view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&m_view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.takeFirst(), span(1, 3));
    QTest::keyClick(&m_view, Qt::Key_End);
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Space);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.takeFirst(), span(4, 4));
}

TEST_F(EventTimelineViewTest, EscTakesBackOnlyWhatIsChosen)
{
    QSignalSpy cleared(&m_view, &EventTimelineView::cleared);
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_TRUE(cleared.isEmpty());
    m_view.setChosen(TimeSpan{from, from + day});
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_EQ(cleared.size(), 1);
}

TEST_F(EventTimelineViewTest, WithoutTimesNothingCanBeChosen)
{
    QSignalSpy chosen(&m_view, &EventTimelineView::chosen);
    m_view.setTimeline({}, true);
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, {50, 10});
    QTest::keyClick(&m_view, Qt::Key_Return);
    m_view.grab();
    EXPECT_TRUE(chosen.isEmpty());
}

TEST(FilterLine, AChipGoesByMouseOrKeyAndTheFocusGoesOn)
{
    FilterLine line;
    line.resize(400, 60);
    line.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&line));
    QStringList words = {u"one"_s, u"two"_s, u"three"_s};
    QObject::connect(&line, &FilterLine::removed, &line, [&](qsizetype place) {
        words.removeAt(place);
        line.setFilters(words);
    });
    line.setFilters(words);
    EXPECT_EQ(line.filters(), words);
    QTest::mouseClick(line.chips().at(0), Qt::LeftButton);
    EXPECT_EQ(line.filters(), (QStringList{u"two"_s, u"three"_s}));
    line.chips().at(1)->setFocus();
    QTest::keyClick(line.chips().at(1), Qt::Key_Delete);
    EXPECT_EQ(line.filters(), QStringList{u"two"_s});
    EXPECT_TRUE(line.chips().at(0)->hasFocus());
    QSignalSpy left(&line, &FilterLine::focusLeft);
    QTest::keyClick(line.chips().at(0), Qt::Key_Return);
    EXPECT_TRUE(line.filters().isEmpty());
    EXPECT_EQ(left.size(), 1);
    EXPECT_FALSE(line.clearButton()->isVisible());
}
