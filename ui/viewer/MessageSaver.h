#pragma once

#include "core/spool/MessageExport.h"
#include "ui/common/Banner.h"
#include "ui/common/CommandRegistry.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Job.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QWidget;

namespace ims {

/// Gets the message that a viewer shows to its reader: asks for a name and, for a PICKUP file, for the
/// recipients; writes in the background; says what became of it.
class MessageSaver : public QObject
{
    Q_OBJECT

public:
    MessageSaver(const CommandRegistry& commands, const FilePrompts& prompts, QWidget* owner);

    /// Evidence that is not to be written to.
    void setRoots(std::function<EvidenceRoots()> roots) { m_roots = std::move(roots); }

    /// Nothing to save where `spool` is null. Work on the message before goes on.
    void setMessage(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool);

    QList<QAction*> actions() const { return {m_saveEml, m_writePickup}; }

Q_SIGNALS:
    void said(ims::BannerKind kind, const QString& text);

private:
    using Write = std::function<Expected<ExportedMessage>(const ByteSource&, const SpoolFile&, const Path&,
                                                          const EvidenceRoots&, const StopToken&)>;

    /// What was in sight when the command was given: another file may be by the time of the answer.
    struct Shown
    {
        ByteSourcePtr source;
        std::shared_ptr<const SpoolFile> spool;
        EvidenceRoots roots;
    };

    Shown shown() const { return {m_source, m_spool, m_roots()}; }
    void saveEml();
    void askForRecipients();
    void askForPickupFile(const Shown& shown, const QStringList& recipients);
    void start(const Shown& shown, const Path& target, Write write);
    void tell(const Expected<ExportedMessage>& written);
    static QString baseName(const SpoolFile& spool);

    const FilePrompts& m_prompts;
    QWidget* m_owner;
    QAction* m_saveEml;
    QAction* m_writePickup;
    std::function<EvidenceRoots()> m_roots;
    ByteSourcePtr m_source;
    std::shared_ptr<const SpoolFile> m_spool;
    Job m_job;
};

} // namespace ims
