#include "ui/wizard/EarlierCases.h"

#include "core/base/SafeText.h"
#include "ui/wizard/BannerStack.h"
#include "ui/wizard/CaseSession.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ims {

EarlierCases::EarlierCases(CaseSession& session, BannerStack* banners, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_banners(banners)
    , m_show(new QAction(tr("Show them…"), this))
{
    connect(m_show, &QAction::triggered, this, &EarlierCases::listWanted);
    connect(&session, &CaseSession::opened, this, [this] {
        m_looking.cancel();
        m_server.clear();
        m_cases.clear();
        look(); // a case without evidence may have a stated server
    });
    connect(&session, &CaseSession::evidenceChanged, this, &EarlierCases::look);
    connect(&session, &CaseSession::factsChanged, this, &EarlierCases::look);
}

void EarlierCases::look()
{
    const QString server = m_session.server();
    const Path folder = m_session.casesFolder();
    if (!m_session.isOpen() || server == m_server || folder.empty())
        return;
    m_server = server;
    m_looking.start(
        [folder, server, thisCase = m_session.record().createdAt](
            const JobContext& context) -> Expected<std::vector<CaseSummary>> {
            return earlierCases(folder, server, thisCase, context.stop());
        },
        [this](Expected<std::vector<CaseSummary>> found) {
            m_cases = std::move(found).value_or(std::vector<CaseSummary>());
            say();
            Q_EMIT looked();
        });
}

void EarlierCases::say()
{
    if (m_cases.empty())
        return m_banners->remove(u"earlier"_s);
    const QString name = visibleText(m_server);
    const QString text = m_cases.size() == 1
                             ? tr("There is an earlier case of %1.").arg(name)
                             : tr("There are %1 earlier cases of %2.").arg(m_cases.size()).arg(name);
    m_banners->add(BannerKind::Info, text, u"earlier"_s, {m_show});
}

} // namespace ims
