#pragma once

#include "ui/common/FilePrompts.h"
#include "ui/common/Job.h"
#include "ui/common/TextLabel.h"
#include "ui/wizard/CaseSession.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ims {

class CommandBox;
class Disclosure;

/// Makes the registry file by which Exchange reads an unknown charset's name as a known one: which name,
/// which charset, the file as it will be, and how it gets in and out of the registry.
class AliasForm : public QWidget
{
    Q_OBJECT

public:
    AliasForm(CaseSession& session, const FilePrompts& prompts, QWidget* parent = nullptr);

    /// The names to choose from, each with the charset that its bytes fit. What was chosen stays chosen.
    void setLabels(const std::vector<Prerequisite>& aliases);

    QComboBox* labels() const { return m_labels; }
    QComboBox* charsets() const { return m_charsets; }
    QPushButton* saveButton() const { return m_save; }
    Disclosure* undo() const { return m_undo; }
    QString preview() const;
    QString told() const; ///< why there is no file, or what became of it; empty = nothing to tell

private:
    QComboBox* addChoice(const QString& name);
    void fillCharsets();
    void showFile();
    void save();
    void tell(const QString& text, ColorRole color);
    void addSteps(const QList<Message>& steps, QVBoxLayout* column, QWidget* parent);

    CaseSession& m_session;
    const FilePrompts& m_prompts;
    QVBoxLayout* m_column;
    QComboBox* m_labels;
    QComboBox* m_charsets;
    QWidget* m_file; ///< all that there is for a file that can be made
    CommandBox* m_preview;
    QPushButton* m_save;
    TextLabel* m_told;
    QWidget* m_steps = nullptr;
    Disclosure* m_undo;
    QWidget* m_undoSteps = nullptr;
    std::vector<Prerequisite> m_aliases;
    Job m_writing;
};

} // namespace ims
