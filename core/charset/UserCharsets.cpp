#include "core/charset/UserCharsets.h"

#include "core/base/ByteSource.h"

namespace ims {

namespace {

constexpr qint64 mostBytes = qint64(1) << 20;

Message todoAboutUserFile()
{
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "Correct the file or remove it; until then the program's own character "
                                     "sets are used without it."));
}

/// `error`, of a user's own file.
Error ofUserFile(Error error)
{
    error.doing = Message(QT_TRANSLATE_NOOP("ims", "read your character sets"));
    error.todo = todoAboutUserFile();
    return error;
}

} // namespace

Expected<CharsetFile> readCharsetFile(const Path& file)
{
    const auto source = ByteSource::open(file);
    if (!source)
        return tl::unexpected(ofUserFile(source.error()));
    const QString name = displayName(file);
    if ((*source)->size() > mostBytes)
        return tl::unexpected(
            ofUserFile({{}, name, Message(QT_TRANSLATE_NOOP("ims", "it is larger than 1 MiB")), {}}));
    const auto bytes = (*source)->read({0, mostBytes});
    if (!bytes)
        return tl::unexpected(ofUserFile(bytes.error()));
    return CharsetFile{*bytes, name};
}

Expected<ProgramCharsets> loadProgramCharsets(const Path& file, Absent absent)
{
    Expected<CharsetCatalogue> own = CharsetCatalogue::builtIn();
    if (!own)
        return tl::unexpected(own.error());
    std::error_code ignored;
    const bool isFine = absent == Absent::IsFine && !std::filesystem::exists(file, ignored) && !ignored;
    if (file.empty() || isFine)
        return ProgramCharsets{std::move(*own), {}};
    const Expected<CharsetFile> user = readCharsetFile(file);
    if (!user)
        return ProgramCharsets{std::move(*own), user.error()};
    Expected<CharsetCatalogue> both = CharsetCatalogue::builtInWith({*user});
    if (!both)
        return ProgramCharsets{std::move(*own), ofUserFile(both.error())};
    return ProgramCharsets{std::move(*both), {}};
}

} // namespace ims
