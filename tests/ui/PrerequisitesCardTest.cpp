#include "ui/wizard/PrerequisitesCard.h"

#include "tests/ui/SettingsStepTest.h"
#include "ui/common/Disclosure.h"
#include "ui/wizard/AliasForm.h"
#include "ui/wizard/HandSteps.h"
#include "ui/wizard/RecommendationView.h"

#include <QComboBox>
#include <QFile>

using namespace ims;
using namespace Qt::StringLiterals;

class PrerequisitesCardTest : public test::SettingsStepTest
{
protected:
    /// A mail that names a charset nobody knows; its text is Russian.
    Path strangeMail(const QByteArray& label)
    {
        const Path file = temporary("STRANGE1");
        QFile out(displayName(file));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("From: a@moskva.example\r\nTo: b@firma.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                  "Content-Type: text/plain; charset=\"" +
                  label + "\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
        // "Здравствуйте, посылаю вам договор и счёт за прошлый месяц" in KOI8-R
        out.write(
            QByteArray::fromHex("fac4d2c1d7d3d4d7d5cad4c52c20d0cfd3d9ccc1c020d7c1cd20c4cfc7cfd7cfd220c920"
                                "d3dea3d420dac120d0d2cfdbccd9ca20cdc5d3d1c3") +
            "\r\n");
        return file;
    }

    PrerequisitesCard& openStrange(const QByteArray& label)
    {
        waitForEvidence([&] { m_window->startCase({strangeMail(label)}); });
        waitForEvidence([&] { session().setServerVersion(u"5.5.2448.0"_s); });
        decide(u"other"_s, u"unknown-charset"_s);
        return *settings().remedyNeeds();
    }
};

TEST_F(PrerequisitesCardTest, StandsBetweenThePlanAndItsStepsWithSignWordAndCommands)
{
    openSample();
    decide(u"setting"_s);
    PrerequisitesCard* card = settings().prerequisites();
    ASSERT_TRUE(card->isVisible());
    const QString said = card->checks().join(u'\n');
    EXPECT_TRUE(said.contains(u"Not known: Whether Windows on the server has the conversion tables"_s))
        << said.toStdString();
    EXPECT_TRUE(card->commands().contains(u"regedit /e mime.reg HKEY_CLASSES_ROOT\\MIME\\Database"_s));
    EXPECT_FALSE(card->alias()->isVisible()) << "the sample names no unknown charset";
    const auto top = [this](const QWidget* part) { return part->mapTo(&settings(), QPoint()).y(); };
    EXPECT_LT(top(settings().recommendation()), top(card));
    EXPECT_LT(top(card), top(settings().hand()));
    EXPECT_FALSE(settings().remedyNeeds()->isVisible());
}

TEST_F(PrerequisitesCardTest, WhatIsNotKnownUnfoldsByKeyboard)
{
    openSample();
    decide(u"setting"_s);
    PrerequisitesCard* card = settings().prerequisites();
    const auto shown = [&](const QString& words) {
        for (const TextLabel* label : card->findChildren<TextLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    for (const QString& words : {u"regedit /e nls.reg"_s, u"file c_932.nls"_s})
        EXPECT_FALSE(shown(words)) << words.toStdString();
    QTest::keyClick(card->how(), Qt::Key_Space);
    for (const QString& words : {u"regedit /e nls.reg"_s, u"file c_932.nls"_s})
        EXPECT_TRUE(shown(words)) << words.toStdString();
    QTest::keyClick(card->how(), Qt::Key_Space);
    EXPECT_FALSE(shown(u"regedit /e nls.reg"_s));
}

TEST_F(PrerequisitesCardTest, FineOnesAreFoldedAway)
{
    openSample();
    decide(u"setting"_s);
    PrerequisitesCard* card = settings().prerequisites();
    const auto visible = [&] {
        for (const TextLabel* label : card->findChildren<TextLabel*>())
            if (label->isVisible() && label->text().startsWith(u"Fine: "_s))
                return true;
        return false;
    };
    ASSERT_TRUE(card->fineOnes()->isVisible());
    EXPECT_FALSE(visible());
    QTest::mouseClick(card->fineOnes(), Qt::LeftButton);
    EXPECT_TRUE(visible());
}

TEST_F(PrerequisitesCardTest, AnAliasIsPresetByTheBytesAndSavedAsItIsShown)
{
    PrerequisitesCard& card = openStrange("x-our-koi");
    ASSERT_TRUE(card.isVisible());
    AliasForm* form = card.alias();
    ASSERT_TRUE(form->isVisible());
    EXPECT_EQ(form->labels()->currentText(), u"x-our-koi"_s);
    EXPECT_EQ(form->charsets()->currentData().toString(), u"koi8-r"_s);
    EXPECT_TRUE(form->preview().contains(u"Charset\\x-our-koi]\n\"AliasForCharset\"=\"koi8-r\""_s))
        << form->preview().toStdString();
    const Path target = temporary("alias.reg");
    m_answers = {target};
    QTest::mouseClick(form->saveButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return form->told().startsWith(u"Saved: "_s); }, patience))
        << form->told().toStdString();
    QFile file(displayName(target));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(),
              QByteArray("REGEDIT4\r\n\r\n[HKEY_CLASSES_ROOT\\MIME\\Database\\Charset\\x-our-koi]"
                         "\r\n\"AliasForCharset\"=\"koi8-r\"\r\n\r\n"));
}

TEST_F(PrerequisitesCardTest, NothingIsWrittenBelowTheEvidence)
{
    AliasForm* form = openStrange("x-our-koi").alias();
    ASSERT_FALSE(form->preview().isEmpty());
    const Path mail = temporary("STRANGE1");
    const auto size = std::filesystem::file_size(mail);
    m_answers = {mail};
    QTest::mouseClick(form->saveButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !form->told().isEmpty(); }, patience));
    EXPECT_FALSE(form->told().startsWith(u"Saved"_s)) << form->told().toStdString();
    EXPECT_EQ(std::filesystem::file_size(mail), size);
    EXPECT_TRUE(form->saveButton()->isEnabled());
}

TEST_F(PrerequisitesCardTest, WithoutACharsetOrWithAHostileNameItSaysWhyThereIsNoFile)
{
    AliasForm* form = openStrange("x-our-koi").alias();
    form->charsets()->setCurrentIndex(0);
    EXPECT_EQ(form->preview(), QString());
    EXPECT_TRUE(form->told().contains(u"no charset was chosen"_s)) << form->told().toStdString();
    AliasForm* hostile = openStrange("x\\our]koi").alias();
    EXPECT_EQ(hostile->preview(), QString());
    EXPECT_TRUE(hostile->told().contains(u"which no name of a charset has"_s))
        << hostile->told().toStdString();
}

TEST_F(PrerequisitesCardTest, TheUndoUnfoldsAndSmallWindowsShowAll)
{
    PrerequisitesCard& card = openStrange("x-our-koi");
    QTest::keyClick(card.alias()->undo(), Qt::Key_Space);
    bool undo = false;
    for (const TextLabel* label : card.findChildren<TextLabel*>())
        undo = undo || (label->isVisible() && label->text().contains(u"Edit, Delete"_s));
    EXPECT_TRUE(undo);
    m_window->resize(910, 512);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return card.width() > 0 && card.width() <= card.parentWidget()->parentWidget()->width(); },
        patience));
}
