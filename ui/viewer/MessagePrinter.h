#pragma once

#include "core/base/ByteSource.h"
#include "core/base/OutputFile.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/spool/SpoolFile.h"
#include "ui/common/Banner.h"
#include "ui/common/CommandRegistry.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Job.h"
#include "ui/common/PrinterPrompt.h"

#include <QObject>
#include <QPageLayout>

#include <functional>
#include <memory>

class QAction;
class QPrinter;
class QWidget;

namespace ims {

/// Puts the message that a viewer shows on paper or into a PDF: header, text, a list of the attachments (see
/// MessageMarkup). Works in the background and says what became of it.
class MessagePrinter : public QObject
{
    Q_OBJECT

public:
    MessagePrinter(std::shared_ptr<const CharsetCatalogue> catalogue, const CommandRegistry& commands,
                   const FilePrompts& prompts, QWidget* owner);

    /// Evidence that is not to be written to.
    void setRoots(std::function<EvidenceRoots()> roots) { m_roots = std::move(roots); }

    /// Instead of the system's dialog; for tests.
    void setPrinterPrompt(PrinterPrompt prompt) { m_askPrinter = std::move(prompt); }

    /// Nothing to print where `spool` is null. Work on the message before goes on.
    void setMessage(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool);

    QList<QAction*> actions() const { return {m_print, m_savePdf}; }

Q_SIGNALS:
    void said(ims::BannerKind kind, const QString& text);

private:
    /// What was shown when the command was given.
    struct Shown
    {
        ByteSourcePtr source;
        std::shared_ptr<const SpoolFile> spool;
    };

    struct Done
    {
        qint64 count = 0; ///< bytes of a PDF, or pages
        bool cut = false;
    };

    void askForPdf();
    void askForPrinter();
    void usePrinter(const Shown& shown, const std::shared_ptr<QPrinter>& printer);
    void writePdf(const Shown& shown, const Path& target, const QPageLayout& page);
    void print(const Shown& shown, const std::shared_ptr<QPrinter>& printer);
    void tell(const QString& done, bool cut);

    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    const FilePrompts& m_prompts;
    QWidget* m_owner;
    QAction* m_print;
    QAction* m_savePdf;
    std::function<EvidenceRoots()> m_roots;
    PrinterPrompt m_askPrinter;
    Shown m_shown;
    Job m_pdfJob;
    Job m_printJob;
};

} // namespace ims
