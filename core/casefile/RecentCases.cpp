#include "core/casefile/RecentCases.h"

#include "core/base/SafeText.h"
#include "core/casefile/CaseFolder.h"
#include "core/evidence/FolderListing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace ims {

namespace {

constexpr size_t mostFolders = 500;
constexpr qsizetype longestTitle = 120;

struct Candidate
{
    Path folder;
    fs::file_time_type changed;
};

std::vector<Candidate> candidatesIn(std::vector<FolderEntry> entries)
{
    std::vector<Candidate> candidates;
    size_t looked = 0;
    for (auto entry = entries.rbegin(); entry != entries.rend() && looked < mostFolders; ++entry) {
        if (entry->kind != FolderEntry::Kind::Folder)
            continue;
        ++looked;
        std::error_code code;
        const fs::directory_entry file(entry->path / "case.json", code);
        if (code || !fs::is_regular_file(file.symlink_status(code)))
            continue;
        const fs::file_time_type changed = file.last_write_time(code);
        if (!code)
            candidates.push_back({entry->path, changed});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.changed > b.changed; });
    return candidates;
}

CaseSummary summaryOf(const Path& folder, const CaseRecord& record)
{
    QStringList parts{record.ticket, record.caller, record.server};
    parts.removeAll(QString());
    const QString title = parts.isEmpty() ? displayName(folder.filename()) : parts.join(u" · "_s);
    return {folder, visibleText(cutText(title, longestTitle)), record.step, record.savedAt};
}

} // namespace

std::vector<CaseSummary> recentCases(const Path& parent, size_t most)
{
    auto entries = listFolder(parent);
    if (!entries)
        return {};
    std::vector<CaseSummary> cases;
    for (const Candidate& candidate : candidatesIn(std::move(*entries))) {
        if (cases.size() == most)
            break;
        if (const auto record = CaseFolder::read(candidate.folder))
            cases.push_back(summaryOf(candidate.folder, *record));
    }
    std::stable_sort(cases.begin(), cases.end(),
                     [](const CaseSummary& a, const CaseSummary& b) { return a.savedAt > b.savedAt; });
    return cases;
}

} // namespace ims
