#include "ui/wizard/CaseLoader.h"

#include "core/casefile/CaseEvidence.h"
#include "core/casefile/LiveCopies.h"
#include "core/casefile/PlannedSettings.h"
#include "core/charset/UserCharsets.h"
#include "core/diagnosis/Diagnose.h"
#include "core/evidence/ZippedFiles.h"
#include "ui/wizard/RetestRunner.h"

#include <algorithm>
#include <chrono>

namespace ims {

Expected<Knowledge> Knowledge::load(const Path& charsetsFile)
{
    auto charsets = loadProgramCharsets(charsetsFile, Absent::IsFine);
    if (!charsets)
        return tl::unexpected(charsets.error());
    auto causes = CauseCatalogue::builtIn();
    if (!causes)
        return tl::unexpected(causes.error());
    auto walkthrough = FlowDefinition::builtIn();
    if (!walkthrough)
        return tl::unexpected(walkthrough.error());
    auto clickPath = ClickPath::builtIn();
    if (!clickPath)
        return tl::unexpected(clickPath.error());
    return Knowledge{std::make_shared<const CharsetCatalogue>(std::move(charsets->catalogue)),
                     std::make_shared<const CauseCatalogue>(std::move(*causes)),
                     std::make_shared<const FlowDefinition>(std::move(*walkthrough)),
                     std::make_shared<const ClickPath>(std::move(*clickPath)), charsets->problem};
}

LoadedCase reportable(const LoadedCase& loaded, const std::optional<Error>& error)
{
    if (loaded.evidence)
        return loaded;
    Evidence nothing;
    if (error)
        nothing.errors.push_back(*error);
    return {std::make_shared<const Evidence>(std::move(nothing)), std::make_shared<const Diagnosis>()};
}

std::unique_lock<std::timed_mutex> holdAlone(const CopyTarget& place, const StopToken& stop)
{
    constexpr auto between = std::chrono::milliseconds(50);
    std::unique_lock lock(*place.alone, std::defer_lock);
    while (!stop.stop_requested() && !lock.try_lock_for(between)) {
    }
    return lock;
}

namespace {

/// The saved copies of files that no longer lie in ARCHIVE because they were put back (step 7): the messages
/// are at hand all the same.
std::vector<Path> copiesOfPutBack(const Path& folder)
{
    std::vector<Path> copies;
    if (folder.empty())
        return copies;
    const Path file = RetestRunner::journalIn(folder);
    const auto journal = RetestJournal::read(file);
    for (const RetestBatch& batch : journal ? journal->batches() : std::vector<RetestBatch>()) {
        for (const RetestFile& moved : batch.files) {
            const Path copy = RetestJournal::copiesOf(file) / pathFromString(moved.copy);
            std::error_code ignored;
            if (batch.kind == BatchKind::PutBack && wasMoved(moved.stage) && moved.copy == moved.name &&
                std::filesystem::exists(batch.from, ignored) &&
                std::find(copies.begin(), copies.end(), copy) == copies.end() &&
                !std::filesystem::exists(batch.from / pathFromString(moved.name), ignored) &&
                std::filesystem::exists(copy, ignored))
                copies.push_back(copy);
        }
    }
    return copies;
}

Expected<Evidence> readEvidence(const CaseRecord& record, const Path& folder, const Knowledge& knowledge,
                                const JobContext& context, const FileOpener& open = ByteSource::open)
{
    return requestFor(record, folder, *knowledge.charsets, context.stop(), open)
        .and_then([&](EvidenceRequest request) {
            const std::vector<Path> copies = copiesOfPutBack(folder);
            request.spoolFiles.insert(request.spoolFiles.end(), copies.begin(), copies.end());
            return collectEvidence(request, *knowledge.charsets, context.stop(), context.progress());
        });
}

Message readFromCopies(const Path& root)
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "%1 is the server's own: its files were copied into the case, and "
                                     "the copies were read."),
                   {displayName(root)});
}

/// What was read stays what is shown, whatever the server does with its files meanwhile.
Expected<Evidence> readLive(const CaseRecord& record, const CopyTarget& place, const Knowledge& knowledge,
                            const JobContext& context, std::shared_ptr<const CopiesRead>& read)
{
    const auto alone = holdAlone(place, context.stop());
    if (!alone)
        return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "read the evidence"))));
    const std::vector<Path> live = liveRootsOf(record);
    LiveCopies copies({place.folder, record.opened, record.kept, place.collector, place.now}, live,
                      context.stop());
    auto evidence = readEvidence(record, place.folder, knowledge, context,
                                 [&copies](const Path& file) { return copies.open(file); });
    if (!evidence)
        return evidence;
    evidence->open = readingZips(copies.reopener());
    const QList<Message> notes = copies.notes();
    if (notes.isEmpty()) {
        for (const Path& root : live)
            evidence->notes.append(readFromCopies(root));
    }
    evidence->notes += notes;
    if (const auto& unwritable = copies.unwritable())
        evidence->errors.push_back(*unwritable);
    read = std::make_shared<const CopiesRead>(CopiesRead{live, copies.read(), copies.kept()});
    return evidence;
}

} // namespace

Expected<LoadedCase> loadCase(const CaseRecord& record, const Path& folder, const CopyTarget& copies,
                              const Knowledge& knowledge, const JobContext& context)
{
    std::shared_ptr<const CopiesRead> read;
    auto evidence = copies.folder.empty() || liveRootsOf(record).empty()
                        ? readEvidence(record, folder, knowledge, context)
                        : readLive(record, copies, knowledge, context, read);
    if (!evidence)
        return tl::unexpected(std::move(evidence.error()));
    report(context.progress(), 0, 0, Message(QT_TRANSLATE_NOOP("ims", "weighing the causes")));
    Expected<LoadedCase> weighed =
        weighCase(std::make_shared<const Evidence>(std::move(*evidence)), record, knowledge, context);
    if (!weighed)
        return weighed;
    weighed->copies = std::move(read);
    return weighed;
}

Expected<LoadedCase> weighCase(std::shared_ptr<const Evidence> evidence, const CaseRecord& record,
                               const Knowledge& knowledge, const JobContext& context)
{
    auto diagnosis = diagnose(*evidence, *knowledge.causes, *knowledge.charsets, answersOf(record),
                              context.stop(), context.progress());
    if (!diagnosis)
        return tl::unexpected(std::move(diagnosis.error()));
    noteDecisions(*diagnosis, record, *evidence, *knowledge.causes, *knowledge.charsets);
    return LoadedCase{std::move(evidence), std::make_shared<const Diagnosis>(std::move(*diagnosis))};
}

} // namespace ims
