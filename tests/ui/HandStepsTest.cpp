#include "ui/wizard/HandSteps.h"

#include "core/casefile/CaseLock.h"
#include "tests/ui/SettingsStepTest.h"
#include "ui/common/Banner.h"
#include "ui/wizard/DialogPicture.h"
#include "ui/wizard/HandSheet.h"
#include "ui/wizard/RecommendationView.h"
#include "ui/wizard/SheetPrinter.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>

using namespace ims;
using namespace Qt::StringLiterals;

class HandStepsTest : public test::SettingsStepTest
{
protected:
    HandSteps& hand() { return *settings().hand(); }

    void decide()
    {
        openSample();
        SettingsStepTest::decide(u"setting"_s);
    }

    /// The number of the first step whose id begins so.
    int numberOf(const QString& begin)
    {
        const QStringList ids = hand().stepIds();
        for (int i = 0; i < ids.size(); ++i) {
            if (ids.at(i).startsWith(begin))
                return i + 1;
        }
        return 0;
    }

    QString answerTo(int number)
    {
        return session().flow().answerTo(u"settings.step/"_s + hand().stepIds().at(number - 1));
    }

    void tickBefore(int number)
    {
        for (int i = 1; i < number; ++i)
            hand().tick(i)->click();
    }

    QString m_text = u"2026-11-22T15:40:00Z "_s + CaseLock::personHere();
};

TEST_F(HandStepsTest, ShowTheWayForThisPlanInOrder)
{
    decide();
    const QStringList texts = hand().texts();
    EXPECT_TRUE(texts.at(0).contains(u"Administrator for EXCH01"_s)) << texts.at(0).toStdString();
    EXPECT_TRUE(texts.at(2).endsWith(u"for routes. (Q182522, Q146481)"_s)) << texts.at(2).toStdString();
    const QString all = texts.join(u'\n');
    EXPECT_TRUE(all.contains(u"choose “Western European (ISO-8859-1)” in the list MIME"_s));
    EXPECT_TRUE(all.contains(u"type “moskva.example” as the domain. Set MIME to “Cyrillic (KOI8-R)”"_s));
    EXPECT_TRUE(all.contains(u"Select “vax.example.net” and choose Remove."_s));
    EXPECT_LT(numberOf(u"set-default:"_s), numberOf(u"open-domains"_s));
}

TEST_F(HandStepsTest, ATickHasTimeAndPersonAndIsOneAct)
{
    decide();
    hand().tick(2)->click();
    EXPECT_EQ(answerTo(2), m_text);
    EXPECT_TRUE(hand().done(2).startsWith(u"Done 2026-11-22 15:40 UTC by "_s))
        << hand().done(2).toStdString();
    EXPECT_EQ(hand().done(1), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(answerTo(2), QString());
    EXPECT_FALSE(hand().tick(2)->isChecked());
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(hand().tick(2)->isChecked());
    hand().tick(2)->click();
    EXPECT_EQ(answerTo(2), QString()) << "a tick can be taken back";
}

TEST_F(HandStepsTest, TicksAreThereWhenTheCaseIsOpenedAgain)
{
    decide();
    hand().tick(1)->click();
    ASSERT_TRUE(session().finishSaving(patience));
    const Path kept = onlyCase();
    makeWindow();
    waitForEvidence([&] { m_window->openCase(kept); });
    session().goTo(u"settings"_s);
    EXPECT_TRUE(hand().tick(1)->isChecked());
    EXPECT_TRUE(hand().done(1).contains(u"15:40"_s));
    EXPECT_FALSE(hand().tick(2)->isChecked());
}

TEST_F(HandStepsTest, ATickIsForThisPlanAlone)
{
    decide();
    const int number = numberOf(u"add:moskva.example"_s);
    ASSERT_GT(number, 0);
    EXPECT_EQ(hand().stepIds().at(number - 1), u"add:moskva.example=KOI8-R/KOI8-R"_s);
    hand().tick(number)->click();
    SettingsChange other = *session().diagnosis()->planned();
    for (SettingChange& row : other.changes) {
        if (row.domain == u"moskva.example"_s)
            row.mime = u"windows-1251"_s;
    }
    hand().refresh(other);
    ASSERT_EQ(numberOf(u"add:moskva.example"_s), number);
    EXPECT_FALSE(hand().tick(number)->isChecked()) << "another value is another act";
    hand().refresh(*session().diagnosis()->planned());
    EXPECT_TRUE(hand().tick(number)->isChecked());
}

TEST_F(HandStepsTest, BeforeTheDecisionNothingCanBeTicked)
{
    openSample();
    session().goTo(u"settings"_s);
    EXPECT_FALSE(hand().tick(1)->isEnabled());
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    EXPECT_TRUE(hand().tick(1)->isEnabled());
}

TEST_F(HandStepsTest, TheOtherTechniciansWindowCanOnlyLook)
{
    decide();
    hand().tick(1)->click();
    ASSERT_TRUE(session().finishSaving(patience));
    auto other = anotherWindow();
    QSignalSpy changed(&other->session(), &CaseSession::evidenceChanged);
    other->openCase(onlyCase());
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    other->session().goTo(u"settings"_s);
    auto* steps = other->findChild<HandSteps*>();
    ASSERT_TRUE(steps);
    EXPECT_TRUE(steps->tick(1)->isChecked());
    EXPECT_FALSE(steps->tick(1)->isEnabled());
    EXPECT_FALSE(steps->tick(2)->isEnabled());
}

TEST_F(HandStepsTest, TheKeyboardAloneIsEnough)
{
    decide();
    hand().tick(1)->setFocus();
    QTest::keyClick(hand().tick(1), Qt::Key_Space);
    EXPECT_TRUE(hand().tick(1)->isChecked());
    EXPECT_TRUE(hand().tick(1)->hasFocus()) << "an act must not take the focus away";
    QTest::keyClick(hand().tick(1), Qt::Key_Down);
    EXPECT_TRUE(hand().tick(2)->hasFocus());
    QTest::keyClick(hand().tick(2), Qt::Key_Space);
    EXPECT_TRUE(hand().tick(2)->isChecked());
    EXPECT_TRUE(hand().tick(2)->hasFocus()) << "the picture that moves takes no focus";
    QTest::keyClick(hand().tick(2), Qt::Key_Up);
    EXPECT_TRUE(hand().tick(1)->hasFocus());
    QTest::keyClick(hand().tick(1), Qt::Key_Tab);
    EXPECT_TRUE(hand().tick(2)->hasFocus());
}

TEST_F(HandStepsTest, EachStepAndThePictureSayThemselvesInWords)
{
    decide();
    for (int i = 1; i <= hand().texts().size(); ++i) {
        QAccessibleInterface* box = QAccessible::queryAccessibleInterface(hand().tick(i));
        EXPECT_EQ(box->text(QAccessible::Name),
                  u"Step %1: %2"_s.arg(QString::number(i), hand().texts().at(i - 1)));
    }
    tickBefore(numberOf(u"set-default:"_s));
    EXPECT_TRUE(hand().picture()->isVisible());
    const QString said =
        QAccessible::queryAccessibleInterface(hand().picture())->text(QAccessible::Description);
    EXPECT_TRUE(said.contains(u"1: the list MIME, which shows “Western European (ISO-8859-1)”; 2: the list "
                              "Non-MIME, which shows “Western European (ISO-8859-1)”"_s))
        << said.toStdString();
    EXPECT_TRUE(said.contains(u"“Connections” is struck through"_s));
}

TEST_F(HandStepsTest, ThePictureIsThatOfTheFirstOpenStep)
{
    decide();
    EXPECT_FALSE(hand().picture()->isVisible()) << "nothing is seen yet of the properties";
    tickBefore(3);
    EXPECT_EQ(hand().picture()->dialog().marks, QList{DialogField::Tab});
    tickBefore(1);
    for (int i = 3; i < numberOf(u"add:"_s); ++i)
        hand().tick(i)->click();
    EXPECT_EQ(hand().picture()->dialog().kind, PathPicture::DomainDialog);
    EXPECT_EQ(hand().picture()->dialog().marks,
              (QList{DialogField::Add, DialogField::Domain, DialogField::Mime, DialogField::NonMime}));
    hand().tick(3)->click(); // taken back
    EXPECT_EQ(hand().picture()->dialog().marks, QList{DialogField::Tab});
    hand().tick(3)->click();
    for (int i = numberOf(u"add:"_s); i <= hand().texts().size(); ++i)
        hand().tick(i)->click();
    EXPECT_FALSE(hand().picture()->isVisible()) << "all is done";
}

TEST_F(HandStepsTest, TheSheetHoldsWhatSomebodyAtTheServerNeeds)
{
    decide();
    session().setTicket(u"4711"_s);
    hand().tick(1)->click();
    const HandSheet sheet = hand().sheet();
    EXPECT_TRUE(sheet.facts.startsWith(u"Ticket: 4711   ·   Server: EXCH01"_s)) << sheet.facts.toStdString();
    EXPECT_TRUE(sheet.warning.contains(u"“Connections”"_s));
    ASSERT_EQ(sheet.present.size(), 10U);
    EXPECT_EQ(sheet.present.front().domain, u"Default (all others)"_s);
    EXPECT_EQ(sheet.present.front().values, u"iso-2022-jp / iso-2022-jp"_s);
    EXPECT_EQ(sheet.steps.size(), static_cast<size_t>(hand().texts().size()));
    EXPECT_TRUE(sheet.steps.front().done.startsWith(u"Done 2026-11-22"_s));
    ASSERT_EQ(sheet.pictures.size(), 2U);
    EXPECT_EQ(sheet.pictures.front().step, numberOf(u"set-default:"_s));
    EXPECT_FALSE(sheet.wayBack.isEmpty());
}

TEST_F(HandStepsTest, AnOrdinaryPlanIsOneSheetAndALongOneSaysHowMany)
{
    decide();
    const auto whole = sheetPdf({}, layoutOf(hand().sheet()));
    ASSERT_TRUE(whole) << whole.error().english().toStdString();
    EXPECT_EQ(whole->pages, 2) << "ten rows";
    SettingsChange plan = *session().diagnosis()->planned();
    plan.changes.resize(4);
    hand().refresh(plan);
    const auto pdf = sheetPdf({}, layoutOf(hand().sheet()));
    ASSERT_TRUE(pdf);
    EXPECT_EQ(pdf->pages, 1);
    EXPECT_EQ(pdf->bytes.count("/Type /Page\n"), 1);
}

TEST_F(HandStepsTest, ThePdfIsWrittenWhereItIsAskedAndNeverIntoEvidence)
{
    decide();
    const Path target = temporary("steps.pdf");
    m_answers = {target};
    QSignalSpy said(hand().printer(), &SheetPrinter::said);
    hand().pdfAction()->trigger();
    ASSERT_TRUE(!said.isEmpty() || said.wait(patience));
    EXPECT_EQ(hand().banner()->kind(), BannerKind::Success) << hand().banner()->text().toStdString();
    EXPECT_TRUE(hand().banner()->text().endsWith(u"it takes 2 pages."_s))
        << hand().banner()->text().toStdString();
    QFile file(displayName(target));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));

    said.clear();
    m_answers = {samplePath() / "steps.pdf"};
    hand().pdfAction()->trigger();
    ASSERT_TRUE(!said.isEmpty() || said.wait(patience));
    EXPECT_EQ(hand().banner()->kind(), BannerKind::Error);
    EXPECT_FALSE(std::filesystem::exists(samplePath() / "steps.pdf"));
}

TEST_F(HandStepsTest, ThePrintDialogDoesNotBlock)
{
    decide();
    hand().printAction()->trigger();
    auto* dialog = hand().findChild<QPrintDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
    EXPECT_FALSE(hand().banner()->isVisible());
}

TEST_F(HandStepsTest, APrinterThatPrintsToAFileIsNoWayIntoEvidence)
{
    decide();
    QSignalSpy said(hand().printer(), &SheetPrinter::said);
    const auto printTo = [&](const Path& file) {
        hand().printer()->setPrinterPrompt(
            [file](QWidget*, const std::shared_ptr<QPrinter>& device, const PrinterChosen& chosen) {
                device->setOutputFormat(QPrinter::PdfFormat);
                device->setOutputFileName(displayName(file));
                chosen(device);
            });
        said.clear();
        hand().printAction()->trigger();
        return !said.isEmpty() || said.wait(patience);
    };
    ASSERT_TRUE(printTo(samplePath() / "print.pdf"));
    EXPECT_EQ(hand().banner()->kind(), BannerKind::Error);
    EXPECT_FALSE(std::filesystem::exists(samplePath() / "print.pdf"));
    ASSERT_TRUE(printTo(temporary("print.pdf")));
    EXPECT_EQ(hand().banner()->kind(), BannerKind::Success) << hand().banner()->text().toStdString();
    EXPECT_TRUE(std::filesystem::exists(temporary("print.pdf")));
}
