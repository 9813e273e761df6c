#pragma once

#include "core/base/ByteSource.h"
#include "core/retest/MoveFolder.h"

namespace ims {

/// The folder beside a journal that holds a copy of every file before it is moved. Copies are never removed
/// by the program.
class SavedCopies
{
public:
    /// `evidence`: folders in which the copies must not lie.
    SavedCopies(Path folder, EvidenceRoots evidence);

    const Path& folder() const { return m_folder; }

    /// Makes the folder where it is missing.
    Expected<void> make() const;

    /// Bytes that can be written there.
    Expected<qint64> freeBytes() const;

    /// Copies a file, reads the copy back and compares it with `sha256`; returns its name when the disk has
    /// it. A copy of the same bytes that is there already serves. isChanged() where the file holds other
    /// bytes.
    Expected<QString> save(MoveFolder& from, const QString& name, const QString& sha256) const;

    Expected<ByteSourcePtr> open(const QString& copy) const;

    static bool isChanged(const Error& error);

private:
    Expected<bool> holds(const QString& copy, const QString& sha256) const;
    Expected<QString> freeName(const QString& name, const QString& sha256, bool& there) const;

    Path m_folder;
    EvidenceRoots m_evidence;
};

} // namespace ims
