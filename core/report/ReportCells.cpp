#include "core/report/ReportCells.h"

#include "core/base/Json.h"
#include "core/report/ReportWords.h"

using namespace Qt::StringLiterals;

namespace ims {

std::vector<Html> paragraphs(const QJsonValue& array)
{
    std::vector<Html> items;
    for (const QString& text : jsonTexts(array))
        items.push_back(Html::text(text));
    return items;
}

Html codes(const QJsonValue& array)
{
    std::vector<Html> items;
    for (const QString& text : jsonTexts(array))
        items.push_back(Html::code(text));
    return Html::joined(items, ", "_L1);
}

QString percent(const QJsonValue& likelihood)
{
    return u"%1 %"_s.arg(qRound(likelihood.toDouble() * 100));
}

QLatin1StringView statusStyle(const QString& status)
{
    for (const QLatin1StringView known : {"likely"_L1, "possible"_L1, "unlikely"_L1, "excluded"_L1}) {
        if (status == known)
            return known;
    }
    return "could-not-check"_L1;
}

Html statusHtml(const QString& status, const ReportLanguage& language)
{
    const StatusBadge badge = statusBadge(status, language);
    const QByteArray styleClass = "badge " + QByteArray(statusStyle(status).data());
    return Html::span(QLatin1StringView(styleClass), badge.symbol + u'\u00a0' + badge.word);
}

QString kbText(const QJsonValue& kb)
{
    return jsonTexts(kb).join(u", "_s);
}

} // namespace ims
