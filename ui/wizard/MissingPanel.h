#pragma once

#include "ui/wizard/EvidenceSummary.h"

#include <QWidget>

namespace ims {

class CommandBox;

/// What a case lacks and how the customer gets it, for each kind that is missing.
class MissingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MissingPanel(QWidget* parent = nullptr);

    void setMissing(const MissingEvidence& missing);

    QStringList shown() const; ///< headings in sight

private:
    QWidget* add(const QString& title, const QString& text, const QString& command = {});

    QWidget* m_log;
    QWidget* m_archive;
    QWidget* m_settings;
};

} // namespace ims
