#include "core/settings/ChangeSurroundings.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

SettingsChange oneRow()
{
    SettingsChange change;
    change.changes.resize(1);
    return change;
}

QStringList told(const SettingsChange& change)
{
    QStringList sentences;
    for (const Message& sentence : changeSurroundings(change))
        sentences.append(sentence.english());
    return sentences;
}

} // namespace

TEST(ChangeSurroundingsTest, UnknownIsNeverNone)
{
    SettingsChange change = oneRow();
    change.otherDomainsWhy = Message("No tracking log covers the period.");
    EXPECT_EQ(told(change),
              (QStringList{u"How many other senders' domains have mail that arrives now and falls "
                           "under these rows is not known."_s,
                           u"No tracking log covers the period."_s}));
    change.otherDomains = 0;
    EXPECT_EQ(told(change).front(),
              u"Other senders' domains whose mail arrives now and falls under these rows: 0."_s);
}

TEST(ChangeSurroundingsTest, TellsBetweenWhichTimesTheSettingWasChanged)
{
    SettingsChange change = oneRow();
    change.changePoint = ChangePoint{QDateTime(QDate(1999, 3, 7), QTime(22, 10), Qt::UTC), u"GHW7TK3B"_s,
                                     QDateTime(QDate(1999, 3, 8), QTime(9, 5), Qt::UTC), u"JTM\u202E"_s};
    EXPECT_EQ(told(change).front(),
              u"Last delivered: 1999-03-07 22:10 UTC (GHW7TK3B); first failed: 1999-03-08 09:05 UTC "
              "(JTM\\u202e). The setting was changed between them."_s);
    change.changePoint->lastSuccess = QDateTime();
    EXPECT_TRUE(told(change).front().contains(u"is not known, so neither is when"_s));
}

TEST(ChangeSurroundingsTest, WhereNothingIsChangedNothingIsTold)
{
    EXPECT_EQ(told(SettingsChange()), QStringList());
}
