#pragma once

#include "core/casefile/CaseFolder.h"
#include "core/report/Report.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/ArchiveCard.h"
#include "ui/wizard/ExportCard.h"
#include "ui/wizard/NoticesCard.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/RedactionCard.h"
#include "ui/wizard/ReportExporter.h"
#include "ui/wizard/ReportPage.h"
#include "ui/wizard/WrittenCard.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTextBrowser>

namespace ims::test {

/// Step 8 of the sample case.
class ReportStepTest : public WalkthroughTest
{
protected:
    /// Goes to step 8 and waits for its preview.
    ReportPage& reportPage()
    {
        QSignalSpy shown(view().page(QStringLiteral("report")), SIGNAL(previewShown()));
        session().goTo(QStringLiteral("report"));
        auto* page = qobject_cast<ReportPage*>(&this->page());
        EXPECT_NE(page, nullptr);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !shown.isEmpty() && !page->isMakingPreview(); }, patience));
        return *page;
    }

    /// Runs `act` and waits for the preview that it asks for.
    template <class Act>
    void waitForPreview(Act act)
    {
        auto* report = qobject_cast<ReportPage*>(&page());
        ASSERT_NE(report, nullptr);
        QSignalSpy shown(report, &ReportPage::previewShown);
        act();
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return !shown.isEmpty() && !report->isMakingPreview(); }, patience));
    }

    void hideAll(ReportPage& page)
    {
        waitForPreview([&] { QTest::mouseClick(page.redaction()->hideAll(), Qt::LeftButton); });
    }

    /// Exports by the page's button, to a file that the prompt names, and gives its bytes.
    QByteArray exported(ReportPage& page, ReportForm form, const Path& target)
    {
        m_answers = {target};
        QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
        QTest::mouseClick(page.exports()->button(form), Qt::LeftButton);
        EXPECT_TRUE(!written.isEmpty() || written.wait(patience))
            << m_window->messages().join(u'|').toStdString();
        return bytesOf(target);
    }

    static QByteArray bytesOf(const Path& path)
    {
        QFile file(displayName(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray unzip(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("unzip"), arguments);
        EXPECT_TRUE(process.waitForFinished());
        return process.readAllStandardOutput();
    }

    /// A file of an archive.
    static QByteArray memberOf(const Path& archive, const char* name)
    {
        return unzip({QStringLiteral("-p"), displayName(archive), QString::fromLatin1(name)});
    }

    QString said() const { return m_window->messages().join(u' '); }
};

} // namespace ims::test
