#include "ui/wizard/CasePackaging.h"

#include "core/base/SafeText.h"
#include "core/casefile/CasePackage.h"
#include "ui/common/Translated.h"
#include "ui/wizard/BannerStack.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/LoadingBar.h"
#include "ui/wizard/ReportForm.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct Packed
{
    Path file;
    QList<Message> notes;
};

} // namespace

CasePackaging::CasePackaging(CaseSession& session, BannerStack* banners, QWidget* parent)
    : QObject(parent)
    , m_session(session)
    , m_banners(banners)
    , m_bar(new LoadingBar(parent))
{
    connect(m_bar, &LoadingBar::cancelRequested, &m_job, &Job::cancel);
    connect(&m_job, &Job::progressed, this, [this] { m_bar->showProgress(m_job.progress()); });
    connect(&m_job, &Job::stopped, this, [this] {
        m_bar->hide();
        Q_EMIT runningChanged();
    });
}

void CasePackaging::pack(const Path& target)
{
    if (isRunning() || m_session.folder().empty())
        return;
    m_session.finishSaving(savingWait);
    m_job.start(
        [folder = m_session.folder(), target](const JobContext& context) -> Expected<Packed> {
            Packed packed{target, {}};
            return CasePackage::write(folder, target, Existing::Replace, packed.notes, context.stop(),
                                      context.progress())
                .map([&] { return packed; });
        },
        [this](const Expected<Packed>& packed) {
            if (!packed)
                return say(packed.error());
            const QString name = visibleText(displayName(packed->file));
            QString sentence =
                tr("The case was packed into %1. It holds everything that was written in the case and "
                   "copies of its evidence, strangers’ mail among them.")
                    .arg(name);
            for (const Message& note : packed->notes)
                sentence += u' ' + translated(note);
            m_banners->add(BannerKind::Success, sentence, u"packing"_s);
            m_session.noteDone(u"packed"_s, {{u"file"_s, displayName(packed->file)}});
            Q_EMIT this->packed(name);
        });
    m_bar->begin(tr("Packing the case"));
    Q_EMIT runningChanged();
}

void CasePackaging::unpack(const Path& package)
{
    if (isRunning() || m_session.casesFolder().empty())
        return;
    m_job.start(
        [package, parent = m_session.casesFolder()](const JobContext& context) {
            return CasePackage::unpack(package, parent, {}, {}, context.stop(), context.progress());
        },
        [this](const Expected<Path>& folder) {
            if (!folder)
                return say(folder.error());
            Q_EMIT unpacked(*folder);
        });
    m_bar->begin(tr("Unpacking the case"));
    Q_EMIT runningChanged();
}

void CasePackaging::say(const Error& error)
{
    m_banners->add(BannerKind::Error, translated(error), u"packing"_s);
    Q_EMIT failed();
}

QString CasePackaging::suggestedName() const
{
    return suggestedCaseName(m_session.record().ticket, m_session.server());
}

bool CasePackaging::isPackage(const Path& path)
{
    return displayName(path.extension()).compare(".imscase"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace ims
