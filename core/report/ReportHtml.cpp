#include "core/base/SafeText.h"
#include "core/report/Report.h"
#include "core/report/ReportBody.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString contents(const MarkupWriter& writer)
{
    QString links =
        u"<nav aria-label=\"%1\"><ul>\n"_s.arg(htmlText(writer.words(QT_TRANSLATE_NOOP("ims", "Contents"))));
    for (const auto& [id, title] : writer.sections())
        links += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(id, htmlText(title));
    return links + "</ul></nav>\n"_L1;
}

QString schemaName(const QJsonObject& report)
{
    return u"%1 %2"_s.arg(report.value("schema"_L1).toString(),
                          QString::number(report.value("schemaVersion"_L1).toInteger()));
}

} // namespace

QByteArray reportHtml(const QJsonObject& report, const ReportLanguage& language)
{
    MarkupWriter head(MarkupTarget::Browser, language);
    head.facts(reportHeadFacts(report, language));
    MarkupWriter body(MarkupTarget::Browser, language);
    writeReportBody(body, report);

    const QString title = htmlText(reportTitle(report, language));
    QString page;
    page += u"<!DOCTYPE html>\n<html lang=\"%1\">\n"_s.arg(
        htmlText(report.value("language"_L1).toString(u"en"_s)));
    page += "<head>\n<meta charset=\"utf-8\">\n"_L1;
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'; "
            "img-src data:\">\n"_L1;
    page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1;
    page += "<meta name=\"referrer\" content=\"no-referrer\">\n"_L1;
    page += "<title>"_L1 + title + "</title>\n<style>\n"_L1 + reportStyleSheet(u"report.css"_s) +
            "</style>\n</head>\n"_L1;
    page += "<body>\n<a class=\"skip\" href=\"#summary\">"_L1 +
            htmlText(language.words(QT_TRANSLATE_NOOP("ims", "Skip to the summary"))) + "</a>\n"_L1;
    page += "<header>\n<h1>"_L1 + title + "</h1>\n"_L1 + head.markup() + "</header>\n"_L1;
    page += contents(body) + "<main>\n"_L1 + body.markup() + "</main>\n"_L1;
    page += "<footer><p>"_L1 +
            htmlText(language.words(QT_TRANSLATE_NOOP("ims", "Made only from the report’s JSON form (%1)."),
                                    {schemaName(report)})) +
            "</p></footer>\n</body>\n</html>\n"_L1;
    return page.toUtf8();
}

QString reportPrintMarkup(const QJsonObject& report, const ReportLanguage& language)
{
    MarkupWriter body(MarkupTarget::Print, language);
    body.facts(reportHeadFacts(report, language));
    writeReportBody(body, report);
    return printMarkup(reportTitle(report, language), body);
}

} // namespace ims
