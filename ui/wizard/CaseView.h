#pragma once

#include "ui/wizard/PageContext.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace ims {

class CaseHeader;
class GuidePanel;
class StepBar;
class StepList;
class StepListModel;
class StepPage;

/// The walkthrough of one case: its facts above, the steps at the side, the page of the step in sight, the
/// guide beside it and the way on below. Pages are made when they are first opened.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(PageContext& context, QWidget* parent = nullptr);

    /// The page of a step, made where it is not there yet.
    StepPage* page(const QString& step);
    StepPage* currentPage() const;

    CaseHeader* header() const { return m_header; }
    StepList* steps() const { return m_steps; }
    StepListModel* stepModel() const { return m_stepModel; }
    GuidePanel* guide() const { return m_guide; }
    StepBar* bar() const { return m_bar; }

    /// The pages seen before this one and back again, as in a browser.
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();

    /// To the next step that is not skipped.
    void goOn();

    /// Moves the focus to the next (1) or previous (-1) pane.
    void movePane(int direction);

    /// The technician's wish; without one the guide gives way where the window is narrow.
    void setGuideShown(bool shown);
    bool isGuideShown() const;

Q_SIGNALS:
    void pageShown(const QString& step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitGuide();
    void open();
    void showStep();
    void refreshPage();
    StepPage* makePage(const QString& step);

    PageContext& m_context;
    CaseHeader* m_header;
    StepListModel* m_stepModel;
    StepList* m_steps;
    QStackedWidget* m_stack;
    GuidePanel* m_guide;
    StepBar* m_bar;
    std::optional<bool> m_guideWished;
    QHash<QString, StepPage*> m_pages;
    QString m_shown; ///< the step on the screen
    QStringList m_back;
    QStringList m_forward;
    bool m_travelling = false; ///< the way back or forward is being gone: it is not noted again
};

} // namespace ims
