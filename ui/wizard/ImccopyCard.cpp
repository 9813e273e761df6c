#include "ui/wizard/ImccopyCard.h"

#include "core/base/OutputFile.h"
#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "core/settings/SettingsPlan.h"
#include "ui/common/BreakingLabel.h"
#include "ui/common/CommandBox.h"
#include "ui/common/Disclosure.h"
#include "ui/common/Translated.h"
#include "ui/wizard/SettingsPath.h"
#include "ui/wizard/TickRow.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString conflictText(const SettingsConflict& conflict)
{
    const QString which = !conflict.list                         ? ImccopyCard::tr("the entry")
                          : *conflict.list == SettingsList::Mime ? ImccopyCard::tr("MIME")
                                                                 : ImccopyCard::tr("Non-MIME");
    const QString nothing = ImccopyCard::tr("no entry");
    return ImccopyCard::tr(
               "! %1, %2: somebody changed it since (the plan found %3, now it is %4). It is left as "
               "it is; decide about it in the plan above.")
        .arg(shownDomain(conflict.domain), which,
             conflict.expected.isEmpty() ? nothing : visibleText(conflict.expected),
             conflict.found.isEmpty() ? nothing : visibleText(conflict.found));
}

/// A line of a settings file, with its number, in a column of a difference.
QString numbered(qsizetype number, const QString& text)
{
    return number > 0 ? u"%1  %2"_s.arg(QString::number(number), visibleText(text.left(500))) : QString();
}

} // namespace

ImccopyCard::ImccopyCard(PageContext& context, std::function<void()> importSave, QWidget* parent)
    : Card(tr("With imccopy"), parent)
    , m_context(context)
    , m_importSave(std::move(importSave))
{
    m_undo.undo = true;
    for (RestoreFile* file : {&m_change, &m_undo})
        file->job = new Job(this);
}

bool ImccopyCard::isUnderWay() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [](const Step& step) { return step.row->isTicked(); });
}

TickRow* ImccopyCard::step(const QString& id) const
{
    const auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [&](const Step& step) { return step.step.id == id; });
    return found == m_steps.end() ? nullptr : found->row;
}

QPushButton* ImccopyCard::button(const QString& stepId) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [&](const Step& step) { return step.step.id == stepId; });
    return found == m_steps.end() ? nullptr : found->button;
}

QString ImccopyCard::difference() const
{
    return m_differenceLines.join(u'\n');
}

/// What the files are made from.
QString ImccopyCard::signature() const
{
    const auto evidence = m_context.session.evidence();
    QStringList parts;
    if (const ImcSettings* newest = evidence ? evidence->newestSettings() : nullptr)
        parts = {newest->file, QString::number(reinterpret_cast<quintptr>(evidence.get()))};
    for (const SettingChange& row : m_plan.changes)
        parts.append(row.domain + u'|' + row.mime.value_or(u"="_s) + u'|' + row.nonMime.value_or(u"="_s) +
                     u'|' + QString::number(int(row.action)));
    return parts.join(u'\n');
}

void ImccopyCard::refresh(const SettingsChange& plan)
{
    if (const QString family = serverFamily(m_context.session.serverVersion()); !m_list || family != m_family)
        makeSteps(family);
    for (const Step& step : m_steps) {
        step.row->refresh();
        if (step.step.part == ImccopyPart::Import)
            step.button->setEnabled(!m_context.session.isReadOnly() && !m_context.session.isLoading());
    }
    m_plan = plan;
    if (const QString now = signature(); now != m_shown) {
        m_shown = now;
        work(m_change);
        work(m_undo);
    }
}

void ImccopyCard::makeSteps(const QString& family)
{
    m_family = family;
    m_shown.clear();
    m_steps.clear();
    if (m_list)
        m_list->deleteLater();
    m_list = new QWidget(this);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(spacing::medium);
    column()->addWidget(m_list);
    for (const Message& caution : imccopyCautions(family)) {
        auto* label = new TextLabel(TextStyle::Small, ColorRole::Muted, m_list);
        label->setText(translated(caution));
        list->addWidget(label);
    }
    for (const ImccopyStep& step : imccopySteps())
        addStep(step, list);
    auto* opener = new Disclosure(tr("How to undo it with imccopy"), m_list);
    list->addWidget(opener, 0, Qt::AlignLeft);
    auto* wayBack = new QWidget(m_list);
    auto* back = new QVBoxLayout(wayBack);
    back->setContentsMargins(0, 0, 0, 0);
    back->setSpacing(spacing::medium);
    list->addWidget(wayBack);
    wayBack->hide();
    connect(opener, &Disclosure::toggled, wayBack, &QWidget::setVisible);
    for (const ImccopyStep& step : imccopyUndoSteps())
        addStep(step, back);
}

void ImccopyCard::addStep(const ImccopyStep& step, QVBoxLayout* column)
{
    const bool back = column != m_list->layout();
    const auto number =
        std::count_if(m_steps.begin(), m_steps.end(),
                      [&](const Step& other) { return other.step.id.startsWith("undo"_L1) == back; }) +
        1;
    auto* row = new TickRow(m_context.session, itemQuestion(u"settings.imccopy"_s, step.id), int(number),
                            translated(step.text), m_list);
    for (const QString& command : step.commands) {
        auto* box = new CommandBox(row);
        box->setText(command);
        row->column()->addWidget(box);
    }
    Step made{step, row, nullptr};
    if (step.part != ImccopyPart::Nothing) {
        made.button = new QPushButton(step.part == ImccopyPart::Import       ? tr("Import the save…")
                                      : step.part == ImccopyPart::ChangeFile ? tr("Write the restore file…")
                                                                             : tr("Write the way back…"),
                                      row);
        made.button->setAutoDefault(false);
        made.button->setAccessibleDescription(translated(step.text));
        row->column()->addWidget(made.button, 0, Qt::AlignLeft);
    }
    if (step.part == ImccopyPart::Import)
        connect(made.button, &QPushButton::clicked, this, [this] { m_importSave(); });
    m_steps.push_back(made);
    if (step.part == ImccopyPart::ChangeFile)
        addFile(m_change, row);
    if (step.part == ImccopyPart::UndoFile)
        addFile(m_undo, row);
    column->addWidget(row);
}

void ImccopyCard::addFile(RestoreFile& file, TickRow* row)
{
    file.state = new TextLabel(TextStyle::Small, ColorRole::Text, row);
    row->column()->addWidget(file.state);
    file.opener = new Disclosure(tr("Show the difference, line by line"), row);
    row->column()->addWidget(file.opener, 0, Qt::AlignLeft);
    file.lines = nullptr;
    file.opener->hide();
    connect(file.opener, &Disclosure::toggled, this, [&file](bool open) {
        if (file.lines)
            file.lines->setVisible(open);
    });
    QPushButton* button = m_steps.back().button;
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, [this, &file] { save(file); });
}

/// The newest save with the plan over it, in the background: the save may lie on a share.
void ImccopyCard::work(RestoreFile& file)
{
    file.merged.reset();
    const auto evidence = m_context.session.evidence();
    const ImcSettings* newest = evidence ? evidence->newestSettings() : nullptr;
    const ImcSettings* first = evidence && evidence->settings ? &*evidence->settings : nullptr;
    if (!newest || (file.undo && !first)) {
        file.job->cancel();
        return show(file);
    }
    const SettingsChange plan = file.undo ? inverseOf(m_plan, *first) : m_plan;
    file.job->start(
        [evidence, plan, undo = file.undo](const JobContext&) {
            return evidence->openSettings(*evidence->newestSettings())
                .and_then([&](const ImcDocument& fresh) {
                    return mergePlan(fresh, plan, undo ? &*evidence->settings : nullptr);
                });
        },
        [this, &file](Expected<MergedSettings> merged) {
            file.merged = std::move(merged);
            show(file);
        });
    show(file);
}

void ImccopyCard::show(RestoreFile& file)
{
    QPushButton* button = this->button(file.undo ? u"undo-file"_s : u"file"_s);
    const auto evidence = m_context.session.evidence();
    const ImcSettings* newest = evidence ? evidence->newestSettings() : nullptr;
    const bool ready = file.merged && *file.merged;
    if (!file.undo) {
        m_conflicts.clear();
        m_differenceLines.clear();
    }
    QStringList said;
    if (!newest)
        said.append(tr("No save was imported yet: the file is made from one."));
    else if (file.job->isRunning())
        said.append(tr("Being worked out …"));
    else if (file.merged && !*file.merged)
        said.append(translated(file.merged->error()));
    else if (ready)
        said.append(tr("Made from %1; %n line(s) differ.", nullptr, int((*file.merged)->file.lines.size()))
                        .arg(visibleText(newest->name())));
    QStringList conflicts;
    for (const SettingsConflict& conflict :
         ready ? (*file.merged)->conflicts : std::vector<SettingsConflict>())
        conflicts.append(conflictText(conflict));
    if (!file.undo)
        m_conflicts = conflicts;
    file.state->setText((said + conflicts).join(u'\n'));
    button->setEnabled(ready && !(*file.merged)->file.lines.empty());
    file.opener->setVisible(button->isEnabled());
    if (ready)
        showLines(file, (*file.merged)->file);
    else if (file.lines)
        file.lines->hide();
}

void ImccopyCard::showLines(RestoreFile& file, const EditedImc& edited)
{
    if (file.lines)
        file.lines->deleteLater();
    auto* row = qobject_cast<TickRow*>(file.opener->parentWidget());
    file.lines = new QWidget(row);
    auto* grid = new QGridLayout(file.lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    const auto cell = [&](const QString& text, int line, int column) {
        auto* label = new BreakingLabel(TextStyle::Small, ColorRole::Text, file.lines);
        if (line > 0)
            label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        label->setText(text);
        grid->addWidget(label, line, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    };
    cell(tr("Now"), 0, 0);
    cell(tr("Restore file"), 0, 1);
    for (size_t i = 0; i < std::min(edited.lines.size(), mostLines); ++i) {
        const LineChange& line = edited.lines[i];
        cell(numbered(line.oldLine, line.before), int(i) + 1, 0);
        cell(numbered(line.newLine, line.after), int(i) + 1, 1);
        if (!file.undo)
            m_differenceLines.append(numbered(line.oldLine, line.before) + u" | "_s +
                                     numbered(line.newLine, line.after));
    }
    if (edited.lines.size() > mostLines)
        cell(tr("and %n more line(s)", nullptr, int(edited.lines.size() - mostLines)), int(mostLines) + 1, 0);
    row->column()->addWidget(file.lines);
    file.lines->setVisible(file.opener->isChecked());
}

void ImccopyCard::save(const RestoreFile& file)
{
    if (!file.merged || !*file.merged)
        return;
    const QString name = QString::fromLatin1(file.undo ? undoFileName : changeFileName);
    m_context.prompts.save(
        this, file.undo ? tr("Write the way back") : tr("Write the restore file"), name,
        tr("Text file (*.txt)"), [this, bytes = (*file.merged)->file.bytes](const Path& target) {
            m_saving.start(
                [target, bytes, roots = m_context.session.evidenceRoots()](const JobContext&) {
                    return OutputFile::write(target, bytes, roots, Existing::Replace);
                },
                [this, target](Expected<void> written) {
                    if (!written)
                        return m_context.say(translated(written.error()));
                    m_context.session.noteDone(u"exported"_s, {{u"file"_s, displayName(target)}});
                    m_context.say(tr("Written: %1").arg(visibleText(displayName(target))));
                });
        });
}

} // namespace ims
