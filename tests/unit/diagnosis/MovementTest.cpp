#include "core/diagnosis/Movement.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString& cause, FindingStatus status, double likelihood, qsizetype files = 1)
{
    Finding made;
    made.cause = cause;
    made.title = Message(cause.toUtf8().append(" title"));
    made.status = status;
    made.likelihood = likelihood;
    for (qsizetype i = 0; i < files; ++i)
        made.spoolFiles.append(cause + QString::number(i));
    return made;
}

Diagnosis of(std::vector<Finding> findings)
{
    Diagnosis diagnosis;
    diagnosis.findings = std::move(findings);
    return diagnosis;
}

QStringList moved(const Diagnosis& before, const Diagnosis& after)
{
    QStringList sentences;
    for (const Message& sentence : whatMoved(before, after))
        sentences.append(sentence.english());
    return sentences;
}

SettingsChange change(const QString& mime)
{
    SettingChange row;
    row.domain = u"Default"_s;
    row.mime = mime;
    SettingsChange whole;
    whole.changes = {row};
    return whole;
}

} // namespace

TEST(MovementTest, SaysThatNothingMoved)
{
    const Diagnosis same = of({finding(u"a"_s, FindingStatus::Likely, 0.8)});
    EXPECT_EQ(moved(same, same), QStringList{u"Nothing moved: every cause stands as it did before."_s});
    EXPECT_EQ(moved({}, {}).size(), 1);
}

TEST(MovementTest, TellsWhatRoseAndWhatFell)
{
    const Diagnosis before =
        of({finding(u"a"_s, FindingStatus::Likely, 0.8), finding(u"b"_s, FindingStatus::Possible, 0.5),
            finding(u"c"_s, FindingStatus::Unlikely, 0.1)});
    const Diagnosis after =
        of({finding(u"a"_s, FindingStatus::Possible, 0.6), finding(u"b"_s, FindingStatus::Likely, 0.7),
            finding(u"c"_s, FindingStatus::Excluded, 0.0)});
    EXPECT_EQ(moved(before, after),
              (QStringList{u"“a title” fell from likely to possible."_s,
                           u"“b title” rose from possible to likely."_s, u"“c title” is excluded now."_s}));
}

TEST(MovementTest, TheNewFirstIsToldFirst)
{
    const Finding a = finding(u"a"_s, FindingStatus::Likely, 0.8);
    const Finding b = finding(u"b"_s, FindingStatus::Likely, 0.9);
    EXPECT_EQ(moved(of({a, b}), of({b, a})), QStringList{u"“b title” is now first."_s});
}

TEST(MovementTest, ARunnerUpWithoutMessagesLeadsNothing)
{
    const Finding first = finding(u"a"_s, FindingStatus::Likely, 0.8);
    const Finding none = finding(u"b"_s, FindingStatus::Possible, 0.4, 0);
    EXPECT_EQ(moved(of({first, none}), of({none})).value(0), u"No cause is likely or possible any more."_s);
}

TEST(MovementTest, TellsHowFarWithinAStatus)
{
    const Diagnosis before = of({finding(u"a"_s, FindingStatus::Possible, 0.5)});
    EXPECT_EQ(moved(before, of({finding(u"a"_s, FindingStatus::Possible, 0.62)})),
              QStringList{u"“a title” is likelier now: 62 %, before 50 %."_s});
    EXPECT_EQ(moved(before, of({finding(u"a"_s, FindingStatus::Possible, 0.41)})),
              QStringList{u"“a title” is less likely now: 41 %, before 50 %."_s});
    EXPECT_EQ(moved(before, of({finding(u"a"_s, FindingStatus::Possible, 0.501)})).value(0),
              u"Nothing moved: every cause stands as it did before."_s);
}

TEST(MovementTest, WhatCouldNotBeCheckedIsNoRung)
{
    const Diagnosis open = of({finding(u"a"_s, FindingStatus::CouldNotCheck, 0.0, 0)});
    const Diagnosis possible = of({finding(u"a"_s, FindingStatus::Possible, 0.5, 0)});
    EXPECT_EQ(moved(open, possible),
              QStringList{u"“a title” could not be checked before; it is possible now."_s});
    EXPECT_EQ(moved(possible, open), QStringList{u"“a title” cannot be checked any more."_s});
}

TEST(MovementTest, TellsWhatComesIntoQuestionAndWhatGoes)
{
    const Finding a = finding(u"a"_s, FindingStatus::Likely, 0.8);
    const Finding b = finding(u"b"_s, FindingStatus::Possible, 0.4);
    const Finding weak = finding(u"c"_s, FindingStatus::Unlikely, 0.1);
    EXPECT_EQ(moved(of({a}), of({a, b, weak})),
              (QStringList{u"“b title” comes into question: something speaks for it now."_s,
                           u"Something speaks for “c title” now; it is not likely yet."_s}));
    EXPECT_EQ(moved(of({a, b}), of({a})), QStringList{u"Nothing speaks for “b title” any more."_s});
}

TEST(MovementTest, CountsTheMessagesThatWentOver)
{
    const Diagnosis before = of({finding(u"a"_s, FindingStatus::Likely, 0.8, 5),
                                 finding(u"unknown"_s, FindingStatus::CouldNotCheck, 0.0, 1)});
    const Diagnosis after = of({finding(u"a"_s, FindingStatus::Likely, 0.8, 6)});
    EXPECT_EQ(moved(before, after),
              (QStringList{u"Every failed message has a cause now."_s,
                           u"“a title”: failed messages that it explains: 6, before 5."_s}));
}

TEST(MovementTest, TellsDismissals)
{
    const Finding a = finding(u"a"_s, FindingStatus::Likely, 0.8);
    const Finding b = finding(u"b"_s, FindingStatus::Possible, 0.4);
    Finding dismissed = a;
    dismissed.dismissed = u"the caller ruled it out"_s;
    EXPECT_EQ(moved(of({a, b}), of({b, dismissed})),
              (QStringList{u"“b title” is now first."_s, u"“a title” is dismissed."_s}));
    EXPECT_EQ(moved(of({b, dismissed}), of({a, b})),
              (QStringList{u"“a title” is now first."_s, u"“a title” counts again."_s}));
}

TEST(MovementTest, SaysThatAnotherSettingIsRecommended)
{
    Diagnosis before = of({finding(u"a"_s, FindingStatus::Likely, 0.8)});
    Diagnosis after = before;
    before.recommendation = change(u"ISO-8859-1"_s);
    after.recommendation = change(u"KOI8-R"_s);
    const QString said = u"What is recommended for the Character Sets is another now: see step 5."_s;
    EXPECT_EQ(moved(before, after), QStringList{said});
    after.recommendation.reset();
    EXPECT_EQ(moved(before, after), QStringList{said});
    after.recommendation = change(u"ISO-8859-1"_s);
    after.recommendation->why = Message("Said in other words.");
    EXPECT_NE(moved(before, after).value(0), said);
}

TEST(MovementTest, IsBounded)
{
    std::vector<Finding> before;
    std::vector<Finding> after;
    for (int i = 0; i < 40; ++i) {
        before.push_back(finding(QString::number(i), FindingStatus::Possible, 0.5));
        after.push_back(finding(QString::number(i), FindingStatus::Likely, 0.8));
    }
    const QStringList sentences = moved(of(before), of(after));
    EXPECT_EQ(sentences.size(), 13);
    EXPECT_EQ(sentences.back(), u"Other changes: 28."_s);
}
