#include "core/report/redaction/RedactedValues.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/report/redaction/TextPatterns.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// What a key's text is.
enum class Rule {
    Keep,    ///< ids, times, numbers of articles, charsets
    Text,    ///< sentences of the program with values in them
    Free,    ///< what a person typed
    Foreign, ///< what another program printed
    Host,
    Address,
    Person,
    Phone,
    Ticket,
    Subject,
    MessageId,
    Path,
    Item, ///< what an answer is about: a domain, a path, a spool file …
    Drop  ///< bytes of a name in hex
};

const QHash<QString, Rule>& rules()
{
    static const QHash<QString, Rule> known = [] {
        QHash<QString, Rule> made;
        const auto add = [&](Rule rule, const char* keys) {
            for (const QString& key : QString::fromLatin1(keys).split(u' '))
                made.insert(key, rule);
        };
        add(Rule::Keep,
            "schema schemaVersion language generator exportedAt kind state status basis cause code kb sha256 "
            "time first last "
            "created state_since follow_up action scope charset charsets mime non_mime current_mime "
            "current_non_mime ims_setting applies likelihood event_id severity symbol id fullId full_id "
            "version "
            "schema_version since until at began_at ended_at day utc server_time last_success first_failure "
            "done ways time_basis type where_id software places families before_sha256 label encoding");
        add(Rule::Free,
            "began affected tried clock notes note dismissed reason removed added typed caller_words "
            "symptom services");
        add(Rule::Foreign, "command date answer value before output banner transcript printed stdout stderr "
                           "said description strings system_says");
        add(Rule::Host, "server server_stated computer domain sender_domain host peer helo domains");
        add(Rule::Address, "address sender from to recipient recipients cc bcc mail_from rcpt_to reply_to");
        add(Rule::Person, "caller by who user collector technician name_of_caller organisation account");
        add(Rule::Phone, "phone");
        add(Rule::Ticket, "ticket");
        add(Rule::Subject, "subject");
        add(Rule::MessageId, "message_id");
        add(Rule::Path, "saved_copy file path log folder root source_file target copy came_inside logs");
        add(Rule::Item,
            "item question spool_file spool_files found missing unreadable delivered undetermined name names "
            "last_delivered first_failed twins files");
        add(Rule::Drop, "file_hex path_hex log_hex name_hex");
        return made;
    }();
    return known;
}

class Walker
{
public:
    explicit Walker(const ValueRedaction& redaction)
        : m_redaction(redaction)
        , m_text(redaction.text)
    {
    }

    QJsonObject object(const QJsonObject& object);

private:
    QJsonValue value(const QString& key, const QJsonValue& value, const QJsonObject& around);
    QJsonArray array(const QString& key, const QJsonArray& array, const QJsonObject& around);
    QString text(const QString& key, const QString& text, const QJsonObject& around);
    QString sentence(const QString& text);
    QString freeText(const QString& text);
    QString item(const QString& text);
    QJsonValue excerpt(const QJsonObject& object);
    void moveOffsets(QJsonObject& object, const QJsonObject& original) const;

    const ValueRedaction& m_redaction;
    TextRedactor& m_text;
    bool m_ownTexts = false;
};

QString Walker::freeText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return text;
    if (!m_text.has(RedactionKind::Notes))
        return m_text.redacted(text);
    return u"[left out: %1 characters]"_s.arg(text.size());
}

/// What a text is, where its key alone does not tell.
Rule ruleOf(const QString& key, const QJsonObject& around)
{
    const QString kind = around.value("kind"_L1).toString();
    if (key == "about"_L1) // of an excerpt a label, a flag or a claim; in the timeline whatever was done
        return around.contains("marked"_L1) ? (kind == "evidence"_L1 ? Rule::Text : Rule::Keep) : Rule::Item;
    const bool isFact = (key == "value"_L1 || key == "before"_L1) && around.contains("name"_L1);
    if (isFact) // the journal's: a field of the case and what it held
        return rules().value(around.value("name"_L1).toString(), Rule::Foreign);
    const bool isExcerpt = key == "before"_L1 && around.contains("marked"_L1);
    return isExcerpt ? Rule::Keep : rules().value(key, Rule::Text);
}

/// Within the quotes that the program puts around strangers' words nothing stays that it does not know.
QString Walker::sentence(const QString& text)
{
    // What comes behind is the system's or another program's, in any language.
    for (const QLatin1StringView words :
         {"system says: "_L1, "it says: "_L1, "server says: "_L1, "it said: "_L1, "could not be run: "_L1}) {
        if (const qsizetype at = text.indexOf(words); at >= 0)
            return sentence(text.first(at)) + words + m_text.foreign(text.sliced(at + words.size()));
    }
    QString out;
    qsizetype position = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'“', position);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'”', open);
        if (close < 0)
            break;
        out += m_text.redacted(text.sliced(position, open - position)) + u'“';
        out += m_text.foreign(text.sliced(open + 1, close - open - 1)) + u'”';
        position = close + 1;
    }
    // A quote may have been opened and cut off.
    const qsizetype open = text.indexOf(u'“', position);
    if (open >= 0)
        return out + m_text.redacted(text.sliced(position, open - position)) + u'“' +
               m_text.foreign(text.sliced(open + 1));
    return out + m_text.redacted(text.sliced(position));
}

QString Walker::item(const QString& text)
{
    const bool isPath = text.contains(u'\\') || (text.startsWith(u'/') && text.size() > 1);
    if (isPath)
        return m_text.path(text);
    const qsizetype slash = text.indexOf(u'/');
    if (slash > 0 && text.first(slash).contains(u'.')) // question/item
        return text.first(slash + 1) + item(text.sliced(slash + 1));
    if (m_text.isKeptName(text))
        return text;
    if (looksLikeDomain(text) || isIpAddress(text))
        return m_text.host(text);
    return text.contains(u' ') && m_text.has(RedactionKind::Notes) && m_text.foreign(text) != text
               ? freeText(text)
               : m_text.foreign(text);
}

QString Walker::text(const QString& key, const QString& text, const QJsonObject& around)
{
    if (text.isEmpty())
        return text;
    // What was typed stands in both; a choice has an id and words.
    const bool typed = (key == "answer"_L1 || key == "answer_text"_L1) &&
                       around.value("answer"_L1) == around.value("answer_text"_L1) &&
                       around.contains("answer_text"_L1);
    if (typed)
        return freeText(text);
    const auto rule = m_ownTexts ? Rule::Text : ruleOf(key, around);
    switch (rule) {
    case Rule::Keep:
        return text;
    case Rule::Free:
        return freeText(text);
    case Rule::Foreign:
        return m_text.foreign(text);
    case Rule::Host:
        return text == "Default"_L1 ? text : m_text.host(text);
    case Rule::Address:
        if (text.contains(u'/') || text.contains(u'\\')) // the journal's from and to are folders
            return m_text.path(text);
        return text.contains(u'@') && !text.contains(u' ') ? m_text.address(text)
                                                           : m_text.value(PseudonymKind::Person, text);
    case Rule::Person:
        return m_text.value(PseudonymKind::Person, text);
    case Rule::Phone:
        return m_text.value(PseudonymKind::Phone, text);
    case Rule::Ticket:
        return m_text.value(PseudonymKind::Ticket, text);
    case Rule::Subject:
        return m_text.value(PseudonymKind::Subject, text);
    case Rule::MessageId:
        return m_text.messageId(text);
    case Rule::Path: {
        const CopyPlace place = m_redaction.copies ? m_redaction.copies(text) : CopyPlace();
        return place.file.isEmpty() || !m_text.has(RedactionKind::Paths) ? m_text.path(text) : place.file;
    }
    case Rule::Item:
        return item(text);
    case Rule::Drop:
        return m_text.choices().isRedacting() ? QString() : text;
    case Rule::Text:
        break;
    }
    return sentence(text);
}

QJsonArray Walker::array(const QString& key, const QJsonArray& values, const QJsonObject& around)
{
    QJsonArray out;
    for (const QJsonValue& one : values)
        out.append(value(key, one, around));
    return out;
}

QJsonValue Walker::value(const QString& key, const QJsonValue& value, const QJsonObject& around)
{
    if (value.isString())
        return text(key, value.toString(), around);
    if (key == "notices"_L1) { // texts of the program, with blanks to fill in
        m_ownTexts = true;
        const QJsonArray own = array({}, value.toArray(), around);
        m_ownTexts = false;
        return own;
    }
    if (value.isArray())
        return array(key, value.toArray(), around);
    if (value.isObject())
        return key == "generator"_L1 ? value : QJsonValue(object(value.toObject()));
    return value;
}

/// An offset counts from the start of the enclosed copy, and its length is that of what stands there now.
void Walker::moveOffsets(QJsonObject& object, const QJsonObject& original) const
{
    if (m_redaction.offsets != OffsetsIn::Copy || !m_redaction.copies ||
        !original.value("offset"_L1).isDouble())
        return;
    const QString file = original.value("file"_L1).toString(original.value("spool_file"_L1).toString());
    const CopyPlace place = m_redaction.copies(file);
    if (!place.copy)
        return;
    const ByteRange range = place.copy->inCopy(
        {original.value("offset"_L1).toInteger(), original.value("length"_L1).toInteger()});
    object.insert("offset"_L1, range.offset);
    object.insert("length"_L1, range.length);
}

QString escaped(const QByteArray& bytes)
{
    QString text;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes.at(i));
        text +=
            byte >= 0x20 && byte < 0x7F && byte != '\\' ? QString(QLatin1Char(char(byte))) : byteEscape(byte);
        if (byte == '\n' || (byte == '\r' && bytes.mid(i + 1, 1) != "\n"))
            text += u'\n';
    }
    return text;
}

/// The same place in the rewritten copy; null where there is none.
QJsonValue Walker::excerpt(const QJsonObject& original)
{
    constexpr qint64 around = 120;
    constexpr qint64 mostMarked = 160;
    const CopyPlace place =
        m_redaction.copies ? m_redaction.copies(original.value("spool_file"_L1).toString()) : CopyPlace();
    QJsonObject out = object(original);
    if (!place.copy || place.copy->bytes.isEmpty())
        return m_text.choices().isRedacting() ? QJsonValue() : QJsonValue(original);
    const ByteRange range = place.copy->inCopy(
        {original.value("offset"_L1).toInteger(), original.value("length"_L1).toInteger()});
    const QByteArray& bytes = place.copy->bytes;
    const qint64 begin = std::max<qint64>(0, range.offset - around);
    const qint64 marked = std::min(range.length, mostMarked);
    const QByteArray before = bytes.mid(begin, range.offset - begin);
    out.insert("from"_L1, (m_redaction.offsets == OffsetsIn::Copy ? range.offset
                                                                  : original.value("offset"_L1).toInteger()) -
                              before.size());
    out.insert("before"_L1, escaped(before));
    out.insert("marked"_L1, escaped(bytes.mid(range.offset, marked)));
    out.insert("after"_L1,
               marked < range.length ? QString() : escaped(bytes.mid(range.offset + marked, around)));
    out.insert("cut"_L1, marked < range.length);
    return out;
}

QJsonObject Walker::object(const QJsonObject& original)
{
    QJsonObject out;
    for (auto it = original.begin(); it != original.end(); ++it) {
        const QString key = it.key();
        if (key == "excerpts"_L1 && it.value().isArray()) {
            QJsonArray excerpts;
            for (const QJsonValue& one : it.value().toArray()) {
                if (const QJsonValue told = excerpt(one.toObject()); told.isObject())
                    excerpts.append(told);
            }
            out.insert(key, excerpts);
            continue;
        }
        out.insert(key, value(key, it.value(), original));
    }
    moveOffsets(out, original);
    return out;
}

} // namespace

QJsonObject redactedObject(const QJsonObject& object, const ValueRedaction& redaction)
{
    return Walker(redaction).object(object);
}

} // namespace ims
