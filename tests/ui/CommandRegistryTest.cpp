#include "ui/common/CommandRegistry.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAction>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

TEST(CommandRegistry, HasNoShortcutTwice)
{
    EXPECT_EQ(CommandRegistry::program().conflicts().join(u'\n').toStdString(), "");
}

TEST(CommandRegistry, TellsWhichCommandsShareAShortcut)
{
    CommandRegistry registry;
    registry.add({u"a"_s, u"A"_s, {}, {}, {QKeySequence(u"F4"_s)}, u"X"_s});
    registry.add({u"b"_s, u"B"_s, {}, {}, {QKeySequence(u"F4"_s)}, u"X"_s});
    EXPECT_EQ(registry.conflicts(), QStringList{u"F4: a, b"_s});
}

TEST(CommandRegistry, EveryIconIsThere)
{
    const CommandRegistry registry = CommandRegistry::program();
    for (const Command& command : registry.all()) {
        if (command.icon.isEmpty())
            continue;
        EXPECT_FALSE(tintedIcon(command.icon, Theme(ThemeKind::Light).color(ColorRole::Text)).isNull())
            << command.id.toStdString();
    }
}

TEST(CommandRegistry, ActionsCarryWhatTheRegistrySays)
{
    QObject owner;
    const QAction* action = CommandRegistry::program().makeAction(u"go.next-declaration"_s, &owner);
    EXPECT_EQ(action->shortcut(), QKeySequence(u"F4"_s));
    EXPECT_TRUE(action->toolTip().endsWith(u"(F4)"_s));
    EXPECT_EQ(action->objectName(), u"go.next-declaration"_s);
}

TEST(CommandRegistry, ListsItsShortcutsForPeople)
{
    EXPECT_TRUE(CommandRegistry::program().shortcutList().contains(u"Go\tNext charset declaration\tF4"_s));
}
