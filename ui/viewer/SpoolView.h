#pragma once

#include "ui/common/Job.h"
#include "ui/viewer/ByteView.h"
#include "ui/viewer/LineIndex.h"
#include "ui/viewer/RowText.h"
#include "ui/viewer/SpoolHighlighter.h"

#include <QCache>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace ims {

/// The bytes of a spool file as text: every byte is shown, only visible rows are read and drawn, charset
/// declarations stand out. Positions and selections count in bytes of the file. Read-only.
class SpoolView : public ByteView
{
    Q_OBJECT

public:
    explicit SpoolView(QWidget* parent = nullptr);
    ~SpoolView() override;

    /// Shows a file. The first rows are there on return; for big files the rest is counted in the background.
    /// `spool` may be null or empty while the file is not read yet: setSpoolFile() tells it later.
    void setContent(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool,
                    std::shared_ptr<const CharsetCatalogue> catalogue);

    /// Replaces what is known of the file that is shown. The place and the selection stay.
    void setSpoolFile(std::shared_ptr<const SpoolFile> spool);
    void clear();

    qint64 rowCount() const { return m_index.rows(); }
    bool isIndexed() const { return m_index.isComplete(); }

    /// What a row shows and how: for tests and for copying.
    RowText rowText(qint64 row) const;
    std::vector<Span> highlightSpans(qint64 row) const;
    qint64 rowAt(qint64 offset) const;

    /// The line of the file, 1-based, that a byte stands in; 0 where it is not counted yet.
    qint64 lineAt(qint64 offset) const;

    /// Puts the caret there, as soon as that place is counted.
    void goToLine(qint64 line);
    void goToOffset(qint64 offset);

    QString selectedText() const; ///< as shown; at most 1 MiB of the file

    /// The selection, else the caret's line, as it goes into a ticket: file, bytes, lines, the text as shown
    /// (at most 64 rows), hex where that is short.
    QString quotedEvidence() const;

    bool wraps() const { return m_wrap; }
    void setWrap(bool wrap); ///< long rows go on in the next line instead of out of sight
    bool offsetsShown() const { return m_offsets; }
    void setOffsetsShown(bool shown); ///< beside the line numbers

    int currentDeclaration() const { return m_declaration; }
    void goToDeclaration(int index);
    void nextDeclaration(); ///< around the end
    void previousDeclaration();

    QString textInSight() const override;
    int positionInSight(qint64 offset) const override;
    qint64 offsetInSight(int position) const override;
    QRectF rectInSight(int position) const override;
    int positionAt(const QPointF& point) const override;

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void currentDeclarationChanged(int index);
    void indexed();

protected:
    void paintEvent(QPaintEvent* event) override;
    qint64 offsetAtPoint(const QPointF& point, Click click) const override;
    ByteRange clicked(qint64 offset, Click click) const override;
    qint64 destination(CaretMove move) const override;
    void ensureVisible(qint64 offset, bool centre) override;
    void relayout(bool look) override;

private:
    struct Line; // a row laid out
    using LinePtr = std::shared_ptr<const Line>;

    /// A line on the screen: a row, or with wrapping a piece of one.
    struct Place
    {
        qint64 row = 0;
        int piece = 0;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    /// Where up and down lead to, through shorter rows, as long as the caret stays where they left it.
    struct Goal
    {
        qint64 caret = -1;
        qreal x = 0;
    };
    struct InSight
    {
        LinePtr line;
        int start = 0; ///< position in textInSight()
        qreal y = 0;
    };

    // Content and index
    void extendIndex();
    void replaceIndex();
    void useIndex(const LineIndex& index);
    void goAhead();
    qint64 binaryEnd() const;

    // Scrolling
    Place top() const { return {firstVisibleRow(), m_topPiece}; }
    void setTop(Place place);
    Place moved(Place from, qint64 lines) const;
    Place placeOf(qint64 offset) const;
    qint64 offsetOfPlace(Place place) const;
    void updateScrollBars();
    void step(int direction);

    // Rows
    LinePtr line(qint64 row) const;
    LinePtr makeLine(qint64 row) const;
    void layOut(Line& line) const;
    int pieces(qint64 row) const;
    QList<QTextLayout::FormatRange> formats(const Line& line) const;
    qint64 offsetInPiece(Place place, qreal x) const;
    qreal caretX(qint64 offset) const;
    qint64 offsetBeside(qint64 offset, int direction) const;
    ByteRange wordAt(qint64 offset) const;
    ByteRange lineRange(qint64 offset) const;
    TextRow rowToCopy(qint64 offset) const;
    TextRow readRow(const TextRow& row, RowText* text) const;
    std::vector<InSight> inSight() const;

    // Painting
    void paintRow(QPainter& painter, const Line& line, qreal y) const;
    void paintGutter(QPainter& painter, const Line& line, qreal y) const;
    void paintDeclarations(QPainter& painter, const Line& line, qreal y, bool frames) const;
    QList<QTextLayout::FormatRange> paintHits(QPainter& painter, const Line& line, qreal y) const;
    void paintFold(QPainter& painter, const Line& line, qreal y) const;
    void paintCaret(QPainter& painter, const Line& line, qreal y) const;
    qreal heightOf(const Line& line) const;
    std::vector<QRectF> boxes(const Line& line, TextRun run, qreal y) const;
    ByteRange bytesInSight(const Line& line) const;
    int lineDigits() const;
    qreal gutterWidth() const;
    qreal textLeft() const;
    qreal textRoom() const;

    std::shared_ptr<const SpoolFile> m_spool;
    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    SpoolHighlighter m_highlighter;
    LineIndex m_index;
    mutable QCache<qint64, LinePtr> m_lines;
    mutable qreal m_widest = 0;
    Place m_last; ///< the last one that can be on top
    int m_topPiece = 0;
    mutable Goal m_goal;
    int m_declaration = -1;
    bool m_wrap = false;
    bool m_offsets = true;
    std::optional<qint64> m_aheadOffset; ///< to be scrolled to once it is counted
    std::optional<qint64> m_aheadLine;
    Job m_job;
};

} // namespace ims
