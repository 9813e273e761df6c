#pragma once

#include <QString>

namespace ims {

/// A text of a menu or a button without the letter that chooses it by keyboard: "&Open…" and "開く(&O)…".
QString withoutMnemonic(QString text);

} // namespace ims
