#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace ims {

/// A valid time as the contract writes it: ISO 8601 UTC with `Z`, seconds; empty for years beyond 9999.
QByteArray timeText(const QDateTime& time);

/// Writes one JSON object straight into a buffer, for lines by the hundred thousand: what QJsonObject and
/// jsonBytes() write, byte for byte, if the members are added in the order of their names (by code points).
/// Names are plain ASCII that needs no escapes.
class JsonWriter
{
public:
    /// Begins the object at the end of `out`, which must outlive the writer.
    explicit JsonWriter(QByteArray& out);

    void text(QLatin1StringView name, QStringView value);
    void textOrNull(QLatin1StringView name, const QString& value); ///< null where it is empty
    void texts(QLatin1StringView name, const QStringList& values);
    void number(QLatin1StringView name, qint64 value);
    void flag(QLatin1StringView name, bool value);
    void time(QLatin1StringView name, const QDateTime& value); ///< as jsonTime()
    void hex(QLatin1StringView name, const QByteArray& value); ///< lower case
    void null(QLatin1StringView name);

    /// Ends the object.
    void finish();

private:
    void name(QLatin1StringView name);
    void string(QStringView value);

    QByteArray& m_out;
    bool m_first = true;
};

} // namespace ims
