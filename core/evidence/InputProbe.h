#pragma once

#include "core/evidence/Evidence.h"

#include <QByteArrayView>

namespace ims {

/// How many bytes of a file's beginning probeInput() wants to see.
constexpr qint64 probeLength = 4096;

/// What is known of a file besides its bytes.
struct ProbedFile
{
    QString name;                  ///< without folder
    bool inTrackingFolder = false; ///< lies below a folder named Tracking.log
};

struct Probe
{
    InputKind kind = InputKind::Ignored;
    Message why;
};

/// Tells by a file's beginning what it is: event log, settings, registry export, tracking log, Dr. Watson
/// log. Names decide only where the contract says so (drwtsn32.log, Tracking.log).
Probe probeInput(QByteArrayView beginning, const ProbedFile& file);

/// A folder of spool files, IN, OUT, WORK or PICKUP: what lies below it is strangers' mail and no log,
/// whatever it looks like.
bool isMailFolder(const QString& name);

/// The signatures of .evt (`LfLe` at offset 4) and .evtx (`ElfFile`). A log exported as text has none.
bool hasEventLogSignature(QByteArrayView beginning);

/// A file that regedit exported: `REGEDIT4` or `Windows Registry Editor`, ANSI or UTF-16.
bool looksLikeRegistryExport(QByteArrayView beginning);

/// What Dr. Watson writes into Drwtsn32.log, ANSI (NT 4.0) or UTF-16 (2000 and later).
bool looksLikeDrWatsonLog(QByteArrayView beginning);

/// A picture that the window can show: PNG, JPEG, GIF, BMP.
bool looksLikePicture(QByteArrayView beginning);

/// The signature of a spool file's envelope, `ImCr` within the first 16 bytes (KB Q190709).
bool hasEnvelopeSignature(QByteArrayView beginning);

} // namespace ims
