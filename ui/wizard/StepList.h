#pragma once

#include <QListView>

namespace ims {

class StepListModel;

/// The steps at the side: number, title and state of each, by sign and word. A click or Enter opens a step.
class StepList : public QListView
{
    Q_OBJECT

public:
    explicit StepList(StepListModel* model, QWidget* parent = nullptr);

    /// Marks the step in sight.
    void setCurrentStep(const QString& step);

Q_SIGNALS:
    void stepChosen(const QString& step);

private:
    StepListModel* m_model;
};

} // namespace ims
