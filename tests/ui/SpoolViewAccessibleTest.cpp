// What a screen reader is told of the views of a file's bytes.

#include "ui/viewer/HexView.h"
#include "ui/viewer/SpoolView.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    SpoolView view;
    QAccessibleInterface* interface = nullptr;
    QAccessibleTextInterface* text = nullptr;

    explicit Shown(const QByteArray& bytes)
    {
        view.resize(700, 300);
        view.setContent(ByteSource::fromBytes(bytes, u"test"_s), nullptr,
                        std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value()));
        interface = QAccessible::queryAccessibleInterface(&view);
        text = interface ? interface->textInterface() : nullptr;
    }
};

QByteArray manyLines()
{
    QByteArray bytes;
    for (int i = 0; i < 50000; ++i)
        bytes += "line " + QByteArray::number(i) + "\r\n";
    return bytes;
}

} // namespace

TEST(SpoolViewAccessible, IsAReadOnlyTextWithAName)
{
    const Shown shown("Subject: x\r\n\r\nhello\r\n");
    ASSERT_NE(shown.text, nullptr);
    EXPECT_EQ(shown.interface->role(), QAccessible::EditableText);
    EXPECT_TRUE(shown.interface->state().readOnly);
    EXPECT_TRUE(shown.interface->state().multiLine);
    EXPECT_TRUE(shown.interface->state().focusable);
    EXPECT_EQ(shown.interface->text(QAccessible::Name), u"Spool file text"_s);
    EXPECT_FALSE(shown.interface->text(QAccessible::Description).isEmpty());
    EXPECT_EQ(shown.text->text(0, shown.text->characterCount()), u"Subject: x\n\nhello"_s);
    EXPECT_EQ(shown.text->text(9, 10), u"x"_s);
}

TEST(SpoolViewAccessible, TellsCaretAndSelection)
{
    Shown shown("Subject: x\r\n\r\nhello\r\n");
    shown.view.select({14, 5});
    EXPECT_EQ(shown.text->cursorPosition(), 17);
    ASSERT_EQ(shown.text->selectionCount(), 1);
    int start = 0;
    int end = 0;
    shown.text->selection(0, &start, &end);
    EXPECT_EQ(shown.text->text(start, end), u"hello"_s);
    shown.text->setCursorPosition(9);
    EXPECT_EQ(shown.view.caret(), 9);
    EXPECT_EQ(shown.text->selectionCount(), 0);
    shown.text->setSelection(0, 12, 14);
    EXPECT_EQ(shown.view.selection(), (ByteRange{14, 2}));
    int lineStart = 0;
    int lineEnd = 0;
    EXPECT_EQ(shown.text->textAtOffset(14, QAccessible::LineBoundary, &lineStart, &lineEnd).trimmed(),
              u"hello"_s);
    EXPECT_EQ(shown.text->textAtOffset(2, QAccessible::WordBoundary, &lineStart, &lineEnd), u"Subject"_s);
}

TEST(SpoolViewAccessible, TellsWhatIsInSightNeverTheWholeFile)
{
    Shown shown(manyLines());
    EXPECT_TRUE(shown.text->text(0, 100).startsWith(u"line 0\nline 1\n"_s));
    EXPECT_LT(shown.text->characterCount(), 1000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.view.isIndexed(); }, 10000));
    shown.view.select({400000, 3});
    const QString text = shown.text->text(0, shown.text->characterCount());
    EXPECT_FALSE(text.contains(u"line 0\n"_s));
    EXPECT_EQ(shown.view.offsetInSight(shown.text->cursorPosition()), 400003);
    int start = 0;
    int end = 0;
    shown.text->selection(0, &start, &end);
    EXPECT_EQ(text.mid(start, end - start), shown.view.selectedText());
    shown.view.verticalScrollBar()->setValue(0);
    EXPECT_EQ(shown.text->cursorPosition(), -1) << "the caret is out of sight";
}

TEST(SpoolViewAccessible, PointsAndRectanglesGoBothWays)
{
    const Shown shown("Subject: x\r\n\r\nhello\r\n");
    const QRect rect = shown.text->characterRect(14);
    EXPECT_FALSE(rect.isEmpty());
    EXPECT_EQ(shown.text->offsetAtPoint(rect.center() - QPoint(2, 0)), 14);
    EXPECT_TRUE(shown.text->characterRect(100000).isEmpty());
}

TEST(SpoolViewAccessible, AnEmptyFileHasNoText)
{
    const Shown shown({});
    EXPECT_EQ(shown.text->characterCount(), 0);
    EXPECT_EQ(shown.text->cursorPosition(), -1);
    EXPECT_TRUE(shown.text->text(0, 10).isEmpty());
}

TEST(SpoolViewAccessible, TheBytesHaveATextToo)
{
    HexView view;
    view.resize(800, 300);
    QByteArray bytes;
    for (int i = 0; i < 100; ++i)
        bytes += static_cast<char>(i);
    view.setContent(ByteSource::fromBytes(bytes, u"test"_s));
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(interface, nullptr);
    QAccessibleTextInterface* text = interface->textInterface();
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(interface->text(QAccessible::Name), u"Bytes"_s);
    for (const qint64 offset : {0, 7, 8, 15, 16, 40, 63}) {
        view.select({offset, 1});
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        EXPECT_EQ(text->text(start, start + 2), u"%1"_s.arg(offset, 2, 16, QLatin1Char('0')).toUpper());
        EXPECT_EQ(view.offsetInSight(start), offset);
    }
}
