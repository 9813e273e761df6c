#include "core/spool/HeaderSyntax.h"
#include "core/spool/SpoolFlags.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 longField = 4096; // far above what mail programs write but for lists of addresses

// Q190084: the first `;` comes before a comment that holds something like 14Feb98.
bool commentHoldsDate(const QByteArray& raw)
{
    static const QRegularExpression comment(
        u"\\([^()]*\\d{1,2}[- ]?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[- ]?\\d{2}"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype semicolon = raw.indexOf(';');
    if (semicolon < 0)
        return false;
    return comment
        .match(QString::fromLatin1(raw.sliced(semicolon, std::min<qsizetype>(raw.size() - semicolon, 2048))))
        .hasMatch();
}

void flagDate(const ScannedField& field, FlagCollector& flags)
{
    static const QRegularExpression date(
        u"\\d{1,2}[ \\t-]+[A-Za-z]{3,9}[ \\t-]+(\\d+)[ \\t]+\\d{1,2}:\\d{2}(?::\\d{2})?[ \\t]*([A-Za-z]*)"_s);
    // The zones that Exchange knows without the NewTimeZones value (Q239009).
    static const QStringList known = {u"GMT"_s, u"UT"_s,  u"EST"_s, u"EDT"_s, u"CST"_s,
                                      u"CDT"_s, u"MST"_s, u"MDT"_s, u"PST"_s, u"PDT"_s};
    const QRegularExpressionMatch match =
        date.match(QString::fromLatin1(field.raw.first(std::min<qsizetype>(field.raw.size(), 256))));
    if (!match.hasMatch())
        return;
    if (match.captured(1).size() == 2)
        flags.add("date-short-year", field.range);
    if (!match.captured(2).isEmpty() && !known.contains(match.captured(2)))
        flags.add("date-zone", field.range, {match.captured(2).left(20)});
}

bool commentHoldsComma(const QByteArray& raw)
{
    int depth = 0;
    bool quoted = false;
    for (const char c : raw) {
        if (c == '"' && depth == 0)
            quoted = !quoted;
        else if (!quoted && c == '(')
            ++depth;
        else if (!quoted && c == ')' && depth > 0)
            --depth;
        else if (depth > 0 && c == ',')
            return true;
    }
    return false;
}

bool holdsEmptyGroup(const QByteArray& raw)
{
    static const QRegularExpression group(u"[^<>@,;:\"]:\\s*;"_s);
    return group.match(QString::fromLatin1(raw.first(std::min<qsizetype>(raw.size(), 4096)))).hasMatch();
}

// IMCEAEX-_o=Org_ou=Site_cn=…@: `+` is followed by two hexadecimal digits.
bool holdsBrokenImceaex(const QByteArray& raw)
{
    const QByteArray upper = raw.toUpper();
    for (qsizetype at = upper.indexOf("IMCEAEX-"); at >= 0; at = upper.indexOf("IMCEAEX-", at + 8)) {
        for (qsizetype i = at + 8; i < upper.size() && upper[i] != '@' && upper[i] != '>'; ++i) {
            const auto isHex = [&](qsizetype k) {
                return k < upper.size() && QByteArrayView("0123456789ABCDEF").contains(upper[k]);
            };
            if (upper[i] == '+' && !(isHex(i + 1) && isHex(i + 2)))
                return true;
        }
    }
    return false;
}

qsizetype foldsOf(const QByteArray& raw)
{
    const QByteArrayView value = trimmedView(raw);
    return std::max(value.count('\n'), value.count('\r'));
}

bool isAddressField(const QByteArray& name)
{
    static constexpr std::array names = {"from",   "to",       "cc",        "bcc",
                                         "sender", "reply-to", "resent-to", "resent-from"};
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return sameText(name, one); });
}

void flagField(const ScannedField& field, FlagCollector& flags)
{
    const QString name = QString::fromLatin1(field.name.left(80));
    if (std::any_of(field.raw.begin(), field.raw.end(),
                    [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        flags.add("8-bit-header", field.valueRange, {name});
    if (field.range.length > longField)
        flags.add("long-header", field.range, {name, QString::number(field.range.length)});
    if (sameText(field.name, "received") && commentHoldsDate(field.raw))
        flags.add("received-comment-date", field.range);
    if (sameText(field.name, "date"))
        flagDate(field, flags);
    if (sameText(field.name, "subject") && foldsOf(field.raw) >= 2)
        flags.add("folded-subject", field.range);
    if (sameText(field.name, "x-ms-tnef-correlator") && trimmedView(field.raw).size() > 0 &&
        field.raw.left(field.raw.indexOf('<') + 1).contains('\n'))
        flags.add("folded-tnef-correlator", field.range);
    if (field.name.size() >= 4 && field.name.count('X') == field.name.size())
        flags.add("masked-header", field.range);
    if (!isAddressField(field.name))
        return;
    if (commentHoldsComma(field.raw))
        flags.add("comment-with-comma", field.valueRange, {name});
    if (holdsEmptyGroup(field.raw))
        flags.add("group-syntax", field.valueRange, {name});
    if (holdsBrokenImceaex(field.raw))
        flags.add("imceaex-malformed", field.valueRange);
}

} // namespace

void flagHeaders(const FlagInput& input, FlagCollector& flags)
{
    if (input.scan.blocks.empty())
        return;
    for (const ScannedBlock& block : input.scan.blocks) {
        if (block.afterContentType)
            flags.add("stray-line-after-content-type",
                      block.strayLines.empty() ? block.range : block.strayLines.front());
    }
    const ScannedBlock& top = input.scan.blocks.front();
    for (const ScannedField& field : top.fields)
        flagField(field, flags);
    if (!top.endsWithBlankLine && !top.fields.empty())
        flags.add("header-without-end", top.fields.back().range);
    if (!top.field("from"))
        flags.add("missing-from", {top.range.offset, 0});
}

} // namespace ims
