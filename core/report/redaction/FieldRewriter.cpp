#include "core/report/redaction/FieldRewriter.h"

#include "core/charset/CharsetDecoder.h"
#include "core/report/redaction/KnownWords.h"
#include "core/report/redaction/TextMask.h"
#include "core/spool/EncodedWords.h"
#include "core/spool/FieldParameters.h"
#include "core/spool/HeaderSyntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostWords = 10'000;

bool isOneOf(const QByteArray& name, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == one; });
}

bool isAddressField(const QByteArray& name)
{
    return isOneOf(name, {"from",
                          "to",
                          "cc",
                          "bcc",
                          "sender",
                          "reply-to",
                          "return-path",
                          "resent-from",
                          "resent-to",
                          "resent-cc",
                          "resent-bcc",
                          "resent-sender",
                          "resent-reply-to",
                          "apparently-to",
                          "delivered-to",
                          "errors-to",
                          "return-receipt-to",
                          "disposition-notification-to",
                          "x-sender",
                          "x-receiver",
                          "x-envelope-from",
                          "x-envelope-to",
                          "x-original-to",
                          "original-recipient",
                          "final-recipient",
                          "mail-followup-to",
                          "followup-to"});
}

bool isIdField(const QByteArray& name)
{
    return isOneOf(name, {"message-id", "in-reply-to", "references", "content-id", "resent-message-id",
                          "original-message-id"});
}

/// Fields by which a fault shows and that name nobody.
bool isTechnicalField(const QByteArray& name)
{
    return isOneOf(name, {"received",         "date",
                          "resent-date",      "delivery-date",
                          "mime-version",     "content-transfer-encoding",
                          "importance",       "priority",
                          "x-priority",       "x-msmail-priority",
                          "precedence",       "sensitivity",
                          "content-language", "lines",
                          "status",           "x-status",
                          "content-length",   "auto-submitted",
                          "x-mailer",         "user-agent",
                          "x-mimeole",        "x-newsreader",
                          "expires",          "expiry-date",
                          "reply-by",         "deferred-delivery",
                          "content-class",    "x-mozilla-status"});
}

bool isStructuredField(const QByteArray& name)
{
    return isOneOf(name, {"content-type", "content-disposition"});
}

QByteArray hexByte(uchar byte)
{
    return QByteArray::number(byte, 16).rightJustified(2, '0').toUpper();
}

/// Puts other bytes into text with `=XX` or `%XX` escapes where the old ones stood.
QByteArray escapedAgain(QByteArrayView text, const QByteArray& bytes, char mark)
{
    QByteArray out;
    qsizetype next = 0;
    const auto isHex = [](char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); };
    for (qsizetype i = 0; i < text.size() && next < bytes.size(); ++i) {
        const char byte = bytes[next++];
        if (text[i] == mark && i + 2 < text.size() && isHex(text[i + 1]) && isHex(text[i + 2])) {
            out += mark + hexByte(uchar(byte));
            i += 2;
        } else if (text[i] == '_' && mark == '=') {
            out += byte == ' ' ? '_' : byte;
        } else {
            out += byte;
        }
    }
    return out;
}

void append(RewrittenPieces& pieces, RewrittenPieces more)
{
    for (RewrittenPiece& piece : more)
        pieces.push_back(std::move(piece));
}

} // namespace

QByteArray FieldRewriter::name(QByteArrayView name) const
{
    const QString text = QString::fromLatin1(name);
    if (isCommonField(name))
        return name.toByteArray();
    return KnownWords::builtIn().filtered(text).toLatin1();
}

RewrittenPieces FieldRewriter::value(QByteArrayView name, QByteArrayView raw)
{
    const QByteArray folded = name.toByteArray().trimmed().toLower();
    const RedactionChoices& choices = m_redactor.choices();
    const bool blind = isOneOf(folded, {"bcc", "resent-bcc"}) && choices.hiddenRecipients;
    if (blind)
        return transformed(raw, true, false);
    if (!choices.isRedacting())
        return {{raw.size(), raw.toByteArray()}};
    if (isStructuredField(folded))
        return structured(raw);
    if (isIdField(folded))
        return identifiers(raw);
    if (isTechnicalField(folded))
        return technical(raw);
    if (isAddressField(folded))
        return transformed(raw, m_redactor.has(RedactionKind::People), false);
    return freeText(raw, RedactionKind::Subjects);
}

RewrittenPieces FieldRewriter::technical(QByteArrayView raw)
{
    return transformed(raw, m_redactor.has(RedactionKind::Subjects), true);
}

RewrittenPieces FieldRewriter::freeText(QByteArrayView raw, RedactionKind kind)
{
    return transformed(raw, m_redactor.has(kind), false);
}

RewrittenPieces FieldRewriter::transformed(QByteArrayView raw, bool masked, bool knownStay)
{
    RewrittenPieces out;
    qsizetype position = 0;
    for (const EncodedWord& word : findEncodedWords(raw, mostWords)) {
        append(out, plain(raw.sliced(position, word.range.offset - position), masked, knownStay));
        append(out, encodedWord(raw, word, masked));
        position = word.range.end();
    }
    append(out, plain(raw.sliced(position), masked, knownStay));
    return out;
}

RewrittenPieces FieldRewriter::plain(QByteArrayView raw, bool masked, bool knownStay)
{
    RewrittenPieces out;
    qsizetype position = 0;
    const auto between = [&](qsizetype to) {
        const QByteArrayView run = raw.sliced(position, to - position);
        if (!run.isEmpty())
            out.push_back({run.size(), masked ? rest(run, knownStay) : run.toByteArray()});
    };
    for (const RedactedSpan& span : m_redactor.identifiers(QString::fromLatin1(raw))) {
        between(span.start);
        out.push_back({span.length, span.changes ? span.replacement.toUtf8()
                                                 : raw.sliced(span.start, span.length).toByteArray()});
        position = span.end();
    }
    between(raw.size());
    return out;
}

QByteArray FieldRewriter::rest(QByteArrayView raw, bool knownStay)
{
    std::vector<ByteRange> kept;
    if (knownStay) {
        const QString text = QString::fromLatin1(raw);
        const QString filtered = KnownWords::builtIn().filtered(text);
        for (qsizetype i = 0; i < text.size();) {
            qsizetype end = i;
            while (end < text.size() && text[end] == filtered[end])
                ++end;
            if (end > i)
                kept.push_back({i, end - i});
            i = std::max(end, i + 1);
        }
        // The id under which the server took the message stands in the events too.
        constexpr qsizetype idLength = 8;
        const qsizetype id = raw.toByteArray().toLower().indexOf("id ") + 3;
        const auto isIdLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
        if (id >= 3 && id + idLength <= raw.size() &&
            std::all_of(raw.begin() + id, raw.begin() + id + idLength, isIdLetter)) {
            kept.push_back({id, idLength});
            std::sort(kept.begin(), kept.end(), [](ByteRange a, ByteRange b) { return a.offset < b.offset; });
        }
    }
    TextMask mask(m_raw, {});
    const QByteArray out = mask.masked(raw, kept);
    m_leftOut = m_leftOut || mask.undecoded() > 0;
    return out;
}

RewrittenPieces FieldRewriter::encodedWord(QByteArrayView raw, const EncodedWord& word, bool masked)
{
    const QByteArray whole = raw.sliced(word.range.offset, word.range.length).toByteArray();
    const Charset* charset =
        m_catalogue.find(QString::fromLatin1(raw.sliced(word.label.offset, word.label.length)));
    const QByteArray bytes = decodedWordBytes(raw, word);
    if (!masked && charset && !m_redactor.hides(decodeText(bytes, *charset).text))
        return {{whole.size(), whole}};
    TextMask mask(charset, {});
    const QByteArray other = mask.masked(bytes);
    m_leftOut = m_leftOut || mask.undecoded() > 0;
    const QByteArrayView text = raw.sliced(word.text.offset, word.text.length);
    const qsizetype before = word.text.offset - word.range.offset;
    QByteArray encoded = word.encoding == 'B' ? other.toBase64() : escapedAgain(text, other, '=');
    if (word.encoding == 'B' && !text.endsWith('=')) { // some senders leave the padding out
        while (encoded.endsWith('='))
            encoded.chop(1);
    }
    return {{before, whole.first(before)}, {text.size(), encoded}, {2, "?="}};
}

/// `<1999434717279.22XT@list.events.example>` -> `<id1@name1.domain1.example>`
RewrittenPieces FieldRewriter::identifiers(QByteArrayView raw)
{
    RewrittenPieces out;
    qsizetype position = 0;
    while (position < raw.size()) {
        const qsizetype open = raw.indexOf('<', position);
        const qsizetype close = open < 0 ? -1 : raw.indexOf('>', open);
        if (close < 0)
            break;
        const QString id = QString::fromLatin1(raw.sliced(open + 1, close - open - 1));
        append(out, freeText(raw.sliced(position, open - position), RedactionKind::Subjects));
        out.push_back({1, "<"});
        out.push_back({close - open - 1, m_redactor.messageId(id).toUtf8()});
        out.push_back({1, ">"});
        position = close + 1;
    }
    append(out, freeText(raw.sliced(position), RedactionKind::Subjects));
    return out;
}

RewrittenPieces FieldRewriter::parameter(QByteArrayView raw, const FieldParameter& parameter,
                                         qsizetype boundaryAt)
{
    const QByteArrayView written = raw.sliced(parameter.range.offset, parameter.range.length);
    if (parameter.name == "charset")
        return {{written.size(), written.toByteArray()}};
    if (parameter.name == "boundary") {
        for (auto it = m_boundaries.begin(); it != m_boundaries.end(); ++it) {
            const bool whole = parameter.segment < 0 && it.key() == parameter.value;
            const bool piece =
                parameter.segment >= 0 && it.key().mid(boundaryAt, parameter.value.size()) == parameter.value;
            if ((whole || piece) && written == parameter.value)
                return {{written.size(), it.value().mid(boundaryAt, parameter.value.size())}};
        }
        return {{written.size(), rest(written, false)}};
    }
    if (parameter.extended) {
        const qsizetype text = parameter.charsetRange.isEmpty() ? 0 : written.lastIndexOf('\'') + 1;
        const Charset* charset = m_catalogue.find(QString::fromLatin1(parameter.charset));
        TextMask mask(charset, {});
        const QByteArray bytes =
            mask.masked(QByteArray::fromPercentEncoding(written.sliced(text).toByteArray()));
        m_leftOut = m_leftOut || mask.undecoded() > 0;
        return {{text, written.first(text).toByteArray()},
                {written.size() - text, escapedAgain(written.sliced(text), bytes, '%')}};
    }
    const bool isName = isOneOf(parameter.name, {"name", "filename"});
    if (!isName)
        return technical(written);
    // Its ending tells what the file is.
    const qsizetype dot = written.lastIndexOf('.');
    const bool plainEnding = dot > 0 && written.size() - dot <= 5 && !written.contains("=?") &&
                             KnownWords::builtIn().has(QString::fromLatin1(written.sliced(dot + 1)));
    const qsizetype stem = plainEnding ? dot : written.size();
    RewrittenPieces out = transformed(written.first(stem), true, false);
    out.push_back({written.size() - stem, written.sliced(stem).toByteArray()});
    return out;
}

RewrittenPieces FieldRewriter::structured(QByteArrayView raw)
{
    const StructuredField field = parseStructuredField(raw);
    RewrittenPieces out;
    qsizetype position = 0;
    qsizetype boundaryAt = 0;
    for (const FieldParameter& one : field.parameters) {
        if (one.range.offset < position || one.range.end() > raw.size())
            continue;
        append(out, technical(raw.sliced(position, one.range.offset - position)));
        append(out, parameter(raw, one, one.segment >= 0 ? boundaryAt : 0));
        boundaryAt += one.name == "boundary" && one.segment >= 0 ? one.value.size() : 0;
        position = one.range.end();
    }
    append(out, technical(raw.sliced(position)));
    return out;
}

} // namespace ims
