#include "app/imsdoctor-cli/TimeArguments.h"

#include <QRegularExpression>
#include <QTimeZone>

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

bool isTimeZone(const std::string& text)
{
    static const QRegularExpression offset(u"^[+-](?:0\\d|1[0-4]):[0-5]\\d$"_s);
    const QString zone = QString::fromStdString(text);
    return offset.match(zone).hasMatch() || QTimeZone::isTimeZoneIdAvailable(zone.toUtf8());
}

} // namespace ims::cli
