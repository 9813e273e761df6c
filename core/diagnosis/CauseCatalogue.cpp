#include "core/diagnosis/CauseCatalogue.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Error catalogueError(const QString& file, Message why)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "load the causes")), file, std::move(why),
            Message(QT_TRANSLATE_NOOP("ims", "Install the program anew; if that does not help, report it."))};
}

} // namespace

Expected<CauseCatalogue> CauseCatalogue::builtIn()
{
    const QDir folder(u":/causes"_s);
    std::vector<Cause> causes;
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        // A resource is part of the program, not evidence: no ByteSource.
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(
                catalogueError(name, Message(QT_TRANSLATE_NOOP("ims", "it cannot be opened"))));
        Expected<Cause> cause = causeFromJson(file.readAll(), name);
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
