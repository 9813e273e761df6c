#pragma once

#include <QByteArray>

namespace ims {

/// The longest text that every match of a regular expression (PCRE2) holds, as far as that is easily told;
/// empty where it is not. A line without that text need not be matched, which is what makes searching fast.
/// Looks outside of groups only, and at nothing that has alternatives or options.
QByteArray requiredText(const QByteArray& pattern);

} // namespace ims
