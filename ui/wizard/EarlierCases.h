#pragma once

#include "core/casefile/RecentCases.h"
#include "ui/common/Job.h"

#include <QObject>

class QAction;

namespace ims {

class BannerStack;
class CaseSession;

/// Looks in the background, once the case's server is known, for other cases of the same server among those
/// that are kept, and says how many there are.
class EarlierCases : public QObject
{
    Q_OBJECT

public:
    EarlierCases(CaseSession& session, BannerStack* banners, QObject* parent = nullptr);

    const std::vector<CaseSummary>& cases() const { return m_cases; }
    const QString& server() const { return m_server; }
    QAction* show() const { return m_show; }

Q_SIGNALS:
    void listWanted();
    void looked();

private:
    void look();
    void say();

    CaseSession& m_session;
    BannerStack* m_banners;
    QAction* m_show;
    QString m_server; ///< that was looked for
    std::vector<CaseSummary> m_cases;
    Job m_looking;
};

} // namespace ims
