#include "core/report/HandStepsJson.h"

#include "core/base/Json.h"
#include "core/casefile/Tick.h"
#include "core/evidence/ServerBuild.h"
#include "core/report/ReportWords.h"
#include "core/settings/ClickPath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct Ticked
{
    QString id;
    Tick tick;
    size_t place = 0; ///< of its step on the way
};

std::vector<Ticked> tickedSteps(const Flow& flow, const ClickPath& path)
{
    std::vector<Ticked> ticked;
    const QMap<QString, QString> answers = flow.record().now.ofItems(u"settings.step"_s);
    for (auto it = answers.begin(); it != answers.end(); ++it)
        ticked.push_back({it.key(), tickFromText(it.value()), path.place(it.key())});
    std::stable_sort(ticked.begin(), ticked.end(), [](const Ticked& a, const Ticked& b) {
        return a.tick.time != b.tick.time ? a.tick.time < b.tick.time : a.place < b.place;
    });
    return ticked;
}

} // namespace

QJsonArray handStepsJson(const Flow& flow, const QString& server, const QString& serverVersion,
                         const ReportLanguage& language)
{
    const FlowQuestion* question = flow.definition().question(itemQuestion(u"settings.step"_s, u"any"_s));
    const auto path = ClickPath::builtIn();
    if (!question || !flow.isAsked(*question) || !path)
        return {};
    const std::vector<Ticked> ticked = tickedSteps(flow, *path);
    const auto charsets = ticked.empty() ? CharsetCatalogue() : CharsetCatalogue::builtIn();
    QJsonArray steps;
    for (const Ticked& one : ticked) {
        const auto step =
            charsets ? path->step(one.id, {server, serverFamily(serverVersion)}, *charsets) : std::nullopt;
        steps.append(QJsonObject{{u"step"_s, one.id},
                                 {u"text"_s, step ? language.words(step->text) : one.id},
                                 {u"kb"_s, jsonArray(step ? step->kb : QStringList())},
                                 {u"done"_s, jsonTime(one.tick.time)},
                                 {u"by"_s, jsonTextOrNull(one.tick.who)},
                                 {u"basis"_s, basisId(Basis::Stated)}});
    }
    return steps;
}

} // namespace ims
