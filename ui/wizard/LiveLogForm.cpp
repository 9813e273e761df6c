#include "ui/wizard/LiveLogForm.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestName = 255; // characters, of a DNS name

/// Below the case's folder: what was copied from a server.
const char* const copiesFolder = "evidence";

/// Copies the log and keeps the copy as a file; for a Job.
struct KeptCopy
{
    Path file;
    QList<Message> notes;
};

Expected<KeptCopy> keepCopy(const LiveLogName& name, const LiveLogApis& apis, const Path& folder,
                            const QString& when, const JobContext& context)
{
    auto copy = copyLiveLog(apis, name, context.stop(), context.progress());
    if (!copy)
        return tl::unexpected(std::move(copy.error()));
    const QString fileName = name.computer + u' ' + name.log + u' ' + when + u'.' + copy->ending;
    const Path file = folder / pathFromString(fileName);
    return OutputFile::makeFolder(folder, {})
        .and_then([&] { return OutputFile::write(file, copy->bytes, {}, Existing::Refuse); })
        .map([&] {
            return KeptCopy{file, copy->notes};
        });
}

} // namespace

LiveLogForm::LiveLogForm(PageContext& context, QWidget* parent)
    : Panel(Shape::Card, ColorRole::Surface, ColorRole::Accent, parent)
    , m_context(context)
    , m_available(!context.session.liveLogs()().empty())
    , m_computer(new QLineEdit(this))
    , m_read(new QPushButton(tr("Copy its log"), this))
    , m_close(new QPushButton(this))
    , m_said(new TextLabel(TextStyle::Small, ColorRole::Warning, this))
{
    auto* title = new TextLabel(TextStyle::Strong, ColorRole::Text, this);
    title->setText(tr("The event log of a running server"));
    auto* hint = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    hint->setText(m_available
                      ? tr("All events of its Application log are copied into this case; nothing on the "
                           "server is changed. You must be signed in as one of its administrators.")
                      : tr("The log of a running server can be read from Windows only.") + u' ' +
                            translated(savedLogInstead()));
    m_computer->setMaxLength(longestName);
    m_computer->setPlaceholderText(tr("the server’s name"));
    m_computer->setAccessibleName(tr("Name of the server"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_computer, 1);
    row->addWidget(m_read);
    row->addWidget(m_close);
    if (!m_available)
        row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(title);
    column->addWidget(hint);
    column->addLayout(row);
    column->addWidget(m_said);
    for (QPushButton* button : {m_read, m_close})
        button->setAutoDefault(false);
    m_computer->setVisible(m_available);
    m_read->setVisible(m_available);
    m_said->hide();
    setBusy(false);
    connect(m_read, &QPushButton::clicked, this, &LiveLogForm::read);
    connect(m_computer, &QLineEdit::returnPressed, this, &LiveLogForm::read);
    connect(m_close, &QPushButton::clicked, this, &LiveLogForm::close);
    connect(&m_copying, &Job::progressed, this, &LiveLogForm::showProgress);
    connect(&m_context.session, &CaseSession::opened, this, &LiveLogForm::close);
    setAccessibleName(title->text());
}

void LiveLogForm::begin()
{
    if (m_computer->text().isEmpty())
        m_computer->setText(computerName(m_context.session.server()).value_or(QString()));
    show();
    (m_available ? static_cast<QWidget*>(m_computer) : m_close)->setFocus();
}

QString LiveLogForm::said() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

void LiveLogForm::say(const QString& text, ColorRole color)
{
    m_said->setColorRole(color);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void LiveLogForm::read()
{
    if (m_copying.isRunning())
        return;
    const std::optional<QString> computer = computerName(m_computer->text());
    if (!computer)
        return say(tr("That is no computer’s name: letters, digits, points, hyphens and underscores only."),
                   ColorRole::Warning);
    const Path folder = m_context.session.folder();
    if (folder.empty() || m_context.session.isReadOnly())
        return say(
            tr("The copy is kept in the folder of the case, and this case has none that can be written "
               "to. Save the case elsewhere first."),
            ColorRole::Warning);
    const QString when = m_context.session.now().toUTC().toString(u"yyyy-MM-dd HHmmss"_s);
    setBusy(true);
    say(tr("Asking %1…").arg(*computer), ColorRole::Muted);
    m_copying.start(
        [name = LiveLogName{*computer}, apis = m_context.session.liveLogs(), folder = folder / copiesFolder,
         when](const JobContext& context) { return keepCopy(name, apis(), folder, when, context); },
        [this](const Expected<KeptCopy>& copy) {
            setBusy(false);
            if (!copy)
                return say(translated(copy.error()), ColorRole::Error);
            for (const Message& note : copy->notes)
                m_context.say(translated(note));
            close();
            m_context.session.addInputs({copy->file});
        });
}

void LiveLogForm::showProgress()
{
    const JobProgress progress = m_copying.progress();
    if (progress.done == 0)
        return;
    const QLocale locale;
    const QString done = locale.toString(progress.done);
    say(progress.total > 0 ? tr("%1 of %2 events copied").arg(done, locale.toString(progress.total))
                           : tr("%1 events copied").arg(done),
        ColorRole::Muted);
}

void LiveLogForm::setBusy(bool busy)
{
    m_read->setEnabled(!busy);
    m_computer->setReadOnly(busy);
    m_close->setText(busy ? tr("Stop") : tr("Close"));
}

/// Stops what is under way; a computer that does not answer is not waited for.
void LiveLogForm::close()
{
    m_copying.cancel();
    setBusy(false);
    say({}, ColorRole::Muted);
    m_computer->clear();
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void LiveLogForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    Panel::keyPressEvent(event);
}

} // namespace ims
