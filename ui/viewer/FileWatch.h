#pragma once

#include "core/base/Path.h"
#include "ui/common/Job.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace ims {

/// Notices that a file becomes another one while it is shown. It looks from time to time, in the background:
/// the system's own notices do not come from shares, and a share that is gone may give no answer for minutes.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    enum class Change { Grew, Shrank, Changed, Gone, Back };
    Q_ENUM(Change)

    /// Where `parent` is a widget, it looks only while that one is in sight.
    explicit FileWatch(QObject* parent = nullptr);

    /// From now on this file, as it is now; empty = none.
    void watch(const Path& file);

    bool isWatching() const { return !m_file.empty(); }

    /// Whether it knows how the file was: only what comes after that is a change.
    bool hasLooked() const { return m_last.has_value(); }

    /// How often it looks, in milliseconds.
    void setInterval(int interval) { m_timer.setInterval(interval); }

Q_SIGNALS:
    /// Once for each state that differs from the one before.
    void changed(ims::FileWatch::Change change);

private:
    struct State
    {
        bool there = false;
        qint64 size = 0;
        std::filesystem::file_time_type written = {};

        friend bool operator==(const State&, const State&) = default;
    };

    static State stateOf(const Path& file);
    void look();
    void take(const State& now);

    Path m_file;
    std::optional<State> m_last; ///< nothing before the first look
    QTimer m_timer;
    Job m_job;
};

} // namespace ims
