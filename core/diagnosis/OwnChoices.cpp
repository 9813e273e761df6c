#include "core/diagnosis/OwnChoices.h"

#include "core/diagnosis/NeededCharset.h"
#include "core/diagnosis/RecommendTexts.h"
#include "core/diagnosis/SettingFit.h"
#include "core/settings/DomainIndex.h"
#include "core/settings/SettingsPlan.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Action = SettingChange::Action;

constexpr qsizetype mostWarnings = 10; // of one row

bool isDefaultRow(const SettingChange& row)
{
    return isDefaultDomain(row.domain);
}

/// Messages of one domain in one charset that its row would not hold.
struct Unheld
{
    const CharacterSets* row = nullptr;
    qsizetype failed = 0;
    qsizetype others = 0;
};

using Needs = std::map<std::pair<QString, QString>, Unheld>; // by domain and charset
using NeedsByRow = QHash<const CharacterSets*, std::vector<const Needs::value_type*>>;

class Chooser
{
public:
    Chooser(SettingsChange& change, const Evidence& evidence, const CharsetCatalogue& charsets)
        : m_change(change)
        , m_evidence(evidence)
        , m_charsets(charsets)
        , m_current(evidence.settings.value_or(ImcSettings()))
        , m_currentRows(m_current)
    {
        for (size_t at = 0; at < change.changes.size(); ++at)
            m_rows.insert(foldedDomain(change.changes[at].domain), at);
    }

    void take(const OwnChoice& choice);
    void warn();

private:
    SettingChange& rowFor(const QString& domain);
    std::optional<QString> chosen(const SettingChange& row, const QString& token,
                                  const std::optional<QString>& now, bool nonMime) const;
    QList<Message> effectsOf(const SettingChange& row) const;
    ImcSettings settingsThen() const;
    Needs unheldBy(const ImcSettings& then) const;
    static QList<Message> warningsOf(const std::vector<const Needs::value_type*>& unheld);

    SettingsChange& m_change;
    const Evidence& m_evidence;
    const CharsetCatalogue& m_charsets;
    const ImcSettings m_current;
    const DomainIndex m_currentRows;
    QHash<QString, size_t> m_rows; ///< of the change, by folded domain
};

SettingChange& Chooser::rowFor(const QString& domain)
{
    if (const auto found = m_rows.find(foldedDomain(domain)); found != m_rows.end())
        return m_change.changes[*found];
    m_rows.insert(foldedDomain(domain), m_change.changes.size());
    SettingChange row;
    row.domain = domain;
    row.why = Message(QT_TRANSLATE_NOOP("ims", "Chosen by the technician; nothing is recommended for it."));
    if (const CharacterSets* now = m_currentRows.rowOf(domain)) {
        row.currentMime = now->mime;
        row.currentNonMime = now->nonMime;
    } else if (!isDefaultRow(row)) {
        row.action = Action::Add;
    }
    return m_change.changes.emplace_back(std::move(row));
}

/// What a list is to be set to; nothing = as it is.
std::optional<QString> Chooser::chosen(const SettingChange& row, const QString& token,
                                       const std::optional<QString>& now, bool nonMime) const
{
    if (!token.isEmpty())
        return now && isSameToken(*now, token) ? std::nullopt : std::optional(token);
    if (row.action != Action::Add || !m_current.defaults)
        return std::nullopt;
    return nonMime ? m_current.defaults->nonMime : m_current.defaults->mime;
}

QList<Message> Chooser::effectsOf(const SettingChange& row) const
{
    const QString mime = row.mime.value_or(row.currentMime.value_or(QString()));
    const QString nonMime = row.nonMime.value_or(row.currentNonMime.value_or(mime));
    if (leavesAll(row) || mime.isEmpty())
        return {};
    return isDefaultRow(row) ? recommendText::effectsOfDefault(nonMime)
                             : recommendText::effectsOfDomain(row.domain, mime, nonMime);
}

void Chooser::take(const OwnChoice& choice)
{
    SettingChange& row = rowFor(choice.domain);
    row.chosen = true;
    row.note = choice.why;
    const bool leaves = choice.mime && choice.mime->isEmpty() && choice.nonMime && choice.nonMime->isEmpty();
    if (leaves) {
        row.action = Action::Set;
        row.mime.reset();
        row.nonMime.reset();
    } else {
        if (row.action == Action::Remove)
            row.action = Action::Set;
        if (choice.mime)
            row.mime = chosen(row, *choice.mime, row.currentMime, false);
        if (choice.nonMime)
            row.nonMime = chosen(row, *choice.nonMime, row.currentNonMime, true);
        if (row.action == Action::Add) { // both lists or none
            if (!row.mime && m_current.defaults)
                row.mime = m_current.defaults->mime;
            if (!row.nonMime)
                row.nonMime = m_current.defaults ? m_current.defaults->nonMime : row.mime;
            if (!row.mime)
                row.mime = row.nonMime;
        }
    }
    row.effects = effectsOf(row);
}

QList<Message> Chooser::warningsOf(const std::vector<const Needs::value_type*>& unheld)
{
    QList<Message> warnings;
    for (const Needs::value_type* entry : unheld) {
        const auto& [need, count] = *entry;
        if (warnings.size() >= mostWarnings) {
            warnings.append(Message(QT_TRANSLATE_NOOP("ims", "More domains are concerned.")));
            break;
        }
        if (count.failed > 0)
            warnings.append(Message(
                QT_TRANSLATE_NOOP("ims", "%1 failed messages from %2 are in %3, which this choice does not "
                                         "hold: put back, they would probably fail again."),
                {QString::number(count.failed), need.first, need.second}));
        if (count.others > 0)
            warnings.append(Message(
                QT_TRANSLATE_NOOP("ims", "%1 other messages from %2 are in %3, which this choice does not "
                                         "hold: mail like them, which arrives now, may be spoiled or fail."),
                {QString::number(count.others), need.first, need.second}));
    }
    return warnings;
}

/// The settings as they will be. Of a default that is not known, what it is set to is known all the same.
ImcSettings Chooser::settingsThen() const
{
    ImcSettings then = settingsAfter(m_current, m_change);
    const auto row = m_rows.find(foldedDomain(u"Default"_s));
    if (!then.defaults && row != m_rows.end()) {
        const SettingChange& change = m_change.changes[*row];
        then.defaults.emplace();
        then.defaults->domain = u"Default"_s;
        then.defaults->mime = change.mime.value_or(QString());
        then.defaults->nonMime = change.nonMime.value_or(QString());
    }
    return then;
}

/// Mail is weighed under the settings as they will be. A message that names its charset keeps it by Q156063;
/// whether that helps it is what failed here, so of failed ones both lists have to hold it.
Needs Chooser::unheldBy(const ImcSettings& then) const
{
    const DomainIndex rows(then);
    Needs unheld;
    for (const ArchivedFile& file : m_evidence.files) {
        if (!file.spool || file.spool->senderDomain.isEmpty())
            continue;
        const bool failed = file.state == ArchiveState::Failed;
        const CharacterSets* row = rows.forSenderDomain(file.spool->senderDomain);
        const auto need = row ? neededCharset(*file.spool, m_charsets) : std::nullopt;
        if (!need || need->source == NeededCharset::Source::Ascii ||
            (!failed && file.spool->applies == Applies::Declared))
            continue;
        const bool nonMime = file.spool->applies == Applies::NonMime;
        const bool mimeHolds = settingFits(m_charsets, row->mime, *need->charset).value_or(true);
        const bool nonMimeHolds = settingFits(m_charsets, row->nonMime, *need->charset).value_or(true);
        if (failed ? mimeHolds && nonMimeHolds : nonMime ? nonMimeHolds : mimeHolds)
            continue;
        Unheld& count = unheld[{file.spool->senderDomain, need->charset->name}];
        count.row = row;
        ++(failed ? count.failed : count.others);
    }
    return unheld;
}

void Chooser::warn()
{
    const ImcSettings then = settingsThen();
    const DomainIndex rows(then);
    const Needs unheld = unheldBy(then);
    NeedsByRow byRow;
    for (const Needs::value_type& need : unheld)
        byRow[need.second.row].push_back(&need);
    for (SettingChange& row : m_change.changes) {
        const CharacterSets* own = rows.rowOf(row.domain);
        row.warnings = row.chosen && own ? warningsOf(byRow.value(own)) : QList<Message>();
    }
}

SettingsChange::Scope scopeOf(const std::vector<SettingChange>& rows)
{
    const auto counts = [&](bool defaults) {
        return std::any_of(rows.begin(), rows.end(), [&](const SettingChange& row) {
            return !leavesAll(row) && isDefaultRow(row) == defaults;
        });
    };
    using enum SettingsChange::Scope;
    return counts(true) ? (counts(false) ? Both : Global) : counts(false) ? PerDomain : None;
}

} // namespace

SettingsChange withChoices(SettingsChange recommended, const std::vector<OwnChoice>& choices,
                           const Evidence& evidence, const CharsetCatalogue& charsets)
{
    if (choices.empty())
        return recommended;
    Chooser chooser(recommended, evidence, charsets);
    for (const OwnChoice& choice : choices)
        chooser.take(choice);
    chooser.warn();
    recommended.scope = scopeOf(recommended.changes);
    return recommended;
}

} // namespace ims
