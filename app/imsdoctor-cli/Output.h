#pragma once

#include "core/base/Error.h"
#include "core/base/Progress.h"

#include <QByteArrayView>
#include <QElapsedTimer>

#include <mutex>

namespace ims::cli {

/// Exit codes of the contract.
enum ExitCode {
    Done = 0,
    InputFailed = 1, ///< done, but an input or a part of one could not be read
    WrongUsage = 2,
    Refused = 3, ///< for safety; nothing changed
    Failed = 4
};

/// Standard output and error. Output is handed on every 64 KiB or 100 ms; a reader that went away (a closed
/// pipe) makes further output vanish, which is no failure. Progress shows only on a terminal.
class Output
{
public:
    Output();
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(QByteArrayView bytes);

    /// A line for people: control characters and bidi overrides of strangers become visible escapes.
    void line(const QString& text = {});

    /// Text that is already safe and may hold line breaks.
    void text(const QString& safe);

    void flush();

    /// One sentence on standard error.
    void error(const QString& sentence);
    void error(const Error& error);

    /// For long work; may be called from any thread.
    Progress progress();

    /// Whether the reader of standard output has gone: nothing more needs to be computed for it.
    bool readerIsGone() const { return m_gone; }

    /// The exit code after flushing: Failed if output could not be written (a full disk), else `code`.
    int finish(int code);

private:
    void showProgress(qint64 done, qint64 total, const Message& what);
    void clearProgress();

    QByteArray m_buffer;
    QElapsedTimer m_sinceFlush;
    bool m_gone = false;
    bool m_failed = false;
    bool m_progressShown = false;
    bool m_terminal = false;
    QElapsedTimer m_sinceProgress;
    std::mutex m_mutex;
};

} // namespace ims::cli
