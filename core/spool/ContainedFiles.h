#pragma once

#include "core/spool/SpoolReader.h"

namespace ims {

/// A spool file, or a mail, that came inside a mail or a zip archive; its bytes are in memory.
struct ContainedFile
{
    QString name;         ///< its own, without folders, safe to show; never to be used as a path
    ByteSourcePtr source; ///< bears the name that shownName() gives it
    SpoolFile spool;
};

struct ContainedFiles
{
    std::vector<ContainedFile> files;
    std::vector<Error>
        errors; ///< in the archive itself: what is encrypted, damaged, packed in an unknown way
    std::vector<Error> unopened; ///< the same of a mail's attachments: the mail itself is in order
    QList<Message> notes;        ///< limits reached
};

/// How much is unpacked: counted as it comes out, whatever a zip archive says of itself.
struct ContainedLimits
{
    qint64 item = qint64(64) << 20;
    qint64 total = qint64(256) << 20;
    int items = 1000; ///< attachments and files looked at
    int depth = 3;    ///< zip in mail in zip
};

/// How a file in another one is shown: `mail.eml › Q7TKB9MW`.
QString shownName(const QString& outer, const QString& inner);

/// The spool files inside a mail (its attachments, base64 and quoted-printable undone) or a zip archive, and
/// inside mails and archives in these. Told by `ImCr`, or by a spool name (with or without `.txt` and the
/// like). Where an archive holds none, the mails in it are given instead. A spool file's own attachments are
/// looked into as well: it is a mail too. `spool` is what the reader made of `outer`. No recursion.
/// Errors: cancelled, or `outer` cannot be read; what is wrong inside goes to ContainedFiles.
Expected<ContainedFiles> findContained(const ByteSourcePtr& outer, const SpoolFile& spool,
                                       const SpoolReader& reader, const StopToken& stop = {},
                                       const ContainedLimits& limits = {});

} // namespace ims
