#include "ui/viewer/MessageSaver.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"
#include "ui/viewer/PickupDialog.h"

#include <QAction>
#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ims {

MessageSaver::MessageSaver(const CommandRegistry& commands, const FilePrompts& prompts, QWidget* owner)
    : QObject(owner)
    , m_prompts(prompts)
    , m_owner(owner)
    , m_saveEml(commands.makeAction(u"file.save-eml"_s, owner))
    , m_writePickup(commands.makeAction(u"file.write-pickup"_s, owner))
    , m_roots([] { return EvidenceRoots(); })
{
    connect(m_saveEml, &QAction::triggered, this, &MessageSaver::saveEml);
    connect(m_writePickup, &QAction::triggered, this, &MessageSaver::askForRecipients);
    setMessage({}, {});
}

void MessageSaver::setMessage(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool)
{
    m_source = std::move(source);
    m_spool = std::move(spool);
    const bool message = m_spool && !m_spool->message.isEmpty();
    m_saveEml->setEnabled(message);
    m_writePickup->setEnabled(message);
}

QString MessageSaver::baseName(const SpoolFile& spool)
{
    const QString name = spool.file.section(u'/', -1).section(u'\\', -1);
    return isSafeFileName(name) ? name : u"message"_s;
}

void MessageSaver::saveEml()
{
    m_prompts.save(m_owner, tr("Save the message"), baseName(*m_spool) + u".eml"_s, tr("Mail (*.eml)"),
                   [this, shown = shown()](const Path& target) {
                       start(shown, target,
                             [](const ByteSource& source, const SpoolFile& spool, const Path& path,
                                const EvidenceRoots& roots, const StopToken& stop) {
                                 return saveAsEml(source, spool, path, roots, Existing::Replace, stop);
                             });
                   });
}

void MessageSaver::askForRecipients()
{
    if (const auto allowed = checkForPickup(*m_spool); !allowed) {
        Q_EMIT said(BannerKind::Error, translated(allowed.error()));
        return;
    }
    auto* dialog = new PickupDialog(*m_spool, m_owner);
    connect(dialog, &PickupDialog::chosen, this,
            [this, shown = shown()](const QStringList& recipients) { askForPickupFile(shown, recipients); });
    dialog->open();
}

void MessageSaver::askForPickupFile(const Shown& shown, const QStringList& recipients)
{
    m_prompts.save(m_owner, tr("Write the PICKUP file"), baseName(*shown.spool) + u"-pickup.txt"_s,
                   tr("Text (*.txt)"), [this, shown, recipients](const Path& target) {
                       start(shown, target,
                             [recipients](const ByteSource& source, const SpoolFile& spool, const Path& path,
                                          const EvidenceRoots& roots, const StopToken& stop) {
                                 return writePickupFile(source, spool, recipients, path, roots,
                                                        Existing::Replace, stop);
                             });
                   });
}

void MessageSaver::start(const Shown& shown, const Path& target, Write write)
{
    m_job.start(
        [target, write = std::move(write), shown](const JobContext& context) {
            return write(*shown.source, *shown.spool, target, shown.roots, context.stop());
        },
        [this](const Expected<ExportedMessage>& written) { tell(written); });
}

void MessageSaver::tell(const Expected<ExportedMessage>& written)
{
    if (!written) {
        Q_EMIT said(BannerKind::Error, translated(written.error()));
        return;
    }
    QStringList sentences = {
        tr("Wrote %1 (%2 bytes).")
            .arg(visibleText(displayName(written->file)), QLocale().toString(written->size))};
    const QList<Message> told = pickupNotes(); // by the dialog
    bool pickup = false;
    for (const Message& note : written->notes) {
        pickup |= told.contains(note);
        if (!told.contains(note))
            sentences << translated(note);
    }
    if (pickup)
        sentences << tr("Now move it into the server’s PICKUP folder in whole.");
    Q_EMIT said(BannerKind::Success, sentences.join(u' '));
}

} // namespace ims
