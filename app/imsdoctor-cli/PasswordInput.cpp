#include "app/imsdoctor-cli/PasswordInput.h"

#include "app/imsdoctor-cli/CommandLine.h"

#include <QFileInfo>

#include <cstdio>
#include <iostream>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

constexpr size_t longestPassword = 1024; // bytes
constexpr qint64 longestAuthFile = 16 * 1024;

const char* const strangeWhy = QT_TRANSLATE_NOOP("ims", "it is longer than 1024 bytes or holds a zero byte");
const char* const openWhy = QT_TRANSLATE_NOOP("ims", "others than you may read it");

Error passwordError(Message why, Message todo)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "read the password")), {}, std::move(why), std::move(todo)};
}

#ifdef Q_OS_WIN

bool isTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

/// What is typed is not shown for as long as this lives.
class Hidden
{
public:
    Hidden()
    {
        GetConsoleMode(m_console, &m_before);
        SetConsoleMode(m_console, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Hidden() { SetConsoleMode(m_console, m_before); }

private:
    HANDLE m_console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
};

bool isPrivate(const Path&)
{
    return true; // access lists of Windows are not looked at
}

#else

bool isTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

/// What is typed is not shown for as long as this lives.
class Hidden
{
public:
    Hidden()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Hidden() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
};

bool isPrivate(const Path& file)
{
    struct stat told
    {
    };
    return stat(file.c_str(), &told) != 0 || (told.st_uid == geteuid() && (told.st_mode & 077) == 0);
}

#endif

/// Unbuffered, so that no copy stays behind.
QByteArray readLine()
{
    QByteArray line;
    line.reserve(longestPassword + 1);
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    for (int c = std::getc(stdin); c != EOF && c != '\n' && size_t(line.size()) <= longestPassword;
         c = std::getc(stdin))
        line.append(char(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Samba would cut it at the zero byte.
bool isPassword(const QByteArray& bytes)
{
    return size_t(bytes.size()) <= longestPassword && !bytes.contains('\0');
}

/// The value of a line `name = value`; nothing where it is another line.
std::optional<QByteArray> valueOf(const QByteArray& line, QByteArrayView name)
{
    const qsizetype equals = line.indexOf('=');
    if (equals < 0 || line.first(equals).trimmed().toLower() != name)
        return {};
    // As Samba: blanks around the sign do not count, those at the end do.
    qsizetype from = equals + 1;
    while (from < line.size() && (line[from] == ' ' || line[from] == '\t'))
        ++from;
    return line.sliced(from);
}

} // namespace

Expected<Secret> readPassword(const QString& user)
{
    QByteArray line;
    if (isTerminal()) {
        std::cerr << "Password of " << user.toStdString() << ": " << std::flush;
        const Hidden hidden;
        line = readLine();
        std::cerr << std::endl;
    } else {
        line = readLine();
    }
    if (!isPassword(line)) {
        Secret::wipe(line);
        return tl::unexpected(passwordError(
            Message(strangeWhy),
            Message(QT_TRANSLATE_NOOP("ims", "Give the password as the first line of standard input."))));
    }
    if (line.isEmpty())
        return tl::unexpected(passwordError(
            Message(QT_TRANSLATE_NOOP("ims", "standard input holds none")),
            Message(QT_TRANSLATE_NOOP("ims", "Give the password as the first line of standard input."))));
    return Secret(std::move(line));
}

Expected<ServiceLogin> readAuthFile(const std::string& file)
{
    if (!isPrivate(argumentPath(file)))
        return tl::unexpected(
            Error{Message(QT_TRANSLATE_NOOP("ims", "read the file with the password")),
                  displayName(argumentPath(file)), Message(openWhy),
                  Message(QT_TRANSLATE_NOOP("ims", "It has to be yours alone: “chmod 600”."))});
    const auto source = openArgument(file);
    if (!source)
        return tl::unexpected(source.error());
    auto bytes = (*source)->read({0, std::min((*source)->size(), longestAuthFile)});
    if (!bytes)
        return tl::unexpected(bytes.error());
    ServiceLogin login;
    QByteArray user;
    QByteArray domain;
    QByteArrayList lines = bytes->split('\n');
    Secret::wipe(*bytes);
    for (QByteArray& line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (const auto name = valueOf(line, "username"))
            user = *name;
        else if (const auto where = valueOf(line, "domain"))
            domain = *where;
        else if (const auto password = valueOf(line, "password"))
            login.password = Secret(*password);
        Secret::wipe(line);
    }
    if (!isPassword(login.password.bytes()))
        return tl::unexpected(passwordError(
            Message(strangeWhy),
            Message(QT_TRANSLATE_NOOP("ims", "Write it into the file as its own line: “password = …”."))));
    login.user = QString::fromUtf8(user);
    if (!domain.isEmpty() && !login.user.contains(u'\\'))
        login.user = QString::fromUtf8(domain) + u'\\' + login.user;
    return login;
}

bool isAuthFileOpen(const Error& error)
{
    return error.why.id == openWhy;
}

} // namespace ims::cli
