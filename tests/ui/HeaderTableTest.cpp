#include "ui/viewer/HeaderTable.h"

#include "core/spool/SpoolReader.h"
#include "ui/common/Job.h"
#include "ui/models/HeaderFieldsModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;

const QByteArray mail = "Received: from x by y; Mon, 8 Mar 1999 10:14:07 +0000\r\n"
                        "From: a@b.example\r\n"
                        "Subject: =?koi8-r?Q?=F0=D2=C9?=\r\n"
                        "X-Note: <b>bold</b>\tand\r\n folded\r\n"
                        "\r\ntext\r\n";

std::shared_ptr<const SpoolFile> read(const QByteArray& bytes)
{
    static const CharsetCatalogue catalogue = CharsetCatalogue::builtIn().value();
    auto file = SpoolReader(catalogue).read(ByteSource::fromBytes(bytes, u"Q7TKB9MW"_s));
    EXPECT_TRUE(file.has_value());
    return std::make_shared<const SpoolFile>(std::move(*file));
}

std::shared_ptr<const SpoolFile> withFields(qint64 count)
{
    auto file = std::make_shared<SpoolFile>();
    file->headers.reserve(static_cast<size_t>(count));
    for (qint64 i = 0; i < count; ++i) {
        const QString value = i % 1'000 == 7 ? u"rare"_s : u"usual"_s;
        file->headers.push_back({u"X"_s, value, value, {i * 8, 6}, {i * 8, 1}, {i * 8 + 2, 4}, false});
    }
    return file;
}

class HeaderTableTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(700, 300);
        view.show();
        view.setSpoolFile(read(mail));
    }

    void filter(const QString& text)
    {
        QSignalSpy filtered(&view, &HeaderTable::filtered);
        view.filterLine()->setText(text);
        if (filtered.isEmpty()) {
            ASSERT_TRUE(filtered.wait(patience));
        }
    }

    QString cell(int row, int column) const { return view.fields()->index(row, column).data().toString(); }

    int rows() const { return view.fields()->rowCount(); }

    HeaderTable view;
    QSignalSpy chosen{&view, &HeaderTable::chosen};
};

} // namespace

TEST_F(HeaderTableTest, ShowsNamesAndDecodedValuesRawOnDemand)
{
    const QAbstractItemModelTester tester(view.fields(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(rows(), 4);
    EXPECT_EQ(view.count(), u"Fields: 4"_s);
    EXPECT_EQ(cell(2, HeaderFieldsModel::Name), u"Subject"_s);
    EXPECT_EQ(cell(2, HeaderFieldsModel::Value), u"При"_s);
    QSignalSpy changed(view.fields(), &QAbstractItemModel::dataChanged);
    view.findChild<QCheckBox*>()->click();
    EXPECT_EQ(changed.count(), 1) << "else the old values stay on the screen";
    EXPECT_EQ(cell(2, HeaderFieldsModel::Value), u"=?koi8-r?Q?=F0=D2=C9?="_s);
    view.showPlace(mail.indexOf("Subject"));
    view.table()->actions().at(1)->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"=?koi8-r?Q?=F0=D2=C9?="_s);
}

TEST_F(HeaderTableTest, ValuesOfStrangersAreOneLineAndNoMarkup)
{
    EXPECT_EQ(cell(3, HeaderFieldsModel::Value), u"<b>bold</b>\\u0009and folded"_s);
    EXPECT_EQ(view.fields()->index(3, HeaderFieldsModel::Value).data(Qt::ToolTipRole).toString(),
              u"<qt>&lt;b&gt;bold&lt;/b&gt;\\u0009and folded</qt>"_s);
}

TEST_F(HeaderTableTest, FiltersByNameValueAndRawValue)
{
    filter(u"sub"_s);
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(view.count(), u"1 of 4"_s);
    EXPECT_EQ(cell(0, HeaderFieldsModel::Name), u"Subject"_s);
    filter(u"при"_s);
    EXPECT_EQ(rows(), 1);
    filter(u"koi8-R"_s);
    EXPECT_EQ(rows(), 1);
    filter(u"  sub "_s);
    EXPECT_EQ(rows(), 1);
    filter(u"nowhere"_s);
    EXPECT_EQ(view.count(), u"0 of 4"_s);
    filter(QString());
    EXPECT_EQ(rows(), 4);
}

TEST_F(HeaderTableTest, KeysChooseBytesPlacesDoNot)
{
    view.showPlace(mail.indexOf("koi8"));
    EXPECT_EQ(view.table()->currentIndex().row(), 2);
    EXPECT_EQ(chosen.count(), 0);
    view.table()->setFocus();
    QTest::keyClick(view.table(), Qt::Key_Up);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<ByteRange>(), (ByteRange{mail.indexOf("From:"), 17}));
    view.showPlace(mail.size() - 2);
    EXPECT_FALSE(view.table()->currentIndex().isValid());
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(HeaderTableTest, TakingTheFocusChoosesNothing)
{
    view.filterLine()->setFocus();
    view.table()->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.table()->hasFocus(); }));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(HeaderTableTest, TheCurrentFieldStaysCurrentWhereTheFilterLeavesIt)
{
    view.showPlace(mail.indexOf("Subject"));
    filter(u"s"_s);
    EXPECT_EQ(cell(view.table()->currentIndex().row(), HeaderFieldsModel::Name), u"Subject"_s);
    filter(u"received"_s);
    EXPECT_FALSE(view.table()->currentIndex().isValid());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(HeaderTableTest, AFieldThatTheFilterHidesIsNotSelected)
{
    filter(u"note"_s);
    ASSERT_EQ(rows(), 1);
    view.showPlace(mail.indexOf("Subject"));
    EXPECT_FALSE(view.table()->currentIndex().isValid());
    view.showPlace(mail.indexOf("X-Note"));
    EXPECT_EQ(view.table()->currentIndex().row(), 0);
}

TEST_F(HeaderTableTest, AFilterThatIsTakenAwayFindsNothingMore)
{
    view.setSpoolFile(withFields(100'000));
    view.filterLine()->setText(u"rare"_s);
    view.filterLine()->clear();
    ASSERT_TRUE(QTest::qWaitFor([] { return !Job::isAnyAtWork(); }, patience));
    QTest::qWait(0);
    EXPECT_EQ(rows(), 100'000);
}

TEST_F(HeaderTableTest, LongNamesAndValuesLeaveRoom)
{
    auto file = std::make_shared<SpoolFile>();
    const QString value(900'000, u'v');
    file->headers.push_back(
        {QString(300, u'N'), value, value, {0, 900'302}, {0, 300}, {302, 900'000}, false});
    view.setSpoolFile(file);
    ASSERT_EQ(rows(), 1);
    EXPECT_LT(view.table()->columnWidth(HeaderFieldsModel::Name), view.width() / 2);
    const QString tip = view.fields()->index(0, HeaderFieldsModel::Value).data(Qt::ToolTipRole).toString();
    EXPECT_LT(tip.size(), 5'000);
    EXPECT_TRUE(tip.endsWith(u"v…</qt>"_s));
}

TEST_F(HeaderTableTest, TheFilterStaysForTheNextFile)
{
    filter(u"from"_s);
    EXPECT_EQ(rows(), 2); // From, and Received by its value
    QSignalSpy filtered(&view, &HeaderTable::filtered);
    view.setSpoolFile(read("From: x@y\r\nTo: z@y\r\n\r\ntext\r\n"));
    ASSERT_TRUE(!filtered.isEmpty() || filtered.wait(patience));
    EXPECT_EQ(view.count(), u"1 of 2"_s);
}

TEST_F(HeaderTableTest, TheFieldIsCopiedAsShown)
{
    view.showPlace(mail.indexOf("X-Note"));
    const QList<QAction*> actions = view.table()->actions();
    ASSERT_EQ(actions.size(), 2);
    actions.at(0)->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"X-Note: <b>bold</b>\\u0009and folded"_s);
    actions.at(1)->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"<b>bold</b>\\u0009and folded"_s);
}

TEST_F(HeaderTableTest, AMillionFieldsAreShownAndFilteredWithoutAFreeze)
{
    const auto many = withFields(1'000'000);
    QElapsedTimer clock;
    clock.start();
    view.setSpoolFile(many);
    view.showPlace(8 * 777'777);
    view.grab();
    EXPECT_EQ(view.table()->currentIndex().row(), 777'777);
    EXPECT_LT(clock.elapsed(), 1'500);
    clock.restart();
    QSignalSpy filtered(&view, &HeaderTable::filtered);
    view.filterLine()->setText(u"rare"_s);
    EXPECT_LT(clock.elapsed(), 500); // the search itself runs in the background
    ASSERT_TRUE(filtered.wait(patience));
    EXPECT_EQ(rows(), 1'000);
    view.showPlace(8 * 1'007);
    EXPECT_EQ(view.table()->currentIndex().row(), 1);
}
