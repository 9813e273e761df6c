#include "app/imsdoctor-cli/Output.h"

#include "core/base/SafeText.h"

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

constexpr qsizetype mostBuffered = 64 * 1024;
constexpr qint64 longestWait = 100; ///< milliseconds

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

void writeError(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Output::Output()
    : m_terminal(isTerminal(stderr))
{
    m_sinceFlush.start();
    m_sinceProgress.start();
}

Output::~Output()
{
    flush();
    clearProgress();
}

void Output::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= mostBuffered || m_sinceFlush.elapsed() >= longestWait)
        flush();
}

void Output::line(const QString& text)
{
    write(QByteArray(visibleText(text).toUtf8() + '\n'));
}

void Output::text(const QString& safe)
{
    write(safe.toUtf8());
}

void Output::flush()
{
    m_sinceFlush.restart();
    if (m_buffer.isEmpty())
        return;
    clearProgress();
    if (!m_gone && !m_failed) {
        const auto length = static_cast<size_t>(m_buffer.size());
        const bool written =
            std::fwrite(m_buffer.constData(), 1, length, stdout) == length && std::fflush(stdout) == 0;
        m_gone = !written && errno == EPIPE;
        m_failed = !written && !m_gone;
    }
    m_buffer.clear();
}

void Output::error(const QString& sentence)
{
    flush();
    clearProgress();
    writeError("imsdoctor-cli: " + visibleText(sentence).toUtf8() + '\n');
}

void Output::error(const Error& error)
{
    this->error(error.english());
}

Progress Output::progress()
{
    if (!m_terminal)
        return {};
    return [this](qint64 done, qint64 total, const Message& what) { showProgress(done, total, what); };
}

void Output::showProgress(qint64 done, qint64 total, const Message& what)
{
    const std::lock_guard lock(m_mutex);
    if (m_sinceProgress.elapsed() < longestWait)
        return;
    m_sinceProgress.restart();
    const QString share = total > 0 ? u" %1 %"_s.arg(done * 100 / total) : QString();
    m_progressShown = true;
    writeError("\r\033[K" + (visibleText(what.english()).left(70) + share).toUtf8());
}

void Output::clearProgress()
{
    const std::lock_guard lock(m_mutex);
    if (m_progressShown)
        writeError("\r\033[K");
    m_progressShown = false;
}

int Output::finish(int code)
{
    flush();
    clearProgress();
    if (!m_failed)
        return code;
    writeError("imsdoctor-cli: Could not write to standard output: the disk may be full. Free some space and "
               "try again.\n");
    return Failed;
}

} // namespace ims::cli
