#include "core/charset/CharsetCatalogue.h"

#include "core/base/Json.h"
#include "core/base/Resource.h"
#include "core/base/SafeText.h"
#include "core/charset/CharsetEntry.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

const QString builtInName = u":/charsets/charsets.json"_s;

/// So many that a user never meets the limit, so few that a hostile file costs no time.
constexpr qsizetype mostEntries = 500;
constexpr qsizetype mostCovered = 100;

Message doingRead()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the catalogue of character sets"));
}

Error catalogueError(const QString& file, Message why)
{
    return {doingRead(), file, std::move(why),
            Message(QT_TRANSLATE_NOOP("ims", "Correct the file; its README describes the fields."))};
}

Expected<CharsetFile> builtInFile()
{
    return readResource(builtInName, doingRead()).map([](QByteArray json) {
        return CharsetFile{std::move(json), builtInName};
    });
}

Expected<QJsonArray> entriesOf(const CharsetFile& file)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(file.json, &parsed);
    if (document.isNull())
        return tl::unexpected(
            catalogueError(file.name, Message(QT_TRANSLATE_NOOP("ims", "it is not JSON: %1 at byte %2"),
                                              {parsed.errorString(), QString::number(parsed.offset)})));
    const QJsonArray entries = document["charsets"_L1].toArray();
    if (entries.isEmpty())
        return tl::unexpected(
            catalogueError(file.name, Message(QT_TRANSLATE_NOOP("ims", "it has no list \"charsets\""))));
    if (entries.size() > mostEntries)
        return tl::unexpected(catalogueError(
            file.name, Message(QT_TRANSLATE_NOOP("ims", "it has %1 entries; at most %2 are read"),
                               {QString::number(entries.size()), QString::number(mostEntries)})));
    return entries;
}

QStringList settingsOf(const Charset& charset)
{
    return QStringList{charset.imsToken, charset.imsName} + charset.imsAlso;
}

bool changesDecoding(const QJsonObject& entry)
{
    return entry.contains("decoder"_L1) || entry.contains("table"_L1);
}

} // namespace

Expected<CharsetCatalogue> CharsetCatalogue::builtIn()
{
    return builtInWith({});
}

Expected<CharsetCatalogue> CharsetCatalogue::builtInWith(const std::vector<CharsetFile>& files)
{
    const Expected<CharsetFile> own = builtInFile();
    if (!own)
        return tl::unexpected(own.error());
    Expected<CharsetCatalogue> catalogue = fromJson(own->json, own->name);
    for (const CharsetFile& file : files) {
        if (!catalogue)
            break;
        if (Expected<void> added = catalogue->addFile(file, NameBasis::Stated); !added)
            return tl::unexpected(added.error());
    }
    return catalogue;
}

Expected<CharsetCatalogue> CharsetCatalogue::fromJson(const QByteArray& json, const QString& fileName)
{
    CharsetCatalogue catalogue;
    return catalogue.addFile({json, fileName}, NameBasis::Inferred).map([&catalogue] {
        return std::move(catalogue);
    });
}

Expected<void> CharsetCatalogue::addFile(const CharsetFile& file, NameBasis usual)
{
    const Expected<QJsonArray> entries = entriesOf(file);
    if (!entries)
        return tl::unexpected(entries.error());
    const QString source = usual == NameBasis::Inferred ? QString() : file.name;
    // What a charset covers, and is covered by, was said of the decoder that it had.
    for (const QJsonValue& entry : *entries) {
        if (changesDecoding(entry.toObject()))
            forgetCover(entry["name"_L1].toString());
    }
    Claims claims;
    int number = 0;
    for (const QJsonValue& entry : *entries) {
        const Message wrong = addEntry(entry.toObject(), QString::number(++number), usual, source, claims);
        if (!wrong.isEmpty())
            return tl::unexpected(catalogueError(file.name, wrong));
    }
    if (const Message wrong = closeCovers(); !wrong.isEmpty())
        return tl::unexpected(catalogueError(file.name, wrong));
    return {};
}

Message CharsetCatalogue::addEntry(const QJsonObject& json, const QString& entry, NameBasis usual,
                                   const QString& source, Claims& claims)
{
    const QString name = json["name"_L1].toString();
    const auto known = m_byLabel.constFind(name);
    const bool isKnown = known != m_byLabel.cend() && m_charsets[size_t(*known)].name == name;
    Charset charset = isKnown ? m_charsets[size_t(*known)] : Charset();
    if (Message wrong = applyEntry(json, entry, usual, charset); !wrong.isEmpty())
        return wrong;
    charset.source = source;
    if (charset.covers.size() > mostCovered)
        return Message(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) covers more than %3 character sets"),
                       {entry, name, QString::number(mostCovered)});
    if (claims.names.contains(name))
        return Message(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) repeats the label \"%3\""),
                       {entry, name, name});
    claims.names.insert(name);
    const qsizetype index = isKnown ? *known : qsizetype(m_charsets.size());
    // Settings that an override leaves as they are stay with whoever has them now.
    QStringList settings;
    for (const QString& setting : settingsOf(charset)) {
        if (!isKnown || !settingsOf(m_charsets[size_t(index)]).contains(setting))
            settings.append(setting);
    }
    if (isKnown)
        m_charsets[size_t(index)] = std::move(charset);
    else
        m_charsets.push_back(std::move(charset));
    const QStringList labels = jsonTexts(json["aliases"_L1]);
    Message wrong = claimLabels(isKnown ? labels : QStringList{name} + labels, index, entry, claims);
    return wrong.isEmpty() ? claimSettings(settings, index, entry, claims) : wrong;
}

Message CharsetCatalogue::claimLabels(const QStringList& labels, qsizetype index, const QString& entry,
                                      Claims& claims)
{
    const QString name = m_charsets[size_t(index)].name;
    for (const QString& label : labels) {
        const QString key = normalizedLabel(label);
        if (claims.labels.contains(key) || claims.names.contains(key) != (key == name))
            return Message(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) repeats the label \"%3\""),
                           {entry, name, label});
        claims.labels.insert(key);
        const qsizetype owner = m_byLabel.value(key, index);
        if (owner != index) {
            Charset& other = m_charsets[size_t(owner)];
            if (other.name == key)
                return Message(
                    QT_TRANSLATE_NOOP("ims", "entry %1 (%2) claims the label \"%3\", which is the name of "
                                             "another character set"),
                    {entry, name, label});
            other.aliases.removeIf([&key](const QString& alias) { return normalizedLabel(alias) == key; });
        }
        m_byLabel.insert(key, index);
    }
    return {};
}

Message CharsetCatalogue::claimSettings(const QStringList& settings, qsizetype index, const QString& entry,
                                        Claims& claims)
{
    QSet<QString> keys; // a token may be equal to the name
    for (const QString& setting : settings)
        keys.insert(normalizedLabel(setting));
    for (const QString& key : keys) {
        if (claims.settings.contains(key))
            return Message(QT_TRANSLATE_NOOP("ims", "entry %1 (%2) repeats the setting name \"%3\""),
                           {entry, m_charsets[size_t(index)].name, key});
        claims.settings.insert(key);
        if (const qsizetype owner = m_bySetting.value(key, index); owner != index) {
            QStringList& also = m_charsets[size_t(owner)].imsAlso;
            also.removeIf([&key](const QString& setting) { return normalizedLabel(setting) == key; });
        }
        m_bySetting.insert(key, index);
    }
    return {};
}

void CharsetCatalogue::forgetCover(const QString& name)
{
    for (Charset& charset : m_charsets)
        charset.covers.removeAll(name);
}

Message CharsetCatalogue::closeCovers()
{
    for (Charset& charset : m_charsets) {
        QStringList all = charset.covers;
        QSet<QString> seen(all.begin(), all.end());
        seen.insert(charset.name);
        for (qsizetype i = 0; i < all.size(); ++i) { // grows while walking: what the covered ones cover
            const Charset* covered = find(all[i]);
            if (!covered || covered->name != all[i])
                return Message(QT_TRANSLATE_NOOP("ims", "\"%1\" covers \"%2\", which is no name in the file"),
                               {charset.name, all[i]});
            for (const QString& name : covered->covers) {
                if (!seen.contains(name)) {
                    seen.insert(name);
                    all.append(name);
                }
            }
        }
        charset.covers = all;
    }
    return {};
}

const Charset* CharsetCatalogue::find(const QString& label) const
{
    const auto found = m_byLabel.constFind(normalizedLabel(label));
    return found == m_byLabel.cend() ? nullptr : &m_charsets[size_t(*found)];
}

const Charset* CharsetCatalogue::findSetting(const QString& tokenOrName) const
{
    const auto found = m_bySetting.constFind(normalizedLabel(tokenOrName));
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

const Charset* CharsetCatalogue::settingFor(const Charset& charset, const QString& version) const
{
    const auto isOffered = [&](const Charset& other) {
        return !other.imsToken.isEmpty() && other.dialogName(version).supported;
    };
    if (isOffered(charset))
        return &charset;
    const auto found = std::find_if(m_charsets.begin(), m_charsets.end(), [&](const Charset& other) {
        return isOffered(other) && covers(other, charset);
    });
    return found == m_charsets.end() ? nullptr : &*found;
}

} // namespace ims
