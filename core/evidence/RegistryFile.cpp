#include "core/evidence/RegistryFile.h"

#include "core/eventlog/TextPieces.h"
#include "core/evidence/RegistrySyntax.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int westernCodePage = 1252;
constexpr int mostLinesBeforeHead = 10;
constexpr qsizetype mostOfHead = 40;
constexpr qsizetype longestRegistryName = 16'384; // what Windows allows
constexpr qint64 mostKept = qint64(1) << 24;
constexpr quint32 typeString = 1;
constexpr quint32 typeExpandString = 2;
constexpr quint32 typeNumber = 4;
constexpr quint32 typeMultiString = 7;

struct Wanted
{
    RegistryPath path;
    const WantedKey* key = nullptr;
};

QString utf16(QByteArrayView bytes)
{
    return QStringDecoder(QStringConverter::Utf16LE, QStringConverter::Flag::Stateless)
        .decode(bytes.first(bytes.size() & ~qsizetype(1)));
}

/// The strings of a REG_MULTI_SZ, or the one of another type, without the zeros at their ends.
QStringList stringsOf(const QString& text, bool many)
{
    if (!many) {
        const qsizetype end = text.indexOf(QChar(u'\0'));
        return {end < 0 ? text : text.first(end)};
    }
    return text.split(QChar(u'\0'), Qt::SkipEmptyParts);
}

bool isForeign(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x80; });
}

/// Registry Editor (Regedt32) of Windows NT 4.0 saves keys in two other forms.
Message whyForeign(const QString& head)
{
    if (head.startsWith("regf"_L1))
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "it is a key in Windows’ own binary form, as Save Key of Regedt32 "
                                         "writes it"));
    if (head.startsWith("Key Name:"_L1))
        return Message(
            QT_TRANSLATE_NOOP("ims", "it is a key in words, as Save Subtree As of Regedt32 writes it"));
    return Message(
        QT_TRANSLATE_NOOP("ims", "it begins neither with REGEDIT4 nor with Windows Registry Editor"));
}

class Reader
{
public:
    Reader(const ByteSourcePtr& source, const RegistryRequest& request, const StopToken& stop)
        : m_pieces(source, u'\n', stop, request.codePage > 0 ? request.codePage : westernCodePage)
        , m_stop(stop)
        , m_codePageKnown(request.codePage > 0)
    {
        m_file.file = source->name();
        for (const WantedKey& key : request.keys)
            m_wanted.push_back({registryPath(key.key), &key});
    }

    Expected<RegistryFile> read();

private:
    bool readHead();
    std::optional<TextPiece> next();
    void readLine(const TextPiece& piece);
    void countStray(const TextPiece& piece);
    void readKey(const TextPiece& piece, QStringView line);
    void readValue(const TextPiece& piece, QStringView line);
    void readData(RegistryValue& value, QStringView data, const TextPiece& piece);
    void readString(RegistryValue& value, QStringView data, const TextPiece& piece);
    void readHex(RegistryValue& value, const HexHead& head, QStringView data, const TextPiece& piece);
    void readNumber(RegistryValue& value, QStringView digits, const TextPiece& piece);
    enum class Completed { Yes, NotClosed, AtEnd };
    Completed completeString(const TextPiece& piece, QString& text, ByteRange& range);
    void interpretHex(RegistryValue& value, quint32 type);
    void keep(RegistryValue value);
    bool isWantedName(const QString& name) const;
    void markCut(ByteRange range);
    void finish();
    void note(const char* text, ByteRange range, const QStringList& arguments = {});
    bool atEnd() const { return !m_pending && m_pieces.position() >= m_pieces.size(); }
    static ByteRange rangeOf(const TextPiece& piece)
    {
        return {piece.range.offset, piece.range.length - piece.breakLength};
    }

    TextPieces m_pieces;
    StopToken m_stop;
    bool m_codePageKnown;
    QString m_head; ///< the beginning of the first line that is not blank
    std::vector<Wanted> m_wanted;
    std::optional<TextPiece> m_pending; ///< a line that was read ahead
    std::vector<const WantedKey*>
        m_current; ///< what asks for the current key; none = its values are not kept
    QString m_key;
    RegistryPath m_path;
    bool m_inKey = false;
    qint64 m_strayLines = 0;
    ByteRange m_firstStray;
    qint64 m_notesLeftOut = 0;
    qint64 m_kept = 0;
    bool m_isFull = false;
    bool m_keptForeign = false; ///< something kept has letters beyond ASCII
    RegistryFile m_file;
};

void Reader::note(const char* text, ByteRange range, const QStringList& arguments)
{
    if (m_file.notes.size() < mostRegistryNotes)
        m_file.notes.push_back({Message(text, arguments), range});
    else
        ++m_notesLeftOut;
}

std::optional<TextPiece> Reader::next()
{
    return m_pending ? std::exchange(m_pending, std::nullopt) : m_pieces.next();
}

/// Both forms begin with a line of their own; blank lines before it do no harm.
bool Reader::readHead()
{
    for (int lines = 0; lines < mostLinesBeforeHead; ++lines) {
        const std::optional<TextPiece> piece = next();
        if (!piece)
            return false;
        const QStringView line = QStringView(piece->text).trimmed();
        if (line.isEmpty())
            continue;
        m_head = line.left(mostOfHead).toString();
        m_file.unicodeForm = line.startsWith("Windows Registry Editor"_L1);
        return m_file.unicodeForm || line.startsWith("REGEDIT4"_L1);
    }
    return false;
}

void Reader::readLine(const TextPiece& piece)
{
    const QStringView line = QStringView(piece.text).trimmed();
    if (line.isEmpty() || line.front() == u';')
        return;
    if (line.front() == u'[')
        return readKey(piece, line);
    if (line.front() == u'"' || line.front() == u'@')
        return readValue(piece, line);
    countStray(piece);
}

void Reader::countStray(const TextPiece& piece)
{
    if (m_strayLines++ == 0)
        m_firstStray = rangeOf(piece);
}

void Reader::markCut(ByteRange range)
{
    m_file.cut = true;
    if (!m_current.empty() && !m_file.keys.empty())
        m_file.keys.back().whole = false;
    note(QT_TRANSLATE_NOOP("ims", "The file ends in this entry: the rest of it, and what followed it in the "
                                  "registry, may be missing."),
         range);
}

void Reader::readKey(const TextPiece& piece, QStringView line)
{
    m_current.clear();
    m_inKey = false;
    const qsizetype close = line.lastIndexOf(u']');
    if (close < 0 || piece.cut) {
        if (atEnd())
            return markCut(rangeOf(piece));
        note(QT_TRANSLATE_NOOP("ims", "The name of this key is not closed by “]” or is overlong: its values "
                                      "were not read."),
             rangeOf(piece));
        return;
    }
    ++m_file.keysSeen;
    m_inKey = true;
    const bool deleted = line.startsWith(u"[-");
    const qsizetype from = deleted ? 2 : 1;
    m_key = line.sliced(from, close - from).trimmed().toString().left(longestRegistryName);
    m_path = registryPath(m_key);
    for (const Wanted& wanted : m_wanted) {
        if (m_path.isWithin(wanted.path, wanted.key->levels))
            m_current.push_back(wanted.key);
    }
    m_file.hasDeletions |= deleted;
    if (m_current.empty())
        return;
    m_kept += m_key.size();
    if (m_file.keys.size() >= mostRegistryValues || m_kept > mostKept) {
        m_isFull = true;
        m_current.clear();
        return;
    }
    m_file.keys.push_back({m_key, m_path, deleted, true, rangeOf(piece)});
}

bool Reader::isWantedName(const QString& name) const
{
    return std::any_of(m_current.begin(), m_current.end(), [&name](const WantedKey* key) {
        return key->names.isEmpty() || key->names.contains(name, Qt::CaseInsensitive);
    });
}

void Reader::readValue(const TextPiece& piece, QStringView line)
{
    RegistryValue value;
    value.range = rangeOf(piece);
    qsizetype at = 1;
    if (line.front() == u'"') {
        const qsizetype close = closingQuote(line, 1);
        if (close < 0)
            return atEnd() ? markCut(value.range) : countStray(piece);
        if (!m_current.empty())
            value.name = quotedText(line, 0)->text;
        at = close + 1;
    }
    QStringView rest = line.sliced(at).trimmed();
    if (!rest.startsWith(u'=')) {
        if (rest.isEmpty() && atEnd())
            return markCut(value.range);
        return countStray(piece);
    }
    ++m_file.valuesSeen;
    value.key = m_key;
    value.path = m_path;
    readData(value, rest.sliced(1).trimmed(), piece);
    if (!m_inKey)
        return countStray(piece);
    if (isWantedName(value.name))
        keep(std::move(value));
}

void Reader::readData(RegistryValue& value, QStringView data, const TextPiece& piece)
{
    if (data.startsWith(u'"'))
        return readString(value, data, piece);
    if (data.startsWith("dword:"_L1, Qt::CaseInsensitive))
        return readNumber(value, data.sliced(6), piece);
    if (const std::optional<HexHead> head = hexHead(data))
        return readHex(value, *head, data.sliced(head->end), piece);
    if (data.startsWith(u'-') && isBlankOrComment(data.sliced(1))) {
        value.type = RegistryType::Deleted;
        m_file.hasDeletions = true;
        return;
    }
    value.type = RegistryType::Unreadable;
    value.texts = {data.first(std::min(data.size(), longestRegistryData)).toString()};
    value.cut = atEnd();
    if (value.cut)
        markCut(value.range);
}

/// A text may have line breaks in it. Where the quote that closes it does not end a line, it was forgotten:
/// then the text is what stands on its first line.
Reader::Completed Reader::completeString(const TextPiece& piece, QString& text, ByteRange& range)
{
    if (piece.cut)
        return Completed::NotClosed;
    Completed found = Completed::NotClosed;
    const qint64 behind = m_pieces.position();
    while (text.size() < longestRegistryData) {
        const std::optional<TextPiece> more = m_pieces.next();
        if (!more) {
            found = Completed::AtEnd;
            break;
        }
        const qsizetype from = text.size() + 1;
        text += u'\n' + more->text;
        const qsizetype close = closingQuote(text, from);
        if (close < 0)
            continue;
        if (!isBlankOrComment(QStringView(text).sliced(close + 1)))
            break;
        range = ByteRange::fromTo(piece.range.offset, rangeOf(*more).end());
        return Completed::Yes;
    }
    m_pieces.seek(behind);
    return found;
}

void Reader::readString(RegistryValue& value, QStringView data, const TextPiece& piece)
{
    const bool onOneLine = closingQuote(data, 1) >= 0;
    if (onOneLine && m_current.empty())
        return;
    QString text = data.toString();
    const Completed closed = onOneLine ? Completed::Yes : completeString(piece, text, value.range);
    if (closed != Completed::Yes) {
        value.cut = true;
        value.texts = {data.sliced(1).first(std::min(data.size() - 1, longestRegistryData)).toString()};
        if (closed == Completed::AtEnd)
            return markCut(value.range);
        if (m_current.empty())
            return;
        note(QT_TRANSLATE_NOOP("ims",
                               "A text is overlong or not closed by a quotation mark: only the beginning "
                               "of its first line was read."),
             value.range);
        return;
    }
    if (m_current.empty())
        return;
    std::optional<QuotedText> quoted = quotedText(text, 0);
    if (quoted->text.size() > longestRegistryData) {
        quoted->text.truncate(longestRegistryData);
        value.cut = true;
    }
    if (quoted->loneSlash)
        note(QT_TRANSLATE_NOOP("ims", "A text has a single “\\” where regedit writes two: it was changed or "
                                      "written by hand, and is read as it stands."),
             value.range);
    value.texts = {quoted->text};
}

void Reader::readNumber(RegistryValue& value, QStringView digits, const TextPiece& piece)
{
    const std::optional<HexNumber> number = hexNumber(digits);
    const bool inLast = atEnd() && piece.breakLength == 0;
    if (inLast && (digits.isEmpty() || (number && number->digits < 8))) {
        value.type = RegistryType::Unreadable;
        value.texts = {digits.toString()};
        value.cut = true;
        return markCut(value.range);
    }
    value.type = number ? RegistryType::Number : RegistryType::Unreadable;
    value.number = number ? number->value : 0;
    if (!number)
        value.texts = {digits.first(std::min(digits.size(), longestRegistryData)).toString()};
}

void Reader::readHex(RegistryValue& value, const HexHead& head, QStringView data, const TextPiece& piece)
{
    const auto append = [this, &value](QStringView line) {
        return m_current.empty() || appendHexLine(line, value.bytes, longestRegistryData);
    };
    bool sound = append(data);
    bool open = data.trimmed().endsWith(u'\\');
    bool breaks = piece.breakLength > 0;
    while (open) {
        const std::optional<TextPiece> more = next();
        if (!more)
            break;
        if (!isHexLine(more->text)) {
            if (!atEnd() || !QStringView(more->text).trimmed().isEmpty())
                m_pending = more;
            break;
        }
        sound &= append(more->text);
        value.range = ByteRange::fromTo(value.range.offset, rangeOf(*more).end());
        open = QStringView(more->text).trimmed().endsWith(u'\\');
        breaks = more->breakLength > 0;
    }
    value.cut = open || !sound || (atEnd() && !breaks);
    if (value.cut && atEnd())
        markCut(value.range);
    else if (value.cut && !m_current.empty())
        note(QT_TRANSLATE_NOOP("ims", "Hexadecimal data is not whole, overlong or has something else in it: "
                                      "only its beginning was read."),
             value.range);
    interpretHex(value, head.type);
}

void Reader::interpretHex(RegistryValue& value, quint32 type)
{
    value.type = RegistryType::Bytes;
    if (type == typeNumber && value.bytes.size() == 4) {
        value.type = RegistryType::Number;
        for (int i = 3; i >= 0; --i)
            value.number = value.number << 8 | static_cast<quint8>(value.bytes[i]);
        return;
    }
    if (type != typeString && type != typeExpandString && type != typeMultiString)
        return;
    value.type = type == typeString         ? RegistryType::String
                 : type == typeExpandString ? RegistryType::ExpandString
                                            : RegistryType::MultiString;
    if (m_current.empty())
        return;
    const bool wide = m_file.unicodeForm ? value.bytes.size() % 2 == 0 || value.cut : looksWide(value.bytes);
    if (wide != m_file.unicodeForm)
        note(wide ? QT_TRANSLATE_NOOP("ims", "A REGEDIT4 file has text in two bytes a character here: it is "
                                             "read so (inferred).")
                  : QT_TRANSLATE_NOOP("ims", "Text that should have two bytes a character has an odd number "
                                             "of them: it is read with one byte each."),
             value.range);
    value.texts =
        stringsOf(wide ? utf16(value.bytes) : m_pieces.ansiText(value.bytes), type == typeMultiString);
}

void Reader::keep(RegistryValue value)
{
    value.name.truncate(longestRegistryName);
    m_kept += value.bytes.size() + value.name.size(); // the key's name is shared
    for (const QString& text : value.texts)
        m_kept += text.size();
    if (m_file.values.size() >= mostRegistryValues || m_kept > mostKept) {
        m_isFull = true;
        m_file.keys.back().whole = false;
        return;
    }
    m_keptForeign |= isForeign(value.key) || isForeign(value.name) ||
                     std::any_of(value.texts.cbegin(), value.texts.cend(), isForeign);
    m_file.values.push_back(std::move(value));
}

void Reader::finish()
{
    if (m_strayLines > 0)
        note(QT_TRANSLATE_NOOP("ims", "Lines that are neither a key nor a value were passed over: %1. The "
                                      "file was changed or written by hand."),
             m_firstStray, {QString::number(m_strayLines)});
    if (m_file.hasDeletions)
        note(QT_TRANSLATE_NOOP("ims", "The file takes keys or values away: it was written to be imported and "
                                      "does not show what a server has."),
             {});
    if (m_isFull)
        note(QT_TRANSLATE_NOOP("ims", "The file has more keys and values of the kind that matters than are "
                                      "kept: some were left out."),
             {});
    m_file.codePageGuessed = m_keptForeign && m_pieces.hadAnsi() && !m_codePageKnown;
    if (m_file.codePageGuessed)
        note(QT_TRANSLATE_NOOP("ims",
                               "The file has letters beyond ASCII in the server’s ANSI code page, which "
                               "it does not name; they are read as windows-1252 (Western European)."),
             {});
    if (m_notesLeftOut > 0)
        m_file.notes.back() = {Message(QT_TRANSLATE_NOOP("ims", "%1 further remarks are left out."),
                                       {QString::number(m_notesLeftOut + 1)}),
                               {}};
}

Expected<RegistryFile> Reader::read()
{
    const Message doing(QT_TRANSLATE_NOOP("ims", "read the registry export"));
    const bool hasHead = readHead();
    if (m_pieces.error())
        return tl::unexpected(*m_pieces.error());
    if (!hasHead && !m_stop.stop_requested())
        return tl::unexpected(Error{
            doing, m_file.file, whyForeign(m_head),
            Message(QT_TRANSLATE_NOOP("ims", "Export the key again: in Regedit (not Regedt32), choose Export "
                                             "Registry File."))});
    while (const std::optional<TextPiece> piece = next())
        readLine(*piece);
    if (m_stop.stop_requested())
        return tl::unexpected(cancelledError(doing));
    if (m_pieces.error())
        return tl::unexpected(*m_pieces.error());
    finish();
    return std::move(m_file);
}

} // namespace

Expected<RegistryFile> readRegistryFile(const ByteSourcePtr& source, const RegistryRequest& request,
                                        const StopToken& stop)
{
    return Reader(source, request, stop).read();
}

} // namespace ims
