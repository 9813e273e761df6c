#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/diagnosis/Diagnose.h"
#include "core/diagnosis/Fact.h"
#include "core/diagnosis/NeededCharset.h"

#include <QHash>
#include <QSet>

namespace ims {

/// One message of the case with what was worked out about it.
struct MessageFacts
{
    const ArchivedFile* file = nullptr; ///< null where the file is missing
    const SpoolFile* spool = nullptr;   ///< null where the file is missing or could not be read
    Missing missing = Missing::Nothing; ///< why `need` is unknown
    std::optional<NeededCharset> need;  ///< the charset the message needs
    const CharacterSets* row = nullptr; ///< the row that applies to its sender; null where not known

    bool byDomain() const { return row != nullptr && !row->isDefault(); }
};

/// The words that an event shows to people, for searching.
QString shownWords(const Event& event);

/// The question that "this virus scanner is on the server" is an answer to; `product` is an id of
/// resources/software, or "none".
inline QString softwareQuestion(const QString& product)
{
    return QStringLiteral("software-") + product;
}

/// The question whether Message Archival was on before the failures.
inline QString archivalQuestion()
{
    return QStringLiteral("message-archival");
}

/// A failed message.
struct FailureFacts : MessageFacts
{
    const Failure* failure = nullptr;
};

/// Everything the facts ask for, worked out once for the case. Refers to the evidence, the settings and the
/// catalogue it was made from: they must outlive it. Made on several threads; where it is stopped, facts are
/// left out.
class CaseFacts
{
public:
    CaseFacts(const Evidence& evidence, const CharsetCatalogue& charsets, const CauseCatalogue& causes,
              const QHash<QString, Answer>& answers, const StopToken& stop = {});

    const Evidence& evidence() const { return m_evidence; }
    const CharsetCatalogue& charsets() const { return m_charsets; }
    const std::vector<FailureFacts>& failures() const { return m_failures; }

    Answer answer(const QString& question) const { return m_answers.value(question, Answer::Unknown); }

    /// Whether somebody has answered, also by "don't know".
    bool isAnswered(const QString& question) const { return m_answers.contains(question); }

    /// Whether the settings at hand answer the question themselves.
    bool isShown(const QString& question) const
    {
        return m_evidence.settings && (question == QLatin1StringView("default-changed") ||
                                       question == QLatin1StringView("domain-entry"));
    }

    /// The documented default of both lists, ISO-8859-1 (Q230250); null only in a catalogue without it.
    const Charset* documentedDefault() const { return m_documentedDefault; }

    /// Whether the row's MIME and Non-MIME are both the documented default.
    bool isDocumentedDefault(const CharacterSets& row) const;

    /// Whether it is known, from settings or by word, that the setting for this sender is not the default
    /// one.
    bool settingKnownChanged(const MessageFacts& message) const;

    /// SettingFit.h, with the case's catalogue.
    const Charset* ofToken(const QString& token) const;
    bool holds(const Charset& wide, const Charset& narrow) const;
    std::optional<bool> tokenFits(const QString& token, const Charset& needed) const;

    MessageFacts ofFile(const ArchivedFile& file) const;

    /// Failed messages that need this charset (never counted for us-ascii) / come from this domain.
    qsizetype failuresNeeding(const QString& charset) const { return m_byCharset.value(charset); }
    qsizetype failuresFrom(const QString& domain) const { return m_byDomain.value(domain); }

    /// A message alike in charset and setting that was delivered after `time`; null where there is none.
    const ArchivedFile* deliveredAlike(const FailureFacts& failure) const;

    struct Delivery
    {
        QDateTime time;
        const ArchivedFile* file = nullptr; ///< null where there is none
    };

    /// The last delivery, before a time, of a message alike in charset and setting.
    Delivery lastAlikeBefore(const FailureFacts& failure, const QDateTime& time) const;

    struct Burst
    {
        qsizetype count = 0;
        qsizetype stated = 0; ///< of these, failures that no log holds
    };

    /// Failures within `seconds` before and after one, itself included.
    Burst failuresAround(const QDateTime& time, qint64 seconds) const;

    struct EventTally
    {
        qsizetype count = 0;
        qsizetype stated = 0; ///< of these, events that no log holds
        const Event* last = nullptr;
    };

    /// How often a source logged an event in the whole case, and the last of them.
    EventTally tally(const QString& source, int id) const;

    /// The last event of a source and id within `seconds` before a time whose words hold `contains`; null
    /// where there is none.
    const Event* lastBefore(const QString& source, int id, const QDateTime& time, qint64 seconds,
                            const QString& contains) const;

    /// How many starts of the Internet Mail Service (its event 1000, Q257618) a failure followed within
    /// `seconds`.
    qsizetype startsBeforeFailures(qint64 seconds) const;

    /// Whether a rule of some cause looks for the flags of this article: they speak for that cause then.
    bool isClaimed(const QString& kb) const { return m_claimed.contains(kb); }

    /// Whether a log is known to cover the time, so that the absence of an event means something.
    bool logCovers(const QDateTime& time, qint64 seconds) const;

private:
    void noteEvents();
    void noteDeliveries();
    QString likeness(const MessageFacts& message) const;

    const Evidence& m_evidence;
    const CharsetCatalogue& m_charsets;
    QHash<QString, Answer> m_answers;
    const Charset* m_documentedDefault = nullptr;
    std::vector<FailureFacts> m_failures;
    QHash<QString, qsizetype> m_byCharset;
    QHash<QString, qsizetype> m_byDomain;
    QHash<QString, std::vector<Delivery>> m_delivered;  ///< by likeness; by time, then name
    QHash<QString, EventTally> m_tallies;               ///< by source and id
    QHash<QString, std::vector<const Event*>> m_events; ///< by source and id, by time
    QSet<QString> m_claimed;
    std::vector<QDateTime> m_times;       ///< of the failures, sorted
    std::vector<QDateTime> m_statedTimes; ///< of those among them that no log holds, sorted
};

} // namespace ims
