#pragma once

#include "core/evidence/Evidence.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace ims {

class ElidedLabel;

/// Which logs the events come from: the time that they cover and the state they are in. One line for all of
/// them, which opens to one for each.
class LogCoverageLines : public QWidget
{
    Q_OBJECT

public:
    explicit LogCoverageLines(QWidget* parent = nullptr);

    /// A button for what else can be seen of the logs; its text is the action's.
    void offer(QAction* action);

    void setLogs(const std::vector<LogCoverage>& logs);
    void setOpen(bool open);

    QString summary() const;
    QStringList lines() const; ///< of the single logs, as far as they are in sight
    QToolButton* opener() const { return m_opener; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshIcon();

    QToolButton* m_opener;
    ElidedLabel* m_summary;
    QHBoxLayout* m_row;
    QWidget* m_list;
    QVBoxLayout* m_column;
};

/// "AppEvent.Evt: 1999-02-01 08:00 UTC to 1999-03-12 15:44 UTC; copied while in use".
QString logLine(const LogCoverage& log);

} // namespace ims
