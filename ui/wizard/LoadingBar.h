#pragma once

#include "ui/common/Panel.h"

class QProgressBar;
class QPushButton;

namespace ims {

class TextLabel;
struct JobProgress;

/// What is being read, how far it is, and a way to stop it, while the rest of the window can be used.
class LoadingBar : public Panel
{
    Q_OBJECT

public:
    explicit LoadingBar(QWidget* parent = nullptr);

    void begin(const QString& what);
    void showProgress(const JobProgress& progress);

Q_SIGNALS:
    void cancelRequested();

private:
    TextLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace ims
