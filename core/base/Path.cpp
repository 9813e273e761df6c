#include "core/base/Path.h"

#include <QStringDecoder>

#include <algorithm>

namespace fs = std::filesystem;

namespace ims {

namespace {

constexpr int mostLinks = 40; // as many as the systems follow

} // namespace

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

Path resolvedPath(const Path& path)
{
    std::error_code code;
    Path whole = fs::absolute(path, code);
    if (code)
        return path;
    // weakly_canonical() leaves a link in place whose target is missing; writing would create the target.
    for (int hops = 0; hops < mostLinks && fs::is_symlink(fs::symlink_status(whole, code)); ++hops) {
        const Path target = fs::read_symlink(whole, code);
        if (code)
            break;
        whole = whole.parent_path() / target;
    }
    const Path resolved = fs::weakly_canonical(whole, code);
    return code ? whole.lexically_normal() : resolved;
}

bool isBelow(const Path& path, const Path& folder)
{
    const Path whole = resolvedPath(path);
    const Path root = resolvedPath(folder);
    if (whole.empty() || root.empty())
        return false;
    const auto [rootEnd, unused] = std::mismatch(root.begin(), root.end(), whole.begin(), whole.end());
    if (rootEnd == root.end() || (std::next(rootEnd) == root.end() && rootEnd->empty()))
        return true;
    std::error_code missing;
    for (Path above = whole; above.has_relative_path(); above = above.parent_path()) {
        if (fs::equivalent(above, root, missing))
            return true;
    }
    return false;
}

} // namespace ims
