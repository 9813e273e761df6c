#include "core/report/ReportCharts.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// More days than this are not drawn; the newest are.
constexpr int mostDays = 60;
constexpr size_t mostPairs = 24;

QJsonArray byDay(const QJsonObject& report, qint64& leftOut)
{
    QMap<QDate, qint64> days;
    for (const QJsonValue& value : report.value("failures"_L1).toArray()) {
        const QDate day =
            QDate::fromString(value.toObject().value("time"_L1).toString().left(10), Qt::ISODate);
        if (day.isValid())
            ++days[day];
    }
    if (days.isEmpty())
        return {};
    const QDate last = days.lastKey();
    const QDate first = std::max(days.firstKey(), last.addDays(1 - mostDays));
    for (auto it = days.cbegin(); it != days.cend() && it.key() < first; ++it)
        leftOut += it.value();
    QJsonArray list;
    for (QDate day = first; day <= last; day = day.addDays(1))
        list.append(QJsonObject{{u"day"_s, day.toString(Qt::ISODate)}, {u"failed"_s, days.value(day)}});
    return list;
}

/// What a message's bytes are in: what they look like, else what it declares.
QString charsetOf(const QJsonObject& failure)
{
    const QString detected = failure.value("detected"_L1).toObject().value("charset"_L1).toString();
    const QString declared = failure.value("charsets"_L1).toArray().first().toString();
    return detected.isEmpty() ? (declared.isEmpty() ? u"us-ascii"_s : declared) : detected;
}

struct Pair
{
    QString domain;
    QString charset;
    qint64 failed = 0;
};

QJsonArray byCharset(const QJsonObject& report, qint64& leftOut)
{
    std::vector<Pair> pairs;
    QHash<QString, size_t> known;
    for (const QJsonValue& value : report.value("failures"_L1).toArray()) {
        const QJsonObject failure = value.toObject();
        if (failure.value("state"_L1).toString() != "read"_L1)
            continue;
        const QString domain = failure.value("sender_domain"_L1).toString();
        const QString charset = charsetOf(failure);
        const QString key = domain + u'\n' + charset;
        if (!known.contains(key)) {
            known.insert(key, pairs.size());
            pairs.push_back({domain, charset, 0});
        }
        ++pairs[known.value(key)].failed;
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.failed > b.failed; });
    QJsonArray list;
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (i >= mostPairs) {
            leftOut += pairs[i].failed;
            continue;
        }
        list.append(QJsonObject{{u"domain"_s, pairs[i].domain.isEmpty() ? QJsonValue() : pairs[i].domain},
                                {u"charset"_s, pairs[i].charset},
                                {u"failed"_s, pairs[i].failed}});
    }
    return list;
}

} // namespace

QJsonObject reportCharts(const QJsonObject& report)
{
    qint64 daysLeftOut = 0;
    qint64 pairsLeftOut = 0;
    const QJsonArray days = byDay(report, daysLeftOut);
    const QJsonArray pairs = byCharset(report, pairsLeftOut);
    return {{u"failures_by_day"_s, days},
            {u"by_day_left_out"_s, daysLeftOut},
            {u"charset_by_domain"_s, pairs},
            {u"charset_by_domain_left_out"_s, pairsLeftOut}};
}

ChartDrawing dayChart(const QJsonObject& report, const ReportLanguage& language)
{
    const QJsonArray days = report.value("charts"_L1).toObject().value("failures_by_day"_L1).toArray();
    ChartDrawing chart;
    chart.title = language.words(QT_TRANSLATE_NOOP("ims", "Failed messages by day (UTC)"));
    const qsizetype every = std::max<qsizetype>(1, (days.size() + 7) / 8);
    qint64 most = 0;
    QString mostDay;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QJsonObject day = days.at(i).toObject();
        const QString label = day.value("day"_L1).toString();
        const qint64 failed = day.value("failed"_L1).toInteger();
        const bool shown = i == 0 || i + 1 == days.size() || (i % every == 0 && i + every <= days.size());
        chart.bars.push_back({label, failed, shown ? label : QString()});
        if (failed > most) {
            most = failed;
            mostDay = label;
        }
    }
    if (!days.isEmpty())
        chart.description = language.words(
            QT_TRANSLATE_NOOP("ims", "%1 days; the most on %2: %3. The numbers stand in the table below."),
            {QString::number(days.size()), mostDay, QString::number(most)});
    return chart;
}

ChartDrawing charsetChart(const QJsonObject& report, const ReportLanguage& language)
{
    const QJsonArray pairs = report.value("charts"_L1).toObject().value("charset_by_domain"_L1).toArray();
    ChartDrawing chart;
    chart.upright = false;
    chart.title = language.words(QT_TRANSLATE_NOOP("ims", "Failed messages by sender’s domain and charset"));
    for (const QJsonValue& value : pairs) {
        const QJsonObject pair = value.toObject();
        chart.bars.push_back(
            {u"%1, %2"_s.arg(pair.value("domain"_L1)
                                 .toString(language.words(QT_TRANSLATE_NOOP("ims", "domain not known"))),
                             pair.value("charset"_L1).toString()),
             pair.value("failed"_L1).toInteger()});
    }
    if (!chart.isEmpty())
        chart.description = language.words(
            QT_TRANSLATE_NOOP("ims", "%1 pairs; the most from %2: %3. The numbers stand in the table below."),
            {QString::number(pairs.size()), chart.bars.front().label,
             QString::number(chart.bars.front().value)});
    return chart;
}

} // namespace ims
