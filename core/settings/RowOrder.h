#pragma once

#include "core/settings/CharacterSets.h"

#include <QHash>
#include <QSet>

namespace ims {

/// Where the rows that a change adds go among those that stay: the first entry that fits counts [inferred:
/// the dialog has Move Up and Move Down, Q146481]. The rows outlive it and stay as they are.
class RowOrder
{
public:
    /// @param gone domains, folded, whose rows are removed: they hide nothing
    RowOrder(const std::vector<CharacterSets>& rows, const QSet<QString>& gone);

    /// A row above the first that would hide it, those added before included.
    void add(const QString& domain);

    /// A row in front of the one at a position (their count = at the end), below those added there before.
    void addInFrontOf(qsizetype position, const QString& domain);

    /// The added domains in front of the row at a position, in their order.
    QStringList inFrontOf(qsizetype position) const;

private:
    struct Place
    {
        qsizetype position; ///< of the row
        qsizetype among;    ///< of those added in front of it; a row that stays is below them all
    };

    struct Added
    {
        QString domain;
        QString key; ///< coveringKey()
    };

    Place placeFor(const QString& domain) const;
    void insert(qsizetype position, qsizetype among, const QString& domain);

    qsizetype m_count;
    QHash<QString, qsizetype> m_staying;          ///< position of the first row, by coveringKey()
    QHash<QString, qsizetype> m_addedAt;          ///< position of the first added row, by coveringKey()
    QHash<qsizetype, std::vector<Added>> m_added; ///< by position
};

} // namespace ims
