#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace ims::test {

/// The files of a folder: relative path with slashes -> content.
using SampleCase = QMap<QString, QByteArray>;

/// The whole sample case, as it lies in resources/sample-case/. The same bytes at every call and on every
/// machine (README.md has LF line ends here; a checkout may change them).
SampleCase sampleCase();

/// Writes the sample case below `folder`, which need not exist; other files there stay. Returns an empty
/// string or what went wrong.
QString writeSampleCase(const QString& folder);

/// Checks the sample case against its own truth: every file there, every message in its envelope, every 4117
/// once. Returns the complaints.
QStringList checkSampleCase(const SampleCase& files);

} // namespace ims::test
