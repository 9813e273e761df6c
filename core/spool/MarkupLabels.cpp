#include "core/spool/MarkupLabels.h"

#include "core/spool/HeaderSyntax.h"

#include <algorithm>

namespace ims {

namespace {

constexpr qsizetype longestTag = 2048;
constexpr size_t mostLabels = 100;
constexpr int mostTags = 1000;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == ':';
}

// Label after `name` `=` inside [from, end) of `text`.
bool labelAfter(QByteArrayView text, const char* name, qsizetype from, qsizetype end, ByteRange& label)
{
    const QByteArrayView wanted(name);
    for (qsizetype i = from; i + wanted.size() < end; ++i) {
        if (text.sliced(i, wanted.size()).compare(wanted, Qt::CaseInsensitive) != 0 ||
            (i > from && isNameByte(text[i - 1])))
            continue;
        qsizetype at = i + wanted.size();
        while (at < end && isBlankOrBreak(text[at]))
            ++at;
        if (at >= end || text[at] != '=')
            continue;
        ++at;
        while (at < end && isBlankOrBreak(text[at]))
            ++at;
        if (at < end && (text[at] == '"' || text[at] == '\''))
            ++at;
        while (at < end && isBlank(text[at]))
            ++at;
        const qsizetype start = at;
        while (at < end && !isBlankOrBreak(text[at]) && !QByteArrayView("\"';>/,").contains(text[at]))
            ++at;
        label = {start, at - start};
        return true;
    }
    return false;
}

} // namespace

std::vector<MarkupLabel> findMetaLabels(QByteArrayView html)
{
    std::vector<MarkupLabel> labels;
    int tags = 0;
    qsizetype at = html.indexOf('<');
    for (; at >= 0 && labels.size() < mostLabels && tags < mostTags; at = html.indexOf('<', at + 1)) {
        const QByteArrayView tag = html.sliced(at);
        if (tag.size() < 6 || tag.first(5).compare(QByteArrayView("<meta"), Qt::CaseInsensitive) != 0 ||
            isNameByte(tag[5]))
            continue;
        ++tags;
        const qsizetype limit = std::min(html.size(), at + longestTag);
        const qsizetype close = html.first(limit).indexOf('>', at);
        ByteRange range;
        if (labelAfter(html, "charset", at + 5, close < 0 ? limit : close, range))
            labels.push_back({DeclarationPlace::HtmlMeta, range});
    }
    return labels;
}

std::vector<MarkupLabel> findXmlLabel(QByteArrayView text)
{
    qsizetype start = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (start < text.size() && isBlankOrBreak(text[start]))
        ++start;
    const QByteArrayView rest = text.sliced(start);
    if (rest.size() < 7 || !rest.startsWith("<?xml") || !isBlankOrBreak(rest[5]))
        return {};
    const qsizetype limit = std::min(text.size(), start + longestTag);
    const qsizetype close = text.first(limit).indexOf("?>", start);
    ByteRange range;
    if (close < 0 || !labelAfter(text, "encoding", start + 5, close, range))
        return {};
    return {{DeclarationPlace::XmlDeclaration, range}};
}

} // namespace ims
