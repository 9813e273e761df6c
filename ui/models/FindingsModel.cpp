#include "ui/models/FindingsModel.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestWhy = 120; // characters of a reason in the list; the card has it whole

QString factsOf(const Finding& finding, const QString& chosen, const QStringList& answered)
{
    QStringList words;
    const bool checked = finding.status != FindingStatus::CouldNotCheck;
    if (const qsizetype count = finding.spoolFiles.size(); count > 0)
        words.append(checked ? FindingsModel::tr("explains %1").arg(count)
                             : FindingsModel::tr("concerns %1").arg(count));
    const auto open =
        std::count_if(finding.questions.begin(), finding.questions.end(),
                      [&](const Question& question) { return !answered.contains(question.id); });
    if (open > 0)
        words.append(open == 1 ? FindingsModel::tr("1 question open")
                               : FindingsModel::tr("%1 questions open").arg(open));
    if (finding.cause == chosen)
        words.prepend(FindingsModel::tr("chosen"));
    return words.join(u" · "_s);
}

} // namespace

bool FindingsModel::isOther(const Finding& finding, const QString& chosen)
{
    const bool out = finding.status == FindingStatus::Unlikely || finding.status == FindingStatus::Excluded;
    return out && finding.cause != chosen && finding.dismissed.isEmpty();
}

qsizetype FindingsModel::countOthers(const Diagnosis& diagnosis, const QString& chosen)
{
    const auto others = std::count_if(diagnosis.findings.begin(), diagnosis.findings.end(),
                                      [&](const Finding& finding) { return isOther(finding, chosen); });
    return others + std::ssize(diagnosis.others);
}

qsizetype FindingsModel::countShown(const Diagnosis& diagnosis, const QString& chosen)
{
    return std::ssize(diagnosis.findings) + std::ssize(diagnosis.others) - countOthers(diagnosis, chosen);
}

void FindingsModel::setDiagnosis(const Diagnosis& diagnosis, const QString& chosen,
                                 const QStringList& answered, bool withOthers)
{
    std::vector<FindingRow> rows;
    const auto add = [&](const Finding& finding, const QString& why) {
        rows.push_back({finding.cause, translated(finding.title), finding.status, statusWord(finding.status),
                        factsOf(finding, chosen, answered), why, !finding.dismissed.isEmpty()});
    };
    for (const Finding& finding : diagnosis.findings) {
        if (!isOther(finding, chosen))
            add(finding, finding.dismissed.isEmpty()
                             ? QString()
                             : tr("Dismissed: %1").arg(visibleText(cutText(finding.dismissed, longestWhy))));
    }
    if (withOthers) {
        for (const Finding& finding : diagnosis.findings) {
            if (isOther(finding, chosen))
                add(finding, translated(finding.whyNot));
        }
        for (const OtherCause& other : diagnosis.others) {
            rows.push_back({other.cause, translated(other.title), FindingStatus::Unlikely, otherWord(),
                            other.cause == chosen ? tr("chosen") : QString(), translated(other.why), false});
        }
    }
    setRows(std::move(rows));
}

int FindingsModel::rowOf(const QString& cause) const
{
    return rowWhere([&](const FindingRow& row) { return row.cause == cause; });
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    const FindingRow* found = rowAt(index);
    if (!found)
        return {};
    const FindingRow& row = *found;
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        const QString told = row.facts.isEmpty() ? tr("%1: %2").arg(row.word, row.title)
                                                 : tr("%1: %2, %3").arg(row.word, row.title, row.facts);
        return row.why.isEmpty() ? told : tr("%1. %2").arg(told, row.why);
    }
    case CauseRole:
        return row.cause;
    case StatusRole:
        return static_cast<int>(row.status);
    case WordRole:
        return row.word;
    case FactsRole:
        return row.facts;
    case WhyRole:
        return row.why;
    case DismissedRole:
        return row.dismissed;
    default:
        return {};
    }
}

QString FindingsModel::statusWord(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Likely:
        return tr("Likely");
    case FindingStatus::Possible:
        return tr("Possible");
    case FindingStatus::Unlikely:
        return tr("Unlikely");
    case FindingStatus::Excluded:
        return tr("Excluded");
    case FindingStatus::CouldNotCheck:
        break;
    }
    return tr("Could not be checked");
}

QString FindingsModel::otherWord()
{
    return tr("Not in question");
}

} // namespace ims
