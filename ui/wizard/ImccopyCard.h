#pragma once

#include "core/settings/ImccopySteps.h"
#include "core/settings/SettingsMerge.h"
#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"

#include <functional>
#include <optional>
#include <vector>

class QPushButton;

namespace ims {

class Disclosure;
class TickRow;

/// The way with imccopy: the steps with their commands to copy, each to be ticked; the restore file that
/// holds the newest save with only the planned lists changed, with the difference line by line; and the way
/// back.
class ImccopyCard : public Card
{
    Q_OBJECT

public:
    static constexpr size_t mostLines = 200; ///< of a difference; more are counted

    /// @param importSave asks for a save and adds it to the evidence
    ImccopyCard(PageContext& context, std::function<void()> importSave, QWidget* parent = nullptr);

    void refresh(const SettingsChange& plan);

    bool isUnderWay() const; ///< some step is ticked

    TickRow* step(const QString& id) const;
    QPushButton* button(const QString& stepId) const; ///< null where the step has none
    QStringList conflicts() const { return m_conflicts; }
    QString difference() const; ///< of the restore file, as shown

private:
    struct Step
    {
        ImccopyStep step;
        TickRow* row = nullptr;
        QPushButton* button = nullptr;
    };

    /// A file that can be written: the plan's, or the one that takes it back.
    struct RestoreFile
    {
        bool undo = false;
        std::optional<Expected<MergedSettings>> merged; ///< nothing = not worked out yet
        TextLabel* state = nullptr;
        Disclosure* opener = nullptr;
        QWidget* lines = nullptr;
        Job* job = nullptr;
    };

    void makeSteps(const QString& family);
    void addStep(const ImccopyStep& step, QVBoxLayout* column);
    void addFile(RestoreFile& file, TickRow* row);
    void work(RestoreFile& file);
    void show(RestoreFile& file);
    void showLines(RestoreFile& file, const EditedImc& edited);
    void save(const RestoreFile& file);
    QString signature() const;

    PageContext& m_context;
    std::function<void()> m_importSave;
    std::vector<Step> m_steps;
    RestoreFile m_change;
    RestoreFile m_undo;
    QWidget* m_list = nullptr;
    SettingsChange m_plan;
    QString m_shown;
    QString m_family;
    QStringList m_conflicts;
    QStringList m_differenceLines;
    Job m_saving;
};

} // namespace ims
