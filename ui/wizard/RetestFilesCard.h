#pragma once

#include "ui/common/Card.h"
#include "ui/models/RetestFilesModel.h"
#include "ui/wizard/PageContext.h"
#include "ui/wizard/RetestRunner.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace ims {

class ChoiceRow;
class Disclosure;

/// What can be put back and what was: a table, the file in sight, and those of which nobody knows whether
/// they failed, one by one.
class RetestFilesCard : public Card
{
    Q_OBJECT

public:
    RetestFilesCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    QString selected() const { return m_selected; } ///< as the folder has it
    QTableView* table() const { return m_table; }
    RetestFilesModel* model() const { return m_model; }
    ChoiceRow* answer() const { return m_answer; }
    QPushButton* aloneButton() const { return m_alone; }
    Disclosure* othersOpener() const { return m_othersOpener; }
    QComboBox* others() const { return m_others; }
    QPushButton* planOther() const { return m_planOther; }
    QString details() const;

Q_SIGNALS:
    void selectionChanged(const QString& name);
    void aloneWanted(size_t row); ///< of the plan

private:
    void makeTable();
    void makeDetails();
    void makeOthers();
    std::vector<RetestFileRow> rows() const;
    QString stateOf(const RetestFile& file, const QString& item) const;
    void showDetails();
    void showOthers();
    std::optional<size_t> planRow(const QString& name) const;

    PageContext& m_context;
    RetestRunner& m_runner;
    TextLabel* m_summary;
    QTableView* m_table;
    RetestFilesModel* m_model;
    TextLabel* m_details = nullptr;
    QVBoxLayout* m_answerPlace = nullptr;
    ChoiceRow* m_answer = nullptr;
    QPushButton* m_alone = nullptr;
    Disclosure* m_othersOpener = nullptr;
    QWidget* m_othersBox = nullptr;
    QComboBox* m_others = nullptr;
    QPushButton* m_planOther = nullptr;
    QString m_selected;
};

} // namespace ims
