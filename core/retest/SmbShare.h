#pragma once

#include "core/retest/Retest.h"
#include "core/service/NetRpcControl.h"

#include <chrono>

namespace ims {

/// A folder of a server's share.
struct SmbPlace
{
    QString server;
    int port = 0; ///< 0 = the usual one
    QString share;
    QString folder; ///< with `/` between its names; empty = the share itself
};

/// Who asks a server for its files, and how.
struct SmbLogin
{
    QString user; ///< `DOMAIN\name`, `name` or `name@domain`
    Secret password;
    QString server; ///< the only one that is told the password; empty = whichever a folder names
    int port = 0;   ///< where a folder names none
    OldServer oldServer = OldServer::No;
    std::chrono::milliseconds timeout{15'000}; ///< for one answer of the server
    std::chrono::milliseconds grace{5'000};    ///< more for the helper itself; then it is killed
    QString helper;                            ///< an absolute path; see findSmbHelper()

    /// The moments of a request to the helper, for tests that strike then.
    enum class Moment { Before, Sent };
    std::function<void(qint64 process, Moment moment)> onRequest;
};

/// Whether a folder is written as one of a share: `\\SERVER\SHARE\FOLDER`, `//SERVER/SHARE/FOLDER` or
/// `smb://SERVER:PORT/SHARE/FOLDER`. Windows opens the first two itself: there only the last one is.
bool isShareFolder(const QString& typed);

/// Errors: a share without a name, names that no server has or that lead out of the folder (`..`), a password
/// in an address.
Expected<SmbPlace> smbPlace(const QString& typed);

/// The one spelling of a folder of a share, as the journal has it: `//SERVER:PORT/SHARE/FOLDER`.
Path pathOf(const SmbPlace& place);

/// The helper beside the program or in libexec; empty where this build has none. The user's search path is
/// not used.
QString findSmbHelper();

/// Lets a retest work on shares as well, by the helper: every folder that isShareFolder() goes there, all
/// others to where `rest` opens them. Folders of a share that are open at one time have one connection, and
/// one login. They are used and dropped in the thread that opened them.
RetestSurroundings withShares(std::shared_ptr<const SmbLogin> login, RetestSurroundings rest);

} // namespace ims
