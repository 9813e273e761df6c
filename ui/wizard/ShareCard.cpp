#include "ui/wizard/ShareCard.h"

#include "core/base/SafeText.h"
#include "core/eventlog/LiveLog.h"
#include "core/retest/PutBackCommands.h"
#include "core/service/ServiceTarget.h"
#include "core/service/SystemErrors.h"
#include "ui/common/Banner.h"
#include "ui/common/FieldGrid.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/OldServerBox.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/RetestRunner.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestFolder = 1'000;
constexpr int longestAccount = 520; // domain and name

/// `\\SERVER\D$\exchsrvr\imcdata\IN`, as an administrator reaches a disk of the server; empty where its name
/// or IMCDATA's place is not known.
QString shareOf(const QString& server, const QString& spoolFolder)
{
    static const QRegularExpression onDrive(u"\\A([A-Za-z]):\\\\(.+)\\z"_s);
    const QRegularExpressionMatch match = onDrive.match(spoolFolder);
    return server.isEmpty() || !match.hasMatch()
               ? QString()
               : uR"(\\%1\%2$\%3\IN)"_s.arg(server, match.captured(1), match.captured(2));
}

/// As Windows writes it.
QString shownShare(const Path& path)
{
    return visibleText(displayName(path)).replace(u'/', u'\\');
}

} // namespace

ShareCard::ShareCard(PageContext& context, QWidget* parent)
    : Card(tr("The server’s own folders, over the network"), parent)
    , m_context(context)
    , m_text(addText({}))
    , m_fields(new FieldGrid(this))
    , m_folder(new QLineEdit(m_fields))
    , m_user(new QLineEdit(m_fields))
    , m_password(new PasswordEdit(m_fields))
    , m_oldServer(new OldServerBox(m_fields))
    , m_oldServerHelp(nullptr)
    , m_reach(new QPushButton(tr("Reach the folders"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_letGo(new QPushButton(tr("Let go of them"), this))
    , m_said(new Banner(BannerKind::Error, {}, true, this))
{
    makeFields();
    auto* row = new WrapLayout(spacing::small);
    for (QPushButton* button : {m_reach, m_cancel, m_letGo}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
    column()->addWidget(m_said);
    m_said->hide();
    connect(m_reach, &QPushButton::clicked, this, &ShareCard::reach);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_context.retest->cancelReaching();
        refresh();
    });
    connect(m_letGo, &QPushButton::clicked, m_context.retest, &RetestRunner::letGo);
    connect(m_said, &Banner::dismissed, m_said, &QWidget::hide);
}

void ShareCard::makeFields()
{
    m_folder->setMaxLength(longestFolder);
    m_folder->setPlaceholderText(uR"(\\SERVER\D$\exchsrvr\imcdata\IN)"_s);
    m_user->setMaxLength(longestAccount);
    m_user->setPlaceholderText(tr("DOMAIN\\NAME"));
    m_fields->addField(tr("Folder IN:"), m_folder);
    m_fields->addField(tr("User:"), m_user);
    m_fields->addField(tr("Password:"), m_password,
                       tr("Kept in memory until the case is closed or you let go; never written anywhere."));
    m_fields->addField(tr("The server’s Windows:"), m_oldServer);
    column()->addWidget(m_fields);
    m_oldServerHelp = addText(translated(todoOldServer()), TextStyle::Small, ColorRole::Muted);
    for (QLineEdit* field : {m_folder, m_user, static_cast<QLineEdit*>(m_password)})
        connect(field, &QLineEdit::textChanged, this, [this, field] { m_fields->complain(field, {}); });
}

void ShareCard::refresh()
{
    const RetestRunner& runner = *m_context.retest;
    const CaseSession& session = m_context.session;
    const bool reached = runner.share().has_value();
    const bool here = !runner.tools().helper().isEmpty();
    const bool form = here && !reached;
    setVisible(!session.isReadOnly());
    for (QWidget* part : std::initializer_list<QWidget*>{m_fields, m_oldServerHelp})
        part->setVisible(form);
    m_fields->setFieldsEnabled(!runner.isReaching());
    m_reach->setVisible(form && !runner.isReaching());
    m_cancel->setVisible(form && runner.isReaching());
    m_letGo->setVisible(reached && !runner.isBusy());
    if (!here)
        m_text->setText(tr("This computer lacks the program imsdoctor-smb, which reaches shares."));
    else if (reached)
        m_text->setText(tr("Files are moved in %1, as %2, until the case is closed.")
                            .arg(shownShare(runner.share()->in), visibleText(m_reachedAs)));
    else if (runner.isReaching())
        m_text->setText(tr("The server is being asked…"));
    else if (!runner.shareOfJournal().empty())
        m_text->setText(
            tr("Files were put back over the network before. Reach the folders again to go on, to "
               "see what became of them, or to put them back as they were."));
    else
        m_text->setText(
            tr("What was opened is a copy. If the server’s folder IN can be reached as a share, the program "
               "moves the files there itself, with saved copies, a record and the way back. The user must be "
               "allowed to change files in IMCDATA."));
    if (form)
        offerFolder();
}

void ShareCard::offerFolder()
{
    if (m_folder->text() != m_offered)
        return; // somebody typed another one
    const CaseSession& session = m_context.session;
    const Path before = m_context.retest->shareOfJournal();
    m_offered = !before.empty()      ? shownShare(before)
                : session.evidence() ? shareOf(computerName(session.server()).value_or(QString()),
                                               spoolFolderOf(*session.evidence()))
                                     : QString();
    m_folder->setText(m_offered);
}

bool ShareCard::complainOf(const QWidget* field, const Error& error)
{
    m_fields->complain(field, tr("%1. %2").arg(translated(error.why), translated(error.todo)));
    return false;
}

void ShareCard::reach()
{
    const QString typed = m_folder->text().trimmed();
    const auto place = smbPlace(typed);
    bool good = true;
    if (!place)
        good = complainOf(m_folder, place.error());
    else if (place->folder.section(u'/', -1).compare("IN"_L1, Qt::CaseInsensitive) != 0) {
        m_fields->complain(m_folder, tr("Name the folder IN below IMCDATA, with the share before it."));
        good = false;
    }
    const auto user = accountName(m_user->text().trimmed());
    if (m_user->text().trimmed().isEmpty()) {
        m_fields->complain(m_user, tr("No user is named."));
        good = false;
    } else if (!user) {
        good = complainOf(m_user, user.error());
    }
    if (m_password->text().isEmpty()) {
        m_fields->complain(m_password, tr("There is no password."));
        good = false;
    }
    if (!good) {
        for (QLineEdit* field : {m_folder, m_user, static_cast<QLineEdit*>(m_password)}) {
            if (!m_fields->complaint(field).isEmpty())
                return field->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    auto login = std::make_shared<SmbLogin>();
    login->user = *user;
    login->password = m_password->take();
    login->server = place->server;
    login->port = place->port;
    login->oldServer = m_oldServer->chosen();
    login->helper = m_context.retest->tools().helper();
    m_said->hide();
    m_context.retest->reach(pathOf(*place), std::move(login),
                            [this, user = *user](const std::optional<Error>& error) {
                                m_reachedAs = user;
                                if (!error)
                                    return;
                                m_said->setMessage(BannerKind::Error, translated(*error));
                                m_said->show();
                            });
    refresh();
}

QString ShareCard::text() const
{
    return m_text->text();
}

QString ShareCard::complaint(const QWidget* field) const
{
    return m_fields->complaint(field);
}

} // namespace ims
