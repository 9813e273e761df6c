#include "ui/wizard/RestartPage.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "core/service/ServiceCommands.h"
#include "ui/common/Banner.h"
#include "ui/common/Card.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/CommandBox.h"
#include "ui/wizard/CommandCard.h"
#include "ui/wizard/TroubleCard.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

RestartPage::RestartPage(PageContext& context, QWidget* parent)
    : StepPage(u"restart"_s, context, parent)
    , m_area(new ColumnArea(tr("Restart"), this))
    , m_where(new Banner(BannerKind::Info, {}, false, m_area))
    , m_stop(new CommandCard(context.session, u"stop"_s, tr("1  Stop the service"), m_area))
    , m_start(new CommandCard(context.session, u"start"_s, tr("2  Start the service"), m_area))
    , m_troubles(new TroubleCard(m_area))
{
    m_stop->setCommand(stopServiceCommand());
    m_start->setCommand(startServiceCommand());
    m_area->column()->addWidget(m_where);
    addBefore();
    m_area->column()->addWidget(m_stop);
    m_area->column()->addWidget(m_start);
    m_area->column()->addWidget(m_troubles);
    addAfter();
    content()->addWidget(m_area, 1);
    for (CommandCard* card : {m_stop, m_start}) {
        connect(card, &CommandCard::recognized, this, [this](bool trouble) {
            if (trouble)
                m_troubles->open();
        });
    }
    connect(&session(), &CaseSession::flowChanged, this, [this] {
        if (isVisible())
            showAnswers();
    });
}

void RestartPage::addBefore()
{
    auto* card = new Card(tr("Before"), m_area);
    card->addSteps(
        {tr("Agree on the moment with the caller: inbound mail stands still for some minutes, and the "
            "senders try again."),
         tr("Make sure that somebody can reach the server’s console. If the service hangs while it "
            "stops, only the console helps (Q176566).")});
    m_area->column()->addWidget(card);
}

void RestartPage::addAfter()
{
    auto* card = new Card(tr("Check that it runs"), m_area);
    card->addSteps(
        {tr("The application log holds a new event 1000 of MSExchangeIMC with the build (Q257618), and no "
            "error of MSExchangeIMC after it."),
         tr("“net start” lists the service by its display name, “Microsoft Exchange Internet Mail Service” "
            "(4.0: “Connector”)."),
         tr("Port 25 greets with a line that begins with 220 and names the Internet Mail Service and its "
            "build "
            "(4.0: “220 … service ready”). Another wording is another program on that port "
            "(Q164060, Q194131, Q146157).")});
    m_area->column()->addWidget(card);
    for (const QString& command : {u"net start"_s, u"telnet localhost 25"_s}) {
        auto* box = new CommandBox(card);
        box->setText(command);
        card->column()->addWidget(box);
    }
}

QList<QWidget*> RestartPage::panes() const
{
    return {m_area};
}

void RestartPage::showCase()
{
    showWhere();
    showExpected();
    showAnswers();
}

/// Where the commands have to run. What is opened here is at best the server's files, never its console.
void RestartPage::showWhere()
{
    bool live = false;
    for (const QString& root : session().flow().items(u"evidence.root"_s))
        live = live || session().flow().answerTo(itemQuestion(u"evidence.root"_s, root)) == "live"_L1;
    const QString server = session().server().isEmpty() ? tr("the server") : visibleText(session().server());
    m_where->setMessage(
        BannerKind::Info,
        live
            ? tr("Run the commands on %1 itself, at its console or in a remote session, as an administrator.")
                  .arg(server)
            : tr("The evidence at hand is not the server’s own: restarting anything here changes nothing. "
                 "Run the "
                 "commands on %1 itself, or have the caller type them there, as an administrator.")
                  .arg(server));
}

void RestartPage::showExpected()
{
    const bool connector = serverFamily(session().serverVersion()) == "4.0"_L1;
    const QString name = connector ? u"Microsoft Exchange Internet Mail Connector"_s
                                   : u"Microsoft Exchange Internet Mail Service"_s;
    m_stop->setExpected(tr("Expected: it names “%1” and says that it was stopped. Event 1001, “shut down "
                           "successfully”, is logged (Q325939).")
                            .arg(name));
    m_start->setExpected(
        tr("Expected: it says that the service was started. Event 1000 with the build is logged "
           "(Q257618). It can take long; do not break it off (Q185996)."));
}

bool RestartPage::hasFailed() const
{
    const Flow& flow = session().flow();
    return flow.answerTo(u"restart.command/stop"_s) == "failed"_L1 ||
           flow.answerTo(u"restart.command/start"_s) == "failed"_L1 ||
           flow.answerTo(u"restart.result"_s) == "failed"_L1;
}

void RestartPage::showAnswers()
{
    m_stop->refresh();
    m_start->refresh();
    const bool failed = hasFailed();
    if (failed && !m_failed)
        m_troubles->open();
    m_failed = failed;
}

} // namespace ims
