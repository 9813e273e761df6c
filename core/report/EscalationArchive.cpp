#include "core/report/EscalationArchive.h"

#include "core/base/Json.h"
#include "core/base/Sha256.h"
#include "core/base/ZipWriter.h"
#include "core/casefile/CaseFolder.h"
#include "core/eventlog/EventJson.h"
#include "core/evidence/ArchiveReader.h"
#include "core/report/AffectedMail.h"
#include "core/report/ArchiveNames.h"
#include "core/report/ArchiveReadme.h"
#include "core/report/Report.h"
#include "core/report/ReportWords.h"
#include "core/spool/SpoolReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 window = qint64(1) << 20;
constexpr qint64 mostCopiesHeld = qint64(64) << 20;
constexpr size_t mostEvents = 20'000;

const Message exporting(QT_TRANSLATE_NOOP("ims", "write the archive for escalation"));

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A file of the archive before it is written.
struct Entry
{
    QString path;
    QByteArray bytes;                   ///< where neither `source` nor `file` is set
    ByteSourcePtr source = nullptr;     ///< streamed as it is
    const ArchivedFile* file = nullptr; ///< rewritten once more when it is written
    qint64 size = 0;
    QString sha256;
    QJsonObject told = {}; ///< what MANIFEST.json says besides path, size and SHA-256
};

/// The copy of a spool file and where it lies in the archive.
struct Enclosed
{
    RedactedSpool copy;
    QString path;
};

QStringList codesOf(const SpoolFile& spool)
{
    QStringList codes;
    for (const Flag& flag : spool.flags)
        codes.append(flag.code);
    return codes;
}

QStringList labelsOf(const SpoolFile& spool)
{
    QStringList labels;
    for (const Declaration& declaration : spool.declarations)
        labels.append(declaration.label.toLower());
    return labels;
}

QStringList damageOf(const SpoolFile& spool)
{
    QStringList codes;
    for (const Damage& damage : spool.damage)
        codes.append(damage.code);
    return codes;
}

/// What the copy shows otherwise than its original; empty where an inspection of both says the same.
QStringList differencesOf(const SpoolFile& original, const SpoolFile& copy, const ReportLanguage& language)
{
    QStringList told;
    const auto differ = [&](const QString& what, const QStringList& before, const QStringList& after) {
        if (before != after)
            told.append(language.words(
                QT_TRANSLATE_NOOP("ims", "%1: %2 in the original, %3 in the copy"),
                {what,
                 before.isEmpty() ? language.words(QT_TRANSLATE_NOOP("ims", "none")) : before.join(u", "_s),
                 after.isEmpty() ? language.words(QT_TRANSLATE_NOOP("ims", "none")) : after.join(u", "_s)}));
    };
    const auto detected = [](const SpoolFile& spool) {
        return spool.detected ? QStringList{spool.detected->charset} : QStringList();
    };
    differ(language.words(QT_TRANSLATE_NOOP("ims", "what the bytes look like")), detected(original),
           detected(copy));
    differ(language.words(QT_TRANSLATE_NOOP("ims", "declared character sets")), labelsOf(original),
           labelsOf(copy));
    differ(language.words(QT_TRANSLATE_NOOP("ims", "pitfalls")), codesOf(original), codesOf(copy));
    differ(language.words(QT_TRANSLATE_NOOP("ims", "damage")), damageOf(original), damageOf(copy));
    return told;
}

class ArchiveWriting
{
public:
    ArchiveWriting(const EscalationInput& input, const EscalationOptions& options)
        : m_input(input)
        , m_options(options)
        , m_redacting(input.redaction.choices().isRedacting())
    {
    }

    Expected<void> collect();
    Expected<void> write(const PieceSink& sink);
    EscalationResult result() && { return std::move(m_result); }

private:
    Expected<void> addSpoolFiles();
    Expected<void> addSpoolFile(const ArchivedFile& file);
    Expected<void> addSettings();
    Expected<void> addJournal();
    Expected<void> addLogs();
    void addEvents();
    void addReport();
    void addManifest();
    void add(const QString& path, const QByteArray& bytes, const QJsonObject& told = {});
    CopyPlace placeOf(const QString& file) const;
    Expected<void> writeEntry(ZipWriter& zip, const Entry& entry);
    Expected<QByteArray> rewrittenAgain(const Entry& entry);
    void note(const Message& message) { m_result.notes.append(message); }
    Expected<void> alive() const
    {
        return m_options.stop.stop_requested() ? tl::unexpected(cancelledError(exporting)) : Expected<void>();
    }
    Error notWritten(const QString& file) const
    {
        return Error{
            exporting, file, Message(QT_TRANSLATE_NOOP("ims", "the archive could not take it")),
            Message(QT_TRANSLATE_NOOP("ims", "Check the folder, its permissions and the free space."))};
    }

    const EscalationInput& m_input;
    const EscalationOptions& m_options;
    bool m_redacting;
    ArchiveNames m_names;
    std::vector<Entry> m_entries;
    std::map<QString, Enclosed> m_copies; ///< by the path that the report has
    std::map<QString, QString> m_byName;  ///< spool file's name -> that path
    qint64 m_held = 0;
    QJsonObject m_report;
    EscalationResult m_result;
};

void ArchiveWriting::add(const QString& path, const QByteArray& bytes, const QJsonObject& told)
{
    m_entries.push_back({path, bytes, nullptr, nullptr, bytes.size(), hashOf(bytes), told});
}

CopyPlace ArchiveWriting::placeOf(const QString& file) const
{
    auto found = m_copies.find(file);
    if (found == m_copies.end()) {
        const auto named = m_byName.find(file.toUpper());
        found = named == m_byName.end() ? m_copies.end() : m_copies.find(named->second);
    }
    if (found == m_copies.end())
        return {};
    return {&found->second.copy, found->second.path};
}

Expected<void> ArchiveWriting::addSpoolFile(const ArchivedFile& file)
{
    const Expected<ByteSourcePtr> source = m_input.evidence.open(file.path);
    if (!source || (*source)->size() != file.spool->size) {
        note(Message(QT_TRANSLATE_NOOP("ims", "%1 could not be read again and is not enclosed."),
                     {file.name}));
        return {};
    }
    const Expected<QString> hash = sha256Hex(**source, m_options.stop);
    if (!hash)
        return tl::unexpected(hash.error());
    const QString path = m_names.nameFor(u"evidence/spool/"_s, m_input.redaction.text().fileName(file.name));
    const QString shown = shownPath(file);
    QJsonObject told{{u"original"_s, QJsonObject{{u"file"_s, m_input.redaction.text().path(shown)},
                                                 {u"size"_s, (*source)->size()},
                                                 {u"sha256"_s, *hash}}},
                     {u"rewritten"_s, false}};
    if (!needsRewriting(*file.spool, m_input.redaction.choices())) {
        m_entries.push_back({path, {}, *source, nullptr, (*source)->size(), *hash, told});
        return {};
    }
    auto copy = redactSpool(*source, *file.spool, m_input.redaction.text(), m_input.charsets, m_options.stop);
    if (!copy)
        return tl::unexpected(copy.error());
    if (!*copy) {
        note(Message(
            QT_TRANSLATE_NOOP("ims",
                              "%1 cannot be rewritten (no message can be read from it) and is not enclosed."),
            {file.name}));
        return {};
    }
    RedactedSpool& made = **copy;
    const auto inspected =
        SpoolReader(m_input.charsets).read(ByteSource::fromBytes(made.bytes, file.name), m_options.stop);
    const QStringList differences =
        inspected ? differencesOf(*file.spool, *inspected, m_options.language) : QStringList();
    told.insert("rewritten"_L1, made.rewritten);
    told.insert("left_out"_L1, QJsonArray::fromStringList(made.leftOut));
    told.insert("shows_the_same"_L1, differences.isEmpty());
    told.insert("differences"_L1, QJsonArray::fromStringList(differences));
    m_entries.push_back({path, {}, nullptr, &file, made.bytes.size(), hashOf(made.bytes), told});
    m_held += made.bytes.size();
    if (m_held > mostCopiesHeld)
        made.bytes = {};
    m_copies[shown] = {std::move(made), path};
    m_byName[file.name.toUpper()] = shown;
    return {};
}

Expected<void> ArchiveWriting::addSpoolFiles()
{
    qint64 done = 0;
    for (const ArchivedFile& file : m_input.evidence.files) {
        if (auto on = alive(); !on)
            return on;
        report(m_options.progress, done++, qint64(m_input.evidence.files.size()),
               Message(QT_TRANSLATE_NOOP("ims", "Preparing the archive")));
        if (file.state != ArchiveState::Failed)
            continue;
        if (!file.spool || cameInside(file)) {
            note(Message(QT_TRANSLATE_NOOP(
                             "ims", "%1 is not enclosed: it could not be read, or lies within another file."),
                         {file.name}));
            continue;
        }
        if (auto added = addSpoolFile(file); !added)
            return added;
    }
    return {};
}

/// The events that failures and their siblings are about, each once.
void ArchiveWriting::addEvents()
{
    QByteArray lines;
    std::set<std::tuple<QString, qint64, qint64>> seen;
    size_t count = 0;
    size_t more = 0;
    const auto take = [&](const Event& event) {
        const bool isEmpty = event.source.isEmpty() && !event.time.isValid();
        if (isEmpty ||
            !seen.insert({event.log, event.record ? qint64(*event.record) : -1, event.range.offset}).second)
            return;
        if (count == mostEvents) {
            ++more;
            return;
        }
        ++count;
        lines += jsonLine(m_input.redaction.event(event));
    };
    for (const Failure& failure : m_input.evidence.failures) {
        take(failure.event);
        if (failure.received)
            take(*failure.received);
        for (const Event& companion : failure.companions)
            take(companion);
    }
    for (const Sibling& sibling : m_input.evidence.siblings)
        take(sibling.event);
    if (more > 0)
        note(Message(QT_TRANSLATE_NOOP("ims", "%1 events beyond the first %2 are not in events.jsonl."),
                     {QString::number(more), QString::number(mostEvents)}));
    if (count > 0)
        add(u"evidence/events.jsonl"_s, lines, {{u"events"_s, qint64(count)}});
}

Expected<void> ArchiveWriting::addSettings()
{
    std::vector<const ImcSettings*> saves;
    if (m_input.evidence.settings && !m_input.evidence.settings->stated)
        saves.push_back(&*m_input.evidence.settings);
    for (const ImcSettings& later : m_input.evidence.laterSettings)
        saves.push_back(&later);
    for (const ImcSettings* save : saves) {
        const auto document = m_input.evidence.openSettings(*save);
        if (!document) {
            note(Message(QT_TRANSLATE_NOOP("ims", "%1 could not be read again and is not enclosed."),
                         {m_input.redaction.text().fileName(save->name())}));
            continue;
        }
        const QByteArray copy = m_input.redaction.settings(document->bytes());
        add(m_names.nameFor(u"evidence/settings/"_s, m_input.redaction.text().fileName(save->name())), copy,
            {{u"original"_s, QJsonObject{{u"file"_s, m_input.redaction.text().path(save->file)},
                                         {u"size"_s, document->bytes().size()},
                                         {u"sha256"_s, hashOf(document->bytes())}}},
             {u"rewritten"_s, copy != document->bytes()}});
    }
    return alive();
}

Expected<void> ArchiveWriting::addJournal()
{
    if (m_input.caseFolder.empty())
        return {};
    const Path file = CaseFolder::journalFile(m_input.caseFolder);
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return {};
    if (!m_redacting) {
        const auto source = ByteSource::open(file);
        const auto hash = source ? sha256Hex(**source, m_options.stop) : tl::unexpected(source.error());
        if (!hash)
            return tl::unexpected(hash.error());
        m_entries.push_back({u"journal.jsonl"_s, {}, *source, nullptr, (*source)->size(), *hash, {}});
        return {};
    }
    const auto journal = CaseJournal::read(file);
    if (!journal)
        return tl::unexpected(journal.error());
    QByteArray lines;
    for (const JournalEntry& entry : journal->entries()) {
        lines += jsonLine(m_input.redaction.journalEntry(entry));
        if (auto on = alive(); !on)
            return on;
    }
    add(u"journal.jsonl"_s, lines,
        {{u"rewritten"_s, true},
         {u"left_out"_s, QJsonArray{m_options.language.words(QT_TRANSLATE_NOOP(
                             "ims", "The chain of hashes by which changes of the original show."))}}});
    return {};
}

Expected<void> ArchiveWriting::addLogs()
{
    if (m_redacting || !m_options.originalLogs)
        return {};
    for (const Input& input : m_input.evidence.inputs) {
        if (input.kind != InputKind::EventLog)
            continue;
        const auto source = m_input.evidence.open(input.path());
        const auto hash = source ? sha256Hex(**source, m_options.stop) : tl::unexpected(source.error());
        if (!hash)
            return tl::unexpected(hash.error());
        m_entries.push_back(
            {m_names.nameFor(u"evidence/logs/"_s, lastName(input.file)),
             {},
             *source,
             nullptr,
             (*source)->size(),
             *hash,
             {{u"original"_s,
               QJsonObject{{u"file"_s, input.file}, {u"size"_s, (*source)->size()}, {u"sha256"_s, *hash}}},
              {u"rewritten"_s, false}}});
    }
    return {};
}

void ArchiveWriting::addReport()
{
    m_report = m_input.redaction.report(
        m_input.report, [this](const QString& file) { return placeOf(file); }, OffsetsIn::Copy);
    std::vector<Entry> evidence = std::move(m_entries);
    m_entries.clear();
    add(u"report.html"_s, reportHtml(m_report, m_options.language));
    add(u"report.json"_s, jsonBytes(m_report, QJsonDocument::Indented));
    add(u"summary.md"_s, reportText(m_report, TextForm::Markdown, m_options.language));
    add(u"affected-mail.csv"_s, affectedCsv(m_report, m_options.language));
    for (Entry& entry : evidence)
        m_entries.push_back(std::move(entry));
}

void ArchiveWriting::addManifest()
{
    const auto within = [this](QLatin1StringView folder) {
        return std::any_of(m_entries.begin(), m_entries.end(),
                           [&](const Entry& entry) { return entry.path.startsWith(folder); });
    };
    QJsonArray files;
    for (const Entry& entry : m_entries) {
        QJsonObject file = entry.told;
        file.insert("path"_L1, entry.path);
        file.insert("size"_L1, entry.size);
        file.insert("sha256"_L1, entry.sha256);
        files.append(file);
    }
    QJsonArray notes;
    for (const Message& message : m_result.notes)
        notes.append(m_redacting ? m_input.redaction.text().redacted(m_options.language.words(message))
                                 : m_options.language.words(message));
    m_result.manifest = {
        {u"schema"_s, u"imsdoctor-manifest"_s},
        {u"schemaVersion"_s, 1},
        {u"exportedAt"_s, jsonTime(m_options.exportedAt)},
        {u"redacted"_s, m_redacting},
        {u"redaction"_s, m_input.redaction.toJson(OffsetsIn::Copy)},
        {u"files"_s, files},
        {u"notes"_s, notes},
        {u"requested"_s, requestedItems(m_input.evidence, within("evidence/spool/"_L1),
                                        within("evidence/logs/"_L1), m_redacting, m_options.language)}};
    const QByteArray manifest = jsonBytes(m_result.manifest, QJsonDocument::Indented);
    const QByteArray readme = archiveReadme(m_report, m_result.manifest, m_options.language) +
                              hashOf(manifest).toLatin1() + "  MANIFEST.json\n";
    std::vector<Entry> rest = std::move(m_entries);
    m_entries.clear();
    add(u"README.txt"_s, readme);
    add(u"MANIFEST.json"_s, manifest);
    for (Entry& entry : rest)
        m_entries.push_back(std::move(entry));
}

Expected<void> ArchiveWriting::collect()
{
    if (auto added = addSpoolFiles(); !added)
        return added;
    addEvents();
    if (auto added = addSettings(); !added)
        return added;
    if (auto added = addLogs(); !added)
        return added;
    if (auto added = addJournal(); !added)
        return added;
    addReport();
    addManifest();
    return alive();
}

/// The same bytes as before: the copy is made by the same names, in the same order.
Expected<QByteArray> ArchiveWriting::rewrittenAgain(const Entry& entry)
{
    const auto held = m_copies.find(shownPath(*entry.file));
    if (held != m_copies.end() && !held->second.copy.bytes.isEmpty())
        return held->second.copy.bytes;
    const auto source = m_input.evidence.open(entry.file->path);
    if (!source)
        return tl::unexpected(source.error());
    const auto copy =
        redactSpool(*source, *entry.file->spool, m_input.redaction.text(), m_input.charsets, m_options.stop);
    if (!copy)
        return tl::unexpected(copy.error());
    if (!*copy || hashOf((*copy)->bytes) != entry.sha256)
        return tl::unexpected(
            Error{exporting, entry.path,
                  Message(QT_TRANSLATE_NOOP("ims", "the file has changed while it was exported")),
                  Message(QT_TRANSLATE_NOOP("ims", "Open the evidence again."))});
    return (*copy)->bytes;
}

Expected<void> ArchiveWriting::writeEntry(ZipWriter& zip, const Entry& entry)
{
    if (!zip.begin(entry.path, entry.size, m_options.exportedAt))
        return tl::unexpected(notWritten(entry.path));
    if (!entry.source) {
        Expected<QByteArray> bytes = entry.file ? rewrittenAgain(entry) : Expected<QByteArray>(entry.bytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        return zip.write(*bytes) ? Expected<void>() : tl::unexpected(notWritten(entry.path));
    }
    for (qint64 at = 0; at < entry.size; at += window) {
        if (auto on = alive(); !on)
            return on;
        const auto bytes = entry.source->read({at, window});
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (!zip.write(*bytes))
            return tl::unexpected(notWritten(entry.path));
    }
    return {};
}

Expected<void> ArchiveWriting::write(const PieceSink& sink)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const PieceSink counting = [&](const QByteArray& piece) {
        hash.addData(piece);
        m_result.size += piece.size();
        return sink(piece);
    };
    ZipWriter zip(counting, m_options.password);
    qint64 done = 0;
    for (const Entry& entry : m_entries) {
        if (auto on = alive(); !on)
            return on;
        report(m_options.progress, done++, qint64(m_entries.size()),
               Message(QT_TRANSLATE_NOOP("ims", "Writing the archive")));
        if (auto written = writeEntry(zip, entry); !written)
            return written;
    }
    if (!zip.finish())
        return tl::unexpected(notWritten({}));
    m_result.sha256 = QString::fromLatin1(hash.result().toHex());
    return {};
}

} // namespace

Expected<EscalationResult> writeEscalationArchive(const Path& target, const EscalationInput& input,
                                                  const EscalationOptions& options,
                                                  const EvidenceRoots& roots, Existing existing)
{
    if (auto allowed = OutputFile::check(target, roots, existing); !allowed)
        return tl::unexpected(allowed.error());
    ArchiveWriting writing(input, options);
    if (auto collected = writing.collect(); !collected)
        return tl::unexpected(collected.error());
    return OutputFile::writePieces(
               target, [&](const PieceSink& sink) { return writing.write(sink); }, roots, existing)
        .map([&] { return std::move(writing).result(); });
}

} // namespace ims
