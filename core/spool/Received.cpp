#include "core/spool/Received.h"

#include "core/spool/HeaderSyntax.h"
#include "core/spool/MailDate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestField = 8192;

/// A word of the field: bare, quoted, in angle brackets, a comment, or the semicolon.
struct Token
{
    QByteArray text;
    bool comment = false;
    bool semicolon = false;
    qsizetype end = 0; ///< in the field
};

// Where the token that begins at `at` with a bracket or quote ends; -1 where it is not closed.
qsizetype closedEnd(QByteArrayView text, qsizetype at)
{
    const char open = text[at];
    const char close = open == '(' ? ')' : open == '<' ? '>' : open == '[' ? ']' : '"';
    int depth = 1;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == close && --depth == 0)
            return i + 1;
        else if (open == '(' && text[i] == '(')
            ++depth;
    }
    return -1;
}

std::vector<Token> tokensOf(QByteArrayView text)
{
    std::vector<Token> tokens;
    QByteArray word;
    bool unclosed = false; // a bracket that nothing closes is a letter, as are all after it
    const auto endWord = [&](qsizetype at) {
        if (!word.isEmpty())
            tokens.push_back({std::exchange(word, {}), false, false, at});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isBlankOrBreak(c)) {
            endWord(i);
        } else if (c == ';') {
            endWord(i);
            tokens.push_back({";", false, true, i + 1});
        } else if (!unclosed && (c == '(' || c == '<' || c == '[' || c == '"')) {
            const qsizetype end = closedEnd(text, i);
            unclosed = end < 0;
            if (unclosed) {
                word += c;
                continue;
            }
            if (c == '(')
                endWord(i);
            const QByteArray piece = text.sliced(i, end - i).toByteArray();
            if (c == '(')
                tokens.push_back({piece, true, false, end});
            else
                word += piece;
            i = end - 1;
        } else {
            word += c;
        }
    }
    endWord(text.size());
    return tokens;
}

enum class Clause { None, From, By, Via, With, Id, For };

Clause clauseOf(const Token& token)
{
    static constexpr std::array<std::pair<const char*, Clause>, 6> words = {{{"from", Clause::From},
                                                                             {"by", Clause::By},
                                                                             {"via", Clause::Via},
                                                                             {"with", Clause::With},
                                                                             {"id", Clause::Id},
                                                                             {"for", Clause::For}}};
    for (const auto& [word, clause] : words) {
        if (!token.comment && sameText(token.text, word))
            return clause;
    }
    return Clause::None;
}

// The last semicolon that a date follows, so that `by host; (…) id X; DATE` (Q190084) is read whole; without
// one, a date after the last comma but one, as in `id AA04178, Mon, 12 Aug 91 10:22:01 EDT`.
struct DatePlace
{
    size_t tokens = 0; ///< those before it
    std::optional<MailDate> date;
};

DatePlace findDate(QByteArrayView text, const std::vector<Token>& tokens)
{
    constexpr int mostTried = 8;
    int tried = 0;
    for (size_t i = tokens.size(); i-- > 0 && tried < mostTried;) {
        if (!tokens[i].semicolon)
            continue;
        ++tried;
        if (auto date = parseMailDate(text.sliced(tokens[i].end)))
            return {i, std::move(date)};
    }
    tried = 0;
    for (size_t i = tokens.size(); i-- > 0 && tried < mostTried;) {
        const bool opens = tokens[i].comment || tokens[i].text.endsWith(',');
        if (!opens || i + 1 >= tokens.size())
            continue;
        ++tried;
        const bool weekday = tokens[i].text.size() == 4 && !tokens[i].comment;
        if (auto date = parseMailDate(text.sliced(tokens[i].end)))
            return {weekday ? i : i + 1, std::move(date)};
    }
    return {tokens.size(), {}};
}

// Where a new clause begins at token `i`. A word such as `by` right after `from` is a name if the word that
// should come in its place follows.
bool beginsClause(const std::vector<Token>& tokens, size_t i, size_t end, bool valueMissing)
{
    if (clauseOf(tokens[i]) == Clause::None)
        return false;
    if (!valueMissing)
        return true;
    size_t next = i + 1;
    while (next < end && tokens[next].comment)
        ++next;
    return next >= end || clauseOf(tokens[next]) == Clause::None;
}

struct Clauses
{
    QByteArrayList from, by, with, id, forWhom, via;

    QByteArrayList* of(Clause clause)
    {
        switch (clause) {
        case Clause::From:
            return &from;
        case Clause::By:
            return &by;
        case Clause::With:
            return &with;
        case Clause::Id:
            return &id;
        case Clause::For:
            return &forWhom;
        case Clause::Via:
            return &via;
        case Clause::None:
            break;
        }
        return nullptr;
    }
};

// A second `by` means that the first was in what the peer said of itself.
void giveBackToFrom(Clauses& clauses)
{
    clauses.from << "by" << clauses.by;
    for (const auto& [word, list] : {std::pair{"via", &clauses.via},
                                     {"with", &clauses.with},
                                     {"id", &clauses.id},
                                     {"for", &clauses.forWhom}}) {
        if (!list->isEmpty())
            clauses.from << word << *list;
        list->clear();
    }
    clauses.by.clear();
}

Clauses clausesOf(const std::vector<Token>& tokens, size_t end)
{
    Clauses clauses;
    QByteArrayList* current = nullptr;
    for (size_t i = 0; i < end; ++i) {
        const Token& token = tokens[i];
        if (token.semicolon) {
            current = nullptr;
            continue;
        }
        if (beginsClause(tokens, i, end, current && current->isEmpty())) {
            const Clause clause = clauseOf(token);
            if (clause == Clause::By && !clauses.by.isEmpty() && !clauses.from.isEmpty())
                giveBackToFrom(clauses);
            QByteArrayList* list = clauses.of(clause);
            if (list->isEmpty() && (clause != Clause::From || clauses.by.isEmpty())) {
                current = list;
                continue;
            }
        }
        if (current)
            *current << token.text;
    }
    return clauses;
}

QString joined(const QByteArrayList& words)
{
    return QString::fromLatin1(words.join(' '));
}

QString withoutAngles(QString text)
{
    return text.startsWith(u'<') && text.endsWith(u'>') ? text.sliced(1, text.size() - 2) : text;
}

QString firstWord(const QByteArrayList& words)
{
    QString word = words.isEmpty() ? QString() : QString::fromLatin1(words.front());
    if (word.endsWith(u','))
        word.chop(1);
    return word;
}

// `(Microsoft Exchange Internet Mail Service Version 5.5.1960.3)`, of 4.0 `Microsoft Exchange (IMC
// 4.0.838.14)` (Q190084, Q153060).
QString buildIn(const QString& text)
{
    static const QRegularExpression pattern(
        uR"((?:Internet Mail (?:Service|Connector)(?: Version)?|\(IMC)\s+(\d{1,2}\.\d{1,2}\.\d{3,5}\.\d{1,5})(?![.\d]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).captured(1);
}

} // namespace

Hop parseReceived(QByteArrayView raw, ByteRange range)
{
    QByteArray text = raw.first(std::min(raw.size(), longestField)).toByteArray();
    text.removeIf([](char c) { return c == '\r' || c == '\n'; });
    const std::vector<Token> tokens = tokensOf(text);
    const DatePlace place = findDate(text, tokens);
    const Clauses clauses = clausesOf(tokens, place.tokens);
    Hop hop;
    hop.range = range;
    hop.from = joined(clauses.from);
    hop.by = joined(clauses.by);
    hop.with = joined(clauses.with);
    hop.id = withoutAngles(firstWord(clauses.id));
    hop.forWhom = withoutAngles(firstWord(clauses.forWhom));
    if (place.date && place.date->zoneKnown)
        hop.time = place.date->time;
    hop.exchangeBuild = buildIn(hop.by + u' ' + hop.with);
    return hop;
}

void tellDelays(std::vector<Hop>& hops)
{
    for (size_t i = 0; i + 1 < hops.size(); ++i) {
        if (hops[i].time.isValid() && hops[i + 1].time.isValid())
            hops[i].delay = hops[i + 1].time.secsTo(hops[i].time);
    }
}

std::optional<MtsId> parseMtsId(const QString& text)
{
    static const QRegularExpression pattern(
        uR"((?:^|;)\s*l=([^;]*?)[ \-]?(\d{10})[ \-]?([0-9A-Z]{8})\s*(?:;|\z))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.left(1024));
    if (!match.hasMatch())
        return {};
    const QString digits = match.captured(2);
    const auto two = [&digits](qsizetype at) { return digits.sliced(at, 2).toInt(); };
    const int century = two(0) < 70 ? 2000 : 1900;
    const QDateTime time(QDate(century + two(0), two(2), two(4)), QTime(two(6), two(8)), Qt::UTC);
    if (!time.isValid())
        return {};
    return MtsId{match.captured(1).trimmed(), time, match.captured(3)};
}

const Hop* ownHop(const std::vector<Hop>& hops, const std::optional<MtsId>& mtsId, const QString& server)
{
    if (mtsId) {
        const auto own = std::find_if(hops.begin(), hops.end(), [&](const Hop& hop) {
            return hop.id.compare(mtsId->id, Qt::CaseInsensitive) == 0;
        });
        if (own != hops.end())
            return &*own;
    }
    if (hops.empty())
        return nullptr;
    const QString host = hops.front().byHost().section(u'.', 0, 0);
    const auto names = [&host](const QString& name) {
        return !name.isEmpty() && host.compare(name.section(u'.', 0, 0), Qt::CaseInsensitive) == 0;
    };
    return (mtsId && names(mtsId->server)) || names(server) ? &hops.front() : nullptr;
}

} // namespace ims
