#include "core/diagnosis/Movement.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostSentences = 12;

/// Two likelihoods that read alike are alike.
constexpr double visibleStep = 0.005;

const Finding* findingOf(const Diagnosis& diagnosis, const QString& cause)
{
    const auto found = std::find_if(diagnosis.findings.begin(), diagnosis.findings.end(),
                                    [&](const Finding& finding) { return finding.cause == cause; });
    return found == diagnosis.findings.end() ? nullptr : &*found;
}

/// The cause that the case would be gone on with: the first that is in question.
const Finding* leader(const Diagnosis& diagnosis)
{
    const auto found =
        std::find_if(diagnosis.findings.begin(), diagnosis.findings.end(), [](const Finding& finding) {
            return isInQuestion(finding) && !finding.spoolFiles.isEmpty();
        });
    return found == diagnosis.findings.end() ? nullptr : &*found;
}

Message about(const char* sentence, const Finding& finding)
{
    return Message(sentence, {finding.title.english()});
}

/// How far up a status stands; "could not be checked" stands nowhere.
int rungOf(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Likely:
        return 3;
    case FindingStatus::Possible:
        return 2;
    case FindingStatus::Unlikely:
        return 1;
    case FindingStatus::Excluded:
        return 0;
    case FindingStatus::CouldNotCheck:
        break;
    }
    return -1;
}

/// By the rung before and the rung after.
constexpr std::array<std::array<const char*, 4>, 4> steps{{
    {nullptr, QT_TRANSLATE_NOOP("ims", "“%1” was excluded and is unlikely now."),
     QT_TRANSLATE_NOOP("ims", "“%1” was excluded and is possible now."),
     QT_TRANSLATE_NOOP("ims", "“%1” was excluded and is likely now.")},
    {QT_TRANSLATE_NOOP("ims", "“%1” is excluded now."), nullptr,
     QT_TRANSLATE_NOOP("ims", "“%1” rose from unlikely to possible."),
     QT_TRANSLATE_NOOP("ims", "“%1” rose from unlikely to likely.")},
    {QT_TRANSLATE_NOOP("ims", "“%1” is excluded now; it was possible."),
     QT_TRANSLATE_NOOP("ims", "“%1” fell from possible to unlikely."), nullptr,
     QT_TRANSLATE_NOOP("ims", "“%1” rose from possible to likely.")},
    {QT_TRANSLATE_NOOP("ims", "“%1” is excluded now; it was likely."),
     QT_TRANSLATE_NOOP("ims", "“%1” fell from likely to unlikely."),
     QT_TRANSLATE_NOOP("ims", "“%1” fell from likely to possible."), nullptr},
}};

/// By the rung after, of what could not be checked before.
constexpr std::array<const char*, 4> checked{
    QT_TRANSLATE_NOOP("ims", "“%1” could not be checked before; it is excluded now."),
    QT_TRANSLATE_NOOP("ims", "“%1” could not be checked before; it is unlikely now."),
    QT_TRANSLATE_NOOP("ims", "“%1” could not be checked before; it is possible now."),
    QT_TRANSLATE_NOOP("ims", "“%1” could not be checked before; it is likely now.")};

void tellStatus(QList<Message>& moved, const Finding& before, const Finding& after)
{
    const int from = rungOf(before.status);
    const int to = rungOf(after.status);
    if (from == to)
        return;
    if (to < 0)
        moved.append(about(QT_TRANSLATE_NOOP("ims", "“%1” cannot be checked any more."), after));
    else if (from < 0)
        moved.append(about(checked.at(static_cast<size_t>(to)), after));
    else
        moved.append(about(steps.at(static_cast<size_t>(from)).at(static_cast<size_t>(to)), after));
}

QString percent(double likelihood)
{
    return QString::number(std::lround(likelihood * 100));
}

/// Within a status; what crosses into another was told already.
void tellLikelihood(QList<Message>& moved, const Finding& before, const Finding& after)
{
    if (before.status != after.status || std::abs(before.likelihood - after.likelihood) < visibleStep ||
        percent(before.likelihood) == percent(after.likelihood))
        return;
    const bool rose = after.likelihood > before.likelihood;
    const QStringList words{after.title.english(), percent(before.likelihood), percent(after.likelihood)};
    moved.append(
        rose ? Message(QT_TRANSLATE_NOOP("ims", "“%1” is likelier now: %3 %, before %2 %."), words)
             : Message(QT_TRANSLATE_NOOP("ims", "“%1” is less likely now: %3 %, before %2 %."), words));
}

void tellMessages(QList<Message>& moved, const Finding& before, const Finding& after)
{
    const qsizetype had = before.spoolFiles.size();
    const qsizetype has = after.spoolFiles.size();
    if (had == has)
        return;
    const QStringList words{after.title.english(), QString::number(has), QString::number(had)};
    if (isLeading(after.status) || isLeading(before.status))
        moved.append(Message(
            QT_TRANSLATE_NOOP("ims", "“%1”: failed messages that it explains: %2, before %3."), words));
    else
        moved.append(Message(
            QT_TRANSLATE_NOOP("ims", "“%1”: failed messages that it concerns: %2, before %3."), words));
}

void tellDismissal(QList<Message>& moved, const Finding& before, const Finding& after)
{
    if (before.dismissed.isEmpty() == after.dismissed.isEmpty())
        return;
    moved.append(after.dismissed.isEmpty() ? about(QT_TRANSLATE_NOOP("ims", "“%1” counts again."), after)
                                           : about(QT_TRANSLATE_NOOP("ims", "“%1” is dismissed."), after));
}

void tellLeader(QList<Message>& moved, const Diagnosis& before, const Diagnosis& after)
{
    const Finding* had = leader(before);
    const Finding* has = leader(after);
    if (has && (!had || had->cause != has->cause))
        moved.append(about(QT_TRANSLATE_NOOP("ims", "“%1” is now first."), *has));
    else if (had && !has)
        moved.append(Message(QT_TRANSLATE_NOOP("ims", "No cause is likely or possible any more.")));
}

void tellCameAndWent(QList<Message>& moved, const Diagnosis& before, const Diagnosis& after)
{
    for (const Finding& finding : after.findings) {
        if (!findingOf(before, finding.cause) && finding.cause != "unknown"_L1)
            moved.append(
                about(isLeading(finding.status)
                          ? QT_TRANSLATE_NOOP("ims", "“%1” comes into question: something speaks for it now.")
                          : QT_TRANSLATE_NOOP("ims", "Something speaks for “%1” now; it is not likely yet."),
                      finding));
    }
    for (const Finding& finding : before.findings) {
        if (findingOf(after, finding.cause))
            continue;
        moved.append(finding.cause == "unknown"_L1
                         ? Message(QT_TRANSLATE_NOOP("ims", "Every failed message has a cause now."))
                         : about(QT_TRANSLATE_NOOP("ims", "Nothing speaks for “%1” any more."), finding));
    }
    if (findingOf(after, u"unknown"_s) && !findingOf(before, u"unknown"_s))
        moved.append(Message(QT_TRANSLATE_NOOP("ims", "Some failed messages have no clear cause any more.")));
}

/// What the rows of a recommendation set; the reasons given for them are not compared.
QStringList rowsOf(const Diagnosis& diagnosis)
{
    QStringList rows;
    if (!diagnosis.recommendation)
        return rows;
    rows.append(QString()); // a recommendation to leave all as it is differs from none
    for (const SettingChange& change : diagnosis.recommendation->changes)
        rows.append(QString::number(static_cast<int>(change.action)) + u' ' + change.domain + u' ' +
                    change.mime.value_or(u"-"_s) + u' ' + change.nonMime.value_or(u"-"_s));
    return rows;
}

} // namespace

QList<Message> whatMoved(const Diagnosis& before, const Diagnosis& after)
{
    QList<Message> moved;
    tellLeader(moved, before, after);
    for (const Finding& finding : after.findings) {
        if (const Finding* was = findingOf(before, finding.cause)) {
            tellDismissal(moved, *was, finding);
            tellStatus(moved, *was, finding);
        }
    }
    tellCameAndWent(moved, before, after);
    for (const Finding& finding : after.findings) {
        if (const Finding* was = findingOf(before, finding.cause)) {
            tellLikelihood(moved, *was, finding);
            tellMessages(moved, *was, finding);
        }
    }
    if (rowsOf(before) != rowsOf(after))
        moved.append(Message(QT_TRANSLATE_NOOP(
            "ims", "What is recommended for the Character Sets is another now: see step 5.")));
    if (moved.isEmpty())
        moved.append(
            Message(QT_TRANSLATE_NOOP("ims", "Nothing moved: every cause stands as it did before.")));
    if (moved.size() > mostSentences) {
        const qsizetype more = moved.size() - mostSentences;
        moved.resize(mostSentences);
        moved.append(Message(QT_TRANSLATE_NOOP("ims", "Other changes: %1."), {QString::number(more)}));
    }
    return moved;
}

} // namespace ims
