#include "ui/wizard/ReportPictures.h"

#include "core/base/OutputFile.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/Disclosure.h"
#include "ui/wizard/ArchiveCard.h"
#include "ui/wizard/CaseView.h"
#include "ui/wizard/ExportCard.h"
#include "ui/wizard/LoadingBar.h"
#include "ui/wizard/NoticesCard.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/RedactionCard.h"
#include "ui/wizard/ReportExporter.h"
#include "ui/wizard/ReportPage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ims {

ReportPictures::ReportPictures(MainWindow& window, const Path& place)
    : m_window(window)
    , m_place(place / "report")
{
}

void ReportPictures::addScenes(const Path& caseFolder, const Add& add)
{
    add(u"imsdoctor-8-report-redacted"_s, [this] { hideAll(); });
    add(u"imsdoctor-8-report-names"_s, [this] {
        page()->redaction()->whoIsWho()->setChecked(true);
        showPart(page()->redaction()->words());
    });
    add(u"imsdoctor-8-report-archive"_s, [this] {
        page()->redaction()->whoIsWho()->setChecked(false);
        page()->archive()->encryptBox()->setChecked(true);
        page()->archive()->password()->setText(u"picture"_s);
        page()->archive()->again()->setText(u"pictures"_s);
        static_cast<void>(page()->archive()->isReady());
        showPart(page()->archive());
    });
    add(u"imsdoctor-8-report-texts"_s, [this] {
        page()->archive()->encryptBox()->setChecked(false);
        for (auto* opener : page()->notices()->findChildren<Disclosure*>())
            opener->setChecked(true);
        showPart(page()->notices());
    });
    add(u"imsdoctor-8-report-exporting"_s, [this] {
        showExporting(true);
        showPart(page()->exports());
    });
    add(u"imsdoctor-8-report-written"_s, [this] {
        showExporting(false);
        static_cast<void>(OutputFile::makeFolder(m_place, {}));
        m_window.exportReport(m_place / "report.zip");
    });
    add(u"imsdoctor-8-report-refused"_s, [this, caseFolder] {
        m_window.exportReport(caseFolder / "report.zip"); // evidence is never written to
    });
    add({}, [this] {
        page()->redaction()->hideNothing()->click();
        static_cast<void>(OutputFile::remove(m_place, {}));
    });
}

void ReportPictures::hideAll()
{
    page()->redaction()->hideAll()->click();
    page()->redaction()->words()->setText(u"Contoso"_s);
    page()->redaction()->takeWords();
    showPart(page()->redaction());
}

/// As if it took long.
void ReportPictures::showExporting(bool on)
{
    LoadingBar* bar = m_window.exporter()->bar();
    if (!on)
        return bar->hide();
    bar->begin(ReportPage::tr("Writing the report"));
    bar->showProgress({4, 9, Message(QT_TRANSLATE_NOOP("ims", "Writing the archive"))});
}

ReportPage* ReportPictures::page() const
{
    return qobject_cast<ReportPage*>(m_window.view()->page(u"report"_s));
}

/// To the top, when its place is known.
void ReportPictures::showPart(QWidget* part) const
{
    QTimer::singleShot(0, part, [page = page(), part] {
        auto* area = page->findChild<ColumnArea*>();
        area->verticalScrollBar()->setValue(part->mapTo(area->widget(), QPoint()).y());
    });
}

} // namespace ims
