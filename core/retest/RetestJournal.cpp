#include "core/retest/RetestJournal.h"

#include "core/base/ByteReader.h"
#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/retest/RetestDisk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// The first line; a later version of it is refused.
const QByteArray& header()
{
    static const QByteArray line = "{\"journal\":\"imsdoctor-retest\",\"version\":1}\n";
    return line;
}

Message readingJournal()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the journal of the retest"));
}

Error refused(const Path& file, const char* why, const char* todo)
{
    return {readingJournal(), displayName(file), Message(why), Message(todo)};
}

Error noJournal(const Path& file)
{
    return refused(file, QT_TRANSLATE_NOOP("ims", "it is no journal of a retest, or one of a later version"),
                   QT_TRANSLATE_NOOP("ims", "Name the journal, or a new file."));
}

Error tooLarge(const Path& file)
{
    return refused(file, QT_TRANSLATE_NOOP("ims", "it is larger than a journal can be"),
                   QT_TRANSLATE_NOOP("ims", "Name the journal, or a new file."));
}

template <class Value>
using Words = std::vector<std::pair<Value, QLatin1StringView>>;

const Words<RetestAct>& actWords()
{
    static const Words<RetestAct> words{{RetestAct::Batch, "batch"_L1},
                                        {RetestAct::Planned, "planned"_L1},
                                        {RetestAct::Saved, "saved"_L1},
                                        {RetestAct::Moving, "moving"_L1},
                                        {RetestAct::Copied, "copied"_L1},
                                        {RetestAct::Moved, "moved"_L1},
                                        {RetestAct::Skipped, "skipped"_L1},
                                        {RetestAct::Failed, "failed"_L1},
                                        {RetestAct::Undoing, "undoing"_L1},
                                        {RetestAct::UndoCopied, "undo-copied"_L1},
                                        {RetestAct::Undone, "undone"_L1},
                                        {RetestAct::Taken, "taken"_L1},
                                        {RetestAct::Done, "done"_L1},
                                        {RetestAct::ServiceStarted, "service-started"_L1},
                                        {RetestAct::ServiceStopped, "service-stopped"_L1},
                                        {RetestAct::Verdict, "verdict"_L1}};
    return words;
}

const Words<BatchKind>& kindWords()
{
    static const Words<BatchKind> words{{BatchKind::PutBack, "put-back"_L1},
                                        {BatchKind::SetAside, "set-aside"_L1}};
    return words;
}

const Words<MoveWay>& wayWords()
{
    static const Words<MoveWay> words{{MoveWay::Rename, "rename"_L1}, {MoveWay::Copy, "copy"_L1}};
    return words;
}

const Words<RetestVerdict>& verdictWords()
{
    static const Words<RetestVerdict> words{{RetestVerdict::Waiting, "waiting"_L1},
                                            {RetestVerdict::Taken, "taken"_L1},
                                            {RetestVerdict::FailedAgain, "failed-again"_L1},
                                            {RetestVerdict::Stuck, "stuck"_L1},
                                            {RetestVerdict::Undetermined, "undetermined"_L1}};
    return words;
}

template <class Value>
QString wordOf(const Words<Value>& words, Value value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.first == value; });
    return found == words.end() ? QString() : QString(found->second);
}

template <class Value>
std::optional<Value> valueOf(const Words<Value>& words, const QJsonValue& word)
{
    const QString text = word.toString();
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto& one) { return text == one.second; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

void addPath(QJsonObject& object, const QString& key, const Path& path)
{
    object.insert(key, displayName(path));
    if (const QByteArray bytes = bytesIfNotUtf8(path); !bytes.isEmpty())
        object.insert(key + u"_hex"_s, QString::fromLatin1(bytes.toHex()));
}

Path pathIn(const QJsonObject& object, const QString& key)
{
    const QByteArray hex = object.value(key + u"_hex"_s).toString().toLatin1();
    return hex.isEmpty() ? pathFromString(object.value(key).toString())
                         : pathFromNative(QByteArray::fromHex(hex));
}

bool isAbout(RetestAct act, std::initializer_list<RetestAct> acts)
{
    return std::find(acts.begin(), acts.end(), act) != acts.end();
}

bool namesFile(RetestAct act)
{
    return !isAbout(
        act, {RetestAct::Batch, RetestAct::Done, RetestAct::ServiceStarted, RetestAct::ServiceStopped});
}

bool hasReason(RetestAct act)
{
    return isAbout(act, {RetestAct::Skipped, RetestAct::Failed, RetestAct::Taken, RetestAct::Verdict,
                         RetestAct::Undone});
}

QJsonObject objectOf(const RetestEntry& entry)
{
    QJsonObject object{{u"what"_s, wordOf(actWords(), entry.act)},
                       {u"time"_s, entry.time.toUTC().toString(Qt::ISODateWithMs)}};
    if (!isAbout(entry.act, {RetestAct::ServiceStarted, RetestAct::ServiceStopped}))
        object.insert("batch"_L1, entry.batch);
    if (namesFile(entry.act))
        object.insert("file"_L1, entry.file);
    if (entry.act == RetestAct::Batch) {
        object.insert("kind"_L1, wordOf(kindWords(), entry.kind));
        object.insert("count"_L1, entry.count);
        addPath(object, u"from"_s, entry.from);
        addPath(object, u"to"_s, entry.to);
        object.insert("stops"_L1, entry.knownStops ? QJsonValue(jsonArray(*entry.knownStops)) : QJsonValue());
    }
    if (entry.act == RetestAct::Planned) {
        object.insert("name"_L1, entry.name);
        object.insert("size"_L1, entry.size);
        object.insert("sha256"_L1, entry.sha256);
        object.insert("events"_L1,
                      entry.eventsKnown ? QJsonValue(jsonArray(entry.knownEvents)) : QJsonValue());
    }
    if (entry.act == RetestAct::Saved)
        object.insert("copy"_L1, entry.copy);
    if (isAbout(entry.act, {RetestAct::Moving, RetestAct::Undoing}))
        object.insert("way"_L1, wordOf(wayWords(), entry.way));
    if (entry.act == RetestAct::Verdict)
        object.insert("verdict"_L1, wordOf(verdictWords(), entry.verdict));
    if (hasReason(entry.act) && !entry.why.isEmpty()) {
        object.insert("why"_L1, QString::fromUtf8(entry.why.id));
        object.insert("why_about"_L1, jsonArray(entry.why.arguments));
    }
    return object;
}

bool isHash(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// Nothing where the line is no entry, or holds what must not be acted upon.
std::optional<RetestEntry> entryIn(const QJsonObject& object)
{
    const std::optional<RetestAct> act = valueOf(actWords(), object.value("what"_L1));
    if (!act)
        return {};
    RetestEntry entry;
    entry.act = *act;
    entry.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs).toUTC();
    entry.batch = object.value("batch"_L1).toInteger(-1);
    entry.file = object.value("file"_L1).toInteger(-1);
    entry.count = object.value("count"_L1).toInteger(-1);
    entry.kind = valueOf(kindWords(), object.value("kind"_L1)).value_or(BatchKind::PutBack);
    entry.from = pathIn(object, u"from"_s);
    entry.to = pathIn(object, u"to"_s);
    if (object.value("stops"_L1).isArray())
        entry.knownStops = jsonTexts(object.value("stops"_L1));
    entry.name = object.value("name"_L1).toString();
    entry.size = object.value("size"_L1).toInteger(-1);
    entry.sha256 = object.value("sha256"_L1).toString();
    entry.eventsKnown = object.value("events"_L1).isArray();
    entry.knownEvents = jsonTexts(object.value("events"_L1));
    entry.copy = object.value("copy"_L1).toString();
    entry.way = valueOf(wayWords(), object.value("way"_L1)).value_or(MoveWay::Rename);
    entry.why = Message(object.value("why"_L1).toString().toUtf8(), jsonTexts(object.value("why_about"_L1)));
    const std::optional<RetestVerdict> verdict = valueOf(verdictWords(), object.value("verdict"_L1));
    entry.verdict = verdict.value_or(RetestVerdict::Undetermined);

    const bool placeless = *act == RetestAct::Batch &&
                           (!valueOf(kindWords(), object.value("kind"_L1)) || !entry.from.is_absolute() ||
                            !entry.to.is_absolute() || entry.from == entry.to || entry.count < 1 ||
                            entry.count > RetestJournal::mostFiles);
    const bool nameless = *act == RetestAct::Planned &&
                          (!isSafeFileName(entry.name) || !isHash(entry.sha256) || entry.size < 1);
    const bool copyless = *act == RetestAct::Saved && !isSafeFileName(entry.copy);
    const bool wayless = isAbout(*act, {RetestAct::Moving, RetestAct::Undoing}) &&
                         !valueOf(wayWords(), object.value("way"_L1));
    if (placeless || nameless || copyless || wayless || (*act == RetestAct::Verdict && !verdict))
        return {};
    return entry;
}

RetestStage stageOf(RetestAct act, RetestStage before)
{
    switch (act) {
    case RetestAct::Saved:
        return RetestStage::Saved;
    case RetestAct::Moving:
        return RetestStage::Moving;
    case RetestAct::Copied:
        return RetestStage::Copied;
    case RetestAct::Moved:
        return RetestStage::Moved;
    case RetestAct::Skipped:
        return RetestStage::Skipped;
    case RetestAct::Failed:
        return RetestStage::Failed;
    case RetestAct::Undoing:
        return RetestStage::Undoing;
    case RetestAct::UndoCopied:
        return RetestStage::UndoCopied;
    case RetestAct::Undone:
        return RetestStage::Undone;
    case RetestAct::Taken:
        return RetestStage::Taken;
    default:
        return before;
    }
}

/// Where the line that begins at `from` has its break; -1 where it has none.
qint64 lineBreakFrom(ByteReader& reader, qint64 from)
{
    while (true) {
        const QByteArrayView view = reader.at(from, 1);
        const qsizetype end = view.indexOf('\n');
        if (end >= 0)
            return from + end;
        if (view.isEmpty())
            return -1;
        from += view.size();
    }
}

} // namespace

QString verdictId(RetestVerdict verdict)
{
    return wordOf(verdictWords(), verdict);
}

Path RetestJournal::copiesOf(const Path& file)
{
    Path copies = file;
    copies += ".files";
    return copies;
}

Expected<RetestJournal> RetestJournal::read(const Path& file)
{
    RetestJournal journal(file);
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        return journal;
    if (const auto lines = journal.readLines(file); !lines)
        return tl::unexpected(lines.error());
    return journal;
}

Expected<void> RetestJournal::readLines(const Path& file)
{
    const auto source = ByteSource::open(file);
    if (!source)
        return tl::unexpected(source.error());
    if ((*source)->size() > largestFile)
        return tl::unexpected(tooLarge(file));
    ByteReader reader(*source);
    const QByteArray first =
        reader.at(0, header().size()).first(std::min(header().size(), reader.size())).toByteArray();
    if (reader.error())
        return tl::unexpected(*reader.error());
    if (first != header().first(first.size())) // a torn first line is what a crash left of a new journal
        return tl::unexpected(noJournal(file));
    m_size = first.size() == header().size() ? header().size() : 0;
    for (qint64 end = m_size > 0 ? lineBreakFrom(reader, m_size) : -1; end >= 0;
         end = lineBreakFrom(reader, m_size)) {
        const qint64 length = end - m_size;
        take(length > longestLine ? QByteArray() : reader.at(m_size, length).first(length).toByteArray());
        m_size = end + 1;
    }
    if (reader.error())
        return tl::unexpected(*reader.error());
    m_tornBytes = reader.size() - m_size;
    return {};
}

void RetestJournal::take(const QByteArray& line)
{
    const std::optional<RetestEntry> entry = entryIn(QJsonDocument::fromJson(line).object());
    if (!entry || !take(*entry))
        ++m_strange;
}

bool RetestJournal::take(const RetestEntry& entry)
{
    if (entry.act == RetestAct::Batch)
        return takeBatch(entry);
    if (isAbout(entry.act, {RetestAct::ServiceStarted, RetestAct::ServiceStopped}))
        return takeOfService(entry);
    if (entry.batch < 1 || entry.batch > static_cast<qint64>(m_batches.size()))
        return false;
    if (entry.act == RetestAct::Planned)
        return takePlanned(entry);
    if (!m_batches.at(static_cast<size_t>(entry.batch - 1)).isWhole())
        return false;
    if (entry.act != RetestAct::Done)
        return takeOfFile(entry);
    m_batches.at(static_cast<size_t>(entry.batch - 1)).done = true;
    return true;
}

bool RetestJournal::takeBatch(const RetestEntry& entry)
{
    if (entry.batch != static_cast<qint64>(m_batches.size()) + 1 || entry.batch > mostBatches)
        return false;
    RetestBatch batch;
    batch.kind = entry.kind;
    batch.from = entry.from;
    batch.to = entry.to;
    batch.begun = entry.time;
    batch.count = entry.count;
    batch.knownStops = entry.knownStops;
    m_batches.push_back(std::move(batch));
    return true;
}

bool RetestJournal::takePlanned(const RetestEntry& entry)
{
    RetestBatch& batch = m_batches.at(static_cast<size_t>(entry.batch - 1));
    if (entry.batch != static_cast<qint64>(m_batches.size()) || batch.isWhole() ||
        entry.file != static_cast<qint64>(batch.files.size()))
        return false;
    RetestFile file;
    file.name = entry.name;
    file.size = entry.size;
    file.sha256 = entry.sha256;
    file.knownEvents = entry.knownEvents;
    file.eventsKnown = entry.eventsKnown;
    file.changed = entry.time;
    batch.files.push_back(std::move(file));
    return true;
}

bool RetestJournal::takeOfService(const RetestEntry& entry)
{
    if (entry.act == RetestAct::ServiceStopped) {
        m_startedAt.reset();
        return true;
    }
    m_startedAt = entry.time;
    m_everStarted = true;
    for (RetestBatch& batch : m_batches)
        batch.started = true;
    return true;
}

bool RetestJournal::takeOfFile(const RetestEntry& entry)
{
    RetestBatch& batch = m_batches.at(static_cast<size_t>(entry.batch - 1));
    if (entry.file < 0 || entry.file >= static_cast<qint64>(batch.files.size()))
        return false;
    RetestFile& file = batch.files.at(static_cast<size_t>(entry.file));
    if (entry.act == RetestAct::Verdict) {
        file.verdict = entry.verdict;
        file.judged = entry.time;
        return true;
    }
    if (entry.act == RetestAct::Saved)
        file.copy = entry.copy;
    if (isAbout(entry.act, {RetestAct::Moving, RetestAct::Undoing}))
        file.way = entry.way;
    file.why = hasReason(entry.act) ? entry.why : Message();
    file.stage = stageOf(entry.act, file.stage);
    file.changed = entry.time;
    return true;
}

const RetestBatch* RetestJournal::lastPutBack() const
{
    const auto last = std::find_if(m_batches.rbegin(), m_batches.rend(), [](const RetestBatch& batch) {
        return batch.kind == BatchKind::PutBack &&
               std::any_of(batch.files.begin(), batch.files.end(),
                           [](const RetestFile& file) { return wasMoved(file.stage); });
    });
    return last == m_batches.rend() ? nullptr : &*last;
}

std::optional<qint64> RetestJournal::unfinished() const
{
    for (size_t i = 0; i < m_batches.size(); ++i) {
        if (m_batches.at(i).isWhole() && !m_batches.at(i).done)
            return static_cast<qint64>(i) + 1;
    }
    return {};
}

Expected<void> RetestJournal::create(const EvidenceRoots& evidence)
{
    return m_size > 0 ? Expected<void>() : append({}, evidence);
}

Expected<void> RetestJournal::append(const std::vector<RetestEntry>& entries, const EvidenceRoots& evidence)
{
    const bool isNew = m_size == 0;
    QByteArray bytes = isNew ? header() : QByteArray();
    for (const RetestEntry& entry : entries)
        bytes += jsonLine(objectOf(entry));
    if (const auto written = OutputFile::append(m_file, m_size, bytes, evidence); !written)
        return written;
    if (isNew) {
        if (const auto named = flushFolder(m_file.parent_path()); !named)
            return named;
    }
    m_size += bytes.size();
    m_tornBytes = 0;
    for (const RetestEntry& entry : entries)
        take(entry);
    return {};
}

} // namespace ims
