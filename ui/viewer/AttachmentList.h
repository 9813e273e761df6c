#pragma once

#include "core/spool/Attachments.h"
#include "ui/common/Banner.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Job.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;
class QTableView;

namespace ims {

class AttachmentsModel;
class TextLabel;

/// The files that a message carries: listed, checked, saved; never opened or run. Decoding goes on in the
/// background: by itself where there is little of it, else when asked for.
class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(FilePrompts prompts, QWidget* parent = nullptr);

    /// Evidence that is not to be written to; should hold the file that is shown.
    void setRoots(std::function<EvidenceRoots()> roots) { m_roots = std::move(roots); }

    /// Encoded bytes up to which sizes and checksums are worked out without being asked for; 64 MiB.
    void setWorkedOutAtOnce(qint64 bytes) { m_workedOutAtOnce = bytes; }

    /// Null: nothing is shown. Ends the work on the message before; a save that goes on is finished.
    void setMessage(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool);

    /// Selects the attachment that holds a byte, without chosen().
    void showPlace(qint64 offset);

    AttachmentsModel* attachments() const { return m_model; }
    QTableView* table() const { return m_table; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* workOutButton() const { return m_workOut; }

Q_SIGNALS:
    void chosen(ims::ByteRange range, const QString& part);
    void said(ims::BannerKind kind, const QString& text);
    void workedOut(); ///< all sizes and checksums are known

private:
    using Decoded = std::vector<Expected<DecodedAttachment>>;

    void makeTable();
    QWidget* makeBar();
    void setFiles(Attachments found);
    void fitToContents();
    void workOut(int first);
    void takeDecoded(int first, Decoded decoded);
    void save();
    void write(const ByteSourcePtr& source, const Path& target, const Attachment& attachment,
               const EvidenceRoots& roots);
    void tell(const Path& target, const Attachment& attachment, const Expected<DecodedAttachment>& saved);
    void copyChecksum();
    void refresh();

    FilePrompts m_prompts;
    std::function<EvidenceRoots()> m_roots;
    qint64 m_workedOutAtOnce = qint64(64) << 20;
    ByteSourcePtr m_source;
    AttachmentsModel* m_model;
    QTableView* m_table = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_workOut = nullptr;
    QPushButton* m_stop = nullptr;
    TextLabel* m_state = nullptr;
    QString m_notes;
    int m_done = 0;       ///< attachments that were worked out
    bool m_quiet = false; ///< another row is selected, but nobody chose it
    Job m_findJob;
    Job m_workJob;
    Job m_saveJob;
};

} // namespace ims
