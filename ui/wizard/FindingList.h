#pragma once

#include "core/diagnosis/Finding.h"
#include "ui/common/Theme.h"

#include <QListView>

namespace ims {

class FindingsModel;

/// How a status is drawn beside its word.
struct FindingLook
{
    QString icon;
    ColorRole ink;
    ColorRole frame;
};

FindingLook lookOf(FindingStatus status);

/// The causes at the side of the page: each with its sign, its status as a word and what it explains.
class FindingList : public QListView
{
    Q_OBJECT

public:
    explicit FindingList(FindingsModel* model, QWidget* parent = nullptr);

    /// Marks the cause that is shown, without telling anyone.
    void setCurrentCause(const QString& cause);

Q_SIGNALS:
    void causeChosen(const QString& cause);

private:
    FindingsModel* m_model;
    bool m_marking = false;
};

} // namespace ims
