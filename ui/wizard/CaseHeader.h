#pragma once

#include "core/evidence/Evidence.h"
#include "ui/common/Panel.h"

class QHBoxLayout;

namespace ims {

class ElidedLabel;

/// The facts of the case, always in sight: server, version, what failed, what the logs cover, where it was
/// read.
class CaseHeader : public Panel
{
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);

    /// `opened` is what the technician opened.
    void setEvidence(const Evidence& evidence, const std::vector<Path>& opened);

private:
    ElidedLabel* addFact(const QString& name, int stretch);

    QHBoxLayout* m_row;
    ElidedLabel* m_server;
    ElidedLabel* m_version;
    ElidedLabel* m_failures;
    ElidedLabel* m_coverage;
    ElidedLabel* m_settings;
    ElidedLabel* m_root;
};

} // namespace ims
