#pragma once

#include "core/spool/SpoolFile.h"

#include <span>

namespace ims {

/// What the KB says about a pitfall; rows follow the viewer's list of inbound pitfalls.
struct FlagRow
{
    const char* code;
    FlagSeverity severity;
    const char* kb;   ///< article numbers, separated by blanks
    const char* text; ///< English source text; %1 is what was found, where there is something to quote
};

std::span<const FlagRow> flagTable();

/// Collects flags by their code; at most 100 of one code, so that a hostile message cannot flood the list.
class FlagCollector
{
public:
    void add(const char* code, ByteRange range, QStringList arguments = {});
    std::vector<Flag> take();

private:
    std::vector<Flag> m_flags;
    std::vector<int> m_counts; ///< by row of the table
};

} // namespace ims
