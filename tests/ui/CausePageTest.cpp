#include "ui/wizard/CausePage.h"
#include "core/base/SafeText.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/common/LinkButton.h"
#include "ui/models/FindingsModel.h"
#include "ui/viewer/SpoolView.h"
#include "ui/viewer/SpoolViewer.h"
#include "ui/wizard/EvidenceLines.h"
#include "ui/wizard/FindingCard.h"
#include "ui/wizard/FindingList.h"
#include "ui/wizard/MessageLinks.h"
#include "ui/wizard/SpoolFilePage.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class CausePageTest : public test::WalkthroughTest
{
protected:
    CausePage& causePage() { return *qobject_cast<CausePage*>(view().page(u"cause"_s)); }
    FindingCard& card() { return *causePage().card(); }

    void openAtCause()
    {
        openSample();
        session().goTo(u"cause"_s);
    }

    const Finding& finding(const QString& cause)
    {
        for (const Finding& candidate : session().diagnosis()->findings) {
            if (candidate.cause == cause)
                return candidate;
        }
        throw std::runtime_error("no such finding");
    }

    /// As the technician would: down the list until the cause is shown.
    void walkTo(const QString& cause)
    {
        causePage().list()->setFocus();
        for (int i = 0; i < 20 && card().cause() != cause; ++i)
            QTest::keyClick(causePage().list(), Qt::Key_Down);
        ASSERT_EQ(card().cause(), cause);
    }

    LinkButton* link(QWidget* in, const QString& words)
    {
        for (LinkButton* candidate : in->findChildren<LinkButton*>()) {
            if (candidate->text() == words && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    QString chosen() { return session().flow().answerTo(u"cause.chosen"_s); }
    QString branch() { return session().flow().answerTo(u"cause.branch"_s); }
};

} // namespace

TEST_F(CausePageTest, ShowsTheLikeliestCauseFirstAndSaysWhomItDoesNotHelp)
{
    openAtCause();
    EXPECT_EQ(card().cause(), u"charset-setting"_s);
    EXPECT_TRUE(card().facts().contains(u"Likely"_s)) << card().facts().toStdString();
    EXPECT_TRUE(card().facts().contains(u"14"_s));
    EXPECT_TRUE(card().facts().contains(u"Q230250"_s));
    EXPECT_TRUE(card().others().contains(u"5 of 20"_s) &&
                card().others().endsWith(u"Without a clear cause: 1."_s))
        << card().others().toStdString();
    const QModelIndex first = causePage().list()->currentIndex();
    EXPECT_EQ(first.row(), 0);
    EXPECT_TRUE(first.data(Qt::AccessibleTextRole).toString().startsWith(u"Likely"_s));
}

TEST_F(CausePageTest, TheListIsWalkedByKeys)
{
    openAtCause();
    walkTo(u"max-recipients"_s);
    EXPECT_EQ(card().title(), u"The message has more recipients than the store accepts"_s);
    EXPECT_EQ(causePage().list()->currentIndex().data(FindingsModel::CauseRole).toString(),
              u"max-recipients"_s);
}

TEST_F(CausePageTest, EvidenceLeadsToItsBytesAndBack)
{
    openAtCause();
    const auto& evidence = finding(u"charset-setting"_s).evidence;
    LinkButton* bytes = link(card().supporting(), u"Show the bytes"_s);
    ASSERT_NE(bytes, nullptr);
    bytes->setFocus();
    QTest::keyClick(bytes, Qt::Key_Space);
    EXPECT_EQ(session().step(), u"spool-file"_s);
    auto& spool = *qobject_cast<SpoolFilePage*>(view().page(u"spool-file"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !spool.viewer()->fileName().isEmpty(); }, patience));
    const ByteRange marked = spool.viewer()->view()->selection();
    EXPECT_TRUE(std::any_of(evidence.begin(), evidence.end(), [&](const EvidenceItem& item) {
        return item.ref && item.ref->range == marked && item.ref->file.endsWith(spool.viewer()->fileName());
    }));
    EXPECT_GE(spool.viewer()->view()->rowAt(marked.offset), spool.viewer()->view()->firstVisibleRow());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session().step(), u"cause"_s);
    EXPECT_TRUE(bytes->hasFocus());
}

TEST_F(CausePageTest, EvidenceOutOfALogLeadsToTheEvents)
{
    openAtCause();
    walkTo(u"ambiguous-sender"_s);
    LinkButton* event = link(card().supporting(), u"Show the event"_s);
    ASSERT_NE(event, nullptr);
    QTest::mouseClick(event, Qt::LeftButton);
    EXPECT_EQ(session().step(), u"events"_s);
}

TEST_F(CausePageTest, AllEvidenceIsShownOnDemand)
{
    openAtCause();
    EXPECT_EQ(card().supporting()->shownLines(), EvidenceLines::fewLines);
    const auto& evidence = finding(u"charset-setting"_s).evidence;
    const auto all = static_cast<size_t>(std::count_if(
        evidence.begin(), evidence.end(), [](const EvidenceItem& item) { return item.supports; }));
    ASSERT_GT(all, EvidenceLines::fewLines);
    LinkButton* more = link(card().supporting(), u"and %1 more"_s.arg(all - EvidenceLines::fewLines));
    ASSERT_NE(more, nullptr);
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(card().supporting()->shownLines(), all);
    walkTo(u"max-recipients"_s);
    causePage().list()->setCurrentCause(u"charset-setting"_s);
    session().goTo(u"evidence"_s);
    session().goTo(u"cause"_s);
    EXPECT_LE(card().supporting()->shownLines(), EvidenceLines::fewLines);
}

TEST_F(CausePageTest, AMessageLeadsToItsSpoolFile)
{
    openAtCause();
    walkTo(u"max-recipients"_s);
    const QString name = finding(u"max-recipients"_s).spoolFiles.front();
    LinkButton* message = link(card().messages(), name);
    ASSERT_NE(message, nullptr);
    QTest::mouseClick(message, Qt::LeftButton);
    EXPECT_EQ(session().step(), u"spool-file"_s);
    EXPECT_EQ(session().failure()->name, name);
}

TEST_F(CausePageTest, AnAnswerWeighsAnewAndKeepsThePlace)
{
    openAtCause();
    walkTo(u"charset-domain-override"_s);
    const double before = finding(u"charset-domain-override"_s).likelihood;
    ChoiceRow* asked = card().question(u"domain-entry"_s);
    ASSERT_NE(asked, nullptr);
    QPushButton* no = asked->button(u"no"_s);
    no->setFocus();
    auto* scroll = qobject_cast<QScrollArea*>(causePage().panes().last());
    ASSERT_NE(scroll, nullptr);
    layOut(); // the focus may have scrolled
    const int place = scroll->verticalScrollBar()->value();
    waitForEvidence([&] { QTest::keyClick(no, Qt::Key_Space); });
    layOut();
    EXPECT_EQ(session().flow().answerTo(u"cause.asked/domain-entry"_s), u"no"_s);
    EXPECT_LT(finding(u"charset-domain-override"_s).likelihood, before);
    EXPECT_EQ(card().cause(), u"charset-domain-override"_s);
    EXPECT_EQ(causePage().list()->currentIndex().data(FindingsModel::CauseRole).toString(),
              u"charset-domain-override"_s);
    EXPECT_EQ(card().question(u"domain-entry"_s), asked);
    EXPECT_TRUE(no->hasFocus());
    EXPECT_TRUE(no->isChecked());
    EXPECT_EQ(scroll->verticalScrollBar()->value(), place);
    waitForEvidence([&] { press(Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_DOUBLE_EQ(finding(u"charset-domain-override"_s).likelihood, before);
    EXPECT_FALSE(no->isChecked());
}

TEST_F(CausePageTest, TheWayOnCarriesTheCauseAndIsUndoneWithIt)
{
    openAtCause();
    EXPECT_EQ(page().question(u"cause.branch"_s)->recommended(), u"setting"_s);
    walkTo(u"max-recipients"_s);
    ChoiceRow* row = page().question(u"cause.branch"_s);
    EXPECT_EQ(row->recommended(), u"other"_s);
    EXPECT_TRUE(row->advice().contains(u"not mended"_s)) << row->advice().toStdString();
    click(u"cause.branch"_s, u"other"_s);
    EXPECT_EQ(branch(), u"other"_s);
    EXPECT_EQ(chosen(), u"max-recipients"_s);
    EXPECT_TRUE(row->advice().contains(u"Chosen so far"_s));
    EXPECT_TRUE(
        causePage().list()->currentIndex().data(FindingsModel::FactsRole).toString().startsWith(u"chosen"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(branch(), QString());
    EXPECT_EQ(chosen(), QString());
}

TEST_F(CausePageTest, TheSameWayWithAnotherCauseIsAnotherChoice)
{
    openAtCause();
    walkTo(u"max-recipients"_s);
    press(Qt::Key_2, Qt::AltModifier);
    walkTo(u"max-recipients"_s);
    causePage().list()->setFocus();
    QTest::keyClick(causePage().list(), Qt::Key_Up);
    const QString another = card().cause();
    ASSERT_NE(another, u"max-recipients"_s);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(branch(), u"other"_s);
    EXPECT_EQ(chosen(), another);
    press(Qt::Key_2, Qt::AltModifier); // again, with the same cause: taken back
    EXPECT_EQ(branch(), QString());
    EXPECT_EQ(chosen(), QString());
}

TEST_F(CausePageTest, HandingOnChoosesNoCause)
{
    openAtCause();
    click(u"cause.branch"_s, u"setting"_s);
    EXPECT_EQ(chosen(), u"charset-setting"_s);
    click(u"cause.branch"_s, u"hand-on"_s);
    EXPECT_EQ(branch(), u"hand-on"_s);
    EXPECT_EQ(chosen(), QString());
}

TEST_F(CausePageTest, TheChosenCauseIsShownAgain)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, u"ambiguous-sender"_s}});
    session().goTo(u"cause"_s);
    EXPECT_EQ(card().cause(), u"ambiguous-sender"_s);
}

TEST_F(CausePageTest, WithoutEvidenceItSaysWhatHelps)
{
    session().startEmptyCase();
    session().goTo(u"cause"_s);
    EXPECT_FALSE(causePage().list()->isVisible());
    EXPECT_EQ(causePage().panes().front()->accessibleName(), u"There is no evidence yet"_s);
}

TEST_F(CausePageTest, WhereNothingCanBeCheckedItSaysWhatWouldSettleIt)
{
    session().startEmptyCase();
    StatedEvent event;
    event.source = u"MSExchangeIMC"_s;
    event.spoolFile = u"GHW7TK3B"_s;
    waitForEvidence([&] { session().setStatedEvents({event}); });
    session().goTo(u"cause"_s);
    EXPECT_EQ(card().cause(), u"unknown"_s);
    ChoiceRow* row = page().question(u"cause.branch"_s);
    EXPECT_EQ(row->recommended(), u"hand-on"_s);
    EXPECT_FALSE(row->advice().isEmpty());
    click(u"cause.branch"_s, u"setting"_s);
    EXPECT_EQ(branch(), u"setting"_s);
    EXPECT_EQ(chosen(), QString());
}
