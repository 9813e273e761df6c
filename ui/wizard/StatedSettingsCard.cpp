#include "ui/wizard/StatedSettingsCard.h"

#include "core/evidence/ServerBuild.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestName = 200; // characters
constexpr int listWidth = 150;

bool isDefault(const StatedRow& row)
{
    return row.domain.compare("Default"_L1, Qt::CaseInsensitive) == 0;
}

/// The default first, there or not; what the dialog shows in that order, too.
std::vector<StatedRow> withDefaultFirst(std::vector<StatedRow> rows)
{
    std::stable_partition(rows.begin(), rows.end(), isDefault);
    if (rows.empty() || !isDefault(rows.front()))
        rows.insert(rows.begin(), {u"Default"_s, {}, {}});
    return rows;
}

} // namespace

StatedSettingsCard::StatedSettingsCard(PageContext& context, QWidget* parent)
    : Card(tr("The Character Sets, as the caller reads them out"), parent)
    , m_context(context)
    , m_add(new QPushButton(tr("Add an e-mail domain"), this))
{
    addText(
        tr("In the Administrator program, on the tab Internet Mail of the service: first both lists there, "
           "then those of each domain behind the button E-Mail Domain. What is not read out stays empty."));
    m_add->setAutoDefault(false);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_rows.size() >= mostRows)
            return;
        addRow({});
        m_rows.back().domain->setFocus();
    });
    connect(&context.session, &CaseSession::opened, this,
            [this] { showRows(m_context.session.record().statedSettings); });
    connect(&context.session, &CaseSession::aboutToLeave, this, &StatedSettingsCard::handOver);
}

void StatedSettingsCard::refresh()
{
    const std::vector<StatedRow>& stated = m_context.session.wanted().statedSettings;
    const bool isTypedIn = m_host && m_host->isAncestorOf(QApplication::focusWidget());
    if (!m_host || (!isTypedIn && entered() != stated))
        showRows(stated);
    const bool readOnly = m_context.session.isReadOnly();
    m_add->setEnabled(!readOnly);
    m_host->setEnabled(!readOnly);
}

void StatedSettingsCard::showRows(const std::vector<StatedRow>& rows)
{
    if (m_host) {
        m_host->hide();
        m_host->deleteLater(); // one of its buttons may have caused this
    }
    m_rows.clear();
    m_host = new QWidget(this);
    m_grid = new QGridLayout(m_host);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::small);
    const QStringList headings{tr("E-mail domain"), tr("MIME"), tr("Non-MIME")};
    for (int column = 0; column < headings.size(); ++column) {
        auto* heading = new TextLabel(TextStyle::Small, ColorRole::Muted, m_host);
        heading->setText(headings.at(column));
        m_grid->addWidget(heading, 0, column);
        m_grid->setColumnStretch(column, 1);
    }
    column()->insertWidget(column()->indexOf(m_add), m_host);
    for (const StatedRow& row : withDefaultFirst(rows))
        addRow(row);
}

QComboBox* StatedSettingsCard::makeList(const QString& name, const QString& value,
                                        const QString& accessibleName)
{
    auto* list = new QComboBox(m_host);
    list->setEditable(true);
    list->setInsertPolicy(QComboBox::NoInsert);
    list->setMinimumWidth(listWidth);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QString version = serverFamily(m_context.session.serverVersion());
    QStringList names;
    for (const Charset& charset : m_context.session.knowledge().charsets->all()) {
        const DialogName dialog = charset.dialogName(version);
        if (dialog.supported && isVerified(dialog.basis))
            names.append(dialog.name);
    }
    names.sort(Qt::CaseInsensitive);
    list->addItems(names);
    list->setEditText(value);
    list->lineEdit()->setMaxLength(longestName);
    list->lineEdit()->setPlaceholderText(tr("not read out"));
    list->setAccessibleName(accessibleName.arg(name));
    list->lineEdit()->setAccessibleName(list->accessibleName());
    connect(list->lineEdit(), &QLineEdit::editingFinished, this, &StatedSettingsCard::handOver);
    connect(list, &QComboBox::activated, this, &StatedSettingsCard::handOver);
    return list;
}

void StatedSettingsCard::addRow(const StatedRow& row)
{
    const int line = static_cast<int>(m_rows.size()) + 1;
    Row made;
    if (line == 1) {
        auto* name = new TextLabel(TextStyle::Body, ColorRole::Text, m_host);
        name->setText(tr("Default"));
        m_grid->addWidget(name, line, 0);
    } else {
        made.domain = new QLineEdit(row.domain, m_host);
        made.domain->setMaxLength(longestName);
        made.domain->setPlaceholderText(tr("such as jp or example.com"));
        made.domain->setAccessibleName(tr("E-mail domain %1").arg(line - 1));
        connect(made.domain, &QLineEdit::editingFinished, this, &StatedSettingsCard::handOver);
        m_grid->addWidget(made.domain, line, 0);
        made.remove = new QPushButton(tr("Remove"), m_host);
        made.remove->setAutoDefault(false);
        made.remove->setAccessibleName(tr("Remove e-mail domain %1").arg(line - 1));
        connect(made.remove, &QPushButton::clicked, this, [this, index = m_rows.size()] {
            std::vector<StatedRow> rows = entered();
            const QString domain = m_rows.at(index).domain->text().trimmed();
            std::erase_if(rows, [&](const StatedRow& said) { return said.domain == domain; });
            showRows(rows);
            handOver();
        });
        m_grid->addWidget(made.remove, line, 3);
    }
    const QString whose = line == 1 ? tr("default") : tr("e-mail domain %1").arg(line - 1);
    made.mime = makeList(whose, row.mime, tr("MIME, %1"));
    made.nonMime = makeList(whose, row.nonMime, tr("Non-MIME, %1"));
    m_grid->addWidget(made.mime, line, 1);
    m_grid->addWidget(made.nonMime, line, 2);
    m_rows.push_back(made);
    QWidget* before = m_rows.size() > 1 ? m_rows.at(m_rows.size() - 2).nonMime : nullptr;
    for (QWidget* field : {static_cast<QWidget*>(made.domain), static_cast<QWidget*>(made.mime),
                           static_cast<QWidget*>(made.nonMime), static_cast<QWidget*>(made.remove)}) {
        if (before && field)
            setTabOrder(before, field);
        if (field)
            before = field;
    }
}

/// Rows in which something was typed.
std::vector<StatedRow> StatedSettingsCard::entered() const
{
    std::vector<StatedRow> rows;
    for (const Row& row : m_rows) {
        StatedRow said{row.domain ? row.domain->text().trimmed() : u"Default"_s,
                       row.mime->currentText().trimmed(), row.nonMime->currentText().trimmed()};
        if (!said.mime.isEmpty() || !said.nonMime.isEmpty() || (row.domain && !said.domain.isEmpty()))
            rows.push_back(std::move(said));
    }
    return rows;
}

void StatedSettingsCard::handOver()
{
    if (m_host)
        m_context.session.setStatedSettings(entered());
}

} // namespace ims
