#pragma once

#include "ui/common/Panel.h"

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ims {

struct Evidence;
struct EvidenceLine;
enum class ColorRole;

/// What was found in the evidence, kind by kind, what could not be read, and what was odd about it.
class FoundPanel : public Panel
{
    Q_OBJECT

public:
    explicit FoundPanel(QWidget* parent = nullptr);

    /// Null shows nothing and hides the panel.
    void setEvidence(std::shared_ptr<const Evidence> evidence);

    /// Brings the line about a file into view and says which of its bytes are meant; false where no line is
    /// about it.
    QWidget* showFile(const QString& file, const QString& place);

    QStringList lines() const { return m_lines; } ///< as shown

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QString icon;
        ColorRole ink;
        QString file;
        QLabel* mark;
        QLabel* text;
        QString said;
    };

    void addRow(const QString& icon, ColorRole ink, const QString& kind, const QString& text,
                const QString& file);
    void fill(const Evidence& evidence);
    void refreshIcons();

    std::shared_ptr<const Evidence> m_evidence;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
    QStringList m_lines;
};

} // namespace ims
