#include "core/spool/SpoolFlags.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

void flagDate(const ScannedField& field, FlagCollector& flags)
{
    static const QRegularExpression date(
        u"\\d{1,2}[ \\t-]+[A-Za-z]{3,9}[ \\t-]+(\\d+)[ \\t]+\\d{1,2}:\\d{2}(?::\\d{2})?[ \\t]*([A-Za-z]*)"_s);
    // The zones that Exchange knows without the NewTimeZones value (Q239009).
    static const QStringList known = {u"GMT"_s, u"UT"_s,  u"EST"_s, u"EDT"_s, u"CST"_s,
                                      u"CDT"_s, u"MST"_s, u"MDT"_s, u"PST"_s, u"PDT"_s};
    const QRegularExpressionMatch match =
        date.match(QString::fromLatin1(field.raw.first(std::min<qsizetype>(field.raw.size(), 256))));
    if (!match.hasMatch())
        return;
    const auto rangeOf = [&](int group) {
        return ByteRange{field.valueRange.offset + match.capturedStart(group), match.capturedLength(group)};
    };
    if (match.capturedLength(1) != 4)
        flags.add("date-short-year", rangeOf(1), {match.captured(1).left(20)});
    if (!match.captured(2).isEmpty() && !known.contains(match.captured(2)))
        flags.add("date-zone", rangeOf(2), {match.captured(2).left(20)});
}

} // namespace ims
