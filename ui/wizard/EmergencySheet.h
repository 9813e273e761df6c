#pragma once

#include "ui/wizard/SheetLayout.h"

#include <QStringList>

#include <vector>

namespace ims {

/// What helps at the console when the service does not stop or start, on paper: mail and network may be gone
/// then. All texts are drawn as they are, never as markup.
struct EmergencySheet
{
    struct Line
    {
        QString name;
        QString text;
    };

    QString title;
    QString facts; ///< ticket, server, version, when it was printed
    QString warning;
    std::vector<Line> commands; ///< what is typed, and what for
    std::vector<Line> troubles;
    QStringList cautions;
    QStringList numbers; ///< whose telephone numbers to write down
    QString footer;
};

/// What the sheet says about a case; names are strangers' words and made harmless here.
struct EmergencyFacts
{
    QString ticket;
    QString server;
    QString version;
    QString service;
    QString when; ///< as shown
};

EmergencySheet emergencySheet(const EmergencyFacts& facts);

/// Keeps the sheet.
MakeSheet layoutOf(const EmergencySheet& sheet);

} // namespace ims
