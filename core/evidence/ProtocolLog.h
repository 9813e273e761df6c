#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/eventlog/TextTime.h"

#include <QList>
#include <QSet>

#include <vector>

namespace ims {

/// A time in a protocol log: on the server's clock (inferred; the log does not say).
struct ProtocolTime
{
    std::optional<WrittenTime> written;
    QDateTime local; ///< its spec is UTC all the same; invalid without a time, or where the order is unclear
};

struct SmtpRecipient
{
    QString address; ///< without angle brackets
    int code = 0;    ///< of the reply; 0 where none stands in the log
    QString reply;
    ByteRange range; ///< of the command's line
};

/// One message offered in a connection: from MAIL FROM to the reply after its text. Addresses and replies are
/// as in the log, made harmless to show.
struct SmtpTransaction
{
    QString sender; ///< without angle brackets; empty for the null sender of reports
    int senderCode = 0;
    std::vector<SmtpRecipient> recipients; ///< at most mostProtocolRecipients
    qint64 recipientsLeftOut = 0;
    bool data = false;  ///< DATA was said
    int code = 0;       ///< of the reply after the text: 250 the message was taken; 0 none in the log
    QString reply;      ///< of the service after the text, or to the command that failed
    QString messageId;  ///< from the message's text, where the log has it (level Maximum)
    ProtocolTime begin; ///< of MAIL FROM
    ProtocolTime end;   ///< of the last line that belongs to it
    /// It stands behind a message's text in the same log file: level Maximum logs strangers' text as it came
    /// (Q257538), and whoever wrote that could have put these lines there.
    bool afterText = false;
    ByteRange range;
};

enum class SmtpDirection {
    Unknown,
    Inbound, ///< another host speaks to the service
    Outbound ///< the service speaks to another host
};

struct SmtpConnection
{
    QString log;
    SmtpDirection direction = SmtpDirection::Unknown;
    QString peer; ///< as the log names it; empty where the log begins later
    QString helo;
    bool extended = false; ///< EHLO
    bool closed = false;   ///< QUIT, or a reply 221 or 421, was logged
    ProtocolTime begin;
    ProtocolTime end;
    std::vector<SmtpTransaction> transactions; ///< those wanted, at most mostProtocolTransactions
    ByteRange range;
};

/// What was read of one L*.LOG.
struct ProtocolLog
{
    QString file;
    std::vector<SmtpConnection> connections; ///< in the log's order; those with something wanted
    qint64 allConnections = 0;               ///< wanted or not
    qint64 allTransactions = 0;
    qint64 entries = 0; ///< lines with a time, or with an arrow where the log has no times
    QDateTime first;    ///< local, of the oldest and newest entry; invalid without any
    QDateTime last;
    std::optional<DateOrder> dateOrder;
    std::vector<DateOrder> possibleOrders; ///< not empty where the dates can be read in several ways
    QList<Message> notes;
};

constexpr size_t mostProtocolTransactions = 50'000; ///< in one log
constexpr size_t mostProtocolRecipients = 1'000;    ///< of one transaction

struct ProtocolOptions
{
    /// Only transactions with one of these, without angle brackets and case; all where empty.
    QSet<QString> addresses;
    TextTimes times; ///< the order of the dates as stated; its zone is not applied
};

/// Whether a file's beginning has an entry of a protocol log of the Internet Mail Service.
bool looksLikeProtocolLog(QByteArrayView beginning);

/// Reads IMCDATA\LOG\L0000000.LOG and the like, which the Internet Mail Service writes while diagnostics of
/// category SMTP Protocol Log are at Medium or Maximum (KB Q154505, Q257538, Q246580).
///
/// Documented: a file for each concurrent connection, one after the other in the same file; Medium has
/// commands and headers, Maximum the packets as they came, with the whole text of inbound messages (Q154505).
/// From logs that the Knowledge Base prints (5.5): `5/13/00 2:36:27 PM : A connection was accepted from
/// HOST.`, `A connection to ADDRESS was established.`, `<<<` before what the other host sent, `>>>` before
/// what the service sent, `<<< IO: |` before it as a packet; further lines of a reply stand without a time.
/// Inferred: that times are the server's, that dates and times of day follow its regional settings, that 4.0
/// and 5.0 write the same, and that the message's text stands between the reply 354 and the next reply.
///
/// Lenient: what fits nothing is passed over. Streams; memory grows with what is wanted up to the limits,
/// which are noted. An Error where the log cannot be read, or has lines but not one entry.
Expected<ProtocolLog> readProtocolLog(const ByteSourcePtr& source, const ProtocolOptions& options = {},
                                      const StopToken& stop = {});

/// What is known of a message whose connection is sought; what is empty or not valid counts for nothing.
struct ProtocolQuery
{
    std::optional<QString> sender; ///< an empty text is the null sender
    QString recipient;
    QString messageId;
    QDateTime time;    ///< on the server's clock
    int seconds = 300; ///< how far from it an inbound transaction may lie
};

struct ProtocolHit
{
    const SmtpConnection* connection = nullptr; ///< of the log that was searched
    const SmtpTransaction* transaction = nullptr;
    qint64 secondsApart = 0; ///< 0 without a time
};

/// The inbound transactions that fit all that is known, the nearest in time first. A transaction without a
/// time, or without a Message-ID, may fit: absence is no proof against it.
std::vector<ProtocolHit> findTransactions(const ProtocolLog& log, const ProtocolQuery& query);

} // namespace ims
