#pragma once

#include "core/base/Error.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/settings/SettingsChange.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace ims {

/// The windows of Administrator that a step of the click path may show.
enum class PathPicture { None, InternetMail, DomainDialog };

/// What such a picture can mark.
enum class DialogField { Tab, Mime, NonMime, DomainButton, List, Add, Edit, Remove, MoveUp, Domain, Ok };

/// One concrete step of the way to the Character Sets: what to do, and what the picture shows meanwhile.
struct PathStep
{
    QString id; ///< tells the step and what it sets; another value or domain is another id
    Message text;
    QStringList kb;
    PathPicture picture = PathPicture::None;
    QList<DialogField> marks; ///< in the order of their numbers
    QString domain;           ///< as shown; empty where the step concerns none
    QString above;            ///< the domain that it has to stand above; mostly empty
    QString mime;             ///< name in the dialog's list that it shows then; empty = not known
    QString nonMime;

    friend bool operator==(const PathStep&, const PathStep&) = default;
};

/// The server that a path leads to.
struct PathServer
{
    QString name;   ///< empty = not known
    QString family; ///< "4.0", "5.0", "5.5"; empty = not known

    friend bool operator==(const PathServer&, const PathServer&) = default;
};

/// A token of the setting as the dialog's list of this version shows it where an article, the server's own
/// list or the user's file has the name, else the token, made harmless to show.
QString listedName(const CharsetCatalogue& charsets, const QString& token, const QString& family);

/// The way through Administrator to the Character Sets, as data (resources/settings/README.md), and the
/// numbered steps for one plan. Immutable once loaded.
class ClickPath
{
public:
    static constexpr size_t mostRows =
        50; ///< rows of a plan that get steps of their own; the rest is counted

    /// The one that is compiled into the program.
    static Expected<ClickPath> builtIn();

    /// Refuses, with file and place, what the README does not allow.
    static Expected<ClickPath> fromJson(const QByteArray& json, const QString& fileName);

    /// What is to be done, in order; nothing for a plan without rows.
    std::vector<PathStep> steps(const SettingsChange& plan, const PathServer& server,
                                const CharsetCatalogue& charsets) const;

    /// The step that an id stands for, whatever the plan is by now; nothing where the id is of no step.
    std::optional<PathStep> step(const QString& id, const PathServer& server,
                                 const CharsetCatalogue& charsets) const;

    /// Where the step of an id stands on the way; behind all where it is of no step.
    size_t place(const QString& id) const;

private:
    friend class ClickPathReader;

    enum class Repeat { Once, Default, Set, Add, Remove, Order, Rest };

    struct Text
    {
        QStringList families; ///< empty = all
        QStringList when;
        Message text;
        QStringList kb;
    };

    struct Step
    {
        QString id;
        Repeat repeat = Repeat::Once;
        PathPicture picture = PathPicture::None;
        QList<DialogField> marks;
        std::vector<Text> texts;
    };

    /// What a step is made for.
    struct Subject
    {
        const SettingChange* row = nullptr;
        QString above; ///< of Repeat::Order
        size_t rest = 0;
        QSet<QString> facts;
    };

    struct PlanRows
    {
        std::vector<const SettingChange*> rows;  ///< that get steps of their own
        const SettingChange* defaults = nullptr; ///< null where the plan does not have the row
        size_t rest = 0;                         ///< further rows
        QSet<QString> facts;
    };

    static std::vector<Subject> subjectsOf(const Step& step, const PlanRows& plan);
    static bool concerns(Repeat repeat, const SettingChange& row);
    static void showDefaults(PathStep& step, const SettingChange* defaults, bool isSet,
                             const PathServer& server, const CharsetCatalogue& charsets);
    static std::optional<PathStep> made(const Step& step, const Subject& subject, const PathServer& server,
                                        const CharsetCatalogue& charsets);

    std::vector<Step> m_steps;
};

} // namespace ims
