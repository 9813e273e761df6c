#include "core/charset/CharsetJson.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QJsonObject dialogNameJson(const DialogName& name, const QString& version)
{
    return {{u"version"_s, jsonTextOrNull(version)},
            {u"name"_s, name.name},
            {u"basis"_s, basisName(name.basis)},
            {u"supported"_s, name.supported},
            {u"kb"_s, jsonArray(name.kb)}};
}

QJsonValue serverFileJson(const ServerFile& file)
{
    if (file.name.isEmpty())
        return {};
    return QJsonObject{{u"name"_s, file.name},
                       {u"basis"_s, basisName(file.basis)},
                       {u"kb"_s, jsonArray(file.kb)},
                       {u"restart"_s, file.restart}};
}

} // namespace

QString basisName(NameBasis basis)
{
    switch (basis) {
    case NameBasis::Documented:
        return u"documented"_s;
    case NameBasis::Inferred:
        return u"inferred"_s;
    case NameBasis::Stated:
        return u"stated"_s;
    case NameBasis::Server:
        break;
    }
    return u"server"_s;
}

QJsonObject charsetJson(const Charset& charset, const QString& version)
{
    QJsonArray versions;
    for (const QString& each : exchangeVersions())
        versions.append(dialogNameJson(charset.dialogName(each), each));
    QJsonArray packs;
    for (const ServerFile& pack : charset.languagePacks)
        packs.append(serverFileJson(pack));
    QJsonArray changes;
    for (const SupportChange& change : charset.servicePacks)
        changes.append(QJsonObject{{u"release"_s, change.release},
                                   {u"change"_s, change.change.english()},
                                   {u"kb"_s, jsonArray(change.kb)}});
    return {{u"charset"_s, charset.name},
            {u"aliases"_s, jsonArray(charset.aliases)},
            {u"code_page"_s, charset.codePage > 0 ? QJsonValue(charset.codePage) : QJsonValue()},
            {u"language"_s, jsonTextOrNull(charset.language)},
            {u"decodable"_s, !charset.decoder.isEmpty()},
            {u"ims_setting"_s, dialogNameJson(charset.dialogName(version), version)},
            {u"ims_versions"_s, versions},
            {u"ims_token"_s, charset.imsToken},
            {u"ims_token_basis"_s, basisName(charset.imsTokenBasis)},
            {u"ims_also"_s, jsonArray(charset.imsAlso)},
            {u"nls_file"_s, serverFileJson(charset.nlsFile)},
            {u"language_packs"_s, packs},
            {u"service_packs"_s, changes},
            {u"covers"_s, jsonArray(charset.covers)},
            {u"kb"_s, jsonArray(charset.kb)},
            {u"source"_s, jsonTextOrNull(charset.source)}};
}

} // namespace ims
