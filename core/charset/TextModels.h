#pragma once

#include "core/base/Error.h"
#include "core/charset/CharsetCatalogue.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>

#include <array>
#include <memory>
#include <vector>

namespace ims {

/// Bits that a text costs are counted in tenths, so that they add up as whole numbers.
using TenthBits = int;

/// What a sign between letters costs.
using Signs = QHash<QChar, TenthBits>;

/// A blank, stop, bracket or digit of ASCII within a word, whatever the language.
constexpr TenthBits asciiSignInside = 40;

/// A letter's case, by which the case of the next one is weighed.
enum LetterShape : quint8 { NoCase, LowerCase, UpperCase };

/// A language written in a one-byte charset: which pairs of letters it has and how often.
struct LetterModel
{
    QString charset;                         ///< catalogue name
    QString language;                        ///< BCP 47 tag
    TenthBits prior = 0;                     ///< how rare its mail is
    std::array<quint8, 256> letter{};        ///< number of the byte's letter, 0 = none of the language
    std::array<quint16, 256> sign{};         ///< cost of the byte beyond its number
    std::array<quint8, 256> shape{};         ///< LetterShape of each byte
    int letters = 0;                         ///< with number 0
    std::shared_ptr<const QByteArray> pairs; ///< letters * letters costs, row = the letter before
};

/// A language written in a charset of two-byte characters: how frequent each character is.
struct CharacterModel
{
    QString charset;
    QString language;
    TenthBits prior = 0;
    std::shared_ptr<const std::vector<quint8>> costs; ///< by lead and trail byte; 0 = not listed
};

/// What texts of a language in a charset look like (resources/charsets/languages.json). Immutable.
class TextModels
{
public:
    /// The models compiled into the program; made once, when first asked for.
    static const TextModels& builtIn();

    /// From JSON as documented in resources/charsets/README.md. Errors name the entry that is wrong.
    static Expected<TextModels> fromJson(const QByteArray& json, const QString& fileName,
                                         const CharsetCatalogue& catalogue);

    const std::vector<LetterModel>& letterModels() const { return m_letters; }
    const std::vector<CharacterModel>& characterModels() const { return m_characters; }

private:
    struct Sources; ///< what stands beside the languages

    bool addLetters(const QJsonObject& language, Sources& sources);
    bool addCharacters(const QJsonObject& language, const CharsetCatalogue& catalogue);

    std::vector<LetterModel> m_letters;
    std::vector<CharacterModel> m_characters;
};

} // namespace ims
