#pragma once

#include "core/retest/PutBackPlan.h"
#include "ui/common/TextLabel.h"
#include "ui/wizard/StepPage.h"

class QTableView;

namespace ims {

class Banner;
class Card;
class ColumnArea;
class Disclosure;
class EvidenceState;
class KitCard;
class PutBackModel;
class PutBackView;
class RetestLive;
class ShareCard;
class StatePanel;

/// Step 7: put back the failed files, and what became of each. On the server's own folders the program moves
/// the files itself; elsewhere it gives the commands.
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
    RetestLive* live() const { return m_live; }
    KitCard* kit() const { return m_kit; }
    Disclosure* shareOpener() const { return m_shareOpener; }
    ShareCard* share() const { return m_share; }
    Disclosure* byHandOpener() const { return m_byHandOpener; }
    QString whyByHand() const; ///< why the program does not move the files itself; empty where it does

protected:
    void showCase() override;
    bool placesItself(const QString& question) const override;

private:
    void makeTable();
    void makeHints();
    void showPlan();
    void showShare();
    void showLive();
    void showByHand(const QString& why);
    void setLeftOut(const QStringList& lines, size_t all);
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
    Banner* m_where;
    Disclosure* m_shareOpener;
    ShareCard* m_share;
    KitCard* m_kit;
    RetestLive* m_live;
    bool m_isLive = false; ///< the program can move the files itself
    TextLabel* m_summary;
    QTableView* m_table;
    PutBackModel* m_model;
    Disclosure* m_byHandOpener;
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
