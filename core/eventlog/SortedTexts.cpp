#include "core/eventlog/SortedTexts.h"

#include "core/base/SafeText.h"

#include <QByteArrayMatcher>
#include <QHash>

#include <algorithm>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

QByteArray harmless(const QString& text)
{
    const QString cut =
        text.size() > SortedTextsBuilder::longest ? cutText(text, SortedTextsBuilder::longest) + u'…' : text;
    return isPlainAscii(cut) ? cut.toLatin1() : visibleText(cut).toUtf8();
}

/// What two texts are compared by, as one string of UTF-16 units: case folded, and each run of digits as '0',
/// its length without leading zeros, its digits.
void appendKey(std::u16string& keys, const QString& folded)
{
    const auto isDigit = [&folded](qsizetype i) { return folded.at(i) >= u'0' && folded.at(i) <= u'9'; };
    for (qsizetype i = 0; i < folded.size();) {
        if (!isDigit(i)) {
            keys += folded.at(i++).unicode();
            continue;
        }
        while (i < folded.size() && folded.at(i) == u'0')
            ++i;
        qsizetype end = i;
        while (end < folded.size() && isDigit(end))
            ++end;
        keys += u'0';
        keys += static_cast<char16_t>(end - i);
        for (; i < end; ++i)
            keys += folded.at(i).unicode();
    }
}

/// Where the texts begin, and the end; empty where that is the same as `usual`.
std::vector<quint32> startsOf(const QByteArray& bytes, const std::vector<quint32>& usual)
{
    std::vector<quint32> starts{0};
    starts.reserve(usual.size());
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', end + 1))
        starts.push_back(static_cast<quint32>(end + 1));
    return starts == usual ? std::vector<quint32>() : starts;
}

struct SortKey
{
    quint64 head = 0; // the first units, so that most comparisons touch nothing else
    quint32 number = 0;
};

quint64 headOf(std::u16string_view key)
{
    quint64 head = 0;
    for (size_t i = 0; i < 4; ++i)
        head = head << 16 | (i < key.size() ? key[i] : 0U);
    return head;
}

} // namespace

QByteArrayView SortedTexts::view(quint32 index) const
{
    const qsizetype start = m_starts.at(index);
    return QByteArrayView(m_bytes).sliced(start, qsizetype(m_starts.at(index + 1)) - start - 1);
}

QString SortedTexts::at(quint32 index) const
{
    return QString::fromUtf8(view(index));
}

std::optional<quint32> SortedTexts::indexOf(const QString& text) const
{
    const QByteArray wanted = text.toUtf8();
    for (quint32 i = 0; i < size(); ++i) {
        if (view(i) == wanted)
            return i;
    }
    return {};
}

std::vector<quint8> SortedTexts::containing(const QString& part) const
{
    std::vector<quint8> found;
    if (empty() || part.isEmpty() || part.contains(u'\n'))
        return found;
    const QByteArrayMatcher matcher(part.toCaseFolded().toUtf8());
    const std::vector<quint32>& starts = m_foldedStarts.empty() ? m_starts : m_foldedStarts;
    quint32 index = 0;
    for (qsizetype hit = matcher.indexIn(m_folded); hit >= 0;
         hit = matcher.indexIn(m_folded, starts[index])) {
        if (found.empty())
            found.resize(size());
        while (starts[index + 1] <= static_cast<size_t>(hit))
            ++index;
        found[index] = 1;
        if (++index == size())
            break;
    }
    return found;
}

QByteArrayView SortedTextsBuilder::view(quint32 number) const
{
    const qsizetype start = m_texts.m_starts.at(number);
    const qsizetype end =
        number + 1 < size() ? qsizetype(m_texts.m_starts.at(number + 1)) : m_texts.m_bytes.size();
    return QByteArrayView(m_texts.m_bytes).sliced(start, end - start - 1);
}

quint32 SortedTextsBuilder::add(const QString& text)
{
    const QByteArray bytes = harmless(text);
    return number(m_texts.m_bytes.size() + bytes.size() < mostBytes ? QByteArrayView(bytes)
                                                                    : QByteArrayView("…"));
}

quint32 SortedTextsBuilder::number(QByteArrayView text)
{
    if (m_slots.size() < 2 * size_t(size()) + 2)
        grow();
    size_t slot = qHash(text, QHashSeed::globalSeed()) & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (view(m_slots[slot] - 1) == text)
            return m_slots[slot] - 1;
    }
    m_texts.m_starts.push_back(static_cast<quint32>(m_texts.m_bytes.size()));
    m_texts.m_bytes.append(text).append('\n');
    m_slots[slot] = size();
    return size() - 1;
}

void SortedTextsBuilder::grow()
{
    std::vector<quint32> slots(std::max<size_t>(64, 2 * m_slots.size()));
    for (quint32 i = 0; i < size(); ++i) {
        size_t slot = qHash(view(i), QHashSeed::globalSeed()) & (slots.size() - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.size() - 1);
        slots[slot] = i + 1;
    }
    m_slots = std::move(slots);
}

SortedTexts SortedTextsBuilder::sorted(std::vector<quint32>& places)
{
    const quint32 count = size();
    std::u16string keys;
    std::vector<size_t> starts{0};
    starts.reserve(count + 1);
    for (quint32 i = 0; i < count; ++i) {
        appendKey(keys, QString::fromUtf8(view(i)).toCaseFolded());
        starts.push_back(keys.size());
    }
    const auto key = [&](quint32 i) {
        return std::u16string_view(keys).substr(starts[i], starts[i + 1] - starts[i]);
    };
    std::vector<SortKey> order(count);
    for (quint32 i = 0; i < count; ++i)
        order[i] = {headOf(key(i)), i};
    std::sort(order.begin(), order.end(), [&](const SortKey& a, const SortKey& b) {
        if (a.head != b.head)
            return a.head < b.head;
        const int compared = key(a.number).compare(key(b.number));
        return compared != 0 ? compared < 0 : view(a.number).compare(view(b.number)) < 0;
    });
    SortedTexts result;
    result.m_bytes.reserve(m_texts.m_bytes.size());
    result.m_starts.reserve(count + 1);
    places.resize(count);
    for (quint32 place = 0; place < count; ++place) {
        places[order[place].number] = place;
        result.m_starts.push_back(static_cast<quint32>(result.m_bytes.size()));
        result.m_bytes.append(view(order[place].number)).append('\n');
    }
    result.m_starts.push_back(static_cast<quint32>(result.m_bytes.size()));
    result.m_folded = QString::fromUtf8(result.m_bytes).toCaseFolded().toUtf8();
    if (result.m_folded == result.m_bytes)
        result.m_folded = result.m_bytes; // shared
    else
        result.m_foldedStarts = startsOf(result.m_folded, result.m_starts);
    *this = {};
    return result;
}

} // namespace ims
