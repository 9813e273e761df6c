#include "ui/wizard/RetestFilesCard.h"

#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"
#include "ui/common/Disclosure.h"
#include "ui/common/RowChoice.h"
#include "ui/common/TableLook.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/RetestWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int mostRowsInSight = 8;
constexpr qsizetype mostOthers = 2'000; ///< in the list

/// The last that the journal has of each file that was to be put back, by folded name.
std::map<QString, RetestFile> lastOfEach(const RetestJournal* journal)
{
    std::map<QString, RetestFile> last;
    for (const RetestBatch& batch : journal ? journal->batches() : std::vector<RetestBatch>()) {
        for (const RetestFile& file : batch.files) {
            if (batch.kind == BatchKind::PutBack)
                last.insert_or_assign(spoolNameKey(file.name), file);
        }
    }
    return last;
}

/// Whether it no longer lies in ARCHIVE by our doing.
bool isAway(const RetestFile& file)
{
    return wasMoved(file.stage) || isUnderWay(file.stage);
}

} // namespace

RetestFilesCard::RetestFilesCard(PageContext& context, QWidget* parent)
    : Card(tr("What can be put back"), parent)
    , m_context(context)
    , m_runner(*context.retest)
    , m_summary(addText({}))
    , m_table(new QTableView(this))
    , m_model(new RetestFilesModel(this))
{
    makeTable();
    makeDetails();
    makeOthers();
}

void RetestFilesCard::makeTable()
{
    applyTableLook(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Files of the retest"));
    column()->addWidget(m_table);
    onRowSelected(m_table, this, [this](int row) {
        if (row < 0)
            return;
        m_selected = m_model->rows().at(static_cast<size_t>(row)).name;
        showDetails();
        Q_EMIT selectionChanged(m_selected);
    });
}

void RetestFilesCard::makeDetails()
{
    m_details = addText({});
    m_answerPlace = new QVBoxLayout;
    column()->addLayout(m_answerPlace);
    auto* row = new QHBoxLayout;
    m_alone = new QPushButton(tr("Put back this one alone…"), this);
    m_alone->setAutoDefault(false);
    row->addWidget(m_alone);
    row->addStretch();
    column()->addLayout(row);
    connect(m_alone, &QPushButton::clicked, this, [this] {
        if (const auto planned = planRow(m_selected))
            Q_EMIT aloneWanted(*planned);
    });
}

/// With Message Archival on, ARCHIVE holds delivered mail too (KB Q189731).
void RetestFilesCard::makeOthers()
{
    m_othersOpener = new Disclosure(tr("Files that no event names"), this);
    m_othersBox = new QWidget(this);
    auto* box = new QVBoxLayout(m_othersBox);
    box->setContentsMargins(0, 0, 0, 0);
    auto* warning = new TextLabel(TextStyle::Body, ColorRole::Warning, m_othersBox);
    warning->setText(
        tr("Nobody knows whether these failed. With Message Archival on, IN\\ARCHIVE also holds mail that "
           "was delivered (Q189731): put back, it arrives twice. Take one only when its recipient "
           "misses it."));
    m_others = new QComboBox(m_othersBox);
    m_others->setAccessibleName(tr("File that no event names"));
    m_planOther = new QPushButton(tr("Take it into the plan"), m_othersBox);
    m_planOther->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_others);
    row->addWidget(m_planOther);
    row->addStretch();
    box->addWidget(warning);
    box->addLayout(row);
    column()->addWidget(m_othersOpener);
    column()->addWidget(m_othersBox);
    m_othersBox->hide();
    connect(m_othersOpener, &Disclosure::toggled, m_othersBox, &QWidget::setVisible);
    connect(m_planOther, &QPushButton::clicked, this, [this] {
        if (const QString name = m_others->currentData().toString(); !name.isEmpty())
            m_runner.ask(name);
    });
}

void RetestFilesCard::refresh()
{
    const bool known = m_runner.planned() != nullptr;
    m_model->setRows(rows());
    if (m_runner.isPlanning() && !known)
        m_summary->setText(tr("The files in IN\\ARCHIVE are being looked at…"));
    else if (m_runner.planError())
        m_summary->setText(translated(*m_runner.planError()));
    else
        m_summary->setText(
            m_model->rowCount() == 0
                ? tr("Nothing is left that could be put back.")
                : tr("%n file(s). Only those that an event 4117 or 4132 names, or that you named "
                     "as failed; the others in IN\\ARCHIVE may have been delivered (Q189731).",
                     nullptr, m_model->rowCount()));
    m_summary->setColorRole(m_runner.planError() ? ColorRole::Error : ColorRole::Text);
    m_table->setVisible(m_model->rowCount() > 0);
    fitColumns(m_table);
    m_table->setFixedHeight(tableHeight(m_table, std::clamp(m_model->rowCount(), 2, mostRowsInSight)) +
                            spacing::large); // a bar below it where the columns need one
    if (m_model->rowCount() > 0)
        selectRow(m_table, std::max(0, m_model->rowOf(m_selected)));
    showDetails();
    showOthers();
}

/// What was put back, then what can be.
std::vector<RetestFileRow> RetestFilesCard::rows() const
{
    const auto plan = m_runner.planned();
    const std::map<QString, RetestFile> journaled = lastOfEach(m_runner.journal());
    const RetestTurn next =
        plan && m_runner.journal() ? nextTurn(*plan, *m_runner.journal(), {}) : RetestTurn();
    std::vector<RetestFileRow> rows;
    for (const auto& [folded, file] : journaled) {
        if (!isAway(file))
            continue;
        RetestFileRow row;
        row.name = file.name;
        row.size = file.size;
        row.turn = tr("put back");
        row.state = stateOf(file, m_runner.itemOfFile(file.name));
        row.why = translated(file.why);
        rows.push_back(row);
    }
    const size_t away = rows.size();
    for (size_t i = 0; plan && i < plan->rows.size(); ++i) {
        const RetestRow& planned = plan->rows.at(i);
        const auto known = journaled.find(spoolNameKey(planned.move.name));
        RetestFileRow row;
        row.name = planned.move.name;
        row.turn = turnWord(planned, i, next);
        row.sender = visibleText(planned.sender);
        row.charset = visibleText(planned.charset);
        row.size = planned.move.size;
        row.expected = translated(planned.expected);
        row.why = translated(planned.why);
        if (known != journaled.end())
            row.state = stateOf(known->second, m_runner.itemOfFile(planned.move.name));
        else
            row.state = tr("in ARCHIVE");
        const auto there = std::find_if(
            rows.begin(), rows.begin() + static_cast<qsizetype>(away),
            [&](const RetestFileRow& one) { return spoolNameKey(one.name) == spoolNameKey(row.name); });
        if (there == rows.begin() + static_cast<qsizetype>(away))
            rows.push_back(row);
        else
            *there = row; // the plan is of before it was moved
    }
    return rows;
}

QString RetestFilesCard::stateOf(const RetestFile& file, const QString& item) const
{
    const QString id = itemQuestion(u"retest.file"_s, item);
    const FlowQuestion* question = m_context.session.flow().definition().question(id);
    const FlowChoice* said = question ? question->choice(m_context.session.flow().answerTo(id)) : nullptr;
    if (said && isAway(file))
        return tr("%1 (recorded)").arg(translated(said->text));
    const auto& watched = m_runner.watched();
    for (size_t i = 0; i < watched.size(); ++i) {
        if (spoolNameKey(watched.at(i).what.name) != spoolNameKey(file.name) || !isAway(file))
            continue;
        if (m_runner.looks() > 0)
            return verdictWord(m_runner.verdicts().at(i).verdict);
        if (watched.at(i).noted)
            return verdictWord(*watched.at(i).noted);
    }
    return stageWord(file, BatchKind::PutBack);
}

std::optional<size_t> RetestFilesCard::planRow(const QString& name) const
{
    const auto plan = m_runner.planned();
    for (size_t i = 0; plan && i < plan->rows.size(); ++i) {
        if (plan->rows.at(i).move.name == name)
            return i;
    }
    return {};
}

void RetestFilesCard::showDetails()
{
    const int row = m_model->rowOf(m_selected);
    const auto planned = planRow(m_selected);
    m_alone->setVisible(planned && m_runner.planned()->rows.at(*planned).alone && !m_runner.isBusy());
    m_details->setVisible(row >= 0);
    const QString item = m_runner.itemOfFile(m_selected);
    const bool asked = m_context.session.flow().items(u"retest.file"_s).contains(item) && row >= 0;
    const QString id = itemQuestion(u"retest.file"_s, item);
    if (m_answer && (!asked || m_answer->id() != id)) {
        m_answer->hide();
        m_answer->deleteLater();
        m_answer = nullptr;
    }
    if (row < 0)
        return;
    QStringList lines;
    const RetestFileRow& shown = m_model->rows().at(static_cast<size_t>(row));
    lines.append(tr("%1: %2.").arg(visibleText(shown.name), shown.state));
    if (!shown.why.isEmpty())
        lines.append(shown.why);
    if (!shown.expected.isEmpty())
        lines.append(tr("Expected: %1").arg(shown.expected));
    for (size_t i = 0; i < m_runner.watched().size() && m_runner.looks() > 0; ++i) {
        if (m_runner.watched().at(i).what.name == shown.name)
            lines.append(translated(m_runner.verdicts().at(i).why));
    }
    if (m_runner.snapshot()) {
        for (const RetestMove& move : m_runner.snapshot()->moves) {
            if (move.name == shown.name && !move.why.isEmpty() && !lines.contains(translated(move.why)))
                lines.append(translated(move.why));
        }
    }
    if (planned) {
        for (const Message& note : m_runner.planned()->rows.at(*planned).notes)
            lines.append(translated(note));
    }
    m_details->setText(lines.join(u'\n'));
    if (asked && !m_answer) {
        m_answer = new ChoiceRow(m_context.session, id, false, this);
        m_answer->setAccessibleName(tr("What became of %1").arg(visibleText(shown.name)));
        m_answer->setNumbers(0);
        m_answerPlace->addWidget(m_answer);
        m_answer->show();
    }
}

QString RetestFilesCard::details() const
{
    return m_details->text();
}

void RetestFilesCard::showOthers()
{
    QStringList names;
    const auto evidence = m_context.session.evidence();
    for (const ArchivedFile& file : evidence ? evidence->files : std::vector<ArchivedFile>()) {
        if (file.state == ArchiveState::Undetermined && file.spool && !m_runner.asked().contains(file.name) &&
            names.size() < mostOthers)
            names.append(file.name);
    }
    m_othersOpener->setVisible(!names.isEmpty());
    m_othersOpener->setWords(tr("Files that no event names (%1)").arg(names.size()));
    m_othersBox->setVisible(!names.isEmpty() && m_othersOpener->isChecked());
    QStringList shown;
    for (int i = 0; i < m_others->count(); ++i)
        shown.append(m_others->itemData(i).toString());
    if (shown == names)
        return;
    m_others->clear();
    for (const QString& name : std::as_const(names))
        m_others->addItem(visibleText(name), name);
}

} // namespace ims
