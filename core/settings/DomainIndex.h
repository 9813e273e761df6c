#pragma once

#include "core/settings/CharacterSets.h"

#include <QHash>

namespace ims {

/// Finds the rows of settings with thousands of domains. The settings outlive it and stay as they are.
class DomainIndex
{
public:
    explicit DomainIndex(const ImcSettings& settings);

    /// As ImcSettings::rowOf().
    const CharacterSets* rowOf(const QString& domain) const;

    /// As ImcSettings::forSenderDomain().
    const CharacterSets* forSenderDomain(const QString& domain) const;

    /// The first row that covers the domain, the default not counted; null without one.
    const CharacterSets* firstCovering(const QString& domain) const;

    /// Below a row, the first that covers its domain too; null without one.
    const CharacterSets* nextCovering(const CharacterSets& row) const;

private:
    const CharacterSets* coveringFrom(const CharacterSets* begin, const QString& domain) const;

    const ImcSettings& m_settings;
    QHash<QString, const CharacterSets*> m_rows;                  ///< the first, by foldedDomain()
    QHash<QString, std::vector<const CharacterSets*>> m_covering; ///< by coveringKey(), in their order
};

/// A domain for comparing without case, character by character.
QString foldedDomain(QStringView domain);

/// What of a row's domain CharacterSets::covers() compares, folded; empty where it covers nothing.
QString coveringKey(const CharacterSets& row);

/// The keys of rows that cover a sender's domain, folded: itself and what follows each of its dots.
QStringList coveredBy(QStringView senderDomain);

} // namespace ims
