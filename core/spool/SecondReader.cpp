#include "core/spool/SecondReader.h"

#include "core/spool/HeaderSyntax.h"
#include "core/spool/TransferDecoding.h"

#include <QThread>

#include <mimetic/mimeentity.h>
#include <mimetic/parser/itparser.h>

#include <algorithm>
#include <array>
#include <functional>
#include <streambuf>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 largestMessage = qint64(8) << 20;
constexpr qint64 longestHeader = 256 << 10;
constexpr qint64 longestLine = 64 << 10;
constexpr int mostMentions = 200;
constexpr size_t mostParts = 1000; // mimetic takes more than a kilobyte for each
constexpr int fewMentions = 32; // mimetic takes some 100 bytes of stack for each level: no thread is needed
constexpr unsigned readerStack = 8U << 20;

/// A part as far as readers can be compared.
struct SeenPart
{
    QString type;
    QString charset;
    QByteArray boundary;
    bool compareType = true;
    bool compareParameters = true;
    ByteRange range = {}; ///< of the type's field, else of the part
};

bool isMailboxStart(ByteReader& bytes, ByteRange block)
{
    return isMailboxLine(bytes.at(block.offset, 6));
}

bool isEncodedMessage(const ScannedPart& scanned)
{
    return scanned.part.contentType.startsWith("message/"_L1) &&
           transferEncodingOf(scanned.part.transferEncoding) != TransferEncoding::Identity;
}

bool hasOddities(const ScanResult& scan)
{
    const ScannedBlock& top = scan.blocks.front();
    const auto types = std::count_if(top.fields.begin(), top.fields.end(), [](const ScannedField& field) {
        return sameText(field.name, "content-type");
    });
    return !top.strayLines.empty() || types > 1;
}

// What mimetic is known to read wrongly, or reads by other rules.
bool isBeyondIt(ByteReader& bytes, const ScanResult& scan)
{
    static const std::array otherRules = {u"multipart/digest"_s, u"message/news"_s, u"message/global"_s};
    for (const ScannedPart& scanned : scan.parts) {
        const QString& type = scanned.part.contentType;
        const bool noBoundary = scanned.multipart && scanned.boundary.isEmpty();
        if (noBoundary || isEncodedMessage(scanned) ||
            std::find(otherRules.begin(), otherRules.end(), type) != otherRules.end())
            return true;
    }
    return std::any_of(scan.blocks.begin(), scan.blocks.end(), [&bytes](const ScannedBlock& block) {
        return !block.endsWithBlankLine || block.range.length > longestHeader ||
               (!block.path.isEmpty() && isMailboxStart(bytes, block.range));
    });
}

// How often boundaries and embedded messages are mentioned; nothing where that or a line is beyond the
// limits. Windows overlap, so a mention may count twice.
std::optional<int> mentionsWithinLimits(ByteReader& bytes, ByteRange message)
{
    constexpr qint64 overlap = 16;
    int mentions = 0;
    qint64 lineStart = message.offset;
    for (qint64 at = message.offset; at < message.end();) {
        QByteArrayView view = bytes.at(at, overlap);
        view = view.first(std::min<qsizetype>(view.size(), message.end() - at));
        if (view.isEmpty())
            return {};
        for (qsizetype i = view.indexOf('\n'); i >= 0; i = view.indexOf('\n', i + 1)) {
            if (at + i - lineStart > longestLine)
                return {};
            lineStart = at + i + 1;
        }
        const QByteArray lower = view.toByteArray().toLower();
        mentions += static_cast<int>(lower.count("boundary") + lower.count("message/rfc822"));
        if (mentions > mostMentions || at + view.size() - lineStart > longestLine)
            return {};
        const bool last = at + view.size() >= message.end();
        at += last ? view.size() : std::max<qint64>(1, view.size() - overlap);
    }
    return mentions;
}

/// The message as a stream, window by window.
class SourceBuffer : public std::streambuf
{
public:
    SourceBuffer(ByteReader& bytes, ByteRange range, const StopToken& stop)
        : m_bytes(bytes)
        , m_at(range.offset)
        , m_end(range.end())
        , m_stop(stop)
    {
    }

protected:
    int_type underflow() override
    {
        if (m_at >= m_end || m_stop.stop_requested())
            return traits_type::eof();
        const QByteArrayView view = m_bytes.at(m_at, 1);
        m_window = view.first(std::min<qsizetype>(view.size(), m_end - m_at)).toByteArray();
        if (m_window.isEmpty())
            return traits_type::eof();
        m_at += m_window.size();
        setg(m_window.data(), m_window.data(), m_window.data() + m_window.size());
        return traits_type::to_int_type(m_window.front());
    }

private:
    ByteReader& m_bytes;
    qint64 m_at;
    qint64 m_end;
    StopToken m_stop;
    QByteArray m_window;
};

QByteArray bytesOf(const std::string& text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

SeenPart seenBy(const mimetic::MimeEntity& entity)
{
    const mimetic::ContentType& type = entity.header().contentType();
    SeenPart seen;
    const QByteArray main = bytesOf(type.type()).trimmed().toLower();
    QByteArray sub = bytesOf(type.subtype()).trimmed().toLower();
    // Without a semicolon it takes the parameters for a part of the type.
    const auto blank = std::find_if(sub.begin(), sub.end(), isBlankOrBreak);
    seen.compareParameters = blank == sub.end();
    sub.truncate(blank - sub.begin());
    seen.type = main.isEmpty() || sub.isEmpty() ? u"text/plain"_s : QString::fromLatin1(main + '/' + sub);
    seen.charset = QString::fromLatin1(bytesOf(type.param("charset"))).trimmed().toLower();
    if (type.isMultipart())
        seen.boundary = bytesOf(type.param("boundary")).trimmed();
    return seen;
}

// In order of the file; a multipart that is a whole embedded message stands for that message, as in our
// paths.
void collect(const mimetic::MimeEntity& root, std::vector<SeenPart>& parts)
{
    struct Entry
    {
        const mimetic::MimeEntity* entity;
        bool embedded;
    };
    std::vector<Entry> stack = {{&root, false}};
    while (!stack.empty()) {
        const Entry entry = stack.back();
        stack.pop_back();
        SeenPart seen = seenBy(*entry.entity);
        const bool message = seen.type == "message/rfc822"_L1;
        if (!entry.embedded || seen.boundary.isEmpty())
            parts.push_back(std::move(seen));
        const auto& children = entry.entity->body().parts();
        for (auto child = children.rbegin(); child != children.rend(); ++child)
            stack.push_back({*child, message});
    }
}

std::vector<SeenPart> readWithMimetic(ByteReader& bytes, ByteRange text, const StopToken& stop)
{
    std::vector<SeenPart> parts;
    try {
        SourceBuffer buffer(bytes, text, stop);
        const mimetic::MimeEntity entity(std::istreambuf_iterator<char>(&buffer),
                                         std::istreambuf_iterator<char>(),
                                         mimetic::imBody | mimetic::imPreamble | mimetic::imEpilogue);
        collect(entity, parts);
    } catch (...) {
        parts.clear(); // its own failure says nothing about the message
    }
    return parts;
}

/// Runs work in a thread whose stack is known to be large enough, and waits for it.
class StackThread : public QThread
{
public:
    explicit StackThread(std::function<void()> work)
        : m_work(std::move(work))
    {
        setStackSize(readerStack);
    }

protected:
    void run() override { m_work(); }

private:
    std::function<void()> m_work;
};

std::vector<SeenPart> seenByScan(const ScanResult& scan)
{
    std::vector<SeenPart> parts;
    for (const ScannedPart& scanned : scan.parts) {
        const ScannedBlock& block = scan.blocks[static_cast<size_t>(scanned.block)];
        const ScannedField* field = block.field("content-type");
        SeenPart seen;
        seen.type = scanned.part.contentType;
        seen.charset = scanned.part.charset.trimmed().toLower();
        seen.boundary = scanned.multipart ? scanned.boundary.trimmed() : QByteArray();
        seen.compareType =
            !field || (scanned.validType && !field->raw.contains('(') && !field->raw.contains('*'));
        seen.range = field ? field->range : scanned.part.range;
        parts.push_back(std::move(seen));
    }
    return parts;
}

bool isSame(const SeenPart& ours, const SeenPart& other)
{
    if (!ours.compareType)
        return true;
    if (ours.type != other.type || !other.compareParameters)
        return ours.type == other.type;
    return ours.charset == other.charset && ours.boundary == other.boundary;
}

QString described(const std::vector<SeenPart>& parts, size_t index)
{
    if (index >= parts.size())
        return u"–"_s;
    const SeenPart& part = parts[index];
    const QString text = part.charset.isEmpty() ? part.type : part.type + u"; charset="_s + part.charset;
    return part.boundary.isEmpty() ? text : text + u"; boundary="_s + QString::fromLatin1(part.boundary);
}

std::optional<ReadersDisagree> compared(const std::vector<SeenPart>& ours,
                                        const std::vector<SeenPart>& others)
{
    constexpr qsizetype longestShown = 120;
    size_t i = 0;
    while (i < ours.size() && i < others.size() && isSame(ours[i], others[i]))
        ++i;
    if (i == ours.size() && i == others.size())
        return {};
    const SeenPart& place = ours[std::min(i, ours.size() - 1)];
    return ReadersDisagree{place.range, described(ours, i).left(longestShown),
                           described(others, i).left(longestShown), static_cast<int>(ours.size()),
                           static_cast<int>(others.size())};
}

} // namespace

std::optional<ReadersDisagree> readSecondTime(ByteReader& bytes, ByteRange message, const ScanResult& scan,
                                              const StopToken& stop)
{
    if (scan.parts.empty() || scan.blocks.front().fields.empty() || message.length > largestMessage)
        return {};
    if (!scan.parts.front().multipart && scan.parts.size() == 1 && !hasOddities(scan))
        return {};
    if (scan.parts.size() > mostParts || isBeyondIt(bytes, scan))
        return {};
    const std::optional<int> mentions = mentionsWithinLimits(bytes, message);
    if (!mentions)
        return {};
    // Blank and mailbox lines before the first field are passed over: mimetic ends the header there.
    const qint64 start = scan.blocks.front().fields.front().range.offset;
    std::vector<SeenPart> others;
    const auto work = [&] { others = readWithMimetic(bytes, ByteRange::fromTo(start, message.end()), stop); };
    if (*mentions <= fewMentions) {
        work();
    } else {
        StackThread thread(work);
        thread.start();
        thread.wait();
    }
    if (others.empty() || stop.stop_requested() || bytes.error())
        return {};
    return compared(seenByScan(scan), others);
}

} // namespace ims
