#include "ui/common/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString inUtc(const QDateTime& time, const QString& format)
{
    return QCoreApplication::translate("TimeText", "%1 UTC").arg(time.toUTC().toString(format));
}

} // namespace

QString utcMinute(const QDateTime& time)
{
    return inUtc(time, u"yyyy-MM-dd HH:mm"_s);
}

QString utcSecond(const QDateTime& time)
{
    return inUtc(time, u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace ims
