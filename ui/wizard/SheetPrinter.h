#pragma once

#include "core/base/OutputFile.h"
#include "ui/common/Banner.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Job.h"
#include "ui/common/PrinterPrompt.h"
#include "ui/wizard/SheetLayout.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QPrinter;
class QWidget;

namespace ims {

class CaseSession;

/// A sheet that can be printed, and how a file of it is asked for.
struct PrintedSheet
{
    QString title;
    QString prompt;   ///< "Save the steps as PDF"
    QString fileName; ///< that is offered
    MakeSheet make;
};

/// Puts a sheet on paper or into a PDF. Works in the background and says what became of it.
class SheetPrinter : public QObject
{
    Q_OBJECT

public:
    SheetPrinter(const FilePrompts& prompts, QWidget* owner);

    /// Instead of the system's dialog; for tests.
    void setPrinterPrompt(PrinterPrompt prompt) { m_askPrinter = std::move(prompt); }

    /// Lets the two actions print and save what `sheet` then gives, and the banner say what became of it.
    void serve(QAction* print, QAction* savePdf, Banner* banner, const CaseSession& session,
               const std::function<PrintedSheet()>& sheet);

    void print(const PrintedSheet& sheet, const EvidenceRoots& roots);
    void savePdf(const PrintedSheet& sheet, const EvidenceRoots& roots);

Q_SIGNALS:
    void said(ims::BannerKind kind, const QString& text);

private:
    void usePrinter(const PrintedSheet& sheet, const EvidenceRoots& roots,
                    const std::shared_ptr<QPrinter>& printer);
    void writePdf(const PrintedSheet& sheet, const EvidenceRoots& roots, const Path& target,
                  const QPageLayout& page);
    void tell(const QString& done, int pages);

    const FilePrompts& m_prompts;
    QWidget* m_owner;
    PrinterPrompt m_askPrinter;
    Job m_pdfJob;
    Job m_printJob;
};

} // namespace ims
