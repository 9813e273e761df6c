#include "core/base/SafeText.h"
#include "core/retest/Retest.h"
#include "tests/fuzz/FuzzRules.h"
#include "tests/unit/casefile/CaseSamples.h"

using namespace Qt::StringLiterals;
using namespace ims::fuzz;

namespace {

/// A disk that nobody may touch: what a stranger's journal names must not even be looked at by reading it.
ims::RetestSurroundings untouched()
{
    ims::RetestSurroundings surroundings;
    surroundings.open = [](const ims::Path& folder) -> ims::Expected<ims::MoveFolderPtr> {
        demand(folder.is_absolute(), "a folder that depends on where the program was started");
        return tl::unexpected(
            ims::Error{ims::Message("open"), u"folder"_s, ims::Message("no"), ims::Message("no")});
    };
    return surroundings;
}

void checkNames(const ims::RetestJournal& journal)
{
    for (const ims::RetestBatch& batch : journal.batches()) {
        demand(batch.from.is_absolute() && batch.to.is_absolute() && batch.from != batch.to,
               "folders unclear");
        demand(static_cast<qint64>(batch.files.size()) <= batch.count, "more files than announced");
        for (const ims::RetestFile& file : batch.files) {
            demand(ims::isSafeFileName(file.name), "a name leads elsewhere");
            demand(file.copy.isEmpty() || ims::isSafeFileName(file.copy), "a copy's name leads elsewhere");
            demand(file.size > 0 && file.sha256.size() == 64, "a file without size or hash");
        }
    }
}

} // namespace

/// A journal from anywhere: a refusal, or what can be added to and is read again; its names stay in their
/// folders.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArray header = "{\"journal\":\"imsdoctor-retest\",\"version\":1}\n";
    static const ims::test::CaseRoom room(u"/dev/shm"_s);
    const QByteArray bytes =
        size > 0 && data[0] % 8 != 0 ? header + bytesOf(data + 1, size - 1) : bytesOf(data, size);
    room.write(u"journal"_s, bytes);
    const ims::Path file = room.path(u"journal"_s);
    auto journal = ims::RetestJournal::read(file);
    if (!journal) {
        demand(!journal.error().why.isEmpty() && !journal.error().todo.isEmpty(), "a refusal without words");
        return 0;
    }
    checkNames(*journal);
    const qint64 strange = journal->strangeLines();
    const size_t batches = journal->batches().size();
    ims::RetestEntry started;
    started.act = ims::RetestAct::ServiceStarted;
    started.time = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    demand(journal->append({started}, {}).has_value(), "nothing can be added");
    demand(room.read(file).startsWith(bytes.first(bytes.lastIndexOf('\n') + 1)),
           "what stood there was changed");
    const auto retest = ims::Retest::open(file, untouched());
    demand(retest.has_value(), "what was added to is not read again");
    demand(retest->journal().strangeLines() == strange && retest->journal().batches().size() == batches,
           "another journal is read than was added to");
    demand(retest->journal().startedAt() == started.time, "what was added is not read");
    demand(retest->moves().size() <= static_cast<size_t>(bytes.count('\n')), "more moves than lines");
    return 0;
}
