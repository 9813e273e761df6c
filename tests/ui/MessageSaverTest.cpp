#include "ui/viewer/MessageSaver.h"

#include "tests/support/SpoolFileWriter.h"
#include "ui/viewer/PickupDialog.h"
#include "ui/viewer/SpoolWindow.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000;

const QByteArray mail =
    "From: a@sender.example\r\nTo: open@local.example\r\nSubject: x\r\n\r\nText.\r\n.\r\n";

/// The window of spoolview with a file in it; names of files to write are given by the test.
class MessageSaverTest : public testing::Test
{
protected:
    void SetUp() override
    {
        FilePrompts prompts;
        prompts.save = [this](QWidget*, const QString&, const QString& name, const QString&,
                              const FilePrompts::Chosen& chosen) {
            offered << name;
            if (answersLater)
                answer = chosen;
            else
                chosen(path(name));
        };
        window = std::make_unique<SpoolWindow>(
            std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value()), prompts);
    }

    Path path(const QString& name) const { return pathFromString(folder.filePath(name)); }

    QByteArray read(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    void open(const QByteArray& bytes, const QString& name = u"Q7TKB9MW"_s)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QSignalSpy shown(window->viewer(), &SpoolViewer::shown);
        window->viewer()->openFile({path(name)});
        ASSERT_TRUE(shown.wait(patience));
    }

    static QByteArray spoolBytes()
    {
        SpoolEnvelope envelope;
        envelope.peerHost = "mail.sender.example";
        envelope.sender = "a@sender.example";
        envelope.recipients = {"open@local.example", "hidden@local.example"};
        return SpoolFileWriter::write(envelope, mail);
    }

    QAction* action(const char* id) const { return window->findChild<QAction*>(QString::fromLatin1(id)); }

    PickupDialog* askForPickup()
    {
        action("file.write-pickup")->trigger();
        return window->findChild<PickupDialog*>();
    }

    static QPushButton* writeButton(PickupDialog* dialog)
    {
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().contains(u"Write"_s))
                return button;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QStringList offered;
    bool answersLater = false; ///< to the question where to save: by `answer`
    FilePrompts::Chosen answer;
    std::unique_ptr<SpoolWindow> window;
};

} // namespace

TEST_F(MessageSaverTest, ThereIsNothingToSaveBeforeAMessageIsShown)
{
    EXPECT_FALSE(action("file.save-eml")->isEnabled());
    EXPECT_FALSE(action("file.write-pickup")->isEnabled());
    open(spoolBytes());
    EXPECT_TRUE(action("file.save-eml")->isEnabled());
    EXPECT_TRUE(action("file.write-pickup")->isEnabled());
    const QList<QAction*> menu = window->menuBar()->actions().first()->menu()->actions();
    EXPECT_TRUE(menu.contains(action("file.save-eml")));
    EXPECT_TRUE(menu.contains(action("file.write-pickup")));
}

TEST_F(MessageSaverTest, SavesTheMessageAndSaysWhereTheRecipientsStand)
{
    open(spoolBytes());
    action("file.save-eml")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->viewer()->said().isEmpty(); }, patience));
    EXPECT_EQ(offered, QStringList{u"Q7TKB9MW.eml"_s});
    EXPECT_EQ(read(u"Q7TKB9MW.eml"_s), mail);
    EXPECT_TRUE(read(u"Q7TKB9MW.recipients.txt"_s).contains("hidden@local.example"));
    EXPECT_TRUE(window->viewer()->said().contains(u"Q7TKB9MW.recipients.txt"_s));
}

TEST_F(MessageSaverTest, NobodyIsTickedBeforehandAndWithoutATickNothingIsWritten)
{
    open(spoolBytes());
    PickupDialog* dialog = askForPickup();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->recipients().isEmpty());
    ASSERT_TRUE(writeButton(dialog));
    EXPECT_FALSE(writeButton(dialog)->isEnabled());
    auto* list = dialog->findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 2);
    list->item(1)->setCheckState(Qt::Checked);
    EXPECT_TRUE(writeButton(dialog)->isEnabled());
    writeButton(dialog)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->viewer()->said().isEmpty(); }, patience));
    EXPECT_EQ(
        read(u"Q7TKB9MW-pickup.txt"_s),
        "x-sender: <a@sender.example>\r\nx-receiver: <hidden@local.example>\r\nFrom: a@sender.example\r\nTo: "
        "open@local.example\r\nSubject: x\r\n\r\nText.\r\n..\r\n");
    EXPECT_TRUE(window->viewer()->said().contains(u"PICKUP"_s));
}

TEST_F(MessageSaverTest, WithoutAnEnvelopeRecipientsAreTypedIn)
{
    open(mail);
    PickupDialog* dialog = askForPickup();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit*>()->setText(u" a@b.example, c@d.example "_s);
    EXPECT_EQ(dialog->recipients(), (QStringList{u"a@b.example"_s, u"c@d.example"_s}));
    dialog->reject();
    EXPECT_TRUE(offered.isEmpty());
}

TEST_F(MessageSaverTest, AChangedFileIsRefusedBeforeAnythingIsAsked)
{
    QByteArray changed = spoolBytes();
    changed.replace('\0', ' ');
    open(changed);
    EXPECT_EQ(askForPickup(), nullptr);
    EXPECT_TRUE(window->viewer()->said().contains(u"changed on its way"_s));
    EXPECT_TRUE(offered.isEmpty());
}

TEST_F(MessageSaverTest, TheFileItselfIsNeverWrittenTo)
{
    open(spoolBytes());
    std::filesystem::create_symlink(path(u"Q7TKB9MW"_s), path(u"Q7TKB9MW.eml"_s));
    action("file.save-eml")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->viewer()->said().isEmpty(); }, patience));
    EXPECT_EQ(read(u"Q7TKB9MW"_s), spoolBytes());
}

TEST_F(MessageSaverTest, WritesWhatWasInSightWhenItWasAskedFor)
{
    answersLater = true;
    open(spoolBytes());
    action("file.save-eml")->trigger();
    open("From: other@sender.example\r\n\r\nAnother.\r\n", u"ANOTHER1"_s);
    answer(path(u"saved.eml"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->viewer()->said().isEmpty(); }, patience));
    EXPECT_EQ(read(u"saved.eml"_s), mail);
}

TEST_F(MessageSaverTest, ThePickupFileIsOfTheMessageThatTheDialogWasOpenedFor)
{
    open(spoolBytes());
    PickupDialog* dialog = askForPickup();
    ASSERT_TRUE(dialog);
    open("From: other@sender.example\r\n\r\nAnother.\r\n", u"ANOTHER1"_s);
    dialog->findChild<QListWidget*>()->item(0)->setCheckState(Qt::Checked);
    writeButton(dialog)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->viewer()->said().isEmpty(); }, patience));
    EXPECT_EQ(offered, QStringList{u"Q7TKB9MW-pickup.txt"_s});
    EXPECT_TRUE(read(u"Q7TKB9MW-pickup.txt"_s).contains("Text."));
    EXPECT_FALSE(window->viewer()->said().contains(u"4164"_s)) << "the dialog told it already";
}

TEST_F(MessageSaverTest, AnOlderCopyIsReplacedAndWhatCannotBeWrittenSaid)
{
    open(spoolBytes());
    QFile old(folder.filePath(u"Q7TKB9MW.eml"_s));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    MessageSaver* saver = window->viewer()->findChild<MessageSaver*>();
    QSignalSpy said(saver, &MessageSaver::said);
    action("file.save-eml")->trigger(); // the dialog asked whether to replace it
    ASSERT_TRUE(!said.isEmpty() || said.wait(patience));
    EXPECT_EQ(said.back().at(0).value<BannerKind>(), BannerKind::Success);
    EXPECT_EQ(read(u"Q7TKB9MW.eml"_s), mail);
    answersLater = true;
    action("file.save-eml")->trigger();
    answer(path(u"nowhere/x.eml"_s));
    ASSERT_TRUE(said.wait(patience));
    EXPECT_EQ(said.back().at(0).value<BannerKind>(), BannerKind::Error);
}

TEST_F(MessageSaverTest, WithoutAMessageInTheFileThereIsNothingToSave)
{
    open({}, u"EMPTY"_s);
    EXPECT_FALSE(action("file.save-eml")->isEnabled());
    EXPECT_FALSE(action("file.write-pickup")->isEnabled());
}

TEST_F(MessageSaverTest, ANameThatIsNoneForAFileIsNotOffered)
{
    QSignalSpy shown(window->viewer(), &SpoolViewer::shown);
    window->viewer()->openSource(ByteSource::fromBytes(mail, u"in/.."_s));
    ASSERT_TRUE(shown.wait(patience));
    action("file.save-eml")->trigger();
    EXPECT_EQ(offered, QStringList{u"message.eml"_s});
}
