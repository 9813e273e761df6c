#include "core/evidence/OutcomeCatalogue.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(u":/outcomes/"_s + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString mistake(const QByteArray& from, const QByteArray& to, bool inChecklist = false)
{
    QByteArray siblings = resource(u"siblings.json"_s);
    QByteArray missing = resource(u"missing-file.json"_s);
    QByteArray& changed = inChecklist ? missing : siblings;
    EXPECT_TRUE(changed.contains(from)) << from.toStdString();
    changed.replace(from, to);
    const auto catalogue = OutcomeCatalogue::fromJson(siblings, missing);
    EXPECT_FALSE(catalogue) << to.toStdString();
    return catalogue ? QString() : catalogue.error().english();
}

} // namespace

TEST(OutcomeCatalogueTest, TheProgramsOwnIsSound)
{
    const auto& catalogue = OutcomeCatalogue::builtIn();
    ASSERT_TRUE(catalogue) << qPrintable(catalogue.error().english());
    std::vector<quint16> numbers;
    for (const SiblingKind& kind : catalogue->siblings()) {
        numbers.push_back(kind.event);
        EXPECT_FALSE(kind.steps.empty()) << kind.event;
        EXPECT_FALSE(kind.kb.isEmpty()) << kind.event;
    }
    EXPECT_EQ(numbers, (std::vector<quint16>{4081, 4102, 4118, 4120, 4132, 4182}));
    EXPECT_EQ(catalogue->find(4182)->places, std::vector{SpoolPlace::In});
    EXPECT_EQ(catalogue->find(4132)->places, std::vector{SpoolPlace::Archive});
    EXPECT_TRUE(catalogue->find(4118)->places.empty());
    EXPECT_TRUE(catalogue->find(4081)->places.empty());
    EXPECT_EQ(catalogue->find(4117), nullptr);
}

TEST(OutcomeCatalogueTest, TheChecklistStandsInItsOrder)
{
    QStringList ids;
    for (const MissingFileStep& step : OutcomeCatalogue::builtIn()->missingFile())
        ids.append(missingCheckId(step.check));
    EXPECT_EQ(ids, QStringList({u"other-root"_s, u"other-server"_s, u"other-spelling"_s, u"quarantine"_s,
                                u"housekeeping"_s, u"moved-back"_s, u"other-event"_s}));
}

TEST(OutcomeCatalogueTest, MistakesAreRefusedWithTheirPlace)
{
    EXPECT_TRUE(mistake("\"event\": 4118", "\"event\": 4182").contains(u"siblings[3].event"_s));
    EXPECT_TRUE(mistake("\"event\": 4118", "\"event\": 4117").contains(u"siblings[2].event"_s));
    EXPECT_TRUE(mistake("\"places\": [\"archive\"]", "\"places\": [\"work\"]").contains(u"siblings[4]"_s));
    EXPECT_TRUE(mistake("\"inferred\"", "\"guessed\"").contains(u"siblings[1].basis"_s));
    EXPECT_TRUE(mistake("Event 4118 (%1)", "Event 4118").contains(u"absence"_s));
    EXPECT_TRUE(mistake("\"Q189614\"", "\"189614\"").contains(u"189614"_s));
    EXPECT_TRUE(mistake("\"erratum\"", "\"errata\"").contains(u"errata"_s));
    EXPECT_TRUE(mistake("\"words\": \"", "\"words\": \"  \", \"x\": \"").contains(u"erratum."_s));
    EXPECT_TRUE(mistake("\"quarantine\"", "\"moved-back\"", true).contains(u"“quarantine”"_s));
    EXPECT_TRUE(mistake("\"quarantine\"", "\"elsewhere\"", true).contains(u"checks[3].id"_s));
    EXPECT_FALSE(OutcomeCatalogue::fromJson("", ""));
}
