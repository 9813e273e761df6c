#pragma once

#include "core/diagnosis/Finding.h"

#include <QList>

namespace ims {

/// What another weighing of the same case changed, a sentence each, the weightiest first: which cause is
/// first now, which rose or fell, which messages went from one to another, what is recommended. Never empty:
/// where nothing moved it says so. At most a dozen sentences; then how many more there are.
QList<Message> whatMoved(const Diagnosis& before, const Diagnosis& after);

} // namespace ims
