#include "ui/wizard/ReportExport.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ims {

Expected<Path> exportReport(const LoadedCase& shown, const ReportCase& recorded, const Path& target,
                            const QDateTime& exportedAt, const StopToken& stop, const Progress& progress)
{
    const Message doing(QT_TRANSLATE_NOOP("ims", "write the report"));
    const QString ending = displayName(target.extension()).toLower();
    const bool json = ending == ".json"_L1;
    if (!json && ending != ".html"_L1 && ending != ".htm"_L1) {
        return tl::unexpected(
            Error{doing, displayName(target),
                  Message(QT_TRANSLATE_NOOP("ims", "its ending is neither .html nor .json")),
                  Message(QT_TRANSLATE_NOOP("ims", "Give the file a name that ends in .html or .json."))});
    }
    ReportOptions options;
    options.exportedAt = exportedAt;
    options.recorded = recorded;
    options.stop = stop;
    options.progress = progress;
    const QJsonObject model = reportJson(*shown.evidence, *shown.diagnosis, options);
    const QByteArray bytes = json ? jsonBytes(model, QJsonDocument::Indented) : reportHtml(model);
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(doing));
    EvidenceRoots roots = shown.evidence->roots; // a file opened by itself is evidence as well
    roots.insert(roots.end(), recorded.record.opened.begin(), recorded.record.opened.end());
    return OutputFile::write(target, bytes, roots, Existing::Replace).map([&] { return target; });
}

namespace {

QString nameOf(QString name, const QString& ticket, const QString& server)
{
    for (const QString& part : {ticket, server}) {
        if (const QString longer = name + u'-' + part; !part.isEmpty() && isSafeFileName(longer))
            name = longer;
    }
    return name;
}

} // namespace

QString suggestedReportName(const QString& ticket, const QString& server)
{
    return nameOf(u"report"_s, ticket, server) + u".html"_s;
}

QString suggestedCaseName(const QString& ticket, const QString& server)
{
    return nameOf(u"case"_s, ticket, server) + u".imscase"_s;
}

} // namespace ims
