#include "core/base/Resource.h"

#include <QCoreApplication>
#include <QFile>

namespace ims {

Expected<QByteArray> readResource(const QString& name, Message doing)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{
            std::move(doing), name,
            Message(QT_TRANSLATE_NOOP("ims", "it is missing from the program: %1"), {file.errorString()}),
            todoAboutResource()});
    return file.readAll();
}

Message todoAboutResource()
{
    return Message(QT_TRANSLATE_NOOP("ims", "Install the program anew; if that does not help, report it."));
}

} // namespace ims
