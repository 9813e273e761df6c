#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace ims::test {

/// Words that stand nowhere but where a test put them, and the places they were put.
class Secrets
{
public:
    /// A word of Latin letters, another for every place: `ZqvaabWkj`.
    QByteArray at(const QString& place);

    /// A word of Cyrillic letters.
    QString cyrillicAt(const QString& place);

    /// The places whose words stand in these bytes: as they are in any letter case, in UTF-16, in base64,
    /// quoted-printable, percent-encoding, hexadecimal digits, encoded words, character references and JSON's
    /// escapes, up to three of these within each other; the Cyrillic ones in every charset that mail has for
    /// them.
    QStringList foundIn(const QByteArray& bytes) const;

    qsizetype count() const { return m_places.size(); }

private:
    QMap<QByteArray, QString> m_places; ///< by the word in lower case, UTF-8
    QMap<QString, QString> m_cyrillic;  ///< by the word
};

} // namespace ims::test
