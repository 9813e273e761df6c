#include "core/charset/CharsetCatalogue.h"

#include "core/base/Json.h"
#include "core/base/Resource.h"
#include "core/charset/CharsetDecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Message doingRead()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the catalogue of character sets"));
}

Error catalogueError(const QString& file, const char* why, const QStringList& arguments)
{
    return {doingRead(), file, Message(why, arguments),
            Message(QT_TRANSLATE_NOOP("ims", "Correct the file; its README describes the fields."))};
}

/// Labels compare without case, outer blanks and quotes: mail programs wrote `"ISO-8859-1 "` and `'koi8-r'`.
QString normalized(const QString& label)
{
    QString text = label.trimmed();
    while (!text.isEmpty() && (text.front() == u'"' || text.front() == u'\''))
        text = text.mid(1);
    while (!text.isEmpty() && (text.back() == u'"' || text.back() == u'\''))
        text.chop(1);
    return text.trimmed().toLower();
}

NameBasis basis(const QJsonValue& value)
{
    return value.toString() == "documented"_L1 ? NameBasis::Documented : NameBasis::Inferred;
}

Charset charsetFromJson(const QJsonObject& json)
{
    Charset charset;
    charset.name = json["name"_L1].toString();
    charset.aliases = jsonTexts(json["aliases"_L1]);
    charset.decoder = json["decoder"_L1].toString();
    charset.codePage = json["codePage"_L1].toInt();
    charset.imsName = json["imsName"_L1].toString();
    charset.imsToken = json["imsToken"_L1].toString();
    charset.imsNameBasis = basis(json["imsNameBasis"_L1]);
    charset.imsTokenBasis = basis(json["imsTokenBasis"_L1]);
    charset.imsAlso = jsonTexts(json["imsAlso"_L1]);
    charset.kb = jsonTexts(json["kb"_L1]);
    charset.covers = jsonTexts(json["covers"_L1]);
    charset.asciiCompatible = json["ascii"_L1].toBool(true);
    charset.language = json["language"_L1].toString();
    return charset;
}

/// The decoder's table with the bytes of `changes` (hexadecimal: character) replaced; null where one of them
/// is no byte or no single character.
std::shared_ptr<const ByteTable> tableOf(const Charset& charset, const QJsonObject& changes)
{
    auto table = std::make_shared<ByteTable>(byteTableOf(charset));
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        bool isByte = false;
        const uint byte = it.key().toUInt(&isByte, 16);
        const QString text = it.value().toString();
        if (!isByte || byte >= table->size() || text.size() != 1)
            return {};
        (*table)[byte] = text[0].unicode();
    }
    return table;
}

/// What is wrong with the entry by itself; empty where nothing is.
Message flaw(const Charset& charset, const QString& entry)
{
    if (charset.name.isEmpty() || charset.name != normalized(charset.name))
        return Message(QT_TRANSLATE_NOOP("ims", "entry %1 has no name in lower case"), {entry});
    if (charset.imsName.isEmpty() || charset.imsToken.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) lacks imsName or imsToken"),
                       {entry, charset.name});
    if (!charset.decoder.isEmpty() && !isDecoder(charset.decoder))
        return Message(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) names the unknown decoder %3"),
                       {entry, charset.name, charset.decoder});
    return {};
}

} // namespace

Expected<CharsetCatalogue> CharsetCatalogue::builtIn()
{
    const QString name = u":/charsets/charsets.json"_s;
    return readResource(name, doingRead()).and_then([&name](const QByteArray& json) {
        return fromJson(json, name);
    });
}

Expected<CharsetCatalogue> CharsetCatalogue::fromJson(const QByteArray& json, const QString& fileName)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (document.isNull())
        return tl::unexpected(catalogueError(fileName,
                                             QT_TRANSLATE_NOOP("ims", "it is not JSON: %1 at byte %2"),
                                             {parsed.errorString(), QString::number(parsed.offset)}));
    const QJsonArray entries = document["charsets"_L1].toArray();
    if (entries.isEmpty())
        return tl::unexpected(
            catalogueError(fileName, QT_TRANSLATE_NOOP("ims", "it has no list \"charsets\""), {}));

    CharsetCatalogue catalogue;
    for (const QJsonValue& entry : entries) {
        const QString number = QString::number(catalogue.m_charsets.size() + 1);
        Charset charset = charsetFromJson(entry.toObject());
        const QJsonObject changes = entry["table"_L1].toObject();
        Message wrong = flaw(charset, number);
        if (wrong.isEmpty() && !changes.isEmpty()) {
            charset.table = tableOf(charset, changes);
            if (!charset.table)
                wrong = Message(
                    QT_TRANSLATE_NOOP("ims", "entry %1 (%2) has a table with a wrong byte or character"),
                    {number, charset.name});
        }
        if (wrong.isEmpty())
            wrong = catalogue.add(std::move(charset), number);
        if (!wrong.isEmpty())
            return tl::unexpected(catalogueError(fileName, wrong.id.constData(), wrong.arguments));
    }
    if (const Message wrong = catalogue.closeCovers(); !wrong.isEmpty())
        return tl::unexpected(catalogueError(fileName, wrong.id.constData(), wrong.arguments));
    return catalogue;
}

Message CharsetCatalogue::add(Charset charset, const QString& entry)
{
    const auto index = qsizetype(m_charsets.size());
    for (const QString& label : QStringList{charset.name} + charset.aliases) {
        if (m_byLabel.contains(normalized(label)))
            return Message(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) repeats the label \"%3\""),
                           {entry, charset.name, label});
        m_byLabel.insert(normalized(label), index);
    }
    QSet<QString> settings;
    for (const QString& setting : QStringList{charset.imsToken, charset.imsName} + charset.imsAlso)
        settings.insert(normalized(setting));
    for (const QString& setting : settings) {
        if (m_bySetting.contains(setting))
            return Message(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) repeats the setting name \"%3\""),
                           {entry, charset.name, setting});
        m_bySetting.insert(setting, index);
    }
    m_charsets.push_back(std::move(charset));
    return {};
}

Message CharsetCatalogue::closeCovers()
{
    for (Charset& charset : m_charsets) {
        QStringList all = charset.covers;
        for (qsizetype i = 0; i < all.size(); ++i) { // grows while walking: what the covered ones cover
            const Charset* covered = find(all[i]);
            if (!covered || covered->name != all[i])
                return Message(QT_TRANSLATE_NOOP("ims", "\"%1\" covers \"%2\", which is no name in the file"),
                               {charset.name, all[i]});
            for (const QString& name : covered->covers) {
                if (!all.contains(name) && name != charset.name)
                    all.append(name);
            }
        }
        charset.covers = all;
    }
    return {};
}

const Charset* CharsetCatalogue::find(const QString& label) const
{
    const auto found = m_byLabel.constFind(normalized(label));
    return found == m_byLabel.cend() ? nullptr : &m_charsets[size_t(*found)];
}

const Charset* CharsetCatalogue::findSetting(const QString& tokenOrName) const
{
    const auto found = m_bySetting.constFind(normalized(tokenOrName));
    return found == m_bySetting.cend() ? find(tokenOrName) : &m_charsets[size_t(*found)];
}

bool CharsetCatalogue::covers(const Charset& wide, const Charset& narrow) const
{
    if (wide.name == narrow.name)
        return true;
    if (narrow.name == "us-ascii"_L1)
        return wide.asciiCompatible;
    return wide.covers.contains(narrow.name);
}

} // namespace ims
