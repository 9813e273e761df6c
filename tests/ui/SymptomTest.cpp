#include "core/casefile/CaseFolder.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/common/LinkButton.h"
#include "ui/wizard/CallerCard.h"
#include "ui/wizard/SymptomCard.h"
#include "ui/wizard/WhereWeWere.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class SymptomTest : public test::WalkthroughTest
{
protected:
    SymptomCard& card() { return *goToEvidence().symptomCard(); }

    QString picked() { return session().flow().answerTo(u"evidence.symptom"_s); }

    QJsonObject exportedCase()
    {
        const Path target = temporary("report.json");
        QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
        m_window->exportReport(target);
        EXPECT_TRUE(written.wait(patience));
        QFile file(displayName(target));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object()[u"case"_s].toObject();
    }
};

} // namespace

TEST_F(SymptomTest, ACaseBeginsWithWhatTheCallerReports)
{
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(card().choices()->isVisible());
    EXPECT_TRUE(card().hint().isEmpty());
    EXPECT_LT(card().mapTo(m_window.get(), QPoint()).y(),
              goToEvidence().callerCard()->mapTo(m_window.get(), QPoint()).y());
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(picked(), u"wrong-letters"_s);
    EXPECT_FALSE(card().choices()->isVisible());
    EXPECT_EQ(card().chosen(), u"Mail arrives with wrong letters"_s);
    EXPECT_TRUE(card().hint().contains(u"did not arrive at all"_s));
}

TEST_F(SymptomTest, AStoppedServiceLeadsToItsStepAndBlocksNothing)
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::mouseClick(card().choices()->button(u"stopped"_s), Qt::LeftButton);
    EXPECT_TRUE(card().hint().contains(u"emergency card"_s));
    QTest::mouseClick(card().first(), Qt::LeftButton);
    EXPECT_EQ(session().step(), u"restart"_s);
    for (const FlowStep& step : session().flow().definition().steps())
        EXPECT_TRUE(session().flow().status(step.id).waitsFor.isEmpty());
}

TEST_F(SymptomTest, ItCanBeChangedAndTakenBack)
{
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(picked(), u"not-arrived"_s) << "sentences out of sight have no numbers";
    QTest::mouseClick(card().change(), Qt::LeftButton);
    EXPECT_TRUE(card().choices()->isVisible());
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(picked(), u"bounced"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(picked().isEmpty());
    EXPECT_TRUE(card().choices()->isVisible());
}

TEST_F(SymptomTest, TheCallersWordsAreKeptAndToldAgain)
{
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_1, Qt::AltModifier);
    QSignalSpy noted(&session(), &CaseSession::factsChanged);
    QTest::keyClicks(card().words(), u"nothing from Japan <b>"_s);
    ASSERT_TRUE(noted.wait(patience)) << "kept when the typing pauses";
    const QJsonObject told = exportedCase();
    EXPECT_EQ(told[u"symptom"_s].toString(), u"nothing from Japan <b>"_s);
    EXPECT_EQ(told[u"symptom_text"_s].toString(), u"Mail from outside does not arrive"_s);
    m_window->close();
    makeWindow();
    QSignalSpy opened(&session(), &CaseSession::opened);
    m_window->openCase(onlyCase());
    ASSERT_TRUE(!opened.isEmpty() || opened.wait(patience));
    EXPECT_EQ(card().words()->text(), u"nothing from Japan <b>"_s);
    EXPECT_EQ(card().chosen(), u"Mail from outside does not arrive"_s);
    const QString where = whereWeWere(session());
    EXPECT_TRUE(where.contains(u"Reported: Mail from outside does not arrive."_s)) << where.toStdString();
    EXPECT_TRUE(where.contains(u"nothing from Japan"_s)) << where.toStdString();
}

TEST_F(SymptomTest, AServerNamedTwiceHasTheFirstNumbers)
{
    openSample();
    EXPECT_EQ(page().questions().size(), 0U) << "the sample names one server";
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(picked(), u"event"_s);
}
