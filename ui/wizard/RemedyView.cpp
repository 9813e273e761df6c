#include "ui/wizard/RemedyView.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "ui/common/BreakingLabel.h"
#include "ui/common/Card.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ChoiceRow.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostNamed = 12; // spool files

QStringList filesOf(const Diagnosis& diagnosis, const QString& cause)
{
    QStringList files;
    for (const Finding& finding : diagnosis.findings) {
        if (finding.cause == cause)
            files += finding.spoolFiles;
    }
    return files;
}

} // namespace

QString affectedVersionText(const AffectedVersion& version)
{
    QString text = version.from.isEmpty()
                       ? RemedyView::tr("Exchange %1").arg(version.family)
                       : RemedyView::tr("Exchange %1 from build %2").arg(version.family, version.from);
    if (version.fixedIn.isEmpty())
        return RemedyView::tr("%1: no build without the fault is documented").arg(text);
    const QString pack = servicePackWith(version.fixedIn);
    return pack.isEmpty() ? RemedyView::tr("%1: mended in build %2").arg(text, version.fixedIn)
                          : RemedyView::tr("%1: mended in build %2, so in %3 (Q257618)")
                                .arg(text, version.fixedIn, pack);
}

RemedyView::RemedyView(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void RemedyView::refresh()
{
    const Cause* cause = m_session.knowledge().causes->find(m_session.flow().answerTo(u"cause.chosen"_s));
    setVisible(cause != nullptr);
    if (!cause)
        return;
    QString signature = cause->id + u'\n' + m_session.serverVersion();
    if (m_session.diagnosis())
        signature += u'\n' + filesOf(*m_session.diagnosis(), cause->id).join(u'/');
    if (signature == m_shown)
        return;
    m_shown = signature;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_texts.clear();
    m_answers.clear();
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    m_column->addWidget(m_content);
    fill(*cause);
    m_content->show();
}

void RemedyView::fill(const Cause& cause)
{
    m_about = new Card(translated(cause.title), m_content);
    say(m_about, translated(cause.whatHappens), false);
    say(m_about, tr("Articles: %1").arg(cause.kb.join(u", "_s)), true);
    addVersions(cause, m_about);
    addMessages(cause, m_about);
    m_content->layout()->addWidget(m_about);
    addRisks(cause);
    auto* steps = new Card(tr("What helps"), m_content);
    int number = 1;
    for (const Message& step : cause.steps)
        addStep(number++, step, steps);
    m_content->layout()->addWidget(steps);
    if (cause.verify.isEmpty())
        return;
    auto* verify = new Card(tr("How to see that it is mended"), m_content);
    for (const Message& sentence : cause.verify)
        say(verify, translated(sentence), false);
    m_content->layout()->addWidget(verify);
}

/// Before the steps: what is read after them comes too late.
void RemedyView::addRisks(const Cause& cause)
{
    if (cause.risks.isEmpty())
        return;
    auto* risks = new Card(tr("What can do harm"), m_content);
    risks->setColors(ColorRole::WarningSurface, ColorRole::Warning);
    for (const Message& risk : cause.risks)
        say(risks, translated(risk), false);
    m_content->layout()->addWidget(risks);
}

void RemedyView::say(Card* card, const QString& text, bool quiet)
{
    card->addText(text, quiet ? TextStyle::Small : TextStyle::Body,
                  quiet ? ColorRole::Muted : ColorRole::Text);
    m_texts.append(text);
}

void RemedyView::addVersions(const Cause& cause, Card* card)
{
    if (cause.versions.empty()) {
        say(card, tr("Versions: all"), true);
        return;
    }
    QStringList versions;
    for (const AffectedVersion& version : cause.versions)
        versions.append(affectedVersionText(version));
    say(card, versions.join(u"; "_s) + u'.', true);
    if (!m_session.serverVersion().isEmpty())
        say(card, tr("This server: %1").arg(visibleText(m_session.serverVersion())), true);
}

void RemedyView::addMessages(const Cause& cause, Card* card)
{
    if (!m_session.diagnosis())
        return;
    const QStringList files = filesOf(*m_session.diagnosis(), cause.id);
    if (files.isEmpty()) {
        say(card, tr("No failed message of the evidence is put down to it."), true);
        return;
    }
    QStringList names;
    for (const QString& file : files.mid(0, mostNamed))
        names.append(visibleText(cutText(file, 64)));
    QString text = tr("Failed messages that it explains: %1").arg(names.join(u", "_s));
    if (files.size() > mostNamed)
        text += tr(" and %1 more").arg(files.size() - mostNamed);
    say(card, text, true);
}

void RemedyView::addStep(int number, const Message& step, Card* card)
{
    auto* row = new QGridLayout;
    row->setHorizontalSpacing(spacing::medium);
    row->setVerticalSpacing(spacing::small);
    row->setColumnStretch(1, 1);
    auto* label = new TextLabel(TextStyle::Strong, ColorRole::Accent, card);
    label->setText(QString::number(number));
    const QString said = translated(step);
    TextLabel* text = hasLongWord(said) ? new BreakingLabel(TextStyle::Body, ColorRole::Text, card)
                                        : new TextLabel(TextStyle::Body, ColorRole::Text, card);
    text->setText(said);
    m_texts.append(text->text());
    auto* answer =
        new ChoiceRow(m_session, itemQuestion(u"settings.remedy"_s, QString::number(number)), false, card);
    answer->setAccessibleName(tr("Step %1").arg(number));
    answer->setNumbers(0);
    row->addWidget(label, 0, 0, Qt::AlignTop);
    row->addWidget(text, 0, 1);
    row->addWidget(answer, 1, 1);
    card->column()->addLayout(row);
    card->column()->addSpacing(spacing::small);
    m_answers.push_back(answer);
}

QString RemedyView::title() const
{
    return m_about ? m_about->heading() : QString();
}

ChoiceRow* RemedyView::stepAnswer(int number) const
{
    return number >= 1 && static_cast<size_t>(number) <= m_answers.size()
               ? m_answers.at(static_cast<size_t>(number) - 1)
               : nullptr;
}

} // namespace ims
