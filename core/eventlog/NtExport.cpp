#include "core/eventlog/NtExport.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype fieldCount = 9;
constexpr qsizetype descriptionField = 8;

using Fields = QList<QString>;

QString unquoted(const QString& text)
{
    const bool quoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
    return quoted ? text.sliced(1, text.size() - 2).replace("\"\""_L1, "\""_L1) : text;
}

bool isNumber(const QString& text)
{
    const QString digits = text.trimmed();
    return !digits.isEmpty() && digits.size() <= 10 &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Fields splitAt(const QString& line, QChar delimiter)
{
    Fields fields;
    qsizetype from = 0;
    while (fields.size() < fieldCount - 1) {
        const qsizetype at = line.indexOf(delimiter, from);
        if (at < 0)
            break;
        fields += unquoted(line.sliced(from, at - from));
        from = at + 1;
    }
    fields += line.sliced(from);
    return fields;
}

bool isDumpel(const Fields& fields)
{
    return fields.size() > 7 && isNumber(fields[2]) && isNumber(fields[3]) && isNumber(fields[4]);
}

/// Date, time with its AM or PM, then the rest.
struct Opening
{
    QString date;
    QString clock;
    QString rest;
};

std::optional<Opening> openingOf(const QString& line)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})\\s+(\\d{1,2}[:.]\\d\\d[:.]\\d\\d(?: [AP]M)?)\\s+(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Opening{match.captured(1), match.captured(2), match.captured(3)};
}

/// Where blanks part the fields: dumpel's three numbers, or a word for a type behind the source, then a
/// number with a user (`N/A`, `DOMAIN\name`) behind the category.
Fields splitAtBlanks(const QString& line)
{
    static const QRegularExpression numbers(
        u"^(\\d{1,2})\\s+(\\d{1,5})\\s+(\\d{1,10})\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)(?:\\s+(.*))?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression behindType(
        u"^(.{0,80}?)\\s*\\b(\\d{1,5})\\s+(N/A|[^\\s\\\\]+\\\\\\S+)\\s+(\\S+)(?:\\s+(.*))?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const std::optional<Opening> opening = openingOf(line);
    if (!opening)
        return {};
    if (const auto match = numbers.match(opening->rest); match.hasMatch())
        return Fields{opening->date, opening->clock} + match.capturedTexts().mid(1);
    constexpr qsizetype mostWords = 8;
    const QString head = opening->rest.left(200).simplified();
    const QStringList words = head.split(u' ');
    for (qsizetype i = 1; i < std::min(mostWords, words.size()); ++i) {
        if (!textWords().level(words[i]))
            continue;
        const QString rest = opening->rest.section(QRegularExpression(u"\\s+"_s), i + 1);
        const auto match = behindType.match(rest);
        if (!match.hasMatch())
            return {};
        return Fields{opening->date, opening->clock, QStringList(words.first(i)).join(u' '), words[i]} +
               match.capturedTexts().mid(1);
    }
    return {};
}

/// Nothing where the fields are not those of a record's beginning.
std::optional<RecordBuilder> builderOf(const Fields& fields, QString& description)
{
    if (fields.size() < fieldCount - 1)
        return std::nullopt;
    const std::optional<WrittenTime> date = parseWrittenDate(fields[0].trimmed());
    WrittenTime clock;
    if (!date || !parseWrittenClock(fields[1], clock))
        return std::nullopt;
    const bool dumpel = isDumpel(fields);
    if (!dumpel && !isNumber(fields[5]))
        return std::nullopt;
    RecordBuilder record;
    record.set(FieldRole::Date, fields[0]);
    record.set(FieldRole::Clock, fields[1]);
    record.set(FieldRole::Computer, fields[7]);
    description = fields.value(descriptionField);
    if (dumpel) {
        // NT 3.5's dumpel writes the user before the source, that of Windows 2000 after it.
        const bool userFirst = textWords().isNoUser(fields[5]) || fields[5].contains(u'\\');
        record.set(FieldRole::TypeNumber, fields[2]);
        record.set(FieldRole::CategoryNumber, fields[3]);
        record.set(FieldRole::Id, fields[4]);
        record.set(FieldRole::User, fields[userFirst ? 5 : 6]);
        record.set(FieldRole::Source, fields[userFirst ? 6 : 5]);
        const QChar between = description.contains(u'\t') ? u'\t' : u' ';
        for (const QString& text : description.split(between, Qt::SkipEmptyParts))
            record.set(FieldRole::String, text);
        description.clear();
        return record;
    }
    record.set(FieldRole::Source, fields[2]);
    record.set(FieldRole::Type, fields[3]);
    record.set(FieldRole::Category, fields[4]);
    record.set(FieldRole::Id, fields[5]);
    record.set(FieldRole::User, fields[6]);
    return record;
}

std::optional<RecordBuilder> startOf(const QString& line, NtDelimiter delimiter, QString& description)
{
    // Most lines go on with a description; few begin with a digit.
    const QChar first = line.isEmpty() ? QChar() : line.at(0);
    if (!(first >= u'0' && first <= u'9') && first != QChar(0x200E) && first != u'"')
        return std::nullopt;
    const Fields fields = delimiter == NtDelimiter::Blank
                              ? splitAtBlanks(line)
                              : splitAt(line, delimiter == NtDelimiter::Tab ? u'\t' : u',');
    return builderOf(fields, description);
}

} // namespace

NtExport::NtExport(ByteSourcePtr source, NtDelimiter delimiter, const StopToken& stop)
    : TextRecords(std::move(source), u'\n', stop)
    , m_delimiter(delimiter)
{
}

std::optional<NtDelimiter> NtExport::delimiterOf(const QString& line, bool allowBlanks)
{
    QString description;
    for (const NtDelimiter delimiter : {NtDelimiter::Tab, NtDelimiter::Comma, NtDelimiter::Blank}) {
        if ((delimiter != NtDelimiter::Blank || allowBlanks) && startOf(line, delimiter, description))
            return delimiter;
    }
    return std::nullopt;
}

/// Goes on to the first line of a record.
bool NtExport::takeStart()
{
    while (!m_open) {
        const std::optional<TextPiece> line = m_pieces.next();
        if (!line)
            return false;
        m_open = startOf(line->text, m_delimiter, m_text);
        m_range = line->range;
        if (m_open && line->cut)
            m_open->setCut();
        const bool lost = !m_open && !line->text.trimmed().isEmpty();
        m_unreadable += lost && !m_astray ? 1 : 0;
        m_astray = m_astray || lost;
    }
    return true;
}

std::optional<TextRecord> NtExport::next()
{
    while (takeStart()) {
        m_astray = false;
        RecordBuilder record = std::move(*m_open);
        m_open.reset();
        QString text = std::move(m_text);
        ByteRange range = m_range;
        while (const std::optional<TextPiece> line = m_pieces.next()) {
            m_text.clear();
            m_open = startOf(line->text, m_delimiter, m_text);
            m_range = line->range;
            if (m_open) {
                if (line->cut)
                    m_open->setCut();
                break;
            }
            range.length = line->range.offset + line->range.length - range.offset;
            if (line->cut || text.size() + line->text.size() > RecordBuilder::longestField)
                record.setCut();
            else
                text += u'\n' + line->text;
        }
        record.set(FieldRole::Description, unquoted(text.trimmed()));
        if (std::optional<TextRecord> done = record.finish(range))
            return done;
        ++m_unreadable;
    }
    return std::nullopt;
}

} // namespace ims
