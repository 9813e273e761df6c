#pragma once

#include "tests/support/FailureLog.h"

#include "core/base/Path.h"
#include "core/evidence/Evidence.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace ims::test {

/// A folder that is made up for one test and removed after it.
class TestTree
{
public:
    /// Writes a file and the folders above it; the path is relative, with slashes.
    Path write(const QByteArray& relative, const QByteArray& bytes) const;
    Path makeFolder(const char* relative) const;
    Path path(const char* relative) const;
    Path root() const;

    /// A path of this tree, relative and with slashes.
    QString relative(const QString& absolute) const;

private:
    QTemporaryDir m_folder;
};

/// A spool file with an envelope and a short message.
QByteArray spoolBytes(const QByteArray& messageId, const QByteArray& mtsSerial,
                      const QByteArray& version = "5.5.2232.9");

/// The MTS-ID in spoolBytes().
QByteArray mtsIdOf(const QByteArray& mtsSerial);

/// The beginnings by which files are told.
QByteArray registryBytes();
QByteArray drWatsonBytes(); ///< one crash of store.exe in FIDL::EcAddFids
QByteArray settingsBytes();

/// The inputs of one kind, relative to the tree, sorted.
QStringList inputsOf(const TestTree& tree, const std::vector<Input>& inputs, InputKind kind);

} // namespace ims::test
