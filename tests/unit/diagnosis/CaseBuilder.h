#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/diagnosis/Diagnose.h"

namespace ims::test {

/// A message of a case written by hand, as the spool reader would hand it on.
struct MailSpec
{
    QString name;
    QString domain = QStringLiteral("sender.example");
    QString charset = QStringLiteral("us-ascii"); ///< what its text really is in
    Applies applies = Applies::NonMime;
    double confidence = 0.95; ///< of the detection, where it names no charset
    QString label = {};       ///< charset named, if it is not `charset`
    bool labelKnown = true;
    int recipients = 1;
    QStringList flagKbs = {};
    FlagSeverity severity = FlagSeverity::Archived;
    bool damaged = false;
};

/// Builds the evidence of a case: failures an hour apart, with companions, settings and archive copies.
class CaseBuilder
{
public:
    explicit CaseBuilder(const CharsetCatalogue& catalogue);

    CaseBuilder& version(const QString& build);
    CaseBuilder& settings(const std::vector<std::array<QString, 3>>& rows); ///< domain, MIME, Non-MIME
    CaseBuilder& failed(const MailSpec& mail);
    CaseBuilder& failedAfter(int seconds, const MailSpec& mail); ///< after the failure before it
    CaseBuilder& missing(const QString& name);
    CaseBuilder& pasted(const QString& name); ///< a 4117 from pasted text: no time, no record
    CaseBuilder& archived(const MailSpec& mail, ArchiveState state);

    /// An event in the minute of the latest failure; `text` may hold %1 for its name.
    CaseBuilder& companion(const QString& source, quint16 id, const QStringList& strings,
                           const QString& text = {});
    CaseBuilder& data(const QByteArray& data); ///< of the latest failure's event

    /// The latest failure's event was read out and no log holds it; `companions` its companions too.
    CaseBuilder& stated(bool companions = false);
    CaseBuilder& versionStated();

    Evidence build() const { return m_evidence; }

private:
    Event event(const QString& source, quint16 id, const QStringList& strings);
    SpoolFile spool(const MailSpec& mail) const;
    qsizetype addFile(const MailSpec& mail, ArchiveState state);

    const CharsetCatalogue& m_catalogue;
    Evidence m_evidence;
    QDateTime m_now;
    quint32 m_record = 0;
};

/// The finding for a cause; null where there is none.
const Finding* findingOf(const Diagnosis& diagnosis, const QString& cause);

/// The best cause of a failed file.
QString causeOf(const Diagnosis& diagnosis, const QString& spoolFile);

/// "set Default ISO-8859-1 ISO-8859-1", one a row.
QStringList rowsOf(const std::optional<SettingsChange>& change);

/// The same evidence in another order of its lists, joined as before.
Evidence shuffled(Evidence evidence, unsigned seed);

} // namespace ims::test
