#include "core/report/Excerpts.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"
#include "core/report/ReportWords.h"
#include "core/spool/SpoolFileJson.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostExcerpts = 80;
constexpr qsizetype mostOfOneFile = 4;
constexpr qint64 mostMarked = 160; ///< bytes
constexpr qint64 mostAround = 120; ///< bytes on either side
constexpr qsizetype mostEvents = 40;
constexpr qsizetype mostOfDescription = 600; ///< characters
constexpr qint64 wholeMessage = 512;         ///< a claim about more bytes than this is one about the message

/// A place that is worth showing.
struct Place
{
    const ArchivedFile* file = nullptr;
    ByteRange range;
    QString kind;  ///< declaration, misfit, flag or evidence
    QString about; ///< the label, the flag's code or the claim
};

class Collector
{
public:
    Collector(const Evidence& evidence, const ReportLanguage& language)
        : m_evidence(evidence)
        , m_language(language)
    {
        for (const ArchivedFile& file : evidence.files)
            m_byName.insert(file.name.toUpper(), &file);
    }

    std::vector<Place> places(const Diagnosis& diagnosis)
    {
        for (const Failure& failure : m_evidence.failures) {
            if (const ArchivedFile* file = m_evidence.fileOf(failure); file && file->spool)
                addFile(*file);
        }
        for (const Finding& finding : diagnosis.findings) {
            if (isInQuestion(finding))
                addFinding(finding);
        }
        return std::move(m_places);
    }

private:
    void add(const ArchivedFile* file, ByteRange range, const QString& kind, const QString& about)
    {
        const bool fits = file && file->spool && range.offset >= 0 && range.offset < file->spool->size;
        if (!fits || m_places.size() == mostExcerpts || m_perFile.value(file) == mostOfOneFile)
            return;
        const QString key = u"%1 %2 %3"_s.arg(quintptr(file)).arg(range.offset).arg(range.length);
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        ++m_perFile[file];
        m_places.push_back({file, range, kind, about});
    }

    void addFile(const ArchivedFile& file)
    {
        constexpr qsizetype mostDeclarations = 2;
        constexpr qsizetype mostFlags = 2;
        qsizetype declarations = 0;
        bool misfit = false;
        for (const Declaration& declaration : file.spool->declarations) {
            if (declarations++ < mostDeclarations)
                add(&file, declaration.range, u"declaration"_s, cutText(declaration.label, mostMarked));
            if (declaration.fit.fit != Fit::No || misfit || declaration.fit.where.length == 0)
                continue;
            add(&file, declaration.fit.where, u"misfit"_s, cutText(declaration.label, mostMarked));
            misfit = true;
        }
        qsizetype flags = 0;
        for (const Flag& flag : file.spool->flags) {
            if (flag.range.length > 0 && flags++ < mostFlags)
                add(&file, flag.range, u"flag"_s, flag.code);
        }
    }

    void addFinding(const Finding& finding)
    {
        for (const EvidenceItem& item : finding.evidence) {
            if (!item.ref || item.ref->file.isEmpty() || item.ref->range.length == 0 ||
                item.ref->range.length > wholeMessage)
                continue;
            add(m_byName.value(lastName(item.ref->file).toUpper()), item.ref->range, u"evidence"_s,
                m_language.words(item.text));
        }
    }

    const Evidence& m_evidence;
    const ReportLanguage& m_language;
    QHash<QString, const ArchivedFile*> m_byName;
    QHash<const ArchivedFile*, qsizetype> m_perFile;
    QSet<QString> m_known;
    std::vector<Place> m_places;
};

/// From the beginning of a line, where one begins nearby.
QByteArray fromLine(const QByteArray& before)
{
    const qsizetype line = before.indexOf('\n', 0);
    return line < 0 || line + 1 == before.size() ? before : before.sliced(line + 1);
}

/// To the end of a line, where one ends nearby.
QByteArray toLine(const QByteArray& after)
{
    const qsizetype line = after.lastIndexOf('\n');
    return line < 0 ? after : after.first(line + 1);
}

/// The envelope and Bcc fields, which name recipients whom the message hides from the others.
std::vector<ByteRange> secretsOf(const SpoolFile& spool)
{
    std::vector<ByteRange> secrets;
    if (spool.envelope)
        secrets.push_back(spool.envelope->range);
    for (const HeaderField& field : spool.headers) {
        if (field.name.endsWith("bcc"_L1, Qt::CaseInsensitive))
            secrets.push_back(field.range);
    }
    return secrets;
}

/// The bytes to show around a place: none of a secret. Nothing where the place itself lies in one.
std::optional<ByteRange> windowOf(const Place& place)
{
    const qint64 markedEnd = place.range.offset + std::min(place.range.length, mostMarked);
    qint64 begin = std::max<qint64>(0, place.range.offset - mostAround);
    qint64 end = markedEnd + mostAround;
    for (const ByteRange& secret : secretsOf(*place.file->spool)) {
        const qint64 secretEnd = secret.offset + secret.length;
        if (secret.offset < markedEnd && secretEnd > place.range.offset)
            return {};
        if (secretEnd <= place.range.offset)
            begin = std::max(begin, secretEnd);
        else
            end = std::min(end, secret.offset);
    }
    return ByteRange{begin, end - begin};
}

/// Nothing where the bytes cannot be read any more, or are not to be shown.
std::optional<QJsonObject> excerptOf(const Place& place, const ByteSource& source)
{
    const std::optional<ByteRange> window = windowOf(place);
    if (!window || source.size() != place.file->spool->size)
        return {};
    const qint64 begin = window->offset;
    const qint64 marked = std::min(place.range.length, mostMarked);
    const auto bytes = source.read(*window);
    if (!bytes)
        return {};
    const qsizetype lead = place.range.offset - begin;
    QByteArray before = bytes->first(std::min<qsizetype>(lead, bytes->size()));
    if (begin > 0)
        before = fromLine(before);
    const QByteArray within = bytes->mid(lead, marked);
    const bool cut = place.range.length > mostMarked;
    const QByteArray after = cut ? QByteArray() : toLine(bytes->mid(lead + marked));
    return QJsonObject{{u"spool_file"_s, place.file->name}, {u"kind"_s, place.kind},
                       {u"about"_s, place.about},           {u"offset"_s, place.range.offset},
                       {u"length"_s, place.range.length},   {u"from"_s, place.range.offset - before.size()},
                       {u"before"_s, escapedBytes(before)}, {u"marked"_s, escapedBytes(within)},
                       {u"after"_s, escapedBytes(after)},   {u"cut"_s, cut}};
}

QString recordKey(const QString& log, quint32 record)
{
    return lastName(log) + u'\n' + QString::number(record);
}

/// The records that findings in question point at, in their order.
QStringList wantedRecords(const Diagnosis& diagnosis)
{
    QStringList wanted;
    QSet<QString> known;
    for (const Finding& finding : diagnosis.findings) {
        if (!isInQuestion(finding))
            continue;
        for (const EvidenceItem& item : finding.evidence) {
            if (!item.ref || !item.ref->record || wanted.size() == mostEvents)
                continue;
            const QString key = recordKey(item.ref->log, *item.ref->record);
            if (known.contains(key))
                continue;
            known.insert(key);
            wanted.append(key);
        }
    }
    return wanted;
}

/// Place and error of an event's data, as Event Viewer shows words: "0001037f 80004005". Of the data nothing
/// else is told: it may hold anybody's text.
QString wordsOf(const Event& event)
{
    const std::optional<DataWords> words = dataWords(event);
    constexpr quint32 failure = 0x80000000; // of an HRESULT
    return words && (words->hresult & failure) != 0 ? u"%1 %2"_s.arg(words->location, 8, 16, QLatin1Char('0'))
                                                          .arg(words->hresult, 8, 16, QLatin1Char('0'))
                                                    : QString();
}

QJsonObject eventExcerpt(const Event& event)
{
    return {{u"log"_s, event.log},
            {u"record"_s, event.record ? QJsonValue(qint64(*event.record)) : QJsonValue()},
            {u"time"_s, jsonTime(event.time)},
            {u"source"_s, event.source},
            {u"event_id"_s, event.id()},
            {u"data_words"_s, jsonTextOrNull(wordsOf(event))},
            {u"description"_s,
             event.description ? QJsonValue(cutText(*event.description, mostOfDescription)) : QJsonValue()}};
}

} // namespace

QString escapedBytes(const QByteArray& bytes)
{
    QString text;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes.at(i));
        if (byte >= 0x20 && byte < 0x7F && byte != '\\')
            text += QLatin1Char(static_cast<char>(byte));
        else
            text += byteEscape(byte);
        const bool lineEnds = byte == '\n' || (byte == '\r' && bytes.mid(i + 1, 1) != "\n");
        if (lineEnds)
            text += u'\n';
    }
    return text;
}

QJsonArray reportEventExcerpts(const Evidence& evidence, const Diagnosis& diagnosis)
{
    const QStringList wanted = wantedRecords(diagnosis);
    const QSet<QString> known(wanted.begin(), wanted.end());
    QHash<QString, const Event*> found;
    const auto look = [&](const Event& event) {
        if (!event.record)
            return;
        if (const QString key = recordKey(event.log, *event.record); known.contains(key))
            found.insert(key, &event);
    };
    for (const Event& event : evidence.events)
        look(event);
    for (const Failure& failure : evidence.failures) {
        look(failure.event);
        for (const Event& companion : failure.companions)
            look(companion);
    }
    QJsonArray excerpts;
    QSet<QString> told;
    for (const QString& key : wanted) {
        const Event* event = found.value(key);
        const bool usual = event && event->is("MSExchangeIMC"_L1, 4117);
        const QString words = event ? wordsOf(*event) : QString();
        if (!event || (usual && (words.isEmpty() || told.contains(words))))
            continue;
        if (usual)
            told.insert(words);
        excerpts.append(eventExcerpt(*event));
    }
    return excerpts;
}

QJsonArray reportExcerpts(const Evidence& evidence, const Diagnosis& diagnosis,
                          const ReportLanguage& language, const StopToken& stop)
{
    QJsonArray excerpts;
    const ArchivedFile* opened = nullptr;
    Expected<ByteSourcePtr> source = ByteSourcePtr();
    for (const Place& place : Collector(evidence, language).places(diagnosis)) {
        if (stop.stop_requested())
            break;
        if (cameInside(*place.file))
            continue; // its bytes lie encoded within another file
        if (place.file != opened) {
            source = evidence.open(place.file->path);
            opened = place.file;
        }
        if (!source || !*source)
            continue;
        if (const auto excerpt = excerptOf(place, **source)) {
            QJsonObject numbered = *excerpt;
            numbered.insert("id"_L1, u"E%1"_s.arg(excerpts.size() + 1));
            excerpts.append(numbered);
        }
    }
    return excerpts;
}

} // namespace ims
