#include "core/report/redaction/TextRedactor.h"

#include "core/charset/CharsetCatalogue.h"
#include "core/charset/CharsetDecoder.h"
#include "core/report/redaction/KnownWords.h"
#include "core/report/redaction/TextPatterns.h"
#include "core/spool/EncodedWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Of what is learned: longer values are found by the patterns and rules for their fields.
constexpr qsizetype longestTerm = 4096;
constexpr qsizetype shortestWord = 3;
constexpr int deepestEncoding = 2;

const CharsetCatalogue* catalogue()
{
    static const Expected<CharsetCatalogue> known = CharsetCatalogue::builtIn();
    return known ? &*known : nullptr;
}

QString decodedWord(const QByteArray& raw, const EncodedWord& word)
{
    const QByteArray bytes = decodedWordBytes(raw, word);
    const QString label = QString::fromLatin1(raw.sliced(word.label.offset, word.label.length));
    const Charset* charset = catalogue() ? catalogue()->find(label) : nullptr;
    return charset ? decodeText(bytes, *charset).text : QString::fromUtf8(bytes);
}

} // namespace

TextRedactor::TextRedactor(RedactionChoices choices, Pseudonyms& names)
    : m_choices(std::move(choices))
    , m_names(names)
{
    for (const QString& word : m_choices.words) {
        const QString trimmed = word.trimmed();
        if (!trimmed.isEmpty())
            addTerm({PseudonymKind::Word, trimmed, trimmed});
    }
}

void TextRedactor::addTerm(Term term)
{
    qsizetype start = 0;
    qsizetype end = term.text.size();
    while (start < end && !isAlnum(term.text[start]))
        ++start;
    while (end > start && !isAlnum(term.text[end - 1]))
        --end;
    term.text = term.text.sliced(start, end - start);
    if (term.text.isEmpty() || term.text.size() > longestTerm)
        return;
    if (!m_learned.contains(term.text.toCaseFolded())) {
        m_learned.insert(term.text.toCaseFolded());
        qsizetype first = 0;
        while (first < term.text.size() && isAlnum(term.text[first]) && !isUnspaced(term.text[first]))
            ++first;
        const QString key = term.text.first(std::max<qsizetype>(first, 1)).toCaseFolded();
        std::vector<Term>& terms = m_terms[key];
        const auto place = std::find_if(terms.begin(), terms.end(), [&](const Term& other) {
            return other.text.size() < term.text.size();
        });
        terms.insert(place, std::move(term));
        m_cache.clear();
    }
}

void TextRedactor::learn(PseudonymKind kind, const QString& value)
{
    const QString text = value.simplified();
    if (kind != PseudonymKind::Word && !has(redactionKindOf(kind)))
        return;
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool tooShort = text.size() < shortestWord && !std::any_of(text.begin(), text.end(), isUnspaced);
    if (tooShort || (digits && text.size() <= shortestWord) || isCommonWord(text.toLower()) ||
        m_names.isGiven(text))
        return;
    if (kind == PseudonymKind::Text && KnownWords::builtIn().filtered(text) == text)
        return;
    addTerm({kind, value.trimmed(), value.trimmed()});
    if (text != value.trimmed())
        addTerm({kind, text, value.trimmed()});
}

void TextRedactor::learnAddress(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return learn(PseudonymKind::User, address);
    learnHost(address.sliced(at + 1));
    const QString local = address.first(at);
    if (!has(RedactionKind::Addresses) || m_names.isGiven(address))
        return;
    addTerm({PseudonymKind::User, address, address, true});
    if (local.size() >= shortestWord && !isCommonWord(local.toLower()) && !KnownWords::builtIn().has(local))
        addTerm({PseudonymKind::User, local, address});
}

void TextRedactor::learnHost(const QString& name)
{
    QString bare = name.trimmed();
    while (bare.startsWith("*."_L1))
        bare = bare.sliced(2);
    while (bare.endsWith(u'.'))
        bare.chop(1);
    if (bare.isEmpty() || isIpAddress(bare) || bare.startsWith(u'[') || m_names.isGiven(bare))
        return;
    const bool dotted = bare.contains(u'.');
    const bool wanted =
        dotted ? has(RedactionKind::Domains) || has(RedactionKind::Hosts) : has(RedactionKind::Hosts);
    if (!wanted || bare.size() < shortestWord || isCommonWord(bare.toLower()))
        return;
    if (!dotted && KnownWords::builtIn().has(bare))
        return;
    addTerm({PseudonymKind::Label, bare, bare, false, true});
    if (!dotted)
        return;
    const QString registered = registeredDomain(bare);
    addTerm({PseudonymKind::Domain, registered, registered, false, true});
    // The name by itself: "acme" of acme.com, "exch01" of exch01.acme.com.
    for (const QString& label : {bare.section(u'.', 0, 0), registered.section(u'.', 0, 0)}) {
        const QString folded = label.toLower();
        if (label.size() > shortestWord && !isCommonWord(folded) && !KnownWords::builtIn().has(folded) &&
            !label.startsWith("xn--"_L1))
            addTerm({label == registered.section(u'.', 0, 0) ? PseudonymKind::Domain : PseudonymKind::Label,
                     label, label == bare.section(u'.', 0, 0) && bare != registered ? label : registered});
    }
}

void TextRedactor::learnPerson(const QString& name)
{
    learn(PseudonymKind::Person, name);
    if (!has(RedactionKind::People))
        return;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        const bool inside = i < name.size() && isAlnum(name[i]);
        if (inside && start < 0)
            start = i;
        if (inside || start < 0)
            continue;
        const QString word = name.sliced(start, i - start);
        start = -1;
        const bool tooShort = word.size() < shortestWord && !isUnspaced(word[0]);
        if (!tooShort && !isCommonWord(word.toLower()) && !KnownWords::builtIn().has(word) &&
            !word[0].isDigit())
            addTerm({PseudonymKind::Person, word, name.trimmed()});
    }
}

void TextRedactor::learnPath(const QString& path)
{
    const bool whole = path.contains(u'/') || path.contains(u'\\');
    if (!has(RedactionKind::Paths) || !whole || !path.contains(u' '))
        return; // without blanks the pattern finds it
    Term term{PseudonymKind::Folder, path, path};
    term.isPath = true;
    addTerm(std::move(term));
}

void TextRedactor::learnFrom(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && isAlnum(text[i - 1]))
            continue;
        qsizetype end = i;
        while (end < text.size() && isLocalCharacter(text[end]))
            ++end;
        if (end > i && end < text.size() && text[end] == u'@') {
            qsizetype stop = end + 1;
            while (stop < text.size() && isNameCharacter(text[stop]))
                ++stop;
            while (stop > end + 1 && (text[stop - 1] == u'.' || text[stop - 1] == u'-'))
                --stop;
            if (stop > end + 1)
                learnAddress(text.sliced(i, stop - i));
            i = stop - 1;
            continue;
        }
        end = i;
        while (end < text.size() && isNameCharacter(text[end]))
            ++end;
        const QString run = text.sliced(i, end - i);
        if (run.contains(u'.') && !isIpAddress(run) && looksLikeDomain(run))
            learnHost(run);
        i = std::max(end - 1, i);
    }
}

QString TextRedactor::foreign(const QString& text)
{
    const auto known = [this](QStringView part) {
        QString out = KnownWords::builtIn().filtered(part.toString());
        for (const QString& name : std::as_const(m_kept)) {
            for (qsizetype at = part.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
                 at = part.indexOf(name, at + name.size(), Qt::CaseInsensitive))
                out.replace(at, name.size(), part.sliced(at, name.size()).toString());
        }
        return out;
    };
    if (!has(RedactionKind::Notes))
        return redacted(text);
    QString out;
    qsizetype from = 0;
    for (const RedactedSpan& span : spans(text)) {
        out += known(QStringView(text).sliced(from, span.start - from));
        out += span.replacement;
        from = span.end();
    }
    return out + known(QStringView(text).sliced(from));
}

void TextRedactor::learnHidden(const QString& address)
{
    if (!m_choices.hiddenRecipients || address.isEmpty())
        return;
    m_hidden.insert(address.toCaseFolded());
    m_learned.remove(address.toCaseFolded());
    Term term{PseudonymKind::User, address, address, true};
    term.hidden = true;
    addTerm(std::move(term));
}

QString TextRedactor::replacementFor(const Term& term)
{
    if (term.hidden || term.isAddress)
        return address(term.original);
    if (term.isHost)
        return host(term.original);
    if (term.isPath)
        return path(term.original);
    if (term.kind == PseudonymKind::Domain)
        return m_names.of(PseudonymKind::Domain, term.original).section(u'.', 0, 0);
    return m_names.of(term.kind, term.original);
}

void TextRedactor::keepName(const QString& spoolFile)
{
    m_kept.insert(spoolFile.toUpper());
}

bool TextRedactor::isKeptName(const QString& name) const
{
    return m_kept.contains(name.toUpper());
}

const TextRedactor::Term* TextRedactor::termAt(const QString& text, qsizetype at, qsizetype& length) const
{
    const auto matches = [&](const Term& term) {
        const QStringView rest = QStringView(text).sliced(at);
        const bool isValue = term.kind == PseudonymKind::Text || term.kind == PseudonymKind::Subject ||
                             term.kind == PseudonymKind::Person || term.kind == PseudonymKind::MessageId;
        if ((m_identifiersOnly && isValue) || !rest.startsWith(term.text, Qt::CaseInsensitive))
            return false;
        const qsizetype end = at + term.text.size();
        return end >= text.size() || !isAlnum(text[end]) || isUnspaced(text[end]) ||
               isUnspaced(text[end - 1]);
    };
    const auto among = [&](const QString& key) -> const Term* {
        const auto terms = m_terms.constFind(key);
        if (terms == m_terms.constEnd())
            return nullptr;
        const auto found = std::find_if(terms->begin(), terms->end(), matches);
        return found == terms->end() ? nullptr : &*found;
    };
    qsizetype end = at;
    while (end < text.size() && end - at < longestTerm && isAlnum(text[end]) && !isUnspaced(text[end]))
        ++end;
    const Term* term = end > at ? among(text.sliced(at, end - at).toCaseFolded()) : nullptr;
    if (!term && isUnspaced(text[at]))
        term = among(text.sliced(at, 1).toCaseFolded());
    length = term ? term->text.size() : 0;
    return term;
}

bool TextRedactor::tryAddress(const QString& text, qsizetype at, qsizetype localEnd, RedactedSpan& span)
{
    qsizetype end = at;
    if (text[at] == u'"') {
        constexpr qsizetype longestQuoted = 256;
        end = text.indexOf(u"\"@"_s, at + 1) + 1;
        if (end <= 0 || end - at > longestQuoted || QStringView(text).sliced(at, end - at).contains(u'\n'))
            return false;
    } else {
        end = localEnd;
    }
    if (end == at || end + 1 >= text.size() || text[end] != u'@')
        return false;
    qsizetype stop = end + 1;
    if (text[stop] == u'[') {
        const qsizetype close = text.indexOf(u']', stop);
        stop = close > 0 && close - stop < 64 ? close + 1 : stop;
    }
    while (stop < text.size() && isNameCharacter(text[stop]))
        ++stop;
    while (stop > end + 1 && (text[stop - 1] == u'.' || text[stop - 1] == u'-'))
        --stop;
    if (stop == end + 1)
        return false;
    const QString found = text.sliced(at, stop - at);
    const bool isId = has(RedactionKind::Subjects) && m_messageIds.contains(found.toCaseFolded());
    span = {at, stop - at, m_names.isGiven(found) ? found : isId ? messageId(found) : address(found)};
    return true;
}

bool TextRedactor::tryIp6(const QString& text, qsizetype at, RedactedSpan& span)
{
    constexpr qsizetype longest = 64;
    qsizetype end = at;
    while (end < text.size() && end - at < longest &&
           (isHex(text[end]) || text[end] == u':' || text[end] == u'.'))
        ++end;
    while (end > at && text[end - 1] == u'.')
        --end;
    const QStringView found = QStringView(text).sliced(at, end - at);
    if (!isIp6(found) || (end < text.size() && isAlnum(text[end])))
        return false;
    span = {at, end - at, host(found.toString())};
    return true;
}

bool TextRedactor::tryPath(const QString& text, qsizetype at, RedactedSpan& span)
{
    const QStringView rest = QStringView(text).sliced(at);
    const bool drive = rest.size() > 2 && rest[0].isLetter() && rest[0].unicode() < 0x80 && rest[1] == u':' &&
                       (rest[2] == u'\\' || (rest[2] == u'/' && !rest.sliced(2).startsWith(u"//")));
    const bool unc = rest.size() > 2 && rest.startsWith(u"\\\\") && isAlnum(rest[2]);
    const bool rooted = rest.size() > 1 && rest[0] == u'/' && isNameCharacter(rest[1]);
    if (!drive && !unc && !rooted)
        return false;
    qsizetype end = at;
    while (end < text.size() && !endsRun(text[end]) && text[end] != u',' && text[end] != u';' &&
           text[end] != u'|')
        ++end;
    while (end > at + 1 && (text[end - 1] == u'.' || text[end - 1] == u':' || text[end - 1] == u')' ||
                            text[end - 1] == u'\''))
        --end;
    const QString found = text.sliced(at, end - at);
    span = {at, end - at, found.contains(u'=') ? directoryName(found) : path(found)};
    return true;
}

bool TextRedactor::tryPhone(const QString& text, qsizetype at, RedactedSpan& span)
{
    constexpr int fewestDigits = 7;
    if (text[at] != u'+' || !has(RedactionKind::People))
        return false;
    int digits = 0;
    qsizetype end = at + 1;
    for (; end < text.size(); ++end) {
        const QChar c = text[end];
        digits += c.isDigit() ? 1 : 0;
        if (!c.isDigit() && c != u' ' && c != u'(' && c != u')' && c != u'-' && c != u'/' && c != u'.')
            break;
    }
    while (end > at && !text[end - 1].isDigit())
        --end;
    if (digits < fewestDigits)
        return false;
    span = {at, end - at, m_names.of(PseudonymKind::Phone, text.sliced(at, end - at))};
    return true;
}

bool TextRedactor::hides(const QString& decoded)
{
    if (decoded.isEmpty())
        return false;
    ++m_depth;
    const std::vector<RedactedSpan> found = spans(decoded);
    --m_depth;
    return std::any_of(found.begin(), found.end(), [](const RedactedSpan& span) { return span.changes; });
}

bool TextRedactor::tryEncodedWord(const QString& text, qsizetype at, RedactedSpan& span)
{
    constexpr qsizetype longest = 1200; // base64 of longer ones is found as such
    if (!QStringView(text).sliced(at).startsWith(u"=?"))
        return false;
    const QString look = text.sliced(at, std::min(longest, text.size() - at));
    const QByteArray raw = look.toUtf8();
    const std::vector<EncodedWord> words = findEncodedWords(raw, 1);
    if (words.empty() || words.front().range.offset != 0)
        return false;
    const QString decoded = decodedWord(raw, words.front());
    const auto length = QString::fromUtf8(raw.first(words.front().range.length)).size();
    span = {at, length, hides(decoded) ? redacted(decoded) : look.first(length)};
    return true;
}

bool TextRedactor::tryEncoded(const QString& text, qsizetype at, Scan& scan, RedactedSpan& span)
{
    if (m_depth >= deepestEncoding)
        return false;
    if (tryEncodedWord(text, at, span))
        return true;
    if (at == 0 || endsRun(text[at - 1])) {
        qsizetype end = at;
        while (end < text.size() && !endsRun(text[end]))
            ++end;
        const QStringView run = QStringView(text).sliced(at, end - at);
        for (const char mark : {'%', '='}) {
            if (!hasEscape(run, QLatin1Char(mark)))
                continue;
            const QString plain = plainText(QByteArray::fromPercentEncoding(run.toUtf8(), mark));
            if (plain == run || !hides(plain))
                continue;
            span = {at, end - at, redacted(plain)};
            return true;
        }
    }
    return tryDigits(text, at, scan, span);
}

/// A run of digits is looked into once, from where it begins.
bool TextRedactor::tryDigits(const QString& text, qsizetype at, Scan& scan, RedactedSpan& span)
{
    QByteArray bytes;
    const auto look = [&](qsizetype length, qsizetype& until) {
        if (length == 0)
            return false;
        until = at + length;
        span = {at, length, u"[left out]"_s};
        return hides(plainText(bytes));
    };
    if (at >= scan.hexUntil && look(hexRun(text, at, bytes), scan.hexUntil))
        return true;
    return at >= scan.base64Until && look(base64Run(text, at, bytes), scan.base64Until);
}

/// `http://user:secret@host/path?query`: the host alone is told.
bool TextRedactor::tryUrl(const QString& text, qsizetype at, RedactedSpan& span)
{
    qsizetype colon = at;
    while (colon < text.size() && colon - at < 10 && isAlnum(text[colon]))
        ++colon;
    if (colon == at || !QStringView(text).sliced(colon).startsWith(u"://") ||
        !(has(RedactionKind::Domains) || has(RedactionKind::Hosts)))
        return false;
    qsizetype end = colon + 3;
    while (end < text.size() && !endsRun(text[end]))
        ++end;
    const QString whole = text.sliced(colon + 3, end - colon - 3);
    QString authority = whole.section(u'/', 0, 0).section(u'@', -1);
    const QString port = authority.contains(u':') ? u':' + authority.section(u':', -1) : QString();
    authority = authority.section(u':', 0, 0);
    const bool more =
        whole.contains(u'/') && whole.section(u'/', 1) != ""_L1 && whole.section(u'/', 1) != u"..."_s;
    span = {at, end - at,
            text.sliced(at, colon + 3 - at) + host(authority) + port + (more ? u"/..."_s : QString())};
    return true;
}

/// `c=US;a= ;p=Org;l=SERVER9711051951WKA6D6YM`: organisation and server.
bool TextRedactor::tryMtsId(const QString& text, qsizetype at, RedactedSpan& span)
{
    if (!QStringView(text).sliced(at).startsWith(u"c=", Qt::CaseInsensitive))
        return false;
    qsizetype end = at;
    constexpr qsizetype longest = 1024;
    while (end < text.size() && end - at < longest &&
           (isNameCharacter(text[end]) || text[end] == u'=' || text[end] == u';' || text[end] == u' '))
        ++end;
    const QString whole = text.sliced(at, end - at);
    const qsizetype last = whole.indexOf("l="_L1, 0, Qt::CaseInsensitive);
    if (!whole.contains(u';') || last < 0)
        return false;
    const qsizetype stop = whole.indexOf(u' ', last);
    const QString id = stop < 0 ? whole : whole.first(stop);
    span = {at, id.size(), mtsId(id)};
    return true;
}

void TextRedactor::learnMessageId(const QString& id)
{
    m_messageIds.insert(id.toCaseFolded());
    learnHost(id.section(u'@', 1));
    if (!id.contains(u'@'))
        learn(PseudonymKind::MessageId, id);
}

bool TextRedactor::tryName(const QString& text, qsizetype at, qsizetype end, RedactedSpan& span)
{
    while (end > at && (text[end - 1] == u'.' || text[end - 1] == u'-' || text[end - 1] == u'_'))
        --end;
    const QString run = text.sliced(at, end - at);
    if (m_names.isGiven(run) || isIp4(run) || looksLikeDomain(run)) {
        span = {at, end - at, m_names.isGiven(run) ? run : host(run)};
        return true;
    }
    return false;
}

bool TextRedactor::tryWord(const QString& text, qsizetype at, RedactedSpan& span)
{
    qsizetype length = 0;
    const Term* term = termAt(text, at, length);
    if (!term || m_names.isGiven(text.sliced(at, length)))
        return false;
    span = {at, length, replacementFor(*term)};
    return true;
}

std::vector<RedactedSpan> TextRedactor::identifiers(const QString& text)
{
    m_identifiersOnly = true;
    std::vector<RedactedSpan> found = spans(text);
    m_identifiersOnly = false;
    return found;
}

std::vector<RedactedSpan> TextRedactor::spans(const QString& text)
{
    std::vector<RedactedSpan> found;
    Scan scan;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const bool begins = i == 0 || !isAlnum(text[i - 1]) || isUnspaced(c);
        RedactedSpan span;
        if (!begins || c.isSpace() || !tryAt(text, i, scan, span)) {
            ++i;
            continue;
        }
        span.changes = span.replacement != QStringView(text).sliced(span.start, span.length);
        i = span.start + std::max<qsizetype>(span.length, 1);
        found.push_back(std::move(span));
    }
    return found;
}

bool TextRedactor::tryAt(const QString& text, qsizetype at, Scan& scan, RedactedSpan& span)
{
    if (at >= scan.nameEnd) {
        scan.nameEnd = at;
        while (scan.nameEnd < text.size() && isNameCharacter(text[scan.nameEnd]))
            ++scan.nameEnd;
    }
    if (at >= scan.localEnd) {
        scan.localEnd = at;
        while (scan.localEnd < text.size() && isLocalCharacter(text[scan.localEnd]))
            ++scan.localEnd;
    }
    const QStringView rest = QStringView(text).sliced(at);
    const bool directory =
        rest.startsWith(u"/o=", Qt::CaseInsensitive) || rest.startsWith(u"/c=", Qt::CaseInsensitive);
    if (directory && tryPath(text, at, span))
        return true;
    const bool word = isAlnum(text[at]);
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    const bool insideName = before == u'.' || before == u'-' || before == u'_';
    return (!m_identifiersOnly && tryEncoded(text, at, scan, span)) || (word && tryUrl(text, at, span)) ||
           tryAddress(text, at, scan.localEnd, span) || tryIp6(text, at, span) || tryPath(text, at, span) ||
           (word && tryMtsId(text, at, span)) || tryPhone(text, at, span) ||
           (word && !insideName && tryName(text, at, scan.nameEnd, span)) ||
           (word && tryWord(text, at, span));
}

QString TextRedactor::redactedPlain(const QString& text)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        RedactedSpan span;
        if ((i > 0 && isAlnum(text[i - 1])) || !isAlnum(text[i]) || !tryWord(text, i, span))
            continue;
        out += QStringView(text).sliced(from, i - from);
        out += span.replacement;
        from = span.end();
        i = from - 1;
    }
    return out + text.sliced(from);
}

QString TextRedactor::redacted(const QString& text)
{
    if (text.isEmpty())
        return text;
    if (const auto known = m_cache.constFind(text); known != m_cache.constEnd())
        return *known;
    QString out;
    qsizetype from = 0;
    for (const RedactedSpan& span : spans(text)) {
        out += QStringView(text).sliced(from, span.start - from);
        out += span.replacement;
        from = span.end();
    }
    out += QStringView(text).sliced(from);
    constexpr qsizetype longestCached = 4096;
    if (text.size() <= longestCached)
        m_cache.insert(text, out);
    return out;
}

} // namespace ims
