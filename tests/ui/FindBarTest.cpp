#include "ui/viewer/FindBar.h"

#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

constexpr int patience = 10000;

std::shared_ptr<const CharsetCatalogue> catalogue()
{
    static const auto known = std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value());
    return known;
}

struct Bar
{
    FindBar bar{catalogue()};
    std::vector<ByteRange> found;
    QSignalSpy closed{&bar, &FindBar::closed};

    explicit Bar(const QByteArray& bytes, const QStringList& charsets = {})
    {
        bar.setSource(ByteSource::fromBytes(bytes, u"test"_s), charsets);
        QObject::connect(&bar, &FindBar::found, &bar, [this](ByteRange hit) { found.push_back(hit); });
        bar.resize(900, bar.sizeHint().height());
        bar.show();
    }

    bool says(const QString& status) const
    {
        return QTest::qWaitFor([&] { return bar.status() == status; }, patience);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(bar.field()->lineEdit(), key, modifiers);
    }
};

/// Does not answer before it is told to.
class SlowSource final : public ByteSource
{
public:
    SlowSource()
        : ByteSource(u"slow"_s)
    {
    }
    qint64 size() const override { return qint64(1) << 40; }
    Expected<qint64> readAt(qint64, char* buffer, qint64 length) const override
    {
        std::fill(buffer, buffer + length, ' ');
        return length;
    }
};

} // namespace

TEST(FindBarTest, GoesFromHitToHitAndAroundTheEnd)
{
    Bar test("one two one two one");
    test.bar.find(u"one"_s);
    EXPECT_TRUE(test.says(u"1 of 3"_s)) << test.bar.status().toStdString();
    test.press(Qt::Key_Return);
    EXPECT_TRUE(test.says(u"2 of 3"_s));
    test.press(Qt::Key_F3);
    EXPECT_TRUE(test.says(u"3 of 3"_s));
    test.press(Qt::Key_Return);
    EXPECT_TRUE(test.says(u"1 of 3, around the end"_s));
    test.press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(test.says(u"3 of 3, around the end"_s));
    test.press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(test.says(u"2 of 3"_s));
    EXPECT_THAT(test.found, ElementsAre(ByteRange{0, 3}, ByteRange{8, 3}, ByteRange{16, 3}, ByteRange{0, 3},
                                        ByteRange{16, 3}, ByteRange{8, 3}));
    EXPECT_THAT(test.bar.hits().ranges(), ElementsAre(ByteRange{0, 3}, ByteRange{8, 3}, ByteRange{16, 3}));
}

TEST(FindBarTest, BeginsWhereTheReaderIs)
{
    Bar test("one two one two one");
    test.bar.setStart(5);
    test.bar.find(u"one"_s);
    EXPECT_TRUE(test.says(u"2 of 3"_s));
    test.bar.setStart(8); // the view tells the hit's place: that is no move
    test.bar.findNext();
    EXPECT_TRUE(test.says(u"3 of 3"_s));
    test.bar.setStart(2);
    EXPECT_TRUE(test.says(u"Hits: 3"_s));
    test.bar.findNext();
    EXPECT_TRUE(test.says(u"2 of 3"_s));
    test.bar.setStart(2);
    test.bar.findPrevious();
    EXPECT_TRUE(test.says(u"1 of 3"_s));
}

TEST(FindBarTest, TypingLooksForIt)
{
    Bar test("spool file");
    QTest::keyClicks(test.bar.field()->lineEdit(), u"file"_s);
    EXPECT_TRUE(test.says(u"1 of 1"_s));
    EXPECT_THAT(test.found, ElementsAre(ByteRange{6, 4})); // not also for "f", "fi", "fil"
    QTest::keyClicks(test.bar.field()->lineEdit(), u"s"_s);
    EXPECT_TRUE(test.says(u"Not found"_s));
    test.bar.field()->lineEdit()->clear();
    EXPECT_TRUE(test.says({}));
}

TEST(FindBarTest, CaseAndModesMatter)
{
    Bar test("Koi8-r koi8-r");
    test.bar.find(u"koi8-R"_s);
    EXPECT_TRUE(test.says(u"1 of 2"_s));
    test.bar.setMatchCase(true);
    EXPECT_TRUE(test.says(u"Not found"_s));
    test.bar.setMatchCase(false);
    test.bar.setMode(FindBar::Mode::Expression);
    test.bar.find(u"[a-z]+8"_s);
    EXPECT_TRUE(test.says(u"1 of 2"_s));
    test.bar.setMode(FindBar::Mode::Hex);
    test.bar.find(u"2D 7?"_s);
    EXPECT_TRUE(test.says(u"1 of 2"_s));
}

TEST(FindBarTest, TextIsFoundInTheCharsetsOfTheMessage)
{
    const QByteArray bytes = QByteArray::fromHex("f0d2c9d7c5d4") + " " + QString(u"Привет"_s).toUtf8();
    Bar without(bytes);
    without.bar.find(u"Привет"_s);
    EXPECT_TRUE(without.says(u"1 of 1"_s));
    Bar with(bytes, {u"koi8-r"_s, u"iso-8859-1"_s, u"no-such-charset"_s});
    with.bar.find(u"Привет"_s);
    EXPECT_TRUE(with.says(u"1 of 2"_s));
    with.bar.setMode(FindBar::Mode::Expression);
    with.bar.find(u"П.*т$"_s);
    EXPECT_TRUE(with.says(u"1 of 1"_s));
    Bar japanese("text: \x1B$B$3$s$K$A$O\x1B(B end", {u"iso-2022-jp"_s});
    japanese.bar.find(u"にち"_s);
    EXPECT_TRUE(japanese.says(u"1 of 1"_s));
}

TEST(FindBarTest, WhatIsWrongIsToldWithItsPlace)
{
    Bar test("koi8-r");
    test.bar.setMode(FindBar::Mode::Expression);
    test.bar.find(u"koi8(-r"_s);
    EXPECT_TRUE(test.bar.fault().startsWith(u"This cannot be looked for. Character 8, after “koi8(-r”: "_s))
        << test.bar.fault().toStdString();
    EXPECT_EQ(test.bar.status(), QString());
    test.bar.setMode(FindBar::Mode::Hex);
    test.bar.find(u"4D xx"_s);
    EXPECT_EQ(test.bar.fault(),
              u"This cannot be looked for. Character 4, after “4D ”: only the digits 0 to 9, A to "
              u"F and ? can stand here."_s);
    test.bar.find(u"6B"_s);
    EXPECT_EQ(test.bar.fault(), QString());
    EXPECT_TRUE(test.says(u"1 of 1"_s));
    EXPECT_TRUE(test.found.size() == 1);
}

TEST(FindBarTest, EscapeClosesIt)
{
    Bar test("text");
    test.press(Qt::Key_Escape);
    EXPECT_EQ(test.closed.count(), 1);
    EXPECT_FALSE(test.bar.isVisible());
    test.bar.begin(u"te"_s);
    EXPECT_TRUE(test.bar.isVisible());
    EXPECT_TRUE(test.says(u"1 of 1"_s));
}

TEST(FindBarTest, RemembersWhatWasLookedFor)
{
    Bar test("one two");
    for (const QString& word : {u"one"_s, u"two"_s, u"one"_s}) {
        test.bar.find(word);
        test.press(Qt::Key_Return);
    }
    EXPECT_EQ(test.bar.field()->count(), 2);
    EXPECT_EQ(test.bar.field()->itemText(0), u"one"_s);
    EXPECT_EQ(test.bar.field()->currentText(), u"one"_s);
}

TEST(FindBarTest, AnEndlessFileHoldsNothingUp)
{
    Bar test("x");
    test.bar.setSource(std::make_shared<SlowSource>(), {});
    QElapsedTimer timer;
    timer.start();
    test.bar.find(u"absent"_s);
    EXPECT_TRUE(test.says(u"Searching…"_s));
    test.bar.findNext();
    test.bar.findPrevious();
    test.bar.setSource(ByteSource::fromBytes("absent", u"test"_s), {});
    test.bar.find(u"absent"_s);
    EXPECT_TRUE(test.says(u"1 of 1"_s));
    EXPECT_THAT(test.found, ElementsAre(ByteRange{0, 6})); // nothing of the first file
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST(FindBarTest, TheCountGoesOnBeyondWhatIsKept)
{
    const auto many = static_cast<qint64>(SearchHits::mostKept) + 5;
    Bar test(QByteArray("ab").repeated(many));
    test.bar.find(u"b"_s);
    EXPECT_TRUE(test.says(u"1 of 100005"_s)) << test.bar.status().toStdString();
    EXPECT_EQ(test.bar.hits().ranges().size(), SearchHits::mostKept);
    test.bar.findPrevious(); // the last one of the file, which is not kept
    EXPECT_TRUE(test.says(u"Hits: 100005"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return test.found.size() == 2; }, patience));
    EXPECT_EQ(test.found.back().offset, many * 2 - 1);
}

TEST(FindBarTest, EverythingHasAName)
{
    Bar test("x");
    for (QWidget* widget : test.bar.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&test.bar))
            continue;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}
