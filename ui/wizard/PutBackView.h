#pragma once

#include "core/retest/PutBackCommands.h"
#include "core/retest/PutBackPlan.h"
#include "ui/common/Card.h"
#include "ui/wizard/CaseSession.h"

class QGridLayout;

namespace ims {

class ChoiceRow;
class CommandBox;

/// One failed file: when it is put back, with which commands, how success shows, and what became of it.
class PutBackView : public Card
{
    Q_OBJECT

public:
    explicit PutBackView(CaseSession& session, QWidget* parent = nullptr);

    /// `spoolFolder` as spoolFolderOf() found it; empty = not known.
    void showFile(const QString& name, const PutBackFile& file, const QString& spoolFolder);

    ChoiceRow* answer() const { return m_answer; }
    QStringList commands() const; ///< in order; empty where the name must not stand in a command
    QString text() const;         ///< what is said instead of, or about, the commands

private:
    CommandBox* addCommand(const QString& label);

    CaseSession& m_session;
    TextLabel* m_why;
    QVBoxLayout* m_answerPlace;
    ChoiceRow* m_answer = nullptr;
    QWidget* m_commandTable;
    QGridLayout* m_grid;
    std::vector<CommandBox*> m_commands;
    TextLabel* m_note;
    TextLabel* m_success;
};

} // namespace ims
