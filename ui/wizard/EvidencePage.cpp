#include "ui/wizard/EvidencePage.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "core/evidence/ServerFiles.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Panel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/AntivirusCard.h"
#include "ui/wizard/CallerCard.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/EvidenceSummary.h"
#include "ui/wizard/FoundPanel.h"
#include "ui/wizard/LiveLogForm.h"
#include "ui/wizard/MissingPanel.h"
#include "ui/wizard/OpenedCard.h"
#include "ui/wizard/OpenedList.h"
#include "ui/wizard/ServerFields.h"
#include "ui/wizard/ServersCard.h"
#include "ui/wizard/StatedEventForm.h"
#include "ui/wizard/StatedEventList.h"
#include "ui/wizard/StatedSettingsCard.h"
#include "ui/wizard/SymptomCard.h"
#include "ui/wizard/TextTimesCard.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ims {

EvidencePage::EvidencePage(PageContext& context, QWidget* parent)
    : StepPage(u"evidence"_s, context, parent)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(m_scroll))
    , m_symptom(new SymptomCard(context.session, m_body))
    , m_problemText(new TextLabel(TextStyle::Body, ColorRole::Text, m_body))
    , m_problem(makeProblem())
    , m_buttons(makeButtons())
    , m_hint(new TextLabel(TextStyle::Body, ColorRole::Muted, m_body))
    , m_opened(new OpenedList(context, m_body))
    , m_stated(new StatedEventList(context, m_body))
    , m_live(new LiveLogForm(context, m_body))
    , m_times(new TextTimesCard(context, m_body))
    , m_found(new FoundPanel(m_body))
    , m_missing(new MissingPanel(m_body))
    , m_server(new ServerFields(context, m_body))
    , m_settings(new StatedSettingsCard(context, m_body))
    , m_antivirus(new AntivirusCard(context, m_body))
    , m_archival(new ChoiceRow(context.session, u"evidence.archival"_s, true, m_body))
    , m_servers(new ServersCard(context, {}, m_body))
    , m_caller(new CallerCard(context.session, m_body))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Evidence of the case"));
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, spacing::small, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(m_symptom);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    column->addWidget(m_hint);
    column->addWidget(m_servers);
    column->addWidget(m_opened);
    column->addWidget(m_stated);
    column->addWidget(m_live);
    column->addWidget(m_times);
    m_foundHeading = addHeading(tr("What was found"));
    column->addWidget(m_found);
    m_missingHeading = addHeading(tr("What is missing"));
    column->addWidget(m_missing);
    addHeading(tr("The server"));
    column->addWidget(m_server);
    column->addWidget(m_archival);
    column->addWidget(m_settings);
    column->addWidget(m_antivirus);
    column->addStretch();
    m_scroll->setWidget(m_body);
    content()->addWidget(m_scroll);
    m_live->hide();
    m_symptom->choices()->setNumbers(1); // until other questions have numbers too
    connect(m_live, &LiveLogForm::dismissed, m_scroll, [this] { m_scroll->setFocus(); });
    connect(m_stated, &StatedEventList::formOpened, this, [this] { scrollTo(m_stated->form()); });
    connect(m_stated, &StatedEventList::formClosed, m_scroll, [this] { m_scroll->setFocus(); });
    for (const auto signal : {&CaseSession::loadingStarted, &CaseSession::loadingStopped})
        connect(&session(), signal, this, &EvidencePage::showProblem);
    connect(&session(), &CaseSession::loadingFailed, this, &EvidencePage::showProblem);
    connect(&session(), &CaseSession::flowChanged, m_archival, &ChoiceRow::refresh);
}

QWidget* EvidencePage::makeButtons()
{
    auto* widget = new QWidget(m_body);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    for (const QString& id : {u"evidence.add-folder"_s, u"evidence.add-file"_s, u"evidence.type-in"_s})
        row->addWidget(new ActionButton(context().action(id), widget));
    if (!session().liveLogs()().empty()) // elsewhere the menu's command tells the way round
        row->addWidget(new ActionButton(context().action(u"evidence.read-live"_s), widget));
    row->addStretch();
    return widget;
}

/// Evidence that was there and cannot be read now: an unplugged stick, a share that is gone.
QWidget* EvidencePage::makeProblem()
{
    auto* panel = new Panel(Panel::Shape::Accented, ColorRole::ErrorSurface, ColorRole::Error, m_body);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::medium);
    buttons->addWidget(new ActionButton(context().action(u"evidence.reload"_s), panel, tr("Read again")));
    buttons->addWidget(new ActionButton(context().action(u"evidence.add-folder"_s), panel));
    buttons->addStretch();
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(spacing::page, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(m_problemText);
    column->addLayout(buttons);
    return panel;
}

TextLabel* EvidencePage::addHeading(const QString& text)
{
    auto* heading = new TextLabel(TextStyle::Heading, ColorRole::Text, m_body);
    heading->setText(text);
    auto* column = qobject_cast<QVBoxLayout*>(m_body->layout());
    column->addSpacing(spacing::small);
    column->addWidget(heading);
    return heading;
}

QList<QWidget*> EvidencePage::panes() const
{
    return {m_scroll};
}

void EvidencePage::showCase()
{
    showProblem();
    m_symptom->refresh();
    m_opened->refresh();
    m_stated->refresh();
    m_times->refresh();
    m_found->setEvidence(session().evidence());
    m_foundHeading->setVisible(session().evidence() != nullptr);
    const Evidence* evidence = session().evidence().get();
    m_missing->setMissing(missingItems(evidence), serverFamily(session().serverVersion()));
    m_missingHeading->setVisible(missingEvidence(evidence).any());
    m_server->refresh();
    showArchival();
    m_settings->setVisible(!evidence || !evidence->settings || evidence->settings->stated);
    m_settings->refresh();
    m_antivirus->refresh();
    m_servers->setVisible(session().flow().fact(u"servers"_s) == "several"_L1);
    m_servers->refresh();
    placeCaller();
}

/// The registry has the setting as it is now; since when, only people know.
void EvidencePage::showArchival()
{
    const auto evidence = session().evidence();
    const MessageArchival archival = evidence ? archivalOf(*evidence) : MessageArchival::Unknown;
    if (archival == MessageArchival::Off)
        m_archival->recommend(u"off"_s, tr("The registry export says None."));
    else if (archival == MessageArchival::On)
        m_archival->recommend(u"on"_s, tr("The registry export says Medium or higher; ask since when."));
    else
        m_archival->recommend({}, archival == MessageArchival::Unclear
                                      ? tr("The registry export says Minimum, of which the articles say both "
                                           "(Q168504, Q170809).")
                                      : QString());
    m_archival->refresh();
}

/// One that can wait until the server is spoken of, and takes no room below the page.
bool EvidencePage::placesItself(const QString& question) const
{
    return question == m_archival->id() || question == m_symptom->choices()->id();
}

ChoiceRow* EvidencePage::ownQuestion() const
{
    return m_symptom->choices()->isHidden() ? nullptr : m_symptom->choices();
}

/// A case without evidence begins with what the caller tells; later the evidence has the first word.
void EvidencePage::placeCaller()
{
    auto* column = qobject_cast<QVBoxLayout*>(m_body->layout());
    const bool first = session().record().opened.empty();
    const int place = column->indexOf(m_symptom) + 1;
    const int now = column->indexOf(m_caller);
    if (now >= 0 && (now == place) == first)
        return;
    const QWidget* focus = m_caller->focusWidget();
    column->removeWidget(m_caller);
    column->insertWidget(first ? place : column->count() - 1, m_caller); // before the stretch
    orderTabs();
    if (focus && focus->hasFocus())
        scrollTo(m_caller);
}

/// Tab goes from top to bottom, wherever a card stands.
void EvidencePage::orderTabs()
{
    QWidget* before = nullptr;
    const QLayout* column = m_body->layout();
    for (int i = 0; i < column->count(); ++i) {
        QWidget* part = column->itemAt(i)->widget();
        if (!part)
            continue;
        QList<QWidget*> fields;
        for (QWidget* at = part->nextInFocusChain(); at != part; at = at->nextInFocusChain()) {
            if (part->isAncestorOf(at) && at->focusPolicy() & Qt::TabFocus)
                fields.append(at);
        }
        for (QWidget* field : std::as_const(fields)) {
            if (before)
                setTabOrder(before, field);
            before = field;
        }
    }
}

void EvidencePage::askSymptom()
{
    m_symptom->begin();
    scrollTo(m_symptom);
}

void EvidencePage::tellFacts()
{
    m_caller->begin();
    scrollTo(m_caller);
}

void EvidencePage::showProblem()
{
    const bool unreadable = session().evidenceError().has_value();
    m_problem->setVisible(unreadable && !session().isLoading());
    if (unreadable)
        m_problemText->setText(translated(*session().evidenceError()));
    m_buttons->setVisible(!session().isReadOnly());
    const bool nothing = session().record().opened.empty() && session().wanted().statedEvents.empty();
    m_hint->setVisible(nothing || session().isReadOnly());
    if (session().isReadOnly())
        m_hint->setText(tr("This case can only be looked at; nothing can be added or changed here."));
    else if (session().isLoading())
        m_hint->setText(tr("Reading the evidence. What you type meanwhile is kept."));
    else
        m_hint->setText(tr("Nothing belongs to this case yet. Any folder of the server or a copy of one will "
                           "do; it can also be dropped anywhere in this window. With nothing but a voice on "
                           "the phone, type in the event that the caller reads out."));
}

QString EvidencePage::problem() const
{
    return m_problem->isHidden() ? QString() : m_problemText->text();
}

QString EvidencePage::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void EvidencePage::readLiveLog()
{
    m_live->begin();
    scrollTo(m_live);
}

void EvidencePage::typeInEvent()
{
    m_stated->add();
}

/// After the layout has found places for what was just shown.
void EvidencePage::scrollTo(QWidget* widget)
{
    QTimer::singleShot(0, this, [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, spacing::large); });
}

void EvidencePage::showPlace(const EvidenceRef& ref)
{
    const QString place =
        ref.range.length > 0
            ? tr("bytes %1 to %2").arg(ref.range.offset).arg(ref.range.offset + ref.range.length - 1)
            : tr("here");
    if (QWidget* line = m_found->showFile(ref.file, place))
        scrollTo(line);
}

} // namespace ims
