#include "ui/common/CommandRegistry.h"
#include "ui/common/ShortcutsDialog.h"
#include "ui/viewer/CharsetsDialog.h"
#include "ui/viewer/SpoolWindow.h"
#include "ui/wizard/CaseView.h"
#include "ui/wizard/EventBrowser.h"
#include "ui/wizard/EventFilterBar.h"
#include "ui/wizard/EventsPage.h"
#include "ui/wizard/MainWindow.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

Path samplePath()
{
    return pathFromString(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case"));
}

// Each widget that takes the focus has a name, and no label takes strangers' text for markup.
void audit(const QWidget& window)
{
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&window) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        }
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->metaObject()->className();
    }
}

} // namespace

TEST(AccessibleNamesTest, MainWindow)
{
    MainWindow::Options options;
    options.knowledge = Knowledge::load().value();
    options.sampleCase = samplePath();
    MainWindow window(std::move(options));
    window.show();
    audit(window);
    QSignalSpy changed(&window.session(), &CaseSession::evidenceChanged);
    window.startCase({samplePath()});
    ASSERT_TRUE(changed.wait(patience));
    for (const FlowStep& step : window.session().flow().definition().steps()) {
        window.session().goTo(step.id);
        audit(window);
    }
    window.session().goTo(u"events"_s);
    auto* events = qobject_cast<EventsPage*>(window.view()->page(u"events"_s));
    EventFilters filters;
    filters.setText(u"example"_s);
    events->browser()->setFilters(filters);
    events->browser()->setGroup(EventFacet::Charset);
    QTest::mouseClick(events->browser()->bar()->periodButton(EventFilters::Period::Range), Qt::LeftButton);
    ASSERT_TRUE(events->browser()->bar()->rangeFields()->isVisible());
    audit(window);
    window.session().answer({{u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, u"max-recipients"_s}});
    window.session().goTo(u"settings"_s);
    audit(window);
    window.session().startEmptyCase();
    for (const FlowStep& step : window.session().flow().definition().steps()) {
        window.session().goTo(step.id);
        audit(window);
    }
    window.findChild<QAction*>(u"help.about"_s)->trigger();
    const auto* about = window.findChild<QMessageBox*>();
    ASSERT_NE(about, nullptr);
    EXPECT_EQ(about->textFormat(), Qt::PlainText);
}

TEST(AccessibleNamesTest, CaseWithALogExportedAsText)
{
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"events.txt"_s));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("3/4/1999\t6:30:00 AM\tMSExchangeIMC\tError\tNone\t4117\tN/A\tEXCH01\tx\r\n");
    log.close();
    MainWindow::Options options;
    options.knowledge = Knowledge::load().value();
    MainWindow window(std::move(options));
    window.show();
    QSignalSpy changed(&window.session(), &CaseSession::evidenceChanged);
    window.startCase({pathFromString(log.fileName())});
    ASSERT_TRUE(changed.wait(patience));
    audit(window);
}

TEST(AccessibleNamesTest, SpoolWindow)
{
    SpoolWindow window(std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value()),
                       FilePrompts::dialogs());
    window.show();
    audit(window);
    QSignalSpy shown(window.viewer(), &SpoolViewer::shown);
    window.openFile(samplePath() / "Exchsrvr/Imcdata/In/Archive/GHW7TK3B");
    ASSERT_TRUE(shown.wait(patience));
    audit(window);
    window.openFile(samplePath() / "no such file");
    QSignalSpy refused(window.viewer(), &SpoolViewer::refused);
    ASSERT_TRUE(refused.wait(patience));
    audit(window);
}

TEST(AccessibleNamesTest, Dialogs)
{
    auto* charsets =
        new CharsetsDialog(std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value()), {},
                           FilePrompts::dialogs());
    charsets->show();
    audit(*charsets);
    delete charsets;
    ShortcutsDialog dialog(CommandRegistry::program());
    dialog.show();
    audit(dialog);
}
