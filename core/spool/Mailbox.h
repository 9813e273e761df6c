#pragma once

#include "core/base/ByteSource.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/charset/CharsetCatalogue.h"

#include <vector>

namespace ims {

/// One message of a mailbox file, with what a list shows of it.
struct MailboxMessage
{
    qint64 fromLine = 0; ///< where its `From ` line begins
    ByteRange range;     ///< the message: behind that line, without the blank line that ends it
    QString from;        ///< decoded, at most 100 characters; a stranger's text
    QString subject;     ///< the same
    QString date;        ///< as it stands in the header
};

struct Mailbox
{
    std::vector<MailboxMessage> messages; ///< in the order of the file, at most MailboxLimits::messages
    qint64 count = 0;                     ///< all that were found, whether kept or not
    qint64 quotedLines = 0;               ///< lines that begin with `>From ` or `>>From ` …
    QList<Message> notes;                 ///< limits reached, oddities
};

struct MailboxLimits
{
    size_t messages = 50'000; ///< kept; the others are counted
};

/// Finds the messages of a mailbox file (mbox) in one pass from front to back: RFC 4155, read leniently. A
/// message begins with a line `From …` at the start of the file or behind an empty line; since text has such
/// lines too, it must hold a time and a year, or a header field must follow. Without the empty line, as
/// Netscape left it out, both are needed (or `From -` and the field). Lines `>From ` are counted, and left as
/// they stand: whether the `>` is the sender's or the mailbox's (mboxrd) cannot be told from them
/// all. Content-Length fields (mboxcl) are not trusted. Linear, any size, memory bounded by the limit.
/// Errors: cancelled, the source cannot be read. No Error: what is no mailbox has no messages.
Expected<Mailbox> readMailbox(const ByteSourcePtr& source, const CharsetCatalogue& catalogue,
                              const StopToken& stop = {}, const Progress& progress = {},
                              const MailboxLimits& limits = {});

/// One message as a source of its own, for SpoolReader; offsets count from the message's first byte. `number`
/// counts from 1 and is part of its name.
ByteSourcePtr mailboxMessage(const ByteSourcePtr& mailbox, const MailboxMessage& message, qint64 number);

} // namespace ims
