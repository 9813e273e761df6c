#include "core/base/Error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

const char* const cancelledWhy = QT_TRANSLATE_NOOP("ims", "it was cancelled");

Message adviceFor(const std::error_code& code)
{
    if (code == std::errc::no_such_file_or_directory)
        return Message(QT_TRANSLATE_NOOP("ims", "Check the path, and that the share or drive is connected."));
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return Message(QT_TRANSLATE_NOOP("ims", "Ask for read permission, or work on a copy of the file."));
    if (code == std::errc::no_space_on_device)
        return Message(QT_TRANSLATE_NOOP("ims", "Free some disk space, or choose another drive."));
    if (code == std::errc::is_a_directory)
        return Message(QT_TRANSLATE_NOOP("ims", "Name a file in it."));
    if (code == std::errc::not_a_directory)
        return Message(QT_TRANSLATE_NOOP("ims", "Name the folder it lies in."));
    if (code == std::errc::read_only_file_system)
        return Message(QT_TRANSLATE_NOOP("ims", "Choose a place that can be written to."));
    return Message(QT_TRANSLATE_NOOP("ims", "Try again; if it stays, copy the file to a local drive first."));
}

Message reasonFor(const std::error_code& code)
{
    if (code == std::errc::no_such_file_or_directory)
        return Message(QT_TRANSLATE_NOOP("ims", "it does not exist"));
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return Message(QT_TRANSLATE_NOOP("ims", "access is denied"));
    if (code == std::errc::no_space_on_device)
        return Message(QT_TRANSLATE_NOOP("ims", "the disk is full"));
    if (code == std::errc::is_a_directory)
        return Message(QT_TRANSLATE_NOOP("ims", "it is a folder, not a file"));
    if (code == std::errc::not_a_directory)
        return Message(QT_TRANSLATE_NOOP("ims", "it is a file, not a folder"));
    if (code == std::errc::read_only_file_system)
        return Message(QT_TRANSLATE_NOOP("ims", "the drive is read-only"));
    return Message(QT_TRANSLATE_NOOP("ims", "the system says: %1"), {QString::fromStdString(code.message())});
}

} // namespace

QString Error::english() const
{
    QString text = file.isEmpty()
                       ? u"Could not %1: %2."_s.arg(doing.english(), why.english())
                       : Message("Could not %1 “%2”: %3.", {doing.english(), file, why.english()}).english();
    if (!todo.isEmpty())
        text += u' ' + todo.english();
    return text;
}

QJsonObject Error::toJson() const
{
    return {{u"doing"_s, doing.english()},
            {u"file"_s, file},
            {u"why"_s, why.english()},
            {u"todo"_s, todo.english()}};
}

Error systemError(Message doing, const QString& file, const std::error_code& code)
{
    return {std::move(doing), file, reasonFor(code), adviceFor(code)};
}

Error cancelledError(Message doing)
{
    return {std::move(doing), {}, Message(cancelledWhy), {}};
}

bool isCancelled(const Error& error)
{
    return error.why.id == cancelledWhy;
}

} // namespace ims
