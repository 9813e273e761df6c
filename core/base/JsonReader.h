#pragma once

#include "core/base/Error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace ims {

/// Reads the program's own data files (resources/*.json) strictly: the first mistake is kept with its place,
/// and everything read after it is void. Misspelt keys are mistakes, since they would be passed over in
/// silence. Places are written like `steps[2].title`.
class JsonReader
{
public:
    /// `doing` and `todo` stand in the Error of a mistake.
    JsonReader(QString file, Message doing, Message todo);

    /// The whole file as one object.
    QJsonObject root(const QByteArray& json);

    QString text(const QJsonObject& object, QLatin1StringView key, const QString& at, bool required = true);
    Message message(const QJsonObject& object, QLatin1StringView key, const QString& at,
                    bool required = true);
    QStringList texts(const QJsonObject& object, QLatin1StringView key, const QString& at,
                      bool required = true);

    /// The list `kb`: numbers of Microsoft's articles such as Q230250, each once.
    QStringList kbNumbers(const QJsonObject& object, const QString& at, bool required = true);

    bool flag(const QJsonObject& object, QLatin1StringView key, const QString& at, bool otherwise);
    QJsonArray list(const QJsonObject& object, QLatin1StringView key, const QString& at,
                    bool required = true);
    QJsonObject object(const QJsonValue& value, const QString& at);
    void onlyKeys(const QJsonObject& object, const QStringList& known, const QString& at);

    /// Calls take(object, place) for each entry of a list of objects.
    template <class Take>
    void each(const QJsonObject& parent, QLatin1StringView key, const QString& at, bool required, Take take)
    {
        const QJsonArray entries = list(parent, key, at, required);
        for (qsizetype i = 0; i < entries.size() && !m_error; ++i) {
            const QString place = at + key + u'[' + QString::number(i) + u"].";
            take(object(entries.at(i), place.chopped(1)), place);
        }
    }

    void fail(Message why);
    const std::optional<Error>& error() const { return m_error; }

private:
    QString m_file;
    Message m_doing;
    Message m_todo;
    std::optional<Error> m_error;
};

} // namespace ims
