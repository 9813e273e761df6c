#include "core/eventlog/TextTime.h"

#include "core/eventlog/TextWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int firstYear = 80; // two digits: 1980 to 2079
constexpr int latestShortYear = 12;
constexpr qsizetype longestTime = 80;

int fullYear(int year, int digits)
{
    if (digits > 2)
        return year;
    return year >= firstYear ? 1900 + year : 2000 + year;
}

/// Marks of direction (Windows writes them into dates), blanks of any kind made one.
QString plainTime(QStringView text)
{
    QString plain;
    for (const QChar c : text.left(longestTime)) {
        if (c == QChar(0x200E) || c == QChar(0x200F))
            continue;
        plain += c.isSpace() ? QChar(u' ') : c;
    }
    return plain.trimmed();
}

int monthOf(QStringView name)
{
    static const QStringList months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return static_cast<int>(months.indexOf(name.toString().left(3).toLower())) + 1;
}

WrittenTime dated(int year, int month, int day)
{
    WrittenTime time;
    time.numbers = {year, month, day};
    time.digits = {4, 2, 2};
    return time;
}

bool fitsSome(const WrittenTime& time)
{
    return std::any_of(allDateOrders.begin(), allDateOrders.end(),
                       [&time](DateOrder order) { return time.in(order).isValid(); });
}

std::optional<WrittenTime> dateWithMonthName(const QString& text)
{
    static const QRegularExpression monthFirst(u"^([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[- .]+([A-Za-z]{3,9})[- .]+(\\d{4}|\\d\\d)$"_s);
    int group = 1;
    QRegularExpressionMatch match = monthFirst.match(text);
    if (!match.hasMatch()) {
        match = dayFirst.match(text);
        group = 2;
    }
    if (!match.hasMatch())
        return std::nullopt;
    const int month = monthOf(match.capturedView(group));
    const int day = match.capturedView(3 - group).toInt();
    const int year = fullYear(match.capturedView(3).toInt(), int(match.capturedLength(3)));
    return QDate(year, month, day).isValid() ? std::optional(dated(year, month, day)) : std::nullopt;
}

/// Takes the offset or `Z` off the end of a time.
std::optional<int> takeOffset(QString& text)
{
    static const QRegularExpression pattern(u"(?: ?(Z|UTC|GMT)|([+-])(\\d\\d):?(\\d\\d))$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || text.indexOf(u':') > match.capturedStart())
        return std::nullopt;
    text.truncate(match.capturedStart());
    if (!match.captured(1).isEmpty())
        return 0;
    const int seconds = (match.captured(3).toInt() * 60 + match.captured(4).toInt()) * 60;
    return match.captured(2) == "-"_L1 ? -seconds : seconds;
}

/// Takes `AM` or `PM` off either end: 0 and 12, or nothing where there is none.
std::optional<int> takeHalf(QString& text)
{
    for (const auto& [words, hours] : {std::pair(&textWords().forenoon, 0), {&textWords().afternoon, 12}}) {
        for (const QString& word : *words) {
            const bool atEnd = text.endsWith(word, Qt::CaseInsensitive);
            if (!atEnd && !text.startsWith(word, Qt::CaseInsensitive))
                continue;
            text = (atEnd ? text.chopped(word.size()) : text.sliced(word.size())).trimmed();
            return hours;
        }
    }
    return std::nullopt;
}

/// Where the date ends and the time of day begins: at the first `dd:dd` or, without any, after the last
/// blank.
qsizetype clockStart(const QString& text)
{
    static const QRegularExpression clock(u"(?:^|[ T,])(\\D{0,6}\\d{1,2}:\\d\\d)"_s);
    const QRegularExpressionMatch match = clock.match(text);
    return match.hasMatch() ? match.capturedStart(1) : text.lastIndexOf(u' ') + 1;
}

} // namespace

std::optional<DateOrder> dateOrderOf(const QString& text)
{
    const auto found = std::find_if(allDateOrders.begin(), allDateOrders.end(),
                                    [&text](DateOrder order) { return dateOrderWord(order) == text; });
    return found == allDateOrders.end() ? std::nullopt : std::optional(*found);
}

QString dateOrderWord(DateOrder order)
{
    switch (order) {
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    case DateOrder::DayMonthYear:
        return u"dmy"_s;
    case DateOrder::YearMonthDay:
        break;
    }
    return u"ymd"_s;
}

std::optional<QTimeZone> timeZoneOf(const QString& text)
{
    static const QRegularExpression offset(u"^([+-])(0\\d|1[0-4]):([0-5]\\d)$"_s);
    const QRegularExpressionMatch match = offset.match(text);
    if (match.hasMatch()) {
        const int seconds = (match.captured(2).toInt() * 60 + match.captured(3).toInt()) * 60;
        return QTimeZone(match.captured(1) == "-"_L1 ? -seconds : seconds);
    }
    if (!QTimeZone::isTimeZoneIdAvailable(text.toUtf8()))
        return std::nullopt;
    return QTimeZone(text.toUtf8());
}

QDateTime WrittenTime::in(DateOrder order) const
{
    static constexpr std::array<std::array<size_t, 3>, 3> places = {{{2, 0, 1}, {2, 1, 0}, {0, 1, 2}}};
    const bool yearTold = digits[0] == 4; // then all that follows is told too
    const auto& [year, month, day] =
        places.at(static_cast<size_t>(yearTold ? DateOrder::YearMonthDay : order));
    const bool plausible = digits.at(year) >= 2 && digits.at(month) <= 2 && digits.at(day) <= 2;
    // A short year that comes first is one of the time when NT wrote such logs; 13/03/01 begins with a day.
    const bool shortYearFirst = order == DateOrder::YearMonthDay && digits.at(year) == 2;
    const bool tooLate = numbers.at(year) > latestShortYear && numbers.at(year) < firstYear;
    if (!plausible || (shortYearFirst && tooLate))
        return {};
    const QDate date(fullYear(numbers.at(year), digits.at(year)), numbers.at(month), numbers.at(day));
    return date.isValid() ? QDateTime(date, clock.isValid() ? clock : QTime(0, 0), Qt::UTC) : QDateTime();
}

std::optional<WrittenTime> parseWrittenDate(QStringView text)
{
    WrittenTime time;
    size_t index = 0;
    bool inNumber = false;
    QChar separator;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            if (index > 2 || (inNumber && time.digits.at(index) == 4))
                return std::nullopt;
            time.numbers.at(index) = time.numbers.at(index) * 10 + c.digitValue();
            ++time.digits.at(index);
            inNumber = true;
            continue;
        }
        index += inNumber ? 1 : 0;
        inNumber = false;
        if (c == u'/' || c == u'.' || c == u'-') {
            if (!separator.isNull() && separator != c)
                return std::nullopt;
            separator = c;
        } else if (c != u' ' && c != QChar(0x200E) && c != QChar(0x200F)) {
            return dateWithMonthName(plainTime(text));
        }
    }
    index += inNumber ? 1 : 0;
    // No country puts the month first where the numbers are parted by dots.
    if (separator == u'.' && time.digits[2] >= 2 && time.digits[0] <= 2 && time.numbers[0] >= 1 &&
        time.numbers[0] <= 31 && time.numbers[1] <= 12)
        time = dated(fullYear(time.numbers[2], time.digits[2]), time.numbers[1], time.numbers[0]);
    return index == 3 && !separator.isNull() && fitsSome(time) ? std::optional(time) : std::nullopt;
}

bool parseWrittenClock(QStringView text, WrittenTime& time)
{
    QString plain = plainTime(text);
    const std::optional<int> half = takeHalf(plain);
    static const QRegularExpression pattern(
        u"^(\\d{1,2})[:.](\\d\\d)(?:[:.](\\d\\d))?(?:[.,](\\d{1,9}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(plain);
    if (!match.hasMatch())
        return false;
    const int hour = match.capturedView(1).toInt();
    const bool twelve = half && hour <= 12;
    const int milliseconds = match.captured(4).left(3).leftJustified(3, u'0').toInt();
    const QTime clock(twelve ? hour % 12 + *half : hour, match.capturedView(2).toInt(),
                      match.capturedView(3).toInt(), milliseconds);
    if (!clock.isValid())
        return false;
    time.clock = clock;
    time.hasSeconds = match.capturedLength(3) > 0;
    return true;
}

std::optional<WrittenTime> parseWrittenTime(QStringView text)
{
    QString plain = plainTime(text);
    const std::optional<int> offset = takeOffset(plain);
    const qsizetype at = clockStart(plain);
    if (at < 6)
        return std::nullopt;
    QString date = plain.first(at).trimmed();
    if (date.endsWith(u'T') || date.endsWith(u','))
        date.chop(1);
    std::optional<WrittenTime> time = parseWrittenDate(date);
    if (!time || !parseWrittenClock(QStringView(plain).sliced(at), *time))
        return std::nullopt;
    time->offset = offset;
    return time;
}

void DateOrderVote::add(const WrittenTime& time)
{
    std::array<QDateTime, 3> read;
    for (const DateOrder order : allDateOrders) {
        const auto i = static_cast<size_t>(order);
        Tally& tally = m_tallies.at(i);
        read.at(i) = time.in(order);
        if (!read.at(i).isValid()) {
            ++tally.misfits;
            continue;
        }
        const qint64 now = read.at(i).toMSecsSinceEpoch();
        tally.ascents += tally.any && now > tally.previous ? 1 : 0;
        tally.descents += tally.any && now < tally.previous ? 1 : 0;
        tally.previous = now;
        tally.first = std::min(tally.first, now);
        tally.last = std::max(tally.last, now);
        tally.any = true;
    }
    for (size_t i = 0; i < read.size(); ++i) {
        if (!m_differs.at(i) && read.at(i) != read.at((i + 1) % read.size()))
            m_differs.at(i) = time;
    }
}

std::vector<DateOrder> DateOrderVote::possible() const
{
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (const Tally& tally : m_tallies)
        fewest = std::min(fewest, tally.misfits);
    std::vector<DateOrder> orders;
    for (const DateOrder order : allDateOrders) {
        // Where no order fits every date, each that fits some may be the right one for a part of them.
        if (tally(order).misfits == fewest || (fewest > 0 && tally(order).any))
            orders.push_back(order);
    }
    return orders;
}

std::optional<DateOrder> DateOrderVote::byData() const
{
    const std::vector<DateOrder> orders = possible();
    if (tally(orders.front()).misfits > 0)
        return std::nullopt;
    const auto alike = [this](DateOrder a, DateOrder b) {
        const size_t low = std::min(static_cast<size_t>(a), static_cast<size_t>(b));
        const size_t high = std::max(static_cast<size_t>(a), static_cast<size_t>(b));
        return low == high || !m_differs.at(high - low == 1 ? low : high);
    };
    const auto best = *std::min_element(orders.begin(), orders.end(), [this](DateOrder a, DateOrder b) {
        return tally(a).breaks() < tally(b).breaks();
    });
    for (const DateOrder other : orders) {
        // A clock that is put back now and then breaks the order too, but does so in every reading.
        const bool clearlyWorse = tally(other).breaks() > 2 * tally(best).breaks();
        if (!alike(best, other) && !clearlyWorse)
            return std::nullopt;
    }
    return best;
}

std::optional<DateOrder> DateOrderVote::decided() const
{
    if (const std::optional<DateOrder> order = byData())
        return order;
    const bool usualFits = m_usual && tally(*m_usual).misfits == 0;
    return usualFits ? m_usual : std::nullopt;
}

bool DateOrderVote::restsOnUsual() const
{
    return !byData() && decided();
}

std::optional<WrittenTime> DateOrderVote::example() const
{
    const std::vector<DateOrder> orders = possible();
    std::optional<WrittenTime> best;
    size_t most = 1;
    for (const std::optional<WrittenTime>& time : m_differs) {
        std::vector<QDateTime> readings;
        for (size_t i = 0; time && i < orders.size(); ++i) {
            const QDateTime reading = time->in(orders.at(i));
            if (std::find(readings.begin(), readings.end(), reading) == readings.end())
                readings.push_back(reading);
        }
        if (readings.size() > most) {
            most = readings.size();
            best = time;
        }
    }
    return best;
}

QDateTime DateOrderVote::local(qint64 milliseconds) const
{
    const bool none = milliseconds == std::numeric_limits<qint64>::max() ||
                      milliseconds == std::numeric_limits<qint64>::min();
    return none ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QDateTime toUtc(const QDateTime& local, const QTimeZone& zone)
{
    // What the zone says a day before and a day after frames any change between them.
    constexpr qint64 day = 86400;
    const qint64 before = zone.offsetFromUtc(local.addSecs(-day));
    const QDateTime early = local.addSecs(-before);
    // With the old offset still in force then, this is the first of two, or the only one, or a gap.
    if (zone.offsetFromUtc(early) == before)
        return early;
    const qint64 after = zone.offsetFromUtc(local.addSecs(day));
    const QDateTime late = local.addSecs(-after);
    return zone.offsetFromUtc(late) == after ? late : early;
}

} // namespace ims
