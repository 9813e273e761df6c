#include "core/charset/TextModels.h"

#include "core/base/Resource.h"
#include "core/charset/CharsetDecoder.h"
#include "core/charset/IcuConverter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr TenthBits foreignLetter = 150;
constexpr TenthBits unlistedSign = 180;
constexpr TenthBits strangeScript = 200;
constexpr TenthBits control = 300;
constexpr TenthBits asciiLetterInside = 103;

TenthBits bitsOf(double probability)
{
    return probability > 0 ? int(std::lround(-10 * std::log2(probability))) : 255;
}

char16_t withCedilla(char16_t c)
{
    switch (c) {
    case 0x218:
        return 0x15E;
    case 0x219:
        return 0x15F;
    case 0x21A:
        return 0x162;
    case 0x21B:
        return 0x163;
    default:
        return c;
    }
}

TenthBits signCost(char16_t c, const Signs& signs, bool latin)
{
    const auto known = signs.constFind(QChar(c));
    if (known != signs.cend())
        return *known;
    if (c < 0x80)
        return QChar::isLetter(c) ? asciiLetterInside : asciiSignInside;
    if (c < 0xA0 || c == 0xFFFD || (c >= 0xE000 && c < 0xF900))
        return control;
    if (!QChar::isLetter(c))
        return unlistedSign;
    return (QChar::script(c) == QChar::Script_Latin) == latin ? foreignLetter : strangeScript;
}

LetterModel letterModel(const ByteTable& codes, const QString& letters, bool latin, const Signs& signs)
{
    LetterModel model;
    model.letters = int(letters.size()) + 1;
    for (size_t byte = 0; byte < 256; ++byte) {
        const char16_t c = withCedilla(codes[byte]);
        const qsizetype rank = letters.indexOf(QChar(QChar::toLower(c)));
        const bool own = rank >= 0 && c != 0xFFFD;
        model.letter[byte] = own ? quint8(rank + 1) : quint8(0);
        model.sign[byte] = own ? quint16(0) : quint16(signCost(c, signs, latin));
        model.shape[byte] = QChar::isUpper(c) ? UpperCase : QChar::isLower(c) ? LowerCase : NoCase;
    }
    return model;
}

std::shared_ptr<const std::vector<quint8>> characterCosts(const Charset& charset, const QString& characters,
                                                          const QByteArray& costs)
{
    auto table = std::make_shared<std::vector<quint8>>(65536, quint8(0));
    const IcuConverter converter = openIcuConverter(charset.decoder);
    if (!converter)
        return table;
    for (qsizetype i = 0; i < characters.size() && i < costs.size(); ++i) {
        const UChar c = characters[i].unicode();
        std::array<char, 16> bytes{};
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        const int32_t length =
            ucnv_fromUChars(converter.get(), bytes.data(), int32_t(bytes.size()), &c, 1, &status);
        if (U_SUCCESS(status) && length == 2)
            (*table)[size_t(uchar(bytes[0])) << 8 | uchar(bytes[1])] = qMax<quint8>(1, quint8(costs[i]));
    }
    return table;
}

const Message reading(QT_TRANSLATE_NOOP("ims", "read the models of languages"));

Error broken(const QString& fileName, const QString& entry)
{
    return {reading, fileName,
            Message(QT_TRANSLATE_NOOP("ims", "the entry “%1” is not as it should be"), {entry}),
            todoAboutResource()};
}

QByteArray bytesOf(const QJsonObject& object, QLatin1StringView key)
{
    return QByteArray::fromBase64(object.value(key).toString().toLatin1());
}

/// Signs of all languages together, a line break standing for the end of a word.
Signs signsOf(const QJsonObject& object)
{
    Signs signs;
    const QString characters = object.value("characters"_L1).toString();
    const QByteArray costs = bytesOf(object, "costs"_L1);
    for (qsizetype i = 0; i < characters.size() && i < costs.size(); ++i)
        signs.insert(characters[i], uchar(costs[i]));
    return signs;
}

/// Of a charset's share of a language's mail.
TenthBits priorOf(const QJsonObject& language, const QJsonValue& share)
{
    return bitsOf(language.value("prior"_L1).toDouble() * share.toDouble());
}

} // namespace

struct TextModels::Sources
{
    const CharsetCatalogue& catalogue;
    Signs signs;
    QHash<QString, ByteTable> tables{}; ///< by charset; most serve many languages

    const ByteTable& tableOf(const Charset& charset)
    {
        auto found = tables.find(charset.name);
        if (found == tables.end())
            found = tables.insert(charset.name, byteTableOf(charset));
        return *found;
    }
};

const TextModels& TextModels::builtIn()
{
    static const TextModels models = [] {
        const auto catalogue = CharsetCatalogue::builtIn();
        const auto json = readResource(u":/charsets/languages.json"_s, reading);
        if (!catalogue || !json)
            return TextModels(); // a test proves that both load
        return fromJson(*json, u"languages.json"_s, *catalogue).value_or(TextModels());
    }();
    return models;
}

Expected<TextModels> TextModels::fromJson(const QByteArray& json, const QString& fileName,
                                          const CharsetCatalogue& catalogue)
{
    TextModels models;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Sources sources{catalogue, signsOf(root.value("signs"_L1).toObject())};
    for (const QJsonValue& language : root.value("languages"_L1).toArray()) {
        if (!models.addLetters(language.toObject(), sources))
            return tl::unexpected(broken(fileName, language.toObject().value("tag"_L1).toString()));
    }
    for (const QJsonValue& language : root.value("ideographs"_L1).toArray()) {
        if (!models.addCharacters(language.toObject(), catalogue))
            return tl::unexpected(broken(fileName, language.toObject().value("tag"_L1).toString()));
    }
    if (models.m_letters.empty() || models.m_characters.empty())
        return tl::unexpected(broken(fileName, u"languages"_s));
    return models;
}

bool TextModels::addLetters(const QJsonObject& language, Sources& sources)
{
    const auto pairs = std::make_shared<const QByteArray>(bytesOf(language, "pairs"_L1));
    const QString letters = language.value("letters"_L1).toString();
    const qsizetype numbers = letters.size() + 1;
    const QJsonObject charsets = language.value("charsets"_L1).toObject();
    if (numbers > 255 || pairs->size() != numbers * numbers || charsets.isEmpty())
        return false;
    for (auto it = charsets.begin(); it != charsets.end(); ++it) {
        const Charset* charset = sources.catalogue.find(it.key());
        if (!charset)
            return false;
        if (charset->decoder.isEmpty())
            continue; // known by name only
        LetterModel model = letterModel(sources.tableOf(*charset), letters,
                                        language.value("latin"_L1).toBool(), sources.signs);
        model.charset = charset->name;
        model.language = language.value("tag"_L1).toString().section(u'-', 0, 0); // "he-visual" is Hebrew
        model.prior = priorOf(language, it.value());
        model.pairs = pairs;
        m_letters.push_back(std::move(model));
    }
    return true;
}

bool TextModels::addCharacters(const QJsonObject& language, const CharsetCatalogue& catalogue)
{
    const QString characters = language.value("characters"_L1).toString();
    const QByteArray costs = bytesOf(language, "costs"_L1);
    const QJsonObject charsets = language.value("charsets"_L1).toObject();
    if (characters.isEmpty() || costs.size() != characters.size() || charsets.isEmpty())
        return false;
    for (auto it = charsets.begin(); it != charsets.end(); ++it) {
        const Charset* charset = catalogue.find(it.key());
        if (!charset)
            return false;
        m_characters.push_back({charset->name, language.value("tag"_L1).toString(),
                                priorOf(language, it.value()), characterCosts(*charset, characters, costs)});
    }
    return true;
}

} // namespace ims
