#include "ui/viewer/SpoolWindow.h"

#include "ui/common/ProgramLanguage.h"
#include "ui/viewer/FileWatch.h"
#include "ui/viewer/SpoolPanes.h"
#include "ui/viewer/SpoolView.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;

class SpoolWindowTest : public testing::Test
{
protected:
    SpoolWindowTest()
    {
        for (const QString& name : {u"a.eml"_s, u"b.eml"_s, u"c.eml"_s})
            write(name, "Subject: " + name.toUtf8() + "\r\n\r\ntext\r\n");
        QDir(m_folder.path()).mkdir(u"b2 folder"_s);
    }

    Path write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }

    Path path(const QString& name) const { return pathFromString(m_folder.filePath(name)); }
    Path stateFile() const { return path(u"config/viewer.json"_s); }

    std::unique_ptr<SpoolWindow> makeWindow() const
    {
        auto window = std::make_unique<SpoolWindow>(
            std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value()),
            FilePrompts::dialogs(),
            ViewerFiles{.state = stateFile(), .language = path(u"config/language.json"_s)});
        window->show();
        return window;
    }

    static bool waitFor(SpoolWindow& window, const QString& title)
    {
        return QTest::qWaitFor([&] { return window.windowTitle().startsWith(title); }, patience);
    }

    static void trigger(SpoolWindow& window, const QString& id) { window.findChild<QAction*>(id)->trigger(); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SpoolWindowTest, EachFileHasATabOfItsOwnOnce)
{
    auto window = makeWindow();
    window->openFile(path(u"a.eml"_s));
    ASSERT_TRUE(waitFor(*window, u"a.eml"_s));
    EXPECT_EQ(window->tabs()->count(), 1) << "the empty tab was used";
    window->openFile(path(u"b.eml"_s));
    ASSERT_TRUE(waitFor(*window, u"b.eml"_s));
    EXPECT_EQ(window->tabs()->count(), 2);
    window->openFile(path(u"a.eml"_s));
    EXPECT_EQ(window->tabs()->count(), 2);
    EXPECT_EQ(window->tabs()->currentIndex(), 0);
    EXPECT_TRUE(window->windowTitle().startsWith(u"a.eml"_s));
    trigger(*window, u"file.close-tab"_s);
    EXPECT_EQ(window->tabs()->count(), 1);
    EXPECT_TRUE(window->windowTitle().startsWith(u"b.eml"_s));
    trigger(*window, u"file.close-tab"_s);
    EXPECT_EQ(window->tabs()->count(), 1) << "an empty one stays";
    EXPECT_FALSE(window->viewer()->explanation().isEmpty());
}

TEST_F(SpoolWindowTest, TheFilesOfAFolderAreGoneThrough)
{
    auto window = makeWindow();
    window->openFile(path(u"a.eml"_s));
    ASSERT_TRUE(waitFor(*window, u"a.eml"_s));
    QTest::keyClick(window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    ASSERT_TRUE(waitFor(*window, u"b.eml"_s));
    trigger(*window, u"file.next-in-folder"_s);
    ASSERT_TRUE(waitFor(*window, u"c.eml"_s)) << "folders are passed over";
    EXPECT_EQ(window->tabs()->count(), 1);
    trigger(*window, u"file.previous-in-folder"_s);
    ASSERT_TRUE(waitFor(*window, u"b.eml"_s));
}

TEST_F(SpoolWindowTest, LookAndRecentFilesAreKept)
{
    {
        auto window = makeWindow();
        window->openFile(path(u"a.eml"_s));
        ASSERT_TRUE(waitFor(*window, u"a.eml"_s));
        window->openFile(path(u"b.eml"_s));
        ASSERT_TRUE(waitFor(*window, u"b.eml"_s));
        window->viewer()->findChild<QAction*>(u"view.wrap"_s)->trigger();
        window->viewer()->findChild<QAction*>(u"view.zoom-in"_s)->trigger();
        window->close();
    }
    auto window = makeWindow();
    EXPECT_TRUE(window->state().look.wrap);
    EXPECT_EQ(window->state().look.zoom, 1);
    EXPECT_TRUE(window->viewer()->view()->wraps());
    EXPECT_THAT(window->state().recent,
                testing::ElementsAre(displayName(path(u"b.eml"_s)), displayName(path(u"a.eml"_s))));
}

TEST_F(SpoolWindowTest, AStateThatIsNoneOfOursIsPassedOver)
{
    QDir(m_folder.path()).mkdir(u"config"_s);
    for (const QByteArray& rubbish :
         {QByteArray("{"), QByteArray("[1]"), QByteArray("{\"zoom\": \"x\", \"recent\": [1, null, {}]}"),
          QByteArray("{\"zoom\": 1e99}"), QByteArray("{\"structure_width\": -5, \"font\": \"\\u0000\"}"),
          QByteArray(100, '\0')}) {
        write(u"config/viewer.json"_s, rubbish);
        auto window = makeWindow();
        EXPECT_TRUE(window->state().recent.isEmpty());
        EXPECT_TRUE(window->viewer()->isVisible());
        EXPECT_GE(window->state().look.sizes.structure, 1);
    }
}

TEST_F(SpoolWindowTest, WhatIsDroppedIsOpened)
{
    auto window = makeWindow();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"a.eml"_s)),
                  QUrl::fromLocalFile(m_folder.filePath(u"c.eml"_s)), QUrl(u"https://example.org/x"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    ASSERT_TRUE(waitFor(*window, u"c.eml"_s));
    EXPECT_EQ(window->tabs()->count(), 2);
}

TEST_F(SpoolWindowTest, EveryMenuEntryHasItsCommand)
{
    auto window = makeWindow();
    for (QAction* menu : window->menuBar()->actions()) {
        for (const QAction* entry : menu->menu()->actions())
            EXPECT_TRUE(entry->isSeparator() || !entry->text().isEmpty()) << menu->text().toStdString();
        EXPECT_FALSE(menu->menu()->isEmpty()) << menu->text().toStdString();
    }
}

TEST_F(SpoolWindowTest, StandardInputIsShown)
{
    auto window = makeWindow();
    window->openSource(ByteSource::fromBytes("Subject: piped\r\n\r\ntext\r\n", u"-"_s));
    ASSERT_TRUE(waitFor(*window, u"-"_s));
    EXPECT_EQ(window->viewer()->view()->rowText(0).text, u"Subject: piped"_s);
}

TEST(FileWatch, TellsWhatBecomesOfAFile)
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"file"_s);
    for (const QString& each : {name, folder.filePath(u"other"_s)}) {
        QFile file(each);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("1234");
    }
    FileWatch watch;
    watch.setInterval(5);
    std::vector<FileWatch::Change> changes;
    QObject::connect(&watch, &FileWatch::changed, &watch,
                     [&](FileWatch::Change change) { changes.push_back(change); });
    watch.watch(pathFromString(name));
    // Size and time of a file do not change at the same instant: a look between the two tells one more
    // change.
    size_t seen = 0;
    const auto tells = [&](FileWatch::Change wanted) {
        const auto told = [&] {
            return std::find(changes.begin() + static_cast<ptrdiff_t>(seen), changes.end(), wanted);
        };
        const bool came = QTest::qWaitFor([&] { return told() != changes.end(); }, patience);
        seen = static_cast<size_t>(told() - changes.begin());
        return came;
    };
    // The first look is the state that counts: it must have been before the file changes.
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch.hasLooked(); }, patience));
    QFile::resize(name, 6);
    EXPECT_TRUE(tells(FileWatch::Change::Grew));
    QFile::resize(name, 2);
    EXPECT_TRUE(tells(FileWatch::Change::Shrank));
    QFile::remove(name);
    EXPECT_TRUE(tells(FileWatch::Change::Gone));
    QFile::copy(folder.filePath(u"other"_s), folder.filePath(u"ready"_s));
    QFile::rename(folder.filePath(u"ready"_s), name); // at once: whole or not at all
    EXPECT_TRUE(tells(FileWatch::Change::Back));
}

TEST_F(SpoolWindowTest, ALanguageIsChosenForTheNextStart)
{
    const auto window = makeWindow();
    window->findChild<QAction*>(u"view.language-en"_s)->trigger();
    EXPECT_EQ(keptLanguage(path(u"config/language.json"_s)), u"en"_s);
    const auto banners = window->findChildren<Banner*>();
    ASSERT_EQ(banners.size(), 1);
    EXPECT_TRUE(banners.front()->isVisible()) << "it says when the choice takes effect";
}
