#include "tests/ui/WalkthroughTest.h"
#include "ui/common/Theme.h"
#include "ui/wizard/CausePage.h"
#include "ui/wizard/FindingList.h"
#include "ui/wizard/Guidance.h"
#include "ui/wizard/HelpWindow.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const Knowledge& knowledge()
{
    static const Knowledge loaded = Knowledge::load().value();
    return loaded;
}

HelpBook book()
{
    return HelpBook(*knowledge().walkthrough, *knowledge().causes, CommandRegistry::program());
}

const HelpPart* partOf(const HelpPage& page, const QString& heading)
{
    for (const HelpPart& part : page.parts) {
        if (part.heading == heading)
            return &part;
    }
    return nullptr;
}

class HelpTest : public test::WalkthroughTest
{
protected:
    HelpWindow& help() { return *m_window->guidance()->help(); }

    void activate() { QApplication::setActiveWindow(m_window.get()); }

    void pressInHelp(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&help(), key, modifiers);
    }
};

} // namespace

TEST(HelpBookTest, EachStepTellsWhyWhatToDoWhatCanGoWrongAndHowItIsUndone)
{
    const HelpBook help = book();
    for (const FlowStep& step : knowledge().walkthrough->steps()) {
        const HelpPage* page = help.page(HelpBook::stepPage(step.id));
        ASSERT_NE(page, nullptr) << step.id.toStdString();
        for (const QString& heading : {u"Why this step"_s, u"Say to the caller"_s, u"What you do"_s,
                                       u"What can go wrong"_s, u"How it is undone"_s})
            EXPECT_NE(partOf(*page, heading), nullptr) << step.id.toStdString() << heading.toStdString();
    }
}

TEST(HelpBookTest, EachCauseHasAPageWithItsArticles)
{
    const HelpBook help = book();
    for (const Cause& cause : knowledge().causes->all()) {
        const HelpPage* page = help.page(HelpBook::causePage(cause.id));
        ASSERT_NE(page, nullptr) << cause.id.toStdString();
        for (const QString& article : cause.kb)
            EXPECT_TRUE(page->place.contains(article)) << cause.id.toStdString();
        const HelpPart* steps = partOf(*page, u"What you do"_s);
        ASSERT_NE(steps, nullptr);
        EXPECT_EQ(steps->sentences.size(), cause.steps.size());
        EXPECT_NE(partOf(*page, u"How it is undone"_s), nullptr);
    }
}

TEST(HelpBookTest, EachLinkLeadsToAPage)
{
    const HelpBook help = book();
    for (const HelpPage& page : help.pages()) {
        for (const HelpLink& link : page.more)
            EXPECT_NE(help.page(link.page), nullptr) << page.id.toStdString() << link.page.toStdString();
    }
}

TEST(HelpBookTest, FindsPagesByWordsInAnyOrderTitlesFirst)
{
    const HelpBook help = book();
    EXPECT_EQ(help.search({}).size(), static_cast<qsizetype>(help.pages().size()));
    const QStringList found = help.search(u"RETEST"_s);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(found.front(), u"step/retest"_s);
    EXPECT_TRUE(help.search(u"Q246051 recipients"_s).contains(u"cause/max-recipients"_s));
    EXPECT_TRUE(help.search(u"xyzzy"_s).isEmpty());
}

TEST_F(HelpTest, F1ShowsTheStepInSightAndTheWorkGoesOn)
{
    press(Qt::Key_F1);
    EXPECT_EQ(help().currentPage(), HelpBook::startPage());
    help().close();
    openSample();
    session().goTo(u"restart"_s);
    activate();
    press(Qt::Key_F1);
    ASSERT_TRUE(help().isVisible());
    EXPECT_FALSE(help().isModal());
    EXPECT_EQ(help().currentPage(), u"step/restart"_s);
    EXPECT_TRUE(help().pageText().contains(u"Q168883"_s));
    activate();
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(session().step(), u"evidence"_s);
}

TEST_F(HelpTest, F1ShowsTheCauseThatIsLookedAt)
{
    openSample();
    session().goTo(u"cause"_s);
    auto* causes = qobject_cast<CausePage*>(&page());
    view().setFocus();
    EXPECT_EQ(causes->helpPage(), u"step/cause"_s);
    causes->list()->setFocus();
    press(Qt::Key_F1);
    EXPECT_EQ(help().currentPage(), u"cause/charset-setting"_s);
}

TEST_F(HelpTest, BackForwardContentsAndSearchByKeyboard)
{
    m_window->guidance()->openHelp(u"step/cause"_s);
    m_window->guidance()->openHelp(u"words"_s);
    QApplication::setActiveWindow(&help());
    pressInHelp(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(help().currentPage(), u"step/cause"_s);
    pressInHelp(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(help().currentPage(), u"words"_s);
    pressInHelp(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(help().search()->hasFocus());
    QTest::keyClicks(help().search(), u"notepad"_s);
    EXPECT_TRUE(help().listed().contains(u"step/spool-file"_s));
    EXPECT_FALSE(help().listed().contains(u"keys"_s));
    QTest::keyClick(help().search(), Qt::Key_Return);
    EXPECT_EQ(help().currentPage(), help().listed().front());
    pressInHelp(Qt::Key_Escape);
    EXPECT_EQ(help().listed().size(), static_cast<qsizetype>(book().pages().size()));
    pressInHelp(Qt::Key_Escape);
    EXPECT_FALSE(help().isVisible());
}

TEST_F(HelpTest, LinksAreFollowedAndNothingIsFetched)
{
    m_window->guidance()->openHelp(u"start"_s);
    Q_EMIT help().view()->anchorClicked(QUrl(u"help:step/retest"_s));
    EXPECT_EQ(help().currentPage(), u"step/retest"_s);
    Q_EMIT help().view()->anchorClicked(QUrl(u"https://example.com/"_s));
    EXPECT_EQ(help().currentPage(), u"step/retest"_s);
    EXPECT_FALSE(
        help().view()->loadResource(QTextDocument::HtmlResource, QUrl(u"file:///etc/passwd"_s)).isValid());
}

TEST_F(HelpTest, EveryPartOfTheWindowHasAName)
{
    m_window->guidance()->openHelp(u"step/cause"_s);
    for (QWidget* widget : help().findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}
