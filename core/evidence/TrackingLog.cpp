#include "core/evidence/TrackingLog.h"

#include "core/base/ByteReader.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 longestLine = 64 * 1024;
constexpr qsizetype fewestFields = 8; // a recipient's line has at most three
constexpr int messageDelivered = 9;
constexpr int localDelivery = 1000;

/// The first fields of a line; the others do not matter here.
struct Fields
{
    std::array<QByteArrayView, fewestFields> field;
    qsizetype count = 0;
};

struct Entry
{
    QByteArrayView messageId;
    QByteArrayView remoteId;
    int event = 0;
    QDateTime time;
};

Fields splitFields(QByteArrayView line)
{
    Fields fields;
    qsizetype from = 0;
    while (fields.count < fewestFields) {
        const qsizetype tab = line.indexOf('\t', from);
        fields.field.at(static_cast<size_t>(fields.count++)) =
            line.sliced(from, (tab < 0 ? line.size() : tab) - from);
        if (tab < 0)
            break;
        from = tab + 1;
    }
    return fields;
}

/// `1999.3.10 14:3:7`; leading zeros and other separators of the date do no harm.
QDateTime parseTime(QByteArrayView text)
{
    std::array<int, 6> number = {};
    size_t index = 0;
    bool inNumber = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (!inNumber && index == number.size())
                return {};
            number.at(index) = number.at(index) * 10 + (c - '0');
            if (number.at(index) > 9999)
                return {};
            inNumber = true;
        } else if (std::strchr("./-: ", c) != nullptr) {
            index += inNumber ? 1 : 0;
            inNumber = false;
        } else {
            return {};
        }
    }
    if (index + (inNumber ? 1 : 0) != number.size())
        return {};
    return QDateTime(QDate(number[0], number[1], number[2]), QTime(number[3], number[4], number[5]), Qt::UTC);
}

std::optional<Entry> parseEntry(QByteArrayView line)
{
    const Fields fields = splitFields(line);
    if (fields.count < fewestFields || fields.field[0].isEmpty())
        return std::nullopt;
    const QByteArrayView number = fields.field[1].trimmed();
    bool isNumber = false;
    const int event =
        number.size() > 5 ? 0 : QByteArray::fromRawData(number.data(), number.size()).toInt(&isNumber);
    if (!isNumber || event < 0)
        return std::nullopt;
    const QDateTime time = parseTime(fields.field[2].trimmed());
    if (!time.isValid())
        return std::nullopt;
    return Entry{fields.field[0], fields.field[5], event, time};
}

bool isRecipientLine(QByteArrayView line)
{
    return line.count('\t') <= 2;
}

QByteArrayView withoutBreak(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    return line;
}

QString latin(QByteArrayView text)
{
    return QString::fromLatin1(text);
}

/// Field 1 is the "Message ID or MTS-ID" (KB Q173280).
QByteArray entryKey(const QString& id)
{
    const QByteArray key = mtsIdKey(id);
    return key.isEmpty() ? messageIdKey(id) : key;
}

Error noTrackingLog(const QString& file)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "read the tracking log")), file,
            Message(QT_TRANSLATE_NOOP("ims", "it has no entry in the form that Exchange 4.0 to 5.5 writes")),
            Message(QT_TRANSLATE_NOOP("ims",
                                      "Name a file of Exchsrvr\\Tracking.log, for instance 19990310.log."))};
}

} // namespace

bool looksLikeTrackingLog(QByteArrayView beginning)
{
    qsizetype from = 0;
    for (int lines = 0; from < beginning.size() && lines < 20; ++lines) {
        const qsizetype feed = beginning.indexOf('\n', from);
        const qsizetype end = feed < 0 ? beginning.size() : feed;
        if (parseEntry(withoutBreak(beginning.sliced(from, end - from))))
            return true;
        from = end + 1;
    }
    return false;
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

void TrackingLogReader::readLine(QByteArrayView line, qint64 offset, TrackingLog& log)
{
    const std::optional<Entry> entry = parseEntry(line);
    if (!entry) {
        if (!line.isEmpty() && !isRecipientLine(line) && !line.startsWith('#'))
            ++log.skipped;
        return;
    }
    ++log.entries;
    if (!log.first.isValid() || entry->time < log.first)
        log.first = entry->time;
    if (!log.last.isValid() || entry->time > log.last)
        log.last = entry->time;
    const QByteArray ownKey = entryKey(latin(entry->messageId));
    const QByteArray remoteKey = messageIdKey(latin(entry->remoteId));
    const bool remoteWanted = !remoteKey.isEmpty() && m_wanted.contains(remoteKey);
    if (remoteWanted)
        m_remoteIds.insert(ownKey, latin(entry->remoteId));
    if (entry->event != messageDelivered && entry->event != localDelivery)
        return;
    if (!remoteWanted && !m_wanted.contains(ownKey) && !m_remoteIds.contains(ownKey))
        return;
    const QString remoteId = entry->remoteId.isEmpty() ? m_remoteIds.value(ownKey) : latin(entry->remoteId);
    log.deliveries.push_back(
        {latin(entry->messageId), remoteId, entry->event, entry->time, log.file, {offset, line.size()}});
}

Expected<TrackingLog> TrackingLogReader::read(const ByteSourcePtr& source, const StopToken& stop)
{
    TrackingLog log;
    log.file = source->name();
    ByteReader reader(source);
    bool inLongLine = false;
    for (qint64 offset = 0; offset < reader.size();) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "read the tracking log"))));
        QByteArrayView window = reader.at(offset, longestLine);
        if (window.isEmpty())
            break;
        window = window.first(std::min<qsizetype>(window.size(), longestLine));
        const qsizetype feed = window.indexOf('\n');
        const bool isWhole = feed >= 0 || offset + window.size() >= reader.size();
        const qsizetype length = feed >= 0 ? feed + 1 : window.size();
        if (isWhole && !inLongLine)
            readLine(withoutBreak(window.first(length)), offset, log);
        else
            log.skipped += isWhole ? 1 : 0;
        inLongLine = !isWhole;
        offset += length;
    }
    if (reader.error())
        return tl::unexpected(*reader.error());
    if (log.entries == 0 && reader.size() > 0)
        return tl::unexpected(noTrackingLog(log.file));
    return log;
}

} // namespace ims
