#include "ui/wizard/CauseHelp.h"

#include "core/diagnosis/CauseCatalogue.h"
#include "ui/common/BreakingLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/Panel.h"
#include "ui/common/Translated.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QVBoxLayout* makeColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    return column;
}

} // namespace

CauseHelp::CauseHelp(QWidget* parent)
    : QWidget(parent)
    , m_column(makeColumn(this))
{
    hide();
}

void CauseHelp::setCause(const Cause* cause)
{
    setVisible(cause != nullptr);
    const QString id = cause ? cause->id : QString();
    if (id == m_shown)
        return;
    m_shown = id;
    if (m_box) {
        m_box->hide();
        m_column->removeWidget(m_box);
        m_box->deleteLater(); // its button may have the focus that led here
        m_box = nullptr;
    }
    m_texts.clear();
    m_copy = nullptr;
    if (!cause)
        return;
    m_box = new QWidget(this);
    makeColumn(m_box)->setSpacing(spacing::large);
    m_column->addWidget(m_box);
    fill(*cause);
    m_box->show();
    refreshLook();
}

void CauseHelp::fill(const Cause& cause)
{
    addList(tr("What you do"), cause.steps, true);
    addRisks(cause.risks);
    addList(tr("How to see that it is mended"), cause.verify, false);
    if (!cause.sayToCaller.isEmpty())
        addSaying(translated(cause.sayToCaller));
}

void CauseHelp::addHeading(const QString& text, QWidget* parent, QVBoxLayout* column)
{
    auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Muted, parent);
    heading->setText(text);
    column->addWidget(heading);
    m_texts.append(text);
}

void CauseHelp::addSentence(const QString& text, QWidget* parent, QVBoxLayout* column)
{
    TextLabel* label = hasLongWord(text) ? new BreakingLabel(TextStyle::Body, ColorRole::Text, parent)
                                         : new TextLabel(TextStyle::Body, ColorRole::Text, parent);
    label->setText(text);
    column->addWidget(label);
    m_texts.append(text);
}

void CauseHelp::addList(const QString& heading, const QList<Message>& sentences, bool numbered)
{
    if (sentences.isEmpty())
        return;
    auto* part = new QWidget(m_box);
    auto* column = makeColumn(part);
    addHeading(heading, part, column);
    int number = 1;
    for (const Message& sentence : sentences) {
        const QString text = translated(sentence);
        addSentence(numbered && sentences.size() > 1 ? tr("%1. %2").arg(QString::number(number++), text)
                                                     : text,
                    part, column);
    }
    m_box->layout()->addWidget(part);
}

void CauseHelp::addRisks(const QList<Message>& risks)
{
    if (risks.isEmpty())
        return;
    auto* panel = new Panel(Panel::Shape::Accented, ColorRole::WarningSurface, ColorRole::Warning, m_box);
    auto* column = makeColumn(panel);
    column->setContentsMargins(spacing::page, spacing::medium, spacing::medium, spacing::medium);
    addHeading(tr("What can do harm"), panel, column);
    for (const Message& risk : risks)
        addSentence(translated(risk), panel, column);
    m_box->layout()->addWidget(panel);
}

void CauseHelp::addSaying(const QString& saying)
{
    auto* panel = new Panel(Panel::Shape::Accented, ColorRole::InfoSurface, ColorRole::Info, m_box);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(spacing::page, spacing::medium, spacing::small, spacing::medium);
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::small);
    addHeading(tr("Say to the caller"), panel, column);
    addSentence(quotedSpeech(saying), panel, column);
    row->addLayout(column, 1);
    m_copy = new QToolButton(panel);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy what to say to the caller"));
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QToolButton::clicked, this, [this, saying] {
        QGuiApplication::clipboard()->setText(saying);
        m_copy->setIcon(tintedIcon(u"check"_s, Theme::forPalette(palette()).color(ColorRole::Success)));
        m_copy->setToolTip(tr("Copied"));
    });
    m_box->layout()->addWidget(panel);
}

void CauseHelp::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

void CauseHelp::refreshLook()
{
    if (m_copy)
        m_copy->setIcon(tintedIcon(u"copy"_s, Theme::forPalette(palette()).color(ColorRole::Muted)));
}

} // namespace ims
