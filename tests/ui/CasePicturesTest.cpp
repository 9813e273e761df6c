#include "ui/wizard/CasePictures.h"

#include "ui/common/Startup.h"
#include "ui/wizard/PictureService.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 240000; // ms; nearly a hundred pictures

Path samplePath()
{
    return pathFromString(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case"));
}

MainWindow::Options options()
{
    MainWindow::Options options;
    options.knowledge = Knowledge::load().value();
    options.sampleCase = samplePath();
    options.services = pictureServices();
    return options;
}

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

} // namespace

TEST(CasePicturesTest, LeavesTheWindowAloneUntilPicturesAreAskedFor)
{
    MainWindow window(options());
    QTemporaryDir folder;
    CasePictures pictures(application(), window, pathFromString(folder.path()));
    QSignalSpy done(&pictures, &CasePictures::done);
    QSignalSpy failed(&pictures, &CasePictures::failed);
    QSignalSpy changed(&window.session(), &CaseSession::evidenceChanged);
    window.startCase({samplePath()});
    ASSERT_TRUE(changed.wait(patience));
    EXPECT_FALSE(done.wait(600));
    EXPECT_EQ(failed.count(), 0);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(CasePicturesTest, TakesEachStateInEachTheme)
{
    MainWindow window(options());
    window.show();
    QTemporaryDir folder;
    CasePictures pictures(application(), window, pathFromString(folder.path()));
    QSignalSpy done(&pictures, &CasePictures::done);
    pictures.start(samplePath());
    ASSERT_TRUE(done.wait(patience));
    EXPECT_EQ(QDir(folder.path()).entryList({u"*.png"_s}).size(), 144); // 48 states in 3 themes
    EXPECT_EQ(QImage(folder.filePath(u"imsdoctor-4-cause-light.png"_s)).size(), MainWindow::usualSize);
    applyTheme(application(), ThemeKind::Light);
}
