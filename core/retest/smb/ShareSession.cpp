// Part of imsdoctor-smb, which is GPL-3.0-or-later (see README.md in this folder).
#include "core/retest/smb/ShareSession.h"

#include <libsmbclient.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/time.h>
#include <unistd.h>

namespace ims::smb {

namespace {

constexpr std::size_t mostOpen = 16;         // folders or files at a time
constexpr std::size_t mostEntries = 200'001; // one more than the program takes
constexpr unsigned reparsePoint = 0x400;     // FILE_ATTRIBUTE_REPARSE_POINT: a link or a mounted volume

int lastError()
{
    return errno != 0 ? errno : EIO;
}

int resultOf(int returned)
{
    return returned == 0 ? 0 : lastError();
}

/// libsmbclient reads addresses as URLs.
std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos) {
            encoded += c;
            continue;
        }
        encoded += '%';
        encoded += digits[byte >> 4];
        encoded += digits[byte & 15];
    }
    return encoded;
}

void fill(char* target, int size, const std::string& text)
{
    if (size > 0 && text.size() < static_cast<std::size_t>(size))
        std::memcpy(target, text.c_str(), text.size() + 1);
}

} // namespace

ShareSession::~ShareSession()
{
    for (const auto& [number, file] : m_files)
        smbc_close(file);
    if (m_context)
        smbc_free_context(m_context, 1);
    explicit_bzero(m_login.password.data(), m_login.password.size());
}

void ShareSession::tellLogin(SMBCCTX* context, const char* server, const char* /*share*/, char* domain,
                             int domainSize, char* user, int userSize, char* password, int passwordSize)
{
    const auto* session = static_cast<const ShareSession*>(smbc_getOptionUserData(context));
    if (!server || session->m_login.server != server)
        return; // a referral to somebody else's server: it gets no password
    fill(domain, domainSize, session->m_login.domain);
    fill(user, userSize, session->m_login.user);
    fill(password, passwordSize, session->m_login.password);
}

/// What this computer's smb.conf says otherwise is overruled.
bool ShareSession::addConfiguration() const
{
    const std::string lines = "[global]\n" + m_login.configuration;
    const int file = memfd_create("smb.conf", MFD_CLOEXEC);
    const bool written =
        file >= 0 && ::write(file, lines.data(), lines.size()) == static_cast<ssize_t>(lines.size());
    const std::string path = "/proc/self/fd/" + std::to_string(file);
    const bool done = written && smbc_setConfiguration(m_context, path.c_str()) == 0;
    if (file >= 0)
        ::close(file);
    return done;
}

bool ShareSession::makeContext()
{
    SMBCCTX* context = smbc_new_context();
    if (!context)
        return false;
    smbc_setDebug(context, 0);
    smbc_setTimeout(context, static_cast<int>(m_login.timeout));
    smbc_setPort(context, m_login.port);
    smbc_setOptionUserData(context, this);
    smbc_setFunctionAuthDataWithContext(context, tellLogin);
    // One login and no other: each wrong one counts towards a locked account.
    smbc_setOptionNoAutoAnonymousLogin(context, 1);
    smbc_setOptionUseKerberos(context, 0);
    smbc_setOptionUseCCache(context, 0);
    smbc_setOptionUrlEncodeReaddirEntries(context, 0);
    smbc_setOptionOpenShareMode(context, SMBC_SHAREMODE_DENY_NONE);
    if (!smbc_init_context(context)) {
        smbc_free_context(context, 0);
        return false;
    }
    m_context = context;
    const bool set =
        addConfiguration() && (!m_login.onlySmb1 || smbc_setOptionProtocols(context, "NT1", "NT1"));
    smbc_set_context(context);
    // Only now: afterwards the file of the configuration could not be opened any more.
    prctl(PR_SET_DUMPABLE, 0);
    return set;
}

int ShareSession::connect(ShareLogin login)
{
    m_login = std::move(login);
    errno = 0;
    if (!makeContext())
        return lastError();
    struct stat status = {};
    errno = 0;
    return resultOf(smbc_stat(addressOf(std::string_view()).c_str(), &status));
}

std::string ShareSession::addressOf(std::string_view folder) const
{
    std::string address = "smb://" + m_login.server + '/' + percentEncoded(m_login.share) + '/';
    return folder.empty() ? address : address + percentEncoded(folder);
}

std::string ShareSession::addressOf(std::uint64_t folder, std::string_view name) const
{
    const auto found = m_folders.find(folder);
    if (found == m_folders.end())
        return {};
    return found->second.empty() ? addressOf(name) : addressOf(found->second + '/' + std::string(name));
}

int ShareSession::openFolder(const std::string& folder, std::uint64_t& number)
{
    if (m_folders.size() >= mostOpen)
        return EMFILE;
    struct stat status = {};
    errno = 0;
    if (smbc_stat(addressOf(folder).c_str(), &status) != 0)
        return lastError();
    if (!S_ISDIR(status.st_mode))
        return ENOTDIR;
    number = ++m_lastNumber;
    m_folders.emplace(number, folder);
    return 0;
}

int ShareSession::makeFolder(const std::string& folder)
{
    errno = 0;
    return resultOf(smbc_mkdir(addressOf(folder).c_str(), 0777));
}

int ShareSession::list(std::uint64_t folder, std::vector<ShareEntry>& entries)
{
    const auto found = m_folders.find(folder);
    if (found == m_folders.end())
        return EBADF;
    errno = 0;
    const int directory = smbc_opendir(addressOf(found->second).c_str());
    if (directory < 0)
        return lastError();
    ShareEntry entry;
    while (entries.size() < mostEntries) {
        const libsmb_file_info* info = smbc_readdirplus2(static_cast<unsigned>(directory), &entry.status);
        if (!info)
            break;
        entry.name = info->name;
        entry.isLink = (info->attrs & reparsePoint) != 0;
        if (entry.name != "." && entry.name != "..")
            entries.push_back(entry);
    }
    smbc_closedir(directory);
    return 0;
}

int ShareSession::look(std::uint64_t folder, std::string_view name, struct stat& status)
{
    const std::string address = addressOf(folder, name);
    if (address.empty())
        return EBADF;
    errno = 0;
    const int error = resultOf(smbc_stat(address.c_str(), &status));
    if (error != ENOENT)
        return error;
    // libsmbclient also says so where the whole folder, or the way to it, is gone.
    struct stat parent = {};
    errno = 0;
    const bool there = smbc_stat(addressOf(m_folders.at(folder)).c_str(), &parent) == 0;
    return there ? ENOENT : errno == ENOENT ? ESTALE : lastError();
}

int ShareSession::probe(std::uint64_t folder, std::string_view name)
{
    const std::string address = addressOf(folder, name);
    if (address.empty())
        return EBADF;
    smbc_setOptionOpenShareMode(m_context, SMBC_SHAREMODE_DENY_WRITE);
    errno = 0;
    const int file = smbc_open(address.c_str(), O_RDONLY, 0);
    const int result = file >= 0 ? 0 : lastError();
    smbc_setOptionOpenShareMode(m_context, SMBC_SHAREMODE_DENY_NONE);
    if (file >= 0)
        smbc_close(file);
    return result;
}

int ShareSession::openFile(const std::string& address, int flags, std::uint64_t& file)
{
    if (address.empty())
        return EBADF;
    if (m_files.size() >= mostOpen)
        return EMFILE;
    errno = 0;
    const int opened = smbc_open(address.c_str(), flags, 0600);
    if (opened < 0)
        return lastError();
    file = ++m_lastNumber;
    m_files.emplace(file, opened);
    return 0;
}

int ShareSession::openToRead(std::uint64_t folder, std::string_view name, std::uint64_t& file)
{
    return openFile(addressOf(folder, name), O_RDONLY, file);
}

int ShareSession::create(std::uint64_t folder, std::string_view name, std::uint64_t& file)
{
    return openFile(addressOf(folder, name), O_WRONLY | O_CREAT | O_EXCL, file);
}

int ShareSession::read(std::uint64_t file, std::size_t most, std::string& bytes)
{
    const auto found = m_files.find(file);
    if (found == m_files.end())
        return EBADF;
    bytes.resize(most);
    errno = 0;
    const ssize_t got = smbc_read(found->second, bytes.data(), most);
    const int result = got >= 0 ? 0 : lastError();
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return result;
}

int ShareSession::write(std::uint64_t file, std::string_view bytes)
{
    const auto found = m_files.find(file);
    if (found == m_files.end())
        return EBADF;
    while (!bytes.empty()) {
        errno = 0;
        const ssize_t put = smbc_write(found->second, bytes.data(), bytes.size());
        if (put <= 0)
            return lastError();
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return 0;
}

int ShareSession::close(std::uint64_t file)
{
    const auto found = m_files.find(file);
    if (found == m_files.end())
        return EBADF;
    errno = 0;
    const int result = resultOf(smbc_close(found->second));
    m_files.erase(found);
    return result;
}

int ShareSession::setTime(std::uint64_t folder, std::string_view name, std::int64_t milliseconds)
{
    const std::string address = addressOf(folder, name);
    if (address.empty())
        return EBADF;
    timeval times[2] = {};
    for (timeval& time : times) {
        time.tv_sec = static_cast<time_t>(milliseconds / 1000);
        time.tv_usec = static_cast<suseconds_t>(milliseconds % 1000) * 1000;
    }
    errno = 0;
    return resultOf(smbc_utimes(address.c_str(), times));
}

int ShareSession::remove(std::uint64_t folder, std::string_view name)
{
    const std::string address = addressOf(folder, name);
    errno = 0;
    return address.empty() ? EBADF : resultOf(smbc_unlink(address.c_str()));
}

int ShareSession::freeBytes(std::uint64_t folder, std::uint64_t& bytes)
{
    const auto found = m_folders.find(folder);
    if (found == m_folders.end())
        return EBADF;
    std::string address = addressOf(found->second);
    struct statvfs status = {};
    errno = 0;
    if (smbc_statvfs(address.data(), &status) != 0)
        return lastError();
    // Servers without the extensions for Unix: f_bsize are bytes of a sector, f_frsize sectors of a unit.
    const std::uint64_t sectors = status.f_frsize > 0 ? status.f_frsize : 1;
    bytes = std::uint64_t(status.f_bavail) * status.f_bsize * sectors;
    return 0;
}

} // namespace ims::smb
