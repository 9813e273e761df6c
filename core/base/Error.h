#pragma once

#include "core/base/Message.h"

#include <QJsonObject>
#include <tl/expected.hpp>

#include <system_error>

namespace ims {

/// Why something could not be done: what was being done, to which file, why it failed, what to do about it.
struct Error
{
    Message doing; ///< "read the event log"
    QString file;  ///< as shown to people; empty where no file is involved
    Message why;   ///< "the file does not exist"
    Message todo;  ///< a whole sentence: "Check the path."

    /// One English sentence with all four parts.
    QString english() const;

    /// The contract's form, in English: {"doing","file","why","todo"}.
    QJsonObject toJson() const;
};

template <class T>
using Expected = tl::expected<T, Error>;

/// An error whose reason is the operating system's answer.
Error systemError(Message doing, const QString& file, const std::error_code& code);

/// The error that a cancelled operation ends with.
Error cancelledError(Message doing);
bool isCancelled(const Error& error);

} // namespace ims
