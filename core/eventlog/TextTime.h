#pragma once

#include <QDateTime>
#include <QStringView>
#include <QTimeZone>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace ims {

/// In which order a log that was exported as text writes day, month and year.
enum class DateOrder { MonthDayYear, DayMonthYear, YearMonthDay };

constexpr std::array<DateOrder, 3> allDateOrders = {DateOrder::MonthDayYear, DateOrder::DayMonthYear,
                                                    DateOrder::YearMonthDay};

/// What the technician states about the times in text forms of logs; .evt and .evtx need neither.
struct TextTimes
{
    std::optional<DateOrder> dateOrder; ///< nothing: decided by each file's own dates
    std::optional<QTimeZone> zone;      ///< of the server; nothing: UTC is assumed
};

/// `mdy`, `dmy`, `ymd`; nothing where the text is none of them.
std::optional<DateOrder> dateOrderOf(const QString& text);
QString dateOrderWord(DateOrder order);

/// `Europe/Berlin`, `+01:00`; nothing where the text is no zone.
std::optional<QTimeZone> timeZoneOf(const QString& text);

/// A date and time as written, before anybody knows the order of its first three numbers.
struct WrittenTime
{
    std::array<int, 3> numbers = {};
    std::array<int, 3> digits = {}; ///< how many digits each number was written with
    QTime clock;
    bool hasSeconds = true;
    std::optional<int> offset; ///< seconds east of UTC where the form itself says so

    /// Local time without a zone (spec UTC), whatever the order where a year of four digits comes first.
    /// Invalid where the numbers are no date in that order. Two-digit
    /// years: 80 to 99 are 1980 to 1999, the others 20xx (no log is older than NT).
    QDateTime in(DateOrder order) const;
};

/// `11/5/99`, `31.12.1996`, `1999-03-10`, `10. 3. 1999`, `10-Mar-99`, `Apr 25, 1999`. Only the date.
std::optional<WrittenTime> parseWrittenDate(QStringView text);

/// `11:57:22 AM`, `19:56`, `11.57.22`, with a fraction, with `am` and `pm` of several languages before or
/// after.
bool parseWrittenClock(QStringView text, WrittenTime& time);

/// Date and time in one text, also ISO 8601 with `T`, and with `Z`, `UTC` or an offset at its end.
std::optional<WrittenTime> parseWrittenTime(QStringView text);

/// Decides the order of a file's dates from all of them: a number above 12, and the logs' own order (oldest
/// or newest first). Twelve or 24 hours tell nothing: both go with either order (KB Q181931, Q162841).
class DateOrderVote
{
public:
    /// In the order of the file.
    void add(const WrittenTime& time);

    /// What usually goes with the language of the file; taken only where the dates themselves leave it open.
    void setUsual(DateOrder order) { m_usual = order; }

    /// Nothing where several orders are possible or none fits every date.
    std::optional<DateOrder> decided() const;

    /// The orders that fit; those that fit best where none fits every date.
    std::vector<DateOrder> possible() const;

    /// Whether decided() rests on what is usual only.
    bool restsOnUsual() const;

    /// A date that reads differently in the possible orders, in as many of them as one does; nothing where
    /// none does.
    std::optional<WrittenTime> example() const;

    /// Oldest and newest local time in that order; invalid where there is none.
    QDateTime first(DateOrder order) const { return local(tally(order).first); }
    QDateTime last(DateOrder order) const { return local(tally(order).last); }

private:
    struct Tally
    {
        qint64 misfits = 0;
        qint64 ascents = 0;
        qint64 descents = 0;
        qint64 previous = 0;
        qint64 first = std::numeric_limits<qint64>::max();
        qint64 last = std::numeric_limits<qint64>::min();
        bool any = false;

        qint64 breaks() const { return std::min(ascents, descents); }
    };

    const Tally& tally(DateOrder order) const { return m_tallies.at(static_cast<size_t>(order)); }
    QDateTime local(qint64 milliseconds) const;
    std::optional<DateOrder> byData() const;

    std::array<Tally, 3> m_tallies;
    /// The first date in which mdy differs from dmy, dmy from ymd, ymd from mdy.
    std::array<std::optional<WrittenTime>, 3> m_differs;
    std::optional<DateOrder> m_usual;
};

/// Local time to UTC. In the hour that a change to summer time leaves out, the clock counts as not yet put
/// forward; of an hour that comes twice, the first is taken.
QDateTime toUtc(const QDateTime& local, const QTimeZone& zone);

} // namespace ims
