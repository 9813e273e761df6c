#include "core/base/ByteSearch.h"
#include "core/base/ByteExpression.h"
#include "core/base/RequiredText.h"
#include "tests/support/SplitMix64.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <gmock/gmock.h>

#include <atomic>
#include <cstring>
#include <thread>

using namespace ims;
using namespace Qt::StringLiterals;
using ims::test::SplitMix64;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using Ranges = std::vector<ByteRange>;

ByteQuery made(const ByteQuery::Made& query)
{
    EXPECT_TRUE(query.has_value()) << (query ? "" : query.error().why.english().toStdString());
    return query.value_or(ByteQuery());
}

ByteQuery text(const QString& wanted, LetterCase letters = LetterCase::Exact)
{
    return made(ByteQuery::text(wanted, letters));
}

ByteQuery expression(const QString& pattern, LetterCase letters = LetterCase::Exact)
{
    return made(ByteQuery::expression(pattern, letters));
}

ByteSearch searchIn(const QByteArray& bytes, const ByteQuery& query, SearchWindow window = {})
{
    return {ByteSource::fromBytes(bytes, u"test"_s), query, window};
}

Ranges all(const ByteSearch& search)
{
    Ranges found;
    const auto gaps = search.each({0, search.source()->size()}, [&](ByteRange hit) {
        found.push_back(hit);
        return true;
    });
    EXPECT_TRUE(gaps.has_value());
    EXPECT_EQ(gaps ? gaps->count : 0, 0);
    return found;
}

Ranges all(const QByteArray& bytes, const ByteQuery& query, SearchWindow window = {})
{
    return all(searchIn(bytes, query, window));
}

/// The hits of needles, found by trying every place.
Ranges naive(QByteArray bytes, const ByteQuery& query)
{
    if (query.letters() == LetterCase::Any)
        bytes = bytes.toLower();
    Ranges found;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype longest = 0;
        for (const Needle& needle : query.needles()) {
            bool same = at + needle.bytes.size() <= bytes.size();
            for (qsizetype i = 0; same && i < needle.bytes.size(); ++i) {
                const int mask = needle.mask.isEmpty() ? 0xFF : needle.mask[i] & 0xFF;
                same = ((bytes[at + i] ^ needle.bytes[i]) & mask) == 0;
            }
            if (same)
                longest = std::max(longest, needle.bytes.size());
        }
        if (longest > 0)
            found.push_back({at, longest});
        at += std::max<qsizetype>(1, longest);
    }
    return found;
}

/// The hits of an expression, found by Qt in one line after the other.
Ranges naiveLines(const QByteArray& bytes, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    Ranges found;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        qsizetype textEnd = end;
        while (textEnd > start && bytes[textEnd - 1] == '\r')
            --textEnd;
        auto hits = expression.globalMatch(QString::fromLatin1(bytes.mid(start, textEnd - start)));
        while (hits.hasNext()) {
            const QRegularExpressionMatch hit = hits.next();
            if (hit.capturedLength() > 0)
                found.push_back({start + hit.capturedStart(), hit.capturedLength()});
        }
        start = end + 1;
    }
    return found;
}

QByteArray randomBytes(SplitMix64& random, const QByteArray& letters, qsizetype size)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i)
        bytes += letters[static_cast<qsizetype>(random.below(quint32(letters.size())))];
    return bytes;
}

class FailingSource final : public ByteSource
{
public:
    explicit FailingSource(qint64 good)
        : ByteSource(u"failing"_s)
        , m_good(good)
    {
    }
    qint64 size() const override { return m_good * 2; }
    Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
    {
        if (offset + length > m_good)
            return tl::unexpected(
                Error{Message("read the file"), name(), Message("the share is gone"), Message("Wait.")});
        std::memset(buffer, 'x', static_cast<size_t>(length));
        return length;
    }

private:
    qint64 m_good;
};

/// As many bytes as one likes, one line of `a` and none of anything else.
class EndlessLine final : public ByteSource
{
public:
    EndlessLine()
        : ByteSource(u"endless"_s)
    {
    }
    qint64 size() const override { return qint64(1) << 50; }
    Expected<qint64> readAt(qint64, char* buffer, qint64 length) const override
    {
        std::memset(buffer, 'a', static_cast<size_t>(length));
        return length;
    }
};

} // namespace

TEST(ByteSearch, FindsTextWithAndWithoutCase)
{
    const QByteArray bytes = "Charset=KOI8-R; charset=koi8-r";
    EXPECT_THAT(all(bytes, text(u"koi8-r"_s)), ElementsAre(ByteRange{24, 6}));
    EXPECT_THAT(all(bytes, text(u"Koi8-R"_s, LetterCase::Any)),
                ElementsAre(ByteRange{8, 6}, ByteRange{24, 6}));
    EXPECT_THAT(all(bytes, text(u"big5"_s)), IsEmpty());
}

TEST(ByteSearch, FindsTextInTheSpellingsOfSeveralCharsets)
{
    const QString word = u"да"_s;
    const auto koi8 = [](const QString&) { return std::optional<QByteArray>("\xC4\xC1"); };
    const auto never = [](const QString&) { return std::optional<QByteArray>(); };
    const QByteArray bytes = "1 \xD0\xB4\xD0\xB0 2 \xC4\xC1";
    EXPECT_THAT(all(bytes, made(ByteQuery::text(word, LetterCase::Exact, {koi8, never}))),
                ElementsAre(ByteRange{2, 4}, ByteRange{9, 2}));
    EXPECT_THAT(all(bytes, made(ByteQuery::expression(word + u"$"_s, LetterCase::Exact, {koi8, never}))),
                ElementsAre(ByteRange{9, 2}));
}

TEST(ByteSearch, FindsBytesWithUnknownDigits)
{
    const QByteArray bytes = QByteArray::fromHex("4d53000a4d5377fa");
    EXPECT_THAT(all(bytes, made(ByteQuery::hex(u"4D 53 ?? 0A"_s))), ElementsAre(ByteRange{0, 4}));
    EXPECT_THAT(all(bytes, made(ByteQuery::hex(u"4d53"_s))), ElementsAre(ByteRange{0, 2}, ByteRange{4, 2}));
    EXPECT_THAT(all(bytes, made(ByteQuery::hex(u"?7 ?A"_s))), ElementsAre(ByteRange{6, 2}));
}

TEST(ByteSearch, SaysWhereHexIsWrong)
{
    const auto position = [](const QString& digits) { return ByteQuery::hex(digits).error().position; };
    EXPECT_EQ(position(u"4D 5"_s), 4);
    EXPECT_EQ(position(u"4D 5 3"_s), 4);
    EXPECT_EQ(position(u"4D xy"_s), 3);
    EXPECT_EQ(position(u"?? ??"_s), 0);
    EXPECT_FALSE(ByteQuery::hex(u"  "_s).has_value());
}

TEST(ByteSearch, SaysWhereAnExpressionIsWrong)
{
    const auto wrong = ByteQuery::expression(u"koi8(-r"_s, LetterCase::Exact);
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(wrong.error().position, 7);
    EXPECT_FALSE(wrong.error().why.english().isEmpty());
    EXPECT_FALSE(ByteQuery::expression(u"a**"_s, LetterCase::Exact).has_value() &&
                 ByteQuery::expression(u"[a"_s, LetterCase::Exact).has_value());
    EXPECT_FALSE(ByteQuery::expression({}, LetterCase::Exact).has_value());
    EXPECT_FALSE(ByteQuery::text({}, LetterCase::Exact).has_value());
    EXPECT_FALSE(ByteQuery::text(QString(2000, u'x'), LetterCase::Exact).has_value());
}

TEST(ByteSearch, ExpressionsMatchWithinLines)
{
    const QByteArray bytes = "From: a\r\nTo: b\r\n\r\nTo: c";
    EXPECT_THAT(all(bytes, expression(u"^To: .$"_s)), ElementsAre(ByteRange{9, 5}, ByteRange{18, 5}));
    EXPECT_THAT(all(bytes, expression(u"^to"_s, LetterCase::Any)),
                ElementsAre(ByteRange{9, 2}, ByteRange{18, 2}));
    EXPECT_THAT(all(bytes, expression(u"[^x]+"_s)),
                ElementsAre(ByteRange{0, 7}, ByteRange{9, 5}, ByteRange{18, 5}));
    EXPECT_THAT(all(bytes, expression(u"z*"_s)), IsEmpty());
    EXPECT_THAT(all("a\ra", expression(u"^a$"_s)), ElementsAre(ByteRange{0, 1}, ByteRange{2, 1}));
    EXPECT_THAT(all(QByteArray("\xE4 \xE9"), expression(u"\\xE9"_s)), ElementsAre(ByteRange{2, 1}));
}

TEST(ByteSearch, NeedlesAgreeWithTryingEveryPlace)
{
    SplitMix64 random(9);
    for (int round = 0; round < 400; ++round) {
        const QByteArray bytes = randomBytes(random, "aAbB\n\xC4", 1 + qsizetype(random.below(300)));
        const LetterCase letters = random.below(2) ? LetterCase::Any : LetterCase::Exact;
        const auto other = [&](const QString&) {
            return std::optional(randomBytes(random, "ab\xC4", 1 + qsizetype(random.below(9))));
        };
        const QString first = QString::fromLatin1(randomBytes(random, "aAb", 1 + qsizetype(random.below(4))));
        const ByteQuery query = made(ByteQuery::text(first, letters, {other}));
        const SearchWindow window{1 + qint64(random.below(20))};
        EXPECT_EQ(all(bytes, query, window), naive(bytes, query)) << bytes.toHex().toStdString();
    }
}

TEST(ByteSearch, ExpressionsAgreeWithTryingEveryLine)
{
    SplitMix64 random(10);
    const QStringList patterns = {u"a+"_s,     u"^a"_s,       u"a$"_s,        u"ab|ba"_s, u"[^b]+"_s,
                                  u"b(a|=)"_s, u"(?<=a)b"_s,  u"a.b"_s,       u"=a?b*"_s, u"\\bab\\b"_s,
                                  u"^$|=+"_s,  u"ab{1,2}a"_s, u"(?:ab){2}"_s, u"a=?b"_s};
    for (int round = 0; round < 1000; ++round) {
        const QByteArray bytes =
            randomBytes(random, "aaabb= _\n\n", 1 + qsizetype(random.below(300))).replace("_\n", "\r\n");
        // Longer than each line, so that the pieces of long lines are left out here.
        const SearchWindow window{301};
        const QString pattern = patterns.at(qsizetype(random.below(quint32(patterns.size()))));
        EXPECT_EQ(all(bytes, expression(pattern), window), naiveLines(bytes, pattern))
            << pattern.toStdString() << ' ' << bytes.toHex().toStdString();
    }
}

TEST(ByteSearch, LinesOfSeveralWindows)
{
    const QByteArray line = QByteArray("0123456789").repeated(20);
    const QByteArray bytes = line + "\n" + line + "x89\n";
    const SearchWindow window{64, 16};
    EXPECT_EQ(all(bytes, expression(u"8.?9|89"_s), window).size(), 41u);
    EXPECT_THAT(all(bytes, expression(u"^0"_s), window), ElementsAre(ByteRange{0, 1}, ByteRange{201, 1}));
    EXPECT_THAT(all(bytes, expression(u"9$"_s), window), ElementsAre(ByteRange{199, 1}, ByteRange{403, 1}));
    EXPECT_THAT(all(bytes, expression(u"(?<=9)x"_s), window), ElementsAre(ByteRange{401, 1}));
    // The same hits, whichever text is known to be required.
    EXPECT_EQ(all(bytes, expression(u"[7]89"_s), window), all(bytes, text(u"789"_s), window));
}

TEST(ByteSearch, NextAndPreviousGoThroughAllHits)
{
    SplitMix64 random(11);
    const QByteArray bytes = randomBytes(random, "abc \n", 3000);
    for (const ByteQuery& query : {text(u"ab"_s), expression(u"ab|c\\b"_s)}) {
        const ByteSearch search = searchIn(bytes, query, {100, 20});
        const Ranges hits = all(search);
        ASSERT_GT(hits.size(), 50u);
        qint64 from = 0;
        for (const ByteRange& hit : hits) {
            EXPECT_EQ(search.next(from).value(), hit);
            from = hit.end();
        }
        EXPECT_FALSE(search.next(from).value().has_value());
        qint64 before = bytes.size();
        for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
            EXPECT_EQ(search.previous(before).value(), *hit);
            before = hit->offset;
        }
        EXPECT_FALSE(search.previous(before).value().has_value());

        const auto forward = findAround(search, from, SearchDirection::Forward).value();
        ASSERT_TRUE(forward.has_value());
        EXPECT_EQ(forward->range, hits.front());
        EXPECT_TRUE(forward->around);
        const auto backward = findAround(search, before, SearchDirection::Backward).value();
        ASSERT_TRUE(backward.has_value());
        EXPECT_EQ(backward->range, hits.back());
    }
    EXPECT_FALSE(findAround(searchIn(bytes, text(u"zz"_s)), 5, SearchDirection::Forward).value().has_value());
}

TEST(ByteSearch, WithinTellsWhatReachesIntoARange)
{
    const QByteArray bytes = "abcd abcd abcd abcd";
    for (const ByteQuery& query : {text(u"abcd"_s), expression(u"abc."_s)}) {
        const ByteSearch search = searchIn(bytes, query);
        EXPECT_THAT(search.within({8, 3}, 100).value(), ElementsAre(ByteRange{5, 4}, ByteRange{10, 4}));
        EXPECT_THAT(search.within({9, 1}, 100).value(), IsEmpty());
        EXPECT_EQ(search.within({0, 19}, 3).value().size(), 3u);
    }
}

TEST(ByteSearch, ASourceThatFailsIsAnError)
{
    for (const ByteQuery& query : {text(u"a"_s), expression(u"[ab]"_s)}) {
        const ByteSearch search(std::make_shared<FailingSource>(5000), query, {1000, 100});
        const auto found = search.next(0);
        ASSERT_FALSE(found.has_value());
        EXPECT_EQ(found.error().why.english(), u"the share is gone"_s);
        EXPECT_FALSE(search.previous(10000).has_value());
    }
}

TEST(ByteSearch, IsCancelledAtOnce)
{
    // The last one needs as many steps at each place as the line is long.
    for (const ByteQuery& query : {text(u"zz"_s), expression(u"[yz]"_s), expression(u"a.*[yz]"_s)}) {
        const ByteSearch search(std::make_shared<EndlessLine>(), query);
        StopSource stop;
        std::atomic<qint64> cancelled = 0;
        QElapsedTimer timer;
        timer.start();
        std::jthread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            cancelled = timer.elapsed();
            stop.request_stop();
        });
        const auto found = search.next(0, stop.get_token());
        EXPECT_LT(timer.elapsed() - cancelled, 200);
        ASSERT_FALSE(found.has_value());
        EXPECT_TRUE(isCancelled(found.error()));
    }
}

TEST(ByteSearch, AHostileExpressionIsGivenUpAndTold)
{
    if (!ByteExpression::isLimited())
        GTEST_SKIP() << "built without libpcre2-8";
    const QByteArray bytes = QByteArray(64, 'a') + "!\nb\n";
    const ByteSearch search = searchIn(bytes, expression(u"([ab]+)*\\1+c|b$"_s));
    Ranges found;
    QElapsedTimer timer;
    timer.start();
    const auto gaps = search.each({0, bytes.size()}, [&](ByteRange hit) {
        found.push_back(hit);
        return true;
    });
    ASSERT_TRUE(gaps.has_value());
    EXPECT_EQ(gaps->count, 1);
    EXPECT_EQ(gaps->first, (ByteRange{0, 65}));
    EXPECT_THAT(found, ElementsAre(ByteRange{66, 1})); // the lines behind it are searched nevertheless

    const auto many = searchIn(bytes.repeated(200), expression(u"([ab]+)*\\1+[cd]"_s)).next(0);
    ASSERT_FALSE(many.has_value());
    EXPECT_FALSE(isCancelled(many.error()));
    EXPECT_LT(timer.elapsed(), 20000);
}

TEST(ByteSearch, TellsHowFarItIs)
{
    const ByteSearch search = searchIn(QByteArray(5000, 'a'), text(u"b"_s), {1000, 100});
    std::vector<qint64> steps;
    const auto gaps = search.each(
        {1000, 3000}, [](ByteRange) { return true; }, {},
        [&](qint64 done, qint64 total, const Message&) {
            steps.push_back(done);
            EXPECT_EQ(total, 3000);
        });
    ASSERT_TRUE(gaps.has_value());
    EXPECT_THAT(steps, ElementsAre(1000, 2000, 3000));
}

TEST(RequiredText, IsToldWhereItIsSure)
{
    EXPECT_EQ(requiredText("charset=[a-z]+"), "charset=");
    EXPECT_EQ(requiredText("[^ ]+@[^ ]+"), "@");
    EXPECT_EQ(requiredText("a?bc*def+g"), "def");
    EXPECT_EQ(requiredText("(ab|cd)+x{2}yz"), "yz");
    EXPECT_EQ(requiredText("\\.exe\\b"), ".exe");
    EXPECT_EQ(requiredText("\\xE4\\xe9"), "\xE4\xE9");
    EXPECT_EQ(requiredText("[]a]bc[^]]"), "bc");
    for (const char* unsure : {"ab|cd", "(?i)ab", "a{1", "ab{x}", "\\Qab\\E", "[[:alpha:]]ab", "(*UTF)ab",
                               "\\x{41}b", "a\\1b", "ab)", "(ab"})
        EXPECT_EQ(requiredText(unsure), "") << unsure;
}
