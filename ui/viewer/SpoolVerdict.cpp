#include "ui/viewer/SpoolVerdict.h"

#include "core/base/SafeText.h"
#include "core/spool/DamageCheck.h"
#include "ui/common/Translated.h"
#include "ui/models/DeclarationsModel.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(SpoolVerdict)
};

// The declaration that decides: a part's Content-Type before encoded words and markup.
const Declaration* mainDeclaration(const SpoolFile& spool)
{
    for (const Declaration& declaration : spool.declarations) {
        if (declaration.place == DeclarationPlace::ContentType)
            return &declaration;
    }
    return spool.declarations.empty() ? nullptr : &spool.declarations.front();
}

QString shownLabel(const Declaration& declaration)
{
    return visibleText(declaration.label.left(60)).toUpper();
}

QString otherLabels(const SpoolFile& spool, const Declaration& main)
{
    QStringList labels;
    for (const Declaration& declaration : spool.declarations) {
        const QString label = shownLabel(declaration);
        if (declaration.charset != main.charset && !label.isEmpty() && !labels.contains(label) &&
            labels.size() < 3)
            labels.append(label);
    }
    return labels.join(u", "_s);
}

QString declares(const SpoolFile& spool, const Declaration* main)
{
    if (!main) {
        return spool.mime ? VerdictText::tr("Has a MIME header but declares no charset")
                          : VerdictText::tr("Has no MIME header and declares no charset");
    }
    const QString place = DeclarationsModel::placeName(main->place);
    if (main->label.trimmed().isEmpty())
        return VerdictText::tr("Declares a blank charset in the %1").arg(place);
    const QString label = shownLabel(*main);
    const QString others = otherLabels(spool, *main);
    if (!main->known)
        return VerdictText::tr("Declares %1 in the %2, which is no known charset").arg(label, place);
    if (!others.isEmpty())
        return VerdictText::tr("Declares %1 in the %2, elsewhere also %3").arg(label, place, others);
    return VerdictText::tr("Declares %1 in the %2").arg(label, place);
}

QString bytesFit(const SpoolFile& spool, const Declaration* main)
{
    const QString looksLike = main ? main->fit.looksLike.toUpper() : QString();
    if (main && main->fit.fit == Fit::Yes && main->beyond) {
        return VerdictText::tr("the bytes fit, read as %1: some stand for characters that %2 lacks")
            .arg(main->beyond->charset.toUpper(), shownLabel(*main));
    }
    if (main && main->fit.fit == Fit::Yes)
        return VerdictText::tr("the bytes fit");
    if (main && main->fit.fit == Fit::No) {
        return looksLike.isEmpty()
                   ? VerdictText::tr("the bytes do not fit")
                   : VerdictText::tr("the bytes do not fit, they look like %1").arg(looksLike);
    }
    if (main && main->fit.fit == Fit::LooksLike)
        return VerdictText::tr("the bytes look more like %1").arg(looksLike);
    if (spool.detected) {
        return VerdictText::tr("the bytes look like %1 (%2 % sure)")
            .arg(spool.detected->charset.toUpper())
            .arg(qRound(spool.detected->confidence * 100));
    }
    return VerdictText::tr("the text is plain ASCII");
}

QString settingApplied(const SpoolFile& spool, const CharacterSets* applied)
{
    if (spool.applies == Applies::Declared)
        return VerdictText::tr("the message's own charset decides");
    const bool mime = spool.applies == Applies::Mime;
    if (!applied)
        return mime ? VerdictText::tr("the MIME setting decides")
                    : VerdictText::tr("the Non-MIME setting decides");
    const QString token = visibleText(mime ? applied->mime : applied->nonMime);
    const QString row = applied->isDefault() ? VerdictText::tr("default") : visibleText(applied->domain);
    return mime ? VerdictText::tr("the MIME setting applied (%1, %2)").arg(token, row)
                : VerdictText::tr("the Non-MIME setting applied (%1, %2)").arg(token, row);
}

QString settingThatMatches(const SpoolFile& spool)
{
    if (!spool.suggested)
        return {};
    const QString name = spool.suggested->imsSetting;
    return spool.suggested->nameVerified
               ? VerdictText::tr("matching setting: %1").arg(name)
               : VerdictText::tr("matching setting: %1 (name not verified)").arg(name);
}

// A failed message whose charset is in order: what is known speaks against its charset as the reason, and yet
// the procedure would have the setting changed for it.
QString failedThoughItFits(const SpoolFile& spool, const Declaration& main)
{
    const QString begin = VerdictText::tr("%1; the bytes fit.").arg(declares(spool, &main));
    if (!spool.suggested) {
        return VerdictText::tr("%1 By Q156063 its charset is not what stopped it: no setting applies to it.")
            .arg(begin);
    }
    const QString name = spool.suggested->nameVerified
                             ? spool.suggested->imsSetting
                             : VerdictText::tr("%1 (name not verified)").arg(spool.suggested->imsSetting);
    return VerdictText::tr("%1 By Q156063 its charset is not what stopped it: no setting applies to it. "
                           "Q230250 would still set %2.")
        .arg(begin, name);
}

VerdictTone toneOf(const SpoolFile& spool, const Declaration* main, const CharacterSets* applied,
                   const CharsetCatalogue& catalogue)
{
    const auto wrong = [](const Declaration& declaration) {
        return !declaration.known || declaration.fit.fit == Fit::No || declaration.fit.fit == Fit::LooksLike;
    };
    if (std::any_of(spool.declarations.begin(), spool.declarations.end(), wrong))
        return VerdictTone::Problem;
    if (applied && spool.suggested && spool.applies != Applies::Declared) {
        const Charset* set =
            catalogue.findSetting(spool.applies == Applies::Mime ? applied->mime : applied->nonMime);
        const Charset* wanted = catalogue.find(spool.suggested->charset);
        if (set && wanted && !catalogue.covers(*set, *wanted))
            return VerdictTone::Problem;
    }
    return main && main->fit.fit == Fit::Yes ? VerdictTone::Good : VerdictTone::Neutral;
}

} // namespace

SpoolVerdict spoolVerdict(const SpoolFile& spool, const SpoolContext& context,
                          const CharsetCatalogue& catalogue)
{
    if (bytesAreDamaged(spool.damage))
        return {VerdictTone::Problem, translated(damageAdvice(spool.damage))};
    if (spool.message.isEmpty())
        return {VerdictTone::Problem,
                VerdictText::tr("%1 Get it again from the server's IN\\ARCHIVE, as a binary copy.")
                    .arg(translated(spool.whyNoMessage))};
    const CharacterSets* applied = context.applied;
    const Declaration* main = mainDeclaration(spool);
    VerdictTone tone = toneOf(spool, main, applied, catalogue);
    if (context.failed && tone == VerdictTone::Good)
        tone = VerdictTone::Neutral;
    if (context.failed && spool.applies == Applies::Declared && main && main->fit.fit == Fit::Yes)
        return {tone, failedThoughItFits(spool, *main)};
    QStringList clauses{declares(spool, main), bytesFit(spool, main), settingApplied(spool, applied)};
    if (const QString matches = settingThatMatches(spool); !matches.isEmpty())
        clauses.append(matches);
    return {tone, clauses.join(u"; "_s) + u'.'};
}

} // namespace ims
