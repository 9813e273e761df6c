#include "ui/common/CommandPalette.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/common/Mnemonic.h"
#include "ui/viewer/SpoolWindow.h"
#include "ui/wizard/GuidePanel.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

OfferedCommand offer(const char* id, const char* text, const char* category = "File", const char* tip = "",
                     const char* keys = "")
{
    return {QString::fromUtf8(id),
            QString::fromUtf8(text),
            QString::fromUtf8(category),
            QString::fromUtf8(tip),
            QString::fromUtf8(keys),
            {},
            nullptr};
}

class CommandPaletteTest : public test::WalkthroughTest
{
protected:
    CommandPalette& palette() { return *m_window->findChild<CommandPalette*>(); }

    void type(const char* text) { QTest::keyClicks(palette().field(), QString::fromUtf8(text)); }

    void pressInField(Qt::Key key) { QTest::keyClick(palette().field(), key); }

    QStringList rows()
    {
        QStringList found;
        const QAbstractItemModel* model = palette().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found.append(model->index(row, 0).data().toString());
        return found;
    }

    QString said(int row)
    {
        return palette().list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

TEST(CommandSearchTest, WordsInAnyOrderInTextCategoryKeysAndTip)
{
    const std::vector<OfferedCommand> commands{
        offer("a", "Close the case", "File", "Back to the start"),
        offer("b", "Case state…", "Edit", "Say where the case stands", "Ctrl+Shift+G"),
        offer("c", "Light", "View")};
    EXPECT_EQ(searchCommands(commands, u""_s, {}), (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(searchCommands(commands, u"state case"_s, {}), (std::vector<int>{1}));
    EXPECT_EQ(searchCommands(commands, u"case"_s, {}), (std::vector<int>{0, 1}));
    EXPECT_EQ(searchCommands(commands, u"view"_s, {}), (std::vector<int>{2}));
    EXPECT_EQ(searchCommands(commands, u"shift+g"_s, {}), (std::vector<int>{1}));
    EXPECT_EQ(searchCommands(commands, u"start"_s, {}), (std::vector<int>{0}));
    EXPECT_TRUE(searchCommands(commands, u"case light"_s, {}).empty());
}

TEST(CommandSearchTest, WhatTheTextSaysComesFirstThenWhatWasUsedLast)
{
    const std::vector<OfferedCommand> commands{
        offer("a", "Reopen", "File"), offer("b", "Dark", "File", "open"), offer("c", "Open file", "File"),
        offer("d", "Open case", "File")};
    EXPECT_EQ(searchCommands(commands, u"open"_s, {}), (std::vector<int>{2, 3, 0, 1}));
    EXPECT_EQ(searchCommands(commands, u"open"_s, {u"d"_s}), (std::vector<int>{3, 2, 0, 1}));
    EXPECT_EQ(searchCommands(commands, {}, {u"b"_s, u"d"_s}), (std::vector<int>{1, 3, 0, 2}));
}

TEST(CommandSearchTest, LettersOfOtherLanguagesAreFoundHoweverTheyAreTyped)
{
    const std::vector<OfferedCommand> commands{offer("a", "Fall schließen"), offer("b", "Bericht öffnen"),
                                               offer("c", "Ещё раз прочитать")};
    EXPECT_EQ(searchCommands(commands, u"SCHLIESSEN"_s, {}), (std::vector<int>{0}));
    EXPECT_EQ(searchCommands(commands, u"offnen"_s, {}), (std::vector<int>{1}));
    EXPECT_EQ(searchCommands(commands, u"ОФФ"_s, {}), (std::vector<int>{}));
    EXPECT_EQ(searchCommands(commands, u"ЕЩЕ"_s, {}), (std::vector<int>{2}));
    EXPECT_EQ(withoutMnemonic(u"開く(&O)"_s), u"開く"_s);
    EXPECT_EQ(withoutMnemonic(u"&Open"_s), u"Open"_s);
}

TEST_F(CommandPaletteTest, RunsWhatWasTypedAndRemembersIt)
{
    openSample();
    session().goTo(u"events"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(palette().isVisible());
    EXPECT_TRUE(palette().field()->hasFocus());
    type("cause");
    ASSERT_FALSE(rows().isEmpty());
    EXPECT_EQ(rows().front(), u"4 Cause"_s);
    pressInField(Qt::Key_Return);
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(session().step(), u"cause"_s);

    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(palette().field()->text().isEmpty());
    EXPECT_EQ(rows().front(), u"4 Cause"_s) << "used last";
}

TEST_F(CommandPaletteTest, ArrowsMoveEnterRunsEscapeGivesTheFocusBack)
{
    openSample();
    view().guide()->notes()->setFocus();
    press(Qt::Key_K, Qt::ControlModifier); // a text field has a meaning of its own for it
    ASSERT_TRUE(palette().isVisible());
    type("step");
    pressInField(Qt::Key_Down);
    EXPECT_EQ(palette().list()->currentIndex().row(), 1);
    pressInField(Qt::Key_Up);
    pressInField(Qt::Key_Up);
    EXPECT_EQ(palette().list()->currentIndex().row(), 0);
    pressInField(Qt::Key_Escape);
    EXPECT_FALSE(palette().isVisible());
    EXPECT_TRUE(view().guide()->notes()->hasFocus());
    EXPECT_TRUE(view().guide()->notes()->toPlainText().isEmpty());
}

TEST_F(CommandPaletteTest, WhatCannotBeDoneNowSaysWhyAndStays)
{
    press(Qt::Key_K, Qt::ControlModifier);
    type("close the case");
    ASSERT_EQ(rows().size(), 1);
    EXPECT_TRUE(said(0).contains(u"no case is open"_s)) << said(0).toStdString();
    pressInField(Qt::Key_Return);
    EXPECT_TRUE(palette().isVisible());
}

TEST_F(CommandPaletteTest, TellsHowManyAndNamesItsParts)
{
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(palette().counted(), u"Commands found: %1"_s.arg(rows().size()));
    type("xyzzy");
    EXPECT_EQ(palette().counted(), u"No command has these words."_s);
    EXPECT_FALSE(palette().field()->accessibleName().isEmpty());
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(palette().list());
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_FALSE(list->text(QAccessible::Name).isEmpty());
}

TEST_F(CommandPaletteTest, GoesAwayWhenAnythingElseIsUsed)
{
    openSample();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::mouseClick(&palette(), Qt::LeftButton, {}, QPoint(3, 3));
    EXPECT_FALSE(palette().isVisible());
    press(Qt::Key_K, Qt::ControlModifier);
    view().guide()->notes()->setFocus();
    EXPECT_FALSE(palette().isVisible());
}

TEST_F(CommandPaletteTest, OffersOnlyWhatThisProgramHas)
{
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(rows().contains(u"Font…"_s));
    SpoolWindow viewer(std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value()),
                       FilePrompts::dialogs());
    viewer.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&viewer));
    QTest::keyClick(&viewer, Qt::Key_K, Qt::ControlModifier);
    auto* others = viewer.findChild<CommandPalette*>();
    ASSERT_TRUE(others->isVisible());
    QTest::keyClicks(others->field(), u"font"_s);
    EXPECT_EQ(others->list()->model()->index(0, 0).data().toString(), u"Font…"_s);
    QTest::keyClick(others->field(), Qt::Key_Escape);
    EXPECT_TRUE(viewer.isVisible());
}
