#include "ui/common/Translated.h"

#include <QCoreApplication>

namespace ims {

QString translated(const Message& message)
{
    if (message.isEmpty())
        return {};
    return message.fill(QCoreApplication::translate("ims", message.id.constData()));
}

QString translated(const Error& error)
{
    const Message plain(QT_TRANSLATE_NOOP("ims", "Could not %1: %2."),
                        {translated(error.doing), translated(error.why)});
    const Message withFile(QT_TRANSLATE_NOOP("ims", "Could not %1 “%2”: %3."),
                           {translated(error.doing), error.file, translated(error.why)});
    QString text = translated(error.file.isEmpty() ? plain : withFile);
    if (!error.todo.isEmpty())
        text += u' ' + translated(error.todo);
    return text;
}

QString quotedSpeech(const QString& words)
{
    return QCoreApplication::translate("Translated", "“%1”", "words to be said").arg(words);
}

} // namespace ims
