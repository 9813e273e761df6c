#include "ui/wizard/GuidePanel.h"

#include "ui/common/Panel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int smallestWidth = 220;
constexpr int guideHeight = 470;
constexpr int notesHeight = 170;
constexpr int pauseMs = 400;
constexpr int bulletWidth = 14;

TextLabel* addHeading(QVBoxLayout* column, const QString& text, QWidget* parent)
{
    auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Muted, parent);
    heading->setText(text);
    column->addWidget(heading);
    return heading;
}

} // namespace

GuidePanel::GuidePanel(CaseSession& session, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_session(session)
{
    setMinimumWidth(smallestWidth);
    setChildrenCollapsible(false);
    addWidget(makeGuide());
    addWidget(makeNotes());
    setStretchFactor(0, 1);
    setSizes({guideHeight, notesHeight});
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    const auto keepNotes = [this] { m_session.setNotes(m_notes->toPlainText()); };
    connect(m_notes, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, keepNotes);
    connect(&session, &CaseSession::aboutToKeep, this, keepNotes);
    connect(&session, &CaseSession::factsChanged, this, [this] {
        if (!m_typing.isActive() && m_notes->toPlainText() != m_session.record().notes) {
            const QSignalBlocker silent(m_notes);
            m_notes->setPlainText(m_session.record().notes);
        }
    });
    connect(&session, &CaseSession::flowChanged, this, &GuidePanel::refresh);
    connect(&session, &CaseSession::stepChanged, this, &GuidePanel::refresh);
    connect(&session, &CaseSession::opened, this, [this] {
        m_typing.stop();
        const QSignalBlocker silent(m_notes);
        m_notes->setPlainText(m_session.record().notes);
        refresh();
    });
}

QWidget* GuidePanel::makeGuide()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Guide"));
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);

    auto* card =
        new ims::Panel(ims::Panel::Shape::Accented, ColorRole::InfoSurface, ColorRole::Info, content);
    auto* saying = new QVBoxLayout(card);
    saying->setContentsMargins(spacing::page, spacing::medium, spacing::medium, spacing::medium);
    saying->setSpacing(spacing::small);
    addHeading(saying, tr("Say to the caller"), card);
    m_saying = new TextLabel(TextStyle::Body, ColorRole::Text, card);
    saying->addWidget(m_saying);
    column->addWidget(card);
    column->addSpacing(spacing::medium);
    addHeading(column, tr("What you do"), content);
    m_actions = new QVBoxLayout;
    m_actions->setSpacing(spacing::small);
    column->addLayout(m_actions);
    column->addSpacing(spacing::medium);
    addHeading(column, tr("Why this step"), content);
    m_why = new TextLabel(TextStyle::Body, ColorRole::Muted, content);
    column->addWidget(m_why);
    column->addStretch();
    area->setWidget(content);
    return area;
}

QWidget* GuidePanel::makeNotes()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    auto* heading = addHeading(column, tr("Notes, also for the report"), box);
    m_notes = new QPlainTextEdit(box);
    m_notes->setAccessibleName(heading->text());
    m_notes->setPlaceholderText(tr("The caller’s words, who was asked, what was agreed …"));
    m_notes->setTabChangesFocus(true);
    column->addWidget(m_notes, 1);
    return box;
}

void GuidePanel::refresh()
{
    const Flow& flow = m_session.flow();
    const FlowStep* step = flow.definition().step(m_session.step());
    m_notes->setReadOnly(m_session.isReadOnly());
    if (!step)
        return;
    const FlowTexts& texts = flow.texts(*step);
    m_saying->setText(quotedSpeech(translated(texts.sayToCaller)));
    m_why->setText(translated(texts.why));
    QStringList actions;
    for (const Message& action : texts.whatYouDo)
        actions.append(translated(action));
    if (actions == whatYouDo())
        return;
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& action : std::as_const(actions)) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto* bullet = new TextLabel(TextStyle::Body, ColorRole::Accent, line);
        bullet->setText(u"•"_s);
        bullet->setFixedWidth(bulletWidth);
        auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, line);
        text->setObjectName(u"action"_s);
        text->setText(action);
        row->addWidget(bullet, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_actions->addWidget(line);
    }
}

QString GuidePanel::sayToCaller() const
{
    return m_saying->text();
}

QStringList GuidePanel::whatYouDo() const
{
    QStringList actions;
    for (int i = 0; i < m_actions->count(); ++i) {
        if (const auto* text = m_actions->itemAt(i)->widget()->findChild<TextLabel*>(u"action"_s))
            actions.append(text->text());
    }
    return actions;
}

void GuidePanel::copySaying()
{
    QGuiApplication::clipboard()->setText(sayToCaller());
}

} // namespace ims
