#include "core/casefile/KeptFiles.h"

#include "core/base/ByteSource.h"
#include "core/casefile/KeptName.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace ims {

namespace {

const Message keeping(QT_TRANSLATE_NOOP("ims", "copy the evidence into the case"));

QDateTime changedAt(const Path& file)
{
    std::error_code code;
    const fs::file_time_type time = fs::directory_entry(file, code).last_write_time(code);
    if (code)
        return {};
    const auto since = std::chrono::file_clock::to_sys(time).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(since).count(), Qt::UTC);
}

/// The files to keep, the most telling ones first, each once.
class FilesToKeep
{
public:
    explicit FilesToKeep(const Evidence& evidence)
    {
        for (const Failure& failure : evidence.failures) {
            if (const ArchivedFile* file = evidence.fileOf(failure))
                add(file->path);
        }
        for (const Input& input : evidence.inputs) {
            const bool isFile = input.kind != InputKind::Folder && input.kind != InputKind::Archive &&
                                input.kind != InputKind::Ignored;
            if (isFile)
                add(input.path());
        }
        for (const ArchivedFile& file : evidence.files)
            add(file.path);
    }

    const std::vector<Path>& all() const { return m_files; }

private:
    void add(const Path& file)
    {
        if (m_seen.insert(file).second)
            m_files.push_back(file);
    }

    std::vector<Path> m_files;
    std::set<Path> m_seen;
};

/// Which opened input a file belongs to: itself, or the folder that it lies below; -1 = none.
qsizetype rootOf(const Path& file, const std::vector<Path>& opened)
{
    for (size_t i = 0; i < opened.size(); ++i) {
        if (isBelow(file, opened[i]))
            return qsizetype(i);
    }
    return -1;
}

class Keeper
{
public:
    Keeper(const KeepRequest& request, const Evidence& evidence, const StopToken& stop)
        : m_request(request)
        , m_evidence(evidence)
        , m_stop(stop)
    {
        for (const KeptFile& file : request.kept) {
            m_names.insert(file.copy.toCaseFolded());
            m_known[file.source] = &file; // a later entry is the newer one
        }
    }

    Expected<std::vector<KeptFile>> run(const Progress& progress);

private:
    KeptFile describe(const Path& source) const;
    bool isUnchanged(const KeptFile& before, const KeptFile& now) const;
    QString freeName(const Path& source, qsizetype root);
    Expected<void> setAside(const KeptFile& before);
    Expected<void> copy(KeptFile& file);
    void addEarlier();
    Path placeOf(const QString& copy) const { return m_request.folder / pathFromString(copy); }

    const KeepRequest& m_request;
    const Evidence& m_evidence;
    StopToken m_stop;
    std::map<Path, const KeptFile*> m_known;
    std::set<QString> m_names; ///< taken, without case
    std::vector<KeptFile> m_kept;
    qint64 m_size = 0;
    size_t m_copies = 0;
};

KeptFile Keeper::describe(const Path& source) const
{
    KeptFile file;
    file.source = source;
    file.root = rootOf(source, m_request.opened);
    std::error_code code;
    const auto size = fs::file_size(source, code);
    file.size = code ? 0 : qint64(size);
    file.changedAt = changedAt(source);
    file.collectedAt = m_request.now;
    file.collector = m_request.collector;
    file.server = m_evidence.server;
    return file;
}

bool Keeper::isUnchanged(const KeptFile& before, const KeptFile& now) const
{
    std::error_code code;
    return !before.copy.isEmpty() && before.size == now.size && before.changedAt == now.changedAt &&
           qint64(fs::file_size(placeOf(before.copy), code)) == before.size && !code;
}

/// Two names that differ in what no name may hold would become one.
QString Keeper::freeName(const Path& source, qsizetype root)
{
    const Path above = resolvedPath(m_request.opened.at(size_t(root))).parent_path();
    const QString name = keptNameFor(root + 1, resolvedPath(source).lexically_relative(above));
    QString free = name;
    for (int number = 2; !m_names.insert(free.toCaseFolded()).second; ++number)
        free = name + u'_' + QString::number(number);
    return free;
}

/// The copy of before stays, under a name that tells its content.
Expected<void> Keeper::setAside(const KeptFile& before)
{
    const QString name = u"evidence/earlier/"_s + QString::fromLatin1(before.sha256.toHex().first(16)) +
                         u'_' + before.copy.section(u'/', -1);
    KeptFile aside = before;
    if (!isKeptName(name))
        return {};
    if (auto made = OutputFile::makeFolder(placeOf(name).parent_path(), m_request.opened); !made)
        return made;
    if (auto moved = OutputFile::move(placeOf(before.copy), placeOf(name), m_request.opened); !moved)
        return moved;
    m_names.erase(before.copy.toCaseFolded());
    aside.copy = name;
    m_kept.push_back(aside);
    return {};
}

/// Reads the source once: the copy is what was hashed, whatever becomes of the source.
Expected<void> Keeper::copy(KeptFile& file)
{
    constexpr qint64 window = qint64(1) << 20;
    const auto source = ByteSource::open(file.source);
    if (!source) {
        file.why = u"unreadable"_s;
        return {};
    }
    const QString name = freeName(file.source, file.root);
    if (auto made = OutputFile::makeFolder(placeOf(name).parent_path(), m_request.opened); !made)
        return made;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool readable = true;
    const auto pieces = [&](const PieceSink& sink) -> Expected<void> {
        for (qint64 at = 0; at < (*source)->size(); at += window) {
            if (m_stop.stop_requested())
                return tl::unexpected(cancelledError(keeping));
            auto bytes = (*source)->read({at, window});
            readable = bytes.has_value();
            if (!readable)
                return tl::unexpected(bytes.error());
            hash.addData(*bytes);
            if (!sink(*bytes))
                break;
        }
        return {};
    };
    const auto written = OutputFile::writePieces(placeOf(name), pieces, m_request.opened, Existing::Replace);
    if (!readable) {
        file.why = u"unreadable"_s;
        return {};
    }
    if (!written)
        return written;
    file.copy = name;
    file.size = (*source)->size();
    file.sha256 = hash.result();
    return {};
}

/// Copies of evidence that is out of reach now, or closed: nothing is lost.
void Keeper::addEarlier()
{
    std::set<std::pair<Path, QByteArray>> again;
    for (const KeptFile& file : m_kept)
        again.emplace(file.source, file.sha256);
    for (const KeptFile& before : m_request.kept) {
        if (!before.copy.isEmpty() && again.emplace(before.source, before.sha256).second)
            m_kept.push_back(before);
    }
}

Expected<std::vector<KeptFile>> Keeper::run(const Progress& progress)
{
    const FilesToKeep toKeep(m_evidence);
    const std::vector<Path>& files = toKeep.all();
    for (size_t i = 0; i < files.size(); ++i) {
        if (m_stop.stop_requested())
            return tl::unexpected(cancelledError(keeping));
        report(progress, qint64(i), qint64(files.size()),
               Message(QT_TRANSLATE_NOOP("ims", "Copying the evidence into the case")));
        KeptFile file = describe(files[i]);
        if (file.root < 0)
            continue; // it lies in the case already
        const auto known = m_known.find(files[i]);
        const KeptFile* before = known == m_known.end() ? nullptr : known->second;
        if (before && isUnchanged(*before, file)) {
            file = *before;
        } else if (file.size > m_request.limits.file) {
            file.why = u"too-large"_s;
        } else if (m_size + file.size > m_request.limits.all || m_copies >= m_request.limits.files) {
            file.why = u"no-room"_s;
        } else {
            if (before && !before->copy.isEmpty()) {
                if (auto done = setAside(*before); !done)
                    return tl::unexpected(done.error());
            }
            if (auto done = copy(file); !done)
                return tl::unexpected(done.error());
        }
        m_size += file.copy.isEmpty() ? 0 : file.size;
        m_copies += file.copy.isEmpty() ? 0U : 1U;
        m_kept.push_back(std::move(file));
    }
    addEarlier();
    return std::move(m_kept);
}

} // namespace

Expected<std::vector<KeptFile>> keepEvidence(const KeepRequest& request, const Evidence& evidence,
                                             const StopToken& stop, const Progress& progress)
{
    return Keeper(request, evidence, stop).run(progress);
}

std::vector<Path> reachableInputs(const CaseRecord& record, const Path& folder, std::vector<Path>* replaced)
{
    std::vector<Path> inputs;
    for (size_t i = 0; i < record.opened.size(); ++i) {
        const Path& input = record.opened[i];
        std::error_code code;
        const Path copy = folder / pathFromString(keptNameFor(qsizetype(i) + 1, input.filename()));
        if (fs::exists(input, code) || folder.empty() || !fs::exists(copy, code)) {
            inputs.push_back(input);
            continue;
        }
        inputs.push_back(copy);
        if (replaced)
            replaced->push_back(input);
    }
    return inputs;
}

} // namespace ims
