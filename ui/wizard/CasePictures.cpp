#include "ui/wizard/CasePictures.h"

#include "ui/common/ColumnArea.h"
#include "ui/common/Disclosure.h"
#include "ui/common/LinkButton.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseView.h"
#include "ui/wizard/DialogPicture.h"
#include "ui/wizard/EventBrowser.h"
#include "ui/wizard/EventsPage.h"
#include "ui/wizard/GuidePanel.h"
#include "ui/wizard/HandSteps.h"
#include "ui/wizard/PictureEvents.h"
#include "ui/wizard/RecommendationView.h"
#include "ui/wizard/SettingsPage.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr quint32 manyEvents = 1'000'000;

} // namespace

CasePictures::CasePictures(QApplication& application, MainWindow& window, const Path& folder)
    : m_window(window)
    , m_shots(application, &window, MainWindow::usualSize, folder)
{
    connect(&m_shots, &Screenshots::failed, this,
            [this](const Error& error) { Q_EMIT failed(translated(error)); });
}

void CasePictures::start(const Path& caseFolder)
{
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

/// Brings a part of step 5 to the top, when its place is known.
void CasePictures::showPart(QWidget* part)
{
    QTimer::singleShot(0, part, [page = settings(), part] {
        auto* area = page->findChild<ColumnArea*>();
        area->verticalScrollBar()->setValue(part->mapTo(area->widget(), QPoint()).y());
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
    add(u"imsdoctor-6-restart-done"_s, [this] {
        answer(u"restart.command/stop"_s, u"worked"_s);
        answer(u"restart.command/start"_s, u"worked"_s);
        answer(u"restart.result"_s, u"running"_s);
    });
    add(u"imsdoctor-7-retest"_s, [this] { goTo(u"retest"_s); });
    add(u"imsdoctor-8-report"_s, [this] {
        answer(u"retest.result"_s, u"arrived"_s);
        m_window.view()->guide()->notes()->setPlainText(u"Mr. Weber will ring back on Monday."_s);
        goTo(u"report"_s);
    });
    add(u"imsdoctor-5-remedy"_s, [this] {
        m_window.session().answer(
            {{u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, u"max-recipients"_s}});
        goTo(u"settings"_s);
    });
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

void CasePictures::add(const QString& name, std::function<void()> set)
{
    m_left.push_back({name, std::move(set)});
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
    const auto take = [this, name = scene.name] { m_shots.take(name, [this] { takeNext(); }); };
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
