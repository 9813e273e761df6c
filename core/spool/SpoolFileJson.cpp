#include "core/spool/SpoolFileJson.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/charset/DetectionJson.h"
#include "core/spool/DamageCheck.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestText = 65536;

// Text that the contract cuts at 64 KiB; says so in the object.
void insertCut(QJsonObject& object, QLatin1StringView key, const QString& text)
{
    object.insert(key, cutText(text, longestText));
    if (text.size() > longestText)
        object.insert("truncated"_L1, true);
}

QJsonArray stringsJson(const std::vector<EnvelopeString>& strings)
{
    QJsonArray array;
    for (const EnvelopeString& one : strings) {
        QJsonObject object{{"text"_L1, one.text}};
        addRange(object, one.range);
        object.insert("role"_L1, jsonName(one.role));
        array.append(object);
    }
    return array;
}

QJsonValue envelopeJson(const std::optional<Envelope>& envelope)
{
    if (!envelope)
        return {};
    QJsonObject object;
    addRange(object, envelope->range);
    object.insert("peer"_L1, envelope->peer);
    object.insert("helo"_L1, envelope->helo);
    object.insert("sender"_L1, envelope->sender);
    object.insert("recipients"_L1, jsonArray(envelope->recipients));
    object.insert("mts_id"_L1, envelope->mtsId);
    object.insert("length_agrees"_L1, envelope->lengthAgrees);
    object.insert("strings"_L1, stringsJson(envelope->strings));
    return object;
}

QJsonObject headerJson(const HeaderField& field)
{
    QJsonObject object{{"name"_L1, field.name}};
    insertCut(object, "value"_L1, field.value);
    insertCut(object, "decoded"_L1, field.decoded);
    addRange(object, field.range);
    if (field.truncated)
        object.insert("truncated"_L1, true);
    return object;
}

QJsonObject partJson(const Part& part)
{
    QJsonObject object{{"path"_L1, part.path}, {"charset"_L1, QJsonValue()}};
    insertCut(object, "content_type"_L1, part.contentType);
    if (part.hasCharset)
        insertCut(object, "charset"_L1, part.charset);
    object.insert("transfer_encoding"_L1, jsonTextOrNull(cutText(part.transferEncoding, longestText)));
    if (part.filename.isEmpty())
        object.insert("filename"_L1, QJsonValue());
    else
        insertCut(object, "filename"_L1, part.filename);
    if (part.truncated)
        object.insert("truncated"_L1, true);
    object.insert("disposition"_L1, jsonTextOrNull(part.disposition));
    addRange(object, part.range);
    object.insert("header_offset"_L1, part.header.offset);
    object.insert("header_length"_L1, part.header.length);
    object.insert("body_offset"_L1, part.body.offset);
    object.insert("body_length"_L1, part.body.length);
    return object;
}

QJsonValue beyondJson(const std::optional<WiderCharacters>& beyond)
{
    if (!beyond)
        return {};
    QJsonObject object{{"charset"_L1, beyond->charset}, {"count"_L1, beyond->count}};
    addRange(object, beyond->first);
    return object;
}

// Where the bytes do not fit; null where they do.
QJsonValue misfitJson(const FitVerdict& fit)
{
    if (fit.fit != Fit::No)
        return {};
    QJsonObject object;
    addRange(object, fit.where);
    return object;
}

QJsonObject declarationJson(const Declaration& declaration)
{
    QJsonObject object;
    insertCut(object, "label"_L1, declaration.label);
    if (declaration.truncated)
        object.insert("truncated"_L1, true);
    object.insert("where"_L1, jsonName(declaration.place));
    object.insert("part"_L1, declaration.part);
    addRange(object, declaration.range);
    object.insert("known"_L1, declaration.known);
    object.insert("charset"_L1, jsonTextOrNull(declaration.charset));
    object.insert("code_page"_L1, declaration.codePage > 0 ? QJsonValue(declaration.codePage) : QJsonValue());
    object.insert("ims_setting"_L1, jsonTextOrNull(declaration.imsSetting));
    object.insert("fits"_L1, jsonName(declaration.fit.fit));
    object.insert("looks_like"_L1, jsonTextOrNull(declaration.fit.looksLike));
    object.insert("misfit"_L1, misfitJson(declaration.fit));
    object.insert("weighed_against"_L1, declaration.byHeader ? u"header"_s : u"text"_s);
    object.insert("beyond"_L1, beyondJson(declaration.beyond));
    return object;
}

QJsonValue detectedJson(const std::optional<Detection>& detected)
{
    return detected ? QJsonValue(detectionJson(*detected)) : QJsonValue();
}

QJsonValue suggestedJson(const std::optional<SuggestedSetting>& suggested)
{
    if (!suggested)
        return {};
    return QJsonObject{{"charset"_L1, suggested->charset},
                       {"mime"_L1, suggested->mime},
                       {"non_mime"_L1, suggested->nonMime},
                       {"ims_setting"_L1, suggested->imsSetting},
                       {"name_verified"_L1, suggested->nameVerified},
                       {"why"_L1, suggested->why.english()}};
}

QJsonObject hopJson(const Hop& hop)
{
    QJsonObject object;
    addRange(object, hop.range);
    object.insert("from"_L1, jsonTextOrNull(hop.from));
    object.insert("by"_L1, jsonTextOrNull(hop.by));
    object.insert("with"_L1, jsonTextOrNull(hop.with));
    object.insert("id"_L1, jsonTextOrNull(hop.id));
    object.insert("for"_L1, jsonTextOrNull(hop.forWhom));
    object.insert("time"_L1, jsonTime(hop.time));
    object.insert("delay_seconds"_L1, hop.delay ? QJsonValue(*hop.delay) : QJsonValue());
    object.insert("exchange_build"_L1, jsonTextOrNull(hop.exchangeBuild));
    return object;
}

QJsonValue mtsIdJson(const std::optional<MtsId>& mtsId)
{
    if (!mtsId)
        return {};
    return QJsonObject{
        {"server"_L1, mtsId->server}, {"time"_L1, jsonTime(mtsId->time)}, {"id"_L1, mtsId->id}};
}

QJsonObject flagJson(const Flag& flag)
{
    QJsonObject object{
        {"code"_L1, flag.code}, {"severity"_L1, jsonName(flag.severity)}, {"kb"_L1, jsonArray(flag.kb)}};
    addRange(object, flag.range);
    object.insert("text"_L1, flag.text.english());
    return object;
}

// Bytes around the message; null where there are none.
QJsonValue foreignJson(ByteRange range, const QString& what)
{
    if (range.isEmpty())
        return {};
    QJsonObject object;
    addRange(object, range);
    object.insert("what"_L1, what);
    return object;
}

QJsonObject damageJson(const Damage& damage)
{
    QJsonObject object{{"code"_L1, damage.code}, {"text"_L1, damage.text.english()}};
    addRange(object, damage.range);
    return object;
}

template <class Items, class ToJson>
QJsonArray arrayOf(const Items& items, ToJson toJson)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

QString jsonName(DeclarationPlace place)
{
    switch (place) {
    case DeclarationPlace::ContentType:
        return u"content-type"_s;
    case DeclarationPlace::EncodedWord:
        return u"encoded-word"_s;
    case DeclarationPlace::Rfc2231:
        return u"rfc2231"_s;
    case DeclarationPlace::HtmlMeta:
        return u"html-meta"_s;
    case DeclarationPlace::XmlDeclaration:
        break;
    }
    return u"xml-declaration"_s;
}

QString jsonName(SpoolKind kind)
{
    switch (kind) {
    case SpoolKind::Empty:
        return u"empty"_s;
    case SpoolKind::NoMessage:
        return u"no-message"_s;
    case SpoolKind::SpoolFile:
        return u"spool-file"_s;
    case SpoolKind::PickupFile:
        return u"pickup-file"_s;
    case SpoolKind::Mailbox:
        return u"mailbox"_s;
    case SpoolKind::Mail:
        break;
    }
    return u"mail"_s;
}

QString jsonName(EnvelopeRole role)
{
    switch (role) {
    case EnvelopeRole::Peer:
        return u"peer"_s;
    case EnvelopeRole::Helo:
        return u"helo"_s;
    case EnvelopeRole::Sender:
        return u"sender"_s;
    case EnvelopeRole::Recipient:
        return u"recipient"_s;
    case EnvelopeRole::MtsId:
        return u"mts-id"_s;
    case EnvelopeRole::Other:
        break;
    }
    return u"other"_s;
}

QString jsonName(FlagSeverity severity)
{
    switch (severity) {
    case FlagSeverity::Crash:
        return u"crash"_s;
    case FlagSeverity::Archived:
        return u"archived"_s;
    case FlagSeverity::Garbled:
        break;
    }
    return u"garbled"_s;
}

QString jsonName(Fit fit)
{
    switch (fit) {
    case Fit::Yes:
        return u"yes"_s;
    case Fit::No:
        return u"no"_s;
    case Fit::LooksLike:
        return u"looks-like"_s;
    case Fit::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString jsonName(Applies applies)
{
    switch (applies) {
    case Applies::Mime:
        return u"mime"_s;
    case Applies::NonMime:
        return u"non-mime"_s;
    case Applies::Declared:
        return u"declared"_s;
    case Applies::Nothing:
        break;
    }
    return {};
}

QJsonObject spoolFileJson(const SpoolFile& file, const QString& sha256, const QByteArray& fileHex)
{
    QJsonObject object{{"file"_L1, file.file}, {"size"_L1, file.size}, {"sha256"_L1, sha256}};
    if (!fileHex.isEmpty())
        object.insert("file_hex"_L1, QString::fromLatin1(fileHex.toHex()));
    object.insert("envelope"_L1, envelopeJson(file.envelope));
    QJsonObject message;
    addRange(message, file.message);
    object.insert("kind"_L1, jsonName(file.kind));
    object.insert("message"_L1, message);
    object.insert("no_message"_L1, jsonTextOrNull(file.whyNoMessage.english()));
    object.insert("before"_L1, foreignJson(file.before, file.beforeWhat));
    object.insert("after"_L1, foreignJson(file.after, file.afterWhat));
    object.insert("mime"_L1, file.mime);
    object.insert("headers"_L1, arrayOf(file.headers, headerJson));
    object.insert("parts"_L1, arrayOf(file.parts, partJson));
    object.insert("declarations"_L1, arrayOf(file.declarations, declarationJson));
    object.insert("detected"_L1, detectedJson(file.detected));
    object.insert("sender_domain"_L1, jsonTextOrNull(file.senderDomain));
    object.insert("hops"_L1, arrayOf(file.hops, hopJson));
    object.insert("mts"_L1, mtsIdJson(file.mtsId));
    object.insert("server_build"_L1, jsonTextOrNull(file.serverBuild));
    object.insert("applies"_L1, jsonTextOrNull(jsonName(file.applies)));
    object.insert("suggested_setting"_L1, suggestedJson(file.suggested));
    object.insert("damage"_L1, arrayOf(file.damage, damageJson));
    object.insert("damage_advice"_L1, jsonTextOrNull(damageAdvice(file.damage).english()));
    object.insert("flags"_L1, arrayOf(file.flags, flagJson));
    object.insert("notes"_L1,
                  arrayOf(file.notes, [](const Message& note) { return QJsonValue(note.english()); }));
    return object;
}

} // namespace ims
