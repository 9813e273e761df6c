#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/CaseSession.h"

#include <QSet>

class QPlainTextEdit;

namespace ims {

class ChoiceRow;
class CommandBox;

/// A command that the technician runs on the server: the command to copy, what it should answer, what it did
/// answer. Numbers in the answer that articles explain are explained at once.
class CommandCard : public Card
{
    Q_OBJECT

public:
    static constexpr qsizetype longestOutput = 16 * 1024; ///< characters kept of what a command printed

    /// `item` of the questions restart.command and restart.output.
    CommandCard(CaseSession& session, const QString& item, const QString& heading, QWidget* parent = nullptr);

    void setCommand(const QString& command);
    void setExpected(const QString& text);

    /// Shows the answers as they stand; what is being typed stays.
    void refresh();

    /// Hands over what was typed.
    void commit();

    QString command() const;
    ChoiceRow* answer() const { return m_answer; }
    QPlainTextEdit* output() const { return m_output; }
    QStringList explanations() const { return m_explanations; }
    QSet<QString> troubles() const { return m_troubles; } ///< numbers in the answer that tell of trouble

Q_SIGNALS:
    void recognized(bool trouble); ///< the typed text was looked through

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void explain();

    CaseSession& m_session;
    QString m_outputId;
    CommandBox* m_command;
    TextLabel* m_expected;
    ChoiceRow* m_answer;
    QPlainTextEdit* m_output;
    TextLabel* m_cut;
    QVBoxLayout* m_found;
    QString m_kept; ///< the output as the case has it; what differs is not handed over yet
    QStringList m_explanations;
    QSet<QString> m_troubles;
};

} // namespace ims
