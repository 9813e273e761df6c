#pragma once

#include "ui/common/Job.h"
#include "ui/wizard/ReportExport.h"

namespace ims {

class BannerStack;
class LoadingBar;

/// Writes the reports of the open case, or copies its summary, in the background, one at a time, and says
/// what became of it. Holds what the technician wants of them.
class ReportExporter : public QObject
{
    Q_OBJECT

public:
    ReportExporter(CaseSession& session, BannerStack* banners, QWidget* parent);

    /// How far it is, with a way to stop it; in sight while a report is being written.
    LoadingBar* bar() const { return m_bar; }

    /// Hold for whatever is exported or copied, from wherever in the window. What is hidden is kept with the
    /// case.
    const ReportWishes& wishes() const { return m_wishes; }
    void setWishes(const ReportWishes& wishes);

    /// What reports are made from now.
    ReportSources sources() const;

    /// "report-4711-EXCH01.zip", without what is not to be seen.
    QString suggestedName(ReportForm form) const;

    /// In the form that the file's ending says. Refused, and said, while another one is being written, and
    /// where an archive is to be encrypted and there is no password.
    void start(const Path& target, Secret password = {});

    /// Puts the summary for the ticket on the clipboard; refused as start() is.
    void copySummary();

    bool isRunning() const { return m_job.isRunning(); }
    void cancel() { m_job.cancel(); }

    /// The newest report of this case that was written since it was opened.
    const std::optional<ExportedReport>& newest() const { return m_newest; }

Q_SIGNALS:
    void wishesChanged();
    void runningChanged();
    void written(const ims::ExportedReport& report);
    void failed();
    void summaryCopied();

private:
    /// A report's name is told by the clock and its bytes by the journal: both are to be those of now.
    static constexpr int savingWait = 1'000; ///< ms; what is saved later is not in it

    bool begin();
    void openCase();
    void refuse(const Error& error);
    void take(const ExportedReport& report, int writtenCase);

    CaseSession& m_session;
    BannerStack* m_banners;
    LoadingBar* m_bar;
    int m_case = 0; ///< counts the cases that were opened
    ReportWishes m_wishes;
    std::optional<ExportedReport> m_newest;
    std::shared_ptr<const Pseudonyms> m_names; ///< given in this window
    Job m_job;
};

} // namespace ims
