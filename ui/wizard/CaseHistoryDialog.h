#pragma once

#include "core/casefile/CaseJournal.h"
#include "core/flow/FlowDefinition.h"
#include "ui/common/Job.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QTableWidget;

namespace ims {

class TextLabel;

/// All that was done in a case, newest first, as its journal has it. Can be searched and copied.
class CaseHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr size_t most = 2'000; ///< entries shown, the newest; the command line lists them all

    CaseHistoryDialog(Path journal, std::shared_ptr<const FlowDefinition> walkthrough, QWidget* parent);

    /// What is shown, a line each: "time\twho\twhat".
    QStringList lines() const;

Q_SIGNALS:
    void filled();

private:
    void fill(const Expected<CaseJournal>& journal);
    void filter();
    void copy();

    std::shared_ptr<const FlowDefinition> m_walkthrough;
    QLineEdit* m_search;
    TextLabel* m_note;
    QTableWidget* m_table;
    Job m_reading;
};

} // namespace ims
