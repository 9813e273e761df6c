#pragma once

#include "core/spool/SpoolFile.h"

#include <span>
#include <vector>

namespace ims {

/// How the parts of a message lie in each other, by their paths; three numbers a part, whatever the depth.
/// Parts are named by their places in SpoolFile::parts, which stand in the order of the file.
class PartTree
{
public:
    static constexpr qsizetype none = -1;

    PartTree() = default;
    explicit PartTree(const std::vector<Part>& parts);

    /// The parts directly inside one, in the order of the file; of `none`: those inside no other.
    std::span<const quint32> childrenOf(qsizetype part) const;
    qsizetype parentOf(qsizetype part) const { return m_parents.at(static_cast<size_t>(part)); }
    /// A part's place among its siblings.
    int rowOf(qsizetype part) const { return m_rows.at(static_cast<size_t>(part)); }

    /// The innermost part that holds a byte; `none` where no part does. O(depth · log n).
    qsizetype innermostAt(const std::vector<Part>& parts, qint64 offset) const;

private:
    std::vector<qint32> m_parents;
    std::vector<qint32> m_rows;
    std::vector<quint32> m_children; ///< of all parts, one list after the other
    std::vector<quint32> m_starts;   ///< where the list of each begins; first that of `none`
};

} // namespace ims
