#include "ui/models/FailureTexts.h"

#include "ui/common/Translated.h"

#include <QCoreApplication>
#include <QLocale>

namespace ims {

namespace {

struct FailureTexts
{
    Q_DECLARE_TR_FUNCTIONS(FailureTexts)
};

} // namespace

QString charsetCell(const SpoolFile& spool)
{
    if (!spool.declarations.empty() && spool.declarations.front().known)
        return spool.declarations.front().charset;
    return spool.detected ? FailureTexts::tr("%1 (detected)").arg(spool.detected->charset)
                          : FailureTexts::tr("none declared");
}

QString causeCell(const Diagnosis* diagnosis, size_t failure)
{
    if (!diagnosis || failure >= diagnosis->files.size())
        return {};
    const QString& id = diagnosis->files.at(failure).cause;
    for (const Finding& finding : diagnosis->findings) {
        if (finding.cause == id)
            return translated(finding.title);
    }
    return FailureTexts::tr("not clear yet");
}

QString sizeCell(qint64 size)
{
    return QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace ims
