#pragma once

#include "core/diagnosis/Finding.h"

#include <QSplitter>

#include <memory>

class QGridLayout;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace ims {

class FindingCard;
class TextLabel;

/// The diagnosis beside the evidence: the chosen finding as a card (the best one at first), the others as a
/// list, and the recommended change of the Character Sets setting.
class FindingsPanel : public QSplitter
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void setDiagnosis(std::shared_ptr<const Diagnosis> diagnosis);

    /// Shows the finding for a cause, if there is one, from the point of view of one failed message.
    void showCause(const QString& cause, const QString& spoolFile);

    QString shownFinding() const;        ///< its title
    QStringList recommendedRows() const; ///< "action|domain|MIME|Non-MIME", as shown

private:
    void showFinding(int index);
    void fillList();
    void fillRecommendation();
    void addChange(const SettingChange& change, QGridLayout* grid);
    QScrollArea* addPane(const QString& name);

    std::shared_ptr<const Diagnosis> m_diagnosis;
    QString m_spoolFile;
    QStringList m_rows;
    QScrollArea* m_top;
    QScrollArea* m_bottom;
    FindingCard* m_card;
    TextLabel* m_listHeading;
    QListWidget* m_list;
    QWidget* m_recommendation = nullptr;
};

} // namespace ims
