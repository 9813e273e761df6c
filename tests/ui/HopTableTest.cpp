#include "ui/viewer/HopTable.h"

#include "core/spool/SpoolReader.h"
#include "ui/models/HopsModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QByteArray newest =
    "Received: from relay.b.example by EXCH01 with SMTP (Internet Mail Service 5.5.2653.13)\r\n"
    "\tid WKA6D6YM; Mon, 8 Mar 1999 10:14:07 +0000\r\n";
const QByteArray middle = "Received: from <i>x</i> by relay.b.example with ESMTP id Q1; "
                          "Mon, 8 Mar 1999 10:16:20 +0000\r\n";
const QByteArray oldest =
    "Received: from desk by mail.b.example with SMTP id Q0; Mon, 8 Mar 1999 07:11:20 +0000\r\n";
const QByteArray mail = newest + middle + oldest + "From: a@b.example\r\n\r\ntext\r\n";

std::shared_ptr<const SpoolFile> read(const QByteArray& bytes)
{
    static const CharsetCatalogue catalogue = CharsetCatalogue::builtIn().value();
    auto file = SpoolReader(catalogue).read(ByteSource::fromBytes(bytes, u"Q7TKB9MW"_s));
    EXPECT_TRUE(file.has_value());
    return std::make_shared<const SpoolFile>(std::move(*file));
}

class HopTableTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(900, 200);
        view.show();
        view.setSpoolFile(read(mail), u"EXCH01"_s);
    }

    QString cell(int row, int column) const { return view.hops()->index(row, column).data().toString(); }
    bool hasIcon(int row, int column) const
    {
        return !view.hops()->index(row, column).data(Qt::DecorationRole).isNull();
    }

    HopTable view;
    QSignalSpy chosen{&view, &HopTable::chosen};
};

} // namespace

TEST_F(HopTableTest, ShowsTheWayTheFirstServerOnTop)
{
    const QAbstractItemModelTester tester(view.hops(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(view.hops()->rowCount(), 3);
    EXPECT_EQ(cell(0, HopsModel::Number), u"1"_s);
    EXPECT_EQ(cell(0, HopsModel::By), u"mail.b.example"_s);
    EXPECT_EQ(cell(0, HopsModel::Time), u"1999-03-08  07:11:20"_s);
    EXPECT_EQ(cell(0, HopsModel::Delay), u"–"_s);
    EXPECT_EQ(cell(1, HopsModel::Delay), u"3 h 05 min"_s);
    EXPECT_EQ(cell(1, HopsModel::From), u"<i>x</i>"_s);
    EXPECT_EQ(view.hops()->index(1, HopsModel::From).data(Qt::ToolTipRole).toString(),
              u"<qt>&lt;i&gt;x&lt;/i&gt;</qt>"_s);
}

TEST_F(HopTableTest, AWrongClockAndTheServersOwnHopAreMarkedByWordAndIcon)
{
    EXPECT_EQ(cell(2, HopsModel::Delay), u"\u22122 min 13 s · a clock is wrong"_s);
    EXPECT_TRUE(hasIcon(2, HopsModel::Delay));
    EXPECT_FALSE(hasIcon(1, HopsModel::Delay));
    EXPECT_TRUE(cell(2, HopsModel::By).endsWith(u"this server"_s)) << cell(2, HopsModel::By).toStdString();
    EXPECT_TRUE(hasIcon(2, HopsModel::By));
    EXPECT_FALSE(cell(1, HopsModel::By).contains(u"this server"_s));
    view.setSpoolFile(read(mail), u"OTHER"_s);
    EXPECT_FALSE(cell(2, HopsModel::By).contains(u"this server"_s));
}

TEST_F(HopTableTest, WhatAMarkMeansIsSaidAtIt)
{
    const auto tip = [this](int row, int column) {
        return view.hops()->index(row, column).data(Qt::ToolTipRole).toString();
    };
    EXPECT_TRUE(tip(2, HopsModel::Delay).contains(u"time zone"_s)) << tip(2, HopsModel::Delay).toStdString();
    EXPECT_FALSE(tip(1, HopsModel::Delay).contains(u"time zone"_s));
    EXPECT_TRUE(tip(2, HopsModel::By).contains(u"wrote the field itself"_s));
    EXPECT_FALSE(tip(1, HopsModel::By).contains(u"wrote the field itself"_s));
}

TEST_F(HopTableTest, TimesOfOtherZonesAreComparedAndMissingOnesSaid)
{
    view.setSpoolFile(read("Received: from b by c; Mon, 8 Mar 1999 05:14:07 -0500\r\n"
                           "Received: from a by b; Mon, 8 Mar 1999 11:14:00 +0100\r\n"
                           "Received: from desk by a; some time ago\r\n\r\ntext\r\n"));
    ASSERT_EQ(view.hops()->rowCount(), 3);
    EXPECT_EQ(cell(0, HopsModel::Time), u"not known"_s);
    EXPECT_EQ(cell(0, HopsModel::Delay), u"–"_s);
    EXPECT_EQ(cell(1, HopsModel::Time), u"1999-03-08  10:14:00"_s);
    EXPECT_EQ(cell(2, HopsModel::Time), u"1999-03-08  10:14:07"_s);
    EXPECT_EQ(cell(2, HopsModel::Delay), u"7 s"_s);
}

TEST_F(HopTableTest, NamesAreNotCut)
{
    const QAbstractItemView& table = view;
    for (const int column : {HopsModel::From, HopsModel::By, HopsModel::Time})
        EXPECT_GE(view.columnWidth(column), table.sizeHintForColumn(column)) << column;
}

TEST_F(HopTableTest, KeysChooseTheFieldPlacesDoNot)
{
    view.showPlace(mail.indexOf("ESMTP"));
    EXPECT_EQ(view.currentIndex().row(), 1);
    EXPECT_EQ(chosen.count(), 0);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<ByteRange>(), (ByteRange{0, newest.size() - 2}));
    view.showPlace(mail.size() - 3);
    EXPECT_FALSE(view.currentIndex().isValid());
    view.showPlace(0);
    view.actions().front()->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"3\trelay.b.example"_s));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().endsWith(u"a clock is wrong"_s));
}

TEST_F(HopTableTest, WithoutHopsItIsEmpty)
{
    view.setSpoolFile(read("From: a@b\r\nTo: c@d\r\n\r\ntext\r\n"));
    EXPECT_EQ(view.hops()->rowCount(), 0);
    view.setSpoolFile(nullptr);
    view.showPlace(3);
    EXPECT_EQ(view.hops()->rowCount(), 0);
}

TEST(HopsModel, DelaysAreReadAtAGlance)
{
    EXPECT_EQ(HopsModel::delayText(0), u"0 s"_s);
    EXPECT_EQ(HopsModel::delayText(59), u"59 s"_s);
    EXPECT_EQ(HopsModel::delayText(65), u"1 min 05 s"_s);
    EXPECT_EQ(HopsModel::delayText(3'600), u"1 h 00 min"_s);
    EXPECT_EQ(HopsModel::delayText(-90'000), u"\u22121 d 01 h"_s);
}
