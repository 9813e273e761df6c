#include "core/report/ReportWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ims {

QString statusId(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Likely:
        return u"likely"_s;
    case FindingStatus::Possible:
        return u"possible"_s;
    case FindingStatus::Unlikely:
        return u"unlikely"_s;
    case FindingStatus::Excluded:
        return u"excluded"_s;
    case FindingStatus::CouldNotCheck:
        break;
    }
    return u"could-not-check"_s;
}

QString shownWord(const QString& id, const ReportLanguage& language)
{
    static const QHash<QString, const char*> known{
        {u"add"_s, QT_TRANSLATE_NOOP("ims", "add")},
        {u"remove"_s, QT_TRANSLATE_NOOP("ims", "remove")},
        {u"set"_s, QT_TRANSLATE_NOOP("ims", "set")},
        {u"folder"_s, QT_TRANSLATE_NOOP("ims", "folder")},
        {u"event-log"_s, QT_TRANSLATE_NOOP("ims", "event-log")},
        {u"event-text"_s, QT_TRANSLATE_NOOP("ims", "event-text")},
        {u"archive"_s, QT_TRANSLATE_NOOP("ims", "archive")},
        {u"spool-file"_s, QT_TRANSLATE_NOOP("ims", "spool-file")},
        {u"settings"_s, QT_TRANSLATE_NOOP("ims", "settings")},
        {u"registry"_s, QT_TRANSLATE_NOOP("ims", "registry")},
        {u"tracking-log"_s, QT_TRANSLATE_NOOP("ims", "tracking-log")},
        {u"dr-watson"_s, QT_TRANSLATE_NOOP("ims", "dr-watson")},
        {u"protocol-log"_s, QT_TRANSLATE_NOOP("ims", "protocol-log")},
        {u"service-list"_s, QT_TRANSLATE_NOOP("ims", "service-list")},
        {u"perfopt-log"_s, QT_TRANSLATE_NOOP("ims", "perfopt-log")},
        {u"charset-list"_s, QT_TRANSLATE_NOOP("ims", "charset-list")},
        {u"picture"_s, QT_TRANSLATE_NOOP("ims", "picture")},
        {u"ignored"_s, QT_TRANSLATE_NOOP("ims", "ignored")},
        {u"failed"_s, QT_TRANSLATE_NOOP("ims", "failed")},
        {u"delivered"_s, QT_TRANSLATE_NOOP("ims", "delivered")},
        {u"undetermined"_s, QT_TRANSLATE_NOOP("ims", "undetermined")},
        {u"read"_s, QT_TRANSLATE_NOOP("ims", "read")},
        {u"missing"_s, QT_TRANSLATE_NOOP("ims", "missing")},
        {u"unreadable"_s, QT_TRANSLATE_NOOP("ims", "unreadable")},
        {u"running"_s, QT_TRANSLATE_NOOP("ims", "running")},
        {u"stopped"_s, QT_TRANSLATE_NOOP("ims", "stopped")},
        {u"start-pending"_s, QT_TRANSLATE_NOOP("ims", "start-pending")},
        {u"stop-pending"_s, QT_TRANSLATE_NOOP("ims", "stop-pending")},
        {u"paused"_s, QT_TRANSLATE_NOOP("ims", "paused")},
        {u"not-installed"_s, QT_TRANSLATE_NOOP("ims", "not-installed")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("ims", "unknown")},
        {u"start"_s, QT_TRANSLATE_NOOP("ims", "start")},
        {u"stop"_s, QT_TRANSLATE_NOOP("ims", "stop")},
        {u"query"_s, QT_TRANSLATE_NOOP("ims", "query")},
        {u"banner"_s, QT_TRANSLATE_NOOP("ims", "banner")},
        {u"addresses"_s, QT_TRANSLATE_NOOP("ims", "addresses")},
        {u"domains"_s, QT_TRANSLATE_NOOP("ims", "domains")},
        {u"hosts"_s, QT_TRANSLATE_NOOP("ims", "hosts")},
        {u"ip-addresses"_s, QT_TRANSLATE_NOOP("ims", "ip-addresses")},
        {u"people"_s, QT_TRANSLATE_NOOP("ims", "people")},
        {u"subjects"_s, QT_TRANSLATE_NOOP("ims", "subjects")},
        {u"bodies"_s, QT_TRANSLATE_NOOP("ims", "bodies")},
        {u"notes"_s, QT_TRANSLATE_NOOP("ims", "notes")},
        {u"paths"_s, QT_TRANSLATE_NOOP("ims", "paths")},
        {u"open"_s, QT_TRANSLATE_NOOP("ims", "open")},
        {u"solved"_s, QT_TRANSLATE_NOOP("ims", "solved")},
        {u"workaround"_s, QT_TRANSLATE_NOOP("ims", "workaround")},
        {u"monitoring"_s, QT_TRANSLATE_NOOP("ims", "monitoring")},
        {u"escalated"_s, QT_TRANSLATE_NOOP("ims", "escalated")},
        {u"too-large"_s, QT_TRANSLATE_NOOP("ims", "too-large")}};
    const char* word = known.value(id, nullptr);
    return word ? language.words(word) : id;
}

bool isLeading(const QJsonObject& finding)
{
    const QString status = finding.value("status"_L1).toString();
    return status == statusId(FindingStatus::Likely) || status == statusId(FindingStatus::Possible);
}

bool isInQuestion(const QJsonObject& finding)
{
    return isLeading(finding) && finding.value("dismissed"_L1).toString().isEmpty();
}

QString basisId(Basis basis)
{
    switch (basis) {
    case Basis::Documented:
        return u"documented"_s;
    case Basis::Stated:
        return u"stated"_s;
    case Basis::Inferred:
        break;
    }
    return u"inferred"_s;
}

QString inputKindId(InputKind kind)
{
    switch (kind) {
    case InputKind::Folder:
        return u"folder"_s;
    case InputKind::EventLog:
        return u"event-log"_s;
    case InputKind::EventText:
        return u"event-text"_s;
    case InputKind::Archive:
        return u"archive"_s;
    case InputKind::SpoolFile:
        return u"spool-file"_s;
    case InputKind::Settings:
        return u"settings"_s;
    case InputKind::Registry:
        return u"registry"_s;
    case InputKind::TrackingLog:
        return u"tracking-log"_s;
    case InputKind::DrWatson:
        return u"dr-watson"_s;
    case InputKind::ProtocolLog:
        return u"protocol-log"_s;
    case InputKind::ServiceList:
        return u"service-list"_s;
    case InputKind::PerfOptLog:
        return u"perfopt-log"_s;
    case InputKind::CharsetList:
        return u"charset-list"_s;
    case InputKind::Picture:
        return u"picture"_s;
    case InputKind::Ignored:
        break;
    }
    return u"ignored"_s;
}

QString scopeId(SettingsChange::Scope scope)
{
    switch (scope) {
    case SettingsChange::Scope::Global:
        return u"global"_s;
    case SettingsChange::Scope::PerDomain:
        return u"per-domain"_s;
    case SettingsChange::Scope::Both:
        return u"both"_s;
    case SettingsChange::Scope::None:
        break;
    }
    return u"none"_s;
}

QString actionId(SettingChange::Action action)
{
    switch (action) {
    case SettingChange::Action::Add:
        return u"add"_s;
    case SettingChange::Action::Remove:
        return u"remove"_s;
    case SettingChange::Action::Set:
        break;
    }
    return u"set"_s;
}

StatusBadge statusBadge(const QString& statusId, const ReportLanguage& language)
{
    if (statusId == "likely"_L1)
        return {u"●"_s, language.words(QT_TRANSLATE_NOOP("ims", "Likely"))};
    if (statusId == "possible"_L1)
        return {u"◐"_s, language.words(QT_TRANSLATE_NOOP("ims", "Possible"))};
    if (statusId == "unlikely"_L1)
        return {u"○"_s, language.words(QT_TRANSLATE_NOOP("ims", "Unlikely"))};
    if (statusId == "excluded"_L1)
        return {u"✕"_s, language.words(QT_TRANSLATE_NOOP("ims", "Excluded"))};
    return {u"?"_s, language.words(QT_TRANSLATE_NOOP("ims", "Could not check"))};
}

StatusBadge stepBadge(const QString& stateId, const ReportLanguage& language)
{
    if (stateId == "done"_L1)
        return {u"✓"_s, language.words(QT_TRANSLATE_NOOP("ims", "Done"))};
    if (stateId == "needs-attention"_L1)
        return {u"!"_s, language.words(QT_TRANSLATE_NOOP("ims", "Needs attention"))};
    if (stateId == "skipped"_L1)
        return {u"–"_s, language.words(QT_TRANSLATE_NOOP("ims", "Skipped"))};
    if (stateId == "in-progress"_L1)
        return {u"◐"_s, language.words(QT_TRANSLATE_NOOP("ims", "In progress"))};
    return {u"○"_s, language.words(QT_TRANSLATE_NOOP("ims", "Not started"))};
}

QString openQuestionText(const QJsonObject& question, const ReportLanguage& language)
{
    const QString text = question.value("text"_L1).toString();
    const bool notKnown = question.value("answer"_L1).toString() == "unknown"_L1;
    return notKnown ? language.words(QT_TRANSLATE_NOOP("ims", "%1 (asked; not known so far)"), {text}) : text;
}

QString basisWord(const QString& basisId, const ReportLanguage& language)
{
    if (basisId == "documented"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "documented"));
    if (basisId == "stated"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "stated by the caller"));
    return language.words(QT_TRANSLATE_NOOP("ims", "inferred"));
}

bool isOpenPrerequisite(const QJsonObject& check)
{
    const QString state = check.value("state"_L1).toString();
    return state == "missing"_L1 || state == "not-known"_L1;
}

QString prerequisiteWord(const QJsonObject& check, const ReportLanguage& language)
{
    return check.value("state"_L1).toString() == "missing"_L1
               ? language.words(QT_TRANSLATE_NOOP("ims", "missing"))
               : language.words(QT_TRANSLATE_NOOP("ims", "not known"));
}

QString appliesSentence(const QString& applies, const ReportLanguage& language)
{
    if (applies == "mime"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "MIME without a charset: the MIME setting applied"));
    if (applies == "non-mime"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "not MIME: the Non-MIME setting applied"));
    if (applies == "declared"_L1)
        return language.words(QT_TRANSLATE_NOOP("ims", "MIME with a charset: the message’s own applied"));
    return {};
}

QString lastName(const QString& path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return path.sliced(slash + 1);
}

QString failedFileName(const QJsonObject& failure, const ReportLanguage& language)
{
    const QString name = failure.value("spool_file"_L1).toString();
    return name.isEmpty() ? language.words(QT_TRANSLATE_NOOP("ims", "(no file named)")) : name;
}

} // namespace ims
