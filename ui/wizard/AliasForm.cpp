#include "ui/wizard/AliasForm.h"

#include "core/base/OutputFile.h"
#include "core/base/SafeText.h"
#include "core/diagnosis/Prerequisites.h"
#include "core/evidence/ServerBuild.h"
#include "core/settings/AliasKey.h"
#include "ui/common/BreakingLabel.h"
#include "ui/common/CommandBox.h"
#include "ui/common/Disclosure.h"
#include "ui/common/Translated.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestShownLabel = 64;
constexpr int shortestChoice = 16; // characters

} // namespace

AliasForm::AliasForm(CaseSession& session, const FilePrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_column(new QVBoxLayout(this))
    , m_labels(addChoice(tr("Name in the messages")))
    , m_charsets(addChoice(tr("Charset that it stands for")))
    , m_file(new QWidget(this))
    , m_preview(new CommandBox(m_file))
    , m_save(new QPushButton(tr("Save the registry file…"), m_file))
    , m_told(new BreakingLabel(TextStyle::Body, ColorRole::Text, this))
    , m_undo(new Disclosure(tr("How to undo it"), m_file))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::small);
    auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Text, this);
    heading->setText(tr("Make the alias"));
    auto* choices = new QGridLayout;
    choices->setHorizontalSpacing(spacing::large);
    choices->setColumnStretch(1, 1);
    int row = 0;
    for (QComboBox* choice : {m_labels, m_charsets}) {
        auto* label = new TextLabel(TextStyle::Body, ColorRole::Muted, this);
        label->setText(choice->accessibleName());
        label->setWordWrap(false);
        choices->addWidget(label, row, 0);
        choices->addWidget(choice, row++, 1);
    }
    m_column->addWidget(heading);
    m_column->addLayout(choices);
    m_column->addWidget(m_file);
    m_column->addWidget(m_told);
    auto* column = new QVBoxLayout(m_file);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_preview->setAccessibleName(tr("The registry file"));
    m_save->setAutoDefault(false);
    column->addWidget(m_preview);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    m_told->hide();
    connect(m_labels, &QComboBox::currentIndexChanged, this, &AliasForm::fillCharsets);
    connect(m_charsets, &QComboBox::currentIndexChanged, this, &AliasForm::showFile);
    connect(m_save, &QPushButton::clicked, this, &AliasForm::save);
    connect(m_undo, &Disclosure::toggled, this, [this](bool open) {
        if (m_undoSteps)
            m_undoSteps->setVisible(open);
    });
}

QComboBox* AliasForm::addChoice(const QString& name)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(shortestChoice);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return choice;
}

void AliasForm::setLabels(const std::vector<Prerequisite>& aliases)
{
    if (aliases == m_aliases)
        return;
    const QString chosen = m_labels->currentData().toString();
    m_aliases = aliases;
    {
        const QSignalBlocker silent(m_labels);
        m_labels->clear();
        for (const Prerequisite& alias : m_aliases)
            m_labels->addItem(visibleText(cutText(alias.label, longestShownLabel)), alias.label);
        m_labels->setCurrentIndex(std::max(0, m_labels->findData(chosen)));
    }
    fillCharsets();
}

/// Those that the server's version reads; the one that the bytes fit is chosen.
void AliasForm::fillCharsets()
{
    const int at = m_labels->currentIndex();
    const QString fits =
        at >= 0 && at < std::ssize(m_aliases) ? m_aliases.at(static_cast<size_t>(at)).fits : QString();
    {
        const QSignalBlocker silent(m_charsets);
        m_charsets->clear();
        m_charsets->addItem(tr("Choose …"), QString());
        for (const Charset* charset :
             aliasChoices(*m_session.knowledge().charsets, m_session.serverVersion())) {
            const QString name = tr("%1 – %2").arg(
                charset->name, charset->dialogName(serverFamily(m_session.serverVersion())).name);
            m_charsets->addItem(charset->name == fits ? tr("%1 (the bytes fit it)").arg(name) : name,
                                charset->name);
        }
        m_charsets->setCurrentIndex(fits.isEmpty() ? 0 : std::max(0, m_charsets->findData(fits)));
    }
    showFile();
}

void AliasForm::showFile()
{
    m_writing.cancel();
    m_save->setEnabled(true);
    const auto alias =
        AliasKey::make(m_labels->currentData().toString(), m_charsets->currentData().toString());
    m_file->setVisible(alias.has_value());
    delete m_steps;
    delete m_undoSteps;
    m_steps = m_undoSteps = nullptr;
    if (!alias) {
        tell(translated(alias.error()), ColorRole::Warning);
        return;
    }
    tell({}, ColorRole::Text);
    m_preview->setText(QString::fromLatin1(alias->file()).replace("\r\n"_L1, "\n"_L1).trimmed());
    auto* column = qobject_cast<QVBoxLayout*>(m_file->layout());
    m_steps = new QWidget(m_file);
    auto* steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    for (const Message& effect : aliasEffects(serverFamily(m_session.serverVersion()))) {
        auto* label = new TextLabel(TextStyle::Small, ColorRole::Muted, m_steps);
        label->setText(translated(effect));
        steps->addWidget(label);
    }
    addSteps(aliasImport(*alias) + aliasCheck(*alias), steps, m_steps);
    for (const QString& command : {exportBeforeAlias(), exportAfterAlias()}) {
        auto* box = new CommandBox(m_steps);
        box->setText(command);
        steps->addWidget(box);
    }
    m_undoSteps = new QWidget(m_file);
    auto* undo = new QVBoxLayout(m_undoSteps);
    undo->setContentsMargins(0, 0, 0, 0);
    addSteps(aliasUndo(*alias), undo, m_undoSteps);
    column->insertWidget(column->indexOf(m_save) + 1, m_steps);
    column->addWidget(m_undoSteps);
    m_steps->show();
    m_undoSteps->setVisible(m_undo->isChecked());
}

void AliasForm::addSteps(const QList<Message>& steps, QVBoxLayout* column, QWidget* parent)
{
    int number = 1;
    for (const Message& step : steps) {
        auto* label = new BreakingLabel(TextStyle::Body, ColorRole::Text, parent);
        label->setText(tr("%1. %2").arg(number++).arg(translated(step)));
        column->addWidget(label);
    }
}

void AliasForm::save()
{
    const auto alias =
        AliasKey::make(m_labels->currentData().toString(), m_charsets->currentData().toString());
    if (!alias)
        return;
    m_prompts.save(this, tr("Save the registry file"), alias->fileName(), tr("Registry files (*.reg)"),
                   [this, bytes = alias->file()](const Path& target) {
                       m_save->setEnabled(false);
                       m_writing.start(
                           [target, bytes, roots = m_session.evidenceRoots()](const JobContext&) {
                               return OutputFile::write(target, bytes, roots, Existing::Replace).map([&] {
                                   return target;
                               });
                           },
                           [this](const Expected<Path>& written) {
                               m_save->setEnabled(true);
                               if (written)
                                   tell(tr("Saved: %1").arg(visibleText(displayName(*written))),
                                        ColorRole::Text);
                               else
                                   tell(translated(written.error()), ColorRole::Error);
                           });
                   });
}

void AliasForm::tell(const QString& text, ColorRole color)
{
    m_told->setColorRole(color);
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}

QString AliasForm::preview() const
{
    return m_file->isHidden() ? QString() : m_preview->text();
}

QString AliasForm::told() const
{
    return m_told->isHidden() ? QString() : m_told->text();
}

} // namespace ims
