#include "core/casefile/CaseJournal.h"
#include "core/casefile/CaseJson.h"
#include "tests/fuzz/FuzzRules.h"
#include "tests/unit/casefile/CaseSamples.h"

using namespace Qt::StringLiterals;
using namespace ims::fuzz;

namespace {

/// case.json: a refusal says what, why and what to do; what reads is written again, and reads the same.
void checkCase(const QByteArray& json)
{
    const QString file = u"case.json"_s;
    const auto record = ims::caseFromJson(json, file);
    if (!record) {
        const ims::Error& error = record.error();
        demand(error.file == file && !error.why.isEmpty() && !error.todo.isEmpty(),
               "a refusal without words");
        return;
    }
    const auto bytes = ims::caseBytes(*record, file);
    demand(bytes.has_value(), "what was read is not written again");
    const auto again = ims::caseFromJson(*bytes, file);
    demand(again.has_value(), "what was written is not read again");
    demand(*again == *record, "another record is read than was written");
    for (const ims::KeptFile& kept : record->kept)
        demand(!kept.copy.contains(".."_L1) || !kept.copy.split(u'/').contains(".."_L1), "a copy leads away");
}

ims::CaseJournal journalIn(const ims::Path& file)
{
    const auto journal = ims::CaseJournal::read(file);
    demand(journal.has_value(), "a journal that is there can be read");
    return *journal;
}

void checkNumbers(const ims::CaseJournal& journal)
{
    qint64 before = 0;
    for (const ims::JournalEntry& entry : journal.entries()) {
        demand(entry.number > before && entry.number <= journal.last(), "entries without order");
        before = entry.number;
    }
    demand(!journal.firstBroken() ||
               (*journal.firstBroken() >= 1 && *journal.firstBroken() <= journal.last()),
           "broken where nothing is");
}

/// journal.jsonl: what is added follows from what stands there, whatever that is, and is read again.
void checkJournal(const QByteArray& bytes)
{
    static const ims::test::CaseRoom room(u"/dev/shm"_s);
    room.write(u"journal.jsonl"_s, bytes);
    const ims::Path file = room.path(u"journal.jsonl"_s);
    ims::CaseJournal journal = journalIn(file);
    checkNumbers(journal);
    demand(journal.last() == bytes.count('\n'), "each line counts, whatever it holds");
    demand(journal.tornBytes() == bytes.size() - (bytes.lastIndexOf('\n') + 1), "torn bytes miscounted");

    std::vector<ims::JournalEntry> added = journal.entries();
    added.push_back({0, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC), u"a"_s, u"opened"_s, {}});
    demand(journal.append(added, {}).has_value(), "nothing can be added");
    const ims::CaseJournal again = journalIn(file);
    demand(room.read(file).startsWith(bytes.first(bytes.lastIndexOf('\n') + 1)),
           "what stood there was changed");
    demand(again.firstBroken() == journal.firstBroken(), "what was added does not follow");
    demand(again.entries() == journal.entries(), "another entry is read than was added");
    demand(again.last() == journal.last() && again.tornBytes() == 0, "it does not end where it was added to");
}

} // namespace

/// What a case keeps: behind a first byte that is even, its case.json, else its journal.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    if (data[0] % 2 == 0)
        checkCase(bytes);
    else
        checkJournal(bytes);
    return 0;
}
