#pragma once

#include "core/casefile/RecentCases.h"
#include "core/flow/FlowDefinition.h"
#include "ui/common/Job.h"

#include <QTreeWidget>

#include <functional>
#include <memory>

namespace ims {

/// The cases that were saved last, newest first; one click, or Enter, goes on with one. Read in the
/// background: the folder may be on a share. Hidden while there is none.
class RecentCasesList : public QTreeWidget
{
    Q_OBJECT

public:
    static constexpr size_t most = 5;

    RecentCasesList(Path casesFolder, std::shared_ptr<const FlowDefinition> walkthrough,
                    std::function<QDateTime()> now, QWidget* parent = nullptr);

    /// Looks again at what is there.
    void reload();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const ims::Path& folder);
    void filled(); ///< what is there was read

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState(QTreeWidgetItem* item, const CaseSummary& summary);
    void fill(const std::vector<CaseSummary>& cases);
    void choose(QTreeWidgetItem* item);
    QString stepName(const QString& id) const;
    int heightOf(int rows) const;

    Path m_casesFolder;
    std::shared_ptr<const FlowDefinition> m_walkthrough;
    std::function<QDateTime()> m_now;
    std::vector<Path> m_folders;
    Job m_reading;
};

} // namespace ims
