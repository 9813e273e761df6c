#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace ims {

class ChoiceRow;
class CommandBox;
class HandSteps;

/// The recommended Character Sets against the present ones, row by row, each with the answer whether it was
/// set; the way there and the way back.
class RecommendationView : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t mostRows = 50; ///< more are in the report

    explicit RecommendationView(PageContext& context, QWidget* parent = nullptr);

    /// Shows what the session's diagnosis recommends; makes nothing anew that has not changed. Answers are
    /// shown where the walkthrough asks for them.
    void refresh();

    QStringList rows() const { return m_rows; } ///< "action|domain|MIME|Non-MIME", as shown
    QString presentValues() const;
    ChoiceRow* rowAnswer(const QString& domain) const;
    HandSteps* handSteps() const { return m_handSteps; }
    QPushButton* effectsButton() const { return m_effectsButton; }

private:
    void fill(const SettingsChange& change);
    void addRow(const SettingChange& change, QGridLayout* grid);
    void addCells(const QStringList& cells, QGridLayout* grid, int row);
    void addRowAnswer(const SettingChange& change, QHBoxLayout* line);
    void addUndo(const SettingsChange& change);
    QString signature() const;

    PageContext& m_context;
    CaseSession& m_session;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    Card* m_changes = nullptr;
    CommandBox* m_present = nullptr;
    HandSteps* m_handSteps = nullptr;
    QPushButton* m_effectsButton = nullptr;
    QString m_shown; ///< what the widgets were made from
    QStringList m_rows;
    std::vector<ChoiceRow*> m_answers;
    std::vector<TextLabel*> m_effects;
};

} // namespace ims
