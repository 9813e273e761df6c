#include "core/report/AffectedMail.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/report/ReportBody.h"
#include "core/report/RetestReport.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// A message may have tens of thousands of recipients (KB Q272672).
constexpr qsizetype mostRecipients = 50;

/// Subjects and addresses are cut: strangers write them.
constexpr qsizetype mostOfSubject = 500;
constexpr qsizetype mostOfAddress = 320; // 64 of a mailbox, 255 of a domain, and the sign between

bool isOfAddress(QChar c)
{
    return c.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~.@"_s.contains(c);
}

/// Whether a header field's text names the address: as a whole, not as the end of a longer one.
bool names(const QString& field, const QString& address)
{
    for (qsizetype at = field.indexOf(address, 0, Qt::CaseInsensitive); at >= 0;
         at = field.indexOf(address, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + address.size();
        if ((at == 0 || !isOfAddress(field.at(at - 1))) &&
            (end == field.size() || !isOfAddress(field.at(end))))
            return true;
    }
    return false;
}

QString cut(const QString& text, qsizetype most)
{
    return text.size() <= most ? text : cutText(text, most) + u'…';
}

/// What the message itself says of its recipients.
QString namedRecipients(const SpoolFile& spool)
{
    static const QStringList fields = {u"to"_s, u"cc"_s, u"resent-to"_s, u"resent-cc"_s};
    QString named;
    for (const HeaderField& field : spool.headers) {
        if (fields.contains(field.name, Qt::CaseInsensitive))
            named += field.value + u'\n' + field.decoded + u'\n';
    }
    return named;
}

void addRecipients(QJsonObject& message, const SpoolFile& spool, bool showHidden)
{
    const QString named = namedRecipients(spool);
    QJsonArray shown;
    qsizetype more = 0;
    qsizetype hidden = 0;
    for (const QString& recipient : spool.envelope ? spool.envelope->recipients : QStringList()) {
        if (!showHidden && !names(named, recipient))
            ++hidden;
        else if (shown.size() == mostRecipients)
            ++more;
        else
            shown.append(cut(recipient, mostOfAddress));
    }
    message.insert("recipients"_L1, shown);
    message.insert("more_recipients"_L1, more);
    message.insert("hidden_recipients"_L1, hidden);
}

QString fieldText(const SpoolFile& spool, QLatin1StringView name, qsizetype most)
{
    const HeaderField* field = spool.header(name);
    return field ? cut(field->decoded, most) : QString();
}

void addSpoolFile(QJsonObject& message, const SpoolFile& spool, bool showHidden)
{
    const QString sender = spool.envelope ? spool.envelope->sender : QString();
    message.insert("sender"_L1, jsonTextOrNull(cut(sender, mostOfAddress)));
    message.insert("from"_L1, jsonTextOrNull(fieldText(spool, "from"_L1, mostOfSubject)));
    message.insert("subject"_L1, jsonTextOrNull(fieldText(spool, "subject"_L1, mostOfSubject)));
    message.insert("date"_L1, jsonTextOrNull(fieldText(spool, "date"_L1, mostOfAddress)));
    message.insert("message_id"_L1, jsonTextOrNull(fieldText(spool, "message-id"_L1, mostOfSubject)));
    addRecipients(message, spool, showHidden);
}

void countPeople(const SpoolFile& spool, QSet<QString>& senders, QSet<QString>& recipients)
{
    if (!spool.envelope)
        return;
    if (!spool.envelope->sender.isEmpty())
        senders.insert(spool.envelope->sender.toLower());
    for (const QString& recipient : spool.envelope->recipients)
        recipients.insert(recipient.toLower());
}

/// What the technician recorded of each message that was put back, by its name in upper case.
QHash<QString, QString> toldOutcomes(const QJsonObject& report)
{
    QHash<QString, QString> told;
    for (const QJsonValue& value : report.value("actions"_L1).toArray()) {
        const QJsonObject action = value.toObject();
        if (action.value("kind"_L1).toString() == "retest-file"_L1)
            told.insert(action.value("item"_L1).toString().toUpper(), action.value("outcome"_L1).toString());
    }
    return told;
}

/// What was measured stands before what was told, but for an arrival: nobody but the recipient sees that.
QString stateOf(const QJsonObject& failure, const RetestStanding& standing, const QString& told)
{
    if (told == "arrived"_L1 && standing.state != "failed-again"_L1)
        return u"arrived"_s;
    if (!standing.state.isEmpty())
        return standing.state;
    if (told == "failed-again"_L1)
        return told;
    if (told == "waiting"_L1)
        return u"put-back"_s;
    const QString file = failure.value("state"_L1).toString();
    return file == "missing"_L1 || file == "unreadable"_L1 ? file : u"failed"_s;
}

QString recipientsCell(const QJsonObject& message)
{
    return jsonTexts(message.value("recipients"_L1)).join(u"; "_s);
}

} // namespace

QJsonObject affectedMail(const QJsonObject& report, const Evidence& evidence, bool showHidden)
{
    const QHash<QString, RetestStanding> standings = retestStandings(report);
    const QHash<QString, QString> told = toldOutcomes(report);
    const QJsonArray failures = report.value("failures"_L1).toArray();
    QJsonArray messages;
    qint64 hidden = 0;
    QSet<QString> senders;
    QSet<QString> recipients;
    const auto count = std::min(evidence.failures.size(), static_cast<size_t>(failures.size()));
    for (size_t i = 0; i < count; ++i) {
        const QJsonObject failure = failures.at(static_cast<qsizetype>(i)).toObject();
        const QString name = failure.value("spool_file"_L1).toString();
        const RetestStanding standing = standings.value(name.toUpper());
        const QString state = stateOf(failure, standing, told.value(name.toUpper()));
        QJsonObject message{{u"spool_file"_s, name},
                            {u"time"_s, failure.value("time"_L1)},
                            {u"sender"_s, QJsonValue()},
                            {u"from"_s, QJsonValue()},
                            {u"recipients"_s, QJsonArray()},
                            {u"more_recipients"_s, 0},
                            {u"hidden_recipients"_s, 0},
                            {u"subject"_s, QJsonValue()},
                            {u"date"_s, QJsonValue()},
                            {u"message_id"_s, QJsonValue()},
                            {u"state"_s, state},
                            {u"state_basis"_s, state == "arrived"_L1 ? u"stated"_s : u"measured"_s},
                            {u"saved_copy"_s, jsonTextOrNull(standing.savedCopy)}};
        if (standing.state.isEmpty() && told.contains(name.toUpper()))
            message.insert("state_basis"_L1, u"stated"_s);
        const ArchivedFile* file = evidence.fileOf(evidence.failures[i]);
        if (file && file->spool) {
            addSpoolFile(message, *file->spool, showHidden);
            countPeople(*file->spool, senders, recipients);
        }
        hidden += message.value("hidden_recipients"_L1).toInteger();
        messages.append(message);
    }
    return {{u"messages"_s, messages},
            {u"senders"_s, senders.size()},
            {u"recipients"_s, recipients.size()},
            {u"hidden_recipients"_s, hidden},
            {u"shows_hidden"_s, showHidden}};
}

QString affectedStateWord(const QString& state, const ReportLanguage& language)
{
    static const QHash<QString, const char*> words{
        {u"failed"_s, QT_TRANSLATE_NOOP("ims", "not delivered; it lies in ARCHIVE")},
        {u"missing"_s, QT_TRANSLATE_NOOP("ims", "not delivered; its file was not found")},
        {u"unreadable"_s, QT_TRANSLATE_NOOP("ims", "not delivered; its file could not be read")},
        {u"put-back"_s, QT_TRANSLATE_NOOP("ims", "put back; still waiting in IN")},
        {u"taken"_s, QT_TRANSLATE_NOOP("ims", "put back and taken in; whether it arrived is not known")},
        {u"failed-again"_s, QT_TRANSLATE_NOOP("ims", "put back; failed again")},
        {u"stuck"_s, QT_TRANSLATE_NOOP("ims", "put back; it stays in IN")},
        {u"undetermined"_s, QT_TRANSLATE_NOOP("ims", "put back; what became of it is not known")},
        {u"undone"_s, QT_TRANSLATE_NOOP("ims", "put back and moved back again: not delivered")},
        {u"set-aside"_s, QT_TRANSLATE_NOOP("ims", "set aside, out of IN: not delivered")},
        {u"arrived"_s, QT_TRANSLATE_NOOP("ims", "arrived, as was said")}};
    const char* known = words.value(state, nullptr);
    return known ? language.words(known) : state;
}

QString csvCell(const QString& text)
{
    QString cell = visibleText(text);
    const QString begin = cell.trimmed();
    // The full-width forms count where the spreadsheet speaks Japanese or Chinese.
    if (!text.isEmpty() && (u"\t\r\n"_s.contains(text.front()) ||
                            (!begin.isEmpty() && u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(begin.front()))))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

QByteArray affectedCsv(const QJsonObject& report, const ReportLanguage& language)
{
    const auto line = [](const QStringList& texts) -> QString {
        QStringList cells;
        for (const QString& text : texts)
            cells.append(csvCell(text));
        return cells.join(u',') + "\r\n"_L1;
    };
    QString out = line({language.words(QT_TRANSLATE_NOOP("ims", "Time (UTC)")),
                        language.words(QT_TRANSLATE_NOOP("ims", "Sender")),
                        language.words(QT_TRANSLATE_NOOP("ims", "From")),
                        language.words(QT_TRANSLATE_NOOP("ims", "Recipients")),
                        language.words(QT_TRANSLATE_NOOP("ims", "Further recipients")),
                        language.words(QT_TRANSLATE_NOOP("ims", "Subject")),
                        language.words(QT_TRANSLATE_NOOP("ims", "Spool file")),
                        language.words(QT_TRANSLATE_NOOP("ims", "State")),
                        language.words(QT_TRANSLATE_NOOP("ims", "Saved copy"))});
    for (const QJsonValue& value : report.value("affected"_L1).toObject().value("messages"_L1).toArray()) {
        const QJsonObject message = value.toObject();
        const qint64 further = message.value("hidden_recipients"_L1).toInteger() +
                               message.value("more_recipients"_L1).toInteger();
        out += line({message.value("time"_L1).toString(), message.value("sender"_L1).toString(),
                     message.value("from"_L1).toString(), recipientsCell(message), QString::number(further),
                     message.value("subject"_L1).toString(), message.value("spool_file"_L1).toString(),
                     affectedStateWord(message.value("state"_L1).toString(), language),
                     message.value("saved_copy"_L1).toString()});
    }
    return "\xEF\xBB\xBF" + out.toUtf8();
}

} // namespace ims
