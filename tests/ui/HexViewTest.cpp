#include "ui/viewer/HexView.h"

#include "tests/support/GeneratedSource.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <limits>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 eightExbibytes = std::numeric_limits<qint64>::max();

struct Shown
{
    HexView view;

    explicit Shown(ByteSourcePtr source, QSize size = {900, 400})
    {
        view.resize(size);
        view.show();
        view.setContent(std::move(source));
        view.setFocus();
    }
    explicit Shown(const QByteArray& bytes, QSize size = {900, 400})
        : Shown(ByteSource::fromBytes(bytes, u"test"_s), size)
    {
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
};

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}

std::shared_ptr<GeneratedSource> hugeSource(qint64 size = eightExbibytes)
{
    return std::make_shared<GeneratedSource>(size, [](qint64 i) { return static_cast<char>(i & 0xFF); });
}

void wheel(QWidget& view, int delta)
{
    QWheelEvent event(QPointF(50, 50), view.mapToGlobal(QPointF(50, 50)), {}, {0, delta}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &event);
}

} // namespace

TEST(HexView, ShowsOffsetBytesAndCharacters)
{
    const Shown shown(everyByte() + "end");
    EXPECT_EQ(shown.view.rowCount(), 17);
    EXPECT_EQ(shown.view.rowText(4),
              u"00000040  40 41 42 43 44 45 46 47  48 49 4A 4B 4C 4D 4E 4F  @ABCDEFGHIJKLMNO"_s);
    EXPECT_EQ(shown.view.rowText(7),
              u"00000070  70 71 72 73 74 75 76 77  78 79 7A 7B 7C 7D 7E 7F  pqrstuvwxyz{|}~·"_s);
    EXPECT_TRUE(shown.view.rowText(8).endsWith(QString(16, u'·')));
    EXPECT_EQ(shown.view.rowText(16).trimmed().left(18), u"00000100  65 6E 64"_s);
    EXPECT_TRUE(shown.view.rowText(16).endsWith(u"end"_s));
    EXPECT_TRUE(shown.view.rowText(17).isEmpty());
}

TEST(HexView, HasEightBytesARowWhereThereIsNoRoomForSixteen)
{
    Shown shown(everyByte(), {420, 300});
    EXPECT_EQ(shown.view.bytesPerRow(), 8);
    EXPECT_EQ(shown.view.rowText(1), u"00000008  08 09 0A 0B 0C 0D 0E 0F  ········"_s);
    shown.view.select({128, 1});
    const qint64 top = shown.view.firstVisibleRow() * 8;
    shown.view.resize(900, 300);
    EXPECT_EQ(shown.view.bytesPerRow(), 16);
    EXPECT_EQ(shown.view.firstVisibleRow(), top / 16) << "the place in the file stays";
}

TEST(HexView, TheCaretGoesByKeys)
{
    Shown shown(everyByte());
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Down);
    EXPECT_EQ(shown.view.caret(), 17);
    shown.press(Qt::Key_Home);
    EXPECT_EQ(shown.view.caret(), 16);
    shown.press(Qt::Key_End);
    EXPECT_EQ(shown.view.caret(), 31);
    shown.press(Qt::Key_Up);
    EXPECT_EQ(shown.view.caret(), 15);
    shown.press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(shown.view.caret(), 256);
    EXPECT_TRUE(shown.view.selection().isEmpty());
    shown.press(Qt::Key_Left, Qt::ShiftModifier);
    shown.press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(shown.view.selection(), (ByteRange{254, 2}));
    EXPECT_EQ(shown.view.selectedHex(), u"FE FF"_s);
    shown.press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown.view.selection(), (ByteRange{0, 256})) << "from where the selection began";
    shown.press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(shown.view.selection(), (ByteRange{0, 256}));
}

TEST(HexView, SelectsByMouseInBothColumns)
{
    Shown shown(everyByte());
    QWidget* viewport = shown.view.viewport();
    const auto centre = [&](qint64 offset, bool character) {
        return shown.view.cell(offset, character).center().toPoint();
    };
    QTest::mouseClick(viewport, Qt::LeftButton, {}, centre(25, false));
    EXPECT_EQ(shown.view.caret(), 25);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, centre(39, true));
    EXPECT_EQ(shown.view.caret(), 39);
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, centre(70, false));
    EXPECT_EQ(shown.view.selection(), (ByteRange{70, 1}));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, centre(70, false));
    EXPECT_EQ(shown.view.selection(), (ByteRange{64, 16})) << "the third click takes the row";
}

TEST(HexView, DraggingBeyondTheEdgeScrollsOn)
{
    Shown shown(hugeSource(100000));
    QWidget* viewport = shown.view.viewport();
    const QPoint start = shown.view.cell(18).topLeft().toPoint() + QPoint(1, 5);
    QTest::mousePress(viewport, Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, QPointF(start.x(), viewport->height() + 40),
                     viewport->mapToGlobal(QPointF(start.x(), viewport->height() + 40)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.view.firstVisibleRow() > 20; }, 5000));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, start);
    EXPECT_EQ(shown.view.selection().offset, 18);
    EXPECT_GT(shown.view.selection().length, 20 * 16);
}

TEST(HexView, AFileOfEightExbibytesIsReachedToItsLastByte)
{
    const auto source = hugeSource();
    Shown shown(source);
    EXPECT_EQ(shown.view.rowCount(), eightExbibytes / 16 + 1);
    EXPECT_FALSE(shown.view.grab().isNull());
    shown.press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(shown.view.caret(), eightExbibytes);
    EXPECT_EQ(shown.view.firstVisibleRow() + shown.view.visibleRows(), shown.view.rowCount());
    EXPECT_TRUE(shown.view.rowText(shown.view.rowCount() - 1).startsWith(u"7ffffffffffffff0"_s));
    EXPECT_FALSE(shown.view.grab().isNull());
    shown.press(Qt::Key_PageDown);
    EXPECT_EQ(shown.view.caret(), eightExbibytes);
    shown.press(Qt::Key_PageUp);
    shown.press(Qt::Key_Up);
    EXPECT_EQ(shown.view.caret(), eightExbibytes - 16 * (shown.view.visibleRows() + 1));
    shown.view.select({eightExbibytes / 2 + 12345, 3});
    EXPECT_FALSE(shown.view.cell(eightExbibytes / 2 + 12345).isNull());
    EXPECT_LT(source->readBytes(), 2000000);
}

TEST(HexView, AScaledScrollBarStillMovesByRows)
{
    Shown shown(hugeSource());
    QScrollBar* bar = shown.view.verticalScrollBar();
    EXPECT_EQ(bar->maximum(), RowScroll::longestBar);
    bar->setValue(bar->maximum());
    EXPECT_EQ(shown.view.firstVisibleRow(), shown.view.rowCount() - shown.view.visibleRows());
    bar->setValue(bar->maximum() / 2);
    const qint64 middle = shown.view.firstVisibleRow();
    EXPECT_GT(middle, shown.view.rowCount() / 2 - 100);
    bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    EXPECT_EQ(shown.view.firstVisibleRow(), middle + 1);
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    EXPECT_EQ(shown.view.firstVisibleRow(), middle + 1 - (shown.view.visibleRows() - 1));
    wheel(*shown.view.viewport(), -120);
    EXPECT_EQ(shown.view.firstVisibleRow(),
              middle + 1 - (shown.view.visibleRows() - 1) + QApplication::wheelScrollLines());
    bar->setValue(0);
    EXPECT_EQ(shown.view.firstVisibleRow(), 0);
}

TEST(HexView, ReadsOnlyWhatIsInSight)
{
    const auto source = hugeSource(qint64(1) << 40);
    Shown shown(source);
    EXPECT_FALSE(shown.view.grab().isNull());
    EXPECT_LE(source->readBytes(), 256 * 1024);
}

TEST(HexView, AFileThatBecomesShorterIsSaidOnce)
{
    const auto source = hugeSource(1 << 20);
    Shown shown(source);
    QSignalSpy failed(&shown.view, &HexView::failed);
    source->shrink(1000);
    shown.press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_FALSE(shown.view.grab().isNull());
    ASSERT_TRUE(failed.count() > 0 || failed.wait(5000));
    const int reads = source->reads();
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(shown.view.grab().isNull());
    QTest::qWait(50);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(source->reads(), reads) << "a file that failed is not asked again";
    shown.view.setContent(ByteSource::fromBytes("new", u"new"_s));
    EXPECT_FALSE(shown.view.hasFailed());
    EXPECT_TRUE(shown.view.rowText(0).endsWith(u"new"_s));
}

TEST(HexView, SelectingTellsOnceAndCutsAtTheEnd)
{
    Shown shown(everyByte());
    QSignalSpy selected(&shown.view, &HexView::selectionChanged);
    QSignalSpy moved(&shown.view, &HexView::caretMoved);
    shown.view.select({250, 100});
    shown.view.select({250, 100});
    EXPECT_EQ(shown.view.selection(), (ByteRange{250, 6}));
    EXPECT_EQ(selected.count(), 1);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved.at(0).at(0).toLongLong(), 256);
    shown.view.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"FA FB FC FD FE FF"_s);
}

TEST(HexView, MarksAndHitsAreSeen)
{
    Shown shown(everyByte());
    const QImage plain = shown.view.grab().toImage();
    shown.view.setMarks({{20, 4}});
    const QImage marked = shown.view.grab().toImage();
    EXPECT_NE(marked, plain);
    shown.view.setHits(std::vector<ByteRange>{{40, 2}, {60, 10}});
    const QImage hits = shown.view.grab().toImage();
    EXPECT_NE(hits, marked);
    shown.view.setCurrentHit({60, 10});
    EXPECT_NE(shown.view.grab().toImage(), hits);
}

TEST(HexView, AnEmptyFileIsNothingToTripOver)
{
    Shown shown(QByteArray{});
    EXPECT_FALSE(shown.view.grab().isNull());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Up})
        shown.press(key);
    EXPECT_EQ(shown.view.caret(), 0);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {50, 50});
    shown.view.clear();
    EXPECT_FALSE(shown.view.grab().isNull());
}
