#pragma once

#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace ims {

/// What an export may hide.
enum class RedactionKind {
    Addresses,   ///< e-mail addresses: the part before the `@`
    Domains,     ///< domains of addresses, hosts and settings
    Hosts,       ///< names of servers and machines
    IpAddresses, ///< IPv4 and IPv6
    People,      ///< names, accounts, phone and ticket numbers, organisations
    Subjects,    ///< subjects, Message-IDs and every other field of a header that is free text
    Bodies,      ///< text of messages and attachments
    Notes,       ///< what people wrote freely: notes, the caller's words, typed answers, outputs of programs
    Paths        ///< names of folders and files that are not the server's own
};

/// All kinds, in the order in which they are offered.
const std::vector<RedactionKind>& redactionKinds();

/// "addresses", "domains", "hosts", "ip-addresses", "people", "subjects", "bodies", "notes", "paths".
QString redactionKindId(RedactionKind kind);
std::optional<RedactionKind> redactionKindOf(const QString& id);

/// What one export hides.
struct RedactionChoices
{
    std::set<RedactionKind> kinds;
    QStringList words; ///< the technician's own, replaced wherever they stand, without regard to letter case

    /// Recipients that only the envelope names (blind copies, members of lists) and the Bcc field: hidden
    /// unless this is lifted, also where nothing else is.
    bool hiddenRecipients = true;

    bool has(RedactionKind kind) const { return kinds.contains(kind); }

    /// Whether values are replaced; hidden recipients alone do not count.
    bool isRedacting() const { return !kinds.empty() || !words.isEmpty(); }

    static RedactionChoices all();
    static RedactionChoices none() { return {}; }

    friend bool operator==(const RedactionChoices&, const RedactionChoices&) = default;
};

} // namespace ims
