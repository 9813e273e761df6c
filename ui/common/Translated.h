#pragma once

#include "core/base/Error.h"

#include <QString>

namespace ims {

/// A sentence of the core in the language of the window.
QString translated(const Message& message);

/// An error as one or two sentences: what was being done, to which file, why it failed, what to do.
QString translated(const Error& error);

/// Words to be said, in the quotes of the language.
QString quotedSpeech(const QString& words);

} // namespace ims
