#include "ui/wizard/CommandCard.h"

#include "core/base/SafeText.h"
#include "core/service/ServiceAnswers.h"
#include "ui/common/CommandBox.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/TroubleCard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int outputLines = 2;

} // namespace

CommandCard::CommandCard(CaseSession& session, const QString& item, const QString& heading, QWidget* parent)
    : Card(heading, parent)
    , m_session(session)
    , m_outputId(itemQuestion(u"restart.output"_s, item))
    , m_command(new CommandBox(this))
    , m_expected(addText({}, TextStyle::Small, ColorRole::Muted))
    , m_answer(new ChoiceRow(session, itemQuestion(u"restart.command"_s, item), false, this))
    , m_output(new QPlainTextEdit(this))
    , m_cut(nullptr)
    , m_found(new QVBoxLayout)
{
    m_answer->setAccessibleName(heading);
    m_answer->setNumbers(0);
    m_output->setAccessibleName(tr("%1: what the command answered").arg(heading));
    m_output->setPlaceholderText(
        tr("What did it answer? Paste it or type the number that the caller reads out."));
    m_output->setTabChangesFocus(true);
    const int lineHeight = QFontMetrics(m_output->font()).lineSpacing();
    m_output->setFixedHeight(outputLines * lineHeight + 2 * spacing::medium);
    m_output->installEventFilter(this);
    m_found->setSpacing(spacing::small);
    column()->insertWidget(1, m_command);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(m_answer, 0, Qt::AlignTop);
    row->addWidget(m_output, 1);
    column()->addLayout(row);
    m_cut = addText(tr("Only the first %1 characters are kept.").arg(longestOutput), TextStyle::Small,
                    ColorRole::Warning);
    m_cut->hide();
    column()->addLayout(m_found);
    connect(m_output, &QPlainTextEdit::textChanged, this, &CommandCard::explain);
    connect(&session, &CaseSession::aboutToKeep, this, &CommandCard::commit);
    refresh();
}

void CommandCard::setCommand(const QString& command)
{
    m_command->setText(command);
}

void CommandCard::setExpected(const QString& text)
{
    m_expected->setText(text);
}

void CommandCard::refresh()
{
    m_output->setReadOnly(m_session.isReadOnly());
    const QString answer = m_session.flow().answerTo(m_outputId);
    if (answer == m_kept)
        return;
    const bool typing = m_output->toPlainText() != m_kept;
    m_kept = answer;
    if (!typing)
        m_output->setPlainText(answer);
}

void CommandCard::commit()
{
    const QString text = cutText(m_output->toPlainText(), longestOutput);
    if (text == m_kept || m_session.isReadOnly())
        return;
    m_kept = text;
    m_session.answer({{m_outputId, text}});
}

QString CommandCard::command() const
{
    return m_command->text();
}

bool CommandCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_output && event->type() == QEvent::FocusOut)
        commit();
    return Card::eventFilter(watched, event);
}

void CommandCard::explain()
{
    const QString text = m_output->toPlainText();
    m_cut->setVisible(text.size() > longestOutput);
    QStringList explanations;
    m_troubles.clear();
    for (const ServiceAnswer* answer : recognizedAnswers(text)) {
        explanations.append(explanationOf(*answer));
        if (!answer->isGood)
            m_troubles.insert(QString::number(answer->code));
    }
    const QString build = buildInBanner(text);
    if (!build.isEmpty())
        explanations.append(
            tr("The greeting on port 25 is the Internet Mail Service’s, build %1.").arg(build));
    if (explanations != m_explanations) {
        m_explanations = explanations;
        while (QLayoutItem* item = m_found->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const QString& explanation : std::as_const(m_explanations)) {
            auto* label = new TextLabel(TextStyle::Body, ColorRole::Text, this);
            label->setText(explanation);
            m_found->addWidget(label);
        }
    }
    Q_EMIT recognized(!m_troubles.isEmpty());
}

} // namespace ims
