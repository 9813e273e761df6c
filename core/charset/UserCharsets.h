#pragma once

#include "core/base/Path.h"
#include "core/charset/CharsetCatalogue.h"

#include <optional>

namespace ims {

/// What a program works with: the one way by which programs get their catalogue.
struct ProgramCharsets
{
    CharsetCatalogue catalogue;
    std::optional<Error>
        problem; ///< why the user's file was not taken; the catalogue is the built-in one then
};

/// A file that the user named must be there; the one of the configuration folder need not.
enum class Absent { IsError, IsFine };

/// The built-in catalogue with the user's file over it, where `file` is not empty. A file that cannot be read
/// or used is told in `problem`; an Error is a defect of the program itself.
Expected<ProgramCharsets> loadProgramCharsets(const Path& file, Absent absent = Absent::IsError);

/// A user's file as it is, at most 1 MiB. Errors: missing, not readable, too large.
Expected<CharsetFile> readCharsetFile(const Path& file);

} // namespace ims
