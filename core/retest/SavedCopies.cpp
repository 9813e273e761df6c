#include "core/retest/SavedCopies.h"

#include "core/base/SafeText.h"
#include "core/base/Sha256.h"
#include "core/retest/RetestDisk.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace ims {

namespace {

constexpr int mostOfOneName = 1'000; // a file that was put back so often is looked at by people

const char* const changedMeanwhile =
    QT_TRANSLATE_NOOP("ims", "it holds other bytes than when it was looked at for the plan");

Message copyingFile()
{
    return Message(QT_TRANSLATE_NOOP("ims", "copy the file before it is moved"));
}

Error changed(const QString& name)
{
    return {copyingFile(), name, Message(changedMeanwhile),
            Message(QT_TRANSLATE_NOOP("ims", "Plan again once nothing writes to it any more."))};
}

Error misread(const Path& copy)
{
    return {copyingFile(), displayName(copy),
            Message(QT_TRANSLATE_NOOP("ims", "read back, the copy is not what was written")),
            Message(QT_TRANSLATE_NOOP("ims", "Keep the journal on another drive."))};
}

} // namespace

SavedCopies::SavedCopies(Path folder, EvidenceRoots evidence)
    : m_folder(std::move(folder))
    , m_evidence(std::move(evidence))
{
}

bool SavedCopies::isChanged(const Error& error)
{
    return error.why.id == changedMeanwhile;
}

Expected<void> SavedCopies::make() const
{
    std::error_code ignored;
    if (fs::is_directory(fs::symlink_status(m_folder, ignored)))
        return {};
    return OutputFile::makeFolder(m_folder, m_evidence).and_then([&] {
        std::error_code unknown; // mail is nobody else's business, where the system can keep others out
        fs::permissions(m_folder, fs::perms::owner_all, unknown);
        return flushFolder(m_folder.parent_path());
    });
}

Expected<qint64> SavedCopies::freeBytes() const
{
    std::error_code code;
    const fs::space_info space = fs::space(m_folder, code);
    if (code)
        return tl::unexpected(systemError(copyingFile(), displayName(m_folder), code));
    return static_cast<qint64>(space.available);
}

Expected<ByteSourcePtr> SavedCopies::open(const QString& copy) const
{
    return ByteSource::open(m_folder / pathFromString(copy));
}

Expected<bool> SavedCopies::holds(const QString& copy, const QString& sha256) const
{
    std::error_code ignored;
    if (!fs::is_regular_file(fs::symlink_status(m_folder / pathFromString(copy), ignored)))
        return false;
    return open(copy)
        .and_then([](const ByteSourcePtr& source) { return sha256Hex(*source); })
        .map([&](const QString& hash) { return hash == sha256; });
}

Expected<QString> SavedCopies::freeName(const QString& name, const QString& sha256, bool& there) const
{
    for (int number = 1; number <= mostOfOneName; ++number) {
        const QString copy = number == 1 ? name : u"%1-%2"_s.arg(name).arg(number);
        std::error_code ignored;
        if (!fs::exists(fs::symlink_status(m_folder / pathFromString(copy), ignored)))
            return copy;
        if (holds(copy, sha256).value_or(false)) {
            there = true;
            return copy;
        }
    }
    return tl::unexpected(Error{copyingFile(), name,
                                Message(QT_TRANSLATE_NOOP("ims", "there are too many copies of that name")),
                                Message(QT_TRANSLATE_NOOP("ims", "Begin a new journal."))});
}

Expected<QString> SavedCopies::save(MoveFolder& from, const QString& name, const QString& sha256) const
{
    bool there = false;
    const Expected<QString> copy = freeName(name, sha256, there);
    if (!copy || there)
        return copy;
    const Path path = m_folder / pathFromString(*copy);
    const auto produce = [&](const PieceSink& sink) -> Expected<void> {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto read = from.read(name, [&](const QByteArray& piece) {
            hash.addData(piece);
            return sink(piece);
        });
        if (read && QString::fromLatin1(hash.result().toHex()) != sha256)
            return tl::unexpected(changed(visibleText(name)));
        return read;
    };
    if (const auto written = OutputFile::writePieces(path, produce, m_evidence, Existing::Refuse); !written)
        return tl::unexpected(written.error());
    const Expected<bool> whole = holds(*copy, sha256);
    if (!whole || !*whole)
        return tl::unexpected(whole ? misread(path) : whole.error());
    return flushFolder(m_folder).map([&] { return *copy; });
}

} // namespace ims
