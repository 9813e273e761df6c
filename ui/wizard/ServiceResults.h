#pragma once

#include "core/casefile/ServiceAct.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ims {

/// What was asked of a service and what came of it, newest first: sign and words, what ran, its output on
/// demand, and where it failed why and what to do.
class ServiceResults : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t mostShown = 6; ///< the journal and the report have all

    explicit ServiceResults(QWidget* parent = nullptr);

    /// Makes nothing anew where they are the same.
    void setActs(const std::vector<ServiceAct>& acts);

    QStringList lines() const { return m_lines; } ///< as shown, errors included

private:
    void add(const ServiceAct& act);

    std::vector<ServiceAct> m_acts;
    QVBoxLayout* m_column;
    QStringList m_lines;
};

} // namespace ims
