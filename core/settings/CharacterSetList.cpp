#include "core/settings/CharacterSetList.h"

#include "core/base/SafeText.h"
#include "core/eventlog/TextPieces.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr QChar section(0xA7);
constexpr qsizetype longestColumn = 200;
constexpr QLatin1StringView attribute("character-set-list");

/// A piece of the dump, each unit of it standing for a fixed number of bytes: Latin-1 for 8-bit text.
struct Units
{
    QStringView text;
    qint64 offset = 0; ///< in bytes
    int unit = 1;      ///< bytes for each unit

    Units part(qsizetype from, qsizetype length) const
    {
        return {text.sliced(from, length), offset + from * unit, unit};
    }
    ByteRange range() const { return {offset, text.size() * unit}; }

    Units trimmed() const
    {
        const QStringView inner = text.trimmed();
        return inner.isEmpty() ? part(0, 0) : part(inner.data() - text.data(), inner.size());
    }

    /// Without blanks and one pair of quotes around it.
    Units bare() const
    {
        const Units inner = trimmed();
        const bool quoted = inner.text.size() >= 2 && inner.text.front() == u'"' && inner.text.back() == u'"';
        return quoted ? inner.part(1, inner.text.size() - 2).trimmed() : inner;
    }

    /// As people read it: 8-bit text is UTF-8 where it can be, else the section sign's code page.
    QString decoded() const
    {
        if (unit > 1)
            return text.toString();
        QStringDecoder utf8(QStringConverter::Utf8);
        const QByteArray bytes = text.toLatin1();
        const QString decoded = utf8.decode(bytes);
        return utf8.hasError() ? text.toString() : decoded;
    }
};

class ListReader
{
public:
    CharacterSetList read(const QByteArray& bytes)
    {
        const TextBeginning how = textBeginning(bytes);
        const QByteArrayView body = QByteArrayView(bytes).sliced(how.mark);
        QString text;
        if (how.coding == TextCoding::EightBit)
            text = QString::fromLatin1(body);
        else
            text = QStringDecoder(how.coding == TextCoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                              : QStringConverter::Utf16BE,
                                  QStringConverter::Flag::Stateless)
                       .decode(body.first(body.size() & ~qsizetype(1)));
        const Units all{text, how.mark, how.coding == TextCoding::EightBit ? 1 : 2};
        tellSign(all);
        readLines(all);
        noteMending();
        if (m_list.entries.empty())
            note(QT_TRANSLATE_NOOP("ims",
                                   "No line holds the section sign (character 167) between a name and a "
                                   "token: this is no Character-Set-List, or the sign was lost on the "
                                   "way (Q168347)."),
                 {});
        if (m_leftOut > 0)
            m_list.notes.back().text = Message(QT_TRANSLATE_NOOP("ims", "%1 further remarks are left out."),
                                               {QString::number(m_leftOut + 1)});
        return std::move(m_list);
    }

    void note(const char* text, ByteRange range, const QStringList& arguments = {})
    {
        if (m_list.notes.size() < mostListNotes)
            m_list.notes.push_back({Message(text, arguments), range});
        else
            ++m_leftOut;
    }

private:
    /// A dump that went through a console has the section sign of DOS: 0x15 of code page 437, 0xF5 of 850.
    void tellSign(const Units& all)
    {
        if (all.unit > 1 || all.text.contains(section))
            return;
        for (const QChar sign : {QChar(0x15), QChar(0xF5)}) {
            if (all.text.contains(sign)) {
                m_section = sign;
                return;
            }
        }
    }

    void noteMending()
    {
        if (m_section != section && !m_list.entries.empty())
            note(QT_TRANSLATE_NOOP("ims",
                                   "This dump has the section sign as DOS writes it; names with accents may "
                                   "be wrong."),
                 {});
        if (m_isTwiceConverted)
            note(QT_TRANSLATE_NOOP("ims",
                                   "This dump was converted to UTF-8 twice: the “Â” before the section sign "
                                   "was left out, and names with accents may be wrong."),
                 {});
    }

    void readLines(const Units& all)
    {
        bool isHead = tellForm(all);
        for (qsizetype at = 0; at < all.text.size();) {
            qsizetype end = all.text.indexOf(u'\n', at);
            if (end < 0)
                end = all.text.size();
            // LDIF folds a long line: what follows begins with one blank.
            while (m_ldif && end + 1 < all.text.size() && all.text[end + 1] == u' ') {
                const qsizetype next = all.text.indexOf(u'\n', end + 1);
                end = next < 0 ? all.text.size() : next;
            }
            const Units line = all.part(at, end - at);
            at = end + 1;
            if (line.trimmed().text.isEmpty())
                continue;
            if (!isHead)
                readLine(line);
            isHead = false;
        }
    }

    /// CSV is told by its head; LDIF by its first line, `dn:` or `version:` or the attribute itself. Whether
    /// the first line is a head.
    bool tellForm(const Units& all)
    {
        const Units rest = all.trimmed();
        const qsizetype end = rest.text.indexOf(u'\n');
        const Units line = (end < 0 ? rest : rest.part(0, end)).trimmed();
        const auto cells = line.text.contains(m_section) ? std::vector<Units>() : cellsOf(line);
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].bare().text.compare(attribute, Qt::CaseInsensitive) == 0)
                m_column = qsizetype(i);
        }
        for (const QLatin1StringView name : {"dn"_L1, "version"_L1, attribute})
            m_ldif |= line.text.startsWith(name, Qt::CaseInsensitive) &&
                      line.text.sliced(name.size()).startsWith(u':');
        return m_column >= 0;
    }

    /// The cells of a line of CSV; commas within quotes do not count.
    static std::vector<Units> cellsOf(const Units& line)
    {
        std::vector<Units> cells;
        bool quoted = false;
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= line.text.size(); ++i) {
            if (i < line.text.size() && line.text[i] == u'"')
                quoted = !quoted;
            if (i == line.text.size() || (line.text[i] == u',' && !quoted)) {
                cells.push_back(line.part(begin, i - begin));
                begin = i + 1;
            }
        }
        return cells;
    }

    void readLine(const Units& line)
    {
        if (m_column >= 0) {
            const auto cells = cellsOf(line);
            if (m_column < qsizetype(cells.size()))
                readValues(cells[size_t(m_column)].bare());
            else
                note(QT_TRANSLATE_NOOP("ims", "This line has no cell for Character-Set-List."), line.range());
            return;
        }
        if (m_ldif)
            return readAttribute(line);
        readValue(line.bare());
    }

    /// The values of one cell of a directory export stand with `%` between them.
    void readValues(const Units& cell)
    {
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= cell.text.size(); ++i) {
            if (i < cell.text.size() && cell.text[i] != u'%')
                continue;
            const Units value = cell.part(begin, i - begin).bare();
            if (!value.text.isEmpty())
                readValue(value);
            begin = i + 1;
        }
    }

    void readAttribute(const Units& line)
    {
        if (!line.text.startsWith(attribute, Qt::CaseInsensitive) ||
            !line.text.sliced(attribute.size()).startsWith(u':'))
            return; // another attribute of the object
        const bool base64 = line.text.sliced(attribute.size()).startsWith(u"::");
        const Units value = line.part(attribute.size() + (base64 ? 2 : 1),
                                      line.text.size() - attribute.size() - (base64 ? 2 : 1))
                                .trimmed();
        QString unfolded = value.text.toString();
        unfolded.remove(u"\r\n "_s).remove(u"\n "_s);
        if (base64) {
            const auto bytes =
                QByteArray::fromBase64Encoding(unfolded.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            if (!bytes)
                return note(QT_TRANSLATE_NOOP("ims", "This value is no base64."), value.range());
            unfolded = QString::fromLatin1(*bytes);
            take(Units{unfolded, 0, 1}.decoded(), value.range());
            return;
        }
        take(Units{unfolded, 0, value.unit}.decoded(), value.range());
    }

    void readValue(const Units& value) { take(value.decoded(), value.range()); }

    void take(const QString& value, ByteRange range)
    {
        QStringList columns = value.split(m_section);
        if (columns.size() == 1)
            return note(
                QT_TRANSLATE_NOOP("ims", "This line has no section sign (character 167): it was not read."),
                range);
        if (columns.size() > 2)
            return note(QT_TRANSLATE_NOOP("ims",
                                          "This line has %1 columns where a Character-Set-List has two: it "
                                          "was not read."),
                        range, {QString::number(columns.size())});
        // No name ends in it, but a section sign of UTF-8 that was taken for windows-1252 begins with it.
        if (columns[0].endsWith(QChar(0xC2))) {
            columns[0].chop(1);
            m_isTwiceConverted = true;
        }
        const ListedCharset listed{unquoted(columns[0]), unquoted(columns[1]), range};
        if (listed.name.isEmpty() || !isToken(listed.token))
            return note(QT_TRANSLATE_NOOP(
                            "ims", "This line lacks a name, or a token of letters, digits and signs: it "
                                   "was not read."),
                        range);
        if (listed.name.size() > longestColumn || visibleText(listed.name) != listed.name)
            return note(QT_TRANSLATE_NOOP("ims",
                                          "This line’s name is overlong or holds control characters: it was "
                                          "not read."),
                        range);
        if (m_list.entries.size() >= mostListed)
            return note(QT_TRANSLATE_NOOP("ims", "Only the first %1 values are read."), range,
                        {QString::number(mostListed)});
        m_list.entries.push_back(listed);
    }

    static QString unquoted(const QString& column)
    {
        QStringView text = QStringView(column).trimmed();
        if (text.startsWith(u'"'))
            text = text.sliced(1);
        if (text.endsWith(u'"'))
            text.chop(1);
        return text.trimmed().toString();
    }

    static bool isToken(const QString& token)
    {
        return !token.isEmpty() && token.size() <= longestColumn &&
               std::all_of(token.begin(), token.end(),
                           [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'"'; });
    }

    CharacterSetList m_list;
    qsizetype m_column = -1; ///< of a CSV file
    QChar m_section = section;
    bool m_isTwiceConverted = false;
    bool m_ldif = false;
    qint64 m_leftOut = 0;
};

} // namespace

Expected<CharacterSetList> readCharacterSetList(const ByteSourcePtr& source)
{
    const auto bytes = source->read({0, longestListDump});
    if (!bytes)
        return tl::unexpected(bytes.error());
    ListReader reader;
    if (source->size() > longestListDump)
        reader.note(QT_TRANSLATE_NOOP("ims", "Only the first MiB of the file is read."),
                    {longestListDump, source->size() - longestListDump});
    return reader.read(*bytes);
}

} // namespace ims
