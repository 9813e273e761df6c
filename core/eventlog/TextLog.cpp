#include "core/eventlog/TextLog.h"

#include "core/eventlog/BlockExport.h"
#include "core/eventlog/CsvExport.h"
#include "core/eventlog/EventText.h"
#include "core/eventlog/NtExport.h"
#include "core/eventlog/XmlExport.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 sniffedBytes = qint64(1) << 16;
constexpr qint64 longestQuotation = qint64(1) << 20;

const char* const readingLog = QT_TRANSLATE_NOOP("ims", "read the event log");

/// How lines that begin the text part their fields.
std::optional<NtDelimiter> ntDelimiter(const QString& text, bool strict)
{
    constexpr int mostLines = 40;
    int seen = 0;
    for (const QStringView view : qTokenize(text, u'\n')) {
        const QString line = view.trimmed().toString();
        if (line.isEmpty())
            continue;
        if (const auto delimiter = NtExport::delimiterOf(line, !strict))
            return delimiter;
        if (strict || ++seen == mostLines)
            break;
    }
    return std::nullopt;
}

std::unique_ptr<TextRecords> openForm(const ByteSourcePtr& source, const QString& text, const StopToken& stop,
                                      bool strict)
{
    if (const auto form = XmlExport::formOf(text))
        return std::make_unique<XmlExport>(source, *form, stop);
    if (const auto layout = CsvExport::layoutOf(text))
        return std::make_unique<CsvExport>(source, *layout, stop);
    if (BlockExport::matches(text, !strict))
        return std::make_unique<BlockExport>(source, stop);
    if (const auto delimiter = ntDelimiter(text, strict))
        return std::make_unique<NtExport>(source, *delimiter, stop);
    return nullptr;
}

/// One run over the records of a text form.
class TextLogReader
{
public:
    TextLogReader(const ByteSourcePtr& source, const EventFilter& filter, const TextTimes& times)
        : m_filter(filter)
        , m_times(times)
    {
        m_log.file = source->name();
        m_log.format = LogFormat::Text;
        // Times are known only when the whole file has told the order of its dates.
        m_wanted = filter;
        m_wanted.since = {};
        m_wanted.until = {};
    }

    Expected<EventLog> read(TextRecords& records, const StopToken& stop, const Progress& progress)
    {
        while (std::optional<TextRecord> record = records.next()) {
            add(std::move(*record));
            if (m_log.records % 512 == 0)
                report(progress, records.pieces().position(), records.pieces().size(), Message(readingLog));
        }
        if (records.pieces().error())
            return tl::unexpected(*records.pieces().error());
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(Message(readingLog)));
        m_log.unreadable = records.unreadable();
        if (records.usualOrder())
            m_vote.setUsual(*records.usualOrder());
        settleTimes();
        m_log.notes = notes();
        m_log.state = state();
        return std::move(m_log);
    }

private:
    struct Kept
    {
        Event event;
        WrittenTime written;
    };

    void add(TextRecord record)
    {
        ++m_log.records;
        m_cut += record.cut ? 1 : 0;
        m_unknownTypes += record.typeKnown ? 0 : 1;
        if (record.written.offset)
            extend(resolved(record.written, DateOrder::YearMonthDay));
        else
            m_vote.add(record.written);
        m_localTimes = m_localTimes || !record.written.offset;
        if (!m_example)
            m_example = record.written;
        record.event.log = m_log.file;
        if (m_wanted.accepts(record.event))
            m_kept.push_back({std::move(record.event), record.written});
    }

    /// UTC; invalid where the date is none in that order.
    QDateTime resolved(const WrittenTime& written, DateOrder order) const
    {
        QDateTime time = written.in(order);
        for (const DateOrder other : allDateOrders) { // with an offset, dates tell their order
            if (written.offset && !time.isValid())
                time = written.in(other);
        }
        if (!time.isValid())
            return {};
        if (written.offset)
            return time.addSecs(-*written.offset);
        return m_times.zone ? toUtc(time, *m_times.zone) : time;
    }

    void extend(const QDateTime& time)
    {
        if (!time.isValid())
            return;
        m_log.first = m_log.first.isValid() ? std::min(m_log.first, time) : time;
        m_log.last = m_log.last.isValid() ? std::max(m_log.last, time) : time;
    }

    void settleTimes()
    {
        // What is stated is meant for the files that it can be true of.
        const std::vector<DateOrder> possible = m_vote.possible();
        const bool fits = m_times.dateOrder && m_vote.first(*m_times.dateOrder).isValid() &&
                          std::find(possible.begin(), possible.end(), *m_times.dateOrder) != possible.end();
        const std::optional<DateOrder> order = fits ? m_times.dateOrder : m_vote.decided();
        m_log.openTimes = openTimes();
        if (!order && m_localTimes) {
            m_log.possibleOrders = possible;
        } else if (m_localTimes) {
            for (const QDateTime& local : {m_vote.first(*order), m_vote.last(*order)})
                extend(local.isValid() && m_times.zone ? toUtc(local, *m_times.zone) : local);
        }
        for (Kept& kept : m_kept) {
            Event& event = kept.event;
            event.timeBasis = kept.written.offset ? TimeBasis::Utc
                              : m_times.zone      ? TimeBasis::Stated
                                                  : TimeBasis::Assumed;
            event.timeGrain = kept.written.hasSeconds ? 1 : 60;
            if (kept.written.offset || order)
                event.time = resolved(kept.written, order.value_or(DateOrder::YearMonthDay));
            m_undated += event.time.isValid() ? 0 : 1;
            if (m_filter.accepts(event))
                m_log.events.push_back(std::move(event));
        }
    }

    /// An order that the dates only make likely is still asked for where one is stated: it bears on them.
    OpenTimes openTimes() const
    {
        OpenTimes open;
        open.zone = m_localTimes;
        const bool certain = m_vote.decided() && !m_vote.restsOnUsual() && !m_times.dateOrder;
        if (!m_localTimes || certain)
            return open;
        const std::optional<WrittenTime> example = m_vote.example();
        open.exampleDate = asWritten(example ? *example : *m_example);
        for (const DateOrder order : m_vote.possible()) {
            if (example)
                open.readings.push_back({order, example->in(order).date()});
        }
        return open;
    }

    static QString asWritten(const WrittenTime& time)
    {
        QStringList numbers;
        for (const int number : time.numbers)
            numbers += QString::number(number).rightJustified(numbers.size() == 2 ? 2 : 1, u'0');
        return numbers.join(u'/');
    }

    QList<Message> notes() const
    {
        QList<Message> notes;
        if (m_cut > 0)
            notes +=
                Message(QT_TRANSLATE_NOOP("ims", "%1: %2 events have a text of more than 1 MiB, of which "
                                                 "only the beginning is kept."),
                        {m_log.file, QString::number(m_cut)});
        if (m_unknownTypes > 0)
            notes += Message(QT_TRANSLATE_NOOP("ims", "%1: the word for the type of %2 events is not known; "
                                                      "the type that is usual for the event is shown."),
                             {m_log.file, QString::number(m_unknownTypes)});
        if (!m_times.dateOrder && m_localTimes && m_vote.restsOnUsual())
            notes += Message(QT_TRANSLATE_NOOP("ims", "%1: the order of day and month is that which is usual "
                                                      "with the language of its header; its dates alone do "
                                                      "not tell."),
                             {m_log.file});
        if (m_undated > 0 && m_log.possibleOrders.empty())
            notes += Message(QT_TRANSLATE_NOOP("ims", "%1: the dates of %2 events are none in the stated "
                                                      "order; these events have no time."),
                             {m_log.file, QString::number(m_undated)});
        return notes;
    }

    Message state() const
    {
        const QStringList lost{QString::number(m_log.unreadable)};
        const auto text = [&](const char* whole, const char* damaged) {
            return Message(m_log.unreadable > 0 ? damaged : whole, lost);
        };
        if (m_log.records == 0)
            return text(QT_TRANSLATE_NOOP("ims", "holds no events"),
                        QT_TRANSLATE_NOOP("ims", "holds no readable event; %1 unreadable"));
        if (!m_log.possibleOrders.empty())
            return text(QT_TRANSLATE_NOOP("ims", "exported as text; the order of its dates is not known"),
                        QT_TRANSLATE_NOOP(
                            "ims", "exported as text; the order of its dates is not known; %1 unreadable"));
        if (!m_localTimes)
            return text(
                QT_TRANSLATE_NOOP("ims", "exported as text; its times tell their zone"),
                QT_TRANSLATE_NOOP("ims", "exported as text; its times tell their zone; %1 unreadable"));
        if (m_times.zone)
            return text(QT_TRANSLATE_NOOP("ims", "exported as text; its times are read in the stated zone"),
                        QT_TRANSLATE_NOOP(
                            "ims", "exported as text; its times are read in the stated zone; %1 unreadable"));
        return text(QT_TRANSLATE_NOOP("ims", "exported as text; its times are local, here taken as UTC"),
                    QT_TRANSLATE_NOOP(
                        "ims", "exported as text; its times are local, here taken as UTC; %1 unreadable"));
    }

    const EventFilter& m_filter;
    const TextTimes& m_times;
    EventFilter m_wanted;
    EventLog m_log;
    std::vector<Kept> m_kept;
    DateOrderVote m_vote;
    std::optional<WrittenTime> m_example;
    bool m_localTimes = false;
    qint64 m_cut = 0;
    qint64 m_unknownTypes = 0;
    qint64 m_undated = 0;
};

} // namespace

bool looksLikeTextLog(QByteArrayView beginning)
{
    // Programs and databases, of which a folder may hold thousands, are no text.
    if (textBeginning(beginning).coding == TextCoding::EightBit && beginning.contains('\0'))
        return false;
    return openForm(ByteSource::fromBytes({}, {}), beginningText(beginning), {}, true) != nullptr;
}

std::optional<Expected<EventLog>> readTextLog(const ByteSourcePtr& source, const EventFilter& filter,
                                              const TextTimes& times, const StopToken& stop,
                                              const Progress& progress)
{
    const Expected<QByteArray> beginning = source->read({0, sniffedBytes});
    if (!beginning)
        return tl::unexpected(beginning.error());
    const std::unique_ptr<TextRecords> records = openForm(source, beginningText(*beginning), stop, false);
    if (!records)
        return std::nullopt;
    return TextLogReader(source, filter, times).read(*records, stop, progress);
}

std::optional<EventLog> readQuotedEvents(const ByteSourcePtr& source, const EventFilter& filter,
                                         const TextTimes& times)
{
    if (source->size() > longestQuotation)
        return std::nullopt;
    QString text;
    TextPieces pieces(source, u'\n', {});
    while (const std::optional<TextPiece> line = pieces.next())
        text += line->text + u'\n';
    const auto events = readEventText(text, source->name(), times);
    if (!events)
        return std::nullopt;
    EventLog log;
    log.file = source->name();
    log.format = LogFormat::Text;
    log.records = static_cast<qint64>(events->size());
    for (const Event& event : *events) {
        if (filter.accepts(event))
            log.events.push_back(event);
    }
    log.openTimes.zone = std::any_of(log.events.begin(), log.events.end(),
                                     [](const Event& event) { return event.time.isValid(); });
    log.state = Message(QT_TRANSLATE_NOOP("ims", "a text that quotes events; it covers no span of time"));
    return log;
}

} // namespace ims
