#pragma once

#include "ui/common/Job.h"
#include "ui/wizard/ReportExport.h"
#include "ui/wizard/StepPage.h"

#include <QTimer>

class QHBoxLayout;
class QStackedWidget;
class QTextBrowser;

namespace ims {

class ArchiveCard;
class ColumnArea;
class ExportCard;
class LoadingBar;
class NoticesCard;
class RedactionCard;
class ReportPrinter;
class StatePanel;
class TextLabel;
class WrittenCard;

/// Step 8: the ways out of the case (an archive for the next engineer, other forms, a few lines for the
/// ticket, texts for others), what is hidden in them, and the report as it will be exported.
class ReportPage : public StepPage
{
    Q_OBJECT

public:
    explicit ReportPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    ExportCard* exports() const { return m_exports; }
    WrittenCard* writtenCard() const { return m_writtenCard; }
    RedactionCard* redaction() const { return m_redaction; }
    ArchiveCard* archive() const { return m_archive; }
    NoticesCard* notices() const { return m_notices; }
    ReportPrinter* printer() const { return m_printer; }
    QTextBrowser* preview() const { return m_preview; }

    /// Whether the preview is not yet that of what is chosen now.
    bool isMakingPreview() const { return m_soon.isActive() || m_making.isRunning(); }

    /// Why the preview is not what will be exported; mostly empty.
    QString previewProblem() const;

    /// Where the report was last written to; empty before.
    QString written() const;

    /// The steps that are not done, in a sentence; empty where none is.
    QString openSteps() const;

Q_SIGNALS:
    void previewShown();

protected:
    void showCase() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a preview was made of and what came of it.
    struct Made
    {
        ReportPreview preview;
        std::shared_ptr<const ReportBasis> basis;
    };

    void makeColumn();
    void makePreviewBar();
    void listen();
    void changeWishes();
    void showWishes();
    void showWritten();
    void showBeside(bool beside);
    void fitColumn();
    void makePreview();
    void forgetBasis();
    void showPreview(const Expected<Made>& made, bool hidesRecipients);
    void showOpenSteps();
    void askForTarget(ReportForm form);

    QStackedWidget* m_stack;
    StatePanel* m_state;
    QWidget* m_whole;
    LoadingBar* m_bar;
    QHBoxLayout* m_row;
    ColumnArea* m_area;
    TextLabel* m_open;
    ExportCard* m_exports;
    WrittenCard* m_writtenCard;
    RedactionCard* m_redaction;
    ArchiveCard* m_archive;
    NoticesCard* m_notices;
    QWidget* m_paper; ///< the preview and what is said of it
    TextLabel* m_problem;
    QTextBrowser* m_preview;
    ReportPrinter* m_printer;
    bool m_beside = false;                      ///< the preview stands beside the cards, not among them
    std::shared_ptr<const ReportBasis> m_basis; ///< of the case as it is; null = to be made anew
    bool m_basisHides = true;
    QTimer m_slow; ///< runs until the preview takes long
    QTimer m_soon; ///< gathers what asks for a new preview
    Job m_making;
};

} // namespace ims
