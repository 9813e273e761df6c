#include "core/report/redaction/EnvelopeRewriter.h"

#include "core/report/redaction/TextMask.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype headLength = 8; // the first number and `ImCr`
constexpr qsizetype markLength = 4;

bool isPrintable(char c)
{
    return uchar(c) >= 0x20 && c != 0x7F;
}

/// Bytes between the strings: text in them is masked, in UTF-16 too; numbers stay.
QByteArray maskedGap(QByteArrayView gap)
{
    constexpr qsizetype shortest = 3;
    QByteArray out = gap.toByteArray();
    for (qsizetype i = 0; i < out.size();) {
        qsizetype letters = 0;
        qsizetype end = i;
        const bool wide = i + 1 < out.size() && isPrintable(gap[i]) && gap[i + 1] == '\0';
        while (end < out.size() && isPrintable(gap[end]) &&
               (!wide || (end + 1 < out.size() && gap[end + 1] == '\0'))) {
            ++letters;
            end += wide ? 2 : 1;
        }
        if (letters >= shortest) {
            for (qsizetype at = i; at < end; at += wide ? 2 : 1)
                out[at] = 'x';
        }
        i = std::max(end, i + 1);
    }
    return out;
}

QByteArray angled(const QString& original, const QString& address)
{
    const qsizetype open = original.indexOf(u'<');
    const qsizetype close = original.lastIndexOf(u'>');
    return open == 0 && close > 0 ? '<' + address.toUtf8() + '>' : address.toUtf8();
}

QString bareAddress(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(u'<') && trimmed.contains(u'>') ? trimmed.mid(1, trimmed.lastIndexOf(u'>') - 1)
                                                              : trimmed;
}

QByteArray rewrittenString(const EnvelopeString& string, TextRedactor& redactor)
{
    const QByteArray same = string.text.toLatin1();
    const QString address = bareAddress(string.text);
    switch (string.role) {
    case EnvelopeRole::Sender:
    case EnvelopeRole::Recipient:
        return address.isEmpty() ? same : angled(string.text, redactor.address(address));
    case EnvelopeRole::Peer:
    case EnvelopeRole::Helo:
        return redactor.host(string.text).toUtf8();
    case EnvelopeRole::MtsId:
        return redactor.mtsId(string.text).toUtf8();
    case EnvelopeRole::Other:
        break;
    }
    return redactor.choices().isRedacting() ? TextMask(nullptr, {}).masked(same) : same;
}

} // namespace

RewrittenEnvelope rewriteEnvelope(QByteArrayView bytes, const Envelope& envelope, TextRedactor& redactor)
{
    RewrittenEnvelope out;
    const qint64 start = envelope.range.offset;
    const qsizetype inner = std::min(headLength, bytes.size());
    out.bytes = bytes.first(inner).toByteArray();
    const bool masks = redactor.choices().isRedacting();
    const auto gap = [&](qsizetype from, qsizetype to) {
        const QByteArrayView run = bytes.sliced(from, to - from);
        out.bytes += masks ? maskedGap(run) : run.toByteArray();
    };
    std::vector<EnvelopeString> strings = envelope.strings;
    std::sort(strings.begin(), strings.end(), [](const EnvelopeString& a, const EnvelopeString& b) {
        return a.range.offset < b.range.offset;
    });
    qsizetype position = inner;
    const qsizetype end = std::max(inner, bytes.size() - markLength);
    for (const EnvelopeString& string : strings) {
        const qsizetype at = string.range.offset - start;
        if (at < position || at + string.range.length > end)
            continue;
        gap(position, at);
        const QByteArray written = rewrittenString(string, redactor);
        out.strings.emplace_back(string.range, ByteRange{out.bytes.size(), written.size()});
        out.bytes += written;
        position = at + string.range.length;
    }
    gap(position, end);
    out.bytes += bytes.sliced(end).toByteArray();
    if (envelope.lengthAgrees && out.bytes.size() >= markLength)
        qToLittleEndian(quint32(out.bytes.size()), out.bytes.data());
    return out;
}

} // namespace ims
