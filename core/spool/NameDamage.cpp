#include "core/spool/NameDamage.h"

#include "core/spool/SpoolName.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestName = 300;

/// A name taken apart.
struct TakenName
{
    QString stem;
    QString ending;   ///< the outermost, with its dot
    QString copyWord; ///< "(1)", "Copy of", " - Copy"
};

QString withoutFolders(const QString& name)
{
    const qsizetype cut =
        std::max({name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'), name.lastIndexOf(u'\u203a')});
    return name.sliced(cut + 1).trimmed().left(longestName);
}

// Takes what a pattern's groups "stem" and "word" say; whether it matched.
bool take(const QRegularExpression& pattern, QString& stem, QString& word)
{
    const QRegularExpressionMatch match = pattern.match(stem);
    if (!match.hasMatch() || match.captured(u"stem"_s).isEmpty())
        return false;
    if (word.isEmpty())
        word = match.captured(u"word"_s);
    stem = match.captured(u"stem"_s);
    return true;
}

TakenName takeApart(const QString& name)
{
    constexpr auto option = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression ending(u"^(?<stem>.*)(?<word>\\.[a-z0-9]{2,10})$"_s, option);
    static const QRegularExpression number(u"^(?<stem>.*?)\\s*(?<word>\\(\\d{1,3}\\))$"_s, option);
    static const QRegularExpression before(
        u"^(?<word>(?:Copy|Kopie|Copie|Copia)(?: \\(\\d+\\))? (?:of|von|de|di)) (?<stem>.*)$"_s, option);
    static const QRegularExpression after(u"^(?<stem>.*?)(?<word>\\s*[-_]\\s*(?:Copy|Kopie|Copie|Copia))$"_s,
                                          option);
    TakenName taken{withoutFolders(name), {}, {}};
    constexpr int mostRounds = 4;
    for (int i = 0; i < mostRounds; ++i) {
        const bool found =
            take(ending, taken.stem, taken.ending) || take(number, taken.stem, taken.copyWord) ||
            take(before, taken.stem, taken.copyWord) || take(after, taken.stem, taken.copyWord);
        if (!found)
            break;
    }
    taken.stem = taken.stem.trimmed();
    taken.copyWord = taken.copyWord.trimmed();
    return taken;
}

} // namespace

QString bareSpoolName(const QString& name)
{
    return takeApart(name).stem;
}

std::vector<Damage> findNameDamage(const QString& name, bool fromServer)
{
    std::vector<Damage> damage;
    const TakenName taken = takeApart(name);
    if (!fromServer && !looksLikeSpoolName(taken.stem))
        return damage;
    const auto add = [&damage](const QString& code, Message text) {
        damage.push_back({code, std::move(text), {}, true});
    };
    if (taken.ending.compare(".txt"_L1, Qt::CaseInsensitive) == 0)
        add(u"txt-suffix"_s, Message(QT_TRANSLATE_NOOP(
                                 "ims", "The name ends in .txt, which the server's name does not: the file "
                                        "was saved or renamed on its way.")));
    else if (!taken.ending.isEmpty())
        add(u"other-suffix"_s,
            Message(QT_TRANSLATE_NOOP("ims",
                                      "The name ends in %1, which the server's name does not: the file "
                                      "was saved or renamed on its way."),
                    {taken.ending}));
    if (!taken.copyWord.isEmpty())
        add(u"copy-suffix"_s,
            Message(QT_TRANSLATE_NOOP("ims",
                                      "The name carries “%1”: it is a further copy, and its name is not "
                                      "the server's."),
                    {taken.copyWord}));
    return damage;
}

} // namespace ims
