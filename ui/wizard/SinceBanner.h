#pragma once

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

Q_SIGNALS:
    void newOnesWanted(); ///< the failed messages that are new are to be shown

private:
    void refresh();
    QString newText() const;
    QString backText() const;

    CaseSession& m_session;
    BannerStack* m_banners;
    QAction* m_showNew;
    QAction* m_openAgain;
    QString m_told; ///< what was said last, dismissed or not
};

} // namespace ims
