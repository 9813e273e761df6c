#pragma once

#include "ui/wizard/EventFilters.h"

#include <QObject>

class QAction;

namespace ims {

class BannerStack;
class CaseSession;

/// Says what came since the case was closed: new failed messages, and where the trouble seems to be back.
/// What was dismissed is said again only when something new is to be said.
class SinceBanner : public QObject
{
    Q_OBJECT

public:
    SinceBanner(CaseSession& session, BannerStack* banners, QObject* parent = nullptr);

    QAction* showNew() const { return m_showNew; }
    QAction* openAgain() const { return m_openAgain; }

    /// What shows the new failed messages alone; nothing where they cannot be told by their time.
    std::optional<EventFilters> newOnesOnly() const;

Q_SIGNALS:
    void newOnesWanted(); ///< the failed messages that are new are to be shown, and gone to
    void newOnesCame();   ///< there are some that were not told before: to be shown, where they are listed

private:
    void refresh();
    QString newText() const;
    QString backText() const;

    CaseSession& m_session;
    BannerStack* m_banners;
    QAction* m_showNew;
    QAction* m_openAgain;
    QString m_told;       ///< what was said last, dismissed or not
    size_t m_newOnes = 0; ///< so many were told
};

} // namespace ims
