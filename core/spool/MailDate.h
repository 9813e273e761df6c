#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace ims {

/// A date as mail writes it (RFC 5322 3.3, the obsolete forms of 4.3, and what mailers of the 1990s wrote
/// besides). Qt's reader of RFC 2822 dates knows no zone names, comments or short years: it reads 166 of the
/// 426 dates in the Received fields of 676 public mails.
struct MailDate
{
    QDateTime time;  ///< UTC; where the zone is not known, what is written, as if it were UTC
    QByteArray zone; ///< as written: "-0700", "PDT"; empty where there is none
    bool zoneKnown = false;
    int yearDigits = 4; ///< as written
};

/// Reads the first 512 bytes: weekday or none, comments, names of zones (RFC 822's, and those of other
/// countries that are not ambiguous), a zone that stands in a comment alone, years of two and three digits
/// (RFC 5322 4.3), `17-Jun-1998`, the order of asctime(). What follows the date is passed over. Nothing where
/// day, month, year, hour or minute is missing or impossible.
std::optional<MailDate> parseMailDate(QByteArrayView text);

} // namespace ims
