#include "core/report/ReportSummary.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr const char* keptOfTheCase =
    QT_TRANSLATE_NOOP("ims", "Nothing was redacted: names of servers, files, domains, charsets and people, "
                             "notes and answers stand here as they were read or written.");
constexpr const char* keptOfTheEvidence = QT_TRANSLATE_NOOP(
    "ims",
    "Nothing was redacted: names of servers, files, domains and charsets stand here as they were read.");

/// The outcome of the first action of a kind; empty where none is recorded.
QString outcomeOf(const QJsonObject& report, QLatin1StringView kind)
{
    for (const QJsonValue& value : report.value("actions"_L1).toArray()) {
        const QJsonObject action = value.toObject();
        if (action.value("kind"_L1).toString() == kind)
            return action.value("outcome"_L1).toString();
    }
    return {};
}

bool hasOutcome(const QJsonObject& report, QLatin1StringView kind, const QStringList& outcomes)
{
    const QJsonArray actions = report.value("actions"_L1).toArray();
    return std::any_of(actions.begin(), actions.end(), [&](const QJsonValue& value) {
        const QJsonObject action = value.toObject();
        return action.value("kind"_L1).toString() == kind &&
               outcomes.contains(action.value("outcome"_L1).toString());
    });
}

/// Whether a step was ticked that sets a row: those have the row in their id.
bool isBegunByHand(const QJsonObject& report)
{
    const QJsonArray steps = report.value("hand_steps"_L1).toArray();
    return std::any_of(steps.begin(), steps.end(), [](const QJsonValue& step) {
        return step.toObject().value("step"_L1).toString().contains(u':');
    });
}

QString settingNotDone(const QJsonObject& report, const ReportLanguage& language)
{
    const QString changed = outcomeOf(report, "settings"_L1);
    if (changed == "yes"_L1)
        return {};
    if (changed == "no"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "The recommended setting was not applied."));
    if (changed == "partly"_L1 || hasOutcome(report, "setting-row"_L1, {u"done"_s}) || isBegunByHand(report))
        return language.words(QT_TRANSLATE_NOOP(
            "ims", "That the whole recommended setting was applied is not recorded; some of it was."));
    return language.words(
        QT_TRANSLATE_NOOP("ims", "It is not recorded that the recommended setting was applied."));
}

/// Whether the program itself sent a request to the service.
bool isServiceAsked(const QJsonObject& report)
{
    const QJsonArray acts = report.value("service_acts"_L1).toArray();
    return std::any_of(acts.begin(), acts.end(),
                       [](const QJsonValue& act) { return act.toObject().value("asked"_L1).toBool(); });
}

QString restartNotDone(const QJsonObject& report, const ReportLanguage& language)
{
    const QString result = outcomeOf(report, "restart"_L1);
    if (result == "running"_L1 || result == "failed"_L1)
        return {};
    if (result == "later"_L1)
        return language.words(QT_TRANSLATE_NOOP(
            "ims",
            "The service is still to be restarted: it reads its settings when it starts (KB Q230250)."));
    if (result == "not-needed"_L1)
        return language.words(
            QT_TRANSLATE_NOOP("ims", "The service was not restarted: by the record that was not needed."));
    if (hasOutcome(report, "command"_L1, {u"worked"_s, u"failed"_s}) || isServiceAsked(report))
        return language.words(QT_TRANSLATE_NOOP("ims", "Whether the service runs again is not recorded."));
    return language.words(QT_TRANSLATE_NOOP("ims", "No restart of the service is recorded."));
}

QString retestNotDone(const QJsonObject& report, const ReportLanguage& language)
{
    const QString result = outcomeOf(report, "retest"_L1);
    if (hasOutcome(report, "retest-file"_L1, {u"arrived"_s, u"failed-again"_s, u"waiting"_s}) ||
        result == "arrived"_L1 || result == "failed-again"_L1)
        return {};
    if (result == "undetermined"_L1)
        return language.words(QT_TRANSLATE_NOOP(
            "ims", "What became of a test with messages put back into IN is not known (KB Q230250)."));
    if (result == "not-tested"_L1)
        return language.words(
            QT_TRANSLATE_NOOP("ims", "No message was put back into IN to test (KB Q230250)."));
    return language.words(
        QT_TRANSLATE_NOOP("ims", "No test with a message put back into IN is recorded (KB Q230250)."));
}

/// What of the mail itself stands in the report.
QString enclosed(const QJsonObject& report, const ReportLanguage& language)
{
    const bool hidden = report.value("affected"_L1).toObject().value("shows_hidden"_L1).toBool();
    return language.words(
        hidden ? QT_TRANSLATE_NOOP("ims",
                                   "Of the failed messages the report holds senders, recipients (those whom "
                                   "the message does not name too), subjects, and excerpts of at most "
                                   "some 400 bytes; it holds no whole message.")
               : QT_TRANSLATE_NOOP("ims",
                                   "Of the failed messages the report holds senders, recipients (those whom "
                                   "the message itself names), subjects, and excerpts of at most some "
                                   "400 bytes; it holds no whole message."));
}

void addRecorded(QJsonArray& sentences, const QJsonObject& report, bool recommends,
                 const ReportLanguage& language)
{
    sentences.append(
        report.value("actions"_L1).toArray().isEmpty() && !isBegunByHand(report) && !isServiceAsked(report)
            ? language.words(
                  QT_TRANSLATE_NOOP("ims", "No change of a setting, a file or the service is recorded."))
            : language.words(QT_TRANSLATE_NOOP("ims", "What was done on the server stands here as it was "
                                                      "recorded; it was not checked against the server.")));
    for (const QString& sentence : {recommends ? settingNotDone(report, language) : QString(),
                                    restartNotDone(report, language), retestNotDone(report, language)}) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    sentences.append(QString(language.words(keptOfTheCase) + u' ' + enclosed(report, language)));
}

} // namespace

QJsonArray reportNotDone(const QJsonObject& report, const ReportLanguage& language)
{
    const bool recommends =
        !report.value("recommendation"_L1).toObject().value("changes"_L1).toArray().isEmpty();
    QJsonArray sentences;
    if (report.value("case"_L1).isObject()) {
        addRecorded(sentences, report, recommends, language);
        return sentences;
    }
    sentences.append(
        language.words(QT_TRANSLATE_NOOP("ims", "Nothing was changed: no setting, no file, no service.")));
    if (recommends)
        sentences.append(
            language.words(QT_TRANSLATE_NOOP("ims", "The recommended setting was not applied.")));
    sentences.append(language.words(QT_TRANSLATE_NOOP(
        "ims", "The service was not restarted, and no message was put back into IN to test (KB Q230250).")));
    sentences.append(QString(language.words(keptOfTheEvidence) + u' ' + enclosed(report, language)));
    return sentences;
}

bool saysNothingWasRedacted(const QString& sentence, const ReportLanguage& language)
{
    return sentence.startsWith(language.words(keptOfTheCase)) ||
           sentence.startsWith(language.words(keptOfTheEvidence));
}

} // namespace ims
