#include "core/settings/ListedCharsets.h"

#include "core/base/Json.h"
#include "core/charset/CharsetEntry.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// What the list says of one charset.
struct ServerNames
{
    QString name;
    QString token;
    QStringList also;
    bool isUsual = false; ///< the token is the one that the catalogue has
};

/// Every name may stand once in a file: of those that mean two charsets only the first is taken.
class NameGiver
{
public:
    explicit NameGiver(const CharsetCatalogue& catalogue)
        : m_catalogue(catalogue)
    {
    }

    void add(const ListedMatch& match)
    {
        const ListedCharset& listed = match.listed;
        ServerNames& names = m_names[match.charset];
        if (!isFree(listed.name, match.charset) || !isFree(listed.token, match.charset))
            return;
        const bool usual =
            normalizedLabel(listed.token) == normalizedLabel(m_catalogue.find(match.charset)->imsToken) ||
            normalizedLabel(listed.token) == match.charset;
        if (names.name.isEmpty() || (usual && !names.isUsual)) {
            if (!names.name.isEmpty())
                names.also += {names.name, names.token};
            names.name = listed.name;
            names.token = listed.token;
            names.isUsual = usual;
        } else {
            names.also += {listed.name, listed.token};
        }
    }

    QMap<QString, QJsonObject> entries() const
    {
        QMap<QString, QJsonObject> entries;
        for (auto it = m_names.begin(); it != m_names.end(); ++it) {
            if (it->name.isEmpty())
                continue;
            QStringList also;
            QSet<QString> seen{normalizedLabel(it->name), normalizedLabel(it->token)};
            for (const QString& name : it->also) {
                if (!seen.contains(normalizedLabel(name)))
                    also.append(name);
                seen.insert(normalizedLabel(name));
            }
            QJsonObject entry{{u"name"_s, it.key()},
                              {u"imsName"_s, it->name},
                              {u"imsNameBasis"_s, u"server"_s},
                              {u"imsToken"_s, it->token},
                              {u"imsTokenBasis"_s, u"server"_s}};
            if (!also.isEmpty())
                entry.insert("imsAlso"_L1, jsonArray(also));
            entries.insert(it.key(), entry);
        }
        return entries;
    }

private:
    bool isFree(const QString& name, const QString& charset)
    {
        return *m_owners.insert(normalizedLabel(name), m_owners.value(normalizedLabel(name), charset)) ==
               charset;
    }

    const CharsetCatalogue& m_catalogue;
    QMap<QString, ServerNames> m_names;
    QHash<QString, QString> m_owners;
};

Error importError(const QString& file, Message why, Message todo)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "take over the Character-Set-List")), file, std::move(why),
            std::move(todo)};
}

} // namespace

std::vector<ListedMatch> matchListed(const CharacterSetList& list, const CharsetCatalogue& catalogue)
{
    std::vector<ListedMatch> matches;
    for (const ListedCharset& listed : list.entries) {
        const Charset* charset = catalogue.findSetting(listed.token);
        matches.push_back({listed, charset ? charset->name : QString()});
    }
    return matches;
}

Expected<QByteArray> charsetFileOf(const std::vector<ListedMatch>& matches, const CharsetCatalogue& catalogue,
                                   const CharsetFile& existing)
{
    NameGiver names(catalogue);
    for (const ListedMatch& match : matches) {
        if (!match.charset.isEmpty())
            names.add(match);
    }
    QMap<QString, QJsonObject> entries = names.entries();
    if (entries.isEmpty())
        return tl::unexpected(
            importError({}, Message(QT_TRANSLATE_NOOP("ims", "it has no token of a known character set")),
                        Message(QT_TRANSLATE_NOOP(
                            "ims", "Check that it is the attribute Character-Set-List (Q168347)."))));
    QJsonArray all;
    if (!existing.json.isEmpty()) {
        if (auto usable = CharsetCatalogue::builtInWith({existing}); !usable)
            return tl::unexpected(usable.error());
        const QJsonArray old = QJsonDocument::fromJson(existing.json)["charsets"_L1].toArray();
        for (const QJsonValue& value : old) {
            QJsonObject entry = value.toObject();
            const QJsonObject server = entries.take(entry["name"_L1].toString());
            for (auto it = server.begin(); it != server.end(); ++it)
                entry.insert(it.key(), it.value());
            if (!server.isEmpty())
                entry.remove("imsVersions"_L1);
            all.append(entry);
        }
    }
    for (const QJsonObject& entry : entries)
        all.append(entry);
    const QJsonObject file{{u"version"_s, 1}, {u"charsets"_s, all}};
    const QByteArray json = jsonBytes(file, QJsonDocument::Indented);
    if (auto usable = CharsetCatalogue::builtInWith({{json, existing.name}}); !usable)
        return tl::unexpected(usable.error());
    return json;
}

} // namespace ims
