#include "ui/wizard/ServerFolders.h"

#include "core/base/SafeText.h"
#include "core/casefile/LiveCopies.h"
#include "ui/wizard/CaseSession.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct ServerFoldersTexts
{
    Q_DECLARE_TR_FUNCTIONS(ServerFolders)
};

/// By the spelling alone: the path was found below the root, and a share that is gone must not hold the
/// window up.
bool liesBelow(const Path& path, const Path& root)
{
    const Path way = path.lexically_normal().lexically_relative(root.lexically_normal());
    return !way.empty() && *way.begin() != "..";
}

ServerFolders none(const QString& why)
{
    return {{}, why, {}};
}

QString shown(const Path& path)
{
    return visibleText(displayName(path));
}

} // namespace

ServerFolders serverFolders(const CaseSession& session)
{
    const std::vector<Path> live = liveRootsOf(session.record());
    if (live.empty())
        return none(
            ServerFoldersTexts::tr("Nothing of what was opened was called the server’s own (step 1). In "
                                   "a copy nothing is moved: the server would never know."));
    const auto isLive = [&](const Path& path) {
        return std::any_of(live.begin(), live.end(), [&](const Path& root) { return liesBelow(path, root); });
    };
    std::vector<Path> archives;
    ServerFolders folders;
    const auto evidence = session.evidence();
    for (const Input& input : evidence ? evidence->inputs : std::vector<Input>()) {
        const Path path = input.path();
        if (!isLive(path))
            continue;
        if (input.kind == InputKind::Archive &&
            std::find(archives.begin(), archives.end(), path) == archives.end())
            archives.push_back(path);
        if (input.kind == InputKind::EventLog || input.kind == InputKind::EventText)
            folders.logs.push_back(path);
    }
    if (archives.empty())
        return none(ServerFoldersTexts::tr("No folder IN\\ARCHIVE is within reach below %1.")
                        .arg(shown(live.front())));
    if (archives.size() > 1)
        return none(
            ServerFoldersTexts::tr("More than one folder IN\\ARCHIVE is the server’s own: %1 and %2. Leave "
                                   "the one that counts in step 1.")
                .arg(shown(archives.at(0)), shown(archives.at(1))));
    const Path archive = archives.front().has_filename() ? archives.front() : archives.front().parent_path();
    const Path in = archive.parent_path();
    if (displayName(in.filename()).compare("IN"_L1, Qt::CaseInsensitive) != 0)
        return none(ServerFoldersTexts::tr("%1 does not lie in a folder IN.").arg(shown(archive)));
    folders.found = RetestFolders{archive, in};
    return folders;
}

} // namespace ims
