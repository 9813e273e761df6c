#pragma once

#include "ui/wizard/StepPage.h"

class QScrollArea;
class QSplitter;

namespace ims {

class EvidenceState;
class FindingCard;
class FindingList;
class FindingsModel;

/// Step 4: the documented causes weighed against the evidence, and which of them the technician goes on with.
class CausePage : public StepPage
{
    Q_OBJECT

public:
    explicit CausePage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    FindingList* list() const { return m_list; }
    FindingCard* card() const { return m_card; }

protected:
    void showCase() override;
    void questionShown(ChoiceRow& row) override;
    std::vector<FlowAnswer> answersFor(const QString& question, const QString& value) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Finding* shownFinding() const;
    void showList();
    void showFinding();
    void choose(const QString& cause);
    void advise(ChoiceRow& row) const;
    QString othersThan(const Finding& finding) const;

    EvidenceState* m_state;
    QSplitter* m_body;
    FindingsModel* m_model;
    FindingList* m_list;
    QScrollArea* m_scroll;
    FindingCard* m_card;
    QString m_cause; ///< the one that is looked at
};

} // namespace ims
