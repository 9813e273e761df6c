#include "ui/common/GuideState.h"

#include "core/base/ByteSource.h"
#include "core/base/OutputFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 longestFile = qint64(1) << 16;
constexpr int mostRecent = 20;
constexpr int largestSide = 10'000;

} // namespace

GuideState readGuideState(const Path& file)
{
    GuideState state;
    if (file.empty())
        return state;
    const auto bytes = ByteSource::open(file).and_then([](const ByteSourcePtr& source) {
        return source->read({0, longestFile});
    });
    const QJsonObject object = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    state.tourSeen = object["tour_seen"_L1].toBool();
    state.helpSize = {std::clamp(object["help_width"_L1].toInt(), 0, largestSide),
                      std::clamp(object["help_height"_L1].toInt(), 0, largestSide)};
    for (const QJsonValue& id : object["recent_commands"_L1].toArray()) {
        if (id.isString() && state.recentCommands.size() < mostRecent)
            state.recentCommands.append(id.toString());
    }
    return state;
}

Expected<void> writeGuideState(const Path& file, const GuideState& state)
{
    const QJsonObject object{{u"tour_seen"_s, state.tourSeen},
                             {u"help_width"_s, state.helpSize.width()},
                             {u"help_height"_s, state.helpSize.height()},
                             {u"recent_commands"_s, QJsonArray::fromStringList(state.recentCommands)}};
    return OutputFile::makeFolder(file.parent_path(), {}).and_then([&] {
        return OutputFile::write(file, QJsonDocument(object).toJson(), {}, Existing::Replace);
    });
}

} // namespace ims
