#include "core/casefile/CaseHistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString leadingCause(const Diagnosis& diagnosis)
{
    if (diagnosis.findings.empty() || !isInQuestion(diagnosis.findings.front()))
        return {};
    return diagnosis.findings.front().cause;
}

QString domainOf(const Evidence& evidence, const Failure& failure)
{
    const ArchivedFile* file = evidence.fileOf(failure);
    return file && file->spool ? file->spool->senderDomain.toLower() : QString();
}

/// What the message is in where its bytes tell, else what it declares.
QStringList charsetsOf(const Evidence& evidence, const Failure& failure)
{
    const ArchivedFile* file = evidence.fileOf(failure);
    if (!file || !file->spool)
        return {};
    if (file->spool->detected)
        return {file->spool->detected->charset};
    QStringList charsets;
    for (const Declaration& declaration : file->spool->declarations) {
        if (declaration.known)
            charsets.append(declaration.charset);
    }
    return charsets;
}

void addSorted(QStringList& list, const QString& text)
{
    const auto at = std::lower_bound(list.begin(), list.end(), text);
    if (!text.isEmpty() && (at == list.end() || *at != text))
        list.insert(at, text);
}

bool isLikeBefore(const CaseConclusion& before, const Evidence& evidence, const Failure& failure)
{
    if (before.domains.contains(domainOf(evidence, failure)))
        return true;
    const QStringList charsets = charsetsOf(evidence, failure);
    return std::any_of(charsets.begin(), charsets.end(),
                       [&](const QString& charset) { return before.charsets.contains(charset); });
}

/// RFC 5545, 3.3.11.
QByteArray calendarText(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\\n"_s);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.toUtf8();
}

/// RFC 5545, 3.1: at most 75 bytes a line, no character torn.
QByteArray foldedLine(const QByteArray& line)
{
    constexpr qsizetype longest = 75;
    QByteArray folded;
    qsizetype room = longest;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype length = 1;
        while (i + length < line.size() && (uchar(line[i + length]) & 0xC0) == 0x80)
            ++length;
        if (length > room) {
            folded += "\r\n ";
            room = longest - 1;
        }
        folded += line.sliced(i, length);
        room -= length;
        i += length;
    }
    return folded + "\r\n";
}

} // namespace

CaseConclusion conclusionOf(const Evidence& evidence, const Diagnosis& diagnosis)
{
    CaseConclusion conclusion;
    conclusion.cause = leadingCause(diagnosis);
    for (const Failure& failure : evidence.failures) {
        addSorted(conclusion.domains, domainOf(evidence, failure));
        for (const QString& charset : charsetsOf(evidence, failure))
            addSorted(conclusion.charsets, charset);
        addSorted(conclusion.spoolFiles, failure.name);
        if (failure.event.time.isValid() &&
            (!conclusion.newestEvent.isValid() || failure.event.time > conclusion.newestEvent))
            conclusion.newestEvent = failure.event.time;
    }
    return conclusion;
}

SinceConclusion sinceConclusion(const CaseConclusion& conclusion, const Evidence& evidence,
                                const Diagnosis& diagnosis)
{
    SinceConclusion since;
    if (conclusion == CaseConclusion())
        return since;
    const QString cause = leadingCause(diagnosis);
    since.sameCause = !cause.isEmpty() && cause == conclusion.cause;
    for (size_t i = 0; i < evidence.failures.size(); ++i) {
        const Failure& failure = evidence.failures[i];
        const bool known =
            std::binary_search(conclusion.spoolFiles.begin(), conclusion.spoolFiles.end(), failure.name);
        const bool newer = failure.event.time.isValid() && conclusion.newestEvent.isValid()
                               ? failure.event.time > conclusion.newestEvent
                               : !known;
        if (!newer)
            continue;
        since.failures.push_back(qsizetype(i));
        if (since.sameCause && isLikeBefore(conclusion, evidence, failure))
            since.relapses.push_back(qsizetype(i));
    }
    return since;
}

bool isTakenForOver(CaseState state)
{
    return state == CaseState::Solved || state == CaseState::Workaround || state == CaseState::Monitoring;
}

QByteArray followUpCalendar(const CaseRecord& record, const QString& title, const QString& description,
                            const QString& uid, const QDateTime& now)
{
    const QDate day = record.life.followUp;
    if (!day.isValid())
        return {};
    const auto date = [](const QDate& when) { return when.toString(u"yyyyMMdd"_s).toLatin1(); };
    QByteArray calendar;
    for (const QByteArray& line :
         QByteArrayList{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//IMS Doctor//follow-up//EN",
                        "BEGIN:VEVENT", "UID:" + calendarText(uid),
                        "DTSTAMP:" + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(),
                        "DTSTART;VALUE=DATE:" + date(day), "DTEND;VALUE=DATE:" + date(day.addDays(1)),
                        "SUMMARY:" + calendarText(title), "DESCRIPTION:" + calendarText(description),
                        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + calendarText(title),
                        "TRIGGER;RELATED=START:PT9H", "END:VALARM", "END:VEVENT", "END:VCALENDAR"})
        calendar += foldedLine(line);
    return calendar;
}

} // namespace ims
