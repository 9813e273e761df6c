#pragma once

#include "core/base/Error.h"
#include "core/base/StopToken.h"
#include "ui/wizard/DialogDrawing.h"

#include <QByteArray>
#include <QPageLayout>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;

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

/// Paints the sheet and gives the number of pages: one in ordinary cases. The text becomes a little smaller
/// where that saves a page, never below 8 points: a long plan takes more pages. Works in any thread.
Expected<int> paintHandSheet(QPagedPaintDevice& device, const HandSheet& sheet, const StopToken& stop = {});

struct HandSheetPdf
{
    QByteArray bytes;
    int pages = 0;
};

/// A4, or the paper of `page` where that is valid.
Expected<HandSheetPdf> handSheetPdf(const HandSheet& sheet, const QPageLayout& page = {},
                                    const StopToken& stop = {});

} // namespace ims
