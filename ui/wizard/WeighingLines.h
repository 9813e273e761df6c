#pragma once

#include "core/diagnosis/CauseCatalogue.h"

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace ims {

class Disclosure;

/// How a cause was weighed, on request: what each line of evidence adds or takes, the sum, what it stands
/// for and what limits it.
class WeighingLines : public QWidget
{
    Q_OBJECT

public:
    explicit WeighingLines(QWidget* parent = nullptr);

    /// `cause` is null for what no documented cause explains, which has nothing to show. What is unfolded
    /// stays so.
    void setFinding(const Finding& finding, const Cause* cause);
    void fold();

    Disclosure* opener() const { return m_open; }
    QStringList lines() const { return m_lines; } ///< "+4.0 sentence", then the sum and what limits it

private:
    void rebuild();

    Disclosure* m_open;
    QWidget* m_box = nullptr;
    QStringList m_lines;
    qsizetype m_addends = 0;
};

} // namespace ims
