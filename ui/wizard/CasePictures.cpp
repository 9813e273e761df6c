#include "ui/wizard/CasePictures.h"

#include "ui/common/Translated.h"
#include "ui/wizard/CaseView.h"
#include "ui/wizard/GuidePanel.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

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
    CaseSession& session = m_window.session();
    const Evidence& evidence = *session.evidence();
    const QString withCharset = failureWith([&](const Failure& failure) {
        const ArchivedFile* file = evidence.fileOf(failure);
        return file && file->spool && file->spool->detected && !file->spool->declarations.empty();
    });
    const QString missing = failureWith([](const Failure& failure) { return failure.file < 0; });
    const auto go = [&session](const QString& step) { return [&session, step] { session.goTo(step); }; };
    const auto answer = [&session](const QString& id, const QString& value) {
        session.answer({{id, value}});
    };
    session.setTicket(u"4711"_s);
    session.setCaller(u"M. Weber"_s);
    m_left = {
        {u"imsdoctor-1-evidence"_s, go(u"evidence"_s)},
        {u"imsdoctor-2-events"_s,
         [=, &session] {
             const QStringList roots = session.flow().items(u"evidence.root"_s);
             for (const QString& root : roots)
                 answer(itemQuestion(u"evidence.root"_s, root), u"copy"_s);
             session.goTo(u"events"_s);
         }},
        {u"imsdoctor-2-events-missing"_s, [=, &session] { session.selectFailure(missing); }},
        {u"imsdoctor-3-spool-file-missing"_s,
         [=, &session] {
             answer(u"events.match"_s, u"yes"_s);
             session.goTo(u"spool-file"_s);
         }},
        {u"imsdoctor-3-spool-file"_s, [=, &session] { session.selectFailure(withCharset); }},
        {u"imsdoctor-4-cause"_s,
         [=, &session] {
             answer(u"spool-file.seen"_s, u"yes"_s);
             session.goTo(u"cause"_s);
         }},
        {u"imsdoctor-5-settings"_s,
         [=, &session] {
             answer(u"cause.branch"_s, u"setting"_s);
             session.goTo(u"settings"_s);
         }},
        {u"imsdoctor-6-restart"_s,
         [=, &session] {
             answer(u"settings.saved"_s, u"yes"_s);
             answer(u"settings.changed"_s, u"yes"_s);
             session.goTo(u"restart"_s);
         }},
        {u"imsdoctor-6-restart-done"_s,
         [=] {
             answer(u"restart.command/stop"_s, u"worked"_s);
             answer(u"restart.command/start"_s, u"worked"_s);
             answer(u"restart.result"_s, u"running"_s);
         }},
        {u"imsdoctor-7-retest"_s, [=, &session] { session.goTo(u"retest"_s); }},
        {u"imsdoctor-8-report"_s,
         [=, this, &session] {
             answer(u"retest.result"_s, u"arrived"_s);
             m_window.view()->guide()->notes()->setPlainText(u"Mr. Weber will ring back on Monday."_s);
             session.goTo(u"report"_s);
         }},
        {u"imsdoctor-5-remedy"_s,
         [&session] {
             session.answer({{u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, u"max-recipients"_s}});
             session.goTo(u"settings"_s);
         }},
    };
    std::reverse(m_left.begin(), m_left.end());
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
    m_shots.take(scene.name, [this] { takeNext(); });
}

QString CasePictures::failureWith(const std::function<bool(const Failure&)>& wanted) const
{
    const auto& failures = m_window.session().evidence()->failures;
    const auto found = std::find_if(failures.begin(), failures.end(), wanted);
    return found == failures.end() ? QString() : found->name;
}

} // namespace ims
