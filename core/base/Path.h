#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace ims {

/// A file's name as the operating system has it; on Unix any bytes, valid UTF-8 or not.
using Path = std::filesystem::path;

Path pathFromString(const QString& text);

/// From a command-line argument or directory entry: the bytes as they are.
Path pathFromNative(const QByteArray& bytes);

/// For people and JSON: bytes that are not UTF-8 become U+FFFD. Never use it to open a file.
QString displayName(const Path& path);

/// The bytes of a path where they are not valid UTF-8, else empty (the contract's `file_hex`).
QByteArray bytesIfNotUtf8(const Path& path);

/// The one spelling of a place: absolute, links resolved as far as the path exists, also where a link's target
/// does not exist yet. Where the system refuses to look (no permission, a circle of links), what the spelling
/// alone tells: two different names then never become one.
Path resolvedPath(const Path& path);

/// Whether `path` is `folder` or lies below it. Asks the system too, so that another spelling of the folder
/// (letter case, a mount) does not hide it.
bool isBelow(const Path& path, const Path& folder);

} // namespace ims
