#include "core/report/ReportLanguage.h"

using namespace Qt::StringLiterals;

namespace ims {

QString ReportLanguage::words(const Message& message) const
{
    const QString pattern = m_lookup && !message.isEmpty() ? m_lookup(message.id) : QString();
    return pattern.isEmpty() ? message.english() : message.fill(pattern);
}

QStringList ReportLanguage::complete()
{
    return {u"en"_s};
}

} // namespace ims
