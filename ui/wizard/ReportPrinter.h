#pragma once

#include "ui/common/Banner.h"
#include "ui/common/Job.h"
#include "ui/common/PrinterPrompt.h"
#include "ui/wizard/ReportExport.h"

#include <QObject>

namespace ims {

class ReportExporter;

/// Puts the report, under the choices in force, on paper. Works in the background and says what became of it.
class ReportPrinter : public QObject
{
    Q_OBJECT

public:
    ReportPrinter(ReportExporter& exporter, QWidget* owner);

    /// Instead of the system's dialog; for tests.
    void setPrinterPrompt(PrinterPrompt prompt) { m_askPrinter = std::move(prompt); }

    void print();

Q_SIGNALS:
    void said(ims::BannerKind kind, const QString& text);

private:
    void use(const std::shared_ptr<QPrinter>& printer);

    ReportExporter& m_exporter;
    QWidget* m_owner;
    PrinterPrompt m_askPrinter;
    Job m_job;
};

} // namespace ims
