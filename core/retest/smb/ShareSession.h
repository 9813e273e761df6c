// Part of imsdoctor-smb, which is GPL-3.0-or-later (see README.md in this folder).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <utility>
#include <vector>

struct _SMBCCTX;

namespace ims::smb {

/// How to reach a share, and as whom.
struct ShareLogin
{
    std::string server;
    std::uint16_t port = 0; ///< 0 = the usual one
    std::string share;
    std::string domain;
    std::string user;
    std::string password;
    unsigned timeout = 0;      ///< milliseconds for one answer of the server
    bool onlySmb1 = false;     ///< servers that know nothing else
    std::string configuration; ///< lines of smb.conf(5)
};

/// A name in a folder as the server tells of it.
struct ShareEntry
{
    std::string name;
    struct stat status = {};
    bool isLink = false;
};

/// One share through libsmbclient. Folders and files are numbers; 0 is none. Functions return a number of
/// errno.h, 0 where all went well. Never renames: libsmbclient removes what has the new name.
class ShareSession
{
public:
    ShareSession() = default;
    ~ShareSession();
    ShareSession(const ShareSession&) = delete;
    ShareSession& operator=(const ShareSession&) = delete;

    /// Once in a session. Logs in, one time only.
    int connect(ShareLogin login);
    bool isConnected() const { return m_context != nullptr; }

    /// `folder` with `/` between its names. Not a folder: ENOTDIR.
    int openFolder(const std::string& folder, std::uint64_t& number);
    int makeFolder(const std::string& folder);

    /// All names at once, as libsmbclient reads them.
    int list(std::uint64_t folder, std::vector<ShareEntry>& entries);
    int look(std::uint64_t folder, std::string_view name, struct stat& status);

    /// EBUSY where somebody else writes to it or keeps others out.
    int probe(std::uint64_t folder, std::string_view name);

    int openToRead(std::uint64_t folder, std::string_view name, std::uint64_t& file);

    /// EEXIST where the name is taken.
    int create(std::uint64_t folder, std::string_view name, std::uint64_t& file);

    /// At its end `bytes` is empty.
    int read(std::uint64_t file, std::size_t most, std::string& bytes);
    int write(std::uint64_t file, std::string_view bytes);
    int close(std::uint64_t file);
    int setTime(std::uint64_t folder, std::string_view name, std::int64_t milliseconds);
    int remove(std::uint64_t folder, std::string_view name);
    int freeBytes(std::uint64_t folder, std::uint64_t& bytes);

private:
    static void tellLogin(_SMBCCTX* context, const char* server, const char* share, char* domain,
                          int domainSize, char* user, int userSize, char* password, int passwordSize);
    bool makeContext();
    bool addConfiguration() const;
    std::string addressOf(std::string_view folder) const;
    std::string addressOf(std::uint64_t folder, std::string_view name) const;
    int openFile(const std::string& address, int flags, std::uint64_t& file);

    _SMBCCTX* m_context = nullptr;
    ShareLogin m_login;
    std::map<std::uint64_t, std::string> m_folders;
    std::map<std::uint64_t, int> m_files;
    std::uint64_t m_lastNumber = 0;
};

} // namespace ims::smb
