#include "ui/wizard/CausePage.h"
#include "core/base/SafeText.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/common/Disclosure.h"
#include "ui/common/LinkButton.h"
#include "ui/common/Translated.h"
#include "ui/models/FindingsModel.h"
#include "ui/viewer/SpoolView.h"
#include "ui/viewer/SpoolViewer.h"
#include "ui/wizard/CauseHelp.h"
#include "ui/wizard/DismissalBar.h"
#include "ui/wizard/EvidenceLines.h"
#include "ui/wizard/FindingCard.h"
#include "ui/wizard/FindingList.h"
#include "ui/wizard/JournalWords.h"
#include "ui/wizard/MessageLinks.h"
#include "ui/wizard/SpoolFilePage.h"
#include "ui/wizard/WeighingLines.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
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

    /// As the technician would: down the list until the cause is shown, the others unfolded where it is one.
    void walkTo(const QString& cause)
    {
        if (!listed().contains(cause))
            causePage().othersToggle()->click();
        causePage().list()->setFocus();
        QTest::keyClick(causePage().list(), Qt::Key_Home);
        for (int i = 0; i < 20 && card().cause() != cause; ++i)
            QTest::keyClick(causePage().list(), Qt::Key_Down);
        ASSERT_EQ(card().cause(), cause);
    }

    /// With the mouse, scrolled to before.
    void clickOn(QWidget* widget)
    {
        layOut();
        qobject_cast<QScrollArea*>(causePage().panes().last())->ensureWidgetVisible(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    LinkButton* link(QWidget* in, const QString& words)
    {
        for (LinkButton* candidate : in->findChildren<LinkButton*>()) {
            if (candidate->text() == words && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    DismissalBar& dismissal() { return *card().dismissal(); }

    /// By keys alone, with this reason.
    void dismissShown(const QString& reason)
    {
        dismissal().opener()->setFocus();
        QTest::keyClick(dismissal().opener(), Qt::Key_Space);
        ASSERT_TRUE(dismissal().field()->hasFocus());
        QTest::keyClicks(dismissal().field(), reason);
        waitForEvidence([&] { QTest::keyClick(dismissal().field(), Qt::Key_Return); });
    }

    QStringList listed()
    {
        QStringList causes;
        const auto* model = causePage().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            causes.append(model->index(row, 0).data(FindingsModel::CauseRole).toString());
        return causes;
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
    clickOn(event);
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
    clickOn(more);
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
    clickOn(message);
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

TEST_F(CausePageTest, TheOthersAreOneClickAwayWithTheReason)
{
    openAtCause();
    const QString folded = session().diagnosis()->others.front().cause;
    EXPECT_FALSE(listed().contains(folded));
    for (const Finding& finding : session().diagnosis()->findings)
        EXPECT_EQ(listed().contains(finding.cause),
                  finding.status != FindingStatus::Unlikely && finding.status != FindingStatus::Excluded)
            << finding.cause.toStdString();
    const int before = static_cast<int>(listed().size());
    Disclosure* toggle = causePage().othersToggle();
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    EXPECT_TRUE(listed().contains(folded));
    EXPECT_EQ(card().cause(), u"charset-setting"_s) << "the first stays open";
    const auto* model = causePage().list()->model();
    for (int row = before; row < model->rowCount(); ++row)
        EXPECT_FALSE(model->index(row, 0).data(FindingsModel::WhyRole).toString().isEmpty());
    EXPECT_TRUE(toggle->text().contains(QString::number(model->rowCount() - before)));
    walkTo(folded);
    EXPECT_TRUE(card().whyNot().contains(session().diagnosis()->others.front().why.english()));
    EXPECT_FALSE(card().help()->isVisible());
    EXPECT_FALSE(dismissal().isVisible());
    EXPECT_FALSE(dismissal().opener()->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    EXPECT_EQ(card().cause(), u"charset-setting"_s);
    EXPECT_FALSE(listed().contains(folded));
}

TEST_F(CausePageTest, TheBestCheckStandsFirstAndIsAnsweredThere)
{
    openAtCause();
    for (const Finding& finding : session().diagnosis()->findings) {
        if (!isLeading(finding.status))
            continue;
        walkTo(finding.cause);
        const Settling& settling = finding.settling;
        if (settling.question.isEmpty()) {
            EXPECT_EQ(card().settling(), settling.text.english());
            EXPECT_EQ(card().settlingQuestion(), nullptr);
            continue;
        }
        ASSERT_NE(card().settlingQuestion(), nullptr) << finding.cause.toStdString();
        EXPECT_EQ(card().settlingQuestion(), card().question(settling.question));
        layOut();
        const auto top = [&](QWidget* widget) { return widget->mapTo(&card(), QPoint()).y(); };
        EXPECT_LT(top(card().settlingQuestion()), top(card().supporting()));
    }
}

TEST_F(CausePageTest, AnAnswerSaysWhatItMovedUntilThePageIsLeft)
{
    openAtCause();
    EXPECT_EQ(causePage().moved(), QString());
    walkTo(u"charset-domain-override"_s);
    const double before = finding(u"charset-domain-override"_s).likelihood;
    ChoiceRow* asked = card().question(u"domain-entry"_s);
    ASSERT_NE(asked, nullptr);
    waitForEvidence([&] { clickOn(asked->button(u"no"_s)); });
    ASSERT_LT(finding(u"charset-domain-override"_s).likelihood, before);
    EXPECT_TRUE(causePage().moved().contains(translated(finding(u"charset-domain-override"_s).title)))
        << causePage().moved().toStdString();
    waitForEvidence([&] { press(Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_FALSE(causePage().moved().isEmpty()) << "taking back moves too";
    session().goTo(u"evidence"_s);
    session().goTo(u"cause"_s);
    EXPECT_EQ(causePage().moved(), QString());
}

TEST_F(CausePageTest, HowItWasWeighedAddsUp)
{
    openAtCause();
    const auto* sum = card().weighing();
    EXPECT_FALSE(sum->lines().isEmpty());
    walkTo(u"max-recipients"_s);
    Disclosure* opener = card().weighing()->opener();
    EXPECT_FALSE(opener->isChecked());
    opener->setFocus();
    QTest::keyClick(opener, Qt::Key_Space);
    EXPECT_TRUE(opener->isChecked());
    const Finding& shown = finding(u"max-recipients"_s);
    double added = 0;
    for (const QString& line : card().weighing()->lines()) {
        if (line.startsWith(u'+') || line.startsWith(u'−'))
            added += QString(line.section(u' ', 0, 0)).replace(u'−', u'-').toDouble();
    }
    EXPECT_NEAR(added, shown.score, 0.01);
    EXPECT_TRUE(card().weighing()->lines().join(u' ').contains(
        u"Sum: +%1"_s.arg(QString::number(shown.score, 'f', 1))))
        << card().weighing()->lines().join(u'\n').toStdString();
}

TEST_F(CausePageTest, TellsWhatToDoWhatHarmsHowToSeeAndWhatToSay)
{
    openAtCause();
    for (const Cause& cause : session().knowledge().causes->all()) {
        walkTo(cause.id);
        if (!card().help()->isVisible())
            continue;
        const QStringList texts = card().help()->texts();
        for (const QList<Message>& sentences : {cause.risks, cause.verify}) {
            for (const Message& sentence : sentences)
                EXPECT_TRUE(texts.contains(sentence.english())) << cause.id.toStdString();
        }
        EXPECT_TRUE(texts.join(u'\n').contains(cause.steps.front().english()));
        ASSERT_NE(card().help()->copyButton(), nullptr);
        clickOn(card().help()->copyButton());
        EXPECT_EQ(QGuiApplication::clipboard()->text(), cause.sayToCaller.english());
    }
}

TEST_F(CausePageTest, ACauseIsDismissedWithAReasonAndTakenBack)
{
    openAtCause();
    const QString first = card().cause();
    dismissal().opener()->click();
    clickOn(dismissal().taker()); // without a reason nothing happens
    EXPECT_TRUE(dismissal().field()->hasFocus());
    EXPECT_TRUE(session().flow().items(u"cause.dismissed"_s).contains(first));
    EXPECT_EQ(session().flow().answerTo(u"cause.dismissed/charset-setting"_s), QString());
    QTest::keyClick(dismissal().field(), Qt::Key_Escape);
    EXPECT_FALSE(dismissal().field()->isVisible());
    dismissShown(u"The setting was never <b>touched</b>"_s);
    EXPECT_EQ(card().cause(), first);
    EXPECT_EQ(dismissal().said(), u"Dismissed: The setting was never <b>touched</b>"_s);
    EXPECT_TRUE(dismissal().takesBack()->hasFocus());
    EXPECT_NE(listed().front(), first);
    EXPECT_TRUE(causePage()
                    .list()
                    ->currentIndex()
                    .data(FindingsModel::WhyRole)
                    .toString()
                    .startsWith(u"Dismissed: The setting"_s));
    EXPECT_TRUE(causePage().moved().contains(u"is dismissed"_s));
    EXPECT_TRUE(page().question(u"cause.branch"_s)->recommended().isEmpty());
    waitForEvidence([&] { QTest::keyClick(dismissal().takesBack(), Qt::Key_Space); });
    EXPECT_EQ(listed().front(), first);
    EXPECT_EQ(dismissal().said(), QString());
    EXPECT_TRUE(dismissal().opener()->hasFocus());
    waitForEvidence([&] { press(Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_FALSE(dismissal().said().isEmpty());
    waitForEvidence([&] { press(Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_TRUE(dismissal().said().isEmpty());
}

TEST_F(CausePageTest, DismissingTheChosenCauseNeedsAttention)
{
    openAtCause();
    walkTo(u"max-recipients"_s);
    click(u"cause.branch"_s, u"other"_s);
    EXPECT_NE(session().flow().status(u"cause"_s).state, StepState::NeedsAttention);
    dismissShown(u"no"_s);
    EXPECT_EQ(session().flow().status(u"cause"_s).state, StepState::NeedsAttention);
    EXPECT_TRUE(session().flow().status(u"cause"_s).reason.english().contains(u"is dismissed"_s));
    waitForEvidence([&] { clickOn(dismissal().takesBack()); });
    EXPECT_NE(session().flow().status(u"cause"_s).state, StepState::NeedsAttention);
}

TEST_F(CausePageTest, EachMessageSaysWhichSettingApplied)
{
    openAtCause();
    walkTo(u"max-recipients"_s);
    QStringList shown;
    for (const QLabel* label : card().messages()->findChildren<QLabel*>())
        shown.append(label->text());
    const QString name = finding(u"max-recipients"_s).spoolFiles.front();
    for (const FileDiagnosis& file : session().diagnosis()->files) {
        if (file.spoolFile == name) {
            EXPECT_TRUE(shown.join(u'\n').contains(file.setting.english()))
                << shown.join(u'\n').toStdString();
        }
    }
}

TEST_F(CausePageTest, AnAnswerCanBringAnotherCauseIntoQuestion)
{
    openAtCause();
    const auto& causes = *session().knowledge().causes;
    QString asking;
    for (const OtherCause& other : session().diagnosis()->others) {
        if (!causes.find(other.cause)->questions.empty())
            asking = other.cause;
    }
    if (asking.isEmpty())
        GTEST_SKIP() << "every cause that asks has a finding";
    walkTo(asking);
    ChoiceRow* asked = card().question(causes.find(asking)->questions.front().id);
    ASSERT_NE(asked, nullptr);
    waitForEvidence([&] { clickOn(asked->button(u"yes"_s)); });
    EXPECT_FALSE(causePage().moved().isEmpty());
    EXPECT_EQ(card().cause(), asking);
}

TEST_F(CausePageTest, TheJournalTellsADismissalInItsOwnWords)
{
    const auto words = [this](const QString& what) {
        const QJsonObject data{{u"question"_s, u"cause.dismissed/antivirus"_s},
                               {u"answer"_s, u"No \u202Escanner"_s}};
        return journalWords({0, {}, {}, what, data}, session().flow().definition());
    };
    EXPECT_EQ(words(u"answered"_s), u"Cause dismissed: antivirus – No \\u202escanner"_s);
    EXPECT_EQ(words(u"answer-taken-back"_s), u"Dismissal taken back: antivirus"_s);
}
