#include "core/evidence/FolderListing.h"

#include <algorithm>

namespace fs = std::filesystem;

namespace ims {

namespace {

constexpr size_t mostEntries = 1'000'000;

Message doingList()
{
    return Message(QT_TRANSLATE_NOOP("ims", "list the folder"));
}

/// By the entry's own questions: they know from the listing what symlink_status() asks the system for again.
FolderEntry::Kind kindOf(const fs::directory_entry& entry)
{
    std::error_code ignored;
    if (entry.is_symlink(ignored))
        return FolderEntry::Kind::Link;
    if (entry.is_regular_file(ignored))
        return FolderEntry::Kind::File;
    return entry.is_directory(ignored) ? FolderEntry::Kind::Folder : FolderEntry::Kind::Other;
}

} // namespace

Expected<std::vector<FolderEntry>> listFolder(const Path& folder, const StopToken& stop)
{
    std::error_code code;
    std::vector<FolderEntry> entries;
    fs::directory_iterator entry(folder, code);
    for (; !code && entry != fs::directory_iterator(); entry.increment(code)) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(doingList()));
        if (entries.size() == mostEntries)
            return tl::unexpected(Error{
                doingList(), displayName(folder),
                Message(QT_TRANSLATE_NOOP("ims", "it holds more than %1 entries"),
                        {QString::number(mostEntries)}),
                Message(QT_TRANSLATE_NOOP("ims", "Copy the files that matter into a folder of their own."))});
        entries.push_back({entry->path(), kindOf(*entry)});
    }
    // A folder that is removed under the reader ends like an empty one (readdir() says no more).
    if (!code && !fs::is_directory(folder, code) && !code)
        code = std::make_error_code(std::errc::no_such_file_or_directory);
    if (code)
        return tl::unexpected(systemError(doingList(), displayName(folder), code));
    std::sort(entries.begin(), entries.end(),
              [](const FolderEntry& a, const FolderEntry& b) { return a.path.native() < b.path.native(); });
    return entries;
}

QString folderName(const Path& folder)
{
    std::error_code ignored;
    Path whole = fs::absolute(folder, ignored).lexically_normal();
    if (!whole.has_filename())
        whole = whole.parent_path();
    return displayName(whole.filename());
}

} // namespace ims
