#include "ui/wizard/ReportExporter.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"
#include "ui/wizard/BannerStack.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/LoadingBar.h"
#include "ui/wizard/ReportExport.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ims {

ReportExporter::ReportExporter(CaseSession& session, BannerStack* banners, QWidget* parent)
    : QObject(parent)
    , m_session(session)
    , m_banners(banners)
    , m_bar(new LoadingBar(parent))
{
    connect(m_bar, &LoadingBar::cancelRequested, this, &ReportExporter::cancel);
    connect(&m_job, &Job::progressed, this, [this] { m_bar->showProgress(m_job.progress()); });
    connect(&m_job, &Job::stopped, this, [this] {
        m_bar->hide();
        Q_EMIT runningChanged();
    });
}

bool ReportExporter::begin()
{
    if (!isRunning()) {
        m_banners->remove(u"exporting"_s);
        return true;
    }
    m_banners->add(BannerKind::Info,
                   tr("A report is being written. Export the next one when it is done, or cancel it."),
                   u"exporting"_s);
    return false;
}

ReportCase ReportExporter::recorded() const
{
    return {m_session.record(), m_session.flow()};
}

void ReportExporter::start(const Path& target, std::function<void()> done)
{
    if (!begin())
        return;
    m_job.start(
        [shown = reportable(m_session.loaded(), m_session.evidenceError()), recorded = recorded(), target,
         now = m_session.now()](const JobContext& context) {
            return exportReport(shown, recorded, target, now, context.stop(), context.progress());
        },
        [this, done = std::move(done)](const Expected<Path>& file) {
            if (!file) {
                m_banners->add(BannerKind::Error, translated(file.error()));
                Q_EMIT failed();
                return;
            }
            const QString name = visibleText(displayName(*file));
            m_banners->add(BannerKind::Success, tr("The report was written to %1.").arg(name));
            if (done)
                done();
            Q_EMIT written(name);
        });
    m_bar->begin(tr("Writing the report"));
    Q_EMIT runningChanged();
}

void ReportExporter::copySummary()
{
    if (!begin())
        return;
    m_job.start(
        [shown = reportable(m_session.loaded(), m_session.evidenceError()), recorded = recorded(),
         now = m_session.now()](const JobContext& context) -> Expected<QByteArray> {
            return reportText(reportJson(*shown.evidence, *shown.diagnosis,
                                         {{}, now, recorded, context.stop(), context.progress()}));
        },
        [this](const Expected<QByteArray>& summary) {
            if (!summary)
                return; // cancelled
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*summary));
            m_banners->add(BannerKind::Success, tr("The summary for the ticket is on the clipboard."),
                           u"summary"_s);
            Q_EMIT summaryCopied();
        });
    m_bar->begin(tr("Making the summary for the ticket"));
    Q_EMIT runningChanged();
}

} // namespace ims
