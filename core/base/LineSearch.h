#pragma once

#include "core/base/NeedleSearch.h"

namespace ims {

/// ByteSearch::each() for a query with expressions: line by line, and of these only the ones that have a text
/// without which there is no hit, where such a text is known.
Expected<SearchGaps> searchLines(const SearchTask& task);

} // namespace ims
