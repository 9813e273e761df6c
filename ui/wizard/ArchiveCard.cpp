#include "ui/wizard/ArchiveCard.h"

#include "core/base/SafeText.h"
#include "ui/common/FieldGrid.h"
#include "ui/common/SignLabel.h"
#include "ui/wizard/PasswordEdit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestDetail = 600;

struct LineLook
{
    QString icon;
    ColorRole ink;
    QString word;
};

LineLook lookOf(ArchiveLineState state)
{
    switch (state) {
    case ArchiveLineState::Enclosed:
        return {u"check"_s, ColorRole::Success, ArchiveCard::tr("enclosed")};
    case ArchiveLineState::LeftOut:
        return {u"minus"_s, ColorRole::Muted, ArchiveCard::tr("left out")};
    case ArchiveLineState::Missing:
        break;
    }
    return {u"warning"_s, ColorRole::Warning, ArchiveCard::tr("missing")};
}

} // namespace

ArchiveCard::ArchiveCard(QWidget* parent)
    : Card(tr("What the archive holds"), parent)
    , m_listColumn(new QVBoxLayout)
    , m_logs(new QCheckBox(tr("Whole event logs, as they are"), this))
    , m_encrypt(new QCheckBox(tr("Encrypt the archive (AES-256)"), this))
    , m_fields(new FieldGrid(this))
    , m_password(new PasswordEdit(m_fields))
    , m_again(new PasswordEdit(m_fields))
{
    column()->addLayout(m_listColumn);
    column()->addWidget(m_logs);
    m_logsWhy = addText({}, TextStyle::Small, ColorRole::Muted);
    connect(m_logs, &QCheckBox::toggled, this, &ArchiveCard::changed);
    makeEncryption();
    setWishes({});
}

void ArchiveCard::makeEncryption()
{
    column()->addWidget(m_encrypt);
    m_fields->addField(tr("&Password:"), m_password, PasswordEdit::description());
    m_fields->addField(tr("&Once more:"), m_again, PasswordEdit::description());
    column()->addWidget(m_fields);
    m_advice = addText(tr("Tell the password in another way, by telephone for example, never in the same "
                          "mail. It is used once and kept nowhere. Windows Explorer cannot open such an "
                          "archive, 7-Zip can."),
                       TextStyle::Small, ColorRole::Muted);
    connect(m_encrypt, &QCheckBox::toggled, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    for (PasswordEdit* field : {m_password, m_again})
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_fields->complain(m_password, {});
            m_fields->complain(m_again, {});
        });
}

void ArchiveCard::showFields()
{
    m_fields->setVisible(m_encrypt->isChecked());
    m_advice->setVisible(m_encrypt->isChecked());
}

void ArchiveCard::setWishes(const ReportWishes& wishes)
{
    const QSignalBlocker quietLogs(m_logs);
    const QSignalBlocker quietEncrypt(m_encrypt);
    const bool redacts = wishes.redaction.isRedacting();
    m_logs->setChecked(wishes.originalLogs && !redacts);
    m_logs->setEnabled(!redacts);
    const QString meaning =
        redacts ? tr("Not where values are replaced: a log cannot be rewritten. The events that matter are "
                     "enclosed as an extract.")
                : tr("The events that matter are enclosed as an extract in any case.");
    m_logsWhy->setText(meaning);
    m_logs->setAccessibleDescription(meaning);
    m_encrypt->setChecked(wishes.encrypts);
    showFields();
}

void ArchiveCard::setListing(const ArchiveListing& listing)
{
    if (m_list)
        m_list->deleteLater();
    m_lines.clear();
    m_list = new QWidget(this);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(spacing::small);
    m_listColumn->addWidget(m_list);
    addLines({}, listing.files);
    addLines(tr("What KB Q192186 asks for"), listing.asked);
    m_list->show();
}

void ArchiveCard::addLines(const QString& heading, const std::vector<ArchiveLine>& lines)
{
    auto* list = qobject_cast<QVBoxLayout*>(m_list->layout());
    if (!heading.isEmpty()) {
        auto* label = new TextLabel(TextStyle::Strong, ColorRole::Text, m_list);
        label->setText(heading);
        list->addWidget(label);
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ArchiveLine& line : lines) {
        const LineLook look = lookOf(line.state);
        const QString what = visibleText(line.what);
        const QString detail = visibleText(cutText(line.detail, longestDetail));
        auto* sign = new SignLabel(look.icon, look.ink, m_list);
        auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, m_list);
        text->setText(tr("%1: %2").arg(what, look.word));
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
        if (!detail.isEmpty()) {
            auto* small = new TextLabel(TextStyle::Small, ColorRole::Muted, m_list);
            small->setText(detail);
            grid->addWidget(small, row++, 1);
        }
        m_lines.append(detail.isEmpty() ? text->text() : text->text() + u'\n' + detail);
    }
    list->addLayout(grid);
}

bool ArchiveCard::originalLogs() const
{
    return m_logs->isChecked();
}

bool ArchiveCard::encrypts() const
{
    return m_encrypt->isChecked();
}

bool ArchiveCard::isReady()
{
    m_fields->complain(m_password, {});
    m_fields->complain(m_again, {});
    if (!encrypts())
        return true;
    PasswordEdit* wrong = nullptr;
    if (m_password->text().isEmpty()) {
        wrong = m_password;
        m_fields->complain(wrong, tr("Type a password, or take the tick at “Encrypt the archive” away."));
    } else if (m_again->text() != m_password->text()) {
        wrong = m_again;
        m_fields->complain(wrong, tr("The two are not the same. Type it once more."));
    }
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

Secret ArchiveCard::takePassword()
{
    m_again->forget();
    return m_password->take();
}

QString ArchiveCard::complaint() const
{
    const QString first = m_fields->complaint(m_password);
    return first.isEmpty() ? m_fields->complaint(m_again) : first;
}

} // namespace ims
