#pragma once

#include "core/diagnosis/Finding.h"

#include <QScrollArea>

#include <memory>

class QGridLayout;
class QListWidget;
class QVBoxLayout;

namespace ims {

class FindingCard;
class TextLabel;

/// The diagnosis beside the evidence: the chosen finding as a card (the best one at first), the others as a
/// list, and the recommended change of the Character Sets setting.
class FindingsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void setDiagnosis(std::shared_ptr<const Diagnosis> diagnosis);

    /// Shows the finding for a cause, if there is one.
    void showCause(const QString& cause);

    QString shownFinding() const;        ///< its title
    QStringList recommendedRows() const; ///< "action|domain|MIME|Non-MIME", as shown

private:
    void showFinding(int index);
    void fillList();
    void fillRecommendation();
    void addChange(const SettingChange& change, QGridLayout* grid);
    TextLabel* addHeading(const QString& text);

    std::shared_ptr<const Diagnosis> m_diagnosis;
    QStringList m_rows;
    QVBoxLayout* m_column;
    FindingCard* m_card;
    TextLabel* m_listHeading;
    QListWidget* m_list;
    QWidget* m_recommendation = nullptr;
};

} // namespace ims
