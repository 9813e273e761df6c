#pragma once

#include "core/diagnosis/Diagnose.h"
#include "core/evidence/EvidenceCollector.h"
#include "tests/support/EvtWriter.h"
#include "tests/support/SampleTruth.h"
#include "tests/unit/diagnosis-cases/ExpectedAnswers.h"

#include <QMap>

namespace ims::test {

enum class LogForm { None, Evt, DirtyEvt, Evtx, Csv };

/// A case as real files, with what was stated beside them and its right answer.
struct GeneratedCase
{
    const ExpectedAnswer* expected = nullptr;
    quint64 seed = 0;
    QMap<QString, QByteArray> files; ///< relative path -> bytes, the log among them
    QList<EvtRecord> events;         ///< in the log, by time
    LogForm logForm = LogForm::None;
    QStringList namedSpoolFiles; ///< files that are named by themselves, not found in the folder
    std::vector<QString> eventTexts;
    std::vector<StatedEvent> statedEvents;
    QString serviceText;
    QString serverVersion; ///< as stated
    QHash<QString, Answer> answers;
    QList<SettingTruth> rows;             ///< of the recommendation, where the table wants rows
    QMap<QString, QString> causesOfFiles; ///< spool file -> cause

    /// `default-changed/noisy:12345`, by which generateCase() makes it again.
    QString id() const;

    /// Puts other events into the log.
    void setEvents(const QList<EvtRecord>& changed);

    /// Writes all files below a folder; false where that fails.
    bool writeTo(const QString& folder) const;

    /// What is to be read, once it was written there.
    EvidenceRequest request(const QString& folder) const;
};

/// What is put into a case that has nothing to do with its failures.
enum class Noise {
    AsUsual, ///< events and mail in noisy cases, nothing in others
    Events,
    Mail, ///< of other domains, in other charsets, delivered or kept
};

/// The case of that sort and seed: the same bytes at every call.
GeneratedCase generateCase(const ExpectedAnswer& expected, quint64 seed, Noise noise = Noise::AsUsual);

/// The same by GeneratedCase::id(). Without a seed or scenario
/// that exists, `expected` is null.
GeneratedCase generateCase(const QString& id);

} // namespace ims::test
