#include "core/evidence/TrackingLog.h"

#include "core/base/SafeText.h"
#include "core/evidence/LogLines.h"
#include "core/evidence/TrackingEvents.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int lastUsedField = 5;
constexpr int fewestTabs = 7;   // a recipient's line has at most two
constexpr int firstYear = 1993; // Windows NT
constexpr int lastYear = 2099;
constexpr int recipientTabs = 2;
constexpr size_t mostDeliveries = 200'000; // of wanted messages in one log
constexpr qsizetype mostLinked = 500'000;  // MTS-IDs of wanted messages, in all logs
constexpr int sniffedLines = 20;
constexpr qsizetype longestVersion = 40;
constexpr QByteArrayView newerRemark("# Exchange System Attendant "); // Exchange 2000 and later

/// The fields of a line that matter here.
struct Fields
{
    std::array<QByteArrayView, lastUsedField + 1> field;
    int tabs = 0; ///< counted up to fewestTabs
};

struct Entry
{
    QByteArrayView messageId;
    QByteArrayView remoteId;
    int event = 0;
    qint64 time = 0; ///< seconds since 1970
};

Fields splitFields(QByteArrayView line)
{
    Fields fields;
    const char* from = line.data();
    const char* const end = from + line.size();
    while (fields.tabs < fewestTabs) {
        const void* tab = std::memchr(from, '\t', size_t(end - from));
        const char* const to = tab ? static_cast<const char*>(tab) : end;
        if (fields.tabs <= lastUsedField)
            fields.field.at(size_t(fields.tabs)) = QByteArrayView(from, to);
        if (!tab)
            break;
        ++fields.tabs;
        from = to + 1;
    }
    return fields;
}

/// Days since 1970 of a date of the Gregorian calendar; nothing where it is none.
std::optional<qint64> dayNumber(int year, int month, int day)
{
    static constexpr std::array<int, 12> before = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    static constexpr std::array<int, 12> lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
        return std::nullopt;
    const bool isLeap = year % 4 == 0; // of these years, each fourth
    const auto index = size_t(month - 1);
    if (day < 1 || day > lengths.at(index) + (isLeap && month == 2 ? 1 : 0))
        return std::nullopt;
    const int leapDays = (year - 1969) / 4 + (isLeap && month > 2 ? 1 : 0);
    return qint64(year - 1970) * 365 + leapDays + before.at(index) + day - 1;
}

/// `1999.3.10 14:3:7`; leading zeros and other separators of the date do no harm.
std::optional<qint64> parseTime(QByteArrayView text)
{
    std::array<int, 6> number = {};
    size_t index = 0;
    bool inNumber = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (index == number.size())
                return std::nullopt;
            number.at(index) = number.at(index) * 10 + (c - '0');
            if (number.at(index) > 9999)
                return std::nullopt;
            inNumber = true;
        } else if (c == '.' || c == ':' || c == ' ' || c == '/' || c == '-') {
            index += inNumber ? 1 : 0;
            inNumber = false;
        } else {
            return std::nullopt;
        }
    }
    const std::optional<qint64> day = dayNumber(number[0], number[1], number[2]);
    if (index + (inNumber ? 1 : 0) != number.size() || !day || number[3] > 23 || number[4] > 59 ||
        number[5] > 59)
        return std::nullopt;
    return *day * 86400 + number[3] * 3600 + number[4] * 60 + number[5];
}

/// At most five digits; -1 for anything else.
int parseEvent(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 5)
        return -1;
    int event = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        event = event * 10 + (c - '0');
    }
    return event;
}

std::optional<Entry> parseEntry(const Fields& fields)
{
    if (fields.tabs < fewestTabs || fields.field[0].isEmpty())
        return std::nullopt;
    const int event = parseEvent(fields.field[1]);
    if (event < 0)
        return std::nullopt;
    const std::optional<qint64> time = parseTime(fields.field[2].trimmed());
    return time ? std::optional(Entry{fields.field[0], fields.field[5], event, *time}) : std::nullopt;
}

bool isAscii(QByteArrayView bytes)
{
    unsigned char all = 0;
    for (const char c : bytes)
        all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    return all < 0x80;
}

QString latin(QByteArrayView text)
{
    return QString::fromLatin1(text);
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// The `l=` component of an MTS-ID; empty where it has none.
QByteArrayView localPart(QByteArrayView mtsId)
{
    for (qsizetype from = 0; from < mtsId.size();) {
        const qsizetype semicolon = mtsId.indexOf(';', from);
        const qsizetype end = semicolon < 0 ? mtsId.size() : semicolon;
        const QByteArrayView part = mtsId.sliced(from, end - from).trimmed();
        if (part.size() > 10 && (part[0] == 'l' || part[0] == 'L') && part[1] == '=')
            return part.sliced(2);
        from = end + 1;
    }
    return {};
}

Error noTrackingLog(const QString& file)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "read the tracking log")), file,
            Message(QT_TRANSLATE_NOOP("ims", "it has no entry in the form that Exchange 4.0 to 5.5 writes")),
            Message(QT_TRANSLATE_NOOP("ims",
                                      "Name a file of Exchsrvr\\Tracking.log, for instance 19990310.log."))};
}

Error newerTrackingLog(const QString& file, const QString& server)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "read the tracking log")), file,
            Message(QT_TRANSLATE_NOOP("ims", "it was written by a later Exchange than 5.5 (%1)"), {server}),
            Message(QT_TRANSLATE_NOOP("ims", "Name the tracking log of the server with event 4117."))};
}

/// The note where a log's entries are not of the day that its name tells.
void compareWithName(TrackingLog& log)
{
    constexpr int tolerance = 1; // days: entries from around midnight
    const QDate day = trackingDay(log.file);
    if (!day.isValid() || !log.first.isValid())
        return;
    if (log.first.date() >= day.addDays(-tolerance) && log.last.date() <= day.addDays(tolerance))
        return;
    log.notes +=
        Message(QT_TRANSLATE_NOOP("ims", "The tracking log “%1” has entries from %2 to %3, not only of the "
                                         "day in its name: it was renamed, joined or edited."),
                {log.file, log.first.date().toString(Qt::ISODate), log.last.date().toString(Qt::ISODate)});
}

} // namespace

bool looksLikeTrackingLog(QByteArrayView beginning)
{
    // Discovery asks this of every file.
    if (!beginning.contains('\t'))
        return false;
    LogLines lines(ByteSource::fromBytes(beginning.toByteArray(), QString()));
    LogLine line;
    for (int i = 0; i < sniffedLines && lines.next(line); ++i) {
        if (parseEntry(splitFields(line.text)))
            return true;
    }
    return false;
}

QDate trackingDay(const QString& fileName)
{
    const qsizetype slash = std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\'));
    const QString name = fileName.sliced(slash + 1);
    if (name.size() != 12 || !name.endsWith(".log"_L1, Qt::CaseInsensitive))
        return {};
    return QDate::fromString(name.first(8), u"yyyyMMdd"_s);
}

QByteArray mtsIdKey(const QString& mtsId)
{
    const QString text = mtsId.trimmed();
    if (!text.startsWith("c="_L1, Qt::CaseInsensitive))
        return {};
    for (const QStringView part : QStringView(text).split(u';')) {
        const QStringView component = part.trimmed();
        if (component.startsWith("l="_L1, Qt::CaseInsensitive) && component.size() > 10)
            return "mts:" + component.sliced(2).toString().toUpper().toUtf8();
    }
    return {};
}

QByteArray messageIdKey(const QString& messageId)
{
    QStringView text = QStringView(messageId).trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text.isEmpty() ? QByteArray() : "id:" + text.toUtf8();
}

const QByteArray& TrackingLogReader::idKey(QByteArrayView id)
{
    if (!isAscii(id)) {
        m_key = messageIdKey(latin(id));
        return m_key;
    }
    id = id.trimmed();
    if (id.size() >= 2 && id.front() == '<' && id.back() == '>')
        id = id.sliced(1, id.size() - 2).trimmed();
    m_key.resize(0);
    if (!id.isEmpty())
        m_key.append("id:").append(id);
    return m_key;
}

/// Field 1 is the "Message ID or MTS-ID" (KB Q173280).
const QByteArray& TrackingLogReader::entryKey(QByteArrayView id)
{
    const QByteArrayView text = id.trimmed();
    if (text.size() < 2 || (text[0] != 'c' && text[0] != 'C') || text[1] != '=')
        return idKey(id);
    if (!isAscii(id)) {
        m_key = mtsIdKey(latin(id));
        return m_key.isEmpty() ? idKey(id) : m_key;
    }
    const QByteArrayView local = localPart(text);
    if (local.isEmpty())
        return idKey(id);
    m_key.resize(0);
    m_key.append("mts:");
    for (const char c : local)
        m_key.append(c >= 'a' && c <= 'z' ? char(c - 32) : c);
    return m_key;
}

bool TrackingLogReader::isWantedId(QByteArrayView remoteId)
{
    if (remoteId.isEmpty())
        return false;
    const QByteArray& key = idKey(remoteId);
    return !key.isEmpty() && m_wanted.contains(key);
}

void TrackingLogReader::readLine(const LogLine& line, Day& day)
{
    TrackingLog& log = day.log;
    if (line.cut) {
        ++log.skipped;
        return;
    }
    const Fields fields = splitFields(line.text);
    const std::optional<Entry> entry = parseEntry(fields);
    if (!entry) {
        const bool isRemark = line.text.startsWith('#');
        if (isRemark && day.newerServer.isEmpty() && line.text.startsWith(newerRemark))
            day.newerServer = visibleText(latin(
                line.text.sliced(newerRemark.size())
                    .first(std::min<qsizetype>(line.text.size() - newerRemark.size(), longestVersion))));
        log.skipped += !isRemark && fields.tabs > recipientTabs ? 1 : 0;
        return;
    }
    ++log.entries;
    day.first = std::min(day.first, entry->time);
    day.last = std::max(day.last, entry->time);
    log.isSince50 = log.isSince50 || isSince50(entry->event);
    const bool remoteWanted = isWantedId(entry->remoteId);
    if (!remoteWanted && !isDelivery(entry->event))
        return;
    const QByteArray& ownKey = entryKey(entry->messageId);
    if (remoteWanted && m_remoteIds.size() < mostLinked)
        m_remoteIds.insert(ownKey, latin(entry->remoteId));
    if (!isDelivery(entry->event))
        return;
    if (!remoteWanted && !m_wanted.contains(ownKey) && !m_remoteIds.contains(ownKey))
        return;
    if (log.deliveries.size() == mostDeliveries) {
        ++day.leftOut;
        return;
    }
    const QString remoteId = entry->remoteId.isEmpty() ? m_remoteIds.value(ownKey) : latin(entry->remoteId);
    log.deliveries.push_back(
        {latin(entry->messageId), remoteId, entry->event, utc(entry->time), log.file, line.range});
}

Expected<TrackingLog> TrackingLogReader::read(const ByteSourcePtr& source, const StopToken& stop)
{
    Day day;
    TrackingLog& log = day.log;
    log.file = source->name();
    LogLines lines(source, stop);
    LogLine line;
    while (lines.next(line)) {
        readLine(line, day);
        log.isCut = line.range.end() >= lines.size();
    }
    if (lines.error())
        return tl::unexpected(*lines.error());
    if (lines.isStopped())
        return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "read the tracking log"))));
    if (log.entries == 0 && !day.newerServer.isEmpty())
        return tl::unexpected(newerTrackingLog(log.file, day.newerServer));
    if (log.entries == 0 && lines.size() > 0)
        return tl::unexpected(noTrackingLog(log.file));
    if (log.entries > 0) {
        log.first = utc(day.first);
        log.last = utc(day.last);
    }
    if (log.isCut)
        log.notes +=
            Message(QT_TRANSLATE_NOOP("ims", "The last line of the tracking log “%1” has no end: it was "
                                             "copied while in use, or cut on the way."),
                    {log.file});
    if (day.leftOut > 0)
        log.notes +=
            Message(QT_TRANSLATE_NOOP("ims", "Only the first %1 deliveries in the tracking log “%2” are "
                                             "kept; %3 more were left out."),
                    {QString::number(mostDeliveries), log.file, QString::number(day.leftOut)});
    compareWithName(log);
    return std::move(log);
}

} // namespace ims
