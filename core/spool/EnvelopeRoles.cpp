#include "core/spool/EnvelopeRoles.h"

#include <algorithm>

namespace ims {

namespace {

constexpr qsizetype shortestHost = 3; // shorter runs are numbers that happen to look like text
constexpr size_t none = static_cast<size_t>(-1);

bool isAngled(const QByteArray& text)
{
    return text.startsWith('<') && text.contains('>');
}

bool isBareAddress(const QByteArray& text)
{
    const qsizetype at = text.lastIndexOf('@');
    if (at < 1 || at + 1 >= text.size() || text.startsWith('<'))
        return false;
    return text.startsWith('"') ||
           std::none_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '<' || c == '>'; });
}

bool isAddress(const QByteArray& text)
{
    return isAngled(text) || isBareAddress(text);
}

bool isMtsId(const QByteArray& text)
{
    return text.startsWith("c=") && text.contains(";a=") && text.contains(";l=");
}

// Its end is `<YYMMDDHHMM><8-character id>` (Q190709, Q251152); an address that begins like one has no such.
bool endsAsMtsId(const QByteArray& text)
{
    constexpr qsizetype stampLength = 10;
    constexpr qsizetype idLength = 8;
    if (text.size() < stampLength + idLength)
        return false;
    const QByteArrayView tail = QByteArrayView(text).last(stampLength + idLength);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isIdLetter = [&](char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    return std::all_of(tail.begin(), tail.begin() + stampLength, isDigit) &&
           std::all_of(tail.begin() + stampLength, tail.end(), isIdLetter);
}

/// One reading of an envelope's runs.
class RoleFinder
{
public:
    explicit RoleFinder(const std::vector<EnvelopeRun>& runs)
        : m_runs(runs)
        , m_roles(runs.size(), EnvelopeRole::Other)
    {
    }

    std::vector<EnvelopeRole> find(QList<Message>& notes);

private:
    qint64 gap(size_t before, size_t after) const { return m_runs[after].start - m_runs[before].end(); }
    size_t findMtsId() const;
    size_t findSender(size_t mtsId) const;
    size_t senderBeforeMtsId(size_t mtsId) const;
    size_t senderWithoutMtsId() const;
    void assignHosts(size_t sender);
    void assignHostsWithoutSender(size_t mtsId);
    void assignRecipients(size_t from, QList<Message>& notes);

    const std::vector<EnvelopeRun>& m_runs;
    std::vector<EnvelopeRole> m_roles;
};

// The first of those that look best: a peer can say such a thing in HELO, but the true one follows an
// address.
size_t RoleFinder::findMtsId() const
{
    size_t best = none;
    int bestScore = -1;
    for (size_t i = 0; i < m_runs.size(); ++i) {
        if (!isMtsId(m_runs[i].text))
            continue;
        const int score =
            (endsAsMtsId(m_runs[i].text) ? 2 : 0) + (i > 0 && isAddress(m_runs[i - 1].text) ? 1 : 0);
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

size_t RoleFinder::senderBeforeMtsId(size_t mtsId) const
{
    constexpr size_t furthest = 3; // numbers between the two may look like text
    for (size_t i = mtsId; i > 0 && mtsId - i < furthest; --i) {
        if (isAddress(m_runs[i - 1].text))
            return i - 1;
    }
    // Peer, HELO and a local name without domain and brackets stand directly after each other.
    if (mtsId >= 3 && gap(mtsId - 2, mtsId - 1) == 1 && gap(mtsId - 3, mtsId - 2) == 1)
        return mtsId - 1;
    return none;
}

// The first address with a host right before it, or with something else than an address behind it.
size_t RoleFinder::senderWithoutMtsId() const
{
    for (size_t i = 0; i < m_runs.size(); ++i) {
        if (!isAddress(m_runs[i].text))
            continue;
        const bool hostBefore = i > 0 && gap(i - 1, i) <= 2;
        const bool listBehind = i + 1 < m_runs.size() && gap(i, i + 1) == 1 && isAddress(m_runs[i + 1].text);
        return hostBefore || !listBehind ? i : none;
    }
    return none;
}

size_t RoleFinder::findSender(size_t mtsId) const
{
    return mtsId == none ? senderWithoutMtsId() : senderBeforeMtsId(mtsId);
}

// The two strings right before the sender are the host that connected and what it said in HELO; two NULs
// before the sender mean that it said nothing.
void RoleFinder::assignHosts(size_t sender)
{
    const auto plausible = [&](size_t i, size_t next) {
        return m_runs[i].text.size() >= shortestHost || gap(i, next) <= 1;
    };
    if (sender == 0 || !plausible(sender - 1, sender))
        return;
    const size_t last = sender - 1;
    const bool heloEmpty = gap(last, sender) == 2;
    if (heloEmpty || last == 0 || !plausible(last - 1, last)) {
        m_roles[last] = EnvelopeRole::Peer;
        return;
    }
    m_roles[last] = EnvelopeRole::Helo;
    m_roles[last - 1] = EnvelopeRole::Peer;
}

void RoleFinder::assignHostsWithoutSender(size_t mtsId)
{
    if (mtsId == none || mtsId == 0 || m_runs[mtsId - 1].text.size() < shortestHost)
        return;
    const bool pair = mtsId >= 2 && gap(mtsId - 2, mtsId - 1) == 1;
    m_roles[mtsId - 1] = pair ? EnvelopeRole::Helo : EnvelopeRole::Peer;
    if (pair)
        m_roles[mtsId - 2] = EnvelopeRole::Peer;
}

void RoleFinder::assignRecipients(size_t from, QList<Message>& notes)
{
    std::vector<size_t> addresses;
    size_t unended = none;
    for (size_t i = from; i < m_runs.size(); ++i) {
        if (!isAddress(m_runs[i].text))
            continue;
        if (!m_runs[i].ended)
            unended = i;
        else if (addresses.empty() || isAngled(m_runs[i].text) == isAngled(m_runs[addresses.front()].text))
            addresses.push_back(i);
    }
    if (addresses.empty() && unended != none)
        addresses.push_back(std::exchange(unended, none)); // the one that is there, as every message has one
    if (addresses.empty())
        return;
    qint64 step = 1;
    if (addresses.size() >= 3 && gap(addresses[0], addresses[1]) == gap(addresses[1], addresses[2]))
        step = gap(addresses[0], addresses[1]);
    size_t count = 1;
    while (count < addresses.size() && gap(addresses[count - 1], addresses[count]) == step)
        ++count;
    for (size_t i = 0; i < count; ++i)
        m_roles[addresses[i]] = EnvelopeRole::Recipient;
    const size_t apart = addresses.size() - count + (unended == none ? 0 : 1);
    if (apart > 0) {
        notes << Message(
            QT_TRANSLATE_NOOP("ims", "Further texts like addresses stand in the envelope apart from the "
                                     "recipients: %1. They are taken for left-over memory (inferred)."),
            {QString::number(apart)});
    }
}

std::vector<EnvelopeRole> RoleFinder::find(QList<Message>& notes)
{
    const size_t mtsId = findMtsId();
    const size_t sender = findSender(mtsId);
    if (mtsId != none)
        m_roles[mtsId] = EnvelopeRole::MtsId;
    if (sender != none) {
        m_roles[sender] = EnvelopeRole::Sender;
        assignHosts(sender);
    } else {
        assignHostsWithoutSender(mtsId);
    }
    assignRecipients(mtsId != none ? mtsId + 1 : sender != none ? sender + 1 : 0, notes);
    return std::move(m_roles);
}

} // namespace

std::vector<EnvelopeRole> envelopeRoles(const std::vector<EnvelopeRun>& runs, QList<Message>& notes)
{
    return RoleFinder(runs).find(notes);
}

} // namespace ims
