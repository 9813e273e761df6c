#include "core/retest/SmbShare.h"

#include "core/base/SafeText.h"
#include "core/retest/SmbMoveFolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int highestPort = 65535;

Error wrongPlace(const QString& typed, Message why, Message todo)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "take the folder of the share")), visibleText(typed),
            std::move(why), std::move(todo)};
}

Message writeItSo()
{
    return Message(
        QT_TRANSLATE_NOOP("ims", "Write it as \\\\SERVER\\SHARE\\FOLDER or smb://SERVER/SHARE/FOLDER."));
}

bool isUrl(const QString& typed)
{
    return typed.startsWith("smb:"_L1, Qt::CaseInsensitive);
}

/// `SERVER` or `SERVER:PORT`.
bool takeServer(const QString& text, SmbPlace& place)
{
    const qsizetype colon = text.indexOf(u':');
    place.server = colon < 0 ? text : text.first(colon);
    if (!smb::isServerName(place.server.toStdString()))
        return false;
    if (colon < 0)
        return true;
    bool good = false;
    place.port = text.sliced(colon + 1).toInt(&good);
    return good && place.port > 0 && place.port <= highestPort;
}

Expected<SmbPlace> placeOf(const QString& typed, const QString& server, const QStringList& names)
{
    SmbPlace place;
    if (!takeServer(server, place))
        return tl::unexpected(wrongPlace(
            typed,
            Message(QT_TRANSLATE_NOOP("ims", "a server’s name has letters, digits, “.”, “-” and “_” alone, "
                                             "and a port is a number from 1 to 65535")),
            writeItSo()));
    if (names.isEmpty())
        return tl::unexpected(
            wrongPlace(typed, Message(QT_TRANSLATE_NOOP("ims", "it names no share")), writeItSo()));
    for (const QString& name : names) {
        if (!isSafeFileName(name))
            return tl::unexpected(wrongPlace(
                typed, Message(QT_TRANSLATE_NOOP("ims", "it has a part that no folder can be called")),
                writeItSo()));
    }
    place.share = names.first();
    place.folder = names.sliced(1).join(u'/');
    return place;
}

Expected<SmbPlace> placeOfUrl(const QString& typed)
{
    // Before anything else: what is shown of such an address must not hold a password.
    const QString authority = typed.section(u'/', 2, 2);
    if (authority.contains(u'@') || !typed.startsWith("smb://"_L1, Qt::CaseInsensitive))
        return tl::unexpected(wrongPlace(
            {}, Message(QT_TRANSLATE_NOOP("ims", "an address must not hold a user’s name or a password")),
            Message(QT_TRANSLATE_NOOP("ims",
                                      "Write it as smb://SERVER/SHARE/FOLDER, and give the user’s name "
                                      "and the password on their own."))));
    const QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.hasQuery() || url.hasFragment() || url.host().isEmpty())
        return tl::unexpected(
            wrongPlace(typed, Message(QT_TRANSLATE_NOOP("ims", "it is no address of a share")), writeItSo()));
    const QString server = url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
    return placeOf(typed, server, url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts));
}

/// One helper for the folders that are open at a time.
class SharedHelper
{
public:
    SharedHelper(std::shared_ptr<const SmbLogin> login, StopToken stop)
        : m_login(std::move(login))
        , m_stop(std::move(stop))
    {
    }

    Expected<std::shared_ptr<SmbHelper>> helperFor(const SmbPlace& place)
    {
        // An empty password would be tried, and counts as a wrong one.
        if (!m_login->helper.isEmpty() && (m_login->user.isEmpty() || m_login->password.isEmpty()))
            return tl::unexpected(
                Error{Message(QT_TRANSLATE_NOOP("ims", "open the share")), displayName(pathOf(place)),
                      Message(QT_TRANSLATE_NOOP("ims", "the server wants a user’s name and a password")),
                      Message(QT_TRANSLATE_NOOP("ims", "Give both; the password is never kept."))});
        if (!m_login->server.isEmpty() && m_login->server.compare(place.server, Qt::CaseInsensitive) != 0)
            return tl::unexpected(wrongPlace(
                displayName(pathOf(place)),
                Message(QT_TRANSLATE_NOOP("ims", "the password is for another server: %1"),
                        {m_login->server}),
                Message(QT_TRANSLATE_NOOP("ims", "Check what the journal names, and log in to that one."))));
        const Path share = pathOf(SmbPlace{place.server, place.port, place.share, {}});
        if (auto open = m_helper.lock(); open && !open->isLost() && share == m_share)
            return open;
        auto started = SmbHelper::start(place, m_login, m_stop);
        if (started) {
            m_helper = *started;
            m_share = share;
        }
        return started;
    }

private:
    std::shared_ptr<const SmbLogin> m_login;
    StopToken m_stop;
    std::weak_ptr<SmbHelper> m_helper;
    Path m_share;
};

} // namespace

bool isShareFolder(const QString& typed)
{
#ifdef Q_OS_WIN
    return isUrl(typed);
#else
    return isUrl(typed) || typed.startsWith("\\\\"_L1) || typed.startsWith("//"_L1);
#endif
}

Expected<SmbPlace> smbPlace(const QString& typed)
{
    if (isUrl(typed))
        return placeOfUrl(typed);
    if (!isShareFolder(typed))
        return tl::unexpected(
            wrongPlace(typed, Message(QT_TRANSLATE_NOOP("ims", "it is no address of a share")), writeItSo()));
    const QString text = QString(typed).replace(u'\\', u'/').sliced(2);
    return placeOf(typed, text.section(u'/', 0, 0), text.section(u'/', 1).split(u'/', Qt::SkipEmptyParts));
}

Path pathOf(const SmbPlace& place)
{
    const QString server = place.port > 0 ? u"%1:%2"_s.arg(place.server).arg(place.port) : place.server;
    const QString share = u"//%1/%2"_s.arg(server, place.share);
    return pathFromString(place.folder.isEmpty() ? share : share + u'/' + place.folder);
}

QString findSmbHelper()
{
    // Not QCoreApplication: the command line has none. Elsewhere than on Linux there is no helper.
    std::error_code none;
    const Path program = std::filesystem::read_symlink("/proc/self/exe", none);
    const QString folder = displayName(program.parent_path());
    for (const QString& at : {u"/imsdoctor-smb"_s, u"/../libexec/imsdoctor/imsdoctor-smb"_s}) {
        const QFileInfo file(folder + at);
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

RetestSurroundings withShares(std::shared_ptr<const SmbLogin> login, RetestSurroundings rest)
{
    RetestSurroundings surroundings = rest;
    const auto shared = std::make_shared<SharedHelper>(std::move(login), rest.stop);
    surroundings.open = [shared, open = rest.open](const Path& folder) -> Expected<MoveFolderPtr> {
        if (!isShareFolder(displayName(folder)))
            return open(folder);
        const auto place = smbPlace(displayName(folder));
        if (!place)
            return tl::unexpected(place.error());
        auto helper = shared->helperFor(*place);
        if (!helper)
            return tl::unexpected(helper.error());
        return SmbMoveFolder::open(*place, *std::move(helper));
    };
    surroundings.make = [shared, make = rest.make](const Path& folder) -> Expected<void> {
        if (!isShareFolder(displayName(folder)))
            return make(folder);
        const auto place = smbPlace(displayName(folder));
        if (!place)
            return tl::unexpected(place.error());
        const auto helper = shared->helperFor(*place);
        if (!helper)
            return tl::unexpected(helper.error());
        return SmbMoveFolder::make(*place, **helper);
    };
    surroundings.resolve = [resolve = rest.resolve](const Path& folder) {
        const auto place =
            isShareFolder(displayName(folder)) ? smbPlace(displayName(folder)) : tl::unexpected(Error());
        return place ? pathOf(*place) : resolve(folder);
    };
    return surroundings;
}

} // namespace ims
