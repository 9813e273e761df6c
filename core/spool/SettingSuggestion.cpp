#include "core/spool/SettingSuggestion.h"

#include "core/spool/DamageCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

const auto defaultName = u"iso-8859-1"_s; // both lists' default, Q230250

bool namesCharset(const Part& part)
{
    return part.hasCharset && !part.charset.trimmed().isEmpty();
}

/// What speaks for a charset.
struct Choice
{
    QString charset;
    const char* why = nullptr;
    QStringList arguments;
};

const Declaration* firstDeclared(const SpoolFile& file)
{
    const Declaration* first = nullptr;
    for (const Declaration& declaration : file.declarations) {
        const bool weighty = declaration.place == DeclarationPlace::ContentType && declaration.known;
        if (!weighty)
            continue;
        // A part that says us-ascii says nothing about the setting while another names more.
        if (!first || (first->charset == "us-ascii"_L1 && declaration.charset != "us-ascii"_L1))
            first = &declaration;
    }
    return first;
}

Choice declaredChoice(const SpoolFile& file, const Declaration& declared)
{
    const bool wrong = declared.fit.fit == Fit::No || (declared.fit.fit == Fit::LooksLike && file.detected &&
                                                       file.detected->confidence >= 0.5);
    if (!wrong) {
        return {declared.charset,
                QT_TRANSLATE_NOOP(
                    "ims",
                    "The message names %1, and its text agrees. Exchange reads it as that whatever is set "
                    "(Q156063); Q230250 sets both lists to the charset found."),
                {declared.label}};
    }
    const QString better = file.detected ? file.detected->charset : declared.fit.looksLike;
    return {better.isEmpty() ? defaultName : better,
            QT_TRANSLATE_NOOP("ims", "The message names %1, but its text looks like %2 (inferred from the "
                                     "bytes). Exchange goes by the "
                                     "name given (Q156063), so the setting may not help; Q230250 sets both "
                                     "lists to the charset found."),
            {declared.label, better.isEmpty() ? defaultName : better}};
}

Choice bareChoice(const SpoolFile& file)
{
    const bool mime = file.applies != Applies::NonMime;
    if (!file.detected) {
        return {defaultName,
                QT_TRANSLATE_NOOP("ims", "The text is plain ASCII, which the default %1 reads (Q230250); "
                                         "nothing in it asks for another "
                                         "setting."),
                {defaultName}};
    }
    return {
        file.detected->charset,
        mime
            ? QT_TRANSLATE_NOOP(
                  "ims",
                  "The message is MIME but names no charset, so the MIME setting applies (Q156063, Q230250). "
                  "Its text looks like %1 (inferred from the bytes).")
            : QT_TRANSLATE_NOOP("ims", "The message is not MIME, so the Non-MIME setting applies (Q156063, "
                                       "Q230250). Its text looks "
                                       "like %1 (inferred from the bytes)."),
        {file.detected->charset}};
}

Choice choose(const SpoolFile& file)
{
    if (const Declaration* declared = firstDeclared(file); declared && file.applies == Applies::Declared)
        return declaredChoice(file, *declared);
    return bareChoice(file);
}

// The charset of the list that reads the chosen one. Exchange labels windows-1252 text as iso-8859-1 and
// reads it back so (Q175105); only the euro asks for Windows-1252 (Q221402).
const Charset* settingFor(const Charset& chosen, const CharsetCatalogue& catalogue, const QString& version,
                          bool hasEuro)
{
    if (chosen.name == "us-ascii"_L1 || (chosen.name == "windows-1252"_L1 && !hasEuro))
        return catalogue.find(defaultName);
    return catalogue.settingFor(chosen, version);
}

// "5.5" of the build that the server stamped; empty where it is not known.
QString exchangeVersion(const SpoolFile& file)
{
    const QString version = file.serverBuild.section(u'.', 0, 1);
    return exchangeVersions().contains(version) ? version : QString();
}

} // namespace

Applies whatApplies(const SpoolFile& file, bool bareText)
{
    if (file.message.length == 0)
        return Applies::Nothing;
    if (!file.mime)
        return Applies::NonMime;
    if (bareText)
        return Applies::Mime;
    const bool named = std::any_of(file.parts.begin(), file.parts.end(), namesCharset);
    return named ? Applies::Declared : Applies::Mime;
}

std::optional<SuggestedSetting> suggestSetting(const SpoolFile& file, const CharsetCatalogue& catalogue,
                                               bool hasEuro)
{
    if (file.applies == Applies::Nothing || bytesAreDamaged(file.damage))
        return std::nullopt;
    const bool hasText =
        std::any_of(file.parts.begin(), file.parts.end(), [](const Part& part) { return part.isText(); });
    if (!hasText)
        return std::nullopt;
    const Choice choice = choose(file);
    const Charset* chosen = catalogue.find(choice.charset);
    const QString version = exchangeVersion(file);
    const Charset* setting =
        chosen
            ? settingFor(*chosen, catalogue, version.isEmpty() ? exchangeVersions().back() : version, hasEuro)
            : nullptr;
    if (!setting)
        return std::nullopt;
    SuggestedSetting suggested;
    suggested.charset = setting->name;
    suggested.mime = setting->imsToken;
    suggested.nonMime = setting->imsToken;
    const DialogName name = setting->dialogName(version);
    suggested.imsSetting = name.name;
    suggested.nameVerified = isVerified(name.basis);
    suggested.why = Message(choice.why, choice.arguments);
    return suggested;
}

} // namespace ims
