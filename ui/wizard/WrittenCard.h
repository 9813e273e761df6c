#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/ReportExport.h"

class QPushButton;

namespace ims {

class CommandBox;

/// The report that was written last: where, how large, its SHA-256 to be copied, and what was left out.
class WrittenCard : public Card
{
    Q_OBJECT

public:
    explicit WrittenCard(QWidget* parent = nullptr);

    void setReport(const ExportedReport& report);

    CommandBox* path() const { return m_path; }
    CommandBox* sha256() const { return m_sha256; }
    QPushButton* folderButton() const { return m_folder; }
    QString facts() const;

private:
    CommandBox* m_path;
    TextLabel* m_facts;
    CommandBox* m_sha256;
    TextLabel* m_notes;
    QPushButton* m_folder;
    Path m_file;
};

} // namespace ims
