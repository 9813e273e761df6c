#include "core/evidence/AntivirusCatalogue.h"

#include "core/base/JsonReader.h"
#include "core/base/Resource.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype shortestName = 4;

using SignKind = AntivirusSign::Kind;
using ProductKind = AntivirusProduct::Kind;

constexpr std::array<std::pair<const char*, SignKind>, 4> signKinds = {{
    {"service", SignKind::Service},
    {"driver", SignKind::Driver},
    {"display-name", SignKind::DisplayName},
    {"event-source", SignKind::EventSource},
}};

constexpr std::array<std::pair<const char*, ProductKind>, 3> productKinds = {{
    {"file-scanner", ProductKind::FileScanner},
    {"exchange-scanner", ProductKind::ExchangeScanner},
    {"gateway", ProductKind::Gateway},
}};

Message doingRead()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the names of antivirus programs"));
}

class CatalogueReader : private JsonReader
{
public:
    explicit CatalogueReader(const QString& file)
        : JsonReader(file, doingRead(),
                     Message(QT_TRANSLATE_NOOP("ims", "Correct the file; its form is described in "
                                                      "resources/software/README.md.")))
    {
    }

    Expected<std::vector<AntivirusProduct>> read(const QByteArray& json);

private:
    AntivirusProduct product(const QJsonObject& object, const QString& at);
    AntivirusSign sign(const QJsonObject& object, const QString& at);
    void once(const QString& what, const QString& at);

    template <class Table>
    auto oneOf(const Table& table, const QJsonObject& object, const QString& at)
    {
        const QString word = text(object, "kind"_L1, at);
        const auto found = std::find_if(table.begin(), table.end(), [&word](const auto& entry) {
            return word == QLatin1StringView(entry.first);
        });
        if (found == table.end())
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1: there is no kind named “%2”"), {at + u"kind", word}));
        return found == table.end() ? table.front().second : found->second;
    }

    QSet<QString> m_seen;
};

void CatalogueReader::once(const QString& what, const QString& at)
{
    if (m_seen.contains(what))
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is there twice"), {at}));
    m_seen.insert(what);
}

AntivirusSign CatalogueReader::sign(const QJsonObject& object, const QString& at)
{
    onlyKeys(object, {u"kind"_s, u"name"_s, u"basis"_s, u"kb"_s}, at);
    AntivirusSign sign;
    sign.kind = oneOf(signKinds, object, at);
    sign.name = text(object, "name"_L1, at);
    sign.kb = kbNumbers(object, at, false);
    if (sign.name.size() < shortestName || sign.name != sign.name.trimmed())
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is too short or has blanks around it"), {at + u"name"}));
    const QString basis = text(object, "basis"_L1, at);
    if (basis != "documented"_L1 && basis != "general"_L1)
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is neither documented nor general"), {at + u"basis"}));
    if ((basis == "documented"_L1) == sign.kb.isEmpty())
        fail(Message(
            QT_TRANSLATE_NOOP("ims", "%1: an article belongs to what is documented, and to that alone"),
            {at + u"kb"}));
    // A service and a driver are looked up alike, so their names are one set.
    const bool isService = sign.kind == SignKind::Service || sign.kind == SignKind::Driver;
    once((isService ? u"key"_s : text(object, "kind"_L1, at)) + u':' + sign.name.toCaseFolded(),
         at + u"name");
    return sign;
}

AntivirusProduct CatalogueReader::product(const QJsonObject& object, const QString& at)
{
    onlyKeys(object, {u"id"_s, u"name"_s, u"vendor"_s, u"kind"_s, u"kb"_s, u"note"_s, u"signs"_s}, at);
    AntivirusProduct product;
    product.id = text(object, "id"_L1, at);
    once(u"id:" + product.id, at + u"id");
    product.name = text(object, "name"_L1, at);
    product.vendor = text(object, "vendor"_L1, at);
    product.kind = oneOf(productKinds, object, at);
    product.kb = kbNumbers(object, at, false);
    product.note = message(object, "note"_L1, at, false);
    each(object, "signs"_L1, at, true, [&](const QJsonObject& entry, const QString& place) {
        product.signs.push_back(sign(entry, place));
    });
    return product;
}

Expected<std::vector<AntivirusProduct>> CatalogueReader::read(const QByteArray& json)
{
    const QJsonObject root = this->root(json);
    onlyKeys(root, {u"products"_s}, {});
    std::vector<AntivirusProduct> products;
    each(root, "products"_L1, {}, true,
         [&](const QJsonObject& object, const QString& at) { products.push_back(product(object, at)); });
    if (error())
        return tl::unexpected(*error());
    return products;
}

/// The bare name of a service or driver: without folder and without the ending of its file.
QStringView bareName(QStringView name)
{
    name = name.trimmed();
    const qsizetype folder = std::max(name.lastIndexOf(u'\\'), name.lastIndexOf(u'/'));
    name = name.sliced(folder + 1);
    for (const QLatin1StringView ending : {".sys"_L1, ".exe"_L1}) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return name.chopped(ending.size());
    }
    return name;
}

bool hasAsWords(const QString& text, const QString& words)
{
    const auto isPart = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (!isPart(at - 1) && !isPart(at + words.size()))
            return true;
    }
    return false;
}

template <class Fits>
AntivirusMatch firstMatch(const std::vector<AntivirusProduct>& products, Fits fits)
{
    for (const AntivirusProduct& product : products) {
        for (const AntivirusSign& sign : product.signs) {
            if (fits(sign))
                return {&product, &sign};
        }
    }
    return {};
}

} // namespace

const Expected<AntivirusCatalogue>& AntivirusCatalogue::builtIn()
{
    static const Expected<AntivirusCatalogue> catalogue = [] {
        const QString name = u":/software/antivirus.json"_s;
        return readResource(name, doingRead()).and_then([&name](const QByteArray& json) {
            return fromJson(json, name);
        });
    }();
    return catalogue;
}

Expected<AntivirusCatalogue> AntivirusCatalogue::fromJson(const QByteArray& json, const QString& fileName)
{
    auto products = CatalogueReader(fileName).read(json);
    if (!products)
        return tl::unexpected(std::move(products.error()));
    AntivirusCatalogue catalogue;
    catalogue.m_products = std::move(*products);
    for (const AntivirusProduct& product : catalogue.m_products) {
        for (const AntivirusSign& sign : product.signs) {
            if (sign.kind == SignKind::EventSource)
                catalogue.m_eventSources.append(sign.name);
        }
    }
    return catalogue;
}

AntivirusMatch AntivirusCatalogue::findService(const QString& name) const
{
    const QStringView bare = bareName(name);
    return firstMatch(m_products, [bare](const AntivirusSign& sign) {
        return (sign.kind == SignKind::Service || sign.kind == SignKind::Driver) &&
               bare.compare(sign.name, Qt::CaseInsensitive) == 0;
    });
}

AntivirusMatch AntivirusCatalogue::findDisplayName(const QString& name) const
{
    return firstMatch(m_products, [&name](const AntivirusSign& sign) {
        return sign.kind == SignKind::DisplayName && hasAsWords(name, sign.name);
    });
}

AntivirusMatch AntivirusCatalogue::findEventSource(const QString& source) const
{
    return firstMatch(m_products, [&source](const AntivirusSign& sign) {
        return sign.kind == SignKind::EventSource && source.startsWith(sign.name, Qt::CaseInsensitive);
    });
}

} // namespace ims
