#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ims {

class TextLabel;
struct JobProgress;

/// What stands in the window while there is no case: what to do, how far the reading is, or why it failed.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(bool hasSample, QWidget* parent = nullptr);

    void showEmpty();
    void showLoading(const QString& folder);
    void showProgress(const JobProgress& progress);
    /// The evidence was read and holds no failed message.
    void showNothingFailed(const QString& why);
    void showError(const QString& sentence);

    bool isLoading() const;
    QString text() const; ///< the sentence that explains the present state

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& icon, const QString& title, const QString& text, bool loading);
    void refreshLook();

    QString m_iconName;
    QLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_steps;
    QProgressBar* m_bar;
    QPushButton* m_open;
    QPushButton* m_sample;
    QPushButton* m_cancel;
    bool m_hasSample;
};

} // namespace ims
