#include "core/eventlog/EventText.h"

#include "core/eventlog/EventTemplates.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr auto icase = QRegularExpression::CaseInsensitiveOption;

/// How far around the sentence its neighbours are looked for, in characters.
constexpr qsizetype reach = 400;

constexpr quint16 internalProcessing = 3; // assumed, as in resources/events

/// One description found in the text (blanks collapsed), with the text that belongs to it on both sides.
struct Passage
{
    QRegularExpressionMatch match;
    QString before;
    QString after;
};

QString withoutQuoteMarks(const QString& text)
{
    static const QRegularExpression marks(u"^[>| \\t]+"_s, QRegularExpression::MultilineOption);
    QString plain = text;
    return plain.remove(marks).simplified();
}

/// Either the sentence of 4117, 4118 and 4182 (1: name, 2: what became of it) or what Event Viewer shows
/// without the message file (3: id, 4: source, 5: first insertion string; KB Q221122, Q200815).
std::vector<Passage> findPassages(const QString& text)
{
    static const QRegularExpression pattern(
        uR"(message in spool file (\S{1,200}) (failed to be delivered|will be retried))"
        uR"(|event id:? \( ?(\d{1,5}) ?\) in source \( ?([^()]{1,60}?) ?\) (?:could not|cannot|can not) be found)"
        uR"([^:]{0,400}(?:insertion string\(s\)|part of the event): ?([^\s,;]{1,200}))"_s,
        icase);
    std::vector<Passage> passages;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        passages.push_back({matches.next(), {}, {}});
    qsizetype from = 0;
    for (size_t i = 0; i < passages.size(); ++i) {
        const qsizetype start = passages[i].match.capturedStart();
        const qsizetype end = passages[i].match.capturedEnd();
        const qsizetype next = i + 1 < passages.size() ? passages[i + 1].match.capturedStart() : text.size();
        passages[i].before =
            text.mid(std::max(from, start - 2 * reach), start - std::max(from, start - 2 * reach));
        passages[i].after = text.mid(end, std::min(reach, next - end));
        from = end;
    }
    return passages;
}

QString lastCapture(const QString& text, const QString& pattern)
{
    QString found;
    for (auto matches = QRegularExpression(pattern, icase).globalMatch(text); matches.hasNext();)
        found = matches.next().captured(1);
    return found;
}

QString cleanName(QString name)
{
    static const QRegularExpression edges(uR"(^["'(<]+|[."',;:)>]+$)"_s);
    return name.remove(edges);
}

quint16 idOf(const Passage& passage)
{
    if (!passage.match.captured(3).isEmpty())
        return static_cast<quint16>(passage.match.captured(3).toUInt());
    if (passage.match.captured(2).startsWith(u"will"_s, Qt::CaseInsensitive))
        return 4182;
    if (passage.after.contains("moved to the imcdata"_L1, Qt::CaseInsensitive))
        return 4117;
    const bool validating =
        passage.before.right(reach).contains("validating addresses"_L1, Qt::CaseInsensitive);
    const bool stated = lastCapture(passage.before, u"event(?: id)?: ?(\\d{1,5})\\b"_s) == "4118"_L1;
    return validating || stated ? 4118 : 4117;
}

bool isWanted(const Passage& passage)
{
    if (passage.match.captured(3).isEmpty())
        return true;
    const bool ourSource = passage.match.captured(4).compare("MSExchangeIMC"_L1, Qt::CaseInsensitive) == 0;
    constexpr std::array<quint16, 4> withName = {4115, 4117, 4118, 4182};
    return ourSource && std::find(withName.begin(), withName.end(), idOf(passage)) != withName.end();
}

/// The last date and time that a field before the sentence gives. Its order of day and month is taken where
/// it cannot be mistaken or is stated.
QDateTime timeIn(const QString& text, const TextTimes& times)
{
    static const QRegularExpression pattern(
        uR"(date: ?(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}),? (?:time: ?)?(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m\b)?))"_s,
        icase);
    QRegularExpressionMatch match;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        match = matches.next();
    const QString fields = match.captured(1) + u' ' + match.captured(2);
    const std::optional<WrittenTime> written = parseWrittenTime(fields);
    if (!match.hasMatch() || !written)
        return {};
    DateOrderVote vote;
    vote.add(*written);
    const std::optional<DateOrder> order = times.dateOrder ? times.dateOrder : vote.decided();
    const QDateTime local = order ? written->in(*order) : QDateTime();
    return local.isValid() && times.zone ? toUtc(local, *times.zone) : local;
}

PrintedData fromWords(const QRegularExpressionMatch& match)
{
    QByteArray data;
    for (int group = 1; group <= 2; ++group) {
        QByteArray word = QByteArray::fromHex(match.captured(group).toLatin1());
        std::reverse(word.begin(), word.end());
        data += word;
    }
    return {data, match.capturedStart(), match.capturedLength()};
}

Event eventOf(const Passage& passage, const QString& fileName, const TextTimes& times)
{
    constexpr quint32 errorSeverity = 0xC0000000; // what the log holds for every one of these events
    const bool sentence = passage.match.captured(3).isEmpty();
    Event event;
    event.log = fileName;
    event.source = u"MSExchangeIMC"_s;
    event.fullId = errorSeverity | idOf(passage);
    event.type = EventType::Error;
    event.category = categoryName(event.source, internalProcessing);
    event.computer = lastCapture(passage.before, u"computer(?: name)?: ?(\\S{1,64})"_s);
    event.time = timeIn(passage.before, times);
    event.timeBasis = times.zone ? TimeBasis::Stated : TimeBasis::Assumed;
    event.strings = QStringList{cleanName(passage.match.captured(sentence ? 1 : 5))};
    if (const std::optional<PrintedData> data = printedData(passage.after))
        event.data = data->bytes;
    const QString description = describe(event);
    if (!description.isEmpty())
        event.description = description;
    return event;
}

} // namespace

Expected<std::vector<Event>> readEventText(const QString& text, const QString& fileName,
                                           const TextTimes& times)
{
    std::vector<Event> events;
    for (const Passage& passage : findPassages(withoutQuoteMarks(text))) {
        if (!isWanted(passage))
            continue;
        Event event = eventOf(passage, fileName, times);
        if (!event.strings.first().isEmpty())
            events.push_back(std::move(event));
    }
    if (!events.empty())
        return events;
    return tl::unexpected(
        Error{Message(QT_TRANSLATE_NOOP("ims", "read the event's text")), fileName,
              Message(QT_TRANSLATE_NOOP("ims", "it does not hold the sentence of event 4117, 4118 or 4182")),
              Message(QT_TRANSLATE_NOOP(
                  "ims", "Paste the event's whole description, from “An error” to its end."))});
}

std::optional<PrintedData> printedData(const QString& text, bool loose)
{
    static const QRegularExpression words(uR"(\b0000:\s*([0-9a-f]{8})\s+([0-9a-f]{8})\b)"_s, icase);
    static const QRegularExpression bytes(uR"(\b0000:\s*((?:[0-9a-f]{2}\s+){7}[0-9a-f]{2})\b)"_s, icase);
    static const QRegularExpression looseWords(uR"(\b(?:0x)?([0-9a-f]{8})[\s,]+(?:0x)?([0-9a-f]{8})\b)"_s,
                                               icase);
    static const QRegularExpression looseBytes(uR"(\b((?:[0-9a-f]{2}\s+){7}[0-9a-f]{2})\b)"_s, icase);
    const auto fromBytes = [](const QRegularExpressionMatch& match) {
        return PrintedData{QByteArray::fromHex(match.captured(1).toLatin1()), match.capturedStart(),
                           match.capturedLength()};
    };
    if (const auto match = words.match(text); match.hasMatch())
        return fromWords(match);
    if (const auto match = bytes.match(text); match.hasMatch())
        return fromBytes(match);
    if (!loose)
        return std::nullopt;
    if (const auto match = looseWords.match(text); match.hasMatch())
        return fromWords(match);
    if (const auto match = looseBytes.match(text); match.hasMatch())
        return fromBytes(match);
    return std::nullopt;
}

} // namespace ims
