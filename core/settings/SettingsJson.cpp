#include "core/settings/SettingsJson.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QJsonObject rowJson(const CharacterSets& row)
{
    QJsonObject json;
    json["mime"_L1] = row.mime;
    json["non_mime"_L1] = row.nonMime;
    json["flags"_L1] = jsonArray(row.flags());
    json["wrap_column"_L1] = row.wrapColumn;
    json["rich_text"_L1] = row.richText;
    json["size_limit"_L1] = row.sizeLimit;
    return json;
}

} // namespace

QJsonObject imcSettingsJson(const ImcSettings& settings)
{
    QJsonObject json;
    json["default"_L1] = settings.defaults ? QJsonValue(rowJson(*settings.defaults)) : QJsonValue();
    QJsonArray domains;
    for (const CharacterSets& row : settings.domains) {
        QJsonObject domain = rowJson(row);
        domain["domain"_L1] = row.domain;
        domains.append(domain);
    }
    json["domains"_L1] = domains;
    QJsonArray notes;
    for (const Message& note : settings.notes)
        notes.append(note.english());
    json["notes"_L1] = notes;
    return json;
}

} // namespace ims
