#include "core/spool/MailDate.h"

#include "core/spool/HeaderSyntax.h"

#include <algorithm>
#include <array>
#include <vector>

namespace ims {

namespace {

constexpr qsizetype longestDate = 512;
constexpr qsizetype shortestMonth = 3;

constexpr std::array months = {"january", "february", "march",     "april",   "may",      "june",
                               "july",    "august",   "september", "october", "november", "december"};

struct Zone
{
    const char* name;
    int minutes; ///< east of UTC
};

// RFC 822 5.1 first; then names that mean one zone only as mail uses them. Military letters but Z are left
// out: RFC 822 gave them the wrong sign, so nobody knows what a sender meant (RFC 5322 4.3).
constexpr std::array zones = {
    Zone{"ut", 0},      Zone{"gmt", 0},      Zone{"utc", 0},    Zone{"z", 0},      Zone{"est", -300},
    Zone{"edt", -240},  Zone{"cst", -360},   Zone{"cdt", -300}, Zone{"mst", -420}, Zone{"mdt", -360},
    Zone{"pst", -480},  Zone{"pdt", -420},   Zone{"wet", 0},    Zone{"west", 60},  Zone{"bst", 60},
    Zone{"cet", 60},    Zone{"met", 60},     Zone{"mez", 60},   Zone{"cest", 120}, Zone{"mest", 120},
    Zone{"mesz", 120},  Zone{"metdst", 120}, Zone{"eet", 120},  Zone{"eest", 180}, Zone{"msk", 180},
    Zone{"msd", 240},   Zone{"jst", 540},    Zone{"kst", 540},  Zone{"hkt", 480},  Zone{"nzst", 720},
    Zone{"nzdt", 780},  Zone{"aest", 600},   Zone{"aedt", 660}, Zone{"awst", 480}, Zone{"acst", 570},
    Zone{"akst", -540}, Zone{"akdt", -480},  Zone{"hst", -600}, Zone{"adt", -180}, Zone{"ast", -240},
    Zone{"nst", -210},  Zone{"ndt", -150},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The date cut into words at blanks, commas and the dashes of `17-Jun-1998`.
struct Words
{
    std::vector<QByteArray> words;
    std::vector<QByteArray> comments; ///< each stands after `commentAfter` words
    std::vector<size_t> commentAfter;
};

// The end of the comment that opens at `at`; comments nest, `\` hides the next character.
qsizetype commentEnd(QByteArrayView text, qsizetype at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '(')
            ++depth;
        else if (text[at] == ')' && --depth == 0)
            return at + 1;
    }
    return text.size();
}

bool isDateDash(QByteArrayView text, qsizetype at, const QByteArray& word)
{
    if (text[at] != '-' || word.isEmpty() || at + 1 >= text.size())
        return false;
    const bool daysDash = isDigit(word.back()) && isLetter(text[at + 1]);
    const bool yearsDash = isLetter(word.back()) && isDigit(text[at + 1]) && word.size() >= shortestMonth;
    return daysDash || yearsDash;
}

Words wordsOf(QByteArrayView text, size_t most)
{
    Words result;
    QByteArray word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            result.words.push_back(std::exchange(word, {}));
    };
    for (qsizetype i = 0; i < text.size() && result.words.size() < most; ++i) {
        const char c = text[i];
        if (c == '(') {
            endWord();
            const qsizetype end = commentEnd(text, i);
            result.comments.push_back(text.sliced(i + 1, std::max<qsizetype>(0, end - i - 2)).toByteArray());
            result.commentAfter.push_back(result.words.size());
            i = end - 1;
        } else if (isBlankOrBreak(c) || c == ',' || c == ';') {
            endWord();
        } else if (isDateDash(text, i, word) && result.words.size() < 3) {
            endWord();
        } else {
            word += c;
        }
    }
    endWord();
    return result;
}

// 1 to 12; 0 where the word is no month.
int monthOf(const QByteArray& word)
{
    QByteArray name = word.toLower();
    if (name.endsWith('.'))
        name.chop(1);
    for (size_t i = 0; i < months.size() && name.size() >= shortestMonth; ++i) {
        if (QByteArrayView(months[i]).startsWith(name))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

// Of at most `most` digits; -1 where the word is anything else.
int numberOf(QByteArrayView word, qsizetype most)
{
    const bool digits = std::all_of(word.begin(), word.end(), isDigit);
    return !word.isEmpty() && word.size() <= most && digits ? word.toInt() : -1;
}

struct Clock
{
    QTime time;
    bool leapSecond = false;
};

// `10:00:00`, `9:05`, `10:00:00.25`, and a zone glued to it left in `rest`.
std::optional<Clock> clockOf(const QByteArray& word, QByteArray& rest)
{
    qsizetype end = 0;
    while (end < word.size() && (isDigit(word[end]) || word[end] == ':' || word[end] == '.'))
        ++end;
    rest = word.sliced(end);
    const QList<QByteArray> pieces = word.first(end).split(':');
    if (pieces.size() < 2 || pieces.size() > 3)
        return {};
    const int hour = numberOf(pieces[0], 2);
    const int minute = numberOf(pieces[1], 2);
    const int second = pieces.size() < 3 ? 0 : numberOf(pieces[2].split('.').front(), 2);
    const bool leapSecond = second == 60;
    const QTime time(hour, minute, leapSecond ? 59 : second);
    if (!time.isValid())
        return {};
    return Clock{time, leapSecond};
}

// Seconds east of UTC of `+0100`, `-07:00`, `+2`; nothing where it is none.
std::optional<int> numericOffset(QByteArrayView text)
{
    if (text.size() < 2 || (text.front() != '+' && text.front() != '-'))
        return {};
    QByteArray digits = text.sliced(1).toByteArray();
    if (digits.size() == 5 && digits[2] == ':')
        digits.remove(2, 1);
    if (digits.size() <= 2)
        digits += "00";
    const int number = numberOf(digits, 4);
    const int minutes = number / 100 * 60 + number % 100;
    if (number < 0 || number % 100 >= 60 || minutes > 15 * 60)
        return {};
    return (text.front() == '-' ? -minutes : minutes) * 60;
}

// `+0100`, `PDT`, `GMT+0100`.
std::optional<int> offsetOf(QByteArrayView zone)
{
    if (const auto offset = numericOffset(zone))
        return offset;
    const QByteArray name = zone.toByteArray().toLower();
    for (const Zone& known : zones) {
        if (name == known.name)
            return known.minutes * 60;
    }
    const bool meridian = name.startsWith("gmt") || name.startsWith("utc");
    return meridian ? numericOffset(QByteArrayView(name).sliced(3)) : std::nullopt;
}

bool isZoneWord(QByteArrayView word)
{
    return !word.isEmpty() && (isLetter(word.front()) || numericOffset(word));
}

int fullYear(int year, qsizetype digits)
{
    if (digits >= 4)
        return year;
    return digits == 2 && year < 50 ? year + 2000 : year + 1900; // RFC 5322 4.3
}

class DateReader
{
public:
    explicit DateReader(QByteArrayView text)
        : m_words(wordsOf(text, 12))
    {
    }

    std::optional<MailDate> read()
    {
        if (!word().isEmpty() && isLetter(word().front()) && monthOf(word()) == 0)
            ++m_at; // the weekday
        const bool read = monthOf(word()) > 0 ? readAsctime() : readUsual();
        if (!read)
            return {};
        const QDate date(m_year, m_month, m_day);
        if (!date.isValid() || m_year < 1970)
            return {};
        return finish(date);
    }

private:
    const QByteArray& word() const
    {
        static const QByteArray none;
        return m_at < m_words.words.size() ? m_words.words[m_at] : none;
    }

    bool takeYear()
    {
        const int year = numberOf(word(), 4);
        m_result.yearDigits = static_cast<int>(word().size());
        m_year = fullYear(year, word().size());
        ++m_at;
        return year >= 0 && m_result.yearDigits >= 2;
    }

    bool takeClock()
    {
        QByteArray rest;
        const auto clock = clockOf(word(), rest);
        if (!clock)
            return false;
        m_clock = *clock;
        ++m_at;
        const QByteArray half = (rest.isEmpty() ? word() : rest).toLower();
        const bool twelve = (half == "am" || half == "pm") && m_clock.time.hour() <= 12;
        if (twelve) {
            const int hour = m_clock.time.hour() % 12 + (half == "pm" ? 12 : 0);
            m_clock.time.setHMS(hour, m_clock.time.minute(), m_clock.time.second());
            m_at += rest.isEmpty() ? 1U : 0U;
        } else if (!rest.isEmpty()) {
            m_zone = rest;
        }
        return true;
    }

    // 17 Jun 1998 10:00:00 -0700
    bool readUsual()
    {
        m_day = numberOf(word(), 2);
        ++m_at;
        m_month = monthOf(word());
        ++m_at;
        return m_day > 0 && m_month > 0 && takeYear() && takeClock();
    }

    // Jun 17 10:00:00 1998, also with the zone before the year
    bool readAsctime()
    {
        m_month = monthOf(word());
        ++m_at;
        m_day = numberOf(word(), 2);
        ++m_at;
        if (m_day <= 0 || !takeClock())
            return false;
        if (m_zone.isEmpty() && isZoneWord(word()))
            m_zone = m_words.words[m_at++];
        return takeYear();
    }

    // A comment is looked at only where it follows the clock at once: others tell something else.
    QByteArray zoneInComment() const
    {
        for (size_t i = 0; i < m_words.comments.size(); ++i) {
            const QByteArray comment = trimmedView(m_words.comments[i]).toByteArray();
            if (m_words.commentAfter[i] == m_at && offsetOf(comment))
                return comment;
        }
        return {};
    }

    MailDate finish(QDate date)
    {
        if (m_zone.isEmpty() && isZoneWord(word()) &&
            std::find(m_words.commentAfter.begin(), m_words.commentAfter.end(), m_at) ==
                m_words.commentAfter.end())
            m_zone = word();
        if (m_zone.isEmpty())
            m_zone = zoneInComment();
        const auto offset = offsetOf(m_zone);
        m_result.zone = m_zone;
        m_result.zoneKnown = offset.has_value();
        m_result.time = QDateTime(date, m_clock.time, Qt::UTC)
                            .addSecs(m_clock.leapSecond ? 1 : 0)
                            .addSecs(-offset.value_or(0));
        return m_result;
    }

    Words m_words;
    size_t m_at = 0;
    MailDate m_result;
    int m_day = 0;
    int m_month = 0;
    int m_year = 0;
    Clock m_clock;
    QByteArray m_zone;
};

} // namespace

std::optional<MailDate> parseMailDate(QByteArrayView text)
{
    return DateReader(text.first(std::min(text.size(), longestDate))).read();
}

} // namespace ims
