#include "core/evidence/DrWatsonEntry.h"

#include "core/base/SafeText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestLabel = 40;
constexpr int mostHeadLines = 12;
constexpr qsizetype longestText = 300;
constexpr int mostLinesAfterFault = 1000; // some of code, the stack back trace, the raw stack
constexpr quint64 lowestCode = 0x10000;   // Windows NT keeps the lowest 64 KiB of every process free

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

qsizetype hexLength(QByteArrayView text)
{
    return std::find_if_not(text.begin(), text.end(), isHex) - text.begin();
}

bool isAddress(qsizetype length)
{
    return length == 8 || length == 16;
}

bool contains(QByteArrayView text, QByteArrayView lowerCase)
{
    return std::search(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b;
           }) != text.end();
}

/// Where the value begins behind a label and its colon; -1 where the line has no label.
qsizetype valueStart(QByteArrayView line)
{
    const qsizetype colon = line.first(std::min<qsizetype>(line.size(), longestLabel)).indexOf(':');
    if (colon < 1)
        return -1;
    const QByteArrayView label = line.first(colon).trimmed();
    const bool letters = !label.isEmpty() && std::none_of(label.begin(), label.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '\\' || c == '!';
    });
    return letters ? colon + 1 : -1;
}

/// The exception's number in a line's value; empty where it has none.
QByteArrayView exceptionIn(QByteArrayView value)
{
    value = value.trimmed();
    if (value.startsWith("0x"))
        value = value.sliced(2).trimmed();
    return hexLength(value) == 8 && (value.size() == 8 || value[8] == ' ') ? value.first(8)
                                                                           : QByteArrayView();
}

bool isTimeValue(QByteArrayView value)
{
    value = value.trimmed();
    return value.contains('@') && !value.isEmpty() && value.front() >= '0' && value.front() <= '9';
}

/// The offset of the address in a line like `FAULT ->77f64b41 0b5e10  or  ebx,[esi+0x10]`; -1 in others.
/// The word before the arrow is another one in other languages.
qsizetype faultAddress(QByteArrayView line)
{
    const QByteArrayView head = line.first(std::min<qsizetype>(line.size(), longestLabel));
    qsizetype arrow = head.indexOf("->");
    if (arrow < 0)
        arrow = head.indexOf("=>");
    if (arrow < 1 || head.first(arrow).trimmed().isEmpty() || hexLength(head.trimmed()) >= 8)
        return -1;
    qsizetype at = arrow + 2;
    while (at < line.size() && line[at] == ' ')
        ++at;
    return isAddress(hexLength(line.sliced(at))) ? at : -1;
}

/// Only the disassembly's own label; those of German, French, Italian and Spanish Windows are inferred.
bool isFunctionLabel(QByteArrayView label)
{
    static constexpr std::array<QByteArrayView, 5> words = {"function", "funktion", "fonction", "funzione",
                                                            "funci"};
    return std::any_of(words.begin(), words.end(),
                       [label](QByteArrayView word) { return contains(label, word); });
}

bool isNoSymbol(QByteArrayView name)
{
    return contains(name, "nosymbols") || contains(name, "no symbols");
}

/// What of the faulting thread, or of any until it is known to be it, has been seen.
struct Thread
{
    QByteArray id;
    QByteArray instructionPointer;
    QByteArray function;
    ByteRange faultLine;
    QString instruction;
    QByteArray address;
    std::vector<StackFrame> frames;
    bool stackDone = false;
    bool noSymbols = false;
    QString functionText;
};

class EntryReader
{
public:
    EntryReader(LogLines& lines, ByteRange range)
        : m_lines(lines)
    {
        m_fault.range = range;
    }

    DrWatsonFault read()
    {
        m_lines.seek(m_fault.range.offset);
        LogLine line;
        while (!isDone() && m_lines.position() < m_fault.range.end() && m_lines.next(line))
            take(line);
        endThread();
        finish();
        return std::move(m_fault);
    }

private:
    /// Behind the faulting thread only other threads and the table of symbols follow, which can be very long.
    bool isDone() const
    {
        return m_hasFaultThread || m_linesAfterFault > mostLinesAfterFault ||
               (!m_thread.faultLine.isEmpty() && m_thread.stackDone);
    }

    void take(const LogLine& line)
    {
        m_linesAfterFault += m_thread.faultLine.isEmpty() ? 0 : 1;
        const QByteArrayView trimmed = line.text.trimmed();
        if (trimmed.isEmpty())
            return;
        const bool isHeading = trimmed.front() == '*' || trimmed.front() == 'S';
        if (isHeading && contains(trimmed, "state dump for thread id")) {
            beginThread(trimmed);
            return;
        }
        if (trimmed.contains('=') && contains(trimmed, "eip=") && takeRegisters(trimmed))
            return;
        if (!m_inThreads)
            takeHead(line);
        takeThread(line, trimmed);
    }

    void takeHead(const LogLine& line)
    {
        if (takeTask(line))
            return;
        const qsizetype start = valueStart(line.text);
        if (start < 0)
            return;
        const QByteArrayView value = line.text.sliced(start);
        if (!m_hasApplication && isApplicationLine(line.text)) {
            takeApplication(line, start);
        } else if (m_fault.exceptionCode.isEmpty() && !exceptionIn(value).isEmpty()) {
            m_fault.exceptionCode = QString::fromLatin1(exceptionIn(value)).toLower();
            const QString text = textFrom(line, start);
            const qsizetype open = text.indexOf(u'(');
            if (open >= 0)
                m_fault.exceptionText = text.sliced(open + 1).chopped(text.endsWith(u')') ? 1 : 0);
        } else if (m_fault.written.isEmpty() && m_hasApplication && isTimeValue(value)) {
            m_fault.written = textFrom(line, start);
        } else {
            takeSystem(line, start);
        }
    }

    void takeApplication(const LogLine& line, qsizetype start)
    {
        const qsizetype pid = line.text.lastIndexOf("(pid=");
        const QByteArrayView number = line.text.sliced(pid + 5);
        const qsizetype length =
            std::find_if_not(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }) -
            number.begin();
        bool fits = false;
        const qint64 id = number.first(length).toByteArray().toLongLong(&fits);
        m_hasApplication = true;
        m_fault.processId = fits ? id : -1;
        m_fault.application = textFrom(line, start, pid);
    }

    void takeSystem(const LogLine& line, qsizetype start)
    {
        const QByteArrayView label = line.text.first(start);
        const std::array<std::pair<QByteArrayView, QString*>, 5> wanted = {
            {{"computer name:", &m_fault.computer},
             {"user name:", &m_fault.user},
             {"windows version:", &m_fault.windowsVersion},
             {"current build:", &m_fault.build},
             {"service pack:", &m_fault.servicePack}}};
        for (const auto& [name, field] : wanted) {
            if (field->isEmpty() && contains(label, name))
                *field = textFrom(line, start);
        }
    }

    /// ` 304 store.exe`
    bool takeTask(const LogLine& line)
    {
        const QByteArrayView text = line.text.trimmed();
        const qsizetype blank = text.indexOf(' ');
        if (blank < 1 || blank > 10 || m_fault.processId < 0 || !m_fault.program.isEmpty())
            return false;
        bool isNumber = false;
        const qint64 id = text.first(blank).toByteArray().toLongLong(&isNumber);
        if (!isNumber)
            return false;
        const qsizetype name = line.text.indexOf(text.sliced(blank).trimmed());
        if (id == m_fault.processId && name >= 0)
            m_fault.program = textFrom(line, name).section(u' ', 0, 0).toLower();
        return true;
    }

    void beginThread(QByteArrayView line)
    {
        endThread();
        m_inThreads = true;
        m_thread = Thread();
        const qsizetype at = line.indexOf("0x");
        if (at >= 0)
            m_thread.id = line.sliced(at, 2 + hexLength(line.sliced(at + 2))).toByteArray();
    }

    /// A second set of registers begins another thread in logs whose headings are in another language.
    bool takeRegisters(QByteArrayView line)
    {
        const QByteArray lower = line.toByteArray().toLower();
        const qsizetype at = lower.indexOf("eip=");
        const qsizetype length = hexLength(QByteArrayView(lower).sliced(at + 4));
        if (!isAddress(length))
            return false;
        if (!m_thread.instructionPointer.isEmpty()) {
            endThread();
            m_thread = Thread();
        }
        m_inThreads = true;
        m_thread.instructionPointer = lower.mid(at + 4, length);
        return true;
    }

    void takeThread(const LogLine& line, QByteArrayView trimmed)
    {
        const qsizetype address = faultAddress(line.text);
        if (address >= 0) {
            m_inThreads = true;
            takeFault(line, address);
            return;
        }
        if (takeFrame(line, trimmed))
            return;
        if (!m_thread.frames.empty() && (trimmed.startsWith("*--") || contains(trimmed, "raw stack dump")))
            m_thread.stackDone = true;
        const qsizetype start = valueStart(line.text);
        if (start > 0 && m_thread.faultLine.isEmpty() && isFunctionLabel(line.text.first(start))) {
            m_inThreads = true;
            m_thread.functionText = textFrom(line, start);
            m_thread.noSymbols = isNoSymbol(line.text.sliced(start));
        }
    }

    void takeFault(const LogLine& line, qsizetype address)
    {
        if (!m_thread.faultLine.isEmpty())
            return;
        m_thread.faultLine = line.range;
        m_thread.address =
            line.text.sliced(address, hexLength(line.text.sliced(address))).toByteArray().toLower();
        m_thread.instruction = textFrom(line, 0);
    }

    /// `0715f480 005eb60a 0000c401 00000000 0715f59c 00000000 store!FIDL::EcAddFids [omap]  (FPO: …)`
    bool takeFrame(const LogLine& line, QByteArrayView trimmed)
    {
        if (m_thread.stackDone)
            return false;
        qsizetype at = 0;
        int numbers = 0;
        QByteArrayView second;
        while (isAddress(hexLength(trimmed.sliced(at)))) {
            const qsizetype length = hexLength(trimmed.sliced(at));
            if (++numbers == 2)
                second = trimmed.sliced(at, length);
            at += length;
            while (at < trimmed.size() && trimmed[at] == ' ')
                ++at;
        }
        if (numbers < 5)
            return false;
        if (m_thread.frames.size() == mostFrames) {
            m_thread.stackDone = true;
            return true;
        }
        StackFrame frame;
        frame.returnAddress = QString::fromLatin1(second).toLower();
        frame.range = line.range;
        nameFrame(frame, QString::fromLatin1(trimmed.sliced(at, std::min(trimmed.size() - at, longestText))));
        m_thread.frames.push_back(frame);
        return true;
    }

    static void nameFrame(StackFrame& frame, QString text)
    {
        for (const QLatin1StringView end : {" [omap]"_L1, " (FPO"_L1}) {
            const qsizetype cut = text.indexOf(end);
            if (cut >= 0)
                text.truncate(cut);
        }
        text = visibleText(text.trimmed());
        const qsizetype bang = text.indexOf(u'!');
        frame.module = bang > 0 ? text.first(bang) : QString();
        const QString name = bang >= 0 ? text.sliced(bang + 1) : text;
        frame.function = isNoSymbol(name.toLatin1()) ? QString() : name;
    }

    void endThread()
    {
        if (!m_hasFaultThread && !m_thread.faultLine.isEmpty()) {
            m_hasFaultThread = true;
            m_faulting = std::move(m_thread);
        } else if (!m_thread.instructionPointer.isEmpty()) {
            ++m_threads;
            const quint64 pointer = m_thread.instructionPointer.toULongLong(nullptr, 16);
            // Of several threads only one that jumped to where no code can be has surely failed.
            if (m_threads == 1 || (pointer < lowestCode && !m_suspectIsSure)) {
                m_suspectIsSure = pointer < lowestCode;
                m_suspect = std::move(m_thread);
            }
        }
        m_thread = Thread();
    }

    void finish()
    {
        const bool suspect = !m_hasFaultThread && (m_suspectIsSure || m_threads == 1);
        Thread& thread = suspect ? m_suspect : m_faulting;
        if (m_hasFaultThread || suspect)
            adopt(thread, suspect);
        if (!m_hasFaultThread)
            m_fault.notes += Message(
                QT_TRANSLATE_NOOP("ims", "This fault has no FAULT line: the log was cut, or Dr. Watson "
                                         "could not read the code at that place."));
        if (m_fault.noSymbols)
            m_fault.notes += Message(QT_TRANSLATE_NOOP(
                "ims", "Dr. Watson had no symbols and could not name the function. With the "
                       "symbols loaded the next crash tells it (Q192186)."));
        if (!m_hasApplication)
            m_fault.notes += Message(QT_TRANSLATE_NOOP(
                "ims", "The beginning of this fault is missing: its application and time are not known."));
        if (m_fault.program.isEmpty() && !m_fault.application.isEmpty())
            inferProgram();
    }

    void adopt(Thread& thread, bool inferred)
    {
        m_fault.faultLine = thread.faultLine;
        m_fault.instruction = thread.instruction;
        m_fault.thread = QString::fromLatin1(thread.id);
        m_fault.address = QString::fromLatin1(inferred ? thread.instructionPointer : thread.address);
        m_fault.addressFrom = inferred ? FaultAddress::Registers : FaultAddress::FaultLine;
        m_fault.frames = std::move(thread.frames);
        m_fault.noSymbols = thread.noSymbols;
        // Some logs name the module, too: STORE!@EcFormatMVBinary.
        const qsizetype bang = thread.functionText.lastIndexOf(u'!');
        m_fault.function = thread.noSymbols ? QString() : thread.functionText.sliced(bang + 1);
    }

    /// Dr. Watson names the file of the symbols: exe\store.dbg.
    void inferProgram()
    {
        QString name = m_fault.application.toLower();
        name = name.sliced(std::max(name.lastIndexOf(u'\\'), name.lastIndexOf(u'/')) + 1);
        for (const QLatin1StringView ending : {".dbg"_L1, ".exe"_L1, ".pdb"_L1}) {
            if (name.endsWith(ending))
                name.chop(ending.size());
        }
        if (name.isEmpty())
            return;
        m_fault.program = name + ".exe"_L1;
        m_fault.programInferred = true;
    }

    /// A part of the line as people read it; positions count characters.
    QString textFrom(const LogLine& line, qsizetype from, qsizetype to = -1) const
    {
        const qsizetype end = to < 0 ? line.text.size() : to;
        const int unit = m_lines.unit();
        return m_lines.text(line.bytes.sliced(from * unit, (end - from) * unit), longestText);
    }

    LogLines& m_lines;
    DrWatsonFault m_fault;
    Thread m_thread;
    Thread m_faulting;
    Thread m_suspect;
    bool m_hasApplication = false;
    bool m_hasFaultThread = false;
    bool m_suspectIsSure = false;
    bool m_inThreads = false;
    int m_threads = 0;
    int m_linesAfterFault = 0;
};

} // namespace

bool isApplicationLine(QByteArrayView line)
{
    const qsizetype start = valueStart(line);
    const QByteArrayView text = line.trimmed();
    const qsizetype pid = text.lastIndexOf("(pid=");
    if (start < 0 || pid < 0 || !text.endsWith(')') || text.size() - pid < 7)
        return false;
    const char digit = text[pid + 5];
    return digit >= '0' && digit <= '9';
}

bool isFaultHead(QByteArrayView text)
{
    qsizetype at = 0;
    for (int i = 0; i < mostHeadLines && at < text.size(); ++i) {
        const qsizetype feed = text.indexOf('\n', at);
        const QByteArrayView line = text.sliced(at, (feed < 0 ? text.size() : feed) - at);
        const qsizetype start = valueStart(line);
        if (start > 0 && (isTimeValue(line.sliced(start)) || !exceptionIn(line.sliced(start)).isEmpty()))
            return true;
        if (isApplicationLine(line))
            return false;
        at = feed < 0 ? text.size() : feed + 1;
    }
    return false;
}

DrWatsonFault readDrWatsonEntry(LogLines& lines, ByteRange range)
{
    return EntryReader(lines, range).read();
}

std::optional<WrittenTime> drWatsonTime(const QString& written)
{
    static const QRegularExpression clock(u"^(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\.(\\d{1,3}))?$"_s);
    const qsizetype at = written.indexOf(u'@');
    if (at < 0)
        return std::nullopt;
    std::optional<WrittenTime> time = parseWrittenDate(QStringView(written).first(at).trimmed());
    const QRegularExpressionMatch match = clock.match(written.sliced(at + 1).trimmed());
    if (!time || !match.hasMatch())
        return std::nullopt;
    time->clock = QTime(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                        match.capturedView(3).toInt(), match.capturedView(4).toInt());
    return time->clock.isValid() ? time : std::nullopt;
}

} // namespace ims
