#include "tests/ui/WalkthroughTest.h"
#include "ui/common/TextLabel.h"
#include "ui/wizard/InventoryDialog.h"
#include "ui/wizard/MissingPanel.h"
#include "ui/wizard/PictureView.h"
#include "ui/wizard/ServerFields.h"
#include "ui/wizard/StatedEventForm.h"
#include "ui/wizard/StatedEventList.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// What stands beside the files: pictures, what the caller is asked, the inventory.
class EvidenceByHandTest : public test::WalkthroughTest
{
protected:
    Path picture(const char* name, QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        EXPECT_TRUE(image.save(displayName(temporary(name)), "PNG"));
        return temporary(name);
    }

    PictureView& pictures() { return *goToEvidence().statedEvents()->pictures(); }

    void showPicture(const Path& file)
    {
        QSignalSpy shown(&pictures(), &PictureView::shown);
        waitForEvidence([&] { session().addInputs({file}); });
        ASSERT_TRUE(!shown.isEmpty() || shown.wait(patience));
    }
};

} // namespace

TEST_F(EvidenceByHandTest, AScreenshotIsShownToBeReadFrom)
{
    session().startEmptyCase();
    showPicture(picture("event.png", {640, 200}));
    EXPECT_TRUE(pictures().isVisible());
    EXPECT_EQ(pictures().shownSize(), QSize(640, 200));
    EXPECT_FALSE(pictures().choice()->isVisible()) << "there is one only";
    showPicture(picture("second.png", {300, 100}));
    EXPECT_EQ(pictures().shownSize(), QSize(300, 100)) << "the newest";
    EXPECT_TRUE(pictures().choice()->isVisible());
    EXPECT_TRUE(session().flow().openQuestions(u"evidence"_s).filter(u"evidence.root"_s).isEmpty())
        << "a picture is a copy: nothing is asked";
}

TEST_F(EvidenceByHandTest, ADamagedPictureIsSaid)
{
    const Path file = picture("event.png", {640, 200});
    std::filesystem::resize_file(file, 40);
    session().startEmptyCase();
    showPicture(file);
    EXPECT_TRUE(pictures().problem().contains(u"show the picture"_s)) << pictures().problem().toStdString();
    EXPECT_TRUE(pictures().shownSize().isEmpty());
}

TEST_F(EvidenceByHandTest, TheInventoryListsEveryFileWithItsChecksum)
{
    openSample();
    session().setClock(u"3 minutes fast"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().record().kept.empty(); }, patience));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_window->findChild<InventoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->table()->rowCount(), static_cast<int>(session().record().kept.size()));
    const KeptFile& first = session().record().kept.front();
    const QString text = dialog->text();
    EXPECT_TRUE(text.contains(QString::fromLatin1(first.sha256.toHex()))) << "whole, though cut in the table";
    EXPECT_TRUE(text.contains(displayName(first.source)));
    EXPECT_TRUE(text.contains(u"EXCH01"_s));
    dialog->table()->selectionModel()->select(dialog->table()->model()->index(1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    EXPECT_EQ(dialog->text().count(u'\n'), 2) << "headings and the chosen line";
    QStringList notes;
    for (const TextLabel* label : dialog->findChildren<TextLabel*>())
        notes.append(label->text());
    EXPECT_TRUE(notes.join(u' ').contains(u"3 minutes fast"_s));
}

TEST_F(EvidenceByHandTest, WhatTheServersClockShowsIsKept)
{
    openSample();
    auto* clock = goToEvidence().serverFields()->clock();
    QTest::keyClicks(clock, u"2 minutes slow"_s);
    QTest::keyClick(clock, Qt::Key_Return);
    EXPECT_EQ(session().record().clock, u"2 minutes slow"_s);
}

TEST_F(EvidenceByHandTest, WhatElseCanHelpIsToldOnDemand)
{
    openSample();
    MissingPanel* missing = goToEvidence().missing();
    EXPECT_TRUE(missing->shown().isEmpty());
    QTest::mouseClick(missing->moreButton(), Qt::LeftButton);
    EXPECT_TRUE(missing->shown().contains(u"How to export the registry keys that matter"_s));
    EXPECT_TRUE(missing->text().contains(u"regedit /e"_s));
    EXPECT_FALSE(missing->shown().contains(u"How to get the message tracking logs"_s)) << "it has them";
    QTest::mouseClick(missing->moreButton(), Qt::LeftButton);
    EXPECT_TRUE(missing->shown().isEmpty());
}

TEST_F(EvidenceByHandTest, WhatTheRegistrySaysOfArchivalIsOffered)
{
    const Path file = temporary("imc.reg");
    ASSERT_TRUE(OutputFile::write(file,
                                  "REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\"
                                  "MSExchangeIMC\\Diagnostics]\r\n\"7 Message Archival\"=dword:00000005\r\n",
                                  {}, Existing::Refuse));
    waitForEvidence([&] { m_window->startCase({file}); });
    const ChoiceRow* archival = goToEvidence().archival();
    EXPECT_EQ(archival->recommended(), u"on"_s);
    EXPECT_TRUE(archival->advice().contains(u"Medium or higher"_s)) << archival->advice().toStdString();
    EXPECT_EQ(session().flow().answerTo(u"evidence.archival"_s), QString()) << "offered, not answered";
    EXPECT_TRUE(page().questions().empty()) << "it has its place in the page";
}

TEST_F(EvidenceByHandTest, ThePageStaysWhereTheEventWasTypedIn)
{
    action("file.new-empty")->trigger();
    action("evidence.type-in")->trigger();
    auto* area = m_window->findChild<EvidencePage*>()->panes().front();
    auto* bar = qobject_cast<QScrollArea*>(area)->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->value() > 0; }, patience))
        << "the form is scrolled into sight";
    const int place = bar->value();
    QLineEdit* name = goToEvidence().statedEvents()->form()->spoolFile();
    QTest::keyClicks(name, u"G4KX0B7M"_s);
    waitForEvidence([&] { QTest::keyClick(name, Qt::Key_Return); });
    layOut();
    EXPECT_LE(bar->value(), place);
}
