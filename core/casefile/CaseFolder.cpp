#include "core/casefile/CaseFolder.h"

#include "core/base/ByteSource.h"
#include "core/casefile/CaseJson.h"
#include "core/casefile/CaseLock.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace ims {

namespace {

constexpr qsizetype longestHint = 40; // characters in a folder's name
constexpr int mostNames = 1'000;      // folders of the same minute and hint

Message openingCase()
{
    return Message(QT_TRANSLATE_NOOP("ims", "open the case"));
}

Message savingCase()
{
    return Message(QT_TRANSLATE_NOOP("ims", "save the case"));
}

Path caseFile(const Path& folder)
{
    return folder / "case.json";
}

bool isThere(const Path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Expected<QByteArray> readCaseFile(const Path& folder)
{
    const Path file = caseFile(folder);
    if (!isThere(file)) {
        const Message why = isThere(folder) ? Message(QT_TRANSLATE_NOOP("ims", "there is no case.json in it"))
                                            : Message(QT_TRANSLATE_NOOP("ims", "the folder does not exist"));
        return tl::unexpected(Error{
            openingCase(), displayName(folder), why,
            Message(QT_TRANSLATE_NOOP("ims", "Choose the folder of a case: the one that holds case.json."))});
    }
    return ByteSource::open(file).and_then([&](const ByteSourcePtr& source) -> Expected<QByteArray> {
        if (source->size() <= largestCaseFile)
            return source->read({0, source->size()});
        return tl::unexpected(
            Error{openingCase(), displayName(file),
                  Message(QT_TRANSLATE_NOOP("ims", "it is larger than 16 MiB, as no case is")),
                  Message(QT_TRANSLATE_NOOP("ims", "Choose the folder of a case."))});
    });
}

/// What of a stranger's text a file's name may hold on every system.
QString nameOf(const QString& hint)
{
    QString name;
    for (const QChar c : hint) {
        const bool kept = c.isLetterOrNumber() || c.isMark() || u".-_"_s.contains(c);
        if ((kept || c.isSpace()) && name.size() < longestHint)
            name += kept ? c : QChar(u' ');
    }
    name = name.simplified();
    while (name.endsWith(u'.') || name.endsWith(u' ')) // dropped by Windows
        name.chop(1);
    return name;
}

Error notMade(const Path& folder, const Message& why)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "make the case’s folder")), displayName(folder), why,
            Message(QT_TRANSLATE_NOOP("ims", "Choose another folder for the cases."))};
}

} // namespace

CaseFolder::CaseFolder(Path path)
    : m_path(std::move(path))
{
}
CaseFolder::CaseFolder(CaseFolder&&) noexcept = default;
CaseFolder& CaseFolder::operator=(CaseFolder&&) noexcept = default;
CaseFolder::~CaseFolder() = default;

Expected<CaseFolder> CaseFolder::create(const Path& parent, const QString& hint, const QDateTime& now,
                                        const EvidenceRoots& evidence)
{
    const QString name = QString(now.toString(u"yyyy-MM-dd HHmm"_s) + u' ' + nameOf(hint)).trimmed();
    for (int number = 1; number <= mostNames; ++number) {
        const QString suffix = number == 1 ? QString() : u" (%1)"_s.arg(number);
        CaseFolder folder(parent / pathFromString(name + suffix));
        if (isThere(folder.path()))
            continue;
        if (const auto made = OutputFile::makeFolder(folder.path(), evidence); !made)
            return tl::unexpected(made.error());
        const Message why = folder.takeLock(evidence);
        // Another window may have made the same folder in the same moment.
        if (why.isEmpty() && !isThere(caseFile(folder.path())))
            return folder;
        if (!why.isEmpty() && !(folder.m_lock && folder.m_lock->isHeldElsewhere()))
            return tl::unexpected(notMade(folder.path(), why));
    }
    return tl::unexpected(
        notMade(parent, Message(QT_TRANSLATE_NOOP("ims", "there are too many cases of the same name"))));
}

Expected<CaseFolder> CaseFolder::open(const Path& folder)
{
    CaseFolder opened(folder);
    // Read before the lock is taken: it tells whether the folder lies below evidence, where no lock may be.
    if (const auto loaded = opened.load(); !loaded)
        return tl::unexpected(loaded.error());
    opened.m_readOnlyWhy = opened.takeLock(opened.m_record.opened);
    if (opened.isReadOnly())
        return opened;
    // And again: it may have been saved in between.
    if (const auto loaded = opened.load(); !loaded)
        return tl::unexpected(loaded.error());
    return opened;
}

Expected<CaseRecord> CaseFolder::read(const Path& folder)
{
    return readCaseFile(folder).and_then(
        [&](const QByteArray& bytes) { return caseFromJson(bytes, displayName(caseFile(folder))); });
}

std::vector<Path> CaseFolder::filesOf(const Path& folder)
{
    return {caseFile(folder), CaseLock::lockFile(folder), CaseLock::infoFile(folder)};
}

Expected<void> CaseFolder::load()
{
    const auto bytes = readCaseFile(m_path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto record = caseFromJson(*bytes, displayName(caseFile(m_path)));
    if (!record)
        return tl::unexpected(record.error());
    m_record = std::move(*record);
    m_lastBytes = hashOf(*bytes);
    return {};
}

/// Empty = the lock is ours.
Message CaseFolder::takeLock(const EvidenceRoots& evidence)
{
    if (const auto allowed = OutputFile::check(caseFile(m_path), evidence, Existing::Replace); !allowed)
        return allowed.error().why;
    if (!bytesIfNotUtf8(m_path).isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "its folder’s name is not valid UTF-8"));
    auto lock = std::make_unique<CaseLock>(m_path);
    const Message why = lock->take();
    m_lock = std::move(lock);
    return why;
}

Expected<void> CaseFolder::save(const CaseRecord& record)
{
    const QString file = displayName(caseFile(m_path));
    if (isReadOnly()) {
        return tl::unexpected(Error{
            savingCase(), file, m_readOnlyWhy,
            Message(QT_TRANSLATE_NOOP("ims", "Nothing was saved. Where another window has the case, work "
                                             "there; else see to the folder and open it again."))});
    }
    const auto bytes = caseBytes(record, file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (isThere(caseFile(m_path))) {
        const auto there = readCaseFile(m_path);
        if (!there)
            return tl::unexpected(there.error());
        if (hashOf(*there) != m_lastBytes) {
            return tl::unexpected(Error{
                savingCase(), file,
                Message(
                    QT_TRANSLATE_NOOP("ims", "another program has changed the file since it was read here")),
                Message(QT_TRANSLATE_NOOP("ims", "Nothing was replaced. Open the case again to see what the "
                                                 "file holds now."))});
        }
    }
    return OutputFile::write(caseFile(m_path), *bytes, record.opened, Existing::Replace).map([&] {
        m_lastBytes = hashOf(*bytes);
    });
}

} // namespace ims
