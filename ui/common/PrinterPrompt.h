#pragma once

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace ims {

using PrinterChosen = std::function<void(std::shared_ptr<QPrinter>)>;

/// How a printer is asked for; nothing is called when the question is dismissed. Tests put their own answer
/// here.
using PrinterPrompt =
    std::function<void(QWidget* parent, std::shared_ptr<QPrinter> printer, PrinterChosen)>;

/// The system's dialog. Where there is no printer it offers to print to a file (but for Windows, which says
/// so by itself).
void showPrintDialog(QWidget* parent, const std::shared_ptr<QPrinter>& printer, const PrinterChosen& chosen);

} // namespace ims
