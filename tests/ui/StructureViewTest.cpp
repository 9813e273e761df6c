#include "ui/viewer/StructureView.h"

#include "core/spool/SpoolReader.h"
#include "tests/support/SampleMessages.h"
#include "tests/support/SpoolFileWriter.h"
#include "ui/models/StructureModel.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

class StructureViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(700, 500);
        view.show();
    }

    void open(const QByteArray& bytes)
    {
        static const CharsetCatalogue catalogue = CharsetCatalogue::builtIn().value();
        auto file = SpoolReader(catalogue).read(ByteSource::fromBytes(bytes, u"Q7TKB9MW"_s));
        ASSERT_TRUE(file.has_value());
        spool = std::make_shared<const SpoolFile>(std::move(*file));
        view.setSpoolFile(spool);
    }

    QString current() const { return view.currentIndex().siblingAtColumn(0).data().toString(); }

    QModelIndex top(const QString& name) const
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.model()->index(row, 0).data().toString() == name)
                return view.model()->index(row, 0);
        }
        return {};
    }

    StructureView view;
    std::shared_ptr<const SpoolFile> spool;
    QSignalSpy chosen{&view, &StructureView::chosen};
};

QByteArray withFields(int count)
{
    QByteArray mail = "From: a@b\r\n";
    for (int i = 1; i < count; ++i)
        mail += "X-Field-" + QByteArray::number(i) + ": value\r\n";
    return mail + "\r\ntext\r\n";
}

QByteArray nested(int depth)
{
    QByteArray mail = "From: a@b\r\nMIME-Version: 1.0\r\n";
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n";
    }
    return mail + "Content-Type: text/plain\r\n\r\ninnermost\r\n";
}

} // namespace

TEST_F(StructureViewTest, PlacesAreShownWithoutBeingChosen)
{
    const QByteArray bytes = sampleMessages().front().spoolFile();
    open(bytes);
    view.showPlace(bytes.indexOf("Subject:"));
    EXPECT_EQ(current(), u"Subject"_s);
    EXPECT_TRUE(view.isExpanded(top(u"Header"_s)));
    EXPECT_TRUE(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
    view.showPlace(3);
    EXPECT_EQ(current(), u"Envelope"_s);
    view.showPlace(bytes.size() + 5);
    EXPECT_FALSE(view.currentIndex().isValid());
    EXPECT_TRUE(view.selectionModel()->selectedRows().isEmpty());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(StructureViewTest, KeysAndClicksChooseBytes)
{
    const QByteArray bytes = "From: a@b\r\nSubject: x\r\nTo: c@d\r\n\r\ntext\r\n";
    open(bytes);
    view.setFocus();
    view.showPlace(0);
    ASSERT_EQ(current(), u"From"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().at(0).value<ByteRange>(), (ByteRange{11, 10}));
    EXPECT_TRUE(chosen.front().at(1).toString().isNull());
    const QPoint place = view.visualRect(top(u"Message"_s)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen.back().at(0).value<ByteRange>(), (ByteRange{bytes.indexOf("text"), 6}));
    EXPECT_FALSE(chosen.back().at(1).toString().isNull());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(chosen.count(), 3); // once more, for bytes that were scrolled away
}

TEST_F(StructureViewTest, WhatAKeyChoseIsChosenAgainByAClickAndByEnter)
{
    open("From: a@b\r\nSubject: x\r\nTo: c@d\r\n\r\ntext\r\n");
    view.setFocus();
    view.showPlace(0);
    QTest::keyClick(&view, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.currentIndex()).center());
    EXPECT_EQ(chosen.count(), 2);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 3);
    EXPECT_EQ(chosen.back().at(0).value<ByteRange>(), (ByteRange{11, 10}));
}

TEST_F(StructureViewTest, NoticedIsAColumnOnlyWhereSomethingWas)
{
    open("From: a@b\r\nTo: c@d\r\nSubject: x\r\n\r\ntext\r\n");
    EXPECT_TRUE(view.isColumnHidden(StructureModel::NoticedColumn));
    open("From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=x-nowhere\r\n\r\ntext\r\n");
    EXPECT_FALSE(view.isColumnHidden(StructureModel::NoticedColumn));
}

TEST_F(StructureViewTest, LongTextsLeaveRoomForTheOtherColumns)
{
    open("From: a@b\r\nSubject: " + QByteArray(3'000, 's') + "\r\n\r\ntext\r\n");
    EXPECT_LT(view.columnWidth(StructureModel::Value), view.width() * 2 / 3);
}

TEST_F(StructureViewTest, AMessageOfVeryManyPartsIsClosedAtFirst)
{
    constexpr int parts = 6'000;
    auto file = std::make_shared<SpoolFile>();
    file->parts.resize(parts + 1);
    file->parts[0].contentType = u"multipart/mixed"_s;
    file->parts[0].range = file->parts[0].body = {0, parts * 10};
    for (int i = 0; i < parts; ++i) {
        Part& part = file->parts[static_cast<size_t>(i) + 1];
        part.path = QString::number(i + 1);
        part.range = part.body = {i * 10, 10};
    }
    view.setSpoolFile(file);
    ASSERT_EQ(view.model()->rowCount(top(u"Message"_s)), parts);
    EXPECT_FALSE(view.isExpanded(top(u"Message"_s)));
}

TEST_F(StructureViewTest, TakingTheFocusChoosesNothing)
{
    open(withFields(3));
    ASSERT_FALSE(view.currentIndex().isValid());
    view.setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.hasFocus(); }));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(StructureViewTest, ShortListsAreOpenLongOnesAreClosed)
{
    open(withFields(5));
    EXPECT_TRUE(view.isExpanded(top(u"Header"_s)));
    open(withFields(50));
    ASSERT_EQ(view.model()->rowCount(top(u"Header"_s)), 50);
    EXPECT_FALSE(view.isExpanded(top(u"Header"_s)));
    open(withFields(6));
    EXPECT_TRUE(view.isExpanded(top(u"Header"_s)));
}

TEST_F(StructureViewTest, PartsAreOpenToDepthThreeAndNestingDoesNotFreeze)
{
    QElapsedTimer clock;
    clock.start();
    const QByteArray bytes = nested(90);
    open(bytes);
    QModelIndex part = top(u"Message"_s);
    for (int depth = 1; depth <= 3; ++depth) {
        EXPECT_TRUE(view.isExpanded(part)) << depth;
        part = view.model()->index(0, 0, part);
    }
    EXPECT_FALSE(view.isExpanded(part));
    view.showPlace(bytes.indexOf("innermost"));
    EXPECT_EQ(view.currentIndex().data(StructureModel::PartRole).toString().count(u'.'), 89);
    EXPECT_TRUE(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
    EXPECT_LT(clock.elapsed(), 3'000);
}

TEST_F(StructureViewTest, AMillionFieldsDoNotFreezeIt)
{
    constexpr qint64 fields = 1'000'000;
    auto file = std::make_shared<SpoolFile>();
    for (qint64 i = 0; i < fields; ++i)
        file->headers.push_back({u"X"_s, u"v"_s, u"v"_s, {i * 8, 6}, {i * 8, 1}, {i * 8 + 2, 4}, false});
    QElapsedTimer clock;
    clock.start();
    view.setSpoolFile(file);
    view.showPlace(8 * 500'000);
    view.grab();
    EXPECT_LT(clock.elapsed(), 2'000);
    EXPECT_EQ(current(), u"Header"_s);
}
