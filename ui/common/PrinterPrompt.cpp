#include "ui/common/PrinterPrompt.h"

#include <QPrintDialog>
#include <QPrinter>

namespace ims {

void showPrintDialog(QWidget* parent, const std::shared_ptr<QPrinter>& printer, const PrinterChosen& chosen)
{
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Ranges are then the print system's work, where it can: all pages are painted.
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [printer, chosen](QPrinter*) { chosen(printer); });
    dialog->open();
}

} // namespace ims
