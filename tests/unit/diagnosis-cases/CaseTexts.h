#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ims::test {

/// A character set as mail of the nineties came in it, and how a server and its users would have had it.
struct MailCharset
{
    QByteArray name;           ///< IANA name
    QString language;          ///< key of languageTexts()
    QList<QByteArray> domains; ///< of senders
};

/// All that ISO-8859-1 does not hold.
const QList<MailCharset>& foreignCharsets();

/// A prose text of that language ("ru", "ja", "zh-tw", "zh-cn", "ko", "cs", "el", "fr", "en"); `variant` any
/// number.
QString languageText(const QString& language, quint32 variant);
QString languageSubject(const QString& language);

} // namespace ims::test
