#include "core/spool/SpoolFlagTable.h"

#include <algorithm>

namespace ims {

// Rows of the list of inbound pitfalls that have no flag, since the bytes of one message cannot show them:
// - us-ascii mail on a server with a double-byte code page (Q183225): the code page is the server's.
// - OpenStreamOnFile failing (Q157684), disk space, other charset settings: nothing of them is in the file.
// - Hop count exceeded (Q260247): which count is too high is documented nowhere; the hops are listed instead.
// - multipart/alternative leading to a non-delivery report (Q178338, Q188013): whether there was a report is
//   not in the message, and most HTML mail is multipart/alternative. Flagged inside a report only.
// - Delivery reports that are “corrupted” (Q177955, Q178244): in which way is not said. Flagged where a
// report
//   is in UTF-7 or UTF-8.
// - no-mime-8bit and text-without-charset may be archived as well as garbled: that depends on the setting,
//   which the diagnosis weighs. The bytes alone show garbled.

namespace {

constexpr int mostOfOneCode = 100;

std::vector<FlagRow> allRows()
{
    std::vector<FlagRow> rows;
    for (const std::span<const FlagRow> theme : {fieldFlagRows(), partFlagRows(), textFlagRows()})
        rows.insert(rows.end(), theme.begin(), theme.end());
    return rows;
}

qsizetype rowOf(const char* code)
{
    const std::span<const FlagRow> rows = flagTable();
    const QLatin1StringView name(code);
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const FlagRow& candidate) {
        return name == QLatin1StringView(candidate.code);
    });
    return row == rows.end() ? -1 : row - rows.begin();
}

} // namespace

std::span<const FlagRow> flagTable()
{
    static const std::vector<FlagRow> rows = allRows();
    return rows;
}

void FlagCollector::add(const char* code, ByteRange range, QStringList arguments)
{
    const qsizetype index = rowOf(code);
    Q_ASSERT(index >= 0);
    if (index < 0)
        return;
    m_counts.resize(flagTable().size());
    int& count = m_counts[static_cast<size_t>(index)];
    if (count >= mostOfOneCode)
        return;
    ++count;
    const FlagRow& row = flagTable()[static_cast<size_t>(index)];
    m_flags.push_back({QString::fromLatin1(row.code), row.severity,
                       QString::fromLatin1(row.kb).split(u' ', Qt::SkipEmptyParts), range,
                       Message(row.text, std::move(arguments))});
}

bool FlagCollector::has(const char* code) const
{
    const qsizetype index = rowOf(code);
    return index >= 0 && static_cast<size_t>(index) < m_counts.size() &&
           m_counts[static_cast<size_t>(index)] > 0;
}

std::vector<Flag> FlagCollector::take()
{
    std::stable_sort(m_flags.begin(), m_flags.end(),
                     [](const Flag& a, const Flag& b) { return a.range.offset < b.range.offset; });
    return std::move(m_flags);
}

} // namespace ims
