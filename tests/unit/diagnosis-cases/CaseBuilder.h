#pragma once

#include "tests/support/EvtWriter.h"
#include "tests/support/ImcTxtWriter.h"
#include "tests/support/MessageComposer.h"
#include "tests/support/SplitMix64.h"
#include "tests/support/TrackingLogWriter.h"
#include "tests/unit/diagnosis-cases/GeneratedCase.h"

#include <QSet>

namespace ims::test {

/// A message that the server received.
struct CaseMail
{
    enum class Fate { Failed, Delivered, Kept };

    Fate fate = Fate::Failed;
    QByteArray domain = "harbor.example";
    QByteArray local = "info";
    QByteArray charset = "us-ascii"; ///< that the text is in
    MailForm form = MailForm::MimeDeclared;
    TransferEncoding encoding = TransferEncoding::AsIs;
    QString language = QStringLiteral("en");
    QList<QByteArray> recipients = {};
    QByteArray olderReceived = {}; ///< value of the sender's own Received field
    QByteArray from = {};          ///< value of From, raw; empty = composed
    QByteArray mime = {}; ///< MIME fields, empty line and body, raw; empty = composed from form and charset
    QByteArray data = {}; ///< of the 4117
    bool hasFile = true;
    bool hasReceipt = true;   ///< an event 2002
    bool hasEvent = true;     ///< a 4117
    int statedRecipients = 0; ///< in the 2002, where it is not those of the envelope
};

/// A failed message as it was put into the case.
struct PlacedMail
{
    QString name;
    QString sender;
    qint64 time = 0; ///< of its 4117
};

/// Puts a case together: mail, events, settings, registry, and writes all as the files of a server.
/// Deterministic.
class CaseBuilder
{
public:
    explicit CaseBuilder(quint64 seed);

    SplitMix64 random;
    GeneratedCase result;
    QList<ImcDomainRow> rows = {ImcDomainRow()}; ///< of imc.txt; the first is Default
    bool hasSettings = true;
    bool hasLog = true;
    bool hasTracking = true;
    bool tellsVersion = true; ///< by event 1000, Received, or in words
    QByteArray registry;      ///< keys and values
    QByteArray drWatson;
    QByteArray perfOpt;
    QByteArray services;          ///< output of `net start`
    QSet<QByteArray> usedDomains; ///< of failed mail: noise keeps away from them
    QSet<QByteArray> usedCharsets;
    QString causeNow; ///< to be noted for failed mail

    bool oneOf(quint32 of) { return random.below(of) == 0; }
    template <typename T>
    const T& pick(const QList<T>& list)
    {
        return list.at(static_cast<qsizetype>(random.below(static_cast<quint32>(list.size()))));
    }

    /// Lets time pass; where the case has come to.
    qint64 later(int minSeconds, int maxSeconds);
    qint64 now() const { return m_now; }

    /// The first call decides, so that of two causes the first one's server counts.
    void setVersion(const QStringList& choices);

    /// From now on no Received field tells it: other mail must not bring a fact that bears on the failures.
    void hideVersionInMail() { m_versionInReceived = false; }

    PlacedMail add(const CaseMail& mail);
    void event(qint64 time, const QString& source, quint32 id, quint16 type, quint16 category,
               const QStringList& strings = {}, const QByteArray& data = {});
    void imc(qint64 time, quint32 id, const QStringList& strings = {}, const QByteArray& data = {});
    void store(qint64 time, quint32 id, const QStringList& strings);
    void restart();
    void key(const QByteArray& path, const QList<QByteArray>& values);
    void row(const char* action, const QByteArray& domain, const QByteArray& mime = {},
             const QByteArray& nonMime = {});

    /// A domain that has not been used yet.
    QByteArray freshDomain(const QList<QByteArray>& choices);

    GeneratedCase finish();

private:
    QByteArray mailBytes(const CaseMail& mail, const QByteArray& serial) const;
    void track(const CaseMail& mail, const QByteArray& mtsId, const QByteArray& messageId);
    void writeTracking();

    qint64 m_now;
    QString m_version;
    bool m_versionInReceived = false;
    QList<EvtRecord> m_events;
    QMap<QString, QList<TrackingEntry>> m_tracking; ///< by day
};

/// Everyday events that have nothing to do with the failures.
void addEverydayEvents(CaseBuilder& builder);

/// Other people's mail, delivered or kept as copies, after the failures.
void addOtherMail(CaseBuilder& builder);

} // namespace ims::test
