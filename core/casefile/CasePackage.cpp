#include "core/casefile/CasePackage.h"

#include "core/base/ByteSource.h"
#include "core/base/SafeText.h"
#include "core/base/ZipWriter.h"
#include "core/casefile/CaseFolder.h"
#include "core/casefile/CaseJson.h"
#include "core/casefile/KeptName.h"
#include "core/spool/ZipReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <set>

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace ims {

namespace {

constexpr qint64 window = qint64(1) << 20;
constexpr auto caseName = "case.json"_L1;
constexpr auto journalName = "journal.jsonl"_L1;

const Message packing(QT_TRANSLATE_NOOP("ims", "pack the case into one file"));
const Message unpackingCase(QT_TRANSLATE_NOOP("ims", "unpack the case"));

// Packing

bool isFile(const Path& path)
{
    std::error_code code;
    return fs::is_regular_file(fs::symlink_status(path, code));
}

/// What is packed names only what is packed with it.
qint64 forgetLostCopies(CaseRecord& record, const Path& folder)
{
    qint64 lost = 0;
    for (KeptFile& kept : record.kept) {
        if (kept.copy.isEmpty() || isFile(folder / pathFromString(kept.copy)))
            continue;
        kept.copy.clear();
        kept.why = u"lost"_s;
        ++lost;
    }
    return lost;
}

struct Packing
{
    const Path& folder;
    const CaseRecord& record;
    const QByteArray& json;
    const StopToken& stop;
    const Progress& progress;

    Expected<void> run(const PieceSink& sink) const;
    Expected<void> add(ZipWriter& zip, const ByteSource& source, const QString& name,
                       const QDateTime& changed) const;
    Expected<void> addFile(ZipWriter& zip, const QString& name, const QDateTime& changed) const;
};

tl::unexpected<Error> notPacked(const QString& file)
{
    return tl::unexpected(
        Error{packing, file, Message(QT_TRANSLATE_NOOP("ims", "the archive could not take it")),
              Message(QT_TRANSLATE_NOOP("ims", "Check the folder, its permissions and the free space."))});
}

Expected<void> Packing::add(ZipWriter& zip, const ByteSource& source, const QString& name,
                            const QDateTime& changed) const
{
    if (!zip.begin(name, source.size(), changed))
        return notPacked(source.name());
    for (qint64 at = 0; at < source.size(); at += window) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(packing));
        const auto bytes = source.read({at, window});
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (!zip.write(*bytes))
            return notPacked(source.name());
    }
    return {};
}

Expected<void> Packing::addFile(ZipWriter& zip, const QString& name, const QDateTime& changed) const
{
    return ByteSource::open(folder / pathFromString(name)).and_then([&](const ByteSourcePtr& source) {
        return add(zip, *source, name, changed);
    });
}

Expected<void> Packing::run(const PieceSink& sink) const
{
    ZipWriter zip(sink);
    if (auto added = add(zip, *ByteSource::fromBytes(json, caseName), caseName, record.savedAt); !added)
        return added;
    if (isFile(folder / pathFromString(journalName))) {
        if (auto added = addFile(zip, journalName, record.savedAt); !added)
            return added;
    }
    std::set<QString> packed;
    for (size_t i = 0; i < record.kept.size(); ++i) {
        const KeptFile& kept = record.kept[i];
        report(progress, qint64(i), qint64(record.kept.size()),
               Message(QT_TRANSLATE_NOOP("ims", "Packing the case")));
        if (kept.copy.isEmpty() || !packed.insert(kept.copy).second)
            continue;
        if (auto added = addFile(zip, kept.copy, kept.changedAt); !added)
            return added;
    }
    return zip.finish() ? Expected<void>() : notPacked(displayName(folder));
}

// Unpacking

Error refused(const QString& package, const Message& why)
{
    return Error{
        unpackingCase, package, why,
        Message(QT_TRANSLATE_NOOP("ims", "Nothing was unpacked. Ask the sender for the case again."))};
}

Error leadsAway(const QString& package, const QString& name)
{
    constexpr qsizetype longestShown = 200;
    return refused(package, Message(QT_TRANSLATE_NOOP("ims", "it holds a file that is no part of a case: %1"),
                                    {visibleText(cutText(name, longestShown))}));
}

/// Removes what was unpacked unless it came to a good end.
class NewFolder
{
public:
    explicit NewFolder(Path path)
        : m_path(std::move(path))
    {
    }
    ~NewFolder()
    {
        if (!m_path.empty()) // what cannot be removed holds no case.json, and is no case
            static_cast<void>(OutputFile::remove(m_path, {}));
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    const Path& path() const { return m_path; }
    Path keep() { return std::exchange(m_path, {}); }

private:
    Path m_path;
};

class Unpacking
{
public:
    Unpacking(ByteSourcePtr source, Path folder, const EvidenceRoots& evidence,
              const CasePackage::Limits& limits, const StopToken& stop)
        : m_source(std::move(source))
        , m_folder(std::move(folder))
        , m_evidence(evidence)
        , m_limits(limits)
        , m_stop(stop)
    {
    }

    Expected<void> run(const Progress& progress);

private:
    Expected<void> take(ZipReader& zip);
    Expected<void> takeCase(ZipReader& zip);
    Expected<void> takeFile(ZipReader& zip, const QString& name);
    Expected<QByteArray> nextPiece(ZipReader& zip, qint64& size);
    Expected<void> checkCopies(const CaseRecord& record) const;

    QString name() const { return m_source->name(); }

    ByteSourcePtr m_source;
    Path m_folder;
    const EvidenceRoots& m_evidence;
    CasePackage::Limits m_limits;
    StopToken m_stop;
    QByteArray m_case;
    QHash<QString, QByteArray> m_hashes; ///< of unpacked copies, by name
    std::set<QString> m_names;           ///< without case: on Windows they would be one
    qint64 m_size = 0;
};

Expected<void> Unpacking::run(const Progress& progress)
{
    ZipReader zip(m_source);
    while (true) {
        const auto more = zip.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        if (auto taken = take(zip); !taken)
            return taken;
        report(progress, m_size, 0, Message(QT_TRANSLATE_NOOP("ims", "Unpacking the case")));
    }
    if (m_case.isEmpty())
        return tl::unexpected(
            refused(name(), Message(QT_TRANSLATE_NOOP("ims", "there is no case.json in it"))));
    const auto record = caseFromJson(m_case, name() + u" › case.json"_s);
    if (!record)
        return tl::unexpected(record.error());
    if (auto whole = checkCopies(*record); !whole)
        return whole;
    // Last: a folder without it is no case, so an unpacking that was killed leaves none.
    return OutputFile::write(m_folder / pathFromString(caseName), m_case, m_evidence, Existing::Refuse);
}

Expected<void> Unpacking::take(ZipReader& zip)
{
    const QString file = zip.name();
    if (file != caseName && file != journalName && !isKeptName(file))
        return tl::unexpected(leadsAway(name(), file));
    if (!m_names.insert(file.toCaseFolded()).second)
        return tl::unexpected(
            refused(name(), Message(QT_TRANSLATE_NOOP("ims", "two files in it have the same name"))));
    if (m_names.size() > m_limits.files)
        return tl::unexpected(
            refused(name(), Message(QT_TRANSLATE_NOOP("ims", "it holds more files than a case does"))));
    if (zip.isEncrypted())
        return tl::unexpected(refused(name(), Message(QT_TRANSLATE_NOOP("ims", "it is encrypted"))));
    return file == caseName ? takeCase(zip) : takeFile(zip, file);
}

Expected<QByteArray> Unpacking::nextPiece(ZipReader& zip, qint64& size)
{
    if (m_stop.stop_requested())
        return tl::unexpected(cancelledError(unpackingCase));
    auto bytes = zip.read(window);
    if (!bytes)
        return bytes;
    size += bytes->size();
    m_size += bytes->size();
    if (size > m_limits.file || m_size > m_limits.all)
        return tl::unexpected(
            refused(name(), Message(QT_TRANSLATE_NOOP("ims", "it unpacks to more than a case holds"))));
    return bytes;
}

Expected<void> Unpacking::takeCase(ZipReader& zip)
{
    for (qint64 size = 0;;) {
        const auto bytes = nextPiece(zip, size);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (bytes->isEmpty())
            return {};
        m_case += *bytes;
        if (m_case.size() > largestCaseFile)
            return tl::unexpected(
                refused(name(), Message(QT_TRANSLATE_NOOP("ims", "it unpacks to more than a case holds"))));
    }
}

Expected<void> Unpacking::takeFile(ZipReader& zip, const QString& file)
{
    const Path target = m_folder / pathFromString(file);
    if (auto made = OutputFile::makeFolder(target.parent_path(), m_evidence); !made)
        return made;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto pieces = [&](const PieceSink& sink) -> Expected<void> {
        for (qint64 size = 0;;) {
            const auto bytes = nextPiece(zip, size);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (bytes->isEmpty() || !sink(*bytes))
                return {};
            hash.addData(*bytes);
        }
    };
    return OutputFile::writePieces(target, pieces, m_evidence, Existing::Refuse).map([&] {
        m_hashes.insert(file, hash.result());
    });
}

Expected<void> Unpacking::checkCopies(const CaseRecord& record) const
{
    for (const KeptFile& kept : record.kept) {
        if (kept.copy.isEmpty() || m_hashes.value(kept.copy) == kept.sha256)
            continue;
        const QString shown = visibleText(displayName(kept.source));
        if (!m_hashes.contains(kept.copy))
            return tl::unexpected(refused(
                name(), Message(QT_TRANSLATE_NOOP("ims", "the copy of %1 is missing in it"), {shown})));
        return tl::unexpected(refused(
            name(),
            Message(QT_TRANSLATE_NOOP("ims", "the copy of %1 in it is not the one that the case names "
                                             "by its SHA-256"),
                    {shown})));
    }
    return {};
}

Expected<Path> newFolderFor(const Path& package, const Path& parent, const EvidenceRoots& evidence)
{
    constexpr int mostNames = 1'000;
    const QString stem = displayName(package.stem());
    const QString name = keptNameFor(0, pathFromString(stem)).section(u'/', -1);
    for (int number = 1; number <= mostNames; ++number) {
        const Path folder = parent / pathFromString(number == 1 ? name : name + u" (%1)"_s.arg(number));
        std::error_code ignored;
        if (fs::exists(fs::symlink_status(folder, ignored)))
            continue;
        return OutputFile::makeFolder(folder, evidence).map([&] { return folder; });
    }
    return tl::unexpected(
        refused(displayName(package),
                Message(QT_TRANSLATE_NOOP("ims", "there are too many cases of the same name"))));
}

} // namespace

Expected<void> CasePackage::write(const Path& folder, const Path& target, Existing existing,
                                  QList<Message>& notes, const StopToken& stop, const Progress& progress)
{
    auto record = CaseFolder::read(folder);
    if (!record)
        return tl::unexpected(record.error());
    const qint64 lost = forgetLostCopies(*record, folder);
    if (lost > 0)
        notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "%1 copies of evidence that the case names are not in its "
                                             "folder any more and were left out."),
                    {QString::number(lost)}));
    const auto json = caseBytes(*record, displayName(folder));
    if (!json)
        return tl::unexpected(json.error());
    EvidenceRoots roots = record->opened;
    for (const Path& own : CaseFolder::filesOf(folder))
        roots.push_back(own);
    return OutputFile::writePieces(
        target,
        [&](const PieceSink& sink) {
            return Packing{folder, *record, *json, stop, progress}.run(sink);
        },
        roots, existing);
}

Expected<Path> CasePackage::unpack(const Path& package, const Path& parent, const EvidenceRoots& evidence,
                                   const Limits& limits, const StopToken& stop, const Progress& progress)
{
    const auto source = ByteSource::open(package);
    if (!source)
        return tl::unexpected(source.error());
    const auto beginning = (*source)->read({0, 4});
    if (!beginning)
        return tl::unexpected(beginning.error());
    if (!ZipReader::isZip(*beginning))
        return tl::unexpected(
            refused((*source)->name(), Message(QT_TRANSLATE_NOOP("ims", "it is no packed case"))));
    const auto made = newFolderFor(package, parent, evidence);
    if (!made)
        return tl::unexpected(made.error());
    NewFolder folder(*made);
    if (auto done = Unpacking(*source, folder.path(), evidence, limits, stop).run(progress); !done)
        return tl::unexpected(done.error());
    return folder.keep();
}

} // namespace ims
