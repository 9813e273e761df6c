#pragma once

#include "ui/wizard/CaseSession.h"

#include <QWidget>

class QVBoxLayout;

namespace ims {

class Card;
class ChoiceRow;

/// Which releases of the server have a fault and which are without it, as a phrase.
QString affectedVersionText(const AffectedVersion& version);

/// What the chosen cause asks for where it is not the Character Sets: its steps, each with what came of it.
class RemedyView : public QWidget
{
    Q_OBJECT

public:
    explicit RemedyView(CaseSession& session, QWidget* parent = nullptr);

    /// Shows the cause that was chosen, if any; makes nothing anew that has not changed.
    void refresh();

    QString title() const;
    QStringList texts() const { return m_texts; } ///< everything said about the cause, in order
    ChoiceRow* stepAnswer(int number) const;      ///< 1-based

private:
    void fill(const Cause& cause);
    void addRisks(const Cause& cause);
    void addVersions(const Cause& cause, Card* card);
    void addMessages(const Cause& cause, Card* card);
    void addStep(int number, const Message& step, Card* card);
    void say(Card* card, const QString& text, bool quiet);

    CaseSession& m_session;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    Card* m_about = nullptr;
    QString m_shown;
    QStringList m_texts;
    std::vector<ChoiceRow*> m_answers;
};

} // namespace ims
