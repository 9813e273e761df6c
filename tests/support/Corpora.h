#pragma once

#include <QDir>
#include <QString>

namespace ims::test {

/// A folder of the collection of third-party mails, logs and texts that lies beside the project, or where
/// IMSDOCTOR_CORPORA says. Empty where it is missing: tests that want it skip then.
inline QString corporaFolder(const QString& name)
{
    const QString stated = qEnvironmentVariable("IMSDOCTOR_CORPORA");
    const QDir root(stated.isEmpty() ? QStringLiteral(IMS_SOURCE_DIR "/../shared/corpora") : stated);
    return root.exists(name) ? root.filePath(name) : QString();
}

} // namespace ims::test
