#include "core/spool/HeaderSyntax.h"
#include "core/spool/PartContent.h"
#include "core/spool/Tnef.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// How long is too long is not documented (Q303686); a reply line of SMTP has 512 bytes at most.
constexpr qsizetype longDiagnostic = 512;

const char* codeOf(TnefFault::Kind kind)
{
    switch (kind) {
    case TnefFault::Kind::Structure:
        return "tnef-damaged";
    case TnefFault::Kind::Property:
        return "tnef-bad-property";
    case TnefFault::Kind::EmptyString:
        return "tnef-empty-string";
    case TnefFault::Kind::OddUnicode:
        return "tnef-odd-unicode";
    case TnefFault::Kind::Rtf:
        return "tnef-bad-rtf";
    }
    return "tnef-damaged";
}

// Of a field that begins at `start` to the end of its last continuation line, without the break.
qsizetype fieldEnd(QByteArrayView text, qsizetype start)
{
    for (qsizetype at = start;;) {
        const qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            return text.size();
        if (end + 1 >= text.size() || !isBlank(text[end + 1]))
            return end > start && text[end - 1] == '\r' ? end - 1 : end;
        at = end + 1;
    }
}

// The last byte of the part's body that is no blank.
ByteRange lastCharacter(const PartContent& content)
{
    const ByteRange body = content.scanned.part.body;
    const qint64 wanted = std::min<qint64>(body.length, 1024);
    const QByteArrayView view = content.input.bytes.at(body.end() - wanted, wanted);
    const QByteArray tail = view.first(std::min<qsizetype>(view.size(), wanted)).toByteArray();
    const QByteArrayView text = trimmedView(tail);
    if (text.isEmpty())
        return {body.end(), 0};
    return {body.end() - wanted + (text.data() - tail.constData()) + text.size() - 1, 1};
}

} // namespace

void flagBase64(const PartContent& content, FlagCollector& flags)
{
    if (content.encoding != TransferEncoding::Base64)
        return;
    if (content.decoder.junkCount() > 0)
        flags.add("bad-base64", {content.decoder.firstJunk(), 1});
    else if (content.decoder.cutOff() && !content.cut)
        flags.add("base64-cut-off", lastCharacter(content));
}

void flagTnef(const PartContent& content, FlagCollector& flags)
{
    const TnefFacts facts = walkTnef(content.bytes(), !content.cut, content.input.stop);
    const ScannedPart& scanned = content.scanned;
    if (facts.faults.empty()) {
        flags.add("tnef-present", scanned.explicitType ? scanned.typeRange : scanned.part.range);
        return;
    }
    std::array<bool, 5> told{}; // the first of each kind is enough
    for (const TnefFault& fault : facts.faults) {
        if (std::exchange(told.at(static_cast<size_t>(fault.kind)), true))
            continue;
        const bool nothing = content.bytes().isEmpty();
        flags.add(codeOf(fault.kind), nothing ? scanned.part.body : content.sourceOf(fault.range));
    }
}

void flagDeliveryStatus(const PartContent& content, FlagCollector& flags)
{
    const QByteArrayView text = content.bytes();
    const QByteArray lower = text.toByteArray().toLower();
    const QByteArrayView fieldName("diagnostic-code:");
    for (qsizetype at = lower.indexOf(fieldName); at >= 0;) {
        qsizetype next = at + fieldName.size();
        if (at == 0 || lower[at - 1] == '\n') {
            const qsizetype end = fieldEnd(text, at);
            const qsizetype length = end - next;
            if (length > longDiagnostic)
                flags.add("long-diagnostic", content.sourceOf(at, end - at), {QString::number(length)});
            next = std::max(next, end);
        }
        at = lower.indexOf(fieldName, next);
    }
}

} // namespace ims
