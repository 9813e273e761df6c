#include "ui/viewer/CharsetsDialog.h"

#include "core/charset/UserCharsets.h"
#include "ui/common/Banner.h"
#include "ui/models/CharsetsModel.h"
#include "ui/viewer/SpoolWindow.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <utility>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000;

class CharsetsDialogTest : public testing::Test
{
protected:
    void SetUp() override { open(); }

    void open()
    {
        FilePrompts prompts;
        prompts.file = [this](QWidget*, const QString&, const FilePrompts::Chosen& chosen) {
            chosen(path(u"dump.txt"_s));
        };
        auto charsets = loadProgramCharsets(userFile(), Absent::IsFine);
        dialog = new CharsetsDialog(std::make_shared<const CharsetCatalogue>(std::move(charsets->catalogue)),
                                    userFile(), prompts);
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }

    void TearDown() override { delete dialog; }

    Path path(const QString& name) const { return pathFromString(folder.filePath(name)); }
    Path userFile() const { return path(u"settings"_s) / "charsets.json"; }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QPushButton* button(const QString& text) const
    {
        const auto all = dialog->findChildren<QPushButton*>();
        for (QPushButton* each : all) {
            if (each->text().remove(u'&').startsWith(text) && each->isVisibleTo(dialog))
                return each;
        }
        return nullptr;
    }

    QTableView* table() const { return dialog->findChild<QTableView*>(); }
    QString details() const { return dialog->findChild<QPlainTextEdit*>()->toPlainText(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    QString banner() const
    {
        const auto* shown = dialog->findChild<Banner*>();
        return shown ? shown->text() : QString();
    }

    void import(const QByteArray& dump)
    {
        write(u"dump.txt"_s, dump);
        QSignalSpy read(dialog, &CharsetsDialog::listRead);
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        ASSERT_TRUE(read.wait(patience));
    }

    QTemporaryDir folder;
    CharsetsDialog* dialog = nullptr;
};

TEST_F(CharsetsDialogTest, typingFindsByAliasTokenAndCodePage)
{
    auto* find = dialog->findChild<QLineEdit*>();
    ASSERT_TRUE(find->hasFocus());
    const int all = table()->model()->rowCount();
    QTest::keyClicks(find, u"ms_kanji"_s);
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, CharsetsModel::Name), u"shift_jis");
    EXPECT_TRUE(details().startsWith(u"shift_jis"_s));
    find->clear();
    QTest::keyClicks(find, u"20866 cyrillic"_s);
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, CharsetsModel::Name), u"koi8-r");
    find->clear();
    QTest::keyClicks(find, u"nonsense"_s);
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_EQ(details(), QString());
    EXPECT_FALSE(button(u"Copy"_s)->isEnabled());
    find->clear();
    EXPECT_EQ(table()->model()->rowCount(), all);
}

TEST_F(CharsetsDialogTest, theVersionDecidesWhatIsSaidOfTheName)
{
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"koi8-r"_s);
    auto* version = dialog->findChild<QComboBox*>();
    EXPECT_TRUE(cell(0, CharsetsModel::Known).contains(u"Q176185"_s));
    version->setFocus();
    QTest::keyClick(version, Qt::Key_Down);
    ASSERT_EQ(version->currentText(), u"4.0");
    EXPECT_EQ(cell(0, CharsetsModel::Known), u"name not verified");
    QTest::keyClick(version, Qt::Key_Down);
    EXPECT_TRUE(cell(0, CharsetsModel::Known).startsWith(u"documented"_s));
}

TEST_F(CharsetsDialogTest, theSelectedOneIsToldWholeAndCopied)
{
    const auto& model = *qobject_cast<CharsetsModel*>(table()->model());
    table()->setFocus();
    const QRect place = table()->visualRect(model.index(1, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
    EXPECT_TRUE(details().startsWith(u"iso-8859-1\n"_s));
    while (model.charsetAt(table()->currentIndex().row())->name != u"utf-7"_s)
        QTest::keyClick(table(), Qt::Key_Down);
    for (const QString& fact : {u"Windows NT 4.0 SP2"_s, u"Q156063"_s, u"65000"_s, u"name not verified"_s})
        EXPECT_TRUE(details().contains(fact)) << fact.toStdString();
    QTest::mouseClick(button(u"Copy"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), details());
}

TEST_F(CharsetsDialogTest, theNamesOfAServerAreReadShownAndKept)
{
    import("Mitteleurop\xE4isch\xA7iso-8859-2\r\nHouse\xA7x-house\r\nno sign here\r\n");
    EXPECT_TRUE(banner().contains(u"2 names read"_s)) << banner().toStdString();
    EXPECT_TRUE(banner().contains(u"x-house"_s));
    EXPECT_TRUE(banner().contains(u"byte 44"_s)) << banner().toStdString();
    EXPECT_FALSE(QFile::exists(displayName(userFile()))); // nothing is written unasked
    QSignalSpy kept(dialog, &CharsetsDialog::kept);
    QTest::mouseClick(button(u"Keep"_s), Qt::LeftButton);
    ASSERT_TRUE(kept.wait(patience)) << banner().toStdString();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"iso-8859-2"_s);
    EXPECT_EQ(cell(0, CharsetsModel::Setting), u"Mitteleuropäisch");
    EXPECT_EQ(cell(0, CharsetsModel::Known), u"the server’s own list");
    delete std::exchange(dialog, nullptr);
    open(); // as at the next start
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"iso-8859-2"_s);
    EXPECT_EQ(cell(0, CharsetsModel::Setting), u"Mitteleuropäisch");
}

TEST_F(CharsetsDialogTest, whatIsNoListIsToldAndCannotBeKept)
{
    import("Dear all,\nplease find attached\n");
    EXPECT_TRUE(banner().contains(u"0 names read"_s));
    EXPECT_EQ(button(u"Keep"_s), nullptr);
    QFile::remove(folder.filePath(u"dump.txt"_s));
    QSignalSpy read(dialog, &CharsetsDialog::listRead);
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    ASSERT_TRUE(read.wait(patience));
    EXPECT_EQ(dialog->findChildren<Banner*>().size(), 1);
    EXPECT_TRUE(banner().contains(u"dump.txt"_s));
}

TEST_F(CharsetsDialogTest, escapeClosesAndTheWindowOpensItFromItsMenu)
{
    QPointer<CharsetsDialog> closed(std::exchange(dialog, nullptr));
    QTest::keyClick(closed, Qt::Key_Escape);
    EXPECT_TRUE(!closed || !closed->isVisible());
    SpoolWindow window(std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value()),
                       FilePrompts::dialogs(), {.charsets = userFile()},
                       loadProgramCharsets(path(u"missing.json"_s))->problem);
    window.show();
    window.findChild<QAction*>(u"help.charsets"_s)->trigger();
    ASSERT_NE(window.findChild<CharsetsDialog*>(), nullptr);
    EXPECT_TRUE(window.findChild<CharsetsDialog*>()->isVisible());
    const auto* told = window.centralWidget()->findChild<Banner*>();
    ASSERT_NE(told, nullptr);
    EXPECT_TRUE(told->text().contains(u"missing.json"_s));
}

} // namespace
