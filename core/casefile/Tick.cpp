#include "core/casefile/Tick.h"

#include "core/base/SafeText.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestName = 200;

} // namespace

QString tickText(const QDateTime& time, const QString& who)
{
    return u"%1 %2"_s.arg(time.toUTC().toString(Qt::ISODate), who).trimmed();
}

Tick tickFromText(const QString& text)
{
    const QString line = text.trimmed();
    const qsizetype blank = line.indexOf(u' ');
    const QDateTime time = QDateTime::fromString(line.left(blank), Qt::ISODate);
    const QString who = time.isValid() ? (blank < 0 ? QString() : line.sliced(blank + 1).trimmed()) : line;
    return {time.toUTC(), visibleText(cutText(who, longestName))};
}

} // namespace ims
