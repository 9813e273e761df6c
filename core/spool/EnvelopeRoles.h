#pragma once

#include "core/spool/SpoolFile.h"

#include <QByteArray>

namespace ims {

/// A run of printable bytes in an envelope, bytes from 80 on included where they stand within a text.
struct EnvelopeRun
{
    qint64 start = 0;
    QByteArray text;
    bool ended = true; ///< something divides it from `EwLs`

    qint64 end() const { return start + text.size(); }
};

/// What each run stands for, told by its place and not by its looks alone, since a peer writes most of them
/// itself: the sender stands right before the MTS-ID, HELO and peer right before the sender, the recipients
/// one after another behind the MTS-ID [inferred from the one sample in Q190709]. Whatever stands apart from
/// the recipients is left-over memory, like the sample's `DEN> ro`; what of it looks like an address leaves a
/// note.
std::vector<EnvelopeRole> envelopeRoles(const std::vector<EnvelopeRun>& runs, QList<Message>& notes);

} // namespace ims
