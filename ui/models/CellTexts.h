#pragma once

#include "core/diagnosis/Finding.h"
#include "core/spool/SpoolFile.h"

namespace ims {

/// The charset of a message in a table's cell: as its first declaration says, else as detected.
QString charsetCell(const SpoolFile& spool);

/// Title of the likeliest cause of a failed message, by its place in Evidence::failures.
QString causeCell(const Diagnosis* diagnosis, size_t failure);

/// "12 KB"; bytes below one.
QString sizeCell(qint64 size);

} // namespace ims
