#include "core/eventlog/LiveLog.h"

#include "core/eventlog/EvtFormat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// Windows's error numbers (winerror.h).
constexpr quint32 fileNotFound = 2;
constexpr quint32 accessDenied = 5;
constexpr quint32 handleEnd = 38;
constexpr quint32 noMoreItems = 259;
constexpr quint32 fileCorrupt = 1500;
constexpr quint32 fileChanged = 1503;
constexpr quint32 channelNotFound = 15007;

/// The answers of a computer, or of a Windows, that does not speak a way: another one may do. NT 4.0 to 2003
/// do not know the calls of Vista.
constexpr std::array<quint32, 7> notSpoken = {50, 120, 1703, 1717, 1722, 1745, 1753};

/// How often a log may be cleared while it is read.
constexpr int mostRestarts = 1;

Message doing()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the live event log"));
}

QString shownName(const LiveLogName& name)
{
    return name.computer.isEmpty() ? name.log : u"\\\\"_s + name.computer + u' ' + name.log;
}

Message whyFailed(quint32 error)
{
    switch (error) {
    case accessDenied:
        return Message(QT_TRANSLATE_NOOP("ims", "access is denied (error 5)"));
    case fileNotFound:
    case channelNotFound:
        return Message(QT_TRANSLATE_NOOP("ims", "the computer has no log of that name (error %1)"),
                       {QString::number(error)});
    case fileCorrupt:
        return Message(QT_TRANSLATE_NOOP("ims", "the server says that the log is damaged (error 1500)"));
    case 53:
    case 1722:
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "the computer does not answer, or does not let its log be read from "
                                         "here (error %1)"),
                       {QString::number(error)});
    default:
        return Message(QT_TRANSLATE_NOOP("ims", "Windows answered with error %1"), {QString::number(error)});
    }
}

Error failed(const LiveLogName& name, quint32 error)
{
    const Message todo =
        error == accessDenied
            ? Message(QT_TRANSLATE_NOOP(
                  "ims",
                  "Sign in as an administrator of that server, or save the log there in Event Viewer: "
                  "Log, Application; then Log, Save As, type Event Log File (*.EVT). Do not clear it."))
            : savedLogInstead();
    return {doing(), shownName(name), whyFailed(error), todo};
}

bool isEnd(quint32 error)
{
    return error == handleEnd || error == noMoreItems;
}

/// Bytes [first, first + length) of a buffer of records.
struct Piece
{
    qsizetype first;
    qsizetype length;
};

/// The whole records at the beginning of `bytes`.
std::vector<Piece> recordsIn(QByteArrayView bytes)
{
    std::vector<Piece> pieces;
    for (qsizetype at = 0; bytes.size() - at >= qsizetype(evt::shortestRecord);) {
        const quint32 length = evt::word(bytes, at);
        const bool whole = evt::isRecordLength(length) && bytes.size() - at >= qsizetype(length) &&
                           evt::word(bytes, at + 4) == evt::signature &&
                           evt::word(bytes, at + qsizetype(length) - 4) == length;
        if (!whole)
            break;
        pieces.push_back({at, qsizetype(length)});
        at += qsizetype(length);
    }
    return pieces;
}

/// What was read so far, newest first.
class Copy
{
public:
    explicit Copy(LiveLogApi::Form form)
        : m_form(form)
    {
    }

    void clear()
    {
        m_parts.clear();
        m_size = 0;
        m_records = 0;
    }

    void add(const QByteArray& bytes)
    {
        if (m_form == LiveLogApi::Form::Xml) {
            m_records += bytes.count("<Event ") + bytes.count("<Event>");
            m_parts.push_back(bytes);
            m_size += bytes.size();
            return;
        }
        for (const Piece& piece : recordsIn(bytes)) {
            m_parts.push_back(bytes.sliced(piece.first, piece.length));
            m_size += piece.length;
            ++m_records;
        }
    }

    qint64 size() const { return m_size; }
    qint64 records() const { return m_records; }

    QByteArray file() const { return m_form == LiveLogApi::Form::Xml ? xmlFile() : evtFile(); }

private:
    QByteArray xmlFile() const
    {
        QByteArray file = "<Events>\n";
        file.reserve(m_size + 32);
        for (const QByteArray& part : m_parts)
            file += part;
        return file + "\n</Events>\n";
    }

    QByteArray evtFile() const
    {
        QByteArray file(evt::headerSize, '\0');
        file.reserve(evt::headerSize + m_size + evt::endMarkSize);
        for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part)
            file += *part;
        const quint32 oldest = m_parts.empty() ? 0 : evt::recordNumber(m_parts.back());
        const quint32 next = m_parts.empty() ? 1 : evt::recordNumber(m_parts.front()) + 1;
        evt::closeFile(file, oldest, next);
        return file;
    }

    LiveLogApi::Form m_form;
    std::vector<QByteArray> m_parts;
    qint64 m_size = 0;
    qint64 m_records = 0;
};

/// One reading of one log by one way.
class Reading
{
public:
    Reading(LiveLogApi& api, const LiveLogName& name, const StopToken& stop, const Progress& progress,
            qint64 largest)
        : m_api(api)
        , m_name(name)
        , m_stop(stop)
        , m_progress(progress)
        , m_largest(largest)
        , m_copy(api.form())
    {
    }

    /// After a successful open().
    Expected<LiveLogCopy> run()
    {
        for (;;) {
            if (m_stop.stop_requested())
                return tl::unexpected(cancelledError(doing()));
            if (m_copy.size() >= m_largest)
                return finish(Message(
                    QT_TRANSLATE_NOOP("ims", "The log is very large: only its newest events were copied.")));
            const LiveLogApi::Answer answer = m_api.next();
            if (isEnd(answer.error))
                return finish({});
            if (answer.error == fileChanged && m_restarts < mostRestarts) {
                if (const LiveLogApi::Answer again = restart(); again.error != 0)
                    return tl::unexpected(failed(m_name, again.error));
                continue;
            }
            if (answer.error != 0)
                return broken(answer.error);
            const qint64 before = m_copy.records();
            m_copy.add(answer.bytes);
            if (m_copy.records() == before) // an answer of nothing would go on for ever
                return broken(fileCorrupt);
            report(m_progress, m_copy.records(), m_api.count(), doing());
        }
    }

private:
    LiveLogApi::Answer restart()
    {
        ++m_restarts;
        m_copy.clear();
        m_notes.append(Message(QT_TRANSLATE_NOOP(
            "ims", "The log was cleared or wrapped while it was read; what was there afterwards was read.")));
        return m_api.open(m_name);
    }

    Expected<LiveLogCopy> broken(quint32 error)
    {
        if (m_copy.records() == 0)
            return tl::unexpected(failed(m_name, error));
        return finish(Message(QT_TRANSLATE_NOOP("ims", "Reading ended early: %1. The newest %2 events of the "
                                                       "log were copied."),
                              {whyFailed(error).english(), QString::number(m_copy.records())}));
    }

    LiveLogCopy finish(const Message& note)
    {
        if (!note.isEmpty())
            m_notes.append(note);
        const bool xml = m_api.form() == LiveLogApi::Form::Xml;
        return {m_copy.file(), xml ? u"xml"_s : u"evt"_s, m_copy.records(), m_notes};
    }

    LiveLogApi& m_api;
    const LiveLogName& m_name;
    const StopToken& m_stop;
    const Progress& m_progress;
    qint64 m_largest;
    Copy m_copy;
    QList<Message> m_notes;
    int m_restarts = 0;
};

} // namespace

Expected<LiveLogCopy> copyLiveLog(const LiveLogApis& apis, const LiveLogName& name, const StopToken& stop,
                                  const Progress& progress, qint64 largest)
{
    if (apis.empty())
        return tl::unexpected(
            Error{doing(), shownName(name),
                  Message(QT_TRANSLATE_NOOP("ims", "a live log can be read from Windows only")),
                  savedLogInstead()});
    quint32 error = 0;
    for (const std::unique_ptr<LiveLogApi>& api : apis) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(doing()));
        error = api->open(name).error;
        if (error == 0)
            return Reading(*api, name, stop, progress, largest).run();
        if (std::find(notSpoken.begin(), notSpoken.end(), error) == notSpoken.end())
            break;
    }
    return tl::unexpected(failed(name, error));
}

Message savedLogInstead()
{
    return Message(QT_TRANSLATE_NOOP(
        "ims", "Save the log on the server instead: Event Viewer, Log, Application; then Log, Save As, type "
               "Event Log File (*.EVT). Do not clear it, and do it soon: the oldest events are overwritten "
               "when the log is full."));
}

std::optional<QString> computerName(const QString& typed)
{
    QString name = typed.trimmed();
    while (name.startsWith(u'\\'))
        name.remove(0, 1);
    const bool good =
        !name.isEmpty() && name.size() <= 255 && std::all_of(name.begin(), name.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_';
        });
    return good ? std::optional(name) : std::nullopt;
}

#ifndef Q_OS_WIN
LiveLogApis liveLogApis()
{
    return {};
}
#endif

} // namespace ims
