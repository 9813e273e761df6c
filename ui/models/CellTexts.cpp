#include "ui/models/CellTexts.h"

#include "core/diagnosis/Diagnose.h"
#include "core/evidence/FailureTexts.h"
#include "ui/common/Translated.h"

#include <QLocale>

namespace ims {

QString charsetCell(const SpoolFile& spool)
{
    return translated(charsetText(spool));
}

QString causeCell(const Diagnosis* diagnosis, size_t failure)
{
    return diagnosis ? translated(likeliestCause(*diagnosis, failure)) : QString();
}

QString sizeCell(qint64 size)
{
    return QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace ims
