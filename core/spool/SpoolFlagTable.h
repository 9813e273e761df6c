#pragma once

#include "core/spool/SpoolFile.h"

#include <span>

namespace ims {

/// Whether articles of the KB tell of a pitfall, or it is inferred; those have no articles.
enum class FlagBasis { Documented, Inferred };

/// What the KB says about a pitfall; rows follow the viewer's list of inbound pitfalls.
struct FlagRow
{
    const char* code;
    FlagSeverity severity;
    const char* kb;   ///< article numbers, separated by blanks
    const char* text; ///< English source text; %1 is what was found, where there is something to quote
    FlagBasis basis = FlagBasis::Documented;
};

/// All rows, by theme.
std::span<const FlagRow> flagTable();

std::span<const FlagRow> fieldFlagRows(); ///< FieldFlagRows.cpp: envelope, header fields, addresses, dates
std::span<const FlagRow> partFlagRows();  ///< PartFlagRows.cpp: structure, attachments, reports
std::span<const FlagRow> textFlagRows();  ///< TextFlagRows.cpp: charsets and text

/// Collects flags by their code; at most 100 of one code, so that a hostile message cannot flood the list.
class FlagCollector
{
public:
    /// `code` must stand in the table.
    void add(const char* code, ByteRange range, QStringList arguments = {});
    bool has(const char* code) const;
    /// In order of offset.
    std::vector<Flag> take();

private:
    std::vector<Flag> m_flags;
    std::vector<int> m_counts; ///< by row of the table
};

} // namespace ims
