#include "core/casefile/PlannedSettings.h"
#include "tests/ui/SettingsStepTest.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/Disclosure.h"
#include "ui/common/LinkButton.h"
#include "ui/wizard/ImccopyCard.h"
#include "ui/wizard/RecommendationView.h"
#include "ui/wizard/SettingsSaves.h"
#include "ui/wizard/TickRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <fstream>

using namespace ims;
using namespace Qt::StringLiterals;

/// Step 5 beyond the recommendation: the technician's own choices, the way by imccopy, the proof.
class SettingsWaysTest : public test::SettingsStepTest
{
protected:
    RecommendationView& plan() { return *settings().recommendation(); }

    void openStep()
    {
        openSample();
        decide(u"setting"_s);
    }

    /// What the sample's server would save after the change: the program's own restore file.
    QByteArray changed()
    {
        const auto plan = *session().diagnosis()->planned();
        return session()
            .evidence()
            ->openSettings(*session().evidence()->newestSettings())
            .and_then([&](const ImcDocument& document) { return mergePlan(document, plan); })
            .value()
            .file.bytes;
    }

    Path write(const char* name, const QByteArray& bytes) const
    {
        const Path path = temporary(name);
        std::ofstream(path, std::ios::binary) << bytes.toStdString();
        return path;
    }

    void import(const Path& save)
    {
        waitForEvidence([&] {
            m_answers.push_back(save);
            settings().saves()->importButton()->click();
        });
        layOut();
    }

    static QByteArray bytesOf(const Path& path)
    {
        std::ifstream file(path, std::ios::binary);
        return QByteArray::fromStdString(std::string(std::istreambuf_iterator<char>(file), {}));
    }

    void choose(QComboBox* list, const QString& token)
    {
        const int place = list->findData(token);
        ASSERT_GE(place, 0) << token.toStdString();
        list->setCurrentIndex(place);
    }

    /// Opens the form of a row (none: of a new one) and sets both lists.
    void chooseOtherwise(const QString& domain, const QString& token, const QString& why)
    {
        LinkButton* opener = plan().otherwise(domain);
        ASSERT_NE(opener, nullptr);
        opener->click();
        OwnChoiceForm* form = plan().form();
        ASSERT_NE(form, nullptr);
        choose(form->mimeList(), token);
        choose(form->nonMimeList(), token);
        QTest::keyClicks(form->whyField(), why);
        waitForEvidence([&] { QTest::keyClick(form->whyField(), Qt::Key_Return); });
        layOut();
    }

    QString row(const QString& domain)
    {
        for (const QString& row : plan().rows())
            if (row.section(u'|', 1, 1) == domain)
                return row;
        return {};
    }
};

TEST_F(SettingsWaysTest, ARowIsSetOtherwiseWithAReasonAndAWarning)
{
    openStep();
    chooseOtherwise(u"moskva.example"_s, u"ISO-8859-1"_s, u"their wish"_s);
    EXPECT_TRUE(row(u"moskva.example"_s).startsWith("Add|"_L1)) << row(u"moskva.example"_s).toStdString();
    EXPECT_TRUE(row(u"moskva.example"_s).contains("ISO-8859-1"_L1));
    EXPECT_TRUE(plan().warnings().join(u'\n').contains(
        "2 failed messages from moskva.example are in koi8-r, which this choice does not hold"_L1))
        << plan().warnings().join(u'\n').toStdString();
    EXPECT_EQ(session().flow().answerTo(u"settings.own-why/moskva.example"_s), u"their wish"_s);
    EXPECT_EQ(plan().rows().size(), 10);

    waitForEvidence([this] { session().undo(); });
    layOut();
    EXPECT_TRUE(row(u"moskva.example"_s).contains("KOI8-R"_L1)) << row(u"moskva.example"_s).toStdString();
    EXPECT_TRUE(plan().warnings().isEmpty());
}

TEST_F(SettingsWaysTest, ARowIsLeftAsItIsAndIsNotAskedForThen)
{
    openStep();
    chooseOtherwise(u"Default"_s, leaveAsItIs(), u"not our decision"_s);
    EXPECT_TRUE(row(u"Default (all others)"_s).startsWith("Leave|"_L1))
        << plan().rows().front().toStdString();
    EXPECT_FALSE(session().flow().items(u"settings.row"_s).contains(u"Default"_s));
    EXPECT_FALSE(plan().warnings().isEmpty());

    plan().otherwise(u"Default"_s)->click();
    ASSERT_NE(plan().form()->asRecommendedButton(), nullptr);
    waitForEvidence([this] { plan().form()->asRecommendedButton()->click(); });
    layOut();
    EXPECT_TRUE(row(u"Default (all others)"_s).startsWith("Set|"_L1));
    EXPECT_TRUE(session().flow().items(u"settings.row"_s).contains(u"Default"_s));
}

TEST_F(SettingsWaysTest, ADomainOfOnesOwnIsCheckedAndAdded)
{
    openStep();
    plan().otherwise({})->click();
    OwnChoiceForm* form = plan().form();
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(form->domainField()->hasFocus());
    choose(form->mimeList(), u"KOI8-R"_s);
    choose(form->nonMimeList(), u"KOI8-R"_s);
    form->whyField()->setText(u"asked for"_s);
    EXPECT_FALSE(form->takeButton()->isEnabled()); // no domain
    form->domainField()->setText(u"=cmd|'/c calc'!A0, b"_s);
    EXPECT_FALSE(form->mistake().isEmpty());
    EXPECT_FALSE(form->takeButton()->isEnabled());
    form->domainField()->setText(u"Kiev.Example"_s);
    EXPECT_TRUE(form->mistake().isEmpty());
    waitForEvidence([&] { form->takeButton()->click(); });
    layOut();
    EXPECT_TRUE(row(u"kiev.example"_s).startsWith("Add|"_L1)) << plan().rows().join(u'\n').toStdString();
}

TEST_F(SettingsWaysTest, EscapeGivesTheFormUp)
{
    openStep();
    LinkButton* opener = plan().otherwise(u"moskva.example"_s);
    opener->click();
    EXPECT_FALSE(opener->isVisible());
    EXPECT_TRUE(plan().form()->mimeList()->hasFocus());
    QTest::keyClick(plan().form()->mimeList(), Qt::Key_Escape);
    EXPECT_TRUE(opener->isVisible());
    EXPECT_TRUE(opener->hasFocus());
    EXPECT_TRUE(session().flow().answerTo(u"settings.own-why/moskva.example"_s).isEmpty());
}

TEST_F(SettingsWaysTest, TheRestoreFileIsTheSaveWithThePlanAndNothingElse)
{
    openStep();
    settings().imccopyOpener()->click();
    ImccopyCard& card = *settings().imccopy();
    ASSERT_TRUE(card.isVisible());
    QPushButton* button = card.button(u"file"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, patience));
    EXPECT_TRUE(card.difference().contains(
        "+Default,iso-2022-jp,iso-2022-jp,800,76,0,0,0 | 5  +Default,ISO-8859-1,ISO-8859-1,800,76,0,0,0"_L1))
        << card.difference().toStdString();
    const Path target = temporary("imc-change.txt");
    m_answers = {target};
    button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(target); }, patience));
    EXPECT_EQ(bytesOf(target), changed());
    EXPECT_TRUE(bytesOf(target).contains("+Default,ISO-8859-1,ISO-8859-1,800,76,0,0,0\r\n"));
    EXPECT_TRUE(bytesOf(target).contains("+moskva.example,KOI8-R,KOI8-R,800,76,0,0,0\r\n"));
    EXPECT_FALSE(bytesOf(target).contains("vax.example.net"));
}

TEST_F(SettingsWaysTest, AFreshSaveProvesTheChange)
{
    openStep();
    EXPECT_FALSE(settings().saves()->isProven());
    import(write("imc-rehearsed.txt", bytesOf(samplePath() / "imc.txt")));
    EXPECT_FALSE(settings().saves()->isProven());
    EXPECT_TRUE(settings().saves()->told().join(u'\n').contains("nothing differs"_L1))
        << settings().saves()->told().join(u'\n').toStdString();
    EXPECT_EQ(session().evidence()->settings->file, displayName(samplePath() / "imc.txt"));

    import(write("imc-after.txt", changed()));
    EXPECT_TRUE(settings().saves()->isProven()) << settings().saves()->told().join(u'\n').toStdString();
    EXPECT_EQ(settings().saves()->newest(), u"imc-after.txt"_s);
    EXPECT_EQ(page().question(u"settings.changed"_s)->recommended(), u"yes"_s);
    EXPECT_EQ(plan().rows().size(), 10) << "what was decided stays what was decided";
}

TEST_F(SettingsWaysTest, WhatSomebodyElseChangedIsAConflictAndShown)
{
    openStep();
    QByteArray meanwhile = bytesOf(samplePath() / "imc.txt");
    meanwhile.replace("+Default,iso-2022-jp,iso-2022-jp", "+Default,SJIS,iso-2022-jp");
    import(write("imc-now.txt", meanwhile));
    QPushButton* button = settings().imccopy()->button(u"file"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, patience));
    ASSERT_EQ(settings().imccopy()->conflicts().size(), 1);
    EXPECT_TRUE(settings().imccopy()->conflicts().front().contains("SJIS"_L1));
    EXPECT_TRUE(settings().imccopy()->difference().contains("+Default,SJIS,ISO-8859-1,800"_L1))
        << settings().imccopy()->difference().toStdString();
}

TEST_F(SettingsWaysTest, TheWayBackLeadsToTheVerySettingsOfBefore)
{
    openStep();
    import(write("imc-now.txt", changed()));
    settings().imccopyOpener()->setChecked(true);
    QPushButton* button = settings().imccopy()->button(u"undo-file"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, patience));
    const Path target = temporary("imc-undo.txt");
    m_answers = {target};
    button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(target); }, patience));
    EXPECT_EQ(bytesOf(target), bytesOf(samplePath() / "imc.txt"));
}

TEST_F(SettingsWaysTest, TheSameFileIsNotImportedTwice)
{
    openStep();
    const Path save = write("imc-after.txt", changed());
    import(save);
    m_answers = {save};
    settings().saves()->importButton()->click();
    EXPECT_FALSE(session().isLoading());
    EXPECT_EQ(session().evidence()->laterSettings.size(), 1U);
}

TEST_F(SettingsWaysTest, StepsAreTickedWithTimeByKeyboardAndUndone)
{
    openStep();
    settings().imccopyOpener()->click();
    TickRow* step = settings().imccopy()->step(u"save"_s);
    ASSERT_NE(step, nullptr);
    step->box()->setFocus();
    QTest::keyClick(step->box(), Qt::Key_Space);
    EXPECT_TRUE(step->isTicked());
    EXPECT_TRUE(step->done().contains("2026-11-22 15:40 UTC"_L1)) << step->done().toStdString();
    session().undo();
    EXPECT_FALSE(step->isTicked());
    EXPECT_TRUE(step->done().isEmpty());
}

TEST_F(SettingsWaysTest, TheDialogIsReadOutAgainWhereThereIsNoSave)
{
    openStep();
    settings().saves()->readBackOpener()->click();
    layOut();
    ChoiceRow* answer = settings().saves()->readBack(u"moskva.example"_s);
    ASSERT_NE(answer, nullptr);
    ASSERT_TRUE(answer->isVisible());
    answer->button(u"otherwise"_s)->click();
    EXPECT_EQ(session().flow().answerTo(u"settings.read-back/moskva.example"_s), u"otherwise"_s);
    EXPECT_EQ(session().flow().status(u"settings"_s).state, StepState::NeedsAttention);
}
