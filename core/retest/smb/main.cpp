// imsdoctor-smb: does on a share what the program asks for on its standard input. Copyright and licence:
// GPL-3.0-or-later, since it is linked with libsmbclient; README.md in this folder tells what it speaks.
#include "core/retest/SmbWire.h"
#include "core/retest/smb/ShareSession.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/prctl.h>
#include <unistd.h>

using namespace ims::smb;

namespace {

constexpr int badRequest = 2; // exit code
constexpr std::uint64_t longestTimeout = 600'000;

/// All that smb.conf(5) may be told from outside: how to talk to a server, nothing that runs or writes.
constexpr std::array<std::string_view, 13> allowedOptions = {
    "client min protocol", "client max protocol", "client ipc min protocol", "client ipc max protocol",
    "client ipc signing",  "client signing",      "client ntlmv2 auth",      "client lanman auth",
    "client use spnego",   "client smb encrypt",  "name resolve order",      "wins server",
    "netbios name"};

bool isOptionValue(std::string_view value)
{
    return !value.empty() && value.size() <= 100 &&
           std::all_of(value.begin(), value.end(), [](unsigned char c) {
               return std::isalnum(c) != 0 || c == ' ' || c == '.' || c == '_' || c == '-';
           });
}

std::string done()
{
    return FrameWriter().byte(static_cast<std::uint8_t>(Status::Done)).take();
}

std::string failed(int error)
{
    return FrameWriter()
        .byte(static_cast<std::uint8_t>(Status::Failed))
        .number(static_cast<std::uint64_t>(error))
        .take();
}

std::string refused(std::string_view why)
{
    return FrameWriter().byte(static_cast<std::uint8_t>(Status::Refused)).text(why).take();
}

std::string answer(int error)
{
    return error == 0 ? done() : failed(error);
}

std::string answer(int error, std::uint64_t number)
{
    if (error != 0)
        return failed(error);
    return FrameWriter().byte(static_cast<std::uint8_t>(Status::Done)).number(number).take();
}

void addStatus(FrameWriter& frame, const struct stat& status, bool isLink)
{
    const Kind kind = isLink                    ? Kind::Link
                      : S_ISDIR(status.st_mode) ? Kind::Folder
                      : S_ISREG(status.st_mode) ? Kind::File
                      : S_ISLNK(status.st_mode) ? Kind::Link
                                                : Kind::Other;
    const auto number = [](auto value) { return static_cast<std::uint64_t>(value); };
    frame.byte(static_cast<std::uint8_t>(kind))
        .byte((status.st_mode & S_IWUSR) == 0 ? 1 : 0)
        .number(number(status.st_size))
        .number(number(status.st_mtim.tv_sec))
        .number(number(status.st_mtim.tv_nsec))
        .number(number(status.st_ctim.tv_sec))
        .number(number(status.st_ctim.tv_nsec));
}

/// Answers one request after the other.
class Requests
{
public:
    /// Nothing where the request is hostile or broken: the session ends.
    std::string answerTo(std::string_view frame)
    {
        FrameReader request(frame);
        const auto verb = static_cast<Verb>(request.byte());
        if (verb == Verb::Hello)
            return hello(request);
        if (!m_greeted)
            return stop("no greeting");
        if (verb == Verb::Connect)
            return connect(request);
        return m_session.isConnected() ? onShare(verb, request) : stop("not connected");
    }

    bool isOver() const { return m_over; }

private:
    std::string stop(std::string_view why)
    {
        m_over = true;
        return refused(why);
    }

    std::string hello(FrameReader& request)
    {
        const std::uint64_t version = request.number();
        m_greeted = request.isAtEnd() && version == protocolVersion;
        if (!m_greeted)
            return stop("another version");
        return FrameWriter().byte(static_cast<std::uint8_t>(Status::Done)).number(protocolVersion).take();
    }

    std::string connect(FrameReader& request)
    {
        ShareLogin login;
        login.server = request.text(longestText);
        const std::uint64_t port = request.number();
        login.share = request.text(longestText);
        login.domain = request.text(longestText);
        login.user = request.text(longestText);
        login.password = request.text(longestText);
        const std::uint64_t timeout = request.number();
        login.onlySmb1 = request.byte() != 0;
        const std::uint64_t options = request.number();
        if (!request.isGood() || options > mostOptions || port > 65535 || timeout < 1 ||
            timeout > longestTimeout || m_session.isConnected())
            return stop("bad login");
        for (std::uint64_t i = 0; i < options; ++i) {
            const std::string_view name = request.text(longestText);
            const std::string_view value = request.text(longestText);
            if (std::find(allowedOptions.begin(), allowedOptions.end(), name) == allowedOptions.end() ||
                !isOptionValue(value))
                return stop("an option that is not allowed");
            login.configuration += std::string(name) + " = " + std::string(value) + '\n';
        }
        // libsmbclient's own room for each of them ends there.
        constexpr std::size_t room = 255;
        if (!request.isAtEnd() || !isServerName(login.server) || !isBareName(login.share) ||
            std::max({login.domain.size(), login.user.size(), login.password.size()}) > room)
            return stop("bad login");
        login.port = static_cast<std::uint16_t>(port);
        login.timeout = static_cast<unsigned>(timeout);
        return answer(m_session.connect(std::move(login)));
    }

    std::string onShare(Verb verb, FrameReader& request)
    {
        switch (verb) {
        case Verb::OpenFolder:
        case Verb::MakeFolder:
            return folder(verb, request);
        case Verb::ListFirst:
        case Verb::ListNext:
            return list(verb, request);
        case Verb::Read:
        case Verb::Write:
        case Verb::Close:
            return onFile(verb, request);
        case Verb::FreeBytes:
            return freeBytes(request);
        default:
            return onName(verb, request);
        }
    }

    std::string freeBytes(FrameReader& request)
    {
        const std::uint64_t folder = request.number();
        if (!request.isAtEnd())
            return stop("bad request");
        std::uint64_t bytes = 0;
        const int error = m_session.freeBytes(folder, bytes);
        return answer(error, bytes);
    }

    std::string folder(Verb verb, FrameReader& request)
    {
        const std::string name(request.text(longestText));
        if (!request.isAtEnd() || !isFolderName(name))
            return stop("bad folder");
        if (verb == Verb::MakeFolder)
            return answer(m_session.makeFolder(name));
        std::uint64_t number = 0;
        const int error = m_session.openFolder(name, number);
        return answer(error, number);
    }

    std::string list(Verb verb, FrameReader& request)
    {
        const std::uint64_t number = request.number();
        if (!request.isAtEnd())
            return stop("bad request");
        if (verb == Verb::ListFirst) {
            m_entries.clear();
            m_next = 0;
            if (const int error = m_session.list(number, m_entries); error != 0)
                return failed(error);
        }
        const std::size_t count = std::min(entriesInFrame, m_entries.size() - m_next);
        FrameWriter frame;
        frame.byte(static_cast<std::uint8_t>(Status::Done)).number(count);
        for (std::size_t i = 0; i < count; ++i) {
            const ShareEntry& entry = m_entries[m_next++];
            frame.text(std::string_view(entry.name).substr(0, longestText));
            addStatus(frame, entry.status, entry.isLink);
        }
        frame.byte(m_next < m_entries.size() ? 1 : 0);
        if (m_next >= m_entries.size())
            m_entries.clear(), m_next = 0;
        return frame.take();
    }

    std::string onFile(Verb verb, FrameReader& request)
    {
        const std::uint64_t file = request.number();
        if (verb == Verb::Close)
            return request.isAtEnd() ? answer(m_session.close(file)) : stop("bad request");
        if (verb == Verb::Write) {
            const std::string_view bytes = request.text(largestPiece);
            return request.isAtEnd() ? answer(m_session.write(file, bytes)) : stop("bad request");
        }
        if (!request.isAtEnd())
            return stop("bad request");
        std::string bytes;
        if (const int error = m_session.read(file, largestPiece, bytes); error != 0)
            return failed(error);
        return FrameWriter().byte(static_cast<std::uint8_t>(Status::Done)).text(bytes).take();
    }

    std::string onName(Verb verb, FrameReader& request)
    {
        const std::uint64_t folder = request.number();
        const std::string_view name = request.text(longestName);
        const std::uint64_t time = verb == Verb::SetTime ? request.number() : 0;
        if (!request.isAtEnd() || !isBareName(name))
            return stop("bad name");
        std::uint64_t file = 0;
        switch (verb) {
        case Verb::Look:
            return look(folder, name);
        case Verb::Probe:
            return answer(m_session.probe(folder, name));
        case Verb::OpenRead: {
            const int error = m_session.openToRead(folder, name, file);
            return answer(error, file);
        }
        case Verb::Create: {
            const int error = m_session.create(folder, name, file);
            return answer(error, file);
        }
        case Verb::SetTime:
            return answer(m_session.setTime(folder, name, static_cast<std::int64_t>(time)));
        case Verb::Remove:
            return answer(m_session.remove(folder, name));
        default:
            return stop("unknown request");
        }
    }

    std::string look(std::uint64_t folder, std::string_view name)
    {
        struct stat status = {};
        if (const int error = m_session.look(folder, name, status); error != 0)
            return failed(error);
        FrameWriter frame;
        frame.byte(static_cast<std::uint8_t>(Status::Done));
        addStatus(frame, status, false);
        return frame.take();
    }

    ShareSession m_session;
    std::vector<ShareEntry> m_entries; // of the listing under way
    std::size_t m_next = 0;
    bool m_greeted = false;
    bool m_over = false;
};

/// Whether all of it came; false at the end of the input.
bool readAll(int file, char* bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t got = ::read(file, bytes, count);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(file, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return true;
}

/// libsmbclient prints to where answers go; from here on to nowhere. The number is where it was.
int keepFor(int stream, int mode)
{
    const int kept = fcntl(stream, F_DUPFD_CLOEXEC, 3);
    const int nowhere = ::open("/dev/null", mode | O_CLOEXEC);
    if (kept < 0 || nowhere < 0 || dup2(nowhere, stream) < 0)
        return -1;
    ::close(nowhere);
    return kept;
}

int serve(int in, int out)
{
    Requests requests;
    std::string frame;
    std::array<char, lengthBytes> head = {};
    while (readAll(in, head.data(), head.size())) {
        const std::size_t length = frameLength({head.data(), head.size()});
        if (length == 0)
            return badRequest;
        frame.resize(length);
        if (!readAll(in, frame.data(), length))
            return badRequest;
        const std::string reply = requests.answerTo(frame);
        explicit_bzero(frame.data(), frame.size()); // one of them held the password
        if (!writeAll(out, reply))
            return badRequest;
        if (requests.isOver())
            return badRequest;
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int count, char** arguments)
{
    if (count > 1) {
        constexpr std::string_view about =
            "imsdoctor-smb takes no arguments. IMS Doctor starts it to move files on a share.\n"
            "It is free software under the GNU General Public License, version 3 or later.\n";
        const bool told = writeAll(STDOUT_FILENO, about);
        return told && std::string_view(arguments[1]) == "--help" ? EXIT_SUCCESS : badRequest;
    }
    // Nothing is to be done on the server any more once nobody notes it in the journal.
    const pid_t parent = getppid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        return badRequest;
    std::signal(SIGPIPE, SIG_IGN);
    const int in = keepFor(STDIN_FILENO, O_RDONLY);
    const int out = keepFor(STDOUT_FILENO, O_WRONLY);
    return in >= 0 && out >= 0 ? serve(in, out) : badRequest;
}
