#pragma once

#include "core/casefile/RecentCases.h"
#include "core/diagnosis/CauseCatalogue.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace ims {

/// Earlier cases of the same server, the one saved last first. To be shown with open().
class EarlierCasesDialog : public QDialog
{
    Q_OBJECT

public:
    EarlierCasesDialog(const QString& server, std::vector<CaseSummary> cases, const CauseCatalogue& causes,
                       const QDate& today, QWidget* parent = nullptr);

    QTreeWidget* list() const { return m_list; }
    QPushButton* openButton() const { return m_open; }

Q_SIGNALS:
    void chosen(const ims::Path& folder);

private:
    void choose();

    std::vector<CaseSummary> m_cases;
    QTreeWidget* m_list;
    QPushButton* m_open = nullptr;
};

} // namespace ims
