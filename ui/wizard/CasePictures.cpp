#include "ui/wizard/CasePictures.h"
#include "core/casefile/CaseLock.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/Disclosure.h"
#include "ui/common/LinkButton.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseView.h"
#include "ui/wizard/DialogPicture.h"
#include "ui/wizard/EmergencyCard.h"
#include "ui/wizard/EventBrowser.h"
#include "ui/wizard/EventsPage.h"
#include "ui/wizard/Guidance.h"
#include "ui/wizard/GuidePanel.h"
#include "ui/wizard/HandSteps.h"
#include "ui/wizard/HelpWindow.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/PictureEvents.h"
#include "ui/wizard/RecommendationView.h"
#include "ui/wizard/RestartPage.h"
#include "ui/wizard/ServiceActCard.h"
#include "ui/wizard/ServiceForm.h"
#include "ui/wizard/SettingsPage.h"
#include "ui/wizard/StartedCard.h"
#include "ui/wizard/TroubleCard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr quint32 manyEvents = 1'000'000;
constexpr int betweenLooks = 20; // ms

} // namespace

CasePictures::CasePictures(QApplication& application, MainWindow& window, const Path& folder, QSize size)
    : m_application(application)
    , m_window(window)
    , m_folder(folder)
    , m_shots(application, &window, size, folder)
    , m_report(window, folder)
    , m_retest(window, folder)
{
    listenTo(m_shots);
}

void CasePictures::listenTo(Screenshots& shots)
{
    connect(&shots, &Screenshots::failed, this,
            [this](const Error& error) { Q_EMIT failed(translated(error)); });
}

void CasePictures::start(const Path& caseFolder)
{
    m_caseFolder = caseFolder;
    connect(
        &m_window.session(), &CaseSession::evidenceChanged, this,
        [this] {
            makeScenes();
            takeNext();
        },
        Qt::SingleShotConnection);
    connect(&m_window.session(), &CaseSession::loadingFailed, this,
            [this](const Error& error) { Q_EMIT failed(translated(error)); });
    m_shots.take(u"imsdoctor-0-start"_s, [this, caseFolder] { m_window.startCase({caseFolder}); });
}

void CasePictures::makeScenes()
{
    m_window.session().setTicket(u"4711"_s);
    m_window.session().setCaller(u"M. Weber"_s);
    m_left.clear();
    addEventScenes();
    addCauseScenes();
    addMendingScenes();
    m_retest.addScenes(m_caseFolder,
                       [this](const QString& name, std::function<void()> set, std::function<bool()> isReady) {
                           add(name, std::move(set), std::move(isReady));
                       });
    addHelpScenes();
    addEmptyScenes();
    std::reverse(m_left.begin(), m_left.end());
}

void CasePictures::addEventScenes()
{
    const auto evidence = m_window.session().evidence();
    const QString withCharset = failureWith([evidence](const Failure& failure) {
        const ArchivedFile* file = evidence->fileOf(failure);
        return file && file->spool && file->spool->detected && !file->spool->declarations.empty();
    });
    const QString missing = failureWith([](const Failure& failure) { return failure.file < 0; });
    add(u"imsdoctor-1-evidence"_s, [this] { goTo(u"evidence"_s); });
    add(u"imsdoctor-1-evidence-reported"_s, [this] {
        answer(u"evidence.symptom"_s, u"wrong-letters"_s);
        m_window.session().setSymptom(u"“The letters of our partners in Kiev are question marks”"_s);
    });
    add(u"imsdoctor-2-events"_s, [this] {
        const QStringList roots = m_window.session().flow().items(u"evidence.root"_s);
        for (const QString& root : roots)
            answer(itemQuestion(u"evidence.root"_s, root), u"copy"_s);
        goTo(u"events"_s);
    });
    add(u"imsdoctor-2-events-missing"_s, [this, missing] { m_window.session().selectFailure(missing); });
    add(u"imsdoctor-2-events-filtered"_s, [this] {
        EventFilters filters;
        filters.leaveOut(EventFacet::State, u"missing"_s);
        filters.setText(u"example"_s);
        events()->browser()->setGroup(EventFacet::Charset);
        events()->browser()->setFilters(filters);
        events()->browser()->sortBy({EventFacet::Sender, Qt::AscendingOrder});
    });
    add(u"imsdoctor-2-events-everything"_s, [this] {
        events()->browser()->setList(pictureEvents(manyEvents), EventRows::noTime);
        events()->browser()->setGroup(EventFacet::Source);
    });
    add(u"imsdoctor-3-spool-file-missing"_s, [this] {
        answer(u"events.match"_s, u"yes"_s);
        goTo(u"spool-file"_s);
    });
    add(u"imsdoctor-3-spool-file"_s, [this, withCharset] { m_window.session().selectFailure(withCharset); });
}

void CasePictures::addCauseScenes()
{
    add(u"imsdoctor-4-cause"_s, [this] {
        answer(u"spool-file.seen"_s, u"yes"_s);
        goTo(u"cause"_s);
    });
    add(u"imsdoctor-5-settings"_s, [this] {
        answer(u"cause.branch"_s, u"setting"_s);
        goTo(u"settings"_s);
    });
    add(u"imsdoctor-5-settings-otherwise"_s, [this] {
        if (LinkButton* opener = settings()->recommendation()->otherwise(u"Default"_s))
            opener->click();
    });
    add(u"imsdoctor-5-settings-by-hand"_s, [this] { tickUntil(DialogField::NonMime); });
    add(u"imsdoctor-5-settings-by-hand-domain"_s, [this] { tickUntil(DialogField::Add); });
    add(u"imsdoctor-5-settings-imccopy"_s, [this] {
        settings()->imccopyOpener()->setChecked(true);
        showPart(settings()->imccopyOpener());
    });
}

SettingsPage* CasePictures::settings() const
{
    return qobject_cast<SettingsPage*>(m_window.view()->page(u"settings"_s));
}

/// Brings a part of a page to the top, when its place is known.
void CasePictures::showPart(QWidget* part)
{
    QTimer::singleShot(0, part, [part] {
        for (QWidget* around = part->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<ColumnArea*>(around))
                return area->verticalScrollBar()->setValue(part->mapTo(area->widget(), QPoint()).y());
        }
    });
}

/// Ticks the steps by hand before the first that marks a field.
void CasePictures::tickUntil(DialogField field)
{
    auto* steps = settings()->findChild<HandSteps*>();
    if (!steps)
        return;
    for (int number = 1; steps->tick(number) && !steps->picture()->dialog().marks.contains(field); ++number) {
        if (!steps->tick(number)->isChecked())
            steps->tick(number)->click();
    }
    showPart(steps->picture());
}

void CasePictures::addMendingScenes()
{
    add(u"imsdoctor-6-restart"_s, [this] {
        answer(u"settings.saved"_s, u"yes"_s);
        answer(u"settings.changed"_s, u"yes"_s);
        goTo(u"restart"_s);
    });
    addRestartScenes();
    add(u"imsdoctor-7-retest"_s, [this] {
        restart()->act()->runner()->cancel();
        answerRoots(u"copy"_s);
        goTo(u"retest"_s);
    });
    add(u"imsdoctor-8-report"_s, [this] {
        answer(u"retest.result"_s, u"arrived"_s);
        m_window.view()->guide()->notes()->setPlainText(u"Mr. Weber will ring back on Monday."_s);
        goTo(u"report"_s);
    });
    m_report.addScenes(m_caseFolder,
                       [this](const QString& name, std::function<void()> set) { add(name, std::move(set)); });
    add(u"imsdoctor-5-remedy"_s, [this] {
        m_window.session().answer(
            {{u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, u"max-recipients"_s}});
        goTo(u"settings"_s);
    });
}

RestartPage* CasePictures::restart() const
{
    return qobject_cast<RestartPage*>(m_window.view()->page(u"restart"_s));
}

void CasePictures::answerRoots(const QString& kind)
{
    for (const QString& root : m_window.session().flow().items(u"evidence.root"_s))
        answer(itemQuestion(u"evidence.root"_s, root), kind);
}

/// As if the program had asked the service.
void CasePictures::noteService(const QString& what, const ServiceStatus& after, int code)
{
    ServiceAct act;
    act.at = m_window.session().now();
    act.who = CaseLock::personHere();
    act.what = what;
    act.way = idOf(ServiceWay::NetRpc);
    act.server = m_window.session().server();
    act.service = internetMailService();
    act.user = u"CONTOSO\\admin"_s;
    act.command = {u"/usr/bin/net"_s, u"rpc"_s, u"service"_s, what, act.service};
    act.asked = true;
    act.before = idOf(what == "stop"_L1 ? ServiceState::Running : ServiceState::Stopped);
    act.state = idOf(after.state);
    act.code = code;
    act.failed = code != 0;
    act.exitCode = 0;
    act.output = u"Successfully sent the request."_s;
    act.milliseconds = 12'400;
    m_window.session().noteServiceAct(act);
}

void CasePictures::addRestartScenes()
{
    add(u"imsdoctor-6-restart-by-program"_s, [this] {
        answerRoots(u"live"_s);
        answer(u"restart.ready/console"_s, u"yes"_s);
        answer(u"restart.ready/backup"_s, u"unknown"_s);
    });
    add(u"imsdoctor-6-restart-form"_s, [this] { showPart(restart()->emergency()); });
    add(u"imsdoctor-6-restart-asked"_s, [this] {
        restart()->form()->user()->setText(u"CONTOSO\\admin"_s);
        restart()->form()->password()->setText(u"picture"_s);
        restart()->act()->restartButton()->click();
        showPart(restart()->act());
    });
    add(u"imsdoctor-6-restart-failed"_s, [this] {
        restart()->act()->dismissButton()->click();
        noteService(u"stop"_s, {ServiceState::Stopped}, 0);
        noteService(u"start"_s, {ServiceState::Stopped}, 1067);
        m_window.session().answer({{u"restart.command/stop"_s, u"worked"_s},
                                   {u"restart.command/start"_s, u"failed"_s},
                                   {u"restart.result"_s, u"failed"_s}});
        showPart(restart()->act());
    });
    add(u"imsdoctor-6-restart-troubles"_s, [this] { showPart(restart()->troubles()); });
    add(u"imsdoctor-6-restart-done"_s, [this] {
        noteService(u"start"_s, {ServiceState::Running}, 0);
        ServiceAct greeting;
        greeting.at = m_window.session().now();
        greeting.what = u"banner"_s;
        greeting.server = m_window.session().server();
        greeting.output = u"220 exch01.example.com ESMTP Server (Microsoft Exchange Internet Mail Service "
                          "5.5.2232.9) ready"_s;
        m_window.session().noteServiceAct(greeting);
        m_window.session().answer({{u"restart.command/stop"_s, u"worked"_s},
                                   {u"restart.command/start"_s, u"worked"_s},
                                   {u"restart.result"_s, u"running"_s}});
        restart()->troubles()->toggle()->setChecked(false);
        showPart(restart()->started());
    });
    add(
        u"imsdoctor-6-restart-running"_s,
        [this] {
            restart()->form()->password()->setText(u"picture"_s);
            restart()->act()->restartButton()->click();
            restart()->act()->confirmButton()->click();
            showPart(restart()->act());
        },
        [this] {
            const auto progress = restart()->act()->runner()->progress();
            return progress && progress->status.state == ServiceState::StopPending;
        });
}

void CasePictures::addHelpScenes()
{
    Guidance* guidance = m_window.guidance();
    m_helpShots =
        std::make_unique<Screenshots>(m_application, guidance->help(), HelpWindow::usualSize, m_folder);
    listenTo(*m_helpShots);
    add(u"imsdoctor-9-commands"_s, [guidance] {
        guidance->palette()->open();
        guidance->palette()->field()->setText(u"case"_s);
    });
    add(u"imsdoctor-9-tour"_s, [this, guidance] {
        guidance->palette()->dismiss();
        goTo(u"cause"_s);
        guidance->showTour(*m_window.view());
        guidance->tour()->goOn();
    });
    for (const QString& page : {u"step/restart"_s, u"cause/charset-setting"_s, u"words"_s}) {
        add(u"imsdoctor-9-help-"_s + page.section(u'/', -1), [guidance, page] {
            guidance->tour()->end();
            guidance->openHelp(page);
        });
        m_left.back().ofHelp = true;
    }
    add({}, [guidance] { guidance->help()->close(); });
}

/// Last: the case is gone then.
void CasePictures::addEmptyScenes()
{
    add(u"imsdoctor-2-events-empty"_s, [this] {
        m_window.session().startEmptyCase();
        goTo(u"events"_s);
    });
}

EventsPage* CasePictures::events() const
{
    return qobject_cast<EventsPage*>(m_window.view()->page(u"events"_s));
}

void CasePictures::add(const QString& name, std::function<void()> set, std::function<bool()> isReady)
{
    m_left.push_back({name, std::move(set), std::move(isReady), false});
}

void CasePictures::goTo(const QString& step)
{
    m_window.session().goTo(step);
}

void CasePictures::answer(const QString& id, const QString& value)
{
    m_window.session().answer({{id, value}});
}

void CasePictures::takeNext()
{
    if (m_left.empty()) {
        Q_EMIT done();
        return;
    }
    const Scene scene = std::move(m_left.back());
    m_left.pop_back();
    scene.set();
    takeWhenReady(scene);
}

void CasePictures::takeWhenReady(const Scene& scene)
{
    if (scene.isReady && !scene.isReady()) {
        QTimer::singleShot(betweenLooks, this, [this, scene] { takeWhenReady(scene); });
        return;
    }
    if (scene.name.isEmpty())
        return takeNext();
    Screenshots* shots = scene.ofHelp ? m_helpShots.get() : &m_shots;
    const auto take = [this, shots, name = scene.name, atWork = bool(scene.isReady)] {
        shots->take(
            name, [this] { takeNext(); }, atWork);
    };
    EventBrowser* browser = events()->browser();
    if (browser->isSearching())
        connect(browser, &EventBrowser::searched, this, take, Qt::SingleShotConnection);
    else
        take();
}

QString CasePictures::failureWith(const std::function<bool(const Failure&)>& wanted) const
{
    const auto& failures = m_window.session().evidence()->failures;
    const auto found = std::find_if(failures.begin(), failures.end(), wanted);
    return found == failures.end() ? QString() : found->name;
}

} // namespace ims
