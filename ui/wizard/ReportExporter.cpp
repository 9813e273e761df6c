#include "ui/wizard/ReportExporter.h"

#include "core/base/SafeText.h"
#include "ui/common/ProgramLanguage.h"
#include "ui/common/Translated.h"
#include "ui/wizard/BannerStack.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/LoadingBar.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Error unknownEnding(const Path& target)
{
    QStringList endings;
    for (const ReportForm form : reportForms())
        endings.append(reportEnding(form));
    return {Message(QT_TRANSLATE_NOOP("ims", "write the report")), displayName(target),
            Message(QT_TRANSLATE_NOOP("ims", "its ending names no form of a report")),
            Message(QT_TRANSLATE_NOOP("ims", "Give the file a name that ends in one of these: %1"),
                    {endings.join(u' ')})};
}

Error noPassword(const Path& target)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "write the archive for escalation")), displayName(target),
            Message(QT_TRANSLATE_NOOP("ims", "it is to be encrypted, and its password was not typed")),
            Message(QT_TRANSLATE_NOOP("ims", "Type the password in step 8 and export the archive there."))};
}

} // namespace

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
    connect(&session, &CaseSession::opened, this, &ReportExporter::openCase);
}

void ReportExporter::openCase()
{
    ++m_case;
    m_wishes = {};
    m_wishes.language = spokenLanguage();
    m_wishes.redaction = redactionOf(m_session.record().hiding);
    m_newest.reset();
    m_names.reset();
    Q_EMIT wishesChanged();
}

void ReportExporter::setWishes(const ReportWishes& wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    m_session.setHiding(keptRedaction(wishes.redaction));
    Q_EMIT wishesChanged();
}

ReportSources ReportExporter::sources() const
{
    ReportSources sources = reportSources(m_session);
    sources.names = m_names;
    sources.language = ReportLanguage::of(m_wishes.language);
    return sources;
}

QString ReportExporter::suggestedName(ReportForm form) const
{
    const RedactionChoices& hidden = m_wishes.redaction;
    return suggestedReportName(
        form, hidden.has(RedactionKind::People) ? QString() : m_session.record().ticket,
        hidden.has(RedactionKind::Hosts) || hidden.has(RedactionKind::Domains) ? QString()
                                                                               : m_session.server());
}

bool ReportExporter::begin()
{
    if (!isRunning()) {
        m_banners->remove(u"exporting"_s);
        m_session.finishSaving(savingWait);
        return true;
    }
    m_banners->add(BannerKind::Info,
                   tr("A report is being written. Export the next one when it is done, or cancel it."),
                   u"exporting"_s);
    return false;
}

void ReportExporter::refuse(const Error& error)
{
    m_banners->add(BannerKind::Error, translated(error));
    Q_EMIT failed();
}

void ReportExporter::start(const Path& target, Secret password)
{
    if (!begin())
        return;
    const auto form = reportFormOf(target);
    if (!form)
        return refuse(unknownEnding(target));
    ReportOrder order{*form, m_wishes};
    if (*form == ReportForm::Archive && m_wishes.encrypts) {
        if (password.isEmpty())
            return refuse(noPassword(target));
        order.password = std::make_shared<const Secret>(std::move(password));
    }
    m_job.start(
        [sources = sources(), order, target](const JobContext& context) {
            return exportReport(sources, order, target, context.stop(), context.progress());
        },
        [this, written = m_case](const Expected<ExportedReport>& report) {
            if (report)
                take(*report, written);
            else
                refuse(report.error());
        });
    m_bar->begin(tr("Writing the report"));
    Q_EMIT runningChanged();
}

void ReportExporter::take(const ExportedReport& report, int writtenCase)
{
    m_banners->add(BannerKind::Success,
                   tr("The report was written to %1.").arg(visibleText(displayName(report.file))));
    if (report.namesNotKept)
        m_banners->add(
            BannerKind::Warning,
            tr("%1 The next export of the case may give other names.").arg(translated(*report.namesNotKept)));
    if (writtenCase != m_case)
        return; // that case was closed meanwhile
    m_newest = report;
    if (report.names)
        m_names = report.names;
    Q_EMIT written(report);
}

void ReportExporter::copySummary()
{
    if (!begin())
        return;
    m_job.start(
        [sources = sources(), choices = m_wishes.redaction](const JobContext& context) {
            return ticketText(sources, choices, context.stop(), context.progress());
        },
        [this](const Expected<QByteArray>& summary) {
            if (!summary)
                return refuse(summary.error());
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*summary));
            m_banners->add(BannerKind::Success,
                           m_wishes.redaction.isRedacting()
                               ? tr("The summary for the ticket is on the clipboard, with other names in "
                                    "the place of those that are hidden.")
                               : tr("The summary for the ticket is on the clipboard."),
                           u"summary"_s);
            Q_EMIT summaryCopied();
        });
    m_bar->begin(tr("Making the summary for the ticket"));
    Q_EMIT runningChanged();
}

} // namespace ims
