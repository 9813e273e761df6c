#include "tests/unit/settings/PlanSamples.h"

using namespace Qt::StringLiterals;

namespace ims::test {

using Action = SettingChange::Action;

SettingChange set(const QString& domain, std::optional<QString> mime, std::optional<QString> nonMime)
{
    SettingChange row;
    row.domain = domain;
    row.mime = std::move(mime);
    row.nonMime = std::move(nonMime);
    return row;
}

SettingChange added(const QString& domain, const QString& token)
{
    SettingChange row = set(domain, token, token);
    row.action = Action::Add;
    return row;
}

SettingChange removed(const QString& domain)
{
    SettingChange row = set(domain, {}, {});
    row.action = Action::Remove;
    return row;
}

SettingsChange planOf(std::vector<SettingChange> changes)
{
    SettingsChange plan;
    plan.scope = SettingsChange::Scope::Both;
    plan.changes = std::move(changes);
    return plan;
}

SettingsChange withCurrent(SettingsChange plan, const ImcSettings& current)
{
    for (SettingChange& row : plan.changes) {
        if (const CharacterSets* now = current.rowOf(row.domain)) {
            row.currentMime = now->mime;
            row.currentNonMime = now->nonMime;
        }
    }
    return plan;
}

SettingsChange randomPlan(SplitMix64& random, const ImcSettings& current, int most)
{
    SettingsChange plan;
    for (const ImcEdit& edit : randomEdits(random, current, most)) {
        SettingChange row = set(edit.domain, edit.mime, edit.nonMime);
        row.action = edit.action == ImcEdit::Action::Add      ? Action::Add
                     : edit.action == ImcEdit::Action::Remove ? Action::Remove
                                                              : Action::Set;
        if (row.action == Action::Remove) {
            row.mime.reset();
            row.nonMime.reset();
        }
        plan.changes.push_back(row);
    }
    return withCurrent(plan, current);
}

QString manyRows(int count)
{
    QStringList rows{u"+Default,ISO-8859-1,ISO-8859-1,800,76,0,0,0"_s};
    for (int i = 0; i < count; ++i)
        rows.append(u"+d%1.example.jp,ISO-8859-1,US-ASCII,800,76,0,0,0"_s.arg(i));
    return usualText(rows);
}

SettingsChange manyChanges(int count)
{
    std::vector<SettingChange> changes;
    for (int i = 0; i < count; ++i) {
        const QString domain = u"d%1.example.jp"_s.arg(2 * i);
        changes.push_back(i % 4 == 0   ? removed(domain)
                          : i % 4 == 1 ? added(u"new."_s + domain, u"SJIS"_s)
                                       : set(domain, u"SJIS"_s, {}));
    }
    return planOf(std::move(changes));
}

} // namespace ims::test
