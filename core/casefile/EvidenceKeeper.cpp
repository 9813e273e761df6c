#include "core/casefile/EvidenceKeeper.h"

#include "core/base/ByteSource.h"
#include "core/base/OutputFile.h"
#include "core/casefile/KeptName.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <chrono>

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

/// Which opened input a file belongs to: itself, or the folder that it lies below; -1 = none.
qsizetype rootOf(const Path& file, const std::vector<Path>& opened)
{
    for (size_t i = 0; i < opened.size(); ++i) {
        if (isBelow(file, opened[i]))
            return qsizetype(i);
    }
    return -1;
}

const QString earlierFolder = u"evidence/earlier/"_s;

} // namespace

bool isEarlierCopy(const KeptFile& file)
{
    return file.copy.startsWith(earlierFolder);
}

EvidenceKeeper::EvidenceKeeper(KeepRequest request, const StopToken& stop)
    : m_request(std::move(request))
    , m_stop(stop)
{
    for (const KeptFile& file : m_request.kept) {
        m_names.insert(file.copy.toCaseFolded());
        if (isEarlierCopy(file))
            m_size += file.size; // they take up room as well
        else
            m_known[file.source] = file;
    }
}

Path EvidenceKeeper::placeOf(const QString& copy) const
{
    return m_request.folder / pathFromString(copy);
}

KeptFile EvidenceKeeper::describe(const Path& source, const QString& server) const
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
    file.server = server;
    return file;
}

bool EvidenceKeeper::isUnchanged(const KeptFile& before, const KeptFile& now) const
{
    std::error_code code;
    return !before.copy.isEmpty() && before.size == now.size && before.changedAt == now.changedAt &&
           qint64(fs::file_size(placeOf(before.copy), code)) == before.size && !code;
}

/// Two names that differ in what no name may hold would become one.
QString EvidenceKeeper::freeName(const Path& source, qsizetype root)
{
    const Path above = resolvedPath(m_request.opened.at(size_t(root))).parent_path();
    const QString name = keptNameFor(root + 1, resolvedPath(source).lexically_relative(above));
    QString free = name;
    for (int number = 2; !m_names.insert(free.toCaseFolded()).second; ++number)
        free = name + u'_' + QString::number(number);
    return free;
}

/// The copy of before stays, under a name that tells its content.
Expected<void> EvidenceKeeper::setAside(const KeptFile& before)
{
    const QString name = earlierFolder + QString::fromLatin1(before.sha256.toHex().first(16)) + u'_' +
                         before.copy.section(u'/', -1);
    KeptFile aside = before;
    std::error_code ignored;
    if (!isKeptName(name) || !fs::exists(placeOf(before.copy), ignored))
        return {}; // deleted by hand, or the case was moved without it
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
Expected<std::optional<Error>> EvidenceKeeper::copy(KeptFile& file)
{
    constexpr qint64 window = qint64(1) << 20;
    const auto source = ByteSource::open(file.source);
    if (!source) {
        file.why = u"unreadable"_s;
        return source.error();
    }
    const QString name = freeName(file.source, file.root);
    if (auto made = OutputFile::makeFolder(placeOf(name).parent_path(), m_request.opened); !made)
        return tl::unexpected(made.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::optional<Error> unreadable;
    const auto pieces = [&](const PieceSink& sink) -> Expected<void> {
        for (qint64 at = 0; at < (*source)->size(); at += window) {
            if (m_stop.stop_requested())
                return tl::unexpected(cancelledError(keeping));
            auto bytes = (*source)->read({at, window});
            if (!bytes) {
                unreadable = bytes.error();
                return tl::unexpected(bytes.error());
            }
            hash.addData(*bytes);
            if (!sink(*bytes))
                break;
        }
        return {};
    };
    const auto written = OutputFile::writePieces(placeOf(name), pieces, m_request.opened, Existing::Replace);
    if (unreadable) {
        file.why = u"unreadable"_s;
        return unreadable;
    }
    if (!written)
        return tl::unexpected(written.error());
    file.copy = name;
    file.size = (*source)->size();
    file.sha256 = hash.result();
    return std::nullopt;
}

Expected<std::optional<EvidenceKeeper::Outcome>> EvidenceKeeper::keep(const Path& source,
                                                                      const QString& server)
{
    if (m_stop.stop_requested())
        return tl::unexpected(cancelledError(keeping));
    Outcome kept{describe(source, server), {}};
    KeptFile& file = kept.file;
    if (file.root < 0)
        return std::nullopt;
    const auto known = m_known.find(source);
    const KeptFile* before = known == m_known.end() ? nullptr : &known->second;
    std::error_code ignored;
    const bool settled = before && m_request.settled.contains(source) &&
                         (before->copy.isEmpty() || fs::exists(placeOf(before->copy), ignored));
    if (before && (settled || isUnchanged(*before, file))) {
        file = *before;
        if (!server.isEmpty())
            file.server = server;
    } else if (file.size > m_request.limits.file) {
        file.why = u"too-large"_s;
    } else if (m_size + file.size > m_request.limits.all || m_copies >= m_request.limits.files) {
        file.why = u"no-room"_s;
    } else {
        if (before && !before->copy.isEmpty()) {
            if (auto done = setAside(*before); !done)
                return tl::unexpected(done.error());
        }
        auto done = copy(file);
        if (!done)
            return tl::unexpected(done.error());
        kept.error = std::move(*done);
    }
    m_size += file.copy.isEmpty() ? 0 : file.size;
    m_copies += file.copy.isEmpty() ? 0U : 1U;
    m_kept.push_back(file);
    return kept;
}

std::vector<KeptFile> EvidenceKeeper::all() const
{
    std::vector<KeptFile> kept = m_kept;
    std::set<std::pair<Path, QByteArray>> again;
    for (const KeptFile& file : kept)
        again.emplace(file.source, file.sha256);
    for (const KeptFile& before : m_request.kept) {
        if (!before.copy.isEmpty() && again.emplace(before.source, before.sha256).second)
            kept.push_back(before);
    }
    return kept;
}

} // namespace ims
