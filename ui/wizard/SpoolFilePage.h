#pragma once

#include "core/base/OutputFile.h"
#include "ui/wizard/StepPage.h"

#include <QTimer>

class QComboBox;

namespace ims {

class ElidedLabel;
class EvidenceState;
class FailuresModel;
class SpoolViewer;
class TextLabel;

/// Step 3: each failed message as it lies on disk, and any other file of the archive that a claim rests on.
class SpoolFilePage : public StepPage
{
    Q_OBJECT

public:
    explicit SpoolFilePage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;
    void showPlace(const EvidenceRef& ref) override;

    SpoolViewer* viewer() const { return m_viewer; }
    QComboBox* picker() const { return m_pick; }
    QString place() const; ///< "3 of 20"
    QString facts() const; ///< the state of the file

protected:
    void showCase() override;

private:
    /// What the viewer shows; it is read again only where this changes.
    struct Shown
    {
        std::shared_ptr<const Evidence> evidence;
        qsizetype file = -1; ///< -1 = a failure without a file
        int row = -1;        ///< of the failed message; -1 = a file that none has
        QString name;

        friend bool operator==(const Shown&, const Shown&) = default;
    };

    QWidget* makeBar();
    EvidenceRoots evidenceRoots() const;
    bool isReadFromCopy(const Path& file) const;
    void keepLook();
    void showChosen();
    void showFacts(int row);
    void show(const Shown& wanted, const Failure* failure);
    void open(const ArchivedFile& file, bool failed);

    EvidenceState* m_state;
    QWidget* m_body;
    FailuresModel* m_model;
    QComboBox* m_pick = nullptr;
    TextLabel* m_place = nullptr;
    ElidedLabel* m_facts = nullptr;
    SpoolViewer* m_viewer;
    QTimer m_lookSettles; ///< a splitter that is dragged changes it many times
    Shown m_shown;
    QString m_other; ///< a file that no failed message has, where a claim led to it
    std::pair<std::shared_ptr<const Evidence>, std::shared_ptr<const Diagnosis>> m_listed;
};

} // namespace ims
