#include "core/casefile/RecentCases.h"

#include "core/base/SafeText.h"
#include "core/casefile/CaseFolder.h"
#include "core/evidence/FolderListing.h"
#include "core/evidence/NamedServers.h"

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

/// Where neither the technician nor the kept evidence names it, what the folder's name has behind its time:
/// "2026-11-22 1540 EXCH01", or "… EXCH01 (2)".
QString serverOf(const Path& folder, const CaseRecord& record)
{
    if (!record.server.isEmpty())
        return record.server;
    for (const KeptFile& file : record.kept) {
        if (!file.server.isEmpty())
            return file.server;
    }
    return displayName(folder.filename()).section(u' ', 2, 2);
}

CaseSummary summaryOf(const Path& folder, const CaseRecord& record)
{
    QStringList parts{record.ticket, record.caller, record.server};
    parts.removeAll(QString());
    const QString title = parts.isEmpty() ? displayName(folder.filename()) : parts.join(u" · "_s);
    CaseSummary summary;
    summary.folder = folder;
    summary.title = visibleText(cutText(title, longestTitle));
    summary.step = record.step;
    summary.savedAt = record.savedAt;
    summary.createdAt = record.createdAt;
    summary.state = record.life.state;
    summary.followUp = record.life.followUp;
    summary.server = serverOf(folder, record);
    const QString chosen = record.walkthrough.now.answers.value(u"cause.chosen"_s);
    summary.cause = chosen.isEmpty() ? record.life.conclusion.cause : chosen;
    return summary;
}

std::vector<CaseSummary> readCases(const Path& parent, size_t most, const StopToken& stop)
{
    auto entries = listFolder(parent);
    if (!entries)
        return {};
    std::vector<CaseSummary> cases;
    for (const Candidate& candidate : candidatesIn(std::move(*entries))) {
        if (cases.size() == most || stop.stop_requested())
            break;
        if (const auto record = CaseFolder::read(candidate.folder))
            cases.push_back(summaryOf(candidate.folder, *record));
    }
    std::stable_sort(cases.begin(), cases.end(),
                     [](const CaseSummary& a, const CaseSummary& b) { return a.savedAt > b.savedAt; });
    return cases;
}

} // namespace

std::vector<CaseSummary> recentCases(const Path& parent, size_t most)
{
    return readCases(parent, most, {});
}

std::vector<CaseSummary> earlierCases(const Path& parent, const QString& server, const QDateTime& thisCase,
                                      const StopToken& stop)
{
    if (server.isEmpty())
        return {};
    std::vector<CaseSummary> cases = readCases(parent, mostFolders, stop);
    std::erase_if(cases, [&](const CaseSummary& summary) {
        return summary.createdAt == thisCase || !isSameServer(summary.server, server);
    });
    return cases;
}

} // namespace ims
