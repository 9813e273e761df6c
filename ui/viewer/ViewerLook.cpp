#include "ui/viewer/ViewerLook.h"

#include "core/base/ByteSource.h"
#include "core/base/OutputFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 longestFile = qint64(1) << 20;

struct NamedSize
{
    QLatin1StringView name;
    int PaneSizes::*size;
};
constexpr NamedSize namedSizes[] = {{"structure_width"_L1, &PaneSizes::structure},
                                    {"details_width"_L1, &PaneSizes::details},
                                    {"details_height"_L1, &PaneSizes::detailsBelow},
                                    {"bytes_height"_L1, &PaneSizes::bytes}};

} // namespace

void ViewerState::addRecent(const Path& file)
{
    if (!bytesIfNotUtf8(file).isEmpty())
        return; // it could not be opened by the name that is kept
    const QString name = displayName(file);
    recent.removeAll(name);
    recent.prepend(name);
    recent = recent.mid(0, mostRecent);
}

ViewerState readViewerState(const Path& file, const ViewerState& fallback)
{
    if (file.empty())
        return fallback;
    const auto bytes = ByteSource::open(file).and_then([](const ByteSourcePtr& source) {
        return source->read({0, longestFile});
    });
    const QJsonObject object = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    ViewerState state = fallback;
    ViewerLook& look = state.look;
    look.structure = object["structure"_L1].toBool(look.structure);
    look.bytes = object["bytes"_L1].toBool(look.bytes);
    look.details = object["details"_L1].toBool(look.details);
    look.wrap = object["wrap"_L1].toBool(look.wrap);
    look.offsets = object["offsets"_L1].toBool(look.offsets);
    look.zoom = object["zoom"_L1].toInt(look.zoom);
    look.fontFamily = object["font"_L1].toString(look.fontFamily);
    for (const auto& [name, size] : namedSizes)
        look.sizes.*size = std::clamp(object[name].toInt(look.sizes.*size), 1, 10'000);
    for (const QJsonValue& path : object["recent"_L1].toArray()) {
        if (path.isString() && state.recent.size() < ViewerState::mostRecent)
            state.recent.append(path.toString());
    }
    return state;
}

Expected<void> writeViewerState(const Path& file, const ViewerState& state)
{
    const ViewerLook& look = state.look;
    QJsonObject object{
        {u"structure"_s, look.structure}, {u"bytes"_s, look.bytes},
        {u"details"_s, look.details},     {u"wrap"_s, look.wrap},
        {u"offsets"_s, look.offsets},     {u"zoom"_s, look.zoom},
        {u"font"_s, look.fontFamily},     {u"recent"_s, QJsonArray::fromStringList(state.recent)}};
    for (const auto& [name, size] : namedSizes)
        object.insert(name, look.sizes.*size);
    if (auto made = OutputFile::makeFolder(file.parent_path(), {}); !made)
        return made;
    return OutputFile::write(file, QJsonDocument(object).toJson(), {}, Existing::Replace);
}

} // namespace ims
