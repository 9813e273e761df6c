#include "core/report/FindingSections.h"

#include "core/report/ReportBody.h"
#include "core/report/ReportCells.h"
#include "core/report/ReportWords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Rows = std::vector<std::vector<Html>>;

/// The first places of a claim, then how many more there are; all stand in the JSON form.
QString placesText(const QStringList& places, const ReportLanguage& language)
{
    constexpr qsizetype mostPlaces = 3;
    const QString text = places.mid(0, mostPlaces).join(u"; "_s);
    return places.size() > mostPlaces ? language.words(QT_TRANSLATE_NOOP("ims", "%1; and %2 more"),
                                                       {text, QString::number(places.size() - mostPlaces)})
                                      : text;
}

void writeEvidence(MarkupWriter& writer, const QJsonObject& finding)
{
    Rows rows;
    for (const ReportClaim& claim : reportClaims(finding, writer.language())) {
        rows.push_back({Html::text(claim.supports ? writer.words(QT_TRANSLATE_NOOP("ims", "+ for"))
                                                  : writer.words(QT_TRANSLATE_NOOP("ims", "− against"))),
                        Html::text(claim.places.size() > 1
                                       ? writer.words(QT_TRANSLATE_NOOP("ims", "%1 (%2 times)"),
                                                      {claim.text, QString::number(claim.places.size())})
                                       : claim.text),
                        Html::text(basisWord(claim.basis, writer.language())),
                        Html::text(placesText(claim.places, writer.language()))});
    }
    if (!rows.empty())
        writer.table(
            writer.words(QT_TRANSLATE_NOOP("ims", "Evidence: %1"), {finding.value("title"_L1).toString()}),
            {{writer.words(QT_TRANSLATE_NOOP("ims", "Speaks")), 10},
             {writer.words(QT_TRANSLATE_NOOP("ims", "Evidence")), 46},
             {writer.words(QT_TRANSLATE_NOOP("ims", "Basis")), 14},
             {writer.words(QT_TRANSLATE_NOOP("ims", "Where")), 30}},
            rows);
}

Html evidenceList(const QJsonObject& finding, const ReportLanguage& language)
{
    std::vector<Html> items;
    for (const ReportClaim& claim : reportClaims(finding, language)) {
        const QString places = placesText(claim.places, language);
        items.push_back(Html::text(u"%1 %2 (%3%4)"_s.arg(claim.supports ? u"+"_s : u"−"_s, claim.text,
                                                         basisWord(claim.basis, language),
                                                         places.isEmpty() ? QString() : u"; "_s + places)));
    }
    return Html::list(items);
}

QString settlingText(const QJsonObject& finding)
{
    return finding.value("settled_by"_L1).toObject().value("text"_L1).toString();
}

/// A finding that is not in question: why not, what would settle it, what was seen.
Html otherCell(const QJsonObject& finding, const ReportLanguage& language)
{
    std::vector<Html> lines;
    if (const QString dismissed = finding.value("dismissed"_L1).toString(); !dismissed.isEmpty())
        lines.push_back(Html::lines(
            language.words(QT_TRANSLATE_NOOP("ims", "Dismissed by the technician: %1"), {dismissed})));
    if (const QString why = finding.value("why_not"_L1).toString(); !why.isEmpty())
        lines.push_back(Html::text(language.words(QT_TRANSLATE_NOOP("ims", "Why not: %1"), {why})));
    if (const QString settling = settlingText(finding); !settling.isEmpty())
        lines.push_back(Html::text(
            language.words(QT_TRANSLATE_NOOP("ims", "What would settle it best: %1"), {settling})));
    Html cell = Html::list(lines);
    cell += evidenceList(finding, language);
    return cell;
}

void writeFinding(MarkupWriter& writer, const QJsonObject& finding)
{
    const QString status = finding.value("status"_L1).toString();
    writer.beginCard(statusStyle(status));
    Html title = statusHtml(status, writer.language());
    title += Html::text(u" "_s + finding.value("title"_L1).toString());
    writer.heading(title);
    if (const QString dismissed = finding.value("dismissed"_L1).toString(); !dismissed.isEmpty()) {
        Html said = Html::strong(
            QString(writer.words(QT_TRANSLATE_NOOP("ims", "Dismissed by the technician:")) + u' '));
        said += Html::lines(dismissed);
        writer.paragraph(said);
    }
    writer.facts(
        {{writer.words(QT_TRANSLATE_NOOP("ims", "Likelihood")),
          Html::text(percent(finding.value("likelihood"_L1)))},
         {writer.words(QT_TRANSLATE_NOOP("ims", "KB articles")), Html::text(kbText(finding.value("kb"_L1)))},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Explains")), codes(finding.value("spool_files"_L1))},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Why it is not the one")),
          Html::text(finding.value("why_not"_L1).toString())},
         {writer.words(QT_TRANSLATE_NOOP("ims", "What would settle it best")),
          Html::text(settlingText(finding))},
         {writer.words(QT_TRANSLATE_NOOP("ims", "Next step")),
          Html::text(finding.value("next_step"_L1).toString())},
         {writer.words(QT_TRANSLATE_NOOP("ims", "How to see that it is mended")),
          Html::list(paragraphs(finding.value("verify"_L1)))},
         {writer.words(QT_TRANSLATE_NOOP("ims", "What can do harm")),
          Html::list(paragraphs(finding.value("risks"_L1)))}});
    writeEvidence(writer, finding);
    std::vector<Html> questions;
    for (const QJsonValue& question : finding.value("questions"_L1).toArray())
        questions.push_back(Html::text(question.toObject().value("text"_L1).toString()));
    if (!questions.empty()) {
        writer.paragraph(
            Html::strong(writer.words(QT_TRANSLATE_NOOP("ims", "Questions that would settle more"))));
        writer.list(questions);
    }
    writer.endCard();
}

} // namespace

void writeFindings(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection("findings"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Findings")));
    Rows others;
    bool leading = false;
    for (const QJsonValue& value : report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (isLeading(finding)) {
            writeFinding(writer, finding);
            leading = true;
            continue;
        }
        others.push_back({Html::text(finding.value("title"_L1).toString()),
                          statusHtml(finding.value("status"_L1).toString(), writer.language()),
                          Html::text(kbText(finding.value("kb"_L1))), otherCell(finding, writer.language())});
    }
    for (const QJsonValue& value : report.value("other_causes"_L1).toArray()) {
        const QJsonObject other = value.toObject();
        others.push_back({Html::text(other.value("title"_L1).toString()),
                          Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "not in question"))),
                          Html::text(u"–"_s), Html::text(other.value("why"_L1).toString())});
    }
    if (!leading)
        writer.paragraph(Html::text(writer.words(
            QT_TRANSLATE_NOOP("ims", "No cause is likely or possible by the evidence at hand."))));
    if (!others.empty()) {
        writer.heading(Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "Other causes considered"))));
        writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "Other causes considered")),
                     {{writer.words(QT_TRANSLATE_NOOP("ims", "Cause")), 28},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Status")), 14},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "KB articles")), 14},
                      {writer.words(QT_TRANSLATE_NOOP("ims", "Why not, and what was seen")), 44}},
                     others);
    }
    writer.endSection();
}

} // namespace ims
