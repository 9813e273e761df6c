#pragma once

#include "ui/common/Job.h"
#include "ui/wizard/StepPage.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace ims {

class LoadingBar;
class StatePanel;
class TextLabel;

/// Step 8: the report as it will be exported, what is still open, and the ways out: a file for the next
/// engineer, a few lines for the ticket.
class ReportPage : public StepPage
{
    Q_OBJECT

public:
    explicit ReportPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    QTextBrowser* preview() const { return m_preview; }

    /// Where the report was last written to; empty before.
    QString written() const;

    /// The steps that are not done, in a sentence; empty where none is.
    QString openSteps() const;

Q_SIGNALS:
    void previewShown();

protected:
    void showCase() override;

private:
    QWidget* makeButtons();
    void makePreview();
    void showOpenSteps();
    void askForTarget(const QString& ending);
    void openFolder();

    QStackedWidget* m_stack;
    StatePanel* m_state;
    QWidget* m_whole;
    TextLabel* m_open;
    QTextBrowser* m_preview;
    LoadingBar* m_bar;
    QPushButton* m_copy = nullptr;
    QPushButton* m_folder = nullptr;
    Path m_written;
    QTimer m_slow; ///< runs until the preview takes long
    Job m_making;
};

} // namespace ims
