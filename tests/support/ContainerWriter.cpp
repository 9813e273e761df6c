#include "tests/support/ContainerWriter.h"

#include <archive.h>
#include <archive_entry.h>

namespace ims::test {

QByteArray zipOf(const QList<ContainerEntry>& entries, const char* options)
{
    QByteArray out(qsizetype(1) << 20, '\0');
    size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    bool done = true;
    if (options) {
        done = archive_write_set_options(writer, options) == ARCHIVE_OK;
        archive_write_set_passphrase(writer, "secret");
    }
    archive_write_open_memory(writer, out.data(), static_cast<size_t>(out.size()), &used);
    for (const ContainerEntry& one : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, one.name.constData());
        archive_entry_set_size(entry, one.bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        done = archive_write_header(writer, entry) == ARCHIVE_OK && done;
        archive_write_data(writer, one.bytes.constData(), static_cast<size_t>(one.bytes.size()));
        archive_entry_free(entry);
    }
    done = archive_write_close(writer) == ARCHIVE_OK && done;
    archive_write_free(writer);
    return done ? out.first(static_cast<qsizetype>(used)) : QByteArray();
}

QByteArray mailWith(const QList<ContainerEntry>& attachments)
{
    QByteArray mail = "From: customer@alpha.example\nSubject: the files\nMIME-Version: 1.0\n"
                      "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHere they are.\n";
    for (const ContainerEntry& one : attachments) {
        QByteArray base64 = one.bytes.toBase64();
        for (qsizetype i = 76; i < base64.size(); i += 77)
            base64.insert(i, '\n');
        mail += "--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
                "Content-Disposition: attachment; filename=\"" +
                one.name + "\"\n\n" + base64 + "\n";
    }
    mail += "--b--\n";
    return mail.replace("\n", "\r\n");
}

} // namespace ims::test
