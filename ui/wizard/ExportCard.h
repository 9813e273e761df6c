#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"
#include "ui/wizard/ReportForm.h"

#include <map>

class QComboBox;
class QPushButton;

namespace ims {

/// The ways out: the archive for the next engineer, the other forms, the summary for the ticket.
class ExportCard : public Card
{
    Q_OBJECT

public:
    explicit ExportCard(PageContext& context, QWidget* parent = nullptr);

    /// What will be written as things stand, and whether anything can be.
    void refresh();

    QPushButton* button(ReportForm form) const { return m_buttons.at(form); }
    QPushButton* copyButton() const { return m_copy; }
    QPushButton* printButton() const { return m_print; }
    QComboBox* language() const { return m_language; } ///< of the report
    QString summary() const;

Q_SIGNALS:
    void wanted(ims::ReportForm form);
    void printWanted();
    void languageChosen(const QString& tag);

private:
    void makeLanguage();
    QPushButton* makeButton(const QString& text, const QString& meaning);

    PageContext& m_context;
    std::map<ReportForm, QPushButton*> m_buttons;
    TextLabel* m_summary;
    QPushButton* m_copy;
    QPushButton* m_print;
    QComboBox* m_language;
};

} // namespace ims
