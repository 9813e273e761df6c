#pragma once

#include "core/base/Error.h"
#include "core/base/Path.h"

#include <QString>
#include <QStringList>

namespace ims {

/// The room that panes take, in device-independent pixels; the text has the rest. At least 1.
struct PaneSizes
{
    int structure = 300;
    int details = 380;      ///< beside the text
    int detailsBelow = 240; ///< below it, where there is no room beside
    int bytes = 190;

    friend bool operator==(const PaneSizes&, const PaneSizes&) = default;
};

/// How a technician likes to look at messages. Kept over the end of the program.
struct ViewerLook
{
    bool structure = false;
    bool bytes = false;
    bool details = true;
    bool wrap = false;
    bool offsets = false;
    int zoom = 0;       ///< ByteView::zoom()
    QString fontFamily; ///< of text and bytes; empty = the program's
    PaneSizes sizes;

    friend bool operator==(const ViewerLook&, const ViewerLook&) = default;
};

/// What the viewer keeps: how it looks, and which files were opened last.
struct ViewerState
{
    static constexpr qsizetype mostRecent = 10;

    ViewerLook look;
    QStringList recent; ///< paths, the newest first

    void addRecent(const Path& file);

    friend bool operator==(const ViewerState&, const ViewerState&) = default;
};

/// `fallback` where the file is not there, or is none of ours: nothing depends on it.
ViewerState readViewerState(const Path& file, const ViewerState& fallback);

Expected<void> writeViewerState(const Path& file, const ViewerState& state);

} // namespace ims
