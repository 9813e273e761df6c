#include "ui/viewer/SpoolViewer.h"

#include "tests/support/Corpora.h"
#include "ui/common/Banner.h"
#include "ui/models/StructureModel.h"
#include "ui/viewer/DecodedView.h"
#include "ui/viewer/FindBar.h"
#include "ui/viewer/GoToDialog.h"
#include "ui/viewer/HexView.h"
#include "ui/viewer/MarkedTextView.h"
#include "ui/viewer/SpoolPanes.h"
#include "ui/viewer/SpoolView.h"
#include "ui/viewer/StructureView.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000;

const QByteArray mail = "From: =?koi8-r?B?8NLJ18XU?= <a@moskva.example>\r\n"
                        "Subject: test\r\n"
                        "MIME-Version: 1.0\r\n"
                        "Content-Type: multipart/mixed; boundary=\"xx\"\r\n"
                        "\r\n"
                        "--xx\r\n"
                        "Content-Type: text/plain; charset=\"KOI8-R\"\r\n"
                        "Content-Transfer-Encoding: 8bit\r\n"
                        "\r\n" +
                        QByteArray::fromHex("f0d2c9d7c5d42c20dcd4cf20d0c9d3d8cdcf20cf20dad7d5cbc520c920d3d7"
                                            "c5d4c52e") +
                        "\r\n"
                        "--xx--\r\n";

/// A source whose end is not to be had until it is released, as on a slow share.
class SlowSource final : public ByteSource
{
public:
    explicit SlowSource(QByteArray bytes)
        : ByteSource(u"slow.eml"_s)
        , m_bytes(std::move(bytes))
    {
    }

    qint64 size() const override { return m_bytes.size(); }

    Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
    {
        constexpr qint64 atOnce = qint64(1) << 20;
        if (offset + length > atOnce) {
            gate.acquire();
            gate.release();
        }
        const qint64 count = std::clamp<qint64>(m_bytes.size() - offset, 0, length);
        std::memcpy(buffer, m_bytes.constData() + offset, static_cast<size_t>(count));
        return count;
    }

    mutable QSemaphore gate;

private:
    QByteArray m_bytes;
};

class SpoolViewerTest : public testing::Test
{
protected:
    SpoolViewerTest()
    {
        viewer.resize(1200, 800);
        ViewerLook look;
        look.structure = look.bytes = true;
        viewer.setLook(look);
        viewer.show();
    }

    Path write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return pathFromString(file.fileName());
    }

    bool open(SpoolViewer::Request request)
    {
        QSignalSpy shown(&viewer, &SpoolViewer::shown);
        viewer.openFile(std::move(request));
        return shown.wait(patience);
    }

    bool openBytes(const QByteArray& bytes)
    {
        QSignalSpy shown(&viewer, &SpoolViewer::shown);
        viewer.openSource(ByteSource::fromBytes(bytes, u"test.eml"_s));
        return shown.wait(patience);
    }

    void trigger(const QString& id) { viewer.findChild<QAction*>(id)->trigger(); }

    ByteRange shownIn(StructureView* structure) const
    {
        return structure->currentIndex().data(StructureModel::RangeRole).value<ByteRange>();
    }

    QTemporaryDir m_folder;
    CommandRegistry commands = CommandRegistry::program();
    FilePrompts prompts = FilePrompts::dialogs();
    SpoolViewer viewer{std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value()),
                       commands, prompts};
    SpoolPanes& panes = *viewer.panes();
};

} // namespace

TEST_F(SpoolViewerTest, ThePanesGoInStep)
{
    ASSERT_TRUE(openBytes(mail));
    const ByteRange label{mail.indexOf("KOI8-R"), 6};
    trigger(u"go.next-declaration"_s);
    EXPECT_EQ(panes.text()->selection(), label);
    EXPECT_EQ(panes.bytes()->selection(), label);
    EXPECT_TRUE(shownIn(panes.structure()).contains(label));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panes.decoded()->isBusy(); }, patience));
    EXPECT_TRUE(panes.decoded()->columns().front()->toPlainText().contains(u"Привет, это письмо"_s))
        << panes.decoded()->columns().front()->toPlainText().toStdString();

    const auto* model = panes.structure()->structure();
    const QModelIndex subject = model->modelIndexFor(mail.indexOf("Subject"));
    panes.structure()->scrollTo(subject);
    QTest::mouseClick(panes.structure()->viewport(), Qt::LeftButton, {},
                      panes.structure()->visualRect(subject).center());
    EXPECT_EQ(panes.text()->selectedText(), u"Subject: test"_s);
    EXPECT_EQ(panes.bytes()->selection(), panes.text()->selection());

    panes.bytes()->select({mail.indexOf("--xx--"), 2});
    EXPECT_EQ(panes.text()->selectedText(), u"--"_s) << "the text follows the bytes";
}

TEST_F(SpoolViewerTest, AnotherCharsetIsReadAtOnceAndSticks)
{
    ASSERT_TRUE(openBytes(mail));
    panes.text()->select({mail.size() - 20, 1});
    DecodedView& decoded = *panes.decoded();
    decoded.chooseCharset(u"windows-1251"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !decoded.isBusy(); }, patience));
    EXPECT_FALSE(decoded.columns().front()->toPlainText().contains(u"Привет"_s));
    panes.text()->select({mail.indexOf("Subject"), 7});
    panes.text()->select({mail.size() - 20, 1});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !decoded.isBusy(); }, patience));
    EXPECT_EQ(decoded.chosenCharset(), u"windows-1251"_s) << "until the technician chooses another";
}

TEST_F(SpoolViewerTest, WhatIsFoundIsMarkedInEveryPane)
{
    ASSERT_TRUE(openBytes(mail));
    trigger(u"view.find"_s);
    ASSERT_TRUE(panes.isFinding());
    panes.findBar()->find(u"письмо"_s);
    const ByteRange found{mail.indexOf(QByteArray::fromHex("d0c9d3d8cdcf")), 6};
    ASSERT_TRUE(QTest::qWaitFor([&] { return panes.text()->selection() == found; }, patience))
        << panes.findBar()->status().toStdString() << panes.findBar()->fault().toStdString();
    EXPECT_EQ(panes.bytes()->selection(), found);
    EXPECT_EQ(panes.text()->currentHit(), found);
    QTest::keyClick(panes.findBar()->field(), Qt::Key_Escape);
    EXPECT_FALSE(panes.isFinding());
    EXPECT_TRUE(panes.text()->currentHit().isEmpty());
}

TEST_F(SpoolViewerTest, TheTextOfASlowFileIsThereBeforeItsStructure)
{
    const auto slow = std::make_shared<SlowSource>(mail + QByteArray(3 << 20, 'x'));
    QSignalSpy text(&viewer, &SpoolViewer::textShown);
    QSignalSpy shown(&viewer, &SpoolViewer::shown);
    viewer.openSource(slow);
    ASSERT_TRUE(text.wait(patience));
    EXPECT_EQ(shown.count(), 0);
    EXPECT_TRUE(viewer.isReading());
    EXPECT_EQ(panes.text()->rowText(1).text, u"Subject: test"_s);
    panes.text()->select({mail.indexOf("Subject"), 7});
    slow->gate.release();
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_EQ(panes.text()->selectedText(), u"Subject"_s) << "the place stays";
    EXPECT_TRUE(viewer.verdict().contains(u"KOI8-R"_s)) << viewer.verdict().toStdString();
}

TEST_F(SpoolViewerTest, AFileThatChangesIsSaidAndReadAgainAtTheSamePlace)
{
    const Path path = write(u"mail.eml"_s, mail);
    ASSERT_TRUE(open({.path = path, .watch = true}));
    auto* watch = viewer.findChild<FileWatch*>();
    ASSERT_NE(watch, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch->hasLooked(); }, patience));
    watch->setInterval(10);
    panes.text()->select({mail.indexOf("Subject"), 7});
    {
        QFile file(m_folder.filePath(u"mail.eml"_s));
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write("more\r\n");
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return viewer.said().contains(u"since it was opened"_s); }, patience))
        << viewer.said().toStdString();
    QSignalSpy shown(&viewer, &SpoolViewer::shown);
    trigger(u"view.read-again"_s);
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_EQ(panes.text()->selectedText(), u"Subject"_s);
    EXPECT_EQ(panes.text()->fileSize(), mail.size() + 6);
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch->hasLooked(); }, patience));
    QFile::remove(m_folder.filePath(u"mail.eml"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return viewer.said().contains(u"gone"_s); }, patience));
    EXPECT_EQ(panes.text()->rowText(1).text, u"Subject: test"_s) << "what was read stays in sight";
}

TEST_F(SpoolViewerTest, AFileThatShrinksIsSaidNotShownAsIfItWereTrue)
{
    const QByteArray big = mail + QByteArray("line\r\n").repeated(500'000);
    const Path path = write(u"big.eml"_s, big);
    ASSERT_TRUE(open({.path = path}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return panes.text()->isIndexed(); }, patience));
    std::filesystem::resize_file(path, 1000);
    panes.text()->select({big.size() - 10, 4});
    viewer.grab();
    EXPECT_TRUE(QTest::qWaitFor([&] { return viewer.said().contains(u"shorter"_s); }, patience))
        << viewer.said().toStdString();
    EXPECT_TRUE(viewer.explanation().isEmpty()) << "what is known of the file stays";
}

TEST_F(SpoolViewerTest, TheMessagesOfAMailboxAreOffered)
{
    const QByteArray box =
        "From a@b.example Mon Mar  8 10:00:00 1999\nFrom: a@b.example\nSubject: first\n\none\n"
        "\nFrom c@d.example Mon Mar  8 11:00:00 1999\nFrom: c@d.example\nSubject: second\n"
        "Content-Type: text/plain; charset=koi8-r\n\ntwo\n";
    ASSERT_TRUE(open({.path = write(u"inbox"_s, box)}));
    ASSERT_TRUE(viewer.choice()->isVisible());
    ASSERT_EQ(viewer.choice()->count(), 3) << "two messages and the mailbox itself";
    EXPECT_TRUE(viewer.choice()->itemText(1).contains(u"second"_s));
    QSignalSpy shown(&viewer, &SpoolViewer::shown);
    viewer.choice()->setCurrentIndex(1);
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_TRUE(viewer.verdict().contains(u"KOI8-R"_s)) << viewer.verdict().toStdString();
    EXPECT_EQ(panes.text()->rowText(0).text, u"From: c@d.example"_s);
}

TEST_F(SpoolViewerTest, AMessageOfAMailboxIsReadAgainItself)
{
    const QByteArray box =
        "From a@b.example Mon Mar  8 10:00:00 1999\nFrom: a@b.example\nSubject: first\n\none\n"
        "\nFrom c@d.example Mon Mar  8 11:00:00 1999\nFrom: c@d.example\nSubject: second\n"
        "\ntwo\n";
    ASSERT_TRUE(open({.path = write(u"inbox"_s, box)}));
    QSignalSpy shown(&viewer, &SpoolViewer::shown);
    viewer.choice()->setCurrentIndex(1);
    ASSERT_TRUE(shown.wait(patience));
    panes.text()->select({6, 3});
    trigger(u"view.read-again"_s);
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_EQ(viewer.choice()->currentIndex(), 1);
    EXPECT_EQ(panes.text()->rowText(0).text, u"From: c@d.example"_s);
    EXPECT_EQ(panes.text()->selectedText(), u"c@d"_s);
}

TEST_F(SpoolViewerTest, NothingOfTheFileBeforeIsSavedWhileAnotherIsRead)
{
    ASSERT_TRUE(openBytes(mail));
    const QAction* save = viewer.findChild<QAction*>(u"file.save-eml"_s);
    EXPECT_TRUE(save->isEnabled());
    const auto slow = std::make_shared<SlowSource>(mail + QByteArray(3 << 20, 'x'));
    QSignalSpy text(&viewer, &SpoolViewer::textShown);
    viewer.openSource(slow);
    ASSERT_TRUE(text.wait(patience));
    EXPECT_FALSE(save->isEnabled());
    QSignalSpy shown(&viewer, &SpoolViewer::shown);
    slow->gate.release();
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_TRUE(save->isEnabled());
}

TEST_F(SpoolViewerTest, LinesAndOffsetsAreGoneTo)
{
    ASSERT_TRUE(openBytes(mail));
    const auto go = [this](const QString& place) {
        trigger(u"view.go-to"_s);
        auto* dialog = viewer.findChild<GoToDialog*>();
        dialog->line()->setText(place);
        dialog->accept();
        const QString problem = dialog->problem();
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return problem;
    };
    EXPECT_EQ(go(u"2"_s), QString());
    EXPECT_EQ(panes.text()->caret(), mail.indexOf("Subject"));
    EXPECT_EQ(go(u"@10"_s), QString());
    EXPECT_EQ(panes.text()->caret(), 10);
    EXPECT_EQ(go(u"0x20"_s), QString());
    EXPECT_EQ(panes.text()->caret(), 32);
    EXPECT_EQ(go(u"@0010"_s), QString());
    EXPECT_EQ(panes.text()->caret(), 10) << "not octal";
    EXPECT_EQ(go(u"@32"_s), QString());
    EXPECT_FALSE(go(u"@99999"_s).isEmpty());
    EXPECT_FALSE(go(u"zwei"_s).isEmpty());
    EXPECT_FALSE(go(u"-3"_s).isEmpty());
    EXPECT_EQ(panes.text()->caret(), 32);
}

TEST_F(SpoolViewerTest, TheLookIsTakenOver)
{
    ASSERT_TRUE(openBytes(mail));
    ViewerLook look;
    look.structure = true;
    look.bytes = false;
    look.details = false;
    look.wrap = true;
    look.offsets = true;
    look.zoom = 2;
    look.sizes.structure = 222;
    viewer.setLook(look);
    EXPECT_NEAR(panes.structure()->width(), 222, 4);
    EXPECT_EQ(viewer.look(), look);
    QSignalSpy changed(&viewer, &SpoolViewer::lookChanged);
    trigger(u"view.bytes"_s);
    EXPECT_TRUE(viewer.look().bytes);
    EXPECT_GE(changed.count(), 1);
    trigger(u"view.zoom-reset"_s);
    EXPECT_EQ(viewer.look().zoom, 0);
}

TEST_F(SpoolViewerTest, TheSelectionGoesIntoTheNotesWithItsPlace)
{
    QString notes;
    viewer.offerNotes([&](const QString& quoted) {
        notes = quoted;
        return true;
    });
    ASSERT_TRUE(openBytes(mail));
    panes.text()->select({mail.indexOf("KOI8-R"), 6});
    trigger(u"view.add-to-notes"_s);
    EXPECT_TRUE(notes.contains(u"KOI8-R"_s) && notes.contains(u"test.eml"_s)) << notes.toStdString();
    trigger(u"view.copy-evidence"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), notes);
    trigger(u"view.copy-hex"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"4B 4F 49 38 2D 52"_s);
}

TEST_F(SpoolViewerTest, SelectedBytesAreDecodedUntilAnotherPlaceIsChosen)
{
    ASSERT_TRUE(openBytes(mail));
    const auto decoded = [this] {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !panes.decoded()->isBusy(); }, patience));
        return panes.decoded()->columns().front()->toPlainText();
    };
    const ByteRange label{mail.indexOf("KOI8-R"), 6};
    panes.text()->select(label);
    trigger(u"view.decode"_s);
    EXPECT_EQ(decoded().trimmed(), u"KOI8-R"_s);
    panes.select({mail.size() - 4, 1});
    EXPECT_NE(decoded().trimmed(), u"KOI8-R"_s);
}

namespace {

/// Opens every file below a folder and looks at what is marked: each declaration is drawn where it stands.
void openAll(SpoolViewer& viewer, const QString& folder, int atLeast)
{
    int opened = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString file = files.next();
        QSignalSpy shown(&viewer, &SpoolViewer::shown);
        QSignalSpy refused(&viewer, &SpoolViewer::refused);
        viewer.openFile({pathFromString(file)});
        ASSERT_TRUE(QTest::qWaitFor([&] { return shown.count() + refused.count() > 0; }, patience))
            << file.toStdString();
        ASSERT_EQ(refused.count(), 0) << file.toStdString() << viewer.explanation().toStdString();
        viewer.grab();
        for (int i = 0; i < 50; ++i)
            viewer.view()->nextDeclaration();
        const ByteRange selected = viewer.view()->selection();
        if (viewer.view()->currentDeclaration() >= 0) {
            const auto spans = viewer.view()->highlightSpans(viewer.view()->rowAt(selected.offset));
            EXPECT_TRUE(std::any_of(spans.begin(), spans.end(),
                                    [&](const Span& span) {
                                        return span.kind == SpanKind::Declaration &&
                                               span.range.contains(selected.offset);
                                    }) ||
                        selected.isEmpty())
                << file.toStdString();
        }
        ++opened;
    }
    EXPECT_GE(opened, atLeast);
}

} // namespace

TEST_F(SpoolViewerTest, EveryMessageOfTheSampleCaseOpens)
{
    openAll(viewer, QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case/Exchsrvr/Imcdata/In/Archive"), 20);
}

TEST_F(SpoolViewerTest, EveryMailFromTheWildOpens)
{
    const QString mails = test::corporaFolder(u"mail"_s);
    if (mails.isEmpty())
        GTEST_SKIP() << "no corpora";
    openAll(viewer, mails, 300);
}
