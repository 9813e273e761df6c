#include "ui/wizard/HandSteps.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "core/settings/SettingsPlan.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Banner.h"
#include "ui/common/TimeText.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/DialogPicture.h"
#include "ui/wizard/HandSheet.h"
#include "ui/wizard/SettingsPath.h"
#include "ui/wizard/SheetPrinter.h"
#include "ui/wizard/TickRow.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestFact = 100; ///< characters of a ticket's number or a name on the sheet
constexpr qsizetype longestDomain = 255;
constexpr size_t mostPresent = 24; ///< rows to write down that a sheet has fields for

} // namespace

std::vector<PathStep> handSteps(const SettingsChange& plan, const QString& server,
                                const QString& serverVersion, const Knowledge& knowledge)
{
    return knowledge.clickPath->steps(plan, {server, serverFamily(serverVersion)}, *knowledge.charsets);
}

QString stepText(const PathStep& step)
{
    const QString text = translated(step.text);
    return step.kb.isEmpty() ? text : u"%1 (%2)"_s.arg(text, step.kb.join(u", "_s));
}

HandSteps::HandSteps(PageContext& context, QWidget* parent)
    : Card(tr("By hand, step by step"), parent)
    , m_context(context)
    , m_print(context.commands.makeAction(u"settings.print-steps"_s, this))
    , m_savePdf(context.commands.makeAction(u"settings.save-steps"_s, this))
    , m_printer(new SheetPrinter(context.prompts, this))
    , m_banner(new Banner(BannerKind::Info, {}, true, this))
    , m_readOnly(new TextLabel(TextStyle::Small, ColorRole::Muted, this))
{
    m_readOnly->hide();
    addButtons();
    m_banner->hide();
    column()->addWidget(m_banner);
    column()->addWidget(m_readOnly);
    m_pictureBox = new QWidget(this);
    auto* box = new QVBoxLayout(m_pictureBox);
    box->setContentsMargins(0, spacing::small, 0, spacing::medium);
    m_picture = new DialogPicture(m_pictureBox);
    auto* caption = new TextLabel(TextStyle::Small, ColorRole::Muted, m_pictureBox);
    caption->setText(dialogCaption());
    box->addWidget(m_picture);
    box->addWidget(caption);
    m_pictureBox->hide();
    m_printer->serve(m_print, m_savePdf, m_banner, context.session, [this] { return printed(); });
    connect(&context.session, &CaseSession::flowChanged, this, &HandSteps::showTicks);
    connect(&context.session, &CaseSession::savingChanged, this, &HandSteps::showTicks);
}

void HandSteps::addButtons()
{
    auto* row = new WrapLayout(spacing::small);
    for (QAction* action : {m_print, m_savePdf}) {
        auto* button = new ActionButton(action, this);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
}

PathServer HandSteps::server() const
{
    return {m_context.session.server(), serverFamily(m_context.session.serverVersion())};
}

void HandSteps::refresh(const SettingsChange& plan)
{
    m_plan = plan;
    std::vector<PathStep> steps = handSteps(plan, m_context.session.server(),
                                            m_context.session.serverVersion(), m_context.session.knowledge());
    if (m_list && steps == m_steps)
        return showTicks();
    m_steps = std::move(steps);
    m_rows.clear();
    m_pictureBox->setParent(this); // out of the list that goes
    auto* list = new QWidget(this);
    if (m_list) {
        delete column()->replaceWidget(m_list, list);
        m_list->hide();
        m_list->deleteLater();
    } else {
        column()->addWidget(list);
    }
    m_list = list;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, spacing::small, 0, 0);
    rows->setSpacing(spacing::medium);
    for (const PathStep& step : m_steps)
        addRow(static_cast<int>(m_rows.size()) + 1, step);
    list->show();
    showTicks();
}

void HandSteps::addRow(int number, const PathStep& step)
{
    auto* row = new TickRow(m_context.session, itemQuestion(u"settings.step"_s, step.id), number,
                            stepText(step), m_list);
    row->box()->installEventFilter(this);
    m_list->layout()->addWidget(row);
    m_rows.push_back(row);
}

void HandSteps::showTicks()
{
    const CaseSession& session = m_context.session;
    const FlowQuestion* question =
        session.flow().definition().question(itemQuestion(u"settings.step"_s, u"any"_s));
    const bool asked = question && session.flow().isAsked(*question);
    const bool open = asked && !session.isReadOnly();
    for (TickRow* row : m_rows)
        row->refresh();
    m_readOnly->setText(asked ? tr("The case can only be looked at here: nothing can be ticked.")
                              : tr("The steps can be ticked when step 4 has decided that the Character Sets "
                                   "are changed."));
    m_readOnly->setVisible(!open && !m_rows.empty());
    showPicture();
}

/// Below the first step that is not ticked.
void HandSteps::showPicture()
{
    auto* rows = m_list ? static_cast<QVBoxLayout*>(m_list->layout()) : nullptr;
    const auto current =
        std::find_if(m_rows.begin(), m_rows.end(), [](const TickRow* row) { return !row->isTicked(); });
    const bool shown = rows && current != m_rows.end() &&
                       m_steps.at(static_cast<size_t>(current - m_rows.begin())).picture != PathPicture::None;
    m_pictureBox->setVisible(shown);
    if (!shown)
        return;
    const PathStep& step = m_steps.at(static_cast<size_t>(current - m_rows.begin()));
    m_picture->setDialog(drawnDialog(step, server()));
    const int place = rows->indexOf(*current) + 1;
    if (rows->indexOf(m_pictureBox) == place)
        return;
    rows->removeWidget(m_pictureBox);
    rows->insertWidget(rows->indexOf(*current) + 1, m_pictureBox);
    m_pictureBox->show();
}

/// Up and down go from tick to tick, as in a list.
bool HandSteps::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [watched](const TickRow* row) { return row->box() == watched; });
    if (at == m_rows.end() || (key != Qt::Key_Down && key != Qt::Key_Up))
        return Card::eventFilter(watched, event);
    if (key == Qt::Key_Down && at + 1 != m_rows.end())
        (*(at + 1))->box()->setFocus(Qt::TabFocusReason);
    else if (key == Qt::Key_Up && at != m_rows.begin())
        (*(at - 1))->box()->setFocus(Qt::BacktabFocusReason);
    return true;
}

QStringList HandSteps::texts() const
{
    QStringList texts;
    for (const PathStep& step : m_steps)
        texts.append(stepText(step));
    return texts;
}

QStringList HandSteps::stepIds() const
{
    QStringList ids;
    for (const PathStep& step : m_steps)
        ids.append(step.id);
    return ids;
}

QCheckBox* HandSteps::tick(int number) const
{
    return number >= 1 && static_cast<size_t>(number) <= m_rows.size()
               ? m_rows.at(static_cast<size_t>(number) - 1)->box()
               : nullptr;
}

QString HandSteps::done(int number) const
{
    const QCheckBox* box = tick(number);
    return box ? box->accessibleDescription() : QString();
}

// ---- on paper -----------------------------------------------------------------------------------------

QString HandSteps::facts() const
{
    const CaseSession& session = m_context.session;
    const auto fact = [](const QString& text) { return visibleText(cutText(text, longestFact)); };
    QStringList facts;
    if (!session.record().ticket.isEmpty())
        facts.append(tr("Ticket: %1").arg(fact(session.record().ticket)));
    facts.append(tr("Server: %1").arg(session.server().isEmpty() ? tr("not known") : fact(session.server())));
    facts.append(tr("Exchange: %1")
                     .arg(session.serverVersion().isEmpty() ? tr("version not known")
                                                            : fact(session.serverVersion())));
    facts.append(tr("As of %1").arg(utcMinute(session.now())));
    return facts.join(u"   ·   "_s);
}

void HandSteps::addPresent(HandSheet& sheet) const
{
    const CharsetCatalogue& charsets = *m_context.session.knowledge().charsets;
    const QString family = server().family;
    const auto name = [&](const std::optional<QString>& token) {
        return token ? listedName(charsets, *token, family) : u"?"_s;
    };
    size_t more = 0;
    for (const SettingChange& row : m_plan.changes) {
        if (leavesAll(row))
            continue;
        if (sheet.present.size() == mostPresent) {
            ++more;
            continue;
        }
        QString values;
        if (row.currentMime || row.currentNonMime)
            values = u"%1 / %2"_s.arg(name(row.currentMime), name(row.currentNonMime));
        else if (row.action == SettingChange::Action::Add)
            values = tr("no entry");
        sheet.present.push_back({shownDomain(cutText(row.domain, longestDomain)), values});
    }
    if (more > 0)
        sheet.presentMore =
            tr("and %1 more rows: write them down on another sheet, or save them with imccopy.").arg(more);
}

/// Of each window, the first step that sets a list there, else the first that happens there.
void HandSteps::addPictures(HandSheet& sheet) const
{
    for (const PathPicture kind : {PathPicture::InternetMail, PathPicture::DomainDialog}) {
        const PathStep* best = nullptr;
        for (const PathStep& step : m_steps) {
            const bool sets = step.id.contains(u':') && (step.marks.contains(DialogField::Mime) ||
                                                         step.marks.contains(DialogField::NonMime));
            if (step.picture != kind || (best && !sets))
                continue;
            best = &step;
            if (sets)
                break;
        }
        if (best)
            sheet.pictures.push_back(
                {static_cast<int>(best - m_steps.data()) + 1, drawnDialog(*best, server())});
    }
}

PrintedSheet HandSteps::printed() const
{
    const HandSheet whole = sheet();
    return {whole.title, tr("Save the steps as PDF"), u"character-sets-by-hand.pdf"_s, layoutOf(whole)};
}

HandSheet HandSteps::sheet() const
{
    HandSheet sheet;
    sheet.title = tr("Character Sets of the Internet Mail Service, by hand");
    sheet.facts = facts();
    sheet.warning = tr("Use the tab “Internet Mail” alone. The tab “Connections” has another button “E-Mail "
                       "Domain”, for routes: leave it alone (Q182522).");
    addPresent(sheet);
    for (size_t i = 0; i < m_steps.size(); ++i)
        sheet.steps.push_back({stepText(m_steps[i]), m_rows.at(i)->box()->accessibleDescription()});
    addPictures(sheet);
    sheet.wayBack =
        tr("Set the rows back to what was written down above, the same way: an entry that was not "
           "there is removed, one that was removed is added. Then stop and start the service.");
    sheet.footer = tr("IMS Doctor %1").arg(QStringLiteral(IMSDOCTOR_VERSION));
    return sheet;
}

} // namespace ims
