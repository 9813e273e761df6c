#pragma once

#include "core/base/Path.h"
#include "ui/common/Job.h"

namespace ims {

class BannerStack;
class CaseSession;
class LoadingBar;

/// Packs the open case into one file and unpacks such files, in the background, one at a time, and says what
/// became of it.
class CasePackaging : public QObject
{
    Q_OBJECT

public:
    CasePackaging(CaseSession& session, BannerStack* banners, QWidget* parent);

    /// How far it is, with a way to stop it; in sight while it works.
    LoadingBar* bar() const { return m_bar; }
    bool isRunning() const { return m_job.isRunning(); }

    /// Packs what was saved last; what is not saved yet is saved before. An existing file is replaced: the
    /// dialog has asked.
    void pack(const Path& target);

    /// Unpacks below the folder where cases are kept; unpacked() tells the new case's folder.
    void unpack(const Path& package);

    /// "case-4711-EXCH01.imscase": with the ticket and the server where there are any.
    QString suggestedName() const;

    /// Whether a path is named as such a file.
    static bool isPackage(const Path& path);

Q_SIGNALS:
    void packed(const QString& file);
    void unpacked(const ims::Path& folder);
    void failed();
    void runningChanged();

private:
    static constexpr int savingWait = 2'000; ///< ms; what is saved later is not in the file

    void say(const Error& error);

    CaseSession& m_session;
    BannerStack* m_banners;
    LoadingBar* m_bar;
    Job m_job;
};

} // namespace ims
