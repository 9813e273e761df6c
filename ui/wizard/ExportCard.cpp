#include "ui/wizard/ExportCard.h"

#include "ui/common/ActionButton.h"
#include "ui/common/Icons.h"
#include "ui/common/Mnemonic.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/ReportExporter.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString summaryOf(const ReportWishes& wishes)
{
    QStringList parts;
    const auto kinds = static_cast<int>(wishes.redaction.kinds.size());
    if (wishes.redaction.isRedacting())
        parts.append(ExportCard::tr("Values are replaced (%n kind(s)), in every form.", nullptr, kinds));
    else
        parts.append(ExportCard::tr("Nothing is replaced, in no form."));
    if (wishes.encrypts)
        parts.append(ExportCard::tr("The archive is encrypted."));
    return parts.join(u' ');
}

} // namespace

ExportCard::ExportCard(PageContext& context, QWidget* parent)
    : Card(tr("Hand the case on"), parent)
    , m_context(context)
    , m_summary(nullptr)
    , m_copy(new ActionButton(context.action(u"case.copy-summary"_s), this,
                              tr("Copy the summary for the ticket")))
    , m_print(nullptr)
    , m_language(new QComboBox(this))
{
    for (const ReportForm form : reportForms()) {
        const bool main = form == ReportForm::Archive;
        QPushButton* button =
            makeButton(main ? tr("Export for the next engineer (ZIP)…") : tr("%1…").arg(reportFormName(form)),
                       reportFormUse(form));
        connect(button, &QPushButton::clicked, this, [this, form] { Q_EMIT wanted(form); });
        m_buttons[form] = button;
    }
    QPushButton* archive = button(ReportForm::Archive);
    archive->setFont(styledFont(archive->font(), TextStyle::Strong));
    m_print = makeButton(tr("Print…"), tr("The whole report on paper."));
    connect(m_print, &QPushButton::clicked, this, &ExportCard::printWanted);
    m_copy->setAutoDefault(false);
    column()->addWidget(archive);
    m_summary = addText({}, TextStyle::Small, ColorRole::Muted);
    column()->addWidget(m_copy);
    addText(tr("Other forms"), TextStyle::Strong);
    auto* others = new WrapLayout(spacing::small);
    for (const ReportForm form : reportForms()) {
        if (form != ReportForm::Archive)
            others->addWidget(button(form));
    }
    others->addWidget(m_print);
    column()->addLayout(others);
    makeLanguage();
    setTabOrder(archive, m_copy);
    // What can be exported can be exported in any form.
    connect(context.action(u"file.export-report"_s), &QAction::changed, this, &ExportCard::refresh);
    refresh();
}

/// Each by the name that its speakers look for, as the menu of the window's language has them.
void ExportCard::makeLanguage()
{
    auto* name = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    name->setText(tr("&Language of the report:"));
    name->setWordWrap(false);
    name->setBuddy(m_language);
    m_language->setAccessibleName(tr("Language of the report"));
    for (const QString& tag : ReportLanguage::complete()) {
        const Command* command = m_context.commands.find(u"view.language-"_s + tag);
        m_language->addItem(command ? withoutMnemonic(command->text) : tag, tag);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(name);
    row->addWidget(m_language);
    row->addStretch();
    column()->addLayout(row);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

QPushButton* ExportCard::makeButton(const QString& text, const QString& meaning)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setToolTip(toolTipText(meaning));
    button->setAccessibleDescription(meaning);
    return button;
}

void ExportCard::refresh()
{
    const bool possible = m_context.action(u"file.export-report"_s)->isEnabled();
    for (const auto& [form, button] : m_buttons)
        button->setEnabled(possible);
    m_print->setEnabled(possible);
    const ReportWishes& wishes = m_context.report->wishes();
    m_summary->setText(summaryOf(wishes));
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(wishes.language)));
}

QString ExportCard::summary() const
{
    return m_summary->text();
}

} // namespace ims
