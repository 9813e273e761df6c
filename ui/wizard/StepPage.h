#pragma once

#include "ui/wizard/PageContext.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace ims {

class ChoiceRow;
class ColumnArea;
class ServersCard;
class TextLabel;

/// A page of the walkthrough: the step's one instruction above, the page's own content, the step's questions
/// below. Pages are made when they are first opened and show what the session holds; they never keep a second
/// truth.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    StepPage(const QString& step, PageContext& context, QWidget* parent = nullptr);

    QString step() const { return m_step; }

    /// The page comes into sight, or evidence, diagnosis or the chosen message are new: shows it.
    void refresh();

    /// Where F6 goes, in reading order; never empty.
    virtual QList<QWidget*> panes() const = 0;

    /// These, or what stands in their place while the step waits for an answer.
    QList<QWidget*> panesInSight() const;

    /// What stands in place of the page's content while the step waits; null while it does not.
    ServersCard* blocked() const;

    /// Shows where a claim can be checked, as far as the place is on this page.
    virtual void showPlace(const EvidenceRef& /*ref*/) {}

    /// The first question whose answers have numbers; null where there is none in sight.
    ChoiceRow* numberedQuestion() const;

    /// The page of the help for what the technician has before him.
    virtual QString helpPage() const;

    /// The step's questions in sight, for keys and tests.
    const std::vector<ChoiceRow*>& questions() const { return m_questions; }
    ChoiceRow* question(const QString& id) const;

    /// Answers by number (Alt+1 …); false where no choice has it.
    bool choose(int number);

protected:
    /// Shows the page's content as the session holds it. Called while the page is in sight; widgets that are
    /// replaced go by deleteLater(), since one of them may have caused the change.
    virtual void showCase() = 0;

    /// Whether the page has a place of its own for one of the step's questions: it is not put below it then.
    virtual bool placesItself(const QString& /*question*/) const { return false; }

    /// A question that the page places itself and whose answers have numbers too, after those of the others;
    /// null where there is none or it shows no answers.
    virtual ChoiceRow* ownQuestion() const { return nullptr; }

    /// One of the step's questions was put on the page: what the page has to say about it.
    virtual void questionShown(ChoiceRow& /*row*/) {}

    /// The answers that go with a choice of one of the step's questions, as one act; an empty value takes the
    /// answer back.
    virtual std::vector<FlowAnswer> answersFor(const QString& question, const QString& value) const;

    CaseSession& session() const { return m_context.session; }
    PageContext& context() const { return m_context; }
    QVBoxLayout* content() const { return m_content; }

    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitQuestions();
    void showTexts();
    void showBlocked();
    void showQuestions();

    QString m_step;
    PageContext& m_context;
    TextLabel* m_place;
    TextLabel* m_instruction;
    TextLabel* m_reason;
    QWidget* m_contentBox;
    QVBoxLayout* m_content;
    ColumnArea* m_blockedArea = nullptr; ///< made when it is first needed
    ServersCard* m_blocked = nullptr;
    QVBoxLayout* m_questionColumn;
    QWidget* m_questionPanel;
    QScrollArea* m_questionArea;
    std::vector<ChoiceRow*> m_questions;
};

} // namespace ims
