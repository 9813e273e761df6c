#pragma once

#include "core/casefile/CaseRecord.h"
#include "tests/support/SplitMix64.h"

#include <QDir>
#include <QTemporaryDir>

namespace ims::test {

/// A case with something in each of its fields.
CaseRecord fullRecord();

/// A stop that was asked for and did not end in time.
ServiceAct sampleServiceAct();

/// A case of random size and content, the same for the same seed: other scripts, line breaks, quotes, NUL and
/// bidi marks in its texts, paths that are not UTF-8.
CaseRecord randomRecord(SplitMix64& random);

/// The record without where its journal stood when it was saved.
CaseRecord unnoted(CaseRecord record);

/// A folder of one test.
class CaseRoom
{
public:
    CaseRoom() = default;

    /// In another folder than that of temporary files, such as one in memory; in that one where it is
    /// missing.
    explicit CaseRoom(const QString& parent)
        : m_folder(QDir(parent).exists() ? QTemporaryDir(parent + QStringLiteral("/XXXXXX"))
                                         : QTemporaryDir())
    {
    }

    Path path(const QString& name = {}) const { return pathFromString(m_folder.filePath(name)); }

    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const Path& file) const;

    /// The names in a folder, sorted.
    QStringList names(const Path& folder) const;

    /// A new case with a record in it, closed again.
    Path savedCase(const QString& hint, const CaseRecord& record) const;

private:
    QTemporaryDir m_folder;
};

} // namespace ims::test
