#include "core/base/Path.h"

#include <QStringDecoder>

#include <algorithm>

namespace ims {

Path pathFromString(const QString& text)
{
#ifdef Q_OS_WIN
    return Path(text.toStdWString());
#else
    return Path(text.toUtf8().toStdString());
#endif
}

Path pathFromNative(const QByteArray& bytes)
{
#ifdef Q_OS_WIN
    return Path(QString::fromUtf8(bytes).toStdWString());
#else
    return Path(bytes.toStdString());
#endif
}

QString displayName(const Path& path)
{
#ifdef Q_OS_WIN
    return QString::fromStdWString(path.wstring());
#else
    return QString::fromStdString(path.string());
#endif
}

QByteArray bytesIfNotUtf8(const Path& path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path);
    return {};
#else
    const QByteArray bytes = QByteArray::fromStdString(path.string());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return decoder.hasError() || decoded.toUtf8() != bytes ? bytes : QByteArray();
#endif
}

bool isBelow(const Path& path, const Path& folder)
{
    std::error_code ignored;
    const Path whole = std::filesystem::weakly_canonical(std::filesystem::absolute(path, ignored), ignored);
    const Path root = std::filesystem::weakly_canonical(std::filesystem::absolute(folder, ignored), ignored);
    if (whole.empty() || root.empty())
        return false;
    const auto [rootEnd, unused] = std::mismatch(root.begin(), root.end(), whole.begin(), whole.end());
    return rootEnd == root.end() || (std::next(rootEnd) == root.end() && rootEnd->empty());
}

} // namespace ims
