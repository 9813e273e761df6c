#include "core/report/redaction/Redaction.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/eventlog/EventJson.h"
#include "core/report/ReportSummary.h"
#include "core/report/redaction/KnownWords.h"
#include "core/report/redaction/RedactedValues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringDecoder>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace ims {

Redaction::Redaction(const RedactionChoices& choices, Pseudonyms& names, const RedactionSources& sources)
    : m_text(choices, names)
{
    if (!choices.isRedacting() && !choices.hiddenRecipients)
        return;
    // What the technician typed comes first: the people of the case get the small numbers.
    if (sources.record)
        learnRecord(*sources.record);
    learnEvidence(m_text, sources.evidence);
    if (sources.journal) {
        for (const JournalEntry& entry : *sources.journal)
            m_text.learnPerson(entry.who);
    }
}

void Redaction::learnRecord(const CaseRecord& record)
{
    m_text.learn(PseudonymKind::Ticket, record.ticket);
    m_text.learnPerson(record.caller);
    m_text.learn(PseudonymKind::Phone, record.phone);
    m_text.learnHost(record.server);
    for (const Path& path : record.opened)
        m_text.learnPath(displayName(path));
    for (const StatedEvent& event : record.statedEvents) {
        m_text.learnHost(event.computer);
        m_text.learnFrom(event.text);
    }
    for (const StatedRow& row : record.statedSettings)
        m_text.learnHost(row.domain);
    for (const ServiceAct& act : record.serviceActs) {
        m_text.learnPerson(act.who);
        m_text.learnHost(act.server);
        m_text.learnPerson(act.user);
    }
    for (const KeptFile& kept : record.kept) {
        m_text.learnPath(displayName(kept.source));
        m_text.learnPerson(kept.collector);
        m_text.learnHost(kept.server);
    }
    for (const QString& text : {record.caller, record.notes, record.symptom, record.began, record.affected,
                                record.tried, record.clock})
        m_text.learnFrom(text);
}

QJsonObject Redaction::event(const Event& event)
{
    QJsonObject object = eventJson(event);
    if (!choices().isRedacting())
        return object;
    QJsonArray strings;
    for (const QString& string : event.strings)
        strings.append(m_text.foreign(string));
    object.insert("strings"_L1, strings);
    object.insert("computer"_L1, m_text.host(event.computer));
    object.insert("log"_L1, m_text.path(event.log));
    if (const QString name = object.value("spool_file"_L1).toString();
        !name.isEmpty() && !m_text.isKeptName(name))
        object.insert("spool_file"_L1, m_text.value(PseudonymKind::File, name));
    if (event.user)
        object.insert("user"_L1, m_text.value(PseudonymKind::Person, *event.user));
    object.insert("category"_L1, m_text.foreign(event.category));
    object.insert("source"_L1, m_text.foreign(event.source));
    if (event.description)
        object.insert("description"_L1, m_text.foreign(*event.description));
    // Data may hold names in any form: the two numbers that the diagnosis reads are told.
    const std::optional<DataWords> words = dataWords(event);
    for (const QString& key : object.keys()) {
        if (key.startsWith("data"_L1) || key == "log_hex"_L1)
            object.insert(key, QJsonValue());
    }
    if (words)
        object.insert("data_words"_L1, QJsonArray{u"%1"_s.arg(words->location, 8, 16, QChar(u'0')),
                                                  u"%1"_s.arg(words->hresult, 8, 16, QChar(u'0'))});
    QJsonArray also;
    for (const QString& log : event.alsoIn)
        also.append(m_text.path(log));
    if (object.contains("also_in"_L1))
        object.insert("also_in"_L1, also);
    return object;
}

QJsonObject Redaction::journalEntry(const JournalEntry& entry)
{
    QJsonObject data = entry.data;
    if (choices().isRedacting())
        data = redactedObject(data, {m_text, {}, OffsetsIn::Original});
    return {{u"number"_s, entry.number},
            {u"time"_s, jsonTime(entry.time)},
            {u"who"_s, choices().isRedacting() ? m_text.value(PseudonymKind::Person, entry.who) : entry.who},
            {u"what"_s, entry.what},
            {u"data"_s, data}};
}

QByteArray Redaction::settings(const QByteArray& bytes)
{
    if (!choices().isRedacting())
        return bytes;
    const bool wide = bytes.startsWith("\xFF\xFE") || (bytes.size() > 1 && bytes[1] == '\0');
    const bool marked = bytes.startsWith("\xFF\xFE");
    const QString text =
        wide ? QString(QStringDecoder(QStringDecoder::Utf16LE).decode(bytes.mid(marked ? 2 : 0)))
             : QString::fromUtf8(bytes);
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (!line.startsWith(u'+')) {
            line = m_text.foreign(line);
            continue;
        }
        QStringList cells = line.sliced(1).split(u',');
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isDefault = cells[i].compare("Default"_L1, Qt::CaseInsensitive) == 0;
            cells[i] = i > 0 ? m_text.foreign(cells[i]) : isDefault ? cells[i] : m_text.host(cells[i]);
        }
        line = u'+' + cells.join(u',');
    }
    const QString out = lines.join(u'\n');
    if (!wide)
        return out.toUtf8();
    const QByteArray encoded = QStringEncoder(QStringEncoder::Utf16LE).encode(out);
    return (marked ? QByteArray("\xFF\xFE") : QByteArray()) + encoded;
}

QJsonObject Redaction::toJson(OffsetsIn offsets) const
{
    QJsonArray kinds;
    for (const RedactionKind kind : redactionKinds()) {
        if (choices().has(kind))
            kinds.append(redactionKindId(kind));
    }
    return {{u"kinds"_s, kinds},
            {u"counts"_s, m_text.names().counts()},
            {u"words"_s, choices().words.size()},
            {u"hidden_recipients"_s, choices().hiddenRecipients},
            {u"offsets"_s, offsets == OffsetsIn::Copy ? u"copy"_s : u"original"_s}};
}

QJsonObject Redaction::report(const QJsonObject& report, const CopyLookup& copies, OffsetsIn offsets)
{
    const ValueRedaction values{m_text, copies, offsets};
    QJsonObject redacted = redactedObject(report, values);
    redacted.insert("redaction"_L1, toJson(offsets));
    if (!choices().isRedacting())
        return redacted;
    const ReportLanguage language = ReportLanguage::of(report.value("language"_L1).toString());
    const QJsonArray whole = report.value("not_done"_L1).toArray();
    const QJsonArray told = redacted.value("not_done"_L1).toArray();
    QJsonArray notDone;
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (!saysNothingWasRedacted(whole.at(i).toString(), language))
            notDone.append(told.at(i));
    }
    notDone.append(language.words(QT_TRANSLATE_NOOP(
        "ims",
        "Values were replaced in this report: names that stand for others are the same everywhere in this "
        "export. The list of who is who stays with the case.")));
    redacted.insert("not_done"_L1, notDone);
    redacted.insert("redacted"_L1, true);
    return redacted;
}

} // namespace ims
