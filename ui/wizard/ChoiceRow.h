#pragma once

#include "core/flow/Flow.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;

namespace ims {

class CaseSession;
class TextLabel;

/// One question of the walkthrough (or of one item, `question/item`) with its answers as buttons, of which
/// one can be down. Choosing gives the answer; choosing it again, with all that goes with it, takes it back.
/// Where other answers would be taken back with it, the row says which and asks first.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    /// Shows the question's own text where `withText`.
    ChoiceRow(CaseSession& session, const QString& id, bool withText, QWidget* parent = nullptr);

    /// Shows a text of the item's own instead of the question's.
    ChoiceRow(CaseSession& session, const QString& id, const QString& text, QWidget* parent = nullptr);

    QString id() const { return m_id; }

    /// The answers that go with a choice (with an empty value: with taking it back), as one act; without it,
    /// the choice alone.
    void setAnswers(std::function<std::vector<FlowAnswer>(const QString& value)> answersFor);

    /// Shows the answer as it stands, and says so where it is in doubt.
    void refresh();

    /// Numbers the choices from `first` on, for the keys that answer; the number after the last.
    int setNumbers(int first);

    /// Gives the answer that a number stands for; false where it is none of this row's.
    bool choose(int number);
    void choose(const QString& value);

    /// The text of the question that stands over answers to be taken back; empty where nothing is asked.
    QString confirmation() const;
    void confirm();

    /// Says below the choices what speaks for one of them and marks it; an empty value marks none.
    void recommend(const QString& value, const QString& why);
    QString recommended() const { return m_recommended; }
    QString advice() const;
    bool showsDoubt() const;

    QPushButton* button(const QString& value) const;

private:
    struct Choice
    {
        QString value;
        QString text;
        QPushButton* button = nullptr;
    };

    std::vector<FlowAnswer> together(const QString& value) const;
    void showLabels();
    void makeConfirmation();
    void showConfirmation(std::vector<FlowAnswer> answers, const QStringList& lost);
    void dismiss();

    CaseSession& m_session;
    QString m_id;
    int m_firstNumber = 0; ///< 0 = not numbered
    std::vector<Choice> m_choices;
    std::function<std::vector<FlowAnswer>(const QString&)> m_answersFor;
    std::vector<FlowAnswer> m_pending;
    QString m_recommended;
    TextLabel* m_advice = nullptr;
    TextLabel* m_doubt = nullptr;
    QWidget* m_confirmation = nullptr;
    TextLabel* m_confirmationText = nullptr;
};

/// The questions behind answers as a list for people: "5 Settings: Is the present setting written down?".
QString namedAnswers(const CaseSession& session, const QStringList& ids);

} // namespace ims
