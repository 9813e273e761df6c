#pragma once

#include "ui/wizard/StepPage.h"

class QPushButton;

namespace ims {

class Banner;
class ColumnArea;
class Disclosure;
class HandSteps;
class ImccopyCard;
class MissingPanel;
class PrerequisitesCard;
class RecommendationView;
class RemedyView;
class SettingsSaves;
class StatePanel;
class UndoCard;

/// Step 5: the recommended Character Sets, or what another cause asks for.
class SettingsPage : public StepPage
{
    Q_OBJECT

public:
    explicit SettingsPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    RecommendationView* recommendation() const { return m_recommendation; }
    RemedyView* remedy() const { return m_remedy; }
    PrerequisitesCard* prerequisites() const { return m_prerequisites; } ///< of the recommended change
    PrerequisitesCard* remedyNeeds() const { return m_remedyNeeds; }     ///< of the cause unknown-charset
    MissingPanel* settingsWanted() const { return m_settingsWanted; }
    Disclosure* imccopyOpener() const { return m_imccopyOpener; }
    ImccopyCard* imccopy() const { return m_imccopy; }
    SettingsSaves* saves() const { return m_saves; }
    HandSteps* hand() const { return m_hand; }
    UndoCard* undo() const { return m_undo; }
    StatePanel* state() const { return m_state; }
    Banner* undecided() const { return m_undecided; }

protected:
    void showCase() override;
    void questionShown(ChoiceRow& row) override;

private:
    QPushButton* addWay(const QString& text, const QString& step);
    void showState(const QString& icon, const QString& title, const QString& text, QPushButton* way);
    void showRemedy();
    void showRecommendation(bool decided);
    void hideRecommendation();
    void showWays(const SettingsChange& plan);
    void showNoRecommendation();

    Banner* m_undecided;
    StatePanel* m_state;
    QPushButton* m_toCause;
    QPushButton* m_toEvidence;
    QPushButton* m_toReport;
    QPushButton* m_toRestart;
    ColumnArea* m_area;
    MissingPanel* m_settingsWanted;
    PrerequisitesCard* m_prerequisites;
    RecommendationView* m_recommendation;
    HandSteps* m_hand;
    Disclosure* m_imccopyOpener;
    ImccopyCard* m_imccopy;
    SettingsSaves* m_saves;
    UndoCard* m_undo;
    RemedyView* m_remedy;
    PrerequisitesCard* m_remedyNeeds;
};

} // namespace ims
