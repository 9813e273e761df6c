#pragma once

#include "core/base/Error.h"
#include "core/service/ServiceTarget.h"

#include <string>

namespace ims::cli {

/// The first line of standard input, without its line break. At a terminal it is asked for and not shown.
Expected<Secret> readPassword(const QString& user);

/// Name and password out of a file in the form of Samba's programs: `username =`, `password =`, `domain =`.
/// Error: others than its owner may read it, or it is somebody else's (wherever the system tells).
Expected<ServiceLogin> readAuthFile(const std::string& file);

/// Whether an auth file was refused because others may read it.
bool isAuthFileOpen(const Error& error);

} // namespace ims::cli
