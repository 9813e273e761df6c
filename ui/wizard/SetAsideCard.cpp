#include "ui/wizard/SetAsideCard.h"

#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"
#include "core/retest/RetestWatch.h"
#include "ui/common/RowChoice.h"
#include "ui/common/TableLook.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/ConfirmPanel.h"
#include "ui/wizard/RetestRunCard.h"
#include "ui/wizard/RetestWords.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int mostRowsInSight = 6;
constexpr qsizetype mostSuspects = 8;

} // namespace

SetAsideCard::SetAsideCard(PageContext& context, QWidget* parent)
    : Card(tr("Set the message aside"), parent)
    , m_context(context)
    , m_runner(*context.retest)
    , m_suspects(nullptr)
    , m_list(new QPushButton(tr("List what lies in IN"), this))
    , m_table(new QTableView(this))
    , m_model(new RetestFilesModel(this))
    , m_state(nullptr)
    , m_one(new QPushButton(tr("Set the selected one aside…"), this))
    , m_half(new QPushButton(tr("Set the older half aside…"), this))
    , m_whyNot(nullptr)
    , m_confirm(new ConfirmPanel(this))
{
    addText(
        tr("The service does not start, stops at once (4182, 4102) or handles an exception again and again "
           "(4037): a "
           "message in IN may be the reason. Stop the service, set the suspect aside, start it. If none is "
           "suspect, set half of them aside and start; if it runs, the bad one is among those set aside, "
           "else among "
           "those left: halve again until it is found (Q168883, Q169223). Set aside means moved to a dated "
           "folder beside IN; “Put everything back as it was” undoes it."));
    m_suspects = addText({}, TextStyle::Strong, ColorRole::Warning);
    applyTableLook(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Files in IN"));
    for (const int hidden :
         {RetestFilesModel::Sender, RetestFilesModel::CharsetName, RetestFilesModel::Expected})
        m_table->setColumnHidden(hidden, true);
    column()->addWidget(m_table);
    m_state = addText({}, TextStyle::Small, ColorRole::Muted);
    auto* row = new WrapLayout(spacing::small);
    for (QPushButton* button : {m_list, m_one, m_half}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
    m_whyNot = addText({}, TextStyle::Body, ColorRole::Warning);
    column()->addWidget(m_confirm);
    connect(m_list, &QPushButton::clicked, this, [this] { m_runner.listIn(); });
    connect(m_one, &QPushButton::clicked, this, [this] { ask(selected(), m_one); });
    connect(m_half, &QPushButton::clicked, this, [this] { ask(olderHalf(), m_half); });
    connect(m_confirm, &ConfirmPanel::confirmed, this, [this] { m_runner.setAside(m_files); });
    onRowSelected(m_table, this, [this](int selected) { m_one->setEnabled(selected >= 0); });
}

/// Files that a stop event, or one of an exception, names: 4182 by its text, 4037 by those that came with it.
QStringList SetAsideCard::suspectNames() const
{
    QStringList names;
    const auto add = [&](const Event& event) {
        const QString name = spoolFileName(event);
        if (!name.isEmpty() && !names.contains(name) && names.size() < mostSuspects &&
            (event.is("MSExchangeIMC"_L1, 4182) || event.is("MSExchangeIMC"_L1, 4037)))
            names.append(name);
    };
    const auto evidence = m_context.session.evidence();
    if (evidence)
        std::for_each(evidence->events.rbegin(), evidence->events.rend(), add);
    std::for_each(m_runner.stops().begin(), m_runner.stops().end(), add);
    return names;
}

void SetAsideCard::refresh()
{
    const QStringList suspects = suspectNames();
    QStringList shown;
    for (const QString& name : suspects)
        shown.append(visibleText(name));
    m_suspects->setText(tr("Named by event 4182 or 4037: %1").arg(shown.join(u", "_s)));
    m_suspects->setVisible(!suspects.isEmpty());
    const auto listed = m_runner.aside();
    std::vector<RetestFileRow> rows;
    for (size_t i = 0; listed && i < listed->rows.size(); ++i) {
        const RetestRow& file = listed->rows.at(i);
        RetestFileRow row;
        row.name = file.move.name;
        row.size = file.move.size;
        row.turn = tr("%1, oldest first").arg(i + 1);
        const bool suspect = std::any_of(suspects.begin(), suspects.end(), [&](const QString& name) {
            return spoolNameKey(name) == spoolNameKey(row.name);
        });
        row.state = suspect ? tr("suspect") : tr("in IN");
        row.why = suspect ? tr("an event names it") : QString();
        rows.push_back(row);
    }
    m_model->setRows(std::move(rows));
    m_table->setVisible(m_model->rowCount() > 0);
    fitColumns(m_table);
    m_table->setFixedHeight(tableHeight(m_table, std::clamp(m_model->rowCount(), 2, mostRowsInSight)));
    QString state;
    if (m_runner.asideError())
        state = translated(*m_runner.asideError());
    else if (listed && m_model->rowCount() == 0)
        state = tr("No file lies in IN.");
    else if (listed && !listed->leftOut.empty())
        state = tr("%n file(s) more cannot be moved now: in use or growing.", nullptr,
                   static_cast<int>(listed->leftOut.size()));
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    const QStringList why = whyNothingIsSetAside(m_context.session, m_runner);
    const bool can = why.isEmpty() && m_model->rowCount() > 0;
    m_one->setVisible(can);
    m_one->setEnabled(selectedRow(m_table) >= 0);
    m_half->setVisible(can && m_model->rowCount() > 1);
    m_whyNot->setText(why.join(u'\n'));
    m_whyNot->setVisible(!why.isEmpty());
    if (!can && m_confirm->isAsking())
        m_confirm->dismiss();
}

std::vector<PlannedMove> SetAsideCard::selected() const
{
    const int row = selectedRow(m_table);
    const auto listed = m_runner.aside();
    if (!listed || row < 0 || static_cast<size_t>(row) >= listed->rows.size())
        return {};
    return {listed->rows.at(static_cast<size_t>(row)).move};
}

std::vector<PlannedMove> SetAsideCard::olderHalf() const
{
    std::vector<PlannedMove> files;
    const auto listed = m_runner.aside();
    for (size_t i = 0; listed && i < (listed->rows.size() + 1) / 2; ++i)
        files.push_back(listed->rows.at(i).move);
    return files;
}

void SetAsideCard::ask(const std::vector<PlannedMove>& files, QWidget* opener)
{
    const ServerFolders where = m_runner.folders();
    if (files.empty() || !where.found)
        return;
    m_files = files;
    const Path aside = Retest::asideFolder(where.found->in, m_context.session.now().date());
    m_confirm->ask(
        tr("On %1, %2 (%3) is moved from %4 to %5. The messages wait there and are not delivered until "
           "they are put back.")
            .arg(serverWords(m_context.session.server()), amountWords(files), namesWords(files),
                 visibleText(displayName(where.found->in)), visibleText(displayName(aside))),
        tr("Set aside now"), {}, opener);
}

QString SetAsideCard::suspects() const
{
    return m_suspects->isHidden() ? QString() : m_suspects->text();
}

QString SetAsideCard::whyNot() const
{
    return m_whyNot->isHidden() ? QString() : m_whyNot->text();
}

} // namespace ims
