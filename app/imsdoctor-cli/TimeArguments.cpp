#include "app/imsdoctor-cli/TimeArguments.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

/// Seconds east of UTC of "Z", "+05:30", "-0800" or nothing.
int offsetOf(const QString& zone)
{
    if (zone.size() < 3)
        return 0;
    const int hours = zone.sliced(1, 2).toInt();
    const int minutes = zone.size() > 3 ? zone.last(2).toInt() : 0;
    return (zone.startsWith(u'-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<QDateTime> parseTime(const std::string& text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString clock = match.captured(2).isEmpty() ? u"00:00"_s : match.captured(2);
    const QString seconds = match.captured(3).isEmpty() ? u"00"_s : match.captured(3);
    const QString fraction = match.captured(4).left(3).leftJustified(3, u'0');
    const QTime time = QTime::fromString(clock + u':' + seconds + u'.' + fraction, u"HH:mm:ss.zzz"_s);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC).addSecs(-offsetOf(match.captured(5)));
}

void addTextTimeArguments(CLI::App* command, TextTimeArguments& arguments)
{
    const CLI::Validator isZone(
        [](std::string& text) {
            return timeZoneOf(QString::fromStdString(text)) ? std::string() : "is no time zone: " + text;
        },
        "");
    command
        ->add_option("--date-order", arguments.dateOrder,
                     "Order of day, month and year in logs exported as text, where their dates do not tell; "
                     ".evt files need none")
        ->check(CLI::IsMember({"mdy", "dmy", "ymd"}))
        ->option_text("mdy|dmy|ymd");
    command
        ->add_option("--time-zone", arguments.timeZone,
                     "Zone of the times in logs exported as text, such as Europe/Berlin or +01:00 (without "
                     "it UTC is assumed); .evt files need none")
        ->check(isZone)
        ->option_text("ZONE");
}

TextTimes textTimesOf(const TextTimeArguments& arguments)
{
    TextTimes times;
    times.dateOrder = dateOrderOf(QString::fromStdString(arguments.dateOrder));
    if (!arguments.timeZone.empty())
        times.zone = timeZoneOf(QString::fromStdString(arguments.timeZone));
    return times;
}

} // namespace ims::cli
