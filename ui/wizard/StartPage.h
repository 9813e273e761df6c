#pragma once

#include "core/base/Path.h"

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ims {

class FlowDefinition;
class RecentCasesList;
class TextLabel;
struct JobProgress;

/// What stands in the window while there is no case: what to do, how far the reading is, or why it failed.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    struct Options
    {
        Path casesFolder; ///< where cases are kept; empty = nowhere
        std::shared_ptr<const FlowDefinition> walkthrough;
        bool hasSample = false;
        std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
    };

    explicit StartPage(Options options, QWidget* parent = nullptr);

    void showEmpty();
    void showLoading(const QString& folder);
    void showProgress(const JobProgress& progress);
    void showError(const QString& sentence);

    bool isLoading() const;
    RecentCasesList* recentCases() const { return m_recent; }
    QString text() const; ///< the sentence that explains the present state

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void emptyRequested();
    void spoolFileRequested(); ///< one to look at, without a case
    void caseRequested(const ims::Path& folder);
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void show(const QString& icon, const QString& title, const QString& text, bool loading);
    void refreshLook();
    void showRecent();

    QString m_iconName;
    QLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_steps;
    QProgressBar* m_bar;
    QPushButton* m_open;
    QPushButton* m_empty;
    QPushButton* m_spoolFile;
    QPushButton* m_sample;
    QPushButton* m_cancel;
    TextLabel* m_recentHeading;
    RecentCasesList* m_recent;
    bool m_hasSample;
    bool m_loading = false;
};

} // namespace ims
