#pragma once

#include "ui/wizard/DialogDrawing.h"
#include "ui/wizard/SheetLayout.h"

#include <QStringList>

#include <vector>

namespace ims {

/// The way by hand on paper, for whoever stands at the server: what to write down, what to do with a box for
/// each step, where on the screen, and the way back. All texts are drawn as they are, never as markup.
struct HandSheet
{
    struct Step
    {
        QString text;
        QString done; ///< when and by whom; empty = not yet
    };

    /// A row whose present values are needed for the way back.
    struct Present
    {
        QString domain;
        QString values; ///< as the evidence has them; empty = not known
    };

    struct Picture
    {
        int step = 0; ///< 1-based
        DrawnDialog dialog;
    };

    QString title;
    QString facts; ///< ticket, server, version, when it was printed
    QString warning;
    std::vector<Present> present;
    QString presentMore; ///< how many rows are not listed; empty = none
    std::vector<Step> steps;
    std::vector<Picture> pictures; ///< two stand side by side
    QString wayBack;
    QString footer;
};

/// Keeps the sheet.
MakeSheet layoutOf(const HandSheet& sheet);

} // namespace ims
