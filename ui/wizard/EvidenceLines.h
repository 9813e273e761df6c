#pragma once

#include "core/diagnosis/Finding.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ims {

class TextLabel;

/// What supports a cause, or what speaks against it: line by line, each with what it rests on and a way to
/// where it can be checked. A few lines at first, all of them on demand.
class EvidenceLines : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t fewLines = 4;
    static constexpr size_t mostLines = 200; ///< the report has all

    EvidenceLines(bool supports, QWidget* parent = nullptr);

    /// Shows those lines of a finding that are of this kind, the weightiest first. What does not change stays
    /// as it is. `settingsFile`: the evidence that is neither a spool file nor a log.
    void setEvidence(const std::vector<EvidenceItem>& evidence, const QString& settingsFile);

    /// Goes back to a few lines.
    void showFew();

    size_t shownLines() const;

    static QString basisWord(Basis basis);

Q_SIGNALS:
    void placeWanted(const ims::EvidenceRef& ref);

private:
    void rebuild();
    void addLine(const EvidenceItem& item, QVBoxLayout* column);
    QWidget* makePlace(const EvidenceRef& ref, QWidget* parent);
    void addRest(QVBoxLayout* column);

    bool m_supports;
    bool m_all = false;
    std::vector<EvidenceItem> m_items;
    QString m_settingsFile;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
};

} // namespace ims
