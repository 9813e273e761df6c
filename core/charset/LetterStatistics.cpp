#include "core/charset/LetterStatistics.h"

#include "core/charset/CharsetCatalogue.h"
#include "core/charset/CharsetDecoder.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// A language, its letters outside of ASCII (lower case, the most frequent first), and the sets it is written
/// in. Letter orders are common knowledge of the languages, not counts of any text.
struct Language
{
    const char* tag;
    const char16_t* letters;
    const char* charsets;
    bool latin;
    double prior;
};

const std::array languages{
    Language{"de", u"üäöß", "windows-1252 iso-8859-15 macintosh", true, 1.0},
    Language{"fr", u"éèàêçôùîâûëïœ", "windows-1252 iso-8859-15 macintosh", true, 1.0},
    Language{"es", u"óíáéñúü", "windows-1252 iso-8859-15 macintosh", true, 1.0},
    Language{"pt", u"ãçáéíóêõúâôàü", "windows-1252 iso-8859-15", true, .9},
    Language{"it", u"èàòùéì", "windows-1252 iso-8859-15", true, .9},
    Language{"nl", u"ëéïöüèá", "windows-1252 iso-8859-15", true, .8},
    Language{"sv", u"äåöé", "windows-1252 iso-8859-15 macintosh", true, .9},
    Language{"fi", u"äöåšž", "windows-1252 iso-8859-15", true, .8},
    Language{"da", u"åøæé", "windows-1252 iso-8859-15", true, .9},
    Language{"nb", u"åøæéò", "windows-1252", true, .8},
    Language{"is", u"íðáæóöúþéý", "windows-1252", true, .6},
    Language{"ca", u"óàèéçíòúïü·", "windows-1252", true, .6},
    Language{"et", u"äõüöšž", "iso-8859-15 windows-1257 iso-8859-13 iso-8859-4 windows-1252", true, .3},
    Language{"en", u"éèïöñ", "windows-1252", true, .9},
    Language{"cs", u"íáěéřčžýšůúóťďňö", "iso-8859-2 windows-1250", true, .5},
    Language{"sk", u"áíýčéžšľúťôňóäďĺŕ", "iso-8859-2 windows-1250", true, .45},
    Language{"pl", u"łąęóżśćńź", "iso-8859-2 windows-1250", true, .5},
    Language{"hu", u"áéöóőüíűú", "iso-8859-2 windows-1250", true, .5},
    Language{"sl", u"čšžć", "iso-8859-2 windows-1250", true, .4},
    Language{"hr", u"čšžćđ", "iso-8859-2 windows-1250", true, .4},
    Language{"ro", u"ăşţîâșț", "iso-8859-2 windows-1250", true, .4},
    Language{"sq", u"ëç", "windows-1252", true, .2},
    Language{"lt", u"ėšžųūįčąę", "windows-1257 iso-8859-13 iso-8859-4", true, .3},
    Language{"lv", u"āīēšņļūžķģč", "windows-1257 iso-8859-13 iso-8859-4", true, .3},
    Language{"tr", u"ıüşğçöîâû", "windows-1254 iso-8859-3", true, .45},
    Language{"mt", u"ħżġċà", "iso-8859-3", true, .0},
    Language{"eo", u"ĉĝŭĵŝĥ", "iso-8859-3", true, .0},
    Language{"se", u"ášđŋčŧž", "iso-8859-10", true, .0},
    Language{"cy", u"ŵŷâôêîû", "iso-8859-14", true, .0},
    Language{"ga", u"áéíóú", "windows-1252 iso-8859-14", true, .1},
    Language{"vi", u"đươăâêôáàảãạ\u0301\u0300\u0323\u0309\u0303", "windows-1258", true, .2},
    Language{"ru", u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "windows-1251 koi8-r iso-8859-5 ibm866", false, .6},
    Language{"uk", u"оаиніветрслкдумпязьбгйчхцжїюшщєґф", "koi8-u windows-1251 iso-8859-5", false, .35},
    Language{"bg", u"аиоетнрсвлпдкмзяъубгчщжцюйхшфь", "windows-1251 iso-8859-5 ibm866", false, .3},
    Language{"sr", u"аоиенртсјувкдмлпгзбшчцњћжхљђфџ", "windows-1251 iso-8859-5", false, .2},
    Language{"mk", u"аоиетнсврдкулпмјзгбчшцжќѓњхфџљѕ", "windows-1251 iso-8859-5", false, .2},
    Language{"be", u"анеоірыістялкдмпзубваўгчцьшэйжхёюф", "windows-1251", false, .2},
    Language{"el", u"αοιετνσρηπςκλμυόίάέήγδώθφχωβύξζψϊΐΰϋ", "iso-8859-7 windows-1253", false, .5},
    Language{"he", u"יולאהמרשתבנדפקחעםצטזגןסכךףץ", "iso-8859-8 windows-1255", false, .5},
    Language{"ar", u"اليمنرتوبعةدفسقهكحجشصضخطىأزثذغئظإءؤآ", "windows-1256 iso-8859-6", false, .5},
    Language{"fa", u"اینردمهوتبسشکگپچخزفلجعقحغطصژآ", "windows-1256", false, .2},
    Language{"th",
             u"านรอกเ่งมย้ลวดทสต\u0E31ะปบคีหขจไแพชใถ\u0E34\u0E37\u0E38\u0E39\u0E4C"
             u"ผธศซณญฉภษุึ็ๆฐฝฮฤฎฏฒฑฆฌฬฟํ",
             "windows-874", false, .5}};

enum class Kind : quint8 { Ascii, Lower, Upper, OtherLetter, Mark, Apostrophe, Edge, Symbol, Invalid };

/// The meaning of the bytes of a charset for a language.
struct ByteTable
{
    std::array<Kind, 256> kind{};
    std::array<float, 256> weight{}; ///< of own letters: 1 for the frequent ones, less for the rare ones
};

/// The characters of a charset's bytes, U+FFFD where a byte is none.
using CodeTable = std::array<char16_t, 256>;

bool isQuotingSign(char16_t c)
{
    return QStringView(
               u"\u00A0\u00AB\u00BB\u2018\u201A\u201C\u201D\u201E\u2013\u2014\u2026\u2022\u00B7\u00A9\u00AE"
               u"\u2122\u00B0\u00A7\u20AC\u00A3\u2116\u00BF\u00A1\u00AA\u00BA\u00B4\u2039\u203A\u00AD\u00B2"
               u"\u00B3\u00B5\u00B1\u00BD\u2019")
        .contains(QChar(c));
}

Kind kindOf(char16_t c, bool own)
{
    if (c == 0xFFFD)
        return Kind::Invalid;
    if (QChar::isMark(c))
        return own ? Kind::Mark : Kind::OtherLetter;
    if (QChar::isLetter(c)) {
        if (!own)
            return isQuotingSign(c) ? Kind::Edge : Kind::OtherLetter;
        return QChar::isUpper(c) ? Kind::Upper : Kind::Lower;
    }
    if (c == 0x2019 || c == 0x00B4)
        return Kind::Apostrophe;
    return isQuotingSign(c) ? Kind::Edge : Kind::Symbol;
}

CodeTable codesOf(const Charset& charset)
{
    CodeTable codes;
    for (size_t byte = 0; byte < codes.size(); ++byte) {
        const char raw = char(uchar(byte));
        const QString text = decodeText(QByteArrayView(&raw, 1), charset).text;
        codes[byte] = text.size() == 1 ? text[0].unicode() : char16_t(0xFFFD);
    }
    return codes;
}

ByteTable makeTable(const CodeTable& codes, const Language& language)
{
    ByteTable table;
    const QStringView letters(language.letters);
    for (size_t i = 0; i < codes.size(); ++i) {
        const char16_t c = codes[i];
        if (i < 0x80) {
            table.kind[i] = QChar::isUpper(c) ? Kind::Upper : QChar::isLetter(c) ? Kind::Lower : Kind::Ascii;
            continue;
        }
        const qsizetype rank = letters.indexOf(QChar(QChar::toLower(c)));
        table.kind[i] = kindOf(c, rank >= 0);
        table.weight[i] = rank < 0 ? 0.F : 1.F - 0.55F * float(rank) / float(letters.size());
    }
    return table;
}

bool isLetter(Kind kind)
{
    return kind == Kind::Lower || kind == Kind::Upper || kind == Kind::OtherLetter || kind == Kind::Mark;
}

/// Points for a high byte between its neighbours.
double points(Kind kind, double weight, Kind before, Kind after)
{
    switch (kind) {
    case Kind::Lower:
        return weight;
    case Kind::Upper:
        return weight * (before == Kind::Upper || after == Kind::Upper ? 0.7 : isLetter(before) ? 0.3 : 0.85);
    case Kind::Mark:
        return isLetter(before) ? weight : -1.0;
    case Kind::OtherLetter:
        return -0.5;
    case Kind::Apostrophe:
        return isLetter(before) && isLetter(after) ? 0.9 : 0.35;
    case Kind::Edge:
        return isLetter(before) && isLetter(after) ? -0.8 : 0.35;
    case Kind::Symbol:
        return isLetter(before) || isLetter(after) ? -1.3 : -0.4;
    case Kind::Invalid:
        return -6.0;
    case Kind::Ascii:
        break;
    }
    return 0.0;
}

constexpr double brokenCase = -1.2; // no language writes "aB"; Cyrillic read in the wrong set does

/// A language in a charset. What counts of a neighbour is whether it is a letter, and its case: of each high
/// byte's points there are but 16.
class Candidate
{
public:
    Candidate(QString name, const Language& language, const ByteTable& table);

    double points(uchar before, uchar byte, uchar after) const
    {
        return m_points[((size_t(byte) - 0x80) << 4) | size_t(m_class[before] << 2) | m_class[after]];
    }
    bool isLower(uchar byte) const { return m_class[byte] == 2; }

    QString charset;
    const Language* language;

private:
    std::array<quint8, 256> m_class{}; ///< 0 no letter, 1 a letter or mark without case, 2 lower, 3 upper
    std::array<double, size_t(128) * 16> m_points{};
};

Candidate::Candidate(QString name, const Language& ofLanguage, const ByteTable& table)
    : charset(std::move(name))
    , language(&ofLanguage)
{
    constexpr std::array kinds = {Kind::Ascii, Kind::OtherLetter, Kind::Lower, Kind::Upper};
    for (size_t byte = 0; byte < 256; ++byte) {
        const Kind kind = table.kind[byte];
        m_class[byte] = kind == Kind::Upper ? 3 : kind == Kind::Lower ? 2 : isLetter(kind) ? 1 : 0;
    }
    for (size_t i = 0; i < m_points.size(); ++i) {
        const size_t byte = 0x80 + (i >> 4);
        const Kind before = kinds[i >> 2 & 3];
        const bool broken = table.kind[byte] == Kind::Upper && before == Kind::Lower;
        m_points[i] = ims::points(table.kind[byte], double(table.weight[byte]), before, kinds[i & 3]) +
                      (broken ? brokenCase : 0.0);
    }
}

std::vector<Candidate> makeCandidates()
{
    std::vector<Candidate> candidates;
    const Expected<CharsetCatalogue> catalogue = CharsetCatalogue::builtIn();
    if (!catalogue)
        return candidates; // a test proves that it loads
    QHash<QString, CodeTable> codes;
    for (const Language& language : languages) {
        for (const QString& name : QString::fromLatin1(language.charsets).split(u' ')) {
            const Charset* charset = catalogue->find(name);
            if (!charset)
                continue;
            if (!codes.contains(name))
                codes.insert(name, codesOf(*charset));
            candidates.emplace_back(name, language, makeTable(codes.value(name), language));
        }
    }
    return candidates;
}

/// A high byte with its neighbours (0 where there is none), and how often it stands so.
struct Triple
{
    quint32 bytes = 0;
    quint32 count = 0;

    uchar before() const { return uchar(bytes >> 16); }
    uchar byte() const { return uchar(bytes >> 8); }
    uchar after() const { return uchar(bytes); }
};

/// What there is to count in a text, counted once for all candidates.
struct Counts
{
    std::vector<Triple> triples;
    std::array<quint32, 256> upperAfter{}; ///< ASCII capitals right after a high byte
    qsizetype high = 0;
    qsizetype runs = 0; ///< of high bytes
};

class TripleCounter
{
public:
    explicit TripleCounter(qsizetype most)
    {
        size_t size = 64;
        while (size < size_t(most) * 2)
            size *= 2;
        m_slots.resize(size);
    }

    void add(quint32 bytes)
    {
        size_t slot = (bytes * 0x9E3779B1U) & (m_slots.size() - 1);
        while (m_slots[slot].count > 0 && m_slots[slot].bytes != bytes)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot].bytes = bytes;
        ++m_slots[slot].count;
    }

    std::vector<Triple> take()
    {
        std::erase_if(m_slots, [](const Triple& triple) { return triple.count == 0; });
        return std::move(m_slots);
    }

private:
    std::vector<Triple> m_slots;
};

Counts countsOf(QByteArrayView words)
{
    Counts counts;
    TripleCounter triples(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto byte = uchar(words[i]);
        const auto before = i > 0 ? uchar(words[i - 1]) : uchar(0);
        if (byte < 0x80) {
            counts.upperAfter[before] += before >= 0x80 && byte >= 'A' && byte <= 'Z' ? 1 : 0;
            continue;
        }
        const auto after = i + 1 < words.size() ? uchar(words[i + 1]) : uchar(0);
        triples.add(quint32(before) << 16 | quint32(byte) << 8 | after);
        ++counts.high;
        counts.runs += before >= 0x80 ? 0 : 1;
    }
    counts.triples = triples.take();
    return counts;
}

double score(const Candidate& candidate, const Counts& counts)
{
    if (counts.high == 0)
        return -1;
    double sum = 0;
    for (const Triple& triple : counts.triples)
        sum += double(triple.count) * candidate.points(triple.before(), triple.byte(), triple.after());
    for (size_t byte = 0x80; byte < 256; ++byte) {
        if (counts.upperAfter[byte] > 0 && candidate.isLower(uchar(byte)))
            sum += brokenCase * double(counts.upperAfter[byte]);
    }
    const double run = double(counts.high) / double(qMax<qsizetype>(1, counts.runs));
    const double average = sum / double(counts.high);
    if (candidate.language->latin)
        return average - (run > 1.8 ? 0.5 * (run - 1.8) : 0.0);
    return average - (run < 2.2 ? 0.8 : 0.0);
}

} // namespace

std::vector<LetterScore> letterScores(QByteArrayView words)
{
    static const std::vector<Candidate> candidates =
        makeCandidates(); // constant, costs some milliseconds once
    const Counts counts = countsOf(words);
    std::vector<LetterScore> scores;
    scores.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        scores.push_back({candidate.charset, QString::fromLatin1(candidate.language->tag),
                          score(candidate, counts), candidate.language->prior});
    return scores;
}

} // namespace ims
