#pragma once

#include "core/retest/KitPlan.h"
#include "ui/wizard/SheetLayout.h"

#include <QStringList>

#include <vector>

namespace ims {

/// The retest on paper, for whoever stands at a server that this program cannot reach: what to do with a box
/// for each step, and the files' names, large, with room for what became of each. All texts are drawn as they
/// are, never as markup.
struct RetestSheet
{
    struct File
    {
        QString name;
        QString warning; ///< empty = none
    };

    struct Batch
    {
        QString heading;
        std::vector<File> files;
    };

    QString title;
    QString facts; ///< ticket, server, folder, kit, when it was printed
    QString warning;
    QStringList steps;
    std::vector<Batch> batches;
    QString aboutNames; ///< what helps to read them; empty = nothing
    QStringList leftOut;
    QString wayBack;
    QString footer;
};

/// What the sheet says besides the plan; all of it can be a stranger's words and is made harmless here.
struct RetestSheetFacts
{
    QString ticket;
    QString kit;  ///< TakeToServerKit::id; empty where the files are moved by hand
    QString when; ///< as shown
};

RetestSheet retestSheet(const KitPlan& plan, const RetestSheetFacts& facts);

/// Keeps the sheet. Where the names need several pages the first one says so.
MakeSheet layoutOf(const RetestSheet& sheet);

} // namespace ims
