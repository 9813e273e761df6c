#include "ui/wizard/ReportForm.h"

#include "core/base/SafeText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct ReportForms
{
    Q_DECLARE_TR_FUNCTIONS(ReportForms)
};

QString nameOf(QString name, const QString& ticket, const QString& server)
{
    for (const QString& part : {ticket, server}) {
        if (const QString longer = name + u'-' + part; !part.isEmpty() && isSafeFileName(longer))
            name = longer;
    }
    return name;
}

} // namespace

const std::vector<ReportForm>& reportForms()
{
    static const std::vector<ReportForm> forms{
        ReportForm::Archive,  ReportForm::Page, ReportForm::Pdf,          ReportForm::Text,
        ReportForm::Markdown, ReportForm::Json, ReportForm::AffectedMail, ReportForm::Draft};
    return forms;
}

QString reportEnding(ReportForm form)
{
    switch (form) {
    case ReportForm::Archive:
        return u".zip"_s;
    case ReportForm::Page:
        return u".html"_s;
    case ReportForm::Pdf:
        return u".pdf"_s;
    case ReportForm::Text:
        return u".txt"_s;
    case ReportForm::Markdown:
        return u".md"_s;
    case ReportForm::Json:
        return u".json"_s;
    case ReportForm::AffectedMail:
        return u".csv"_s;
    case ReportForm::Draft:
        break;
    }
    return u".eml"_s;
}

std::optional<ReportForm> reportFormOf(const Path& file)
{
    const QString ending = displayName(file.extension()).toLower();
    if (ending == ".htm"_L1)
        return ReportForm::Page;
    const auto& forms = reportForms();
    const auto found = std::find_if(forms.begin(), forms.end(),
                                    [&](ReportForm form) { return reportEnding(form) == ending; });
    return found == forms.end() ? std::nullopt : std::optional(*found);
}

QString reportFormName(ReportForm form)
{
    switch (form) {
    case ReportForm::Archive:
        return ReportForms::tr("Archive for escalation");
    case ReportForm::Page:
        return ReportForms::tr("Web page");
    case ReportForm::Pdf:
        return ReportForms::tr("PDF");
    case ReportForm::Text:
        return ReportForms::tr("Text");
    case ReportForm::Markdown:
        return ReportForms::tr("Markdown");
    case ReportForm::Json:
        return ReportForms::tr("JSON");
    case ReportForm::AffectedMail:
        return ReportForms::tr("List of mail");
    case ReportForm::Draft:
        break;
    }
    return ReportForms::tr("Mail draft");
}

QString reportFormUse(ReportForm form)
{
    switch (form) {
    case ReportForm::Archive:
        return ReportForms::tr("The report with the failed messages, the events, the settings and the "
                               "journal, for whoever takes the case on.");
    case ReportForm::Page:
        return ReportForms::tr("The whole report as one file for any browser; it loads nothing.");
    case ReportForm::Pdf:
        return ReportForms::tr("The whole report on numbered pages; long tables are cut and say so.");
    case ReportForm::Text:
        return ReportForms::tr("The summary for a ticket’s field, fewer than 4,000 characters.");
    case ReportForm::Markdown:
        return ReportForms::tr("The same summary, marked up.");
    case ReportForm::Json:
        return ReportForms::tr("All that the report holds, for programs.");
    case ReportForm::AffectedMail:
        return ReportForms::tr("The messages that were not delivered, for a spreadsheet (CSV).");
    case ReportForm::Draft:
        break;
    }
    return ReportForms::tr("A mail with the summary as its text and the page attached, to be opened in a "
                           "mail program. It has no recipient; nothing is sent.");
}

QString reportFilter(ReportForm form)
{
    return u"%1 (*%2)"_s.arg(reportFormName(form), reportEnding(form));
}

QString suggestedReportName(ReportForm form, const QString& ticket, const QString& server)
{
    return nameOf(u"report"_s, ticket, server) + reportEnding(form);
}

QString suggestedCaseName(const QString& ticket, const QString& server)
{
    return nameOf(u"case"_s, ticket, server) + u".imscase"_s;
}

} // namespace ims
