#pragma once

#include "core/base/Path.h"

#include <functional>

class QWidget;

namespace ims {

/// How windows ask for a file or folder. Answers come by callback, never from a nested event loop; nothing is
/// called when the question is dismissed. Tests and scripts put their own answers here.
struct FilePrompts
{
    using Chosen = std::function<void(const Path&)>;

    std::function<void(QWidget* parent, const QString& title, Chosen)> folder;
    std::function<void(QWidget* parent, const QString& title, Chosen)> file;
    std::function<void(QWidget* parent, const QString& title, const QString& name, const QString& filter,
                       Chosen)>
        save;

    /// The system's dialogs.
    static FilePrompts dialogs();
};

} // namespace ims
