#include "core/spool/HeaderSyntax.h"
#include "core/spool/SpoolFlags.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestAddress = 246;  // Q160284
constexpr qsizetype longestHostName = 255; // Q146567

/// What one pass over an address field found; offsets relative to its raw value, -1 where nothing is.
struct AddressWalk
{
    qsizetype commaInComment = -1;
    qsizetype control = -1;
    qsizetype open = -1; ///< of a quote, comment or bracket that is never closed
    qsizetype longStart = -1;
    qsizetype longLength = 0;
};

class AddressWalker
{
public:
    explicit AddressWalker(const QByteArray& raw)
        : m_raw(raw)
    {
    }

    AddressWalk walk()
    {
        for (m_at = 0; m_at < m_raw.size(); ++m_at)
            take(m_raw[m_at]);
        endAddress();
        for (const qsizetype open : {m_quote, m_comments > 0 ? m_comment : -1, m_bracket}) {
            if (open >= 0 && m_walk.open < 0)
                m_walk.open = open;
        }
        return m_walk;
    }

private:
    void take(char c)
    {
        const auto u = static_cast<unsigned char>(c);
        // ESC, SO and SI belong to ISO-2022 names.
        const bool control =
            (u < 0x20 && !isBlankOrBreak(c) && u != 0x1b && u != 0x0e && u != 0x0f) || u == 0x7f;
        if (control && m_walk.control < 0)
            m_walk.control = m_at;
        if (c == '\\' && (m_quote >= 0 || m_comments > 0)) {
            ++m_at;
            return;
        }
        if (c == '"' && m_comments == 0)
            m_quote = m_quote < 0 ? m_at : -1;
        else if (m_quote < 0)
            takeOutsideQuotes(c);
    }

    void takeOutsideQuotes(char c)
    {
        if (c == '(') {
            if (m_comments++ == 0)
                m_comment = m_at;
        } else if (c == ')' && m_comments > 0) {
            --m_comments;
        } else if (m_comments > 0) {
            if (c == ',' && m_walk.commaInComment < 0)
                m_walk.commaInComment = m_at;
        } else if (c == '<') {
            m_bracket = m_at;
            m_address = -1;
        } else if (c == '>') {
            endAddress();
            m_bracket = -1;
        } else if (isBlankOrBreak(c) || c == ',' || c == ';') {
            endAddress();
        } else if (m_address < 0) {
            m_address = m_at;
        }
    }

    void endAddress()
    {
        const qsizetype length = m_address < 0 ? 0 : m_at - m_address;
        if (length > longestAddress && m_walk.longStart < 0 &&
            QByteArrayView(m_raw).sliced(m_address, length).contains('@')) {
            m_walk.longStart = m_address;
            m_walk.longLength = length;
        }
        m_address = -1;
    }

    const QByteArray& m_raw;
    AddressWalk m_walk;
    qsizetype m_at = 0;
    qsizetype m_quote = -1;
    qsizetype m_comment = -1;
    qsizetype m_comments = 0;
    qsizetype m_bracket = -1;
    qsizetype m_address = -1;
};

void flagWalk(const ScannedField& field, const QString& name, FlagCollector& flags)
{
    const AddressWalk walk = AddressWalker(field.raw).walk();
    const auto at = [&](qsizetype offset, qsizetype length) {
        return ByteRange{field.valueRange.offset + offset, length};
    };
    if (walk.commaInComment >= 0)
        flags.add("comment-with-comma", at(walk.commaInComment, 1), {name});
    if (walk.control >= 0)
        flags.add("address-control-bytes", at(walk.control, 1), {name});
    if (walk.open >= 0 && !field.truncated)
        flags.add("address-unclosed", at(walk.open, 1), {name, QString(QLatin1Char(field.raw[walk.open]))});
    if (walk.longStart < 0)
        return;
    const QByteArrayView address = QByteArrayView(field.raw).sliced(walk.longStart, walk.longLength);
    flags.add("long-address", at(walk.longStart, walk.longLength), {QString::number(walk.longLength)});
    const qsizetype host = walk.longLength - address.lastIndexOf('@') - 1;
    if (host > longestHostName)
        flags.add("long-host-name", at(walk.longStart + walk.longLength - host, host),
                  {QString::number(host)});
}

void flagEmptyGroup(const ScannedField& field, const QString& name, FlagCollector& flags)
{
    static const QRegularExpression group(u"[^<>@,;:\"\\s]\\s?:\\s{0,100};"_s);
    const QRegularExpressionMatch match =
        group.match(QString::fromLatin1(field.raw.first(std::min<qsizetype>(field.raw.size(), 4096))));
    if (match.hasMatch())
        flags.add("group-syntax", {field.valueRange.offset + match.capturedStart(), match.capturedLength()},
                  {name});
}

// IMCEAEX-_o=Org_ou=Site_cn=…@: `+` is followed by two hexadecimal digits.
void flagImceaex(const ScannedField& field, FlagCollector& flags)
{
    const QByteArray upper = field.raw.toUpper();
    const auto isHex = [&](qsizetype k) {
        return k < upper.size() && QByteArrayView("0123456789ABCDEF").contains(upper[k]);
    };
    for (qsizetype at = upper.indexOf("IMCEAEX-"); at >= 0;) {
        qsizetype i = at + 8;
        for (; i < upper.size() && upper[i] != '@' && upper[i] != '>'; ++i) {
            if (upper[i] == '+' && !(isHex(i + 1) && isHex(i + 2))) {
                flags.add("imceaex-malformed", {field.valueRange.offset + i, 1});
                return;
            }
        }
        at = upper.indexOf("IMCEAEX-", i);
    }
}

} // namespace

bool isAddressField(const QByteArray& name)
{
    static constexpr std::array names = {"from",   "to",       "cc",        "bcc",
                                         "sender", "reply-to", "resent-to", "resent-from"};
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return sameText(name, one); });
}

void flagAddresses(const FlagInput& input, FlagCollector& flags)
{
    if (input.scan.blocks.empty())
        return;
    for (const ScannedField& field : input.scan.blocks.front().fields) {
        if (!isAddressField(field.name))
            continue;
        const QString name = QString::fromLatin1(field.name);
        flagWalk(field, name, flags);
        flagEmptyGroup(field, name, flags);
        flagImceaex(field, flags);
    }
}

} // namespace ims
