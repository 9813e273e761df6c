#include "core/diagnosis/CauseCatalogue.h"

#include "core/base/Resource.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Message doingLoad()
{
    return Message(QT_TRANSLATE_NOOP("ims", "load the causes"));
}

Error catalogueError(const QString& file, Message why)
{
    return {doingLoad(), file, std::move(why), todoAboutResource()};
}

} // namespace

Expected<CauseCatalogue> CauseCatalogue::builtIn()
{
    const QDir folder(u":/causes"_s);
    std::vector<Cause> causes;
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Expected<QByteArray> json = readResource(folder.filePath(name), doingLoad());
        if (!json)
            return tl::unexpected(json.error());
        Expected<Cause> cause = causeFromJson(*json, name);
        if (!cause)
            return tl::unexpected(cause.error());
        if (name != QString(cause->id % u".json"_s))
            return tl::unexpected(catalogueError(
                name,
                Message(QT_TRANSLATE_NOOP("ims", "it holds the cause “%1”, which has to lie in a file of its "
                                                 "own name"),
                        {cause->id})));
        causes.push_back(std::move(*cause));
    }
    if (causes.empty())
        return tl::unexpected(
            catalogueError({}, Message(QT_TRANSLATE_NOOP("ims", "the program holds no causes"))));
    return fromCauses(std::move(causes));
}

Expected<CauseCatalogue> CauseCatalogue::fromCauses(std::vector<Cause> causes)
{
    std::sort(causes.begin(), causes.end(), [](const Cause& a, const Cause& b) { return a.id < b.id; });
    const auto twice = std::adjacent_find(causes.begin(), causes.end(),
                                          [](const Cause& a, const Cause& b) { return a.id == b.id; });
    if (twice != causes.end())
        return tl::unexpected(catalogueError(
            {}, Message(QT_TRANSLATE_NOOP("ims", "the cause “%1” is there twice"), {twice->id})));
    CauseCatalogue catalogue;
    catalogue.m_causes = std::move(causes);
    return catalogue;
}

const Cause* CauseCatalogue::find(const QString& id) const
{
    const auto found =
        std::lower_bound(m_causes.begin(), m_causes.end(), id,
                         [](const Cause& cause, const QString& wanted) { return cause.id < wanted; });
    return found != m_causes.end() && found->id == id ? &*found : nullptr;
}

} // namespace ims
