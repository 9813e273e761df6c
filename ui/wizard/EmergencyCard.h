#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/EmergencySheet.h"
#include "ui/wizard/PageContext.h"

namespace ims {

class Banner;
class SheetPrinter;

/// Puts the emergency card on paper or into a PDF, before the service is stopped.
class EmergencyCard : public Card
{
    Q_OBJECT

public:
    explicit EmergencyCard(PageContext& context, QWidget* parent = nullptr);

    EmergencySheet sheet() const;

    SheetPrinter* printer() const { return m_printer; }
    Banner* banner() const { return m_banner; }
    QAction* printAction() const { return m_print; }
    QAction* pdfAction() const { return m_savePdf; }

private:
    PageContext& m_context;
    QAction* m_print;
    QAction* m_savePdf;
    SheetPrinter* m_printer;
    Banner* m_banner;
};

} // namespace ims
