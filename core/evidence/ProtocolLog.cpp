#include "core/evidence/ProtocolLog.h"

#include "core/base/SafeText.h"
#include "core/evidence/LogLines.h"
#include "core/evidence/ProtocolEntry.h"

#include <algorithm>
#include <cstdlib>
#include <deque>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostPending = 1000; // commands sent ahead of their replies
constexpr qsizetype longestMessageId = 500;
constexpr int sniffedLines = 40;
constexpr int goAhead = 354;

Message readTheLog()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the SMTP protocol log"));
}

Error noProtocolLog(const QString& file)
{
    return {
        readTheLog(), file,
        Message(QT_TRANSLATE_NOOP("ims", "it has no entry in the form of the Internet Mail Service’s SMTP "
                                         "protocol log")),
        Message(QT_TRANSLATE_NOOP("ims", "Name a file of IMCDATA\\LOG, for instance L0000000.LOG."))};
}

/// The first line of a message's text that is its Message-ID; empty for others.
QByteArrayView messageIdIn(QByteArrayView line)
{
    static constexpr QByteArrayView name("message-id:");
    if (line.size() <= name.size() || line.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
        return {};
    return line.sliced(name.size()).trimmed();
}

class ProtocolReader
{
public:
    ProtocolReader(const ByteSourcePtr& source, const ProtocolOptions& options, const StopToken& stop)
        : m_lines(source, stop)
        , m_options(options)
    {
        m_log.file = source->name();
        for (const QString& address : options.addresses)
            m_wanted.insert(address.toLower());
    }

    Expected<ProtocolLog> read()
    {
        LogLine line;
        while (m_lines.next(line))
            take(line);
        if (m_lines.error())
            return tl::unexpected(*m_lines.error());
        if (m_lines.isStopped())
            return tl::unexpected(cancelledError(readTheLog()));
        endConnection();
        if (m_log.entries == 0 && m_lines.size() > 0)
            return tl::unexpected(noProtocolLog(m_log.file));
        finish();
        return std::move(m_log);
    }

private:
    void take(const LogLine& line)
    {
        const ProtocolEntry entry = protocolEntry(line.text);
        if (!entry.stamp.isEmpty() && readStamp(entry.stamp))
            m_hasStamps = true;
        else if (m_hasStamps || !entry.stamp.isEmpty() || !isEntryWithoutTime(entry))
            return takeFurther(line);
        ++m_log.entries;
        takeEntry(line, entry);
        if (m_open)
            reachConnection(line.range);
    }

    void takeEntry(const LogLine& line, const ProtocolEntry& entry)
    {
        if (entry.side == ProtocolSide::None)
            return takeRemark(line, entry);
        if (entry.side == ProtocolSide::Packet)
            return takeText(line.range, entry.text);
        if (!m_open)
            openConnection(line.range);
        if (m_connection.direction == SmtpDirection::Unknown)
            tellDirection(entry);
        const bool inbound = m_connection.direction == SmtpDirection::Inbound;
        if ((entry.side == ProtocolSide::Remote) == inbound)
            takeCommand(line, entry);
        else
            takeReply(line, entry);
    }

    static bool isEntryWithoutTime(const ProtocolEntry& entry)
    {
        return entry.side != ProtocolSide::None || connectionRemark(entry.text);
    }

    /// Most lines bear the time of the line before.
    bool readStamp(QByteArrayView stamp)
    {
        if (stamp == m_stamp)
            return m_time.has_value();
        m_stamp = stamp.toByteArray();
        std::optional<WrittenTime> time = protocolTime(stamp);
        if (!time) {
            m_stamp.clear();
            return false;
        }
        m_time = time;
        m_vote.add(*time);
        return true;
    }

    /// A line without a time: more of a reply, or a message's text.
    void takeFurther(const LogLine& line)
    {
        const QByteArrayView text = line.text;
        if (m_inReply > 0 && replyCode(text) == m_inReply && (text.size() == 3 || text[3] == ' '))
            m_inReply = 0;
        if (m_open)
            reachConnection(line.range);
        takeText(line.range, text);
    }

    void takeText(ByteRange range, QByteArrayView text)
    {
        if (!m_inText || m_connection.direction != SmtpDirection::Inbound)
            return;
        m_sawText = true;
        reachTransaction(range);
        const QByteArrayView id = messageIdIn(text);
        if (!id.isEmpty() && m_transaction.messageId.isEmpty())
            m_transaction.messageId =
                visibleText(QString::fromLatin1(id.first(std::min(id.size(), longestMessageId))));
    }

    void takeRemark(const LogLine& line, const ProtocolEntry& entry)
    {
        const auto remark = connectionRemark(entry.text);
        if (!remark)
            return;
        endConnection();
        openConnection(line.range);
        m_connection.direction = remark->inbound ? SmtpDirection::Inbound : SmtpDirection::Outbound;
        m_connection.peer = shown(line, entry, remark->peer);
    }

    void tellDirection(const ProtocolEntry& entry)
    {
        const bool isReply = replyCode(entry.text) > 0;
        if (!isReply && smtpVerb(entry.text) == SmtpVerb::None)
            return;
        const bool remote = entry.side == ProtocolSide::Remote;
        m_connection.direction = remote != isReply ? SmtpDirection::Inbound : SmtpDirection::Outbound;
    }

    void takeCommand(const LogLine& line, const ProtocolEntry& entry)
    {
        if (m_inText)
            return takeText(line.range, entry.text);
        const SmtpVerb verb = smtpVerb(entry.text);
        if (m_pending.size() < mostPending)
            m_pending.push_back(verb);
        m_inReply = 0;
        switch (verb) {
        case SmtpVerb::Helo:
        case SmtpVerb::Ehlo:
            endTransaction();
            m_connection.extended = verb == SmtpVerb::Ehlo;
            m_connection.helo = shown(line, entry, entry.text.sliced(4).trimmed());
            break;
        case SmtpVerb::Mail:
            endTransaction();
            beginTransaction(line);
            m_transaction.sender = shown(line, entry, commandAddress(entry.text));
            break;
        case SmtpVerb::Rcpt:
            takeRecipient(line, entry);
            reachTransaction(line.range);
            break;
        case SmtpVerb::Data:
            m_transaction.data = m_inTransaction;
            reachTransaction(line.range);
            break;
        case SmtpVerb::Rset:
            endTransaction();
            break;
        case SmtpVerb::Quit:
            m_connection.closed = true;
            endTransaction();
            break;
        case SmtpVerb::Other:
        case SmtpVerb::None:
            break;
        }
    }

    void takeRecipient(const LogLine& line, const ProtocolEntry& entry)
    {
        if (!m_inTransaction)
            beginTransaction(line);
        const QString address = shown(line, entry, commandAddress(entry.text));
        m_isWanted = m_isWanted || m_wanted.contains(address.toLower());
        if (m_transaction.recipients.size() < mostProtocolRecipients)
            m_transaction.recipients.push_back({address, 0, {}, line.range});
        else
            ++m_transaction.recipientsLeftOut;
    }

    void takeReply(const LogLine& line, const ProtocolEntry& entry)
    {
        const int code = replyCode(entry.text);
        if (code == 0)
            return;
        reachTransaction(line.range);
        const bool more = entry.text.size() > 3 && entry.text[3] == '-';
        const bool further = m_inReply == code;
        m_inReply = more ? code : 0;
        if (further)
            return;
        m_connection.closed = m_connection.closed || code == 221 || code == 421;
        if (m_inText) {
            m_inText = false;
            closeTransaction(line, entry, code);
            return;
        }
        const SmtpVerb verb = m_pending.empty() ? SmtpVerb::None : m_pending.front();
        if (!m_pending.empty())
            m_pending.pop_front();
        if (!m_inTransaction)
            return;
        if (verb == SmtpVerb::Mail) {
            m_transaction.senderCode = code;
            if (code >= 400)
                m_transaction.reply = shown(line, entry, entry.text);
        } else if (verb == SmtpVerb::Rcpt) {
            answerRecipient(line, entry, code);
        } else if (verb == SmtpVerb::Data && code == goAhead) {
            m_inText = true;
        } else if (verb == SmtpVerb::Data) {
            closeTransaction(line, entry, code);
        }
    }

    /// Replies come in the order of the commands, also where these were sent ahead.
    void answerRecipient(const LogLine& line, const ProtocolEntry& entry, int code)
    {
        if (m_answered >= m_transaction.recipients.size())
            return;
        SmtpRecipient& recipient = m_transaction.recipients.at(m_answered++);
        recipient.code = code;
        recipient.reply = shown(line, entry, entry.text);
    }

    void closeTransaction(const LogLine& line, const ProtocolEntry& entry, int code)
    {
        m_transaction.code = code;
        m_transaction.reply = shown(line, entry, entry.text);
        endTransaction();
    }

    void openConnection(ByteRange range)
    {
        m_open = true;
        m_connection = SmtpConnection();
        m_connection.log = m_log.file;
        m_connection.begin.written = m_time;
        m_connection.range = range;
        m_pending.clear();
        m_inReply = 0;
        m_connection.end = m_connection.begin;
    }

    void beginTransaction(const LogLine& line)
    {
        m_inTransaction = true;
        m_transaction = SmtpTransaction();
        m_transaction.begin.written = m_time;
        m_transaction.range = line.range;
        m_transaction.afterText = m_sawText;
        m_transaction.end = m_transaction.begin;
        m_answered = 0;
        m_isWanted = false;
    }

    void reachConnection(ByteRange range)
    {
        m_connection.end.written = m_time;
        m_connection.range = ByteRange::fromTo(m_connection.range.offset, range.end());
    }

    void reachTransaction(ByteRange range)
    {
        if (!m_inTransaction)
            return;
        m_transaction.end.written = m_time;
        m_transaction.range = ByteRange::fromTo(m_transaction.range.offset, range.end());
    }

    void endTransaction()
    {
        if (!m_inTransaction)
            return;
        m_inTransaction = false;
        m_inText = false;
        ++m_log.allTransactions;
        const bool wanted =
            m_wanted.isEmpty() || m_isWanted || m_wanted.contains(m_transaction.sender.toLower());
        if (!wanted)
            return;
        if (m_kept == mostProtocolTransactions) {
            ++m_leftOut;
            return;
        }
        ++m_kept;
        m_connection.transactions.push_back(std::move(m_transaction));
    }

    void endConnection()
    {
        if (!m_open)
            return;
        endTransaction();
        m_inText = false;
        m_open = false;
        ++m_log.allConnections;
        const bool wanted = m_wanted.isEmpty() || !m_connection.transactions.empty();
        if (wanted && m_log.connections.size() < mostProtocolTransactions)
            m_log.connections.push_back(std::move(m_connection));
    }

    void finish()
    {
        const std::optional<DateOrder> stated = m_options.times.dateOrder;
        m_log.dateOrder = stated ? stated : m_vote.decided();
        if (!m_hasStamps)
            m_log.dateOrder.reset();
        else if (!m_log.dateOrder)
            m_log.possibleOrders = m_vote.possible();
        if (m_log.dateOrder) {
            m_log.first = m_vote.first(*m_log.dateOrder);
            m_log.last = m_vote.last(*m_log.dateOrder);
        }
        for (SmtpConnection& connection : m_log.connections) {
            settle(connection.begin);
            settle(connection.end);
            for (SmtpTransaction& transaction : connection.transactions) {
                settle(transaction.begin);
                settle(transaction.end);
            }
        }
        addNotes();
    }

    void settle(ProtocolTime& time) const
    {
        if (time.written && m_log.dateOrder)
            time.local = time.written->in(*m_log.dateOrder);
    }

    void addNotes()
    {
        if (!m_log.possibleOrders.empty())
            m_log.notes += Message(
                QT_TRANSLATE_NOOP("ims", "The dates of this protocol log can be read in several ways; state "
                                         "whether the day or the month comes first."));
        if (!m_hasStamps)
            m_log.notes += Message(QT_TRANSLATE_NOOP("ims", "This protocol log has no times."));
        if (m_leftOut > 0)
            m_log.notes +=
                Message(QT_TRANSLATE_NOOP("ims", "Only the first %1 messages of this protocol log are "
                                                 "kept; %2 more were left out."),
                        {QString::number(mostProtocolTransactions), QString::number(m_leftOut)});
        if (m_sawText)
            m_log.notes += Message(QT_TRANSLATE_NOOP(
                "ims",
                "This protocol log holds the text of messages (level Maximum, Q257538). Lines that stand "
                "behind such text could have been written by its sender."));
    }

    /// A part of an entry's text as people read it.
    QString shown(const LogLine& line, const ProtocolEntry& entry, QByteArrayView part) const
    {
        const qsizetype at = entry.textAt + (part.data() - entry.text.data());
        const int unit = m_lines.unit();
        return m_lines.text(line.bytes.sliced(at * unit, part.size() * unit));
    }

    LogLines m_lines;
    const ProtocolOptions& m_options;
    QSet<QString> m_wanted;
    ProtocolLog m_log;
    SmtpConnection m_connection;
    SmtpTransaction m_transaction;
    std::deque<SmtpVerb> m_pending;
    DateOrderVote m_vote;
    QByteArray m_stamp;
    std::optional<WrittenTime> m_time;
    size_t m_kept = 0;
    size_t m_answered = 0;
    qint64 m_leftOut = 0;
    int m_inReply = 0; ///< the code of a reply of several lines
    bool m_open = false;
    bool m_inTransaction = false;
    bool m_inText = false;
    bool m_sawText = false;
    bool m_isWanted = false;
    bool m_hasStamps = false;
};

bool fits(const SmtpTransaction& transaction, const ProtocolQuery& query)
{
    const auto same = [](const QString& a, const QString& b) {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    };
    if (query.sender && !same(transaction.sender, *query.sender))
        return false;
    const auto& all = transaction.recipients;
    const bool named = std::any_of(all.begin(), all.end(), [&](const SmtpRecipient& recipient) {
        return same(recipient.address, query.recipient);
    });
    if (!query.recipient.isEmpty() && !named && transaction.recipientsLeftOut == 0)
        return false;
    return query.messageId.isEmpty() || transaction.messageId.isEmpty() ||
           transaction.messageId == query.messageId;
}

} // namespace

bool looksLikeProtocolLog(QByteArrayView beginning)
{
    // Discovery asks this of every file.
    const bool canBe =
        beginning.contains(" : ") || beginning.contains("A connection ") || beginning.contains('\0');
    if (!canBe)
        return false;
    LogLines lines(ByteSource::fromBytes(beginning.toByteArray(), QString()));
    LogLine line;
    for (int i = 0; i < sniffedLines && lines.next(line); ++i) {
        const ProtocolEntry entry = protocolEntry(line.text);
        const bool isRemark = connectionRemark(entry.text).has_value();
        const bool isSaid = entry.side != ProtocolSide::None &&
                            (replyCode(entry.text) > 0 || smtpVerb(entry.text) != SmtpVerb::None);
        if (entry.stamp.isEmpty() ? isRemark && i == 0 : (isRemark || isSaid) && protocolTime(entry.stamp))
            return true;
    }
    return false;
}

Expected<ProtocolLog> readProtocolLog(const ByteSourcePtr& source, const ProtocolOptions& options,
                                      const StopToken& stop)
{
    return ProtocolReader(source, options, stop).read();
}

std::vector<ProtocolHit> findTransactions(const ProtocolLog& log, const ProtocolQuery& query)
{
    std::vector<ProtocolHit> hits;
    for (const SmtpConnection& connection : log.connections) {
        if (connection.direction == SmtpDirection::Outbound)
            continue;
        for (const SmtpTransaction& transaction : connection.transactions) {
            if (!fits(transaction, query))
                continue;
            const bool timed = query.time.isValid() && transaction.end.local.isValid();
            const qint64 apart = timed ? std::abs(transaction.end.local.secsTo(query.time)) : 0;
            if (apart <= query.seconds)
                hits.push_back({&connection, &transaction, apart});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const ProtocolHit& a, const ProtocolHit& b) {
        return a.secondsApart < b.secondsApart;
    });
    return hits;
}

} // namespace ims
