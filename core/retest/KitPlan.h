#pragma once

#include "core/retest/PutBackPlan.h"

#include <QDateTime>

namespace ims {

/// How a file of a kit is put back.
enum class KitTurn {
    Batch,    ///< with others: one, then ten, then the rest
    Crashes,  ///< alone and last: it can crash the store or the service
    Duplicate ///< alone and last: nobody knows whether it was delivered already
};

struct KitFile
{
    QString name; ///< isCommandSafe()
    KitTurn turn = KitTurn::Batch;

    friend bool operator==(const KitFile&, const KitFile&) = default;
};

struct KitLeftOut
{
    QString name; ///< a stranger's text
    Message why;
};

/// What is put back on a server that this program cannot reach, and on which.
struct KitPlan
{
    QString server;      ///< as the evidence or the technician names it; empty where unknown
    QString service;     ///< its name, not its display name; empty = the Internet Mail Service
    QString spoolFolder; ///< IMCDATA on the server, as spoolFolderOf(); empty where unknown
    std::vector<KitFile> files;
    std::vector<KitLeftOut> leftOut;

    /// In the order in which they are put back, the service being started and watched after each.
    std::vector<std::vector<KitFile>> batches() const;
};

/// The files of a kit. `names` empty: the failed ones whose cause was mended and that can crash nothing.
/// Named ones are taken whatever their cause: naming one that can crash the store, or of which nobody knows
/// whether it failed, is the consent to it. Names compare without case.
KitPlan planKit(const Evidence& evidence, const Diagnosis& diagnosis, const CauseCatalogue& causes,
                const MendedCauses& mended, const QStringList& names = {});

} // namespace ims
