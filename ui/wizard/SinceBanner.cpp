#include "ui/wizard/SinceBanner.h"

#include "ui/common/Translated.h"
#include "ui/wizard/BannerStack.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/CaseStateWords.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ims {

SinceBanner::SinceBanner(CaseSession& session, BannerStack* banners, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_banners(banners)
    , m_showNew(new QAction(tr("Show only the new ones"), this))
    , m_openAgain(new QAction(tr("Open the case again"), this))
{
    connect(m_showNew, &QAction::triggered, this, &SinceBanner::newOnesWanted);
    connect(m_openAgain, &QAction::triggered, this, [this] { m_session.setState(CaseState::Open); });
    connect(&session, &CaseSession::opened, this, [this] {
        m_told.clear();
        m_newOnes = 0;
    });
    connect(&session, &CaseSession::lifeChanged, this, &SinceBanner::refresh);
    connect(&session, &CaseSession::evidenceChanged, this, &SinceBanner::refresh);
}

QString SinceBanner::newText() const
{
    const CaseLife& life = m_session.record().life;
    const auto count = m_session.since().failures.size();
    const QString messages =
        count == 1 ? tr("1 failed message is new") : tr("%1 failed messages are new").arg(count);
    const QString day = dayText(life.since.toLocalTime().date());
    if (life.state == CaseState::Open)
        return tr("%1 since the case was closed last.").arg(messages);
    if (life.state == CaseState::Escalated)
        return tr("%1 since the case was handed on, on %2.").arg(messages, day);
    return tr("%1 since the case was closed on %2 (%3).")
        .arg(messages, day, caseStateWord(life.state).toLower());
}

QString SinceBanner::backText() const
{
    const auto count = m_session.since().relapses.size();
    const QString cause = m_session.record().life.conclusion.cause;
    const Cause* known = m_session.knowledge().causes->find(cause);
    const QString title = known ? translated(known->title) : cause;
    const QString messages =
        count == 1 ? tr("1 message like those of before") : tr("%1 messages like those of before").arg(count);
    return tr("The trouble is back: %1 (same sender’s domain or charset, same cause: %2).")
        .arg(messages, title);
}

std::optional<EventFilters> SinceBanner::newOnesOnly() const
{
    const auto evidence = m_session.evidence();
    const SinceConclusion& since = m_session.since();
    const QDateTime before = m_session.record().life.conclusion.newestEvent;
    if (!evidence || since.failures.empty() || !before.isValid())
        return std::nullopt;
    QDateTime newest = before;
    for (const qsizetype index : since.failures) {
        const QDateTime time = evidence->failures.at(static_cast<size_t>(index)).event.time;
        newest = time.isValid() ? std::max(newest, time) : newest;
    }
    EventFilters filters;
    filters.setRange({before.toSecsSinceEpoch() + 1, newest.toSecsSinceEpoch() + 1});
    return filters;
}

void SinceBanner::refresh()
{
    const SinceConclusion& since = m_session.since();
    if (!m_session.isOpen() || since.failures.empty()) {
        m_told.clear();
        m_newOnes = 0;
        return m_banners->remove(u"since"_s);
    }
    const bool back = !since.relapses.empty() && isTakenForOver(m_session.record().life.state);
    QString text = back ? backText() + u' ' + newText() : newText();
    if (m_session.record().life.conclusion.newestEvent.isValid())
        text += u' ' + tr("Step 2 shows these alone until its filter is cleared.");
    m_openAgain->setEnabled(!m_session.isReadOnly());
    if (text == std::exchange(m_told, text))
        return;
    QList<QAction*> actions;
    if (m_session.record().life.conclusion.newestEvent.isValid())
        actions.append(m_showNew);
    if (back)
        actions.append(m_openAgain);
    m_banners->add(back ? BannerKind::Warning : BannerKind::Info, text, u"since"_s, actions);
    if (std::exchange(m_newOnes, since.failures.size()) < since.failures.size())
        Q_EMIT newOnesCame();
}

} // namespace ims
