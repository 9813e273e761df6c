#include "core/report/ReportWords.h"

using namespace Qt::StringLiterals;

namespace ims {

QString reportWords(const Message& message)
{
    return message.english();
}

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

StatusBadge statusBadge(const QString& statusId)
{
    if (statusId == "likely"_L1)
        return {u"●"_s, u"Likely"_s};
    if (statusId == "possible"_L1)
        return {u"◐"_s, u"Possible"_s};
    if (statusId == "unlikely"_L1)
        return {u"○"_s, u"Unlikely"_s};
    if (statusId == "excluded"_L1)
        return {u"✕"_s, u"Excluded"_s};
    return {u"?"_s, u"Could not check"_s};
}

StatusBadge stepBadge(const QString& stateId)
{
    if (stateId == "done"_L1)
        return {u"✓"_s, u"Done"_s};
    if (stateId == "needs-attention"_L1)
        return {u"!"_s, u"Needs attention"_s};
    if (stateId == "skipped"_L1)
        return {u"–"_s, u"Skipped"_s};
    if (stateId == "in-progress"_L1)
        return {u"◐"_s, u"In progress"_s};
    return {u"○"_s, u"Not started"_s};
}

QString openQuestionText(const QJsonObject& question)
{
    const QString text = question.value("text"_L1).toString();
    const bool notKnown = question.value("answer"_L1).toString() == "unknown"_L1;
    return notKnown ? u"%1 (asked; not known so far)"_s.arg(text) : text;
}

QString basisWord(const QString& basisId)
{
    if (basisId == "documented"_L1)
        return u"documented"_s;
    if (basisId == "stated"_L1)
        return u"stated by the caller"_s;
    return u"inferred"_s;
}

bool isOpenPrerequisite(const QJsonObject& check)
{
    const QString state = check.value("state"_L1).toString();
    return state == "missing"_L1 || state == "not-known"_L1;
}

QString prerequisiteWord(const QJsonObject& check)
{
    return check.value("state"_L1).toString() == "missing"_L1 ? u"missing"_s : u"not known"_s;
}

QString appliesSentence(const QString& applies)
{
    if (applies == "mime"_L1)
        return u"MIME without a charset: the MIME setting applied"_s;
    if (applies == "non-mime"_L1)
        return u"not MIME: the Non-MIME setting applied"_s;
    if (applies == "declared"_L1)
        return u"MIME with a charset: the message’s own applied"_s;
    return {};
}

QString lastName(const QString& path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return path.sliced(slash + 1);
}

QString failedFileName(const QJsonObject& failure)
{
    const QString name = failure.value("spool_file"_L1).toString();
    return name.isEmpty() ? u"(no file named)"_s : name;
}

} // namespace ims
