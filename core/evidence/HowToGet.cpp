#include "core/evidence/HowToGet.h"

#include "core/base/JsonReader.h"
#include "core/base/Resource.h"
#include "core/charset/Charset.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct Item
{
    CaseItem item;
    QLatin1StringView id;
};

constexpr std::array<Item, 8> items = {{
    {CaseItem::EventLog, "event-log"_L1},
    {CaseItem::Archive, "archive"_L1},
    {CaseItem::Settings, "settings"_L1},
    {CaseItem::Registry, "registry"_L1},
    {CaseItem::DrWatson, "dr-watson"_L1},
    {CaseItem::Tracking, "tracking"_L1},
    {CaseItem::ProtocolLog, "protocol-log"_L1},
    {CaseItem::Services, "services"_L1},
}};

Message doingRead()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read how evidence is got hold of"));
}

class HowToGetReader : private JsonReader
{
public:
    HowToGetReader()
        : JsonReader(u"how-to-get.json"_s, doingRead(), todoAboutResource())
    {
    }

    Expected<std::vector<HowToGet>> read(const QByteArray& json);

private:
    HowToGet how(const QJsonObject& object, const QString& at);
    WayToGet way(const QJsonObject& object, const QString& at);
    QStringList families(const QJsonObject& object, const QString& at);
    CaseItem item(const QJsonObject& object, const QString& at);
};

QStringList HowToGetReader::families(const QJsonObject& object, const QString& at)
{
    const QStringList found = texts(object, "families"_L1, at, false);
    for (const QString& family : found) {
        if (!exchangeVersions().contains(family))
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” is no version of Exchange such as 5.5"),
                         {at + u"families"_s, family}));
    }
    return found;
}

CaseItem HowToGetReader::item(const QJsonObject& object, const QString& at)
{
    const QString id = text(object, "id"_L1, at);
    const auto* const known =
        std::find_if(items.begin(), items.end(), [&id](const Item& entry) { return entry.id == id; });
    if (known != items.end())
        return known->item;
    fail(Message(QT_TRANSLATE_NOOP("ims", "%1: there is no item named “%2”"), {at + u"id"_s, id}));
    return {};
}

WayToGet HowToGetReader::way(const QJsonObject& object, const QString& at)
{
    onlyKeys(object, {u"families"_s, u"text"_s, u"commands"_s}, at);
    return {families(object, at), message(object, "text"_L1, at), texts(object, "commands"_L1, at, false)};
}

HowToGet HowToGetReader::how(const QJsonObject& object, const QString& at)
{
    onlyKeys(object, {u"id"_s, u"title"_s, u"needed"_s, u"why"_s, u"ways"_s, u"caution"_s, u"kb"_s}, at);
    HowToGet how;
    how.item = item(object, at);
    how.title = message(object, "title"_L1, at);
    how.needed = flag(object, "needed"_L1, at, false);
    how.why = message(object, "why"_L1, at);
    each(object, "ways"_L1, at, true,
         [&](const QJsonObject& entry, const QString& place) { how.ways.push_back(way(entry, place)); });
    how.caution = message(object, "caution"_L1, at, false);
    how.kb = kbNumbers(object, at);
    return how;
}

Expected<std::vector<HowToGet>> HowToGetReader::read(const QByteArray& json)
{
    const QJsonObject root = this->root(json);
    onlyKeys(root, {u"items"_s}, {});
    std::vector<HowToGet> all;
    each(root, "items"_L1, {}, true, [&](const QJsonObject& object, const QString& at) {
        all.push_back(how(object, at));
        if (all.size() > 1 && all.back().needed && !all.at(all.size() - 2).needed)
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1: what is needed stands first"), {at + u"needed"_s}));
    });
    for (const Item& entry : items) {
        const auto times = std::count_if(all.begin(), all.end(),
                                         [&](const HowToGet& how) { return how.item == entry.item; });
        if (times != 1)
            fail(Message(QT_TRANSLATE_NOOP("ims", "the item “%1” is not there once"), {entry.id}));
    }
    if (error())
        return tl::unexpected(*error());
    return all;
}

bool hasInput(const Evidence& evidence, InputKind kind)
{
    return std::any_of(evidence.inputs.begin(), evidence.inputs.end(),
                       [kind](const Input& input) { return input.kind == kind; });
}

} // namespace

std::vector<WayToGet> HowToGet::waysFor(const QString& family) const
{
    std::vector<WayToGet> fit;
    std::copy_if(ways.begin(), ways.end(), std::back_inserter(fit), [&](const WayToGet& way) {
        return family.isEmpty() || way.families.isEmpty() || way.families.contains(family);
    });
    return fit;
}

Expected<std::vector<HowToGet>> howToGetFromJson(const QByteArray& json)
{
    return HowToGetReader().read(json);
}

const Expected<std::vector<HowToGet>>& howToGet()
{
    static const Expected<std::vector<HowToGet>> all =
        readResource(u":/evidence/how-to-get.json"_s, doingRead()).and_then(howToGetFromJson);
    return all;
}

QString caseItemId(CaseItem item)
{
    const auto* const found =
        std::find_if(items.begin(), items.end(), [item](const Item& entry) { return entry.item == item; });
    return found == items.end() ? QString() : QString(found->id);
}

bool hasItem(const Evidence& evidence, CaseItem item)
{
    switch (item) {
    case CaseItem::EventLog:
        return !evidence.coverage.empty();
    case CaseItem::Archive:
        return !evidence.files.empty() || hasInput(evidence, InputKind::Archive);
    case CaseItem::Settings:
        return evidence.settings.has_value();
    case CaseItem::Registry:
        return hasInput(evidence, InputKind::Registry);
    case CaseItem::DrWatson:
        return hasInput(evidence, InputKind::DrWatson);
    case CaseItem::Tracking:
        return hasInput(evidence, InputKind::TrackingLog);
    case CaseItem::ProtocolLog:
        return hasInput(evidence, InputKind::ProtocolLog);
    case CaseItem::Services:
        return hasInput(evidence, InputKind::ServiceList);
    }
    return false;
}

std::vector<CaseItem> missingItems(const Evidence* evidence)
{
    std::vector<CaseItem> missing;
    for (const Item& entry : items) {
        if (!evidence || !hasItem(*evidence, entry.item))
            missing.push_back(entry.item);
    }
    return missing;
}

} // namespace ims
