#include "core/base/Message.h"

namespace ims {

Message::Message(const char* source, QStringList args) : id(source), arguments(std::move(args)) {}

Message::Message(const QByteArray& source, QStringList args) : id(source), arguments(std::move(args)) {}

QString Message::english() const
{
    return fill(QString::fromUtf8(id));
}

QString Message::fill(const QString& pattern) const
{
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern.at(i) == u'%' && i + 1 < pattern.size() &&
                                 pattern.at(i + 1) >= u'1' && pattern.at(i + 1) <= u'9';
        if (!placeholder) {
            result += pattern.at(i);
            continue;
        }
        const qsizetype number = pattern.at(i + 1).unicode() - u'1';
        if (number < arguments.size())
            result += arguments.at(number);
        ++i;
    }
    return result;
}

} // namespace ims
