#pragma once

#include "ui/common/Card.h"
#include "ui/models/RetestFilesModel.h"
#include "ui/wizard/PageContext.h"
#include "ui/wizard/RetestRunner.h"

class QPushButton;
class QTableView;

namespace ims {

class ConfirmPanel;

/// A message in IN that stops the service is set aside, in a dated folder beside IN: by itself, or by halves
/// until the one is found (KB Q168883, Q169223).
class SetAsideCard : public Card
{
    Q_OBJECT

public:
    SetAsideCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    QPushButton* listButton() const { return m_list; }
    QPushButton* oneButton() const { return m_one; }
    QPushButton* halfButton() const { return m_half; }
    QTableView* table() const { return m_table; }
    RetestFilesModel* model() const { return m_model; }
    ConfirmPanel* confirm() const { return m_confirm; }
    QString suspects() const; ///< what the events name; empty where they name none
    QString whyNot() const;

private:
    QStringList suspectNames() const;
    void ask(const std::vector<PlannedMove>& files, QWidget* opener);
    std::vector<PlannedMove> selected() const;
    std::vector<PlannedMove> olderHalf() const;

    PageContext& m_context;
    RetestRunner& m_runner;
    TextLabel* m_suspects;
    QPushButton* m_list;
    QTableView* m_table;
    RetestFilesModel* m_model;
    TextLabel* m_state;
    QPushButton* m_one;
    QPushButton* m_half;
    TextLabel* m_whyNot;
    ConfirmPanel* m_confirm;
    std::vector<PlannedMove> m_files; ///< asked for
};

} // namespace ims
