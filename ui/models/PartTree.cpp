#include "ui/models/PartTree.h"

#include <algorithm>
#include <numeric>

namespace ims {

namespace {

bool liesIn(const QString& path, const QString& outer)
{
    return outer.isEmpty() ||
           (path.size() > outer.size() && path.at(outer.size()) == u'.' && path.startsWith(outer));
}

} // namespace

PartTree::PartTree(const std::vector<Part>& parts)
    : m_parents(parts.size(), -1)
    , m_rows(parts.size(), 0)
    , m_children(parts.size(), 0)
    , m_starts(parts.size() + 2, 0)
{
    std::vector<size_t> around; // parts that the next one may lie in, the innermost last
    for (size_t i = 0; i < parts.size(); ++i) {
        while (!around.empty() &&
               (parts[i].path.isEmpty() || !liesIn(parts[i].path, parts[around.back()].path)))
            around.pop_back();
        if (!around.empty())
            m_parents[i] = static_cast<qint32>(around.back());
        m_rows[i] = static_cast<qint32>(m_starts[static_cast<size_t>(m_parents[i] + 2)]++);
        around.push_back(i);
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    for (size_t i = 0; i < parts.size(); ++i) {
        const size_t list = m_starts[static_cast<size_t>(m_parents[i] + 1)];
        m_children[list + static_cast<size_t>(m_rows[i])] = static_cast<quint32>(i);
    }
}

std::span<const quint32> PartTree::childrenOf(qsizetype part) const
{
    const auto list = static_cast<size_t>(part + 1);
    if (list + 1 >= m_starts.size())
        return {};
    return std::span(m_children).subspan(m_starts[list], m_starts[list + 1] - m_starts[list]);
}

qsizetype PartTree::innermostAt(const std::vector<Part>& parts, qint64 offset) const
{
    qsizetype found = none;
    for (;;) {
        const auto children = childrenOf(found);
        const auto after = std::partition_point(children.begin(), children.end(), [&](quint32 child) {
            return parts[child].range.offset <= offset;
        });
        if (after == children.begin() || !parts[*(after - 1)].range.contains(offset))
            return found;
        found = static_cast<qsizetype>(*(after - 1));
    }
}

} // namespace ims
