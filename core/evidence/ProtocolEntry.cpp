#include "core/evidence/ProtocolEntry.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace ims {

namespace {

constexpr qsizetype longestStamp = 40;

bool startsWithWord(QByteArrayView text, QByteArrayView upperCase)
{
    return text.size() >= upperCase.size() &&
           std::equal(upperCase.begin(), upperCase.end(), text.begin(),
                      [](char a, char b) { return a == (b >= 'a' && b <= 'z' ? char(b - 32) : b); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

ProtocolEntry protocolEntry(QByteArrayView line)
{
    ProtocolEntry entry;
    qsizetype at = 0;
    if (!line.isEmpty() && isDigit(line.front())) {
        const qsizetype colon = line.first(std::min(line.size(), longestStamp)).indexOf(" : ");
        if (colon >= 8) {
            entry.stamp = line.first(colon);
            at = colon + 3;
        }
    }
    const QByteArrayView rest = line.sliced(at);
    if (rest.startsWith("<<< IO: |")) {
        entry.side = ProtocolSide::Packet;
        at += 9;
    } else if (rest.startsWith("<<< ")) {
        entry.side = ProtocolSide::Remote;
        at += 4;
    } else if (rest.startsWith(">>> ")) {
        entry.side = ProtocolSide::Service;
        at += 4;
    }
    entry.textAt = at;
    entry.text = line.sliced(at);
    return entry;
}

std::optional<WrittenTime> protocolTime(QByteArrayView stamp)
{
    return parseWrittenTime(QString::fromLatin1(stamp));
}

int replyCode(QByteArrayView text)
{
    if (text.size() < 3 || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[2]) || text[0] < '1')
        return 0;
    if (text.size() > 3 && text[3] != ' ' && text[3] != '-')
        return 0;
    return (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
}

std::optional<ConnectionRemark> connectionRemark(QByteArrayView text)
{
    text = text.trimmed();
    constexpr QByteArrayView accepted("A CONNECTION WAS ACCEPTED FROM ");
    constexpr QByteArrayView begun("A CONNECTION TO ");
    if (text.endsWith('.'))
        text.chop(1);
    if (startsWithWord(text, accepted))
        return ConnectionRemark{true, text.sliced(accepted.size()).trimmed()};
    if (!startsWithWord(text, begun))
        return std::nullopt;
    const QByteArrayView rest = text.sliced(begun.size());
    const qsizetype end = rest.indexOf(" was established");
    return end < 0 ? std::nullopt : std::optional(ConnectionRemark{false, rest.first(end).trimmed()});
}

SmtpVerb smtpVerb(QByteArrayView text)
{
    static constexpr std::array<std::pair<QByteArrayView, SmtpVerb>, 14> verbs = {
        {{"HELO", SmtpVerb::Helo},
         {"EHLO", SmtpVerb::Ehlo},
         {"MAIL FROM", SmtpVerb::Mail},
         {"RCPT TO", SmtpVerb::Rcpt},
         {"DATA", SmtpVerb::Data},
         {"RSET", SmtpVerb::Rset},
         {"QUIT", SmtpVerb::Quit},
         {"NOOP", SmtpVerb::Other},
         {"VRFY", SmtpVerb::Other},
         {"EXPN", SmtpVerb::Other},
         {"HELP", SmtpVerb::Other},
         {"ETRN", SmtpVerb::Other},
         {"TURN", SmtpVerb::Other},
         {"AUTH", SmtpVerb::Other}}};
    for (const auto& [word, verb] : verbs) {
        if (!startsWithWord(text, word))
            continue;
        const char next = text.size() > word.size() ? text[word.size()] : ' ';
        if (next == ' ' || next == ':' || next == '\r')
            return verb;
    }
    return SmtpVerb::None;
}

QByteArrayView commandAddress(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    QByteArrayView rest = text.sliced(colon < 0 ? std::min<qsizetype>(text.size(), 9) : colon + 1).trimmed();
    if (rest.startsWith('<')) {
        const qsizetype end = rest.indexOf('>');
        return rest.sliced(1, (end < 0 ? rest.size() : end) - 1).trimmed();
    }
    const qsizetype blank = rest.indexOf(' ');
    return blank < 0 ? rest : rest.first(blank);
}

} // namespace ims
