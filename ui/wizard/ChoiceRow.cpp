#include "ui/wizard/ChoiceRow.h"

#include "core/base/SafeText.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/Panel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/CaseSession.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostNamed = 4;

} // namespace

QString namedAnswers(const CaseSession& session, const QStringList& ids)
{
    QStringList names;
    for (const FlowStep& step : session.flow().definition().steps()) {
        for (const FlowQuestion& question : step.questions) {
            const auto count = std::count_if(ids.begin(), ids.end(), [&](const QString& id) {
                return id.section(u'/', 0, 0) == question.id;
            });
            if (count == 0)
                continue;
            const QString name = ChoiceRow::tr("%1 – %2").arg(translated(session.flow().texts(step).title),
                                                              translated(question.text));
            names.append(count == 1 ? name : ChoiceRow::tr("%1 (%2 answers)").arg(name).arg(count));
        }
    }
    if (names.size() > mostNamed) {
        const qsizetype more = names.size() - mostNamed;
        names = names.mid(0, mostNamed);
        names.append(ChoiceRow::tr("%1 more").arg(more));
    }
    return names.join(u"; "_s);
}

ChoiceRow::ChoiceRow(CaseSession& session, const QString& id, bool withText, QWidget* parent)
    : ChoiceRow(session, id,
                withText ? translated(session.flow().definition().question(id)->text) : QString(), parent)
{
}

ChoiceRow::ChoiceRow(CaseSession& session, const QString& id, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_id(id)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    const FlowQuestion* question = session.flow().definition().question(id);
    Q_ASSERT(question);
    if (!text.isEmpty()) {
        auto* label = new TextLabel(TextStyle::Strong, ColorRole::Text, this);
        label->setText(text);
        column->addWidget(label);
    }
    auto* row = new WrapLayout(spacing::small);
    for (const FlowChoice& choice : question->choices) {
        auto* button = new ChoiceButton(this);
        connect(button, &QPushButton::clicked, this, [this, value = choice.id] { choose(value); });
        row->addWidget(button);
        m_choices.push_back({choice.id, translated(choice.text), button});
    }
    column->addLayout(row);
    m_advice = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
    m_advice->hide();
    column->addWidget(m_advice);
    m_doubt = new TextLabel(TextStyle::Small, ColorRole::Warning, this);
    m_doubt->setText(tr("Answered before the evidence spoke as it does now: confirm it or give another."));
    m_doubt->hide();
    column->addWidget(m_doubt);
    makeConfirmation();
    column->addWidget(m_confirmation);
    setAccessibleName(text.isEmpty() ? translated(question->text) : text);
    showLabels();
    connect(&session, &CaseSession::flowChanged, this, &ChoiceRow::refresh);
    refresh();
}

void ChoiceRow::makeConfirmation()
{
    auto* panel = new Panel(Panel::Shape::Accented, ColorRole::WarningSurface, ColorRole::Warning, this);
    m_confirmation = panel;
    m_confirmationText = new TextLabel(TextStyle::Body, ColorRole::Text, panel);
    auto* change = new QPushButton(tr("Change"), panel);
    auto* keep = new QPushButton(tr("Keep the answer"), panel);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(spacing::page, spacing::small, spacing::small, spacing::small);
    row->addWidget(m_confirmationText, 1);
    row->addWidget(change);
    row->addWidget(keep);
    connect(change, &QPushButton::clicked, this, &ChoiceRow::confirm);
    connect(keep, &QPushButton::clicked, this, &ChoiceRow::dismiss);
    panel->hide();
}

void ChoiceRow::setAnswers(std::function<std::vector<FlowAnswer>(const QString&)> answersFor)
{
    m_answersFor = std::move(answersFor);
}

int ChoiceRow::setNumbers(int first)
{
    m_firstNumber = first;
    showLabels();
    return first + static_cast<int>(m_choices.size());
}

void ChoiceRow::showLabels()
{
    int number = m_firstNumber;
    for (const Choice& choice : m_choices) {
        QString label = choice.value == m_recommended ? tr("%1 (recommended)").arg(choice.text) : choice.text;
        choice.button->setAccessibleName(tr("%1: %2").arg(accessibleName(), label));
        label.replace(u'&', u"&&"_s);
        choice.button->setText(m_firstNumber > 0 ? tr("%1  %2").arg(number).arg(label) : label);
        ++number;
    }
}

void ChoiceRow::recommend(const QString& value, const QString& why)
{
    m_recommended = value;
    m_advice->setText(why);
    m_advice->setVisible(!why.isEmpty());
    showLabels();
}

QString ChoiceRow::advice() const
{
    return m_advice->text();
}

bool ChoiceRow::showsDoubt() const
{
    return !m_doubt->isHidden();
}

void ChoiceRow::refresh()
{
    const QString answer = m_session.flow().answerTo(m_id);
    for (const Choice& choice : m_choices) {
        choice.button->setChecked(choice.value == answer);
        choice.button->setEnabled(!m_session.isReadOnly());
    }
    m_doubt->setVisible(!answer.isEmpty() && m_session.flow().isInDoubt(m_id));
}

bool ChoiceRow::choose(int number)
{
    const int place = number - m_firstNumber;
    if (m_firstNumber == 0 || place < 0 || place >= static_cast<int>(m_choices.size()))
        return false;
    choose(m_choices.at(static_cast<size_t>(place)).value);
    return true;
}

std::vector<FlowAnswer> ChoiceRow::together(const QString& value) const
{
    return m_answersFor ? m_answersFor(value) : std::vector<FlowAnswer>{{m_id, value}};
}

void ChoiceRow::choose(const QString& value)
{
    dismiss();
    std::vector<FlowAnswer> answers = together(value);
    const bool stands = std::all_of(answers.begin(), answers.end(), [this](const FlowAnswer& answer) {
        return m_session.flow().answerTo(answer.id) == answer.value;
    });
    const bool doubted = std::any_of(answers.begin(), answers.end(), [this](const FlowAnswer& answer) {
        return m_session.flow().isInDoubt(answer.id);
    });
    if (stands && !doubted)
        answers = together({});
    const QStringList lost = m_session.flow().wouldInvalidate(answers);
    if (!lost.isEmpty())
        return showConfirmation(std::move(answers), lost);
    refresh();
    m_session.answer(answers); // the page may be made anew by it, and this row with it
}

void ChoiceRow::showConfirmation(std::vector<FlowAnswer> answers, const QStringList& lost)
{
    m_pending = std::move(answers);
    m_confirmationText->setText(
        tr("This takes back what rests on the old answer: %1.").arg(namedAnswers(m_session, lost)));
    m_confirmation->show();
    refresh(); // the buttons show the answer that still stands
    m_confirmation->findChild<QPushButton*>()->setFocus();
}

QString ChoiceRow::confirmation() const
{
    return m_confirmation->isHidden() ? QString() : m_confirmationText->text();
}

void ChoiceRow::confirm()
{
    const auto answers = std::exchange(m_pending, {});
    dismiss();
    m_session.answer(answers);
}

void ChoiceRow::dismiss()
{
    m_pending.clear();
    m_confirmation->hide();
    refresh();
}

QPushButton* ChoiceRow::button(const QString& value) const
{
    for (const Choice& choice : m_choices) {
        if (choice.value == value)
            return choice.button;
    }
    return nullptr;
}

} // namespace ims
