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
FindingLook dismissedLook();

/// The causes at the side of the page: each with its sign, its status as a word and what it explains.
class FindingList : public QListView
{
    Q_OBJECT

public:
    explicit FindingList(FindingsModel* model, QWidget* parent = nullptr);

    /// Marks the cause that is shown, without telling anyone.
    void setCurrentCause(const QString& cause);

    /// Brings the row into sight with as much below it as fits; what is chosen stays.
    void showFrom(qsizetype row);

Q_SIGNALS:
    void causeChosen(const QString& cause);

private:
    FindingsModel* m_model;
    bool m_marking = false;
};

} // namespace ims
