#include "ui/wizard/PutBackView.h"

#include "core/base/SafeText.h"
#include "ui/common/CommandBox.h"
#include "ui/common/Translated.h"
#include "ui/models/PutBackModel.h"
#include "ui/wizard/ChoiceRow.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

PutBackView::PutBackView(CaseSession& session, QWidget* parent)
    : Card({}, parent)
    , m_session(session)
    , m_why(addText({}))
    , m_answerPlace(new QVBoxLayout)
    , m_commandTable(new QWidget(this))
    , m_grid(new QGridLayout(m_commandTable))
    , m_note(nullptr)
    , m_success(nullptr)
{
    column()->addLayout(m_answerPlace);
    m_grid->setContentsMargins(0, spacing::small, 0, 0);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
    for (const QString& label :
         {tr("Stop"), tr("Once"), tr("Keep a copy"), tr("Put back"), tr("Start"), tr("Undo")})
        m_commands.push_back(addCommand(label));
    column()->addWidget(m_commandTable);
    m_note = addText({}, TextStyle::Small, ColorRole::Muted);
    m_success = addText(
        tr("It worked when the message is in the recipient’s mailbox and no new event 4117 names the file "
           "(Q230250). If the service hangs, the file in IN that is locked is the likely culprit "
           "(Q168883)."));
}

CommandBox* PutBackView::addCommand(const QString& label)
{
    const int row = m_grid->rowCount();
    auto* name = new TextLabel(TextStyle::Small, ColorRole::Muted, m_commandTable);
    name->setText(label);
    name->setWordWrap(false);
    auto* box = new CommandBox(m_commandTable);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(box, row, 1);
    return box;
}

void PutBackView::showFile(const QString& name, const PutBackFile& file, const QString& spoolFolder)
{
    const QString shown = visibleText(name);
    setHeading(tr("%1 – %2").arg(shown, PutBackModel::turnWord(file.turn)));
    m_why->setText(translated(file.why));
    m_why->setVisible(!file.why.isEmpty());
    m_why->setColorRole(file.turn == PutBackTurn::First ? ColorRole::Text : ColorRole::Warning);
    const QString id = itemQuestion(u"retest.file"_s, name);
    if (!m_answer || m_answer->id() != id) {
        if (m_answer) {
            m_answer->hide();
            m_answer->deleteLater();
        }
        m_answer = new ChoiceRow(m_session, id, false, this);
        m_answer->setAccessibleName(tr("What became of %1").arg(shown));
        m_answer->setNumbers(0);
        m_answerPlace->addWidget(m_answer);
        m_answer->show();
    }
    const auto commands = putBackCommands(name, spoolFolder.isEmpty() ? unknownSpoolFolder() : spoolFolder);
    m_commandTable->setVisible(commands.has_value());
    if (!commands) {
        m_note->setText(
            tr("This name holds characters that mean something else to a command line, so no command is "
               "given. Stop the service, move the file in Explorer from IN\\ARCHIVE to IN, and start "
               "the service."));
        return;
    }
    const QStringList texts = {commands->stop,    commands->makeFolder, commands->keep,
                               commands->putBack, commands->start,      commands->undo};
    for (size_t i = 0; i < m_commands.size(); ++i)
        m_commands.at(i)->setText(texts.at(static_cast<qsizetype>(i)));
    m_note->setText(spoolFolder.isEmpty() ? tr("The server’s folder is not known: put its own drive and path "
                                               "in place of DRIVE:\\Exchsrvr\\Imcdata "
                                               "(registry value RootDir of MSExchangeIMC\\Parameters, "
                                               "Q197792). “Undo” is for a file that was put "
                                               "back by mistake, while the service is stopped.")
                                          : tr("The folder is the one that event 2002 names (Q166558). "
                                               "“Undo” is for a file that was put back by "
                                               "mistake, while the service is stopped."));
}

QStringList PutBackView::commands() const
{
    QStringList texts;
    if (m_commandTable->isHidden())
        return texts;
    for (const CommandBox* box : m_commands)
        texts.append(box->text());
    return texts;
}

QString PutBackView::text() const
{
    return m_note->text();
}

} // namespace ims
