#include "core/report/ReportJournals.h"

#include "core/casefile/CaseFolder.h"

namespace ims {

namespace {

constexpr size_t mostEntries = 2000;

} // namespace

void addJournals(ReportCase& recorded, const Path& caseFolder)
{
    const auto journal = CaseJournal::read(CaseFolder::journalFile(caseFolder));
    if (journal) {
        const auto& all = journal->entries();
        const auto skipped = all.size() > mostEntries ? all.size() - mostEntries : 0;
        recorded.journal.assign(all.begin() + static_cast<std::ptrdiff_t>(skipped), all.end());
    } else {
        recorded.unread.push_back(journal.error());
    }
    auto retest = RetestJournal::read(caseFolder / "retest.jsonl");
    if (retest)
        recorded.retest = std::move(*retest);
    else
        recorded.unread.push_back(retest.error());
}

} // namespace ims
