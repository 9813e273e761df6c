#include "ui/wizard/HelpWindow.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int contentsWidth = 270;
constexpr int paragraphGap = 6;
constexpr int headingGap = 14;
constexpr int indent = 18;
constexpr int idRole = Qt::UserRole;

/// Shows what it is given; fetches nothing by itself, from a file or over a network.
class HelpView : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// Writes a page into a document by formats alone: nothing in it is ever taken for markup.
class PageWriter
{
public:
    PageWriter(QTextDocument* document, const Theme& theme)
        : m_cursor(document)
        , m_theme(theme)
        , m_base(document->defaultFont())
    {
    }

    void line(const QString& text, TextStyle style, ColorRole ink, int gap, const QTextBlockFormat& like = {})
    {
        QTextBlockFormat block = like;
        block.setTopMargin(gap);
        QTextCharFormat letters;
        letters.setFont(styledFont(m_base, style));
        letters.setForeground(m_theme.color(ink));
        begin(block, letters);
        m_cursor.insertText(text, letters);
    }

    void link(const HelpLink& link, int gap)
    {
        QTextBlockFormat block;
        block.setTopMargin(gap);
        QTextCharFormat letters;
        letters.setFont(m_base);
        letters.setAnchor(true);
        letters.setAnchorHref(u"help:"_s + link.page);
        letters.setFontUnderline(true);
        letters.setForeground(m_theme.color(ColorRole::Accent));
        begin(block, letters);
        m_cursor.insertText(link.text, letters);
    }

    void part(const HelpPart& part)
    {
        if (!part.heading.isEmpty()) {
            QTextBlockFormat heading;
            heading.setHeadingLevel(2);
            line(part.heading, TextStyle::Strong, ColorRole::Text, headingGap, heading);
        }
        int number = 1;
        for (const QString& sentence : part.sentences)
            line(sentenceOf(part, sentence, number++), TextStyle::Body, ColorRole::Text, paragraphGap,
                 blockOf(part.kind));
    }

private:
    static QString sentenceOf(const HelpPart& part, const QString& sentence, int number)
    {
        switch (part.kind) {
        case HelpPart::Kind::Numbered:
            return part.sentences.size() > 1 ? u"%1. %2"_s.arg(QString::number(number), sentence) : sentence;
        case HelpPart::Kind::Bullets:
        case HelpPart::Kind::Warning:
            return u"• "_s + sentence;
        case HelpPart::Kind::Saying:
            return quotedSpeech(sentence);
        case HelpPart::Kind::Plain:
            break;
        }
        return sentence;
    }

    QTextBlockFormat blockOf(HelpPart::Kind kind) const
    {
        QTextBlockFormat block;
        if (kind == HelpPart::Kind::Saying)
            block.setBackground(m_theme.color(ColorRole::InfoSurface));
        if (kind == HelpPart::Kind::Warning)
            block.setBackground(m_theme.color(ColorRole::WarningSurface));
        if (kind != HelpPart::Kind::Plain)
            block.setLeftMargin(indent);
        return block;
    }

    void begin(const QTextBlockFormat& block, const QTextCharFormat& letters)
    {
        if (std::exchange(m_first, false)) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
    }

    QTextCursor m_cursor;
    const Theme& m_theme;
    QFont m_base;
    bool m_first = true;
};

QToolButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

HelpWindow::HelpWindow(HelpBook book, QSize size, QWidget* owner)
    : QWidget(owner, Qt::Window)
    , m_book(std::move(book))
    , m_search(new QLineEdit(this))
    , m_found(new TextLabel(TextStyle::Small, ColorRole::Muted, this))
    , m_contents(new QTreeWidget(this))
    , m_view(new HelpView(this))
{
    setWindowTitle(tr("Help – IMS Doctor"));
    makeContents();
    m_view->setOpenLinks(false);
    m_view->setAccessibleName(tr("Page of the help"));
    m_view->document()->setDocumentMargin(spacing::page);
    connect(m_view, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { turnTo(link.toString().section(u':', 1)); });
    auto* side = new QWidget(this);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(spacing::medium, spacing::medium, 0, spacing::medium);
    sideColumn->addWidget(m_search);
    sideColumn->addWidget(m_contents, 1);
    sideColumn->addWidget(m_found);
    auto* body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    body->addWidget(side);
    body->addWidget(m_view);
    body->setStretchFactor(1, 1);
    body->setSizes({contentsWidth, usualSize.width() - contentsWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(body, 1);
    resize(size.isEmpty() ? usualSize : size);
    addKey(QKeySequence(u"Esc"_s), &HelpWindow::leave);
    addKey(QKeySequence::Find, &HelpWindow::startSearch);
    addKey(QKeySequence(u"F6"_s), &HelpWindow::nextPane);
    fillContents();
}

QWidget* HelpWindow::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, 0);
    row->setSpacing(spacing::small);
    const auto add = [&](const QString& text, const char* keys, void (HelpWindow::*run)()) {
        auto* action = new QAction(text, this);
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        row->addWidget(makeButton(action, head));
        return action;
    };
    m_backAction = add(tr("Back"), "Alt+Left", &HelpWindow::goBack);
    m_forwardAction = add(tr("Forward"), "Alt+Right", &HelpWindow::goForward);
    row->addStretch();
    updateWays();
    return head;
}

void HelpWindow::makeContents()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_contents->setTabKeyNavigation(false);
    m_contents->setUniformRowHeights(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillContents);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QStringList found = m_book.search(m_search->text()); !found.isEmpty())
            turnTo(found.front());
    });
    const auto showItem = [this](const QTreeWidgetItem* item) {
        if (item && !item->data(0, idRole).toString().isEmpty())
            turnTo(item->data(0, idRole).toString());
    };
    connect(m_contents, &QTreeWidget::currentItemChanged, this, showItem);
    connect(m_contents, &QTreeWidget::itemClicked, this, showItem);
}

void HelpWindow::addKey(const QKeySequence& keys, void (HelpWindow::*run)())
{
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, run);
}

void HelpWindow::open(const QString& page)
{
    m_search->clear();
    turnTo(m_book.page(page) ? page : HelpBook::startPage());
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::turnTo(const QString& page)
{
    if (page == m_shown || !m_book.page(page))
        return;
    if (!m_shown.isEmpty()) {
        m_back.append(m_shown);
        m_forward.clear();
    }
    m_shown = page;
    render();
}

void HelpWindow::goBack()
{
    if (m_back.isEmpty())
        return;
    m_forward.append(std::exchange(m_shown, m_back.takeLast()));
    render();
}

void HelpWindow::goForward()
{
    if (m_forward.isEmpty())
        return;
    m_back.append(std::exchange(m_shown, m_forward.takeLast()));
    render();
}

void HelpWindow::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Esc leaves the search first, then the window.
void HelpWindow::leave()
{
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

void HelpWindow::nextPane()
{
    const QList<QWidget*> panes{m_search, m_contents, m_view};
    const qsizetype now = panes.indexOf(QApplication::focusWidget());
    panes.at((now + 1) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

/// The groups with their pages, or what the search found, best first.
void HelpWindow::fillContents()
{
    const QSignalBlocker silent(m_contents);
    m_contents->clear();
    const QString typed = m_search->text().trimmed();
    const QStringList found = m_book.search(typed);
    QTreeWidgetItem* group = nullptr;
    for (const QString& id : found) {
        const HelpPage& page = *m_book.page(id);
        if (typed.isEmpty() && (!group || group->text(0) != page.group)) {
            group = new QTreeWidgetItem(m_contents, {page.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        auto* item = typed.isEmpty() ? new QTreeWidgetItem(group, {page.title})
                                     : new QTreeWidgetItem(m_contents, {page.title});
        item->setData(0, idRole, id);
        item->setToolTip(0, toolTipText(page.title));
    }
    m_found->setVisible(!typed.isEmpty());
    m_found->setText(found.isEmpty() ? tr("No page has these words.")
                                     : tr("Pages found: %1").arg(found.size()));
    markInContents();
}

void HelpWindow::markInContents()
{
    const QSignalBlocker silent(m_contents);
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        if ((*item)->data(0, idRole).toString() == m_shown)
            return m_contents->setCurrentItem(*item);
    }
    m_contents->setCurrentItem(nullptr);
}

void HelpWindow::render()
{
    const HelpPage* page = m_book.page(m_shown);
    if (!page)
        return;
    const Theme theme = Theme::forPalette(palette());
    m_view->clear();
    m_view->document()->setDefaultFont(font());
    PageWriter writer(m_view->document(), theme);
    QTextBlockFormat title;
    title.setHeadingLevel(1);
    writer.line(page->title, TextStyle::Title, ColorRole::Text, 0, title);
    if (!page->place.isEmpty())
        writer.line(page->place, TextStyle::Small, ColorRole::Muted, paragraphGap);
    for (const HelpPart& part : page->parts)
        writer.part(part);
    int gap = headingGap;
    for (const HelpLink& link : page->more)
        writer.link(link, std::exchange(gap, paragraphGap));
    m_view->verticalScrollBar()->setValue(0);
    m_view->setAccessibleDescription(page->title);
    markInContents();
    updateWays();
}

void HelpWindow::updateWays()
{
    m_backAction->setEnabled(!m_back.isEmpty());
    if (m_forwardAction)
        m_forwardAction->setEnabled(!m_forward.isEmpty());
}

QString HelpWindow::pageText() const
{
    return m_view->toPlainText();
}

QStringList HelpWindow::listed() const
{
    QStringList ids;
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        if (const QString id = (*item)->data(0, idRole).toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void HelpWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closed(size());
    QWidget::closeEvent(event);
}

} // namespace ims
