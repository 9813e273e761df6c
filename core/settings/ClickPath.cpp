#include "core/settings/ClickPath.h"

#include "core/base/JsonReader.h"
#include "core/base/Resource.h"
#include "core/base/SafeText.h"
#include "core/settings/SettingsPlan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestShown = 255; // characters of a name; a domain of the DNS has no more

Message doingRead()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the way to the Character Sets"));
}

struct FieldName
{
    QLatin1StringView name;
    DialogField field;
};

constexpr FieldName tabFields[] = {{"tab"_L1, DialogField::Tab},
                                   {"mime"_L1, DialogField::Mime},
                                   {"non-mime"_L1, DialogField::NonMime},
                                   {"e-mail-domain"_L1, DialogField::DomainButton},
                                   {"ok"_L1, DialogField::Ok}};

constexpr FieldName dialogFields[] = {
    {"list"_L1, DialogField::List},      {"add"_L1, DialogField::Add},
    {"edit"_L1, DialogField::Edit},      {"remove"_L1, DialogField::Remove},
    {"move-up"_L1, DialogField::MoveUp}, {"domain"_L1, DialogField::Domain},
    {"mime"_L1, DialogField::Mime},      {"non-mime"_L1, DialogField::NonMime},
    {"ok"_L1, DialogField::Ok}};

std::optional<DialogField> fieldNamed(PathPicture picture, const QString& name)
{
    const auto find = [&name](const auto& fields) -> std::optional<DialogField> {
        for (const FieldName& known : fields) {
            if (known.name == name)
                return known.field;
        }
        return std::nullopt;
    };
    if (picture == PathPicture::None)
        return std::nullopt;
    return picture == PathPicture::InternetMail ? find(tabFields) : find(dialogFields);
}

bool isDefault(const SettingChange& row)
{
    return row.domain == "Default"_L1;
}

QString shownName(const QString& name)
{
    const QString begin = cutText(name, longestShown);
    return visibleText(begin) + (begin.size() < name.size() ? u"…"_s : QString());
}

/// Tells the act, so that a tick for it does not stand for another one when the plan changes.
QString rowId(const QString& step, const SettingChange& row)
{
    return step + u':' + row.domain + u'=' + row.mime.value_or(QString()) + u'/' +
           row.nonMime.value_or(QString());
}

/// The longest other domain of the plan that this one ends in at a dot: it would take its mail from above.
QString coveringDomain(const SettingChange& row, const std::vector<const SettingChange*>& rows)
{
    QString longest;
    for (const SettingChange* other : rows) {
        if (other->action != SettingChange::Action::Remove && !isDefault(*other) &&
            other->domain.size() > longest.size() &&
            row.domain.endsWith(u'.' + other->domain, Qt::CaseInsensitive))
            longest = other->domain;
    }
    return longest;
}

QSet<QString> rowFacts(const SettingChange& row)
{
    QSet<QString> facts;
    if (row.mime)
        facts.insert(u"mime"_s);
    if (row.nonMime)
        facts.insert(u"non-mime"_s);
    if (row.currentMime && row.currentNonMime)
        facts.insert(u"current"_s);
    return facts;
}

QSet<QString> planFacts(const SettingsChange& plan)
{
    QSet<QString> facts;
    for (const SettingChange& row : plan.changes) {
        if (isDefault(row) || leavesAll(row))
            continue;
        facts.insert(u"domains"_s);
        if (row.action == SettingChange::Action::Add)
            facts.insert(u"adds"_s);
    }
    return facts;
}

/// The lists that rowId() wrote.
void setLists(SettingChange& row, const QString& values)
{
    const QString mime = values.section(u'/', 0, 0);
    const QString nonMime = values.section(u'/', 1);
    if (!mime.isEmpty())
        row.mime = mime;
    if (!nonMime.isEmpty())
        row.nonMime = nonMime;
}

QString familyName(const QString& family)
{
    return family.isEmpty() ? u"unknown"_s : family;
}

} // namespace

/// Reads resources/settings/click-path.json; the schema is in the README there.
class ClickPathReader
{
public:
    explicit ClickPathReader(const QString& file)
        : m_json(file, doingRead(),
                 Message(QT_TRANSLATE_NOOP("ims", "Correct the file; its form is described in "
                                                  "resources/settings/README.md.")))
    {
    }

    JsonReader& json() { return m_json; }

    ClickPath::Step step(const QJsonObject& object, const QString& at)
    {
        m_json.onlyKeys(object, {u"id"_s, u"repeat"_s, u"picture"_s, u"marks"_s, u"texts"_s}, at);
        ClickPath::Step step;
        step.id = id(object, at);
        step.repeat = repeat(object, at);
        step.picture = picture(object, at);
        for (const QString& name : m_json.texts(object, "marks"_L1, at, false)) {
            const auto field = fieldNamed(step.picture, name);
            if (field)
                step.marks.append(*field);
            else
                m_json.fail(
                    Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” is not known here"), {at + u"marks"_s, name}));
        }
        m_json.each(object, "texts"_L1, at, true, [&](const QJsonObject& entry, const QString& place) {
            step.texts.push_back(text(entry, place, step.repeat));
        });
        return step;
    }

private:
    QString id(const QJsonObject& object, const QString& at)
    {
        static const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
        const QString id = m_json.text(object, "id"_L1, at);
        if (!form.match(id).hasMatch())
            m_json.fail(Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” is no id of lower-case words"),
                                {at.chopped(1), id}));
        if (m_ids.contains(id))
            m_json.fail(
                Message(QT_TRANSLATE_NOOP("ims", "%1: the id “%2” is there twice"), {at.chopped(1), id}));
        m_ids.insert(id);
        return id;
    }

    /// The value that a word stands for; the first one where the key is not there.
    template <class Value>
    Value word(const QJsonObject& object, QLatin1StringView key, const QString& at,
               const std::vector<std::pair<QLatin1StringView, Value>>& words)
    {
        if (!object.contains(key))
            return words.front().second;
        const QString given = m_json.text(object, key, at);
        const auto found = std::find_if(words.begin() + 1, words.end(),
                                        [&](const auto& known) { return known.first == given; });
        if (found != words.end())
            return found->second;
        m_json.fail(Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” is not known here"), {at + key, given}));
        return words.front().second;
    }

    ClickPath::Repeat repeat(const QJsonObject& object, const QString& at)
    {
        using Repeat = ClickPath::Repeat;
        return word<Repeat>(object, "repeat"_L1, at,
                            {{{}, Repeat::Once},
                             {"default"_L1, Repeat::Default},
                             {"set"_L1, Repeat::Set},
                             {"add"_L1, Repeat::Add},
                             {"remove"_L1, Repeat::Remove},
                             {"order"_L1, Repeat::Order},
                             {"rest"_L1, Repeat::Rest}});
    }

    PathPicture picture(const QJsonObject& object, const QString& at)
    {
        return word<PathPicture>(object, "picture"_L1, at,
                                 {{{}, PathPicture::None},
                                  {"internet-mail"_L1, PathPicture::InternetMail},
                                  {"e-mail-domain"_L1, PathPicture::DomainDialog}});
    }

    void allKnown(const QStringList& given, const QStringList& known, const QString& at)
    {
        for (const QString& name : given) {
            if (!known.contains(name))
                m_json.fail(Message(QT_TRANSLATE_NOOP("ims", "%1: “%2” is not known here"), {at, name}));
        }
    }

    ClickPath::Text text(const QJsonObject& object, const QString& at, ClickPath::Repeat repeat)
    {
        m_json.onlyKeys(object, {u"families"_s, u"when"_s, u"text"_s, u"kb"_s}, at);
        ClickPath::Text text;
        text.families = m_json.texts(object, "families"_L1, at, false);
        allKnown(text.families, exchangeVersions() + QStringList{u"unknown"_s}, at + u"families"_s);
        text.when = m_json.texts(object, "when"_L1, at, false);
        allKnown(text.when, {u"server"_s, u"domains"_s, u"adds"_s, u"mime"_s, u"non-mime"_s, u"current"_s},
                 at + u"when"_s);
        text.text = m_json.message(object, "text"_L1, at);
        checkPlaceholders(text, repeat, at + u"text"_s);
        text.kb = m_json.kbNumbers(object, at, false);
        return text;
    }

    /// A placeholder that has no value would leave a gap in the sentence.
    void checkPlaceholders(const ClickPath::Text& text, ClickPath::Repeat repeat, const QString& at)
    {
        using Repeat = ClickPath::Repeat;
        const QString words = QString::fromUtf8(text.text.id);
        const bool domain = repeat == Repeat::Set || repeat == Repeat::Add || repeat == Repeat::Remove ||
                            repeat == Repeat::Order;
        const std::pair<QString, bool> rules[] = {{u"%1"_s, text.when.contains("server"_L1)},
                                                  {u"%2"_s, domain},
                                                  {u"%3"_s, text.when.contains("mime"_L1)},
                                                  {u"%4"_s, text.when.contains("non-mime"_L1)},
                                                  {u"%5"_s, text.when.contains("current"_L1)},
                                                  {u"%6"_s, text.when.contains("current"_L1)},
                                                  {u"%7"_s, repeat == Repeat::Order},
                                                  {u"%8"_s, repeat == Repeat::Rest},
                                                  {u"%9"_s, false}};
        for (const auto& [placeholder, allowed] : rules) {
            if (!allowed && words.contains(placeholder))
                m_json.fail(Message(QT_TRANSLATE_NOOP("ims", "%1: nothing is known for “%2” there"),
                                    {at, placeholder}));
        }
    }

    JsonReader m_json;
    QSet<QString> m_ids;
};

QString listedName(const CharsetCatalogue& charsets, const QString& token, const QString& family)
{
    if (const Charset* charset = charsets.findSetting(token)) {
        const DialogName name = charset->dialogName(family);
        if (name.supported && isVerified(name.basis))
            return name.name;
    }
    return shownName(token);
}

Expected<ClickPath> ClickPath::builtIn()
{
    const QString name = u":/settings/click-path.json"_s;
    return readResource(name, doingRead()).and_then([&name](const QByteArray& json) {
        return fromJson(json, name);
    });
}

Expected<ClickPath> ClickPath::fromJson(const QByteArray& json, const QString& fileName)
{
    ClickPathReader reader(fileName);
    const QJsonObject root = reader.json().root(json);
    reader.json().onlyKeys(root, {u"version"_s, u"steps"_s}, {});
    if (root.value("version"_L1).toInt() < 1)
        reader.json().fail(
            Message(QT_TRANSLATE_NOOP("ims", "%1 is no whole number from 1 on"), {u"version"_s}));
    ClickPath path;
    reader.json().each(root, "steps"_L1, {}, true, [&](const QJsonObject& object, const QString& at) {
        path.m_steps.push_back(reader.step(object, at));
    });
    if (reader.json().error())
        return tl::unexpected(*reader.json().error());
    return path;
}

std::optional<PathStep> ClickPath::made(const Step& step, const Subject& subject, const PathServer& server,
                                        const CharsetCatalogue& charsets)
{
    QSet<QString> facts = subject.facts;
    if (subject.row)
        facts.unite(rowFacts(*subject.row));
    if (!server.name.isEmpty())
        facts.insert(u"server"_s);
    const auto said = std::find_if(step.texts.begin(), step.texts.end(), [&](const Text& text) {
        return (text.families.isEmpty() || text.families.contains(familyName(server.family))) &&
               std::all_of(text.when.begin(), text.when.end(),
                           [&facts](const QString& fact) { return facts.contains(fact); });
    });
    if (said == step.texts.end())
        return std::nullopt;
    const auto name = [&](const std::optional<QString>& token) {
        return token ? listedName(charsets, *token, server.family) : QString();
    };
    static const SettingChange none;
    const SettingChange& row = subject.row ? *subject.row : none;
    PathStep made;
    made.id = step.id;
    made.text = said->text;
    made.kb = said->kb;
    made.picture = step.picture;
    made.text.arguments = {shownName(server.name),   shownName(row.domain),        name(row.mime),
                           name(row.nonMime),        name(row.currentMime),        name(row.currentNonMime),
                           shownName(subject.above), QString::number(subject.rest)};
    for (const DialogField field : step.marks) {
        const bool stays = step.repeat != Repeat::Once && ((field == DialogField::Mime && !row.mime) ||
                                                           (field == DialogField::NonMime && !row.nonMime));
        if (!stays)
            made.marks.append(field);
    }
    if (step.repeat == Repeat::Once)
        return made;
    if (!isDefault(row))
        made.domain = shownName(row.domain);
    made.above = shownName(subject.above);
    made.mime = name(row.mime ? row.mime : row.currentMime);
    made.nonMime = name(row.nonMime ? row.nonMime : row.currentNonMime);
    if (step.repeat == Repeat::Rest)
        made.id += u':' + QString::number(subject.rest);
    else if (step.repeat == Repeat::Order)
        made.id += u':' + row.domain + u'=' + subject.above;
    else
        made.id = rowId(step.id, row);
    return made;
}

bool ClickPath::concerns(Repeat repeat, const SettingChange& row)
{
    using Action = SettingChange::Action;
    if (isDefault(row))
        return repeat == Repeat::Default;
    switch (repeat) {
    case Repeat::Set:
        return row.action == Action::Set;
    case Repeat::Add:
        return row.action == Action::Add;
    case Repeat::Remove:
        return row.action == Action::Remove;
    case Repeat::Order:
        return row.action != Action::Remove;
    default:
        return false;
    }
}

/// What the tab shows at this moment: the present values until they are set.
void ClickPath::showDefaults(PathStep& step, const SettingChange* defaults, bool isSet,
                             const PathServer& server, const CharsetCatalogue& charsets)
{
    if (!defaults)
        return;
    const auto name = [&](const std::optional<QString>& now, const std::optional<QString>& then) {
        const std::optional<QString>& token = isSet && then ? then : now;
        return token ? listedName(charsets, *token, server.family) : QString();
    };
    step.mime = name(defaults->currentMime, defaults->mime);
    step.nonMime = name(defaults->currentNonMime, defaults->nonMime);
}

/// What a step is made for, once for each row that it concerns.
std::vector<ClickPath::Subject> ClickPath::subjectsOf(const Step& step, const PlanRows& plan)
{
    if (step.repeat == Repeat::Once)
        return {{plan.defaults, {}, 0, plan.facts}};
    std::vector<Subject> subjects;
    if (step.repeat == Repeat::Rest) {
        if (plan.rest > 0)
            subjects.push_back({nullptr, {}, plan.rest, plan.facts});
        return subjects;
    }
    for (const SettingChange* row : plan.rows) {
        if (!concerns(step.repeat, *row))
            continue;
        const QString above = step.repeat == Repeat::Order ? coveringDomain(*row, plan.rows) : QString();
        if (step.repeat != Repeat::Order || !above.isEmpty())
            subjects.push_back({row, above, 0, plan.facts});
    }
    return subjects;
}

std::vector<PathStep> ClickPath::steps(const SettingsChange& plan, const PathServer& server,
                                       const CharsetCatalogue& charsets) const
{
    PlanRows rows;
    for (const SettingChange& row : plan.changes) {
        if (isDefault(row))
            rows.defaults = &row;
        if (!leavesAll(row))
            rows.rows.push_back(&row);
    }
    if (rows.rows.empty())
        return {};
    rows.rest = rows.rows.size() - std::min(rows.rows.size(), mostRows);
    rows.rows.resize(rows.rows.size() - rows.rest);
    rows.facts = planFacts(plan);
    std::vector<PathStep> path;
    bool defaultIsSet = false;
    for (const Step& step : m_steps) {
        for (const Subject& subject : subjectsOf(step, rows)) {
            std::optional<PathStep> one = made(step, subject, server, charsets);
            if (!one)
                continue;
            if (step.repeat == Repeat::Once && step.picture == PathPicture::InternetMail)
                showDefaults(*one, rows.defaults, defaultIsSet, server, charsets);
            path.push_back(std::move(*one));
        }
        defaultIsSet = defaultIsSet || step.repeat == Repeat::Default;
    }
    return path;
}

size_t ClickPath::place(const QString& id) const
{
    const QString name = id.section(u':', 0, 0);
    const auto known =
        std::find_if(m_steps.begin(), m_steps.end(), [&name](const Step& step) { return step.id == name; });
    return static_cast<size_t>(known - m_steps.begin());
}

std::optional<PathStep> ClickPath::step(const QString& id, const PathServer& server,
                                        const CharsetCatalogue& charsets) const
{
    const size_t at = place(id);
    const QString name = id.section(u':', 0, 0);
    if (at == m_steps.size() || (m_steps[at].repeat == Repeat::Once) != (name == id))
        return std::nullopt;
    const Step* known = &m_steps[at];
    Subject subject;
    subject.facts = {u"domains"_s, u"adds"_s};
    SettingChange row;
    const QString rest = id.mid(name.size() + 1);
    const qsizetype equals = rest.lastIndexOf(u'=');
    if (known->repeat == Repeat::Rest) {
        subject.rest = rest.toULongLong();
    } else if (known->repeat != Repeat::Once) {
        if (equals < 0)
            return std::nullopt;
        row.domain = rest.left(equals);
        const QString values = rest.mid(equals + 1);
        if (known->repeat == Repeat::Order)
            subject.above = values;
        else
            setLists(row, values);
        subject.row = &row;
    }
    return made(*known, subject, server, charsets);
}

} // namespace ims
