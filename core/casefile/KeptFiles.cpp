#include "core/casefile/KeptFiles.h"

#include "core/casefile/KeptName.h"
#include "core/evidence/ZippedFiles.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace ims {

namespace {

/// The files to keep, the most telling ones first, each once.
class FilesToKeep
{
public:
    explicit FilesToKeep(const Evidence& evidence)
    {
        for (const Failure& failure : evidence.failures) {
            if (const ArchivedFile* file = evidence.fileOf(failure))
                add(file->path);
        }
        for (const Input& input : evidence.inputs) {
            const bool isFile = input.kind != InputKind::Folder && input.kind != InputKind::Archive &&
                                input.kind != InputKind::Ignored;
            if (isFile)
                add(input.path());
        }
        for (const ArchivedFile& file : evidence.files)
            add(file.path);
    }

    const std::vector<Path>& all() const { return m_files; }

private:
    void add(const Path& named)
    {
        const Path file = fileOnDisk(named);
        if (m_seen.insert(file).second)
            m_files.push_back(file);
    }

    std::vector<Path> m_files;
    std::set<Path> m_seen;
};

} // namespace

Expected<std::vector<KeptFile>> keepEvidence(const KeepRequest& request, const Evidence& evidence,
                                             const StopToken& stop, const Progress& progress)
{
    EvidenceKeeper keeper(request, stop);
    const FilesToKeep toKeep(evidence);
    const std::vector<Path>& files = toKeep.all();
    for (size_t i = 0; i < files.size(); ++i) {
        report(progress, qint64(i), qint64(files.size()),
               Message(QT_TRANSLATE_NOOP("ims", "Copying the evidence into the case")));
        if (auto kept = keeper.keep(files[i], evidence.server); !kept)
            return tl::unexpected(std::move(kept.error()));
    }
    return keeper.all();
}

namespace {

/// Where the copy of an opened file, or of a folder with what lies below it, is; empty where there is none.
/// Numbers in the names of copies are those of the time when they were made.
Path copyOf(const Path& input, const CaseRecord& record, const Path& folder)
{
    for (const KeptFile& file : record.kept) {
        if (file.copy.isEmpty() || isEarlierCopy(file))
            continue;
        const Path below = file.source.lexically_relative(input);
        if (below.empty() || *below.begin() == "..")
            continue;
        Path copy = pathFromString(file.copy);
        for (const Path& part : below) {
            if (part != ".")
                copy = copy.parent_path();
        }
        std::error_code code;
        if (isKeptName(displayName(copy)) && fs::exists(folder / copy, code))
            return folder / copy;
    }
    return {};
}

} // namespace

std::vector<Path> reachableInputs(const CaseRecord& record, const Path& folder, std::vector<Path>* replaced)
{
    std::vector<Path> inputs;
    for (const Path& input : record.opened) {
        std::error_code code;
        const Path copy = folder.empty() || fs::exists(input, code) ? Path() : copyOf(input, record, folder);
        inputs.push_back(copy.empty() ? input : copy);
        if (replaced && !copy.empty())
            replaced->push_back(input);
    }
    return inputs;
}

} // namespace ims
