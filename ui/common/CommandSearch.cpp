#include "ui/common/CommandSearch.h"

#include <QAction>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// How far from the beginning of a text a word stands: lower is better.
enum Rank { BeginsWord, InText, InCategory, InKeys, InTip };

struct FoldedCommand
{
    QString text;
    QString category;
    QString keys;
    QString tip;
};

bool beginsWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

std::optional<int> rankOf(const FoldedCommand& command, const QString& word)
{
    if (beginsWord(command.text, word))
        return BeginsWord;
    if (command.text.contains(word))
        return InText;
    if (command.category.contains(word))
        return InCategory;
    if (command.keys.contains(word))
        return InKeys;
    return command.tip.contains(word) ? std::optional<int>(InTip) : std::nullopt;
}

/// The sum over all words; nothing where one of them is missing.
std::optional<int> rankOf(const OfferedCommand& command, const QStringList& words)
{
    const FoldedCommand folded{foldedForSearch(command.text), foldedForSearch(command.category),
                               foldedForSearch(command.keys), foldedForSearch(command.tip)};
    int sum = 0;
    for (const QString& word : words) {
        const std::optional<int> rank = rankOf(folded, word);
        if (!rank)
            return std::nullopt;
        sum += *rank;
    }
    return sum;
}

} // namespace

bool OfferedCommand::isEnabled() const
{
    return action && action->isEnabled();
}

QString foldedForSearch(const QString& text)
{
    QString folded;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    }
    return folded.replace(u'ß', u"ss"_s);
}

std::vector<int> searchCommands(const std::vector<OfferedCommand>& commands, const QString& typed,
                                const QStringList& recent)
{
    struct Hit
    {
        bool disabled;
        int rank;
        qsizetype recency;
        int row;
        auto order() const { return std::tie(disabled, rank, recency, row); }
    };
    const QStringList words = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    for (int row = 0; row < static_cast<int>(commands.size()); ++row) {
        const OfferedCommand& command = commands.at(static_cast<size_t>(row));
        const std::optional<int> rank = rankOf(command, words);
        if (!rank)
            continue;
        const qsizetype used = recent.indexOf(command.id);
        hits.push_back({!command.isEnabled(), *rank, used < 0 ? recent.size() : used, row});
    }
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.order() < b.order(); });
    std::vector<int> rows;
    for (const Hit& hit : hits)
        rows.push_back(hit.row);
    return rows;
}

} // namespace ims
