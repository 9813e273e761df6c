#pragma once

#include "core/evidence/Evidence.h"
#include "ui/common/Panel.h"

class QHBoxLayout;

namespace ims {

class TextLabel;

/// The facts of the case, always in sight: server, version, what failed, what the logs cover, where it was
/// read.
class CaseHeader : public Panel
{
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);

    /// `folder` is what the technician opened.
    void setEvidence(const Evidence& evidence, const Path& folder);

private:
    TextLabel* addFact(const QString& name, int stretch);

    QHBoxLayout* m_row;
    TextLabel* m_server;
    TextLabel* m_version;
    TextLabel* m_failures;
    TextLabel* m_coverage;
    TextLabel* m_settings;
    TextLabel* m_root;
};

} // namespace ims
