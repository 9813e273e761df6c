#include "core/settings/ImcTxt.h"

#include "core/settings/ImcLines.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 sizeCap = qint64(16) << 20;
constexpr qsizetype noteCap = 1000;
constexpr size_t rowCap = 50'000;
constexpr qsizetype longestShown = 80;
constexpr qsizetype fieldCount = 8;

class Parser
{
public:
    void take(const ImcLine& line);
    ImcSettings finish();

    bool sawDomainSection() const { return m_sawDomainSection; }

private:
    void section(const QString& name);
    void row(const ImcLine& line);
    void checkRow(const CharacterSets& row, const QStringList& fields);
    void keep(CharacterSets row);
    qint64 number(const QString& text, const char* field, qint64 most);
    void note(const char* text, QStringList arguments = {});

    ImcSettings m_settings;
    QSet<QString> m_seen;
    qsizetype m_notesLeftOut = 0;
    qsizetype m_rowsLeftOut = 0;
    int m_line = 0;
    bool m_inDomain = false;
    bool m_sawDomainSection = false;
};

/// A note that begins with the number of the current line; `text` has the line as %1.
void Parser::note(const char* text, QStringList arguments)
{
    if (m_settings.notes.size() >= noteCap) {
        ++m_notesLeftOut;
        return;
    }
    arguments.prepend(QString::number(m_line));
    m_settings.notes.append(Message(text, std::move(arguments)));
}

void Parser::take(const ImcLine& line)
{
    ++m_line;
    const QString text = line.text.trimmed();
    if (text.isEmpty())
        return;
    if (text.startsWith(u'[')) {
        section(text);
        return;
    }
    if (text.startsWith("Version="_L1, Qt::CaseInsensitive)) {
        if (text.mid(8).trimmed() != "1"_L1)
            note(QT_TRANSLATE_NOOP("ims",
                                   "line %1: version %2 of the file format is not known; read as version 1"),
                 {text.mid(8).trimmed().left(longestShown)});
        return;
    }
    if (!m_inDomain)
        return;
    if (line.cut)
        note(QT_TRANSLATE_NOOP("ims", "line %1 is far too long for a row of settings; left out"));
    else if (text.startsWith(u'+'))
        row(line);
    else if (!text.startsWith("DomainInformation="_L1, Qt::CaseInsensitive))
        note(
            QT_TRANSLATE_NOOP("ims", "line %1 is not a row of settings (a row begins with \"+\"); left out"));
}

void Parser::section(const QString& name)
{
    m_inDomain = name.compare("[Domain]"_L1, Qt::CaseInsensitive) == 0;
    if (m_inDomain && m_sawDomainSection)
        note(QT_TRANSLATE_NOOP("ims", "line %1: a second [Domain] section; its rows are read too"));
    m_sawDomainSection = m_sawDomainSection || m_inDomain;
    if (!m_inDomain && name.compare("[Header]"_L1, Qt::CaseInsensitive) != 0)
        note(QT_TRANSLATE_NOOP("ims", "line %1: section %2 holds no character sets; left out"),
             {name.left(longestShown)});
}

qint64 Parser::number(const QString& text, const char* field, qint64 most)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    if (ok && value >= 0 && value <= most)
        return value;
    note(QT_TRANSLATE_NOOP("ims", "line %1: the %2 \"%3\" is not a number that fits; read as 0"),
         {QString::fromLatin1(field), text.trimmed().left(40)});
    return 0;
}

void Parser::row(const ImcLine& line)
{
    QStringList fields = line.text.trimmed().mid(1).split(u',');
    const qsizetype found = fields.size();
    if (found < 3) {
        note(QT_TRANSLATE_NOOP("ims", "line %1 has %2 of 8 fields (commas missing or cut off); left out"),
             {QString::number(found)});
        return;
    }
    if (found != fieldCount)
        note(QT_TRANSLATE_NOOP("ims", "line %1 has %2 fields where 8 are usual; read as far as it goes"),
             {QString::number(found)});

    CharacterSets row;
    row.domain = fields[0].trimmed();
    row.mime = fields[1].trimmed();
    row.nonMime = fields[2].trimmed();
    row.line = m_line;
    row.range = line.range;
    if (found > 3)
        row.flagBits = quint32(number(fields[3], QT_TRANSLATE_NOOP("ims", "format flags"), 0xFFFFFFFF));
    if (found > 4)
        row.wrapColumn = int(number(fields[4], QT_TRANSLATE_NOOP("ims", "wrap column"), 0x7FFFFFFF));
    if (found > 5)
        row.richText = int(number(fields[5], QT_TRANSLATE_NOOP("ims", "rich text setting"), 0x7FFFFFFF));
    if (found > 6)
        row.unused = fields[6].trimmed().toLongLong(); // of no meaning: nothing is said of it
    if (found > 7)
        row.sizeLimit = number(fields[7], QT_TRANSLATE_NOOP("ims", "size limit"), 0x7FFFFFFFFFFFFFFF);
    checkRow(row, fields);
    keep(std::move(row));
}

void Parser::checkRow(const CharacterSets& row, const QStringList& fields)
{
    if (row.domain.isEmpty())
        note(QT_TRANSLATE_NOOP("ims", "line %1 names no domain"));
    if (row.mime.isEmpty() || row.nonMime.isEmpty())
        note(QT_TRANSLATE_NOOP("ims", "line %1 has a blank character set"));
    if (row.unknownFlagBits() != 0)
        note(QT_TRANSLATE_NOOP("ims",
                               "line %1: the format flags %2 hold bits whose meaning is not documented"),
             {fields[3].trimmed().left(longestShown)});
    if (row.richText > 2)
        note(QT_TRANSLATE_NOOP("ims", "line %1: the rich text setting %2 is not documented"),
             {QString::number(row.richText)});
}

void Parser::keep(CharacterSets row)
{
    if (m_settings.domains.size() == rowCap) {
        ++m_rowsLeftOut;
        return;
    }
    const QString key = row.domain.toLower();
    if (!row.domain.isEmpty() && m_seen.contains(key))
        note(QT_TRANSLATE_NOOP("ims", "line %1 names \"%2\" again; the first row counts"),
             {row.domain.left(255)});
    m_seen.insert(key);
    if (!row.isDefault())
        m_settings.domains.push_back(std::move(row));
    else if (!m_settings.defaults)
        m_settings.defaults = std::move(row);
}

ImcSettings Parser::finish()
{
    if (m_notesLeftOut > 0)
        m_settings.notes.append(Message(QT_TRANSLATE_NOOP("ims", "%1 further notes are left out"),
                                        {QString::number(m_notesLeftOut)}));
    if (m_rowsLeftOut > 0)
        m_settings.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "only %1 domains are read; %2 rows below are left out"),
                    {QString::number(rowCap), QString::number(m_rowsLeftOut)}));
    if (!m_settings.defaults)
        m_settings.notes.append(Message(QT_TRANSLATE_NOOP(
            "ims", "the file has no Default row; the default character sets are not known")));
    return std::move(m_settings);
}

Error imcError(const QString& file, Message why, Message todo)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "read the settings file")), file, std::move(why),
            std::move(todo)};
}

} // namespace

bool looksLikeImcTxt(QByteArrayView beginning)
{
    if (!beginning.contains('[')) // most files of a folder
        return false;
    bool section = false;
    ImcLines lines(beginning);
    for (ImcLine line; lines.next(line);) {
        const QString text = line.text.trimmed();
        if (text.compare("[Domain]"_L1, Qt::CaseInsensitive) == 0)
            section = true;
        else if (section && text.startsWith("DomainInformation="_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Expected<ImcSettings> readImcTxt(const ByteSource& source)
{
    if (source.size() > sizeCap)
        return tl::unexpected(imcError(
            source.name(), Message(QT_TRANSLATE_NOOP("ims", "it is larger than 16 MiB")),
            Message(QT_TRANSLATE_NOOP("ims", "Choose the file that “imccopy -save domain” wrote."))));
    const Expected<QByteArray> bytes = source.read({0, source.size()});
    if (!bytes)
        return tl::unexpected(bytes.error());
    Parser parser;
    ImcLines lines(*bytes);
    for (ImcLine line; lines.next(line);)
        parser.take(line);
    if (!parser.sawDomainSection())
        return tl::unexpected(
            imcError(source.name(), Message(QT_TRANSLATE_NOOP("ims", "it has no [Domain] section")),
                     Message(QT_TRANSLATE_NOOP(
                         "ims", "Save the settings again with “imccopy -save domain imc.txt”."))));
    ImcSettings settings = parser.finish();
    settings.file = source.name();
    return settings;
}

} // namespace ims
