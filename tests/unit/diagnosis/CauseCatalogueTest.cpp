#include "core/diagnosis/CauseCatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QJsonObject soundCause()
{
    const QByteArray json = R"({
        "id": "a-cause", "title": "T", "whatHappens": "W", "kb": ["Q230250"],
        "versions": [{"family": "5.5", "from": "5.5.2650.0", "fixedIn": "5.5.2652.17"}],
        "mendedBySettings": false, "crashes": true,
        "rules": [
            {"fact": "companion-event", "parameters": {"source": "MSExchangeIS", "ids": [12006],
             "hresult": "80040C05", "sameName": true}, "supports": true, "weight": 4.0,
             "basis": "documented", "text": "Event %1"},
            {"fact": "answer", "parameters": {"question": "q", "is": "no"}, "supports": false, "weight": 1,
             "basis": "stated", "atMost": "unlikely", "text": "Said."}],
        "questions": [{"id": "q", "text": "Q?"}],
        "steps": ["Do it."], "verify": ["Look."], "risks": ["It may hurt."], "sayToCaller": "We do it."})";
    return QJsonDocument::fromJson(json).object();
}

/// The sound cause with one value replaced; `path` as in "rules.0.weight". An undefined value removes the
/// key.
QJsonValue replaced(QJsonValue root, QStringList path, const QJsonValue& value)
{
    const QString key = path.takeFirst();
    if (root.isArray()) {
        QJsonArray list = root.toArray();
        list[key.toInt()] = path.isEmpty() ? value : replaced(list.at(key.toInt()), path, value);
        return list;
    }
    QJsonObject object = root.toObject();
    const QJsonValue inner = path.isEmpty() ? value : replaced(object.value(key), path, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

Expected<Cause> readWith(const QString& path, const QJsonValue& value)
{
    const QJsonObject object = replaced(soundCause(), path.split(u'.'), value).toObject();
    return CauseCatalogue::causeFromJson(QJsonDocument(object).toJson(), u"a-cause.json"_s);
}

struct Mistake
{
    const char* path;
    QJsonValue value;
    const char* named; ///< what the error must point at
};

class CauseMistakeTest : public testing::TestWithParam<Mistake>
{
};

const QJsonValue kGone = QJsonValue(QJsonValue::Undefined);

} // namespace

TEST(CauseCatalogueTest, ReadsEveryFieldOfACause)
{
    const Expected<Cause> cause =
        CauseCatalogue::causeFromJson(QJsonDocument(soundCause()).toJson(), u"a-cause.json"_s);
    ASSERT_TRUE(cause) << cause.error().english().toStdString();
    EXPECT_EQ(cause->id, u"a-cause"_s);
    EXPECT_EQ(cause->kb, QStringList{u"Q230250"_s});
    EXPECT_FALSE(cause->mendedBySettings);
    EXPECT_TRUE(cause->crashes);
    ASSERT_EQ(cause->versions.size(), 1U);
    EXPECT_EQ(cause->versions[0].fixedIn, u"5.5.2652.17"_s);
    ASSERT_EQ(cause->rules.size(), 2U);
    EXPECT_EQ(cause->rules[0].weight, 4.0);
    EXPECT_TRUE(cause->rules[0].supports);
    EXPECT_EQ(cause->rules[1].basis, Basis::Stated);
    EXPECT_EQ(cause->rules[1].atMost, FindingStatus::Unlikely);
    ASSERT_EQ(cause->questions.size(), 1U);
    EXPECT_EQ(cause->steps.size(), 1);
    EXPECT_EQ(cause->verify, QList<Message>{Message(QByteArray("Look."))});
    EXPECT_EQ(cause->risks, QList<Message>{Message(QByteArray("It may hurt."))});
    EXPECT_EQ(cause->sayToCaller, Message(QByteArray("We do it.")));
}

TEST_P(CauseMistakeTest, IsRefusedWithFileAndPlace)
{
    const Expected<Cause> cause = readWith(QString::fromLatin1(GetParam().path), GetParam().value);
    ASSERT_FALSE(cause);
    EXPECT_EQ(cause.error().file, u"a-cause.json"_s);
    const QString text = cause.error().why.english();
    EXPECT_TRUE(text.contains(QString::fromLatin1(GetParam().named))) << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, CauseMistakeTest,
    testing::Values(
        Mistake{"id", kGone, "id"}, Mistake{"id", u"Two Words"_s, "Two Words"},
        Mistake{"id", u"unknown"_s, "unknown"}, Mistake{"title", u" "_s, "title"},
        Mistake{"whatHappens", 3, "whatHappens"}, Mistake{"kb", QJsonArray(), "kb"},
        Mistake{"kb.0", u"230250"_s, "230250"}, Mistake{"kb.0", u"Q23025"_s, "Q23025"},
        Mistake{"kb", QJsonArray{u"Q230250"_s, u"Q230250"_s}, "Q230250"},
        Mistake{"versions.0.family", u"5"_s, "versions[0].family"},
        Mistake{"versions.0.fixedIn", u"5.0.1457.10"_s, "5.0.1457.10"},
        Mistake{"versions.0.from", u"SP3"_s, "SP3"}, Mistake{"versions.0.fixed", u"5.5.1.1"_s, "fixed"},
        Mistake{"mendedBySettings", u"yes"_s, "mendedBySettings"}, Mistake{"crashes", 1, "crashes"},
        Mistake{"rules", kGone, "rules"}, Mistake{"rules", QJsonArray(), "rules"},
        Mistake{"rules.0", 7, "rules[0]"}, Mistake{"rules.0.fact", u"no-such-fact"_s, "no-such-fact"},
        Mistake{"rules.0.weight", 0, "rules[0].weight"}, Mistake{"rules.0.weight", -1, "rules[0].weight"},
        Mistake{"rules.0.weight", 5.01, "rules[0].weight"},
        Mistake{"rules.0.weight", u"4"_s, "rules[0].weight"},
        Mistake{"rules.0.supports", kGone, "rules[0].supports"},
        Mistake{"rules.0.basis", u"certain"_s, "rules[0].basis"},
        Mistake{"rules.0.text", kGone, "rules[0].text"}, Mistake{"rules.0.text", u"%4"_s, "rules[0].text"},
        Mistake{"rules.0.atMost", u"possible"_s, "rules[0].atMost"},
        Mistake{"rules.1.atMost", u"likely"_s, "rules[1].atMost"},
        Mistake{"rules.0.wieght", 1, "rules[0].wieght"},
        Mistake{"rules.0.parameters.ids", kGone, "rules[0].parameters.ids"},
        Mistake{"rules.0.parameters.ids", QJsonArray{70000}, "rules[0].parameters.ids"},
        Mistake{"rules.0.parameters.hresult", u"E_FAIL"_s, "rules[0].parameters.hresult"},
        Mistake{"rules.0.parameters.sameName", u"yes"_s, "rules[0].parameters.sameName"},
        Mistake{"rules.0.parameters.sourc", u"x"_s, "rules[0].parameters.sourc"},
        Mistake{"rules.1.parameters.is", u"maybe"_s, "rules[1].parameters.is"},
        Mistake{"rules.1.parameters.question", u"other"_s, "other"},
        Mistake{"questions.0.text", kGone, "questions[0].text"},
        Mistake{"questions",
                QJsonArray{QJsonObject{{u"id"_s, u"q"_s}, {u"text"_s, u"?"_s}},
                           QJsonObject{{u"id"_s, u"q"_s}, {u"text"_s, u"?"_s}}},
                "q"},
        Mistake{"steps", kGone, "steps"}, Mistake{"steps.0", 1, "steps[0]"},
        Mistake{"verify", kGone, "verify"}, Mistake{"verify", QJsonArray(), "verify"},
        Mistake{"risks.0", 1, "risks[0]"}, Mistake{"sayToCaller", kGone, "sayToCaller"},
        Mistake{"severity", 1, "severity"}));

TEST(CauseCatalogueTest, WhatIsNoJsonIsRefused)
{
    for (const char* json : {"", "[]", "{\"id\":", "null"})
        EXPECT_FALSE(CauseCatalogue::causeFromJson(json, u"x.json"_s)) << json;
}

TEST(CauseCatalogueTest, TheSameIdTwiceIsRefused)
{
    const Expected<Cause> cause =
        CauseCatalogue::causeFromJson(QJsonDocument(soundCause()).toJson(), u"a-cause.json"_s);
    ASSERT_TRUE(cause);
    const Expected<CauseCatalogue> catalogue = CauseCatalogue::fromCauses({*cause, *cause});
    ASSERT_FALSE(catalogue);
    EXPECT_TRUE(catalogue.error().why.english().contains(u"a-cause"_s));
}

TEST(CauseCatalogueTest, TheBuiltInCausesAreSound)
{
    const Expected<CauseCatalogue> catalogue = CauseCatalogue::builtIn();
    ASSERT_TRUE(catalogue) << catalogue.error().english().toStdString();
    for (const char* id :
         {"charset-setting", "charset-domain-override", "received-comment-date", "ambiguous-sender",
          "max-recipients", "mac-attributes", "blank-charset", "unknown-charset", "store-crash-50",
          "store-threads", "store-access-violation", "antivirus", "recipients-over-32766",
          "store-crash-bad-message", "malformed-message", "bad-address", "groupshield", "disk-space"})
        EXPECT_NE(catalogue->find(QString::fromLatin1(id)), nullptr) << id;
    EXPECT_EQ(catalogue->find(u"unknown"_s), nullptr);
}

} // namespace ims
