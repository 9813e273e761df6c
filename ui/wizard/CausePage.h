#pragma once

#include "ui/wizard/FindingCard.h"
#include "ui/wizard/StepPage.h"

#include <memory>
#include <optional>

class QScrollArea;
class QSplitter;

namespace ims {

class Banner;
class Disclosure;
class EvidenceState;
class FindingList;
class FindingsModel;

/// Step 4: the documented causes weighed against the evidence, and which of them the technician goes on with.
/// After an answer it says what that moved, until the next one is given or the page is left.
class CausePage : public StepPage
{
    Q_OBJECT

public:
    explicit CausePage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    /// Of the cause that is looked at while the focus is there, else of the step.
    QString helpPage() const override;

    FindingList* list() const { return m_list; }
    FindingCard* card() const { return m_card; }
    Disclosure* othersToggle() const { return m_othersToggle; }

    /// What the last answer moved, a line each; empty where nothing was answered since the page was opened.
    QString moved() const;

protected:
    void showCase() override;
    void questionShown(ChoiceRow& row) override;
    std::vector<FlowAnswer> answersFor(const QString& question, const QString& value) const override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeListPane();
    std::optional<Finding> findingOf(const QString& cause) const;
    bool isOther(const QString& cause) const;
    FindingCard::Surroundings surroundingsOf(const Finding& finding) const;
    std::vector<MessageLine> messagesOf(const Finding& finding) const;
    QString rankingOf(const FileDiagnosis& file) const;
    QString titleOf(const QString& cause) const;
    void showList();
    void showFinding();
    void showOthers(bool shown);
    void choose(const QString& cause);
    void noteAnswers();
    void showMoved();
    void clearMoved();
    void advise(ChoiceRow& row) const;
    QString othersThan(const Finding& finding) const;

    EvidenceState* m_state;
    QSplitter* m_body;
    FindingsModel* m_model;
    FindingList* m_list;
    Disclosure* m_othersToggle;
    QScrollArea* m_scroll;
    FindingCard* m_card;
    Banner* m_moved;
    QString m_cause;                           ///< the one that is looked at
    QMap<QString, QString> m_answers;          ///< those that weigh, as last seen
    std::shared_ptr<const Diagnosis> m_before; ///< what the answer that is being weighed met; else null
};

} // namespace ims
