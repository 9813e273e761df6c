#pragma once

#include <QString>

namespace ims {

/// The name of a registry key in a form in which two names of one key are equal.
///
/// Without case; HKLM for HKEY_LOCAL_MACHINE and the other short names; HKEY_CLASSES_ROOT as what it shows,
/// HKEY_LOCAL_MACHINE\SOFTWARE\Classes; ControlSet001 and the like as CurrentControlSet, with the number
/// apart, since an export of all of HKEY_LOCAL_MACHINE has every set.
struct RegistryPath
{
    QString folded;
    int controlSet = 0; ///< 1 to 999; 0 = CurrentControlSet, or outside of a control set

    /// Whether this is `key` or lies below it, at most `levels` deeper.
    bool isWithin(const RegistryPath& key, qsizetype levels) const;

    friend bool operator==(const RegistryPath&, const RegistryPath&) = default;
};

RegistryPath registryPath(const QString& key);

} // namespace ims
