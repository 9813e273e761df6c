#include "ui/models/EventRowsModel.h"
#include "ui/models/EventGroupsModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 morning = 920'887'200; // 1999-03-08 10:00 UTC

std::shared_ptr<const EventRows> threeRows()
{
    EventRowsBuilder builder({EventFacet::SpoolFile, EventFacet::State, EventFacet::SenderDomain});
    const auto add = [&builder](qint64 time, const QString& name, const QString& state,
                                const QString& domain) {
        builder.add(time);
        builder.set(EventFacet::SpoolFile, name);
        builder.set(EventFacet::State, state);
        builder.set(EventFacet::SenderDomain, domain);
    };
    add(morning, u"GOOD"_s, u"found"_s, u"a.example"_s);
    add(morning + 60, u"<b>x</b>"_s, u"missing"_s, {});
    add(EventRows::noTime, u"THIRD"_s, u"found"_s, u"a.example"_s);
    return builder.build();
}

EventList threeFailures()
{
    EventList list;
    list.rows = threeRows();
    list.columns = {EventRowsColumn::time(), EventRowsColumn::of(EventFacet::SpoolFile),
                    EventRowsColumn::of(EventFacet::State), EventRowsColumn::description()};
    list.missing = [](quint32 row) {
        return row == 1 ? std::optional(u"not in <i>ARCHIVE</i>"_s) : std::nullopt;
    };
    return list;
}

QStringList cells(const QAbstractItemModel& model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

TEST(EventRowsModel, ShowsTheRowsThatAreLeftInTheirOrder)
{
    EventRowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setList(threeFailures(), {2, 0});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cells(model, 0), (QStringList{u"not known"_s, u"THIRD"_s, u"found"_s, {}}));
    EXPECT_EQ(cells(model, 1), (QStringList{u"1999-03-08  10:00:00"_s, u"GOOD"_s, u"found"_s, {}}));
    EXPECT_EQ(model.rowAt(1), 0U);
    EXPECT_EQ(model.rowAt(2), std::nullopt);
    EXPECT_EQ(model.placeOf(2), 0);
    EXPECT_EQ(model.placeOf(1), -1);
    model.setShown({1});
    EXPECT_EQ(model.placeOf(1), 0);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Failed (UTC)"_s);
}

TEST(EventRowsModel, SaysWhyAFileIsMissingAndTakesNoMarkupOfStrangers)
{
    EventRowsModel model;
    model.setList(threeFailures(), {1, 0});
    EXPECT_EQ(model.index(0, 2).data(Qt::ToolTipRole).toString(),
              u"<qt>not in &lt;i&gt;ARCHIVE&lt;/i&gt;</qt>"_s);
    EXPECT_EQ(model.index(0, 1).data(Qt::ToolTipRole).toString(), u"<qt>&lt;b&gt;x&lt;/b&gt;</qt>"_s);
    EXPECT_EQ(model.index(1, 2).data(Qt::ToolTipRole).toString(), u"<qt>found</qt>"_s);
    EXPECT_FALSE(model.index(0, 1).data(Qt::DecorationRole).isNull());
}

TEST(EventRowsModel, ReadsADescriptionOnceAndOnlyWhenItIsLookedAt)
{
    int asked = 0;
    EventList list = threeFailures();
    list.description = [&asked](quint32 row) {
        ++asked;
        return u"event %1"_s.arg(row);
    };
    EventRowsModel model;
    model.setList(list, {0, 1, 2});
    EXPECT_EQ(asked, 0);
    EXPECT_EQ(model.index(2, 3).data().toString(), u"event 2"_s);
    EXPECT_EQ(model.index(2, 3).data().toString(), u"event 2"_s);
    EXPECT_EQ(asked, 1);
}

TEST(EventGroupsModel, ShowsEachGroupWithItsNumber)
{
    const auto rows = threeRows();
    EventGroupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<EventGroup> groups = groupRows(*rows, {0, 1, 2}, EventFacet::SenderDomain);
    sortLargestFirst(groups);
    model.setGroups(rows, EventFacet::SenderDomain, groups);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cells(model, 0), (QStringList{u"a.example"_s, u"2"_s}));
    EXPECT_EQ(cells(model, 1), (QStringList{u"none"_s, u"1"_s}));
    EXPECT_EQ(model.textAt(0), u"a.example"_s);
    EXPECT_EQ(model.textAt(1), QString());
    EXPECT_EQ(model.textAt(2), std::nullopt);
    EXPECT_EQ(model.rowOf({}), 1);
    EXPECT_EQ(model.rowOf(u"b.example"_s), -1);
    EXPECT_TRUE(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"1999-03-08  10:01:00"_s));
}
