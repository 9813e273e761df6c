#pragma once

#include "core/retest/KitLog.h"
#include "core/retest/TakeToServerKit.h"
#include "ui/common/Card.h"
#include "ui/common/Job.h"
#include "ui/wizard/PageContext.h"
#include "ui/wizard/RetestSheet.h"

class QAction;
class QPushButton;

namespace ims {

class Banner;
class SheetPrinter;

/// For a server that the program cannot reach: the scripts that put back exactly the failed files there, and
/// their log read back.
class KitCard : public Card
{
    Q_OBJECT

public:
    KitCard(PageContext& context, QWidget* parent = nullptr);

    void refresh(const MendedCauses& mended);

    QPushButton* saveButton() const { return m_save; }
    SheetPrinter* printer() const { return m_printer; }
    RetestSheet sheet() const;

    QPushButton* readButton() const { return m_read; }
    QPushButton* recordButton() const { return m_record; }
    Banner* said() const { return m_said; }
    QString text() const;

    /// What the log that was read tells, as answers of the walkthrough.
    std::vector<FlowAnswer> found() const;

private:
    KitPlan plan() const;
    void save();
    void read();
    void say(bool well, const QString& text);
    void showLog(const KitLog& log);

    PageContext& m_context;
    MendedCauses m_mended;
    TextLabel* m_text;
    QPushButton* m_save;
    QPushButton* m_read;
    QPushButton* m_record;
    Banner* m_said;
    TextLabel* m_log;
    KitLog m_readLog;
    QAction* m_print;
    QAction* m_savePdf;
    SheetPrinter* m_printer;
    Job m_saving;
    Job m_reading;
};

} // namespace ims
