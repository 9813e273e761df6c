#pragma once

#include "core/diagnosis/Finding.h"
#include "ui/common/Panel.h"

class QVBoxLayout;

namespace ims {

/// One cause weighed: how likely, what supports it and what speaks against it (each with what it rests on and
/// where it can be checked), and the next step.
class FindingCard : public Panel
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget* parent = nullptr);

    /// `spoolFile`, where given, is the message that is looked at: evidence about it comes first.
    void setFinding(const Finding& finding, const QString& spoolFile = {});
    QString title() const { return m_title; }

    static QString statusWord(FindingStatus status);
    static QString basisWord(Basis basis);

private:
    void clear();
    void addEvidence(const Finding& finding, const QString& spoolFile, bool supports);
    void addEvidenceLine(const EvidenceItem& item);

    QString m_title;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_column = nullptr;
};

} // namespace ims
