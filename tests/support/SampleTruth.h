#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace ims::test {

/// The right answer for one failed file of the sample case.
struct FailedFileTruth
{
    QString name;
    QString senderDomain;
    QString charset;     ///< lower-case IANA name of what the text really is in
    QString cause;       ///< id as in the diagnosis: charset-setting, ...
    QString applies;     ///< `mime`, `non-mime` or `declared`: which setting the server uses for it
    qint64 received = 0; ///< seconds since 1970, UTC
};

/// One change to the Character Sets. Null strings mean: not applicable.
struct SettingTruth
{
    QString action; ///< set, add or remove
    QString domain; ///< `Default` or an e-mail domain
    QString mime;
    QString nonMime;
};

/// Files in ARCHIVE that a 4117 names, in order of arrival.
QList<FailedFileTruth> sampleFailedFiles();

/// Archive copies that the tracking log proves delivered; copies with no proof either way; names that a 4117
/// gives but that are not in ARCHIVE.
QStringList sampleDelivered();
QStringList sampleUndetermined();
QStringList sampleMissing();

/// The rows of imc.txt as they are now, and the one recommendation for the case.
QList<SettingTruth> sampleCurrentSettings();
QList<SettingTruth> sampleRecommendation();

/// The setting that applies to mail from `domain` once the recommendation is carried out.
SettingTruth sampleSettingAfterwards(const QString& domain);

} // namespace ims::test
