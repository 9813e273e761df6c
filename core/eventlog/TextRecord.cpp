#include "core/eventlog/TextRecord.h"

#include "core/eventlog/EventTemplates.h"

#include <QRegularExpression>

#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestWord = 256; // of a name: source, computer, user, category

QString word(QStringView value)
{
    return value.trimmed().left(longestWord).toString();
}

/// `3`, `(3)`; -1 where it is no number.
int numberIn(const QString& text)
{
    const bool bracketed = text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')');
    bool ok = false;
    const int number = (bracketed ? text.sliced(1, text.size() - 2) : text).toInt(&ok);
    return ok ? number : -1;
}

/// `Error event (1)` without its number, as evtexport writes it.
QString withoutNumber(const QString& text)
{
    static const QRegularExpression number(u" \\(0?x?[0-9a-f]+\\)$"_s);
    return QString(text).remove(number);
}

/// Hex digits, with or without blanks; nothing where there is anything else.
std::optional<QByteArray> hexBytes(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (c.unicode() > 0x7F || !std::isxdigit(c.unicode()))
            return std::nullopt;
        digits += char(c.unicode());
    }
    if (digits.isEmpty() || digits.size() % 2 != 0)
        return std::nullopt;
    return QByteArray::fromHex(digits);
}

} // namespace

void RecordBuilder::set(FieldRole role, QStringView value)
{
    Event& event = m_record.event;
    if (value.size() > longestField) {
        value = value.first(longestField);
        m_record.cut = true;
    }
    const QString text = word(value);
    m_set.at(static_cast<size_t>(role)) = true;
    switch (role) {
    case FieldRole::Other:
        break;
    case FieldRole::Record: {
        bool ok = false;
        const quint32 number = text.toUInt(&ok);
        if (ok)
            event.record = number;
        break;
    }
    case FieldRole::Time:
        setTime(parseWrittenTime(value));
        break;
    case FieldRole::TimeWritten:
        m_timeWritten = parseWrittenTime(value);
        break;
    case FieldRole::Date: {
        const std::optional<WrittenTime> date = parseWrittenDate(value.trimmed());
        if (!date) // some forms call the whole time a date
            return setTime(parseWrittenTime(value));
        m_record.written.numbers = date->numbers;
        m_record.written.digits = date->digits;
        m_dated = true;
        break;
    }
    case FieldRole::Clock:
        m_clocked = parseWrittenClock(value, m_record.written);
        break;
    case FieldRole::Source:
        event.source = text;
        break;
    case FieldRole::Id:
        setId(value, false);
        break;
    case FieldRole::FullId:
        setId(value, true);
        break;
    case FieldRole::Type:
    case FieldRole::Level:
        setType(withoutNumber(text));
        break;
    case FieldRole::TypeNumber:
        setTypeNumber(numberIn(text));
        break;
    case FieldRole::Keywords:
        if (!m_typed && textWords().level(text))
            setType(text);
        break;
    case FieldRole::Category:
        if (event.category.isEmpty() || numberIn(event.category) >= 0)
            event.category = text;
        break;
    case FieldRole::CategoryNumber:
        if (event.category.isEmpty() && numberIn(text) >= 0)
            event.category = text;
        break;
    case FieldRole::Computer:
        event.computer = text;
        break;
    case FieldRole::User:
        if (!text.isEmpty() && !textWords().isNoUser(text))
            event.user = text;
        break;
    case FieldRole::Description:
        if (const QStringView plain = value.trimmed(); !plain.isEmpty())
            event.description = plain.toString();
        break;
    case FieldRole::Strings: // Log Parser joins them with bars
        if (!text.isEmpty() && !text.startsWith("System."_L1))
            event.strings = value.toString().split(u'|');
        break;
    case FieldRole::String:
        event.strings += value.toString();
        break;
    case FieldRole::Data:
        setData(value);
        break;
    }
}

void RecordBuilder::setTime(std::optional<WrittenTime> time)
{
    if (!time)
        return;
    m_record.written = *time;
    m_dated = true;
    m_clocked = true;
}

void RecordBuilder::setId(QStringView value, bool full)
{
    static const QRegularExpression form(u"^(?:0x([0-9a-f]{1,8})|(\\d{1,10}))(?: \\(.*\\))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(word(value));
    if (!match.hasMatch())
        return;
    bool ok = false;
    const bool hex = match.capturedLength(1) > 0;
    const quint32 id = match.capturedView(hex ? 1 : 2).toUInt(&ok, hex ? 16 : 10);
    Event& event = m_record.event;
    if (!ok)
        return;
    m_set.at(static_cast<size_t>(FieldRole::Id)) = true;
    // The whole number, where the form has it as well, agrees with the short one in its low half.
    if (full ? event.fullId == 0 || event.id() == (id & 0xFFFF) : (event.fullId & 0xFFFF) != id)
        event.fullId = id;
}

void RecordBuilder::setType(const QString& text)
{
    Event& event = m_record.event;
    const int number = numberIn(text);
    if (m_numberedTypes && number >= 0)
        return setTypeNumber(number);
    if (const std::optional<EventType> type = textWords().level(text)) {
        event.type = *type;
        m_typed = true;
    } else if (number > 0) {
        setLevelNumber(number);
    }
}

/// Levels of Windows's newer log: 1 critical, 2 error, 3 warning, 4 information, 5 verbose.
void RecordBuilder::setLevelNumber(int level)
{
    m_record.event.type = level <= 2   ? EventType::Error
                          : level == 3 ? EventType::Warning
                                       : EventType::Information;
    m_typed = true;
}

/// Types of the classic log.
void RecordBuilder::setTypeNumber(int type)
{
    static constexpr std::array<std::pair<int, EventType>, 6> types = {{{0, EventType::Information},
                                                                        {1, EventType::Error},
                                                                        {2, EventType::Warning},
                                                                        {4, EventType::Information},
                                                                        {8, EventType::SuccessAudit},
                                                                        {16, EventType::FailureAudit}}};
    for (const auto& [number, meaning] : types) {
        if (number == type) {
            m_record.event.type = meaning;
            m_typed = true;
        }
    }
}

void RecordBuilder::setData(QStringView value)
{
    if (const auto bytes = hexBytes(value))
        m_record.event.data = *bytes;
}

std::optional<TextRecord> RecordBuilder::finish(ByteRange range)
{
    Event& event = m_record.event;
    if (!m_dated && m_timeWritten)
        setTime(m_timeWritten);
    if (!has(FieldRole::Id) || event.source.isEmpty() || !m_dated || !m_clocked)
        return std::nullopt;
    event.range = range;
    m_record.typeKnown = m_typed;
    if (!m_typed) {
        const bool known = hasUsualKind(event.source, event.id());
        event.type = known ? usualKind(event.source, event.id()).type : EventType::Information;
    }
    if (const int category = numberIn(event.category); category >= 0 && category <= 0xFFFF)
        event.category = categoryName(event.source, static_cast<quint16>(category));
    if (event.strings.isEmpty() && event.description)
        event.strings = insertionStrings(*event.description);
    if (!event.description) {
        if (const QString description = describe(event); !description.isEmpty())
            event.description = description;
    }
    return std::move(m_record);
}

QStringList insertionStrings(const QString& description)
{
    static const QRegularExpression opening(
        u"(?:(insertion string\\(s\\)|part of the event)|information was included with the event):\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype farthest = 2000;
    constexpr qsizetype longest = 65536;
    const QRegularExpressionMatch match = opening.match(description.left(farthest));
    if (!match.hasMatch())
        return {};
    QString rest = description.sliced(match.capturedEnd()).left(longest).trimmed();
    QStringList strings;
    if (match.capturedLength(1) > 0) {
        if (rest.endsWith(u'.'))
            rest.chop(1);
        const bool quoted = rest.size() > 1 && rest.startsWith(u'\'') && rest.endsWith(u'\'');
        strings = quoted ? rest.sliced(1, rest.size() - 2).split(u"', '"_s) : rest.split(u", "_s);
    } else {
        static const QRegularExpression closing(
            u"\\n\\s*\\n\\s*the (?:message resource|specified|handle|publisher|locale).*$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        strings = rest.remove(closing).split(u'\n', Qt::SkipEmptyParts);
    }
    for (QString& text : strings)
        text = text.trimmed();
    return strings == QStringList{QString()} ? QStringList() : strings;
}

} // namespace ims
