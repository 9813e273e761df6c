#pragma once

#include "core/retest/PutBackPlan.h"
#include "ui/common/TextLabel.h"
#include "ui/wizard/StepPage.h"

class QTableView;

namespace ims {

class Banner;
class Card;
class ColumnArea;
class EvidenceState;
class PutBackModel;
class PutBackView;
class StatePanel;

/// Step 7: put back the failed files, and what became of each.
class RetestPage : public StepPage
{
    Q_OBJECT

public:
    static constexpr size_t mostLeftOut = 20; ///< named on the page; the report has all

    explicit RetestPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    QTableView* table() const { return m_table; }
    PutBackModel* model() const { return m_model; }
    PutBackView* file() const { return m_file; }
    Banner* warning() const { return m_warning; }
    QString summary() const;
    QStringList leftOut() const { return m_leftOutLines; }
    StatePanel* nothing() const { return m_nothing; }

protected:
    void showCase() override;

private:
    void makeTable();
    void makeHints();
    void showPlan();
    void showSelected();
    void showLeftOut(const PutBackPlan& plan);
    void showAnswers();
    void showWarning();
    void setResults();
    void showSummary(const QHash<QString, int>& counts);
    MendedCauses mended() const;
    QStringList whyTooEarly() const;

    EvidenceState* m_noEvidence;
    StatePanel* m_nothing;
    ColumnArea* m_area;
    Banner* m_warning;
    TextLabel* m_summary;
    QTableView* m_table;
    PutBackModel* m_model;
    PutBackView* m_file;
    Card* m_leftOut;
    TextLabel* m_leftOutText;
    QStringList m_leftOutLines;
    QString m_selected; ///< name of the file in sight
    std::shared_ptr<const Evidence> m_evidence;
    std::shared_ptr<const Diagnosis> m_diagnosis;
    QStringList m_mended;
};

} // namespace ims
