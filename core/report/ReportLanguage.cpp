#include "core/report/ReportLanguage.h"

#include "core/base/Languages.h"

#include <QTranslator>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ims {

ReportLanguage ReportLanguage::of(const QString& tag)
{
    const std::shared_ptr<const QTranslator> translations =
        tag == "en"_L1 ? nullptr : std::shared_ptr<const QTranslator>(translationsOf(tag));
    if (!translations)
        return {};
    return {tag, [translations](const QByteArray& source, int count) {
                return translations->translate("ims", source.constData(), nullptr, count);
            }};
}

QString ReportLanguage::words(const Message& message) const
{
    return message.fill(pattern(message.id));
}

QString ReportLanguage::pattern(const QByteArray& source) const
{
    const QString found = m_lookup && !source.isEmpty() ? m_lookup(source, -1) : QString();
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString ReportLanguage::words(const char* source, const QStringList& arguments) const
{
    return words(Message(source, arguments));
}

QString ReportLanguage::counted(const char* one, const char* many, qint64 count,
                                const QStringList& arguments) const
{
    constexpr qint64 mostCounted = std::numeric_limits<int>::max();
    const QByteArray source(many);
    QString pattern = m_lookup ? m_lookup(source, static_cast<int>(std::min(count, mostCounted))) : QString();
    if (pattern.isEmpty())
        pattern = QString::fromUtf8(count == 1 ? one : many);
    pattern.replace("%n"_L1, QString::number(count));
    return Message(source, arguments).fill(pattern);
}

QJsonObject ReportLanguage::error(const Error& error) const
{
    return {{u"doing"_s, words(error.doing)},
            {u"file"_s, error.file},
            {u"why"_s, words(error.why)},
            {u"todo"_s, words(error.todo)}};
}

QStringList ReportLanguage::complete()
{
    return completeLanguages();
}

} // namespace ims
