#include "ui/wizard/CaseStateDialog.h"

#include "core/base/SafeText.h"
#include "core/casefile/CaseHistory.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/CaseStateWords.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int dialogWidth = 440;
constexpr int indent = 24; // below a radio button's words
constexpr CaseState states[] = {CaseState::Open, CaseState::Solved, CaseState::Workaround,
                                CaseState::Monitoring, CaseState::Escalated};

/// Ticket and server, as far as they are known.
QString caseName(const CaseSession& session)
{
    QStringList parts{session.record().ticket, session.server()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

CaseStateDialog::CaseStateDialog(CaseSession& session, const FilePrompts& prompts, CaseState wanted,
                                 QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_followUpFields(makeFollowUp())
{
    setWindowTitle(tr("Where the case stands"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::large);
    column->setSpacing(spacing::small);
    for (const CaseState state : states) {
        auto* choice = new QRadioButton(caseStateWord(state), this);
        choice->setAccessibleDescription(caseStateMeaning(state));
        choice->setChecked(state == wanted);
        connect(choice, &QRadioButton::toggled, this, &CaseStateDialog::showFollowUp);
        m_choices.emplace_back(state, choice);
        auto* meaning = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
        meaning->setText(caseStateMeaning(state));
        meaning->setContentsMargins(indent, 0, 0, spacing::small);
        column->addWidget(choice);
        column->addWidget(meaning);
        if (state == CaseState::Monitoring)
            column->addWidget(m_followUpFields);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Set"));
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    column->addSpacing(spacing::small);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CaseStateDialog::set);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &CaseSession::opened, this, &QDialog::reject); // it was about another case
    showFollowUp();
    choice(wanted)->setFocus();
    setMinimumWidth(dialogWidth);
}

QWidget* CaseStateDialog::makeFollowUp()
{
    auto* fields = new QWidget(this);
    const CaseLife& life = m_session.record().life;
    m_followUp = new QDateEdit(life.followUp.isValid() ? life.followUp : m_session.usualFollowUp(), fields);
    m_followUp->setCalendarPopup(true);
    m_followUp->setAccessibleName(tr("Look again on"));
    m_reminder = new QPushButton(tr("Save a reminder (.ics)…"), fields);
    m_reminder->setAutoDefault(false);
    m_reminder->setToolTip(tr("A file that a calendar program takes in"));
    m_said = new TextLabel(TextStyle::Small, ColorRole::Muted, fields);
    m_said->hide();
    auto* label = new TextLabel(TextStyle::Body, ColorRole::Text, fields);
    label->setText(tr("Look again on"));
    label->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(label);
    row->addWidget(m_followUp);
    row->addWidget(m_reminder);
    row->addStretch();
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(indent, 0, 0, spacing::small);
    column->setSpacing(spacing::small);
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_reminder, &QPushButton::clicked, this, &CaseStateDialog::askForReminder);
    return fields;
}

QRadioButton* CaseStateDialog::choice(CaseState state) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [state](const auto& entry) { return entry.first == state; });
    return found == m_choices.end() ? nullptr : found->second;
}

CaseState CaseStateDialog::chosen() const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [](const auto& entry) { return entry.second->isChecked(); });
    return found == m_choices.end() ? CaseState::Open : found->first;
}

void CaseStateDialog::showFollowUp()
{
    m_followUpFields->setEnabled(chosen() == CaseState::Monitoring);
}

void CaseStateDialog::askForReminder()
{
    m_prompts.save(this, tr("Save a reminder"), u"reminder.ics"_s, tr("Calendar file (*.ics)"),
                   [this](const Path& file) { saveReminder(file); });
}

void CaseStateDialog::saveReminder(const Path& file)
{
    CaseRecord record = m_session.record();
    record.life.followUp = m_followUp->date();
    const QString name = caseName(m_session);
    const QString title =
        name.isEmpty() ? tr("Look at the mail case again") : tr("Look at the mail case again: %1").arg(name);
    const Path folder = m_session.folder();
    const QString description =
        folder.empty() ? QString() : tr("IMS Doctor keeps the case in %1.").arg(displayName(folder));
    // The same case gives the same id: a calendar takes a later reminder for the earlier one, moved.
    const QString uid = QUuid::createUuidV5(QUuid(), record.createdAt.toString(Qt::ISODateWithMs) + name)
                            .toString(QUuid::WithoutBraces);
    const QByteArray bytes =
        followUpCalendar(record, visibleText(title), visibleText(description), uid, m_session.now());
    m_saving.start(
        [file, bytes, roots = m_session.evidenceRoots()](const JobContext&) -> Expected<Path> {
            return OutputFile::write(file, bytes, roots, Existing::Replace).map([&] { return file; });
        },
        [this](const Expected<Path>& written) {
            m_said->setText(written ? tr("Saved as %1.").arg(visibleText(displayName(*written)))
                                    : translated(written.error()));
            m_said->setColorRole(written ? ColorRole::Muted : ColorRole::Error);
            m_said->show();
            Q_EMIT reminderSaved();
        });
}

QString CaseStateDialog::said() const
{
    return m_said->text();
}

void CaseStateDialog::set()
{
    const CaseState state = chosen();
    m_session.setState(state, state == CaseState::Monitoring ? m_followUp->date() : QDate());
    accept();
}

} // namespace ims
