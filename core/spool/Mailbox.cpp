#include "core/spool/Mailbox.h"

#include "core/base/ByteReader.h"
#include "core/base/RangeSource.h"
#include "core/base/SafeText.h"
#include "core/spool/ContainedFiles.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/HeaderText.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 window = qint64(1) << 20;
constexpr qint64 lookBack = 256;        // bytes kept before a hit: `>` signs and the line break before them
constexpr qint64 fromLineWindow = 512;  // of a `From ` line
constexpr qint64 headerWindow = 65'536; // of a message's header, looked at for the list
constexpr qsizetype longestText = 100;  // characters

Message readingMailbox()
{
    return Message(QT_TRANSLATE_NOOP("ims", "look for the messages of the mailbox"));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Up to the line's end, without its break.
QByteArrayView lineAt(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArrayView line = end < 0 ? text : text.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// `Mon Mar  8 10:14:07 1999`, in whatever order and with whatever zone.
bool holdsTimeAndYear(QByteArrayView line)
{
    bool time = false;
    bool year = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!isDigit(line[i]) || (i > 0 && isDigit(line[i - 1])))
            continue;
        qsizetype end = i;
        while (end < line.size() && isDigit(line[end]))
            ++end;
        time |= end - i <= 2 && end + 2 < line.size() && line[end] == ':' && isDigit(line[end + 1]) &&
                isDigit(line[end + 2]);
        year |= end - i == 4 && (line.sliced(i, 2) == "19" || line.sliced(i, 2) == "20");
    }
    return time && year;
}

// Whether a line break and an empty line stand before a line that begins at `line` and not at the file's
// start.
bool followsBlankLine(QByteArrayView bytes, qint64 start, qsizetype line)
{
    qsizetype before = line - 1;
    if (before > 0 && bytes[before - 1] == '\r')
        --before;
    return before == 0 ? start == 0 : bytes[before - 1] == '\n';
}

enum class Hit { None, Separator, Quoted };

/// The first fields of a header that a list of messages shows.
class ListFields
{
public:
    ListFields(const CharsetCatalogue& catalogue)
        : m_text(catalogue, nullptr)
    {
    }

    void fill(QByteArrayView header, MailboxMessage& message) const
    {
        while (!header.isEmpty() && !lineAt(header).isEmpty()) {
            const qsizetype end = fieldEnd(header);
            take(header.first(end), message);
            header = header.sliced(end);
        }
    }

private:
    // Behind the field's last line: those that begin with a blank belong to it.
    static qsizetype fieldEnd(QByteArrayView header)
    {
        qsizetype at = 0;
        do {
            const qsizetype lineEnd = header.indexOf('\n', at);
            if (lineEnd < 0)
                return header.size();
            at = lineEnd + 1;
        } while (at < header.size() && isBlank(header[at]));
        return at;
    }

    void take(QByteArrayView raw, MailboxMessage& message) const
    {
        const FieldLine line = parseFieldLine(raw);
        if (!line.valid)
            return;
        const QByteArrayView name = raw.sliced(line.nameStart, line.nameLength);
        QString* const target = sameText(name, "from")      ? &message.from
                                : sameText(name, "subject") ? &message.subject
                                : sameText(name, "date")    ? &message.date
                                                            : nullptr;
        if (!target || !target->isEmpty())
            return;
        ScannedField field;
        field.name = name.toByteArray();
        field.raw = raw.sliced(line.colon + 1).toByteArray();
        *target = cutText(m_text.decoded(field), longestText);
    }

    HeaderText m_text;
};

/// One pass over the file, a window at a time.
class MailboxScan
{
public:
    MailboxScan(const ByteSourcePtr& source, const CharsetCatalogue& catalogue, const MailboxLimits& limits)
        : m_source(source)
        , m_fields(catalogue)
        , m_limits(limits)
    {
    }

    Expected<Mailbox> run(const StopToken& stop, const Progress& progress);

private:
    void takeWindow(QByteArrayView bytes, qint64 start, qint64 from, qint64 upTo);
    Hit hitAt(QByteArrayView bytes, qint64 start, qsizetype at) const;
    void beginMessage(QByteArrayView bytes, qint64 start, qsizetype at);
    void endMessage(QByteArrayView bytes, qint64 start, qint64 end);
    static qint64 withoutBlankLine(QByteArrayView bytes, qint64 start, qint64 first, qint64 end);
    void addNotes();

    ByteSourcePtr m_source;
    ListFields m_fields;
    MailboxLimits m_limits;
    Mailbox m_mailbox;
    QByteArrayMatcher m_from{QByteArrayLiteral("From ")};
    qint64 m_textBefore = 0; ///< bytes before the first message
    bool m_open = false;     ///< the last message kept has no end yet
};

// Whether the window's bytes at `at` are a `From ` that counts, and as what.
Hit MailboxScan::hitAt(QByteArrayView bytes, qint64 start, qsizetype at) const
{
    qsizetype line = at;
    while (line > 0 && at - line < lookBack / 2 && bytes[line - 1] == '>')
        --line;
    const bool firstOfFile = line == 0 && start == 0;
    if (!firstOfFile && (line == 0 || bytes[line - 1] != '\n'))
        return Hit::None;
    if (line < at)
        return Hit::Quoted;
    const bool separated = firstOfFile || followsBlankLine(bytes, start, line);
    const QByteArrayView rest = bytes.sliced(at);
    const QByteArrayView own = lineAt(rest.first(std::min<qsizetype>(rest.size(), fromLineWindow)));
    const bool dated = holdsTimeAndYear(own);
    const qsizetype next = rest.indexOf('\n');
    const bool beforeHeader = next >= 0 && parseFieldLine(lineAt(rest.sliced(next + 1))).valid;
    const bool counts =
        separated ? dated || beforeHeader : beforeHeader && (dated || trimmedView(own) == "From -");
    return counts ? Hit::Separator : Hit::None;
}

// The blank line that ends a message is the mailbox's. A message that was cut off at the end has none.
qint64 MailboxScan::withoutBlankLine(QByteArrayView bytes, qint64 start, qint64 first, qint64 end)
{
    const auto isBreak = [&](qint64 offset) {
        return offset >= std::max(first, start) && bytes[offset - start] == '\n';
    };
    if (!isBreak(end - 1))
        return end;
    qint64 before = end - 1;
    if (before > first && before > start && bytes[before - 1 - start] == '\r')
        --before;
    return before == first || isBreak(before - 1) ? before : end;
}

void MailboxScan::endMessage(QByteArrayView bytes, qint64 start, qint64 end)
{
    if (!std::exchange(m_open, false))
        return;
    ByteRange& range = m_mailbox.messages.back().range;
    range = ByteRange::fromTo(range.offset,
                              std::max(range.offset, withoutBlankLine(bytes, start, range.offset, end)));
}

void MailboxScan::beginMessage(QByteArrayView bytes, qint64 start, qsizetype at)
{
    if (m_mailbox.count++ == 0)
        m_textBefore = start + at;
    if (m_mailbox.messages.size() >= m_limits.messages)
        return;
    const qsizetype end = bytes.indexOf('\n', at);
    const qsizetype first = end < 0 ? bytes.size() : end + 1;
    MailboxMessage message;
    message.fromLine = start + at;
    message.range = {start + first, 0};
    m_fields.fill(bytes.sliced(first, std::min<qsizetype>(bytes.size() - first, headerWindow)), message);
    m_mailbox.messages.push_back(std::move(message));
    m_open = true;
}

void MailboxScan::takeWindow(QByteArrayView bytes, qint64 start, qint64 from, qint64 upTo)
{
    for (qsizetype at = from - start; (at = m_from.indexIn(bytes.data(), bytes.size(), at)) >= 0; ++at) {
        if (start + at >= upTo)
            break;
        switch (hitAt(bytes, start, at)) {
        case Hit::Quoted:
            ++m_mailbox.quotedLines;
            break;
        case Hit::Separator:
            endMessage(bytes, start, start + at);
            beginMessage(bytes, start, at);
            break;
        case Hit::None:
            break;
        }
    }
}

void MailboxScan::addNotes()
{
    QList<Message>& notes = m_mailbox.notes;
    if (m_mailbox.count > std::ssize(m_mailbox.messages))
        notes << Message(QT_TRANSLATE_NOOP("ims", "The mailbox holds %1 messages; the first %2 are listed."),
                         {QString::number(m_mailbox.count), QString::number(m_mailbox.messages.size())});
    if (m_textBefore > 0)
        notes << Message(QT_TRANSLATE_NOOP("ims", "%1 bytes stand before the first message of the mailbox."),
                         {QString::number(m_textBefore)});
    if (m_mailbox.quotedLines > 0 && m_mailbox.count > 0)
        notes << Message(
            QT_TRANSLATE_NOOP("ims", "Lines that begin with “>From ”: %1. A mailbox puts the “>” there; "
                                     "it is left as it stands."),
            {QString::number(m_mailbox.quotedLines)});
}

Expected<Mailbox> MailboxScan::run(const StopToken& stop, const Progress& progress)
{
    const qint64 size = m_source->size();
    qint64 from = 0;
    do {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(readingMailbox()));
        const qint64 start = std::max<qint64>(0, from - lookBack);
        const qint64 upTo = std::min(size, from + window);
        const auto bytes = m_source->read(ByteRange::fromTo(start, upTo + headerWindow));
        if (!bytes)
            return tl::unexpected(bytes.error());
        takeWindow(*bytes, start, from, upTo);
        from = upTo;
        if (from >= size)
            endMessage(*bytes, start, size);
        report(progress, from, size, readingMailbox());
    } while (from < size);
    addNotes();
    return std::move(m_mailbox);
}

} // namespace

Expected<Mailbox> readMailbox(const ByteSourcePtr& source, const CharsetCatalogue& catalogue,
                              const StopToken& stop, const Progress& progress, const MailboxLimits& limits)
{
    return MailboxScan(source, catalogue, limits).run(stop, progress);
}

ByteSourcePtr mailboxMessage(const ByteSourcePtr& mailbox, const MailboxMessage& message, qint64 number)
{
    return rangeSource(mailbox, message.range, shownName(mailbox->name(), QString::number(number)));
}

} // namespace ims
