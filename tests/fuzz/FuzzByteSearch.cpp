#include "core/base/ByteExpression.h"
#include "core/base/ByteSearch.h"
#include "core/base/RequiredText.h"
#include "tests/fuzz/FuzzRules.h"

using namespace ims::fuzz;

namespace {

std::vector<ims::ByteRange> hitsOf(const QByteArray& bytes, const ims::ByteQuery& query, qint64 window)
{
    const ims::ByteSearch search(ims::ByteSource::fromBytes(bytes, {}), query, {window, window / 4});
    std::vector<ims::ByteRange> hits;
    static_cast<void>(search.each({0, bytes.size()}, [&](ims::ByteRange hit) {
        hits.push_back(hit);
        return true;
    }));
    return hits;
}

} // namespace

/// An expression, a zero byte, the text that it is looked for in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input = bytesOf(data, size);
    const qsizetype cut = input.indexOf('\0');
    if (cut < 0 || cut > 40)
        return 0;
    const QString pattern = QString::fromLatin1(input.first(cut));
    const QByteArray text = input.sliced(cut + 1);
    if (const auto query = ims::ByteQuery::text(pattern, ims::LetterCase::Any)) {
        const auto hits = hitsOf(text, *query, 1 << 16);
        demand(hits == hitsOf(text, *query, 7), "needles are found through any window");
    }
    const auto query = ims::ByteQuery::expression(pattern, ims::LetterCase::Exact);
    if (!query)
        return 0;
    const QByteArray required = ims::requiredText(pattern.toUtf8());
    qint64 end = 0;
    for (const ims::ByteRange& hit : hitsOf(text, *query, 1 << 16)) {
        demand(hit.offset >= end && !hit.isEmpty() && hit.end() <= text.size(),
               "hits follow one another in the text");
        demand(!text.sliced(hit.offset, hit.length).contains('\n'), "a hit lies within a line");
        end = hit.end();
    }
    // What is required must stand in every hit, also where it was not asked for it.
    ims::ByteMatcher matcher(*query->expressions().front());
    if (matcher.match({text, 0, text.size()}, {}) == ims::MatchResult::Hit) {
        const QByteArray hit = text.sliced(matcher.start(), matcher.end() - matcher.start());
        demand(query->expressions().size() > 1 || hit.contains(required), "a hit holds the required text");
    }
    return 0;
}
