#pragma once

#include "core/base/OutputFile.h"
#include "ui/common/Banner.h"
#include "ui/common/FilePrompts.h"
#include "ui/viewer/OpenedFile.h"
#include "ui/viewer/ViewerLook.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace ims {

class AttachmentList;
class ByteView;
class DecodedView;
class FindBar;
class HeaderTable;
class HexView;
class HopTable;
class SpoolView;
class StructureView;

/// One file from all sides, in step: what is selected in one pane is selected in the others. The text is
/// always there; structure, bytes and details can be shown beside it.
class SpoolPanes : public QWidget
{
    Q_OBJECT

public:
    enum class Pane { Structure, Bytes, Details };
    enum class Detail { Decoded, Header, Way, Attachments };

    SpoolPanes(std::shared_ptr<const CharsetCatalogue> catalogue, const FilePrompts& prompts,
               QWidget* parent = nullptr);

    /// The first screen of a file that is not read yet.
    void showUnread(ByteSourcePtr source);

    /// Shows a file; where it is the one that stands there unread, the place stays.
    void setFile(const ShownFile& file);
    void clear();

    /// Charsets (labels) of the setting in force, for the decoded text.
    void setLikelyCharsets(const QStringList& labels);

    /// Evidence that nothing is saved into.
    void setRoots(std::function<EvidenceRoots()> roots);

    bool isPaneShown(Pane pane) const;
    void setPaneShown(Pane pane, bool shown);
    void showDetail(Detail detail);

    /// Selects bytes in every pane, and what they are in the details.
    void select(ByteRange range);

    /// Shows the bytes that are selected in the text as text, whatever part they lie in.
    void decodeSelection();

    void find();
    bool isFinding() const;
    void findNext();
    void findPrevious();
    void setZoom(int zoom); ///< of text and bytes
    void setTextFont(const QFont& font);

    const PaneSizes& sizes() const { return m_sizes; }
    void setSizes(const PaneSizes& sizes);

    SpoolView* text() const { return m_text; }
    HexView* bytes() const { return m_bytes; }
    StructureView* structure() const { return m_structure; }
    DecodedView* decoded() const { return m_decoded; }
    HeaderTable* header() const { return m_header; }
    HopTable* hops() const { return m_hops; }
    AttachmentList* attachments() const { return m_attachments; }
    FindBar* findBar() const { return m_find; }
    QTabWidget* details() const { return m_details; }

    /// The panes in sight, in the order in which F6 goes through them.
    QList<QWidget*> inOrder() const;

Q_SIGNALS:
    void failed(const ims::Error& error);
    void said(ims::BannerKind kind, const QString& text);
    void placeChanged();
    void panesChanged(); ///< which are shown, or how large they are

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the decoded text is of.
    struct Place
    {
        qsizetype field = -1; ///< of the header; -1 = none
        QString part;
        friend bool operator==(const Place&, const Place&) = default;
    };

    void makeDetails(const FilePrompts& prompts);
    void connectPanes();
    void follow(const QWidget* from, ByteRange range);
    void followDecoded(qint64 offset);
    Place placeOf(qint64 offset) const;
    void connectFinding();
    QWidget* widgetOf(Pane pane) const;
    void applySizes();
    void takeSizes();

    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    std::shared_ptr<const SpoolFile> m_spool; ///< null while the file is not read
    ByteSourcePtr m_source;
    bool m_following = false; ///< a pane is being taken along
    PaneSizes m_sizes;
    std::optional<Place> m_place;

    StructureView* m_structure;
    SpoolView* m_text;
    HexView* m_bytes;
    FindBar* m_find;
    QTabWidget* m_details;
    DecodedView* m_decoded;
    HeaderTable* m_header;
    HopTable* m_hops;
    AttachmentList* m_attachments;
    QSplitter* m_beside;  ///< structure, text and bytes, details
    QSplitter* m_stacked; ///< text, bytes
};

} // namespace ims
