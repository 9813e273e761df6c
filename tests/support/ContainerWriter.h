#pragma once

#include <QByteArray>
#include <QList>

namespace ims::test {

/// A file in a zip archive or mail.
struct ContainerEntry
{
    QByteArray name;
    QByteArray bytes;
};

/// A zip archive; `options` are libarchive's (`zip:encryption=aes256` …), the password is "secret". Empty
/// where libarchive declines.
QByteArray zipOf(const QList<ContainerEntry>& entries, const char* options = nullptr);

/// A mail with a line of text and attachments in base64.
QByteArray mailWith(const QList<ContainerEntry>& attachments);

} // namespace ims::test
