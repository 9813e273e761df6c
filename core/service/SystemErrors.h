#pragma once

#include "core/base/Message.h"

#include <vector>

namespace ims {

/// An error of Windows, or of the way to it, that a call to a service control manager may end with.
struct SystemError
{
    int code = 0; ///< winerror.h
    Message why;  ///< with the number as %1
    Message todo; ///< a whole sentence
};

/// What to do where server and client do not understand each other: a whole sentence or more.
Message todoOldServer();

/// Those with a known way round, by number.
const std::vector<SystemError>& systemErrors();

/// Null for other numbers.
const SystemError* systemError(int code);

} // namespace ims
