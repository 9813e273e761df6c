#include "ui/wizard/StatedEventList.h"

#include "core/base/SafeText.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Panel.h"
#include "ui/common/TimeText.h"
#include "ui/wizard/PictureView.h"
#include "ui/wizard/StatedEventForm.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostRows = 40;

QString line(const StatedEvent& event)
{
    const auto said = [](const QString& text) {
        return text.isEmpty() ? StatedEventList::tr("not known") : visibleText(text);
    };
    return StatedEventList::tr("%1 %2 · spool file %3 · %4 · %5")
        .arg(event.id)
        .arg(visibleText(event.source), said(event.spoolFile),
             event.time.isValid() ? utcMinute(event.time) : StatedEventList::tr("time not known"),
             event.computer.isEmpty() ? StatedEventList::tr("computer not known")
                                      : visibleText(event.computer));
}

} // namespace

StatedEventList::StatedEventList(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_pictures(new PictureView(this))
    , m_form(new StatedEventForm(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addLayout(m_rows);
    column->addWidget(m_pictures);
    column->addWidget(m_form);
    m_form->hide();
    connect(m_form, &StatedEventForm::saved, this, &StatedEventList::save);
    connect(m_form, &StatedEventForm::dismissed, this, &StatedEventList::close);
    connect(&context.session, &CaseSession::opened, this, &StatedEventList::close);
    for (const auto signal : {&CaseSession::loadingStarted, &CaseSession::loadingStopped})
        connect(&context.session, signal, this, &StatedEventList::refresh);
}

/// Those that are being read count already: nothing that was typed in is lost by typing in the next.
const std::vector<StatedEvent>& StatedEventList::events() const
{
    return m_context.session.wanted().statedEvents;
}

void StatedEventList::showPictures()
{
    const auto evidence = m_context.session.evidence();
    if (!evidence)
        return m_pictures->setPictures({}, ByteSource::open);
    std::vector<Path> pictures;
    for (const Input& input : evidence->inputs) {
        if (input.kind == InputKind::Picture)
            pictures.push_back(input.path());
    }
    m_pictures->setPictures(pictures, evidence->open);
}

void StatedEventList::refresh()
{
    showPictures();
    const bool readOnly = m_context.session.isReadOnly();
    if (m_shown && m_listed == events() && m_listedReadOnly == readOnly)
        return;
    m_listed = events();
    m_listedReadOnly = readOnly;
    m_lines.clear();
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater(); // one of its buttons may have caused this
    }
    m_shown = new QWidget(this);
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    for (size_t i = 0; i < std::min(m_listed.size(), mostRows); ++i)
        addRow(m_listed.at(i), i);
    if (m_listed.size() > mostRows) {
        auto* more = new TextLabel(TextStyle::Small, ColorRole::Muted, m_shown);
        more->setText(tr("and %1 more, all in the report").arg(m_listed.size() - mostRows));
        column->addWidget(more);
    }
    m_rows->addWidget(m_shown);
    m_shown->setVisible(!m_listed.empty());
}

void StatedEventList::addRow(const StatedEvent& event, size_t place)
{
    auto* panel = new Panel(Panel::Shape::Card, ColorRole::Surface, ColorRole::Border, m_shown);
    auto* label = new ElidedLabel(TextStyle::Body, ColorRole::Text, panel);
    const QString text = line(event);
    label->setText(text);
    m_lines.append(text);
    auto* change = new QPushButton(tr("Change"), panel);
    auto* drop = new QPushButton(tr("Remove"), panel);
    change->setAccessibleName(tr("Change: %1").arg(text));
    drop->setAccessibleName(tr("Remove: %1").arg(text));
    for (QPushButton* button : {change, drop}) {
        button->setAutoDefault(false);
        button->setEnabled(!m_listedReadOnly);
    }
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(spacing::large, spacing::small, spacing::medium, spacing::small);
    row->addWidget(label, 1);
    row->addWidget(change);
    row->addWidget(drop);
    m_shown->layout()->addWidget(panel);
    connect(change, &QPushButton::clicked, this, [this, place] { edit(place); });
    connect(drop, &QPushButton::clicked, this, [this, place] { remove(place); });
}

void StatedEventList::add()
{
    if (m_context.session.isReadOnly())
        return;
    if (!isFormOpen()) { // what is half typed stays
        m_edited.reset();
        m_form->begin(m_context.session.now());
        m_form->show();
    }
    m_form->spoolFile()->setFocus();
    Q_EMIT formOpened();
}

void StatedEventList::edit(size_t place)
{
    if (place >= m_listed.size())
        return;
    m_edited = m_listed.at(place);
    m_form->edit(*m_edited);
    m_form->show();
    m_form->spoolFile()->setFocus();
    Q_EMIT formOpened();
}

void StatedEventList::remove(size_t place)
{
    if (place >= m_listed.size())
        return;
    std::vector<StatedEvent> wanted = m_listed;
    wanted.erase(wanted.begin() + static_cast<std::ptrdiff_t>(place));
    m_context.session.setStatedEvents(wanted);
    refresh();
}

void StatedEventList::save()
{
    std::vector<StatedEvent> wanted = events();
    const auto old = m_edited ? std::find(wanted.begin(), wanted.end(), *m_edited) : wanted.end();
    if (old == wanted.end())
        wanted.push_back(m_form->event());
    else
        *old = m_form->event();
    close();
    m_context.session.setStatedEvents(wanted);
    refresh();
}

void StatedEventList::close()
{
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    m_edited.reset();
    if (hadFocus)
        Q_EMIT formClosed(); // before it hides: else the focus goes to what comes next, and the page with it
    m_form->hide();
}

bool StatedEventList::isFormOpen() const
{
    return !m_form->isHidden();
}

} // namespace ims
