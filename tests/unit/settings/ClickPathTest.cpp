#include "core/settings/ClickPath.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// A small sound path; each test spoils one thing in it.
const char* const sound = R"({
  "version": 1,
  "steps": [
    {"id": "open", "texts": [{"when": ["server"], "text": "Open %1."}, {"text": "Open."}]},
    {"id": "edit", "repeat": "set", "picture": "e-mail-domain", "marks": ["edit", "mime"],
     "texts": [{"families": ["5.5"], "when": ["mime"], "text": "Edit %2: %3.", "kb": ["Q230250"]}]}
  ]
})";

/// The refusal that a changed text brings, or "accepted".
QString refusalAfter(const char* from, const char* to)
{
    QByteArray json(sound);
    EXPECT_TRUE(json.contains(from)) << from;
    const auto path = ClickPath::fromJson(json.replace(from, to), u"path.json"_s);
    return path ? u"accepted"_s : path.error().english();
}

SettingChange row(SettingChange::Action action, const QString& domain, std::optional<QString> mime = {},
                  std::optional<QString> nonMime = {})
{
    SettingChange change;
    change.action = action;
    change.domain = domain;
    change.mime = std::move(mime);
    change.nonMime = std::move(nonMime);
    return change;
}

/// The default back to Western European, Moscow added, an old entry removed.
SettingsChange usualPlan()
{
    using Action = SettingChange::Action;
    SettingsChange plan;
    plan.scope = SettingsChange::Scope::Both;
    plan.changes = {row(Action::Set, u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s),
                    row(Action::Add, u"moskva.example"_s, u"KOI8-R"_s, u"KOI8-R"_s),
                    row(Action::Remove, u"vax.example.net"_s)};
    plan.changes[0].currentMime = plan.changes[0].currentNonMime = u"iso-2022-jp"_s;
    plan.changes[2].currentMime = plan.changes[2].currentNonMime = u"US-ASCII"_s;
    return plan;
}

class ClickPathTest : public testing::Test
{
protected:
    QStringList lines(const SettingsChange& plan, const PathServer& server) const
    {
        QStringList lines;
        for (const PathStep& step : path.steps(plan, server, charsets)) {
            const QString kb = step.kb.isEmpty() ? QString() : u" (%1)"_s.arg(step.kb.join(u", "_s));
            lines.append(step.text.english() + kb);
        }
        return lines;
    }

    QStringList ids(const SettingsChange& plan, const QString& family = u"5.5"_s) const
    {
        QStringList ids;
        for (const PathStep& step : path.steps(plan, {u"EXCH01"_s, family}, charsets))
            ids.append(step.id);
        return ids;
    }

    CharsetCatalogue charsets = CharsetCatalogue::builtIn().value();
    ClickPath path = ClickPath::builtIn().value();
};

} // namespace

TEST(ClickPathDataTest, theBuiltInPathIsSound)
{
    const auto path = ClickPath::builtIn();
    ASSERT_TRUE(path) << qPrintable(path.error().english());
}

TEST(ClickPathDataTest, aMistakeIsRefusedWithItsPlace)
{
    EXPECT_EQ(refusalAfter("\"version\": 1", "\"version\": 1"), u"accepted"_s);
    EXPECT_TRUE(refusalAfter("\"version\": 1", "\"version\": 0").contains(u"version"_s));
    EXPECT_TRUE(refusalAfter("\"id\": \"edit\"", "\"id\": \"open\"").contains(u"there twice"_s));
    EXPECT_TRUE(refusalAfter("\"id\": \"edit\"", "\"id\": \"Edit:x\"").contains(u"no id"_s));
    EXPECT_TRUE(refusalAfter("\"set\"", "\"sets\"").contains(u"steps[1].repeat: “sets”"_s));
    EXPECT_TRUE(refusalAfter("\"e-mail-domain\"", "\"window\"").contains(u"steps[1].picture"_s));
    EXPECT_TRUE(refusalAfter("\"edit\", \"mime\"", "\"tab\"").contains(u"steps[1].marks: “tab”"_s));
    EXPECT_TRUE(refusalAfter("[\"5.5\"]", "[\"6.0\"]").contains(u"steps[1].texts[0].families"_s));
    EXPECT_TRUE(refusalAfter("[\"mime\"]", "[\"mine\"]").contains(u"steps[1].texts[0].when"_s));
    EXPECT_TRUE(refusalAfter("\"Q230250\"", "\"230250\"").contains(u"KB number"_s));
    EXPECT_TRUE(refusalAfter("\"texts\": [{\"when\"", "\"text\": [{\"when\"").contains(u"steps[0].text"_s));
    EXPECT_FALSE(ClickPath::fromJson("[]", u"path.json"_s));
}

TEST(ClickPathDataTest, aPlaceholderWithoutAValueIsRefused)
{
    EXPECT_TRUE(refusalAfter("Open.", "Open %1.").contains(u"“%1”"_s));
    EXPECT_TRUE(refusalAfter("Open.", "Open %2.").contains(u"“%2”"_s));
    EXPECT_TRUE(refusalAfter("Edit %2: %3.", "Edit %2: %4.").contains(u"“%4”"_s));
    EXPECT_TRUE(refusalAfter("Edit %2: %3.", "Edit %2: %5.").contains(u"“%5”"_s));
    EXPECT_TRUE(refusalAfter("Edit %2: %3.", "Edit %2: %7.").contains(u"“%7”"_s));
}

TEST_F(ClickPathTest, exchange55)
{
    EXPECT_EQ(
        lines(usualPlan(), {u"EXCH01"_s, u"5.5"_s}).join(u'\n').toStdString(),
        u"Start Microsoft Exchange Administrator for EXCH01.\n"
        "Open Configuration, then Connections. Select “Internet Mail Service (EXCH01)” and choose File, "
        "Properties.\n"
        "Choose the tab “Internet Mail”. Stay off the tab “Connections”: it has another button “E-Mail "
        "Domain”, for routes. (Q182522, Q146481)\n"
        "In the group “Character Sets”, read the lists MIME and Non-MIME and write them down. The evidence "
        "says “iso-2022-jp” and “iso-2022-jp”: if they show anything else, stop here, somebody has changed "
        "them since. (Q230250)\n"
        "In this group, which is the row “Default”, choose “Western European (ISO-8859-1)” in the list MIME "
        "and “Western European (ISO-8859-1)” in the list Non-MIME.\n"
        "On the same tab choose the button “E-Mail Domain”. (Q230250)\n"
        "Write down every entry of the list from top to bottom, each with its MIME and Non-MIME list. An "
        "entry that is not there is worth a note too.\n"
        "Select “vax.example.net” and choose Remove. It has MIME “US-ASCII” and Non-MIME “US-ASCII”, as the "
        "evidence says; that is needed to put it back.\n"
        "Choose Add and type “moskva.example” as the domain. Set MIME to “Cyrillic (KOI8-R)” and Non-MIME to "
        "“Cyrillic (KOI8-R)”. (Q168138)\n"
        "See that no shorter entry which ends alike stands above a new one: “jp” above “corp.jp” would "
        "probably take its mail (inferred). Move Up puts the longer one first. (Q146481, Q168138)\n"
        "Choose OK in the dialog “E-Mail Domain”.\n"
        "Choose OK in the properties. If Administrator says that the character set files could not be found, "
        "ANSI.TRN and ISO88591.TRN in Exchsrvr\\Connect (share connect$) cannot be reached. (Q153699)\n"
        "Go on with step 6, Restart: the change works only after the service was stopped and started. "
        "(Q230250)"_s.toStdString());
}

TEST_F(ClickPathTest, exchange50And40DifferInNamesAndTheGreyButtons)
{
    const QString of50 = lines(usualPlan(), {u"EXCH01"_s, u"5.0"_s}).join(u'\n');
    EXPECT_TRUE(of50.contains(u"“Internet Mail Service (EXCH01)”"_s));
    EXPECT_TRUE(of50.contains(u"In the group “Character Set Translation”, read"_s));
    EXPECT_TRUE(of50.contains(u"under “Specify Message Content by E-Mail Domain”, choose"_s));
    EXPECT_FALSE(of50.contains(u"grey"_s));
    const QString of40 = lines(usualPlan(), {u"EXCH01"_s, u"4.0"_s}).join(u'\n');
    EXPECT_TRUE(of40.contains(u"Select “Internet Mail Connector (EXCH01)” and"_s));
    EXPECT_FALSE(of40.contains(u"Internet Mail Service"_s));
    EXPECT_TRUE(of40.contains(u"“KOI8-R”"_s)) << "no article shows its name in 4.0";
    EXPECT_TRUE(of40.contains(u"Are Edit and Remove still grey after the first domain was added?"_s));
    for (const QString& text : {of50, of40})
        EXPECT_TRUE(text.contains(u"Stay off the tab “Connections”"_s));
}

TEST_F(ClickPathTest, withoutAVersionBothWaysAreTold)
{
    const QString text = lines(usualPlan(), {}).join(u'\n');
    for (const QString& part : {u"Administrator for the server."_s, u"“Internet Mail Service”"_s,
                                u"in Exchange 4.0 “Internet Mail Connector”"_s,
                                u"“Character Sets” (4.0 and 5.0: “Character Set Translation”)"_s,
                                u"Exchange 4.0 alone: are Edit and Remove still grey"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}

TEST_F(ClickPathTest, onlyWhatThePlanChangesIsAsked)
{
    SettingsChange plan;
    plan.changes = {row(SettingChange::Action::Set, u"Default"_s, {}, u"KOI8-R"_s)};
    EXPECT_EQ(
        ids(plan).join(u' '),
        u"open-administrator open-connector choose-tab note-default set-default:Default=/KOI8-R confirm "
        "restart"_s);
    const auto steps = path.steps(plan, {{}, u"5.5"_s}, charsets);
    EXPECT_EQ(steps.at(4).marks, QList{DialogField::NonMime}) << "MIME stays as it is";
    EXPECT_EQ(steps.at(4).nonMime, u"Cyrillic (KOI8-R)"_s);
    EXPECT_TRUE(steps.at(4).text.english().contains(u"Leave MIME as it is."_s));
    EXPECT_TRUE(steps.at(3).text.english().contains(u"write down what they show now"_s))
        << "nothing is known";
    EXPECT_TRUE(path.steps({}, {}, charsets).empty());
    plan.changes.push_back(row(SettingChange::Action::Add, u"left.example"_s));
    EXPECT_FALSE(ids(plan).contains(u"open-domains"_s)) << "somebody chose to leave that row as it is";
    plan.changes = {row(SettingChange::Action::Set, u"Default"_s)};
    EXPECT_TRUE(path.steps(plan, {}, charsets).empty()) << "nothing is to be set";
}

TEST_F(ClickPathTest, thePicturesShowTheValuesOfTheirMoment)
{
    const auto steps = path.steps(usualPlan(), {u"EXCH01"_s, u"5.5"_s}, charsets);
    ASSERT_EQ(steps.size(), 13U);
    EXPECT_EQ(steps.at(3).picture, PathPicture::InternetMail);
    EXPECT_EQ(steps.at(3).mime, u"iso-2022-jp"_s) << "before it is set";
    EXPECT_EQ(steps.at(4).mime, u"Western European (ISO-8859-1)"_s);
    EXPECT_EQ(steps.at(5).mime, u"Western European (ISO-8859-1)"_s) << "after it was set";
    EXPECT_EQ(steps.at(5).marks, QList{DialogField::DomainButton});
    EXPECT_EQ(steps.at(7).domain, u"vax.example.net"_s);
    EXPECT_EQ(steps.at(7).marks, (QList{DialogField::List, DialogField::Remove}));
    EXPECT_EQ(steps.at(8).picture, PathPicture::DomainDialog);
    EXPECT_EQ(steps.at(8).nonMime, u"Cyrillic (KOI8-R)"_s);
}

TEST_F(ClickPathTest, aLongerNameIsPutAboveTheOneThatCoversIt)
{
    using Action = SettingChange::Action;
    SettingsChange plan;
    plan.changes = {row(Action::Add, u"corp.JP"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s),
                    row(Action::Set, u"a.corp.jp"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s),
                    row(Action::Add, u"jp"_s, u"iso-2022-jp"_s, u"iso-2022-jp"_s),
                    row(Action::Add, u"xjp"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s),
                    row(Action::Remove, u"b.jp"_s)};
    const QStringList order = ids(plan).filter(u"order:"_s);
    EXPECT_EQ(order.join(u' '), u"order:corp.JP=jp order:a.corp.jp=corp.JP"_s);
}

TEST_F(ClickPathTest, ofManyRowsFiftyHaveStepsAndTheRestIsCounted)
{
    SettingsChange plan;
    for (int i = 0; i < 3000; ++i)
        plan.changes.push_back(
            row(SettingChange::Action::Add, u"d%1.example"_s.arg(i), u"KOI8-R"_s, u"KOI8-R"_s));
    const QStringList steps = ids(plan);
    EXPECT_EQ(steps.filter(u"add:"_s).size(), 50);
    EXPECT_EQ(steps.filter(u"further-rows"_s), QStringList{u"further-rows:2950"_s});
    EXPECT_TRUE(lines(plan, {}).join(u'\n').contains(u"Set the 2950 further rows"_s));
}

TEST_F(ClickPathTest, anIdTellsItsStepWhateverThePlanIs)
{
    const PathServer server{u"EXCH01"_s, u"4.0"_s};
    SettingsChange plan = usualPlan();
    for (SettingChange& change : plan.changes)
        change.currentMime = change.currentNonMime = std::nullopt;
    plan.changes.push_back(row(SettingChange::Action::Set, u"a=b/c:d.moskva.example"_s, u"KOI8-R"_s));
    const auto steps = path.steps(plan, server, charsets);
    ASSERT_EQ(steps.size(), 16U);
    for (const PathStep& step : steps) {
        const auto again = path.step(step.id, server, charsets);
        ASSERT_TRUE(again) << step.id.toStdString();
        EXPECT_EQ(again->id, step.id);
        EXPECT_EQ(again->text.english(), step.text.english());
    }
    for (const QString& other : {u"edit"_s, u"edit:x"_s, u"restart:x=y/z"_s, u"dance"_s, QString()})
        EXPECT_FALSE(path.step(other, server, charsets)) << other.toStdString();
}

TEST_F(ClickPathTest, strangersNamesAreShownHarmless)
{
    SettingsChange plan;
    plan.changes = {row(SettingChange::Action::Add, u"<b>%3\u202e\n</b>.example"_s, u"KOI8-R"_s, u"a\nb"_s),
                    row(SettingChange::Action::Add, QString(9000, u'x'), u"KOI8-R"_s, u"KOI8-R"_s)};
    const QString text = lines(plan, {u"EX\u202e"_s, u"5.5"_s}).join(u'\n');
    EXPECT_TRUE(text.contains(u"type “<b>%3\\u202e\\u000a</b>.example” as"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Non-MIME to “a\\u000ab”"_s));
    EXPECT_TRUE(text.contains(u"for EX\\u202e."_s));
    EXPECT_FALSE(text.contains(QString(300, u'x')));
}
