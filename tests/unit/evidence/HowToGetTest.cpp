#include "core/evidence/HowToGet.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

QString mistake(const QByteArray& from, const QByteArray& to)
{
    QFile file(u":/evidence/how-to-get.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    EXPECT_TRUE(json.contains(from)) << from.toStdString();
    const auto read = howToGetFromJson(json.replace(from, to));
    EXPECT_FALSE(read) << to.toStdString();
    return read ? QString() : read.error().english();
}

const HowToGet& how(CaseItem item)
{
    const auto& all = *howToGet();
    return *std::find_if(all.begin(), all.end(), [item](const HowToGet& how) { return how.item == item; });
}

} // namespace

TEST(HowToGetTest, TheProgramsOwnIsSound)
{
    ASSERT_TRUE(howToGet()) << qPrintable(howToGet().error().english());
    QStringList needed;
    for (const HowToGet& entry : *howToGet()) {
        if (entry.needed)
            needed.append(caseItemId(entry.item));
        for (const QString& family : {u"4.0"_s, u"5.0"_s, u"5.5"_s})
            EXPECT_FALSE(entry.waysFor(family).empty()) << caseItemId(entry.item).toStdString();
    }
    EXPECT_EQ(needed, (QStringList{u"event-log"_s, u"archive"_s, u"settings"_s}));
}

TEST(HowToGetTest, TheWayOfAnotherVersionIsNotShown)
{
    const auto words = [](const QString& family) {
        QString all;
        for (const WayToGet& way : how(CaseItem::Settings).waysFor(family))
            all += way.text.english();
        return all;
    };
    EXPECT_TRUE(words(u"5.5"_s).contains(u"under Character Sets, MIME"_s));
    EXPECT_FALSE(words(u"5.5"_s).contains(u"Character Set Translation"_s));
    EXPECT_FALSE(words(u"4.0"_s).contains(u"under Character Sets, MIME"_s));
    EXPECT_FALSE(words(u"4.0"_s).contains(u"documented, Q262126"_s)) << "imccopy is shown for 5.5 alone";
    for (const QString& family : {u"4.0"_s, u"5.0"_s, u"5.5"_s}) {
        for (const QString& part : {u"Rights:"_s, u"CD lost"_s, u"inferred"_s, u"admin /r"_s})
            EXPECT_TRUE(words(family).contains(part)) << words(family).toStdString();
    }
    EXPECT_TRUE(words({}).contains(u"Character Set Translation"_s));
    EXPECT_TRUE(words({}).contains(u"under Character Sets, MIME"_s));
}

TEST(HowToGetTest, MistakesAreRefusedWithTheirPlace)
{
    EXPECT_TRUE(mistake("\"id\": \"archive\"", "\"id\": \"archives\"").contains(u"items[1].id"_s));
    EXPECT_TRUE(mistake("\"id\": \"archive\"", "\"id\": \"event-log\"").contains(u"not there once"_s));
    EXPECT_TRUE(mistake("\"Q192186\"", "\"192186\"").contains(u"“192186”"_s));
    EXPECT_TRUE(mistake("[\"4.0\", \"5.0\"]", "[\"4\"]").contains(u"families"_s));
    EXPECT_TRUE(mistake("\"needed\": false,\n      \"why\": \"They prove",
                        "\"needed\": true,\n      \"why\": \"They prove")
                    .contains(u"stands first"_s));
    EXPECT_TRUE(mistake("\"caution\"", "\"cautoin\"").contains(u"cautoin"_s));
}

TEST(HowToGetTest, WhatWasReadOutIsNoLog)
{
    Evidence evidence;
    evidence.inputs = {{u"stated event 1"_s, InputKind::EventText, {}},
                       {u"a.reg"_s, InputKind::Registry, {}}};
    EXPECT_FALSE(hasItem(evidence, CaseItem::EventLog));
    EXPECT_TRUE(hasItem(evidence, CaseItem::Registry));
    EXPECT_EQ(missingItems(&evidence).size() + 1, missingItems(nullptr).size());
}
