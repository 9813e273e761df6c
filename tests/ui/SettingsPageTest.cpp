#include "ui/wizard/SettingsPage.h"

#include "core/settings/ChangeSurroundings.h"
#include "tests/ui/SettingsStepTest.h"
#include "ui/common/Banner.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/StatePanel.h"
#include "ui/wizard/MissingPanel.h"
#include "ui/wizard/RecommendationView.h"
#include "ui/wizard/RemedyView.h"
#include "ui/wizard/SettingsPath.h"
#include "ui/wizard/UndoCard.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace ims;
using namespace Qt::StringLiterals;

class SettingsPageTest : public test::SettingsStepTest
{
protected:
    QPushButton* way(const QString& text)
    {
        for (auto* button : settings().state()->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
};

TEST_F(SettingsPageTest, ShowsPresentAgainstRecommended)
{
    openSample();
    decide(u"setting"_s);
    const QStringList rows = settings().recommendation()->rows();
    ASSERT_EQ(rows.size(), 10);
    EXPECT_EQ(rows.front(), u"Set|Default (all others)|iso-2022-jp → Western European (ISO-8859-1)|"
                            "iso-2022-jp → Western European (ISO-8859-1)"_s);
    EXPECT_TRUE(rows.contains(u"Remove|vax.example.net|US-ASCII|US-ASCII"_s))
        << rows.join(u'\n').toStdString();
    EXPECT_FALSE(settings().undecided()->isVisible());
    EXPECT_TRUE(settings().undo()->presentValues().contains(
        u"Default (all others): MIME iso-2022-jp, Non-MIME iso-2022-jp"_s))
        << settings().undo()->presentValues().toStdString();
    EXPECT_TRUE(settings().undo()->presentValues().contains(u"moskva.example: no entry"_s));
}

TEST_F(SettingsPageTest, SaysWhenTheSettingWasChangedAndWhomElseItTouches)
{
    openSample();
    decide(u"setting"_s);
    QStringList texts;
    for (const QLabel* label : settings().recommendation()->findChildren<QLabel*>())
        texts.append(label->text());
    const QList<Message> told = changeSurroundings(*session().diagnosis()->recommendation);
    ASSERT_FALSE(told.isEmpty());
    for (const Message& sentence : told)
        EXPECT_TRUE(texts.join(u'\n').contains(sentence.english())) << sentence.english().toStdString();
}

TEST_F(SettingsPageTest, ARowIsAnsweredByMouseAndLandsInTheCase)
{
    openSample();
    decide(u"setting"_s);
    ChoiceRow* row = settings().recommendation()->rowAnswer(u"moskva.example"_s);
    ASSERT_NE(row, nullptr);
    QTest::mouseClick(row->button(u"done"_s), Qt::LeftButton);
    EXPECT_EQ(session().flow().answerTo(u"settings.row/moskva.example"_s), u"done"_s);
    EXPECT_EQ(settings().recommendation()->rowAnswer(u"moskva.example"_s), row)
        << "an answer must not make the page anew";
}

TEST_F(SettingsPageTest, TheEffectsAreBehindAButton)
{
    openSample();
    decide(u"setting"_s);
    const auto shown = [this] {
        int count = 0;
        for (const TextLabel* label : settings().recommendation()->findChildren<TextLabel*>())
            count += label->isVisible() && label->text().startsWith(u"Outbound:"_s) ? 1 : 0;
        return count;
    };
    EXPECT_EQ(shown(), 0);
    QTest::keyClick(settings().recommendation()->effectsButton(), Qt::Key_Space);
    EXPECT_EQ(shown(), 10);
}

TEST_F(SettingsPageTest, BeforeTheDecisionItSaysSoAndStillRecommends)
{
    openSample();
    session().goTo(u"settings"_s);
    EXPECT_TRUE(settings().undecided()->isVisible());
    EXPECT_EQ(settings().recommendation()->rows().size(), 10);
    EXPECT_EQ(settings().recommendation()->rowAnswer(u"Default"_s), nullptr)
        << "nothing is set before it is decided";
    QTest::mouseClick(settings().undecided()->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(session().step(), u"cause"_s);
}

TEST_F(SettingsPageTest, AnotherCauseShowsItsRemedyAsAChecklist)
{
    openSample();
    decide(u"other"_s, u"max-recipients"_s);
    RemedyView* remedy = settings().remedy();
    EXPECT_TRUE(remedy->isVisible());
    EXPECT_FALSE(settings().recommendation()->isVisible());
    EXPECT_EQ(remedy->title(), u"The message has more recipients than the store accepts"_s);
    const QString said = remedy->texts().join(u'\n');
    for (const QString& part :
         {u"Q246051"_s, u"mended in build 5.5.2651.58, so in SP4"_s, u"GDX8K2WF"_s, u"5.5.2232.9"_s})
        EXPECT_TRUE(said.contains(part)) << said.toStdString();
    const Cause& cause = *session().knowledge().causes->find(u"max-recipients"_s);
    for (const Message& sentence : cause.verify + cause.risks)
        EXPECT_TRUE(said.contains(sentence.english())) << sentence.english().toStdString();
    ASSERT_NE(remedy->stepAnswer(3), nullptr);
    EXPECT_EQ(remedy->stepAnswer(4), nullptr);
    QTest::mouseClick(remedy->stepAnswer(1)->button(u"done"_s), Qt::LeftButton);
    EXPECT_EQ(session().flow().answerTo(u"settings.remedy/1"_s), u"done"_s);
}

TEST_F(SettingsPageTest, TheRemedyFollowsTheChosenCauseAndUndo)
{
    openSample();
    decide(u"other"_s, u"max-recipients"_s);
    session().answer({{u"cause.chosen"_s, u"antivirus"_s}});
    EXPECT_EQ(settings().remedy()->title(), u"An antivirus program that does not know Exchange interferes"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(settings().remedy()->title(), u"The message has more recipients than the store accepts"_s);
}

TEST_F(SettingsPageTest, WithoutAChosenCauseItOffersStepFour)
{
    openSample();
    decide(u"other"_s);
    EXPECT_TRUE(settings().state()->isVisible());
    QPushButton* button = way(u"Go to step 4: Cause"_s);
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(session().step(), u"cause"_s);
}

TEST_F(SettingsPageTest, HandedOnItOffersTheReport)
{
    openSample();
    decide(u"hand-on"_s);
    QPushButton* button = way(u"Go to step 8: Report"_s);
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(session().step(), u"report"_s);
}

TEST_F(SettingsPageTest, WithoutEvidenceItSaysWhatIsMissing)
{
    session().startEmptyCase();
    session().goTo(u"settings"_s);
    EXPECT_EQ(settings().state()->title(), u"There is no evidence yet"_s);
    EXPECT_TRUE(settings().state()->text().contains(u"imc.txt"_s));
    EXPECT_NE(way(u"Go to step 1: Evidence"_s), nullptr);
}

TEST_F(SettingsPageTest, UnknownSettingsSayHowToReadThem)
{
    waitForEvidence([this] {
        m_window->startCase({samplePath() / "AppEvent.Evt", samplePath() / "Exchsrvr"});
    });
    decide(u"setting"_s);
    ASSERT_FALSE(settings().recommendation()->rows().isEmpty());
    bool said = false;
    for (const TextLabel* label : settings().settingsWanted()->findChildren<TextLabel*>())
        said = said || label->text() == u"imccopy -save domain imc.txt"_s;
    EXPECT_TRUE(said);
    EXPECT_TRUE(settings().settingsWanted()->isVisible());
    EXPECT_TRUE(settings().settingsWanted()->text().contains(u"kept in the Exchange directory"_s));
    EXPECT_EQ(settings().undo()->presentValues(), QString()) << "nothing is claimed about what is there now";
}

TEST_F(SettingsPageTest, WhatWasSetAsRecommendedIsInDoubtWhenTheRecommendationChanges)
{
    waitForEvidence([this] { m_window->startCase({samplePath()}); });
    decide(u"setting"_s);
    session().answer({{u"settings.changed"_s, u"yes"_s}, {u"settings.row/vax.example.net"_s, u"done"_s}});
    EXPECT_NE(session().flow().status(u"settings"_s).state, StepState::NeedsAttention);
    waitForEvidence([this] { session().setServerVersion(u"5.5.2232.9"_s); }); // recommends the same
    EXPECT_FALSE(session().flow().isInDoubt(u"settings.changed"_s));
    waitForEvidence([this] {
        session().removeInput(samplePath());
        session().addInputs({samplePath() / "AppEvent.Evt", samplePath() / "Exchsrvr"});
    });
    EXPECT_EQ(session().flow().answerTo(u"settings.changed"_s), u"yes"_s) << "what was done was done";
    EXPECT_TRUE(session().flow().isInDoubt(u"settings.changed"_s)) << "other rows are to be set now";
    EXPECT_EQ(session().flow().status(u"settings"_s).state, StepState::NeedsAttention);
    ChoiceRow* row = settings().question(u"settings.changed"_s);
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(row->showsDoubt());
    QTest::mouseClick(row->button(u"yes"_s), Qt::LeftButton);
    EXPECT_EQ(session().flow().answerTo(u"settings.changed"_s), u"yes"_s);
    EXPECT_FALSE(row->showsDoubt());
}

TEST_F(SettingsPageTest, AnswersKeepTheScrollPosition)
{
    openSample();
    decide(u"setting"_s);
    auto* area = settings().findChild<ColumnArea*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return area->verticalScrollBar()->maximum() > 0; }, patience));
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    const int place = area->verticalScrollBar()->value();
    session().answer({{u"settings.row/Default"_s, u"done"_s}});
    EXPECT_EQ(area->verticalScrollBar()->value(), place);
}

TEST_F(SettingsPageTest, NothingIsCutOffInASmallWindow)
{
    openSample();
    m_window->resize(910, 512);
    const auto fits = [this] {
        const auto* area = settings().findChild<ColumnArea*>();
        return area->widget()->width() > 0 && area->widget()->width() <= area->viewport()->width();
    };
    decide(u"setting"_s);
    ASSERT_TRUE(QTest::qWaitFor(fits, patience));
    session().answer({{u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, u"max-recipients"_s}});
    ASSERT_TRUE(QTest::qWaitFor(fits, patience));
}

TEST(SettingsPathTest, NamesASettingAsTheServersVersionIsKnownTo)
{
    const CharsetCatalogue charsets = CharsetCatalogue::builtIn().value();
    EXPECT_EQ(settingName(charsets, u"KOI8-R"_s, u"5.5.2650.21"_s), u"Cyrillic (KOI8-R)"_s);
    EXPECT_EQ(settingName(charsets, u"KOI8-R"_s, u"4.0.993.5"_s), u"KOI8-R"_s); // no article shows it for 4.0
    EXPECT_FALSE(isSettingNameKnown(charsets, u"iso-8859-2"_s, u"5.5"_s));
}
