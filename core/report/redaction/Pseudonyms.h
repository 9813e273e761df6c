#pragma once

#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/report/redaction/RedactionChoices.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <map>
#include <vector>

namespace ims {

/// What a pseudonym stands for.
enum class PseudonymKind {
    User,
    Domain,
    Label,
    Ip4,
    Ip6,
    Person,
    Phone,
    Ticket,
    Subject,
    MessageId,
    Text,
    Folder,
    File,
    Word
};

/// Which of the choices decides whether it is replaced.
RedactionKind redactionKindOf(PseudonymKind kind);

/// A value that was found and what stands in its place.
struct PseudonymPair
{
    PseudonymKind kind = PseudonymKind::Word;
    QString original;
    QString replacement;

    friend bool operator==(const PseudonymPair&, const PseudonymPair&) = default;
};

/// Names that stand for others, the same in every file of an export and of later exports of the case:
/// numbered in the order in which they were asked for first, letter case not told apart. Nothing can be read
/// out of a name but its number. For one thread.
class Pseudonyms
{
public:
    static constexpr size_t mostPairs = 200'000;

    /// The name for a user, person, text … as it stands there; made where there is none yet.
    QString of(PseudonymKind kind, const QString& original);

    /// `miller@sales.corp.de` -> `user1@sub1.domain1.example`. The same local part of two domains is two
    /// users.
    QString address(const QString& address);

    /// `corp.de` -> `domain1.example`, `sales.corp.de` -> `name1.domain1.example`; a `*.` at its beginning
    /// stays. A name without a dot is a machine's: `EXCH01` -> `name2`, and `exch01.corp.de` ->
    /// `name2.domain1.example`.
    QString host(const QString& name);

    /// Into the ranges for documentation (RFC 5737, RFC 3849), beyond 762 addresses into 198.18.0.0/15.
    QString ip(const QString& address);

    /// Whether a text is one of the names that were given (a host, an address …), so that nothing is renamed
    /// twice.
    bool isGiven(const QString& text) const;

    /// A name put together of others, not to be renamed.
    void give(const QString& name) { m_given.insert(name); }

    /// In the order in which they were made, those of earlier exports included.
    const std::vector<PseudonymPair>& pairs() const { return m_pairs; }

    /// Those that were asked for since the map was loaded: what this export replaces.
    std::vector<PseudonymPair> usedPairs() const;

    /// How many of them of each choice: {"addresses": 34, …}, for a preview.
    QJsonObject counts() const;

    QJsonObject toJson() const;
    static Expected<Pseudonyms> fromJson(const QByteArray& bytes, const QString& name);

    /// The map of a case, `redaction-map.json` in its folder, never part of an export. Empty where there is
    /// none.
    static Path fileOf(const Path& caseFolder);
    static Expected<Pseudonyms> load(const Path& caseFolder);
    Expected<void> save(const Path& caseFolder, const EvidenceRoots& evidence) const;

private:
    const size_t* known(PseudonymKind kind, const QString& folded) const;
    size_t add(PseudonymKind kind, const QString& original, const QString& replacement);
    QString made(PseudonymKind kind, int number, const QString& original) const;

    std::vector<PseudonymPair> m_pairs;
    std::vector<char> m_used;                                ///< by pair
    std::map<PseudonymKind, QHash<QString, size_t>> m_known; ///< folded original -> pair
    std::map<PseudonymKind, int> m_numbers;
    QSet<QString> m_given;
};

/// The part of a host's name that is registered, by its spelling alone: the last two labels, or three under
/// `co.uk` and its like.
QString registeredDomain(const QString& name);

} // namespace ims
