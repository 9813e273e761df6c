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
QString placesText(const QStringList& places)
{
    constexpr qsizetype mostPlaces = 3;
    QString text = places.mid(0, mostPlaces).join(u"; "_s);
    if (places.size() > mostPlaces)
        text += u"; and %1 more"_s.arg(places.size() - mostPlaces);
    return text;
}

void writeEvidence(MarkupWriter& writer, const QJsonObject& finding)
{
    Rows rows;
    for (const ReportClaim& claim : reportClaims(finding)) {
        rows.push_back(
            {Html::text(claim.supports ? u"+ for"_s : u"− against"_s),
             Html::text(claim.places.size() > 1
                            ? u"%1 (%2 times)"_s.arg(claim.text, QString::number(claim.places.size()))
                            : claim.text),
             Html::text(basisWord(claim.basis)), Html::text(placesText(claim.places))});
    }
    if (!rows.empty())
        writer.table(u"Evidence: %1"_s.arg(finding.value("title"_L1).toString()),
                     {{u"Speaks"_s, 10}, {u"Evidence"_s, 46}, {u"Basis"_s, 14}, {u"Where"_s, 30}}, rows);
}

Html evidenceList(const QJsonObject& finding)
{
    std::vector<Html> items;
    for (const ReportClaim& claim : reportClaims(finding)) {
        const QString places = placesText(claim.places);
        items.push_back(Html::text(u"%1 %2 (%3%4)"_s.arg(claim.supports ? u"+"_s : u"−"_s, claim.text,
                                                         basisWord(claim.basis),
                                                         places.isEmpty() ? QString() : u"; "_s + places)));
    }
    return Html::list(items);
}

QString settlingText(const QJsonObject& finding)
{
    return finding.value("settled_by"_L1).toObject().value("text"_L1).toString();
}

/// A finding that is not in question: why not, what would settle it, what was seen.
Html otherCell(const QJsonObject& finding)
{
    std::vector<Html> lines;
    if (const QString dismissed = finding.value("dismissed"_L1).toString(); !dismissed.isEmpty())
        lines.push_back(Html::lines(u"Dismissed by the technician: %1"_s.arg(dismissed)));
    if (const QString why = finding.value("why_not"_L1).toString(); !why.isEmpty())
        lines.push_back(Html::text(u"Why not: %1"_s.arg(why)));
    if (const QString settling = settlingText(finding); !settling.isEmpty())
        lines.push_back(Html::text(u"What would settle it best: %1"_s.arg(settling)));
    Html cell = Html::list(lines);
    cell += evidenceList(finding);
    return cell;
}

void writeFinding(MarkupWriter& writer, const QJsonObject& finding)
{
    const QString status = finding.value("status"_L1).toString();
    writer.beginCard(statusStyle(status));
    Html title = statusHtml(status);
    title += Html::text(u" "_s + finding.value("title"_L1).toString());
    writer.heading(title);
    if (const QString dismissed = finding.value("dismissed"_L1).toString(); !dismissed.isEmpty()) {
        Html said = Html::strong(u"Dismissed by the technician: "_s);
        said += Html::lines(dismissed);
        writer.paragraph(said);
    }
    writer.facts({{u"Likelihood"_s, Html::text(percent(finding.value("likelihood"_L1)))},
                  {u"KB articles"_s, Html::text(kbText(finding.value("kb"_L1)))},
                  {u"Explains"_s, codes(finding.value("spool_files"_L1))},
                  {u"Why it is not the one"_s, Html::text(finding.value("why_not"_L1).toString())},
                  {u"What would settle it best"_s, Html::text(settlingText(finding))},
                  {u"Next step"_s, Html::text(finding.value("next_step"_L1).toString())},
                  {u"How to see that it is mended"_s, Html::list(paragraphs(finding.value("verify"_L1)))},
                  {u"What can do harm"_s, Html::list(paragraphs(finding.value("risks"_L1)))}});
    writeEvidence(writer, finding);
    std::vector<Html> questions;
    for (const QJsonValue& question : finding.value("questions"_L1).toArray())
        questions.push_back(Html::text(question.toObject().value("text"_L1).toString()));
    if (!questions.empty()) {
        writer.paragraph(Html::strong(u"Questions that would settle more"_s));
        writer.list(questions);
    }
    writer.endCard();
}

} // namespace

void writeFindings(MarkupWriter& writer, const QJsonObject& report)
{
    writer.beginSection("findings"_L1, u"Findings"_s);
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
                          statusHtml(finding.value("status"_L1).toString()),
                          Html::text(kbText(finding.value("kb"_L1))), otherCell(finding)});
    }
    for (const QJsonValue& value : report.value("other_causes"_L1).toArray()) {
        const QJsonObject other = value.toObject();
        others.push_back({Html::text(other.value("title"_L1).toString()), Html::text(u"not in question"_s),
                          Html::text(u"–"_s), Html::text(other.value("why"_L1).toString())});
    }
    if (!leading)
        writer.paragraph(Html::text(u"No cause is likely or possible by the evidence at hand."_s));
    if (!others.empty()) {
        writer.heading(Html::text(u"Other causes considered"_s));
        writer.table(u"Other causes considered"_s,
                     {{u"Cause"_s, 28},
                      {u"Status"_s, 14},
                      {u"KB articles"_s, 14},
                      {u"Why not, and what was seen"_s, 44}},
                     others);
    }
    writer.endSection();
}

} // namespace ims
