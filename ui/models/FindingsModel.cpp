#include "ui/models/FindingsModel.h"

#include "ui/common/Translated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

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

void FindingsModel::setFindings(const std::vector<Finding>& findings, const QString& chosen,
                                const QStringList& answered)
{
    std::vector<FindingRow> rows;
    for (const Finding& finding : findings) {
        rows.push_back(
            {finding.cause, translated(finding.title), finding.status, factsOf(finding, chosen, answered)});
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
    case Qt::AccessibleTextRole:
        return row.facts.isEmpty() ? tr("%1: %2").arg(statusWord(row.status), row.title)
                                   : tr("%1: %2, %3").arg(statusWord(row.status), row.title, row.facts);
    case CauseRole:
        return row.cause;
    case StatusRole:
        return static_cast<int>(row.status);
    case WordRole:
        return statusWord(row.status);
    case FactsRole:
        return row.facts;
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

} // namespace ims
