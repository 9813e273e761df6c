#include "ui/wizard/OwnChoiceForm.h"

#include "core/casefile/PlannedSettings.h"
#include "core/evidence/ServerBuild.h"
#include "core/settings/ImcDocument.h"
#include "ui/common/TextLabel.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/SettingsPath.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Entries of the dialog's lists whose names an article shows, by name, each with its token.
std::vector<std::pair<QString, QString>> namedEntries(const CharsetCatalogue& charsets, const QString& family)
{
    std::vector<std::pair<QString, QString>> entries;
    for (const Charset& charset : charsets.all()) {
        const DialogName name = charset.dialogName(family);
        if (name.supported && isVerified(name.basis) && !charset.imsToken.isEmpty())
            entries.emplace_back(name.name, charset.imsToken);
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.first.compare(b.first, Qt::CaseInsensitive) < 0; });
    return entries;
}

} // namespace

OwnChoiceForm::OwnChoiceForm(CaseSession& session, std::optional<SettingChange> row, QWidget* parent)
    : Panel(Panel::Shape::Card, ColorRole::Surface, ColorRole::Border, parent)
    , m_session(session)
    , m_row(std::move(row))
    , m_why(new QLineEdit(this))
    , m_take(new QPushButton(tr("Set this instead"), this))
    , m_mistake(new TextLabel(TextStyle::Small, ColorRole::Warning, this))
{
    const SettingChange shown = m_row.value_or(SettingChange());
    m_mime = makeList(tr("MIME"), shown.currentMime, shown.mime);
    m_nonMime = makeList(tr("Non-MIME"), shown.currentNonMime, shown.nonMime);
    auto* fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (!m_row) {
        m_domain = new QLineEdit(this);
        m_domain->setMaxLength(255);
        m_domain->setPlaceholderText(tr("such as jp or example.com"));
        m_domain->setAccessibleName(tr("E-mail domain"));
        fields->addRow(tr("E-mail domain"), m_domain);
        connect(m_domain, &QLineEdit::textChanged, this, &OwnChoiceForm::check);
    }
    fields->addRow(tr("MIME"), m_mime);
    fields->addRow(tr("Non-MIME"), m_nonMime);
    m_why->setMaxLength(longestWhy);
    m_why->setText(shown.note);
    m_why->setPlaceholderText(tr("Why not as recommended? The reason stands in the report."));
    m_why->setAccessibleName(tr("Why not as recommended"));
    fields->addRow(tr("Why"), m_why);
    connect(m_why, &QLineEdit::textChanged, this, &OwnChoiceForm::check);
    connect(m_why, &QLineEdit::returnPressed, this, &OwnChoiceForm::take);
    auto* buttons = new QHBoxLayout;
    m_take->setAutoDefault(false);
    buttons->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &OwnChoiceForm::take);
    if (shown.chosen) {
        m_asRecommended = new QPushButton(tr("As recommended again"), this);
        m_asRecommended->setAutoDefault(false);
        buttons->addWidget(m_asRecommended);
        connect(m_asRecommended, &QPushButton::clicked, this, &OwnChoiceForm::takeBack);
    }
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addStretch();
    connect(cancel, &QPushButton::clicked, this, &OwnChoiceForm::finished);
    auto* column = new QVBoxLayout(this);
    column->addLayout(fields);
    column->addWidget(m_mistake);
    column->addLayout(buttons);
    for (QWidget* field : findChildren<QWidget*>())
        field->installEventFilter(this);
    check();
}

QComboBox* OwnChoiceForm::makeList(const QString& name, const std::optional<QString>& now,
                                   const std::optional<QString>& chosen)
{
    const CharsetCatalogue& charsets = *m_session.knowledge().charsets;
    const QString version = m_session.serverVersion();
    auto* list = new QComboBox(this);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setAccessibleName(name);
    if (now)
        list->addItem(tr("Leave as it is: %1").arg(settingName(charsets, *now, version)), leaveAsItIs());
    else
        list->addItem(m_row ? tr("Leave as it is") : tr("As the default has it"), leaveAsItIs());
    for (const auto& [shown, token] : namedEntries(charsets, serverFamily(version)))
        list->addItem(shown, token);
    const auto place = [&](const QString& token) {
        return list->findData(token, Qt::UserRole, Qt::MatchFixedString);
    };
    if (chosen && place(*chosen) < 0)
        list->addItem(settingName(charsets, *chosen, version), *chosen);
    list->setCurrentIndex(chosen ? place(*chosen) : 0);
    if (m_row && !m_row->chosen)
        list->setItemText(list->currentIndex(), tr("%1 (recommended)").arg(list->currentText()));
    connect(list, &QComboBox::currentIndexChanged, this, &OwnChoiceForm::check);
    return list;
}

QString OwnChoiceForm::domain() const
{
    return m_row ? m_row->domain : m_domain->text().trimmed().toLower();
}

QString OwnChoiceForm::mistake() const
{
    return m_mistake->isHidden() ? QString() : m_mistake->text();
}

void OwnChoiceForm::check()
{
    QString mistake;
    if (m_domain && !m_domain->text().trimmed().isEmpty() && !isSettingsDomain(domain()))
        mistake = tr("A domain has only letters, digits, dots and hyphens here, without “@”.");
    const bool leavesAll = m_mime->currentIndex() == 0 && m_nonMime->currentIndex() == 0;
    if (m_domain && leavesAll && mistake.isEmpty() && !m_why->text().trimmed().isEmpty())
        mistake = tr("Choose at least one list.");
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
    m_take->setEnabled(mistake.isEmpty() && !domain().isEmpty() && !m_why->text().trimmed().isEmpty() &&
                       !m_session.isReadOnly());
}

void OwnChoiceForm::take()
{
    if (!m_take->isEnabled())
        return;
    m_session.answer(
        {{itemQuestion(u"settings.own-mime"_s, domain()), m_mime->currentData().toString()},
         {itemQuestion(u"settings.own-non-mime"_s, domain()), m_nonMime->currentData().toString()},
         {itemQuestion(u"settings.own-why"_s, domain()), m_why->text().trimmed()}});
    Q_EMIT finished();
}

void OwnChoiceForm::takeBack()
{
    m_session.answer({{itemQuestion(u"settings.own-mime"_s, domain()), {}},
                      {itemQuestion(u"settings.own-non-mime"_s, domain()), {}},
                      {itemQuestion(u"settings.own-why"_s, domain()), {}}});
    Q_EMIT finished();
}

bool OwnChoiceForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT finished();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace ims
