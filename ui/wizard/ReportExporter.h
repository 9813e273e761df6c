#pragma once

#include "core/report/Report.h"
#include "ui/common/Job.h"

#include <functional>

namespace ims {

class BannerStack;
class CaseSession;
class LoadingBar;

/// Writes the report of the open case, or copies its summary, in the background, one at a time, and says what
/// became of it.
class ReportExporter : public QObject
{
    Q_OBJECT

public:
    ReportExporter(CaseSession& session, BannerStack* banners, QWidget* parent);

    /// How far it is, with a way to stop it; in sight while a report is being written.
    LoadingBar* bar() const { return m_bar; }

    /// HTML or JSON by the file's ending; `done` is called when it stands there. Refused, and said, while
    /// another one is being written.
    void start(const Path& target, std::function<void()> done);

    /// Puts the summary for the ticket on the clipboard; refused as start() is.
    void copySummary();

    bool isRunning() const { return m_job.isRunning(); }
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void runningChanged();
    void written(const QString& file);
    void failed();
    void summaryCopied();

private:
    bool begin();
    ReportCase recorded() const;

    CaseSession& m_session;
    BannerStack* m_banners;
    LoadingBar* m_bar;
    Job m_job;
};

} // namespace ims
