#include "core/service/WindowsService.h"

#include <QStringDecoder>

namespace ims {

std::unique_ptr<ServiceApi> serviceApi()
{
    return nullptr;
}

WindowsSessionResult openWindowsSession(const ServiceTarget&, const ServiceLogin&)
{
    return nullptr;
}

QString systemFolder()
{
    return {};
}

QMap<QString, QString> systemEnvironment()
{
    return {};
}

QString consoleText(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace ims
