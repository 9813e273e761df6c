#pragma once

#include "core/base/ByteReader.h"
#include "ui/common/Job.h"
#include "ui/viewer/LineIndex.h"
#include "ui/viewer/RowText.h"
#include "ui/viewer/SpoolHighlighter.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace ims {

/// The bytes of a spool file as text: every byte is shown, only visible rows are read and drawn, charset
/// declarations stand out. Positions and selections count in bytes of the file. Read-only.
class SpoolView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SpoolView(QWidget* parent = nullptr);
    ~SpoolView() override;

    /// Shows a file. The first rows are there on return; for big files the rest is counted in the background.
    void setContent(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool,
                    std::shared_ptr<const CharsetCatalogue> catalogue);
    void clear();

    qint64 rowCount() const { return m_index.rows(); }
    qint64 firstVisibleRow() const;
    bool isIndexed() const { return m_index.isComplete(); }

    /// What a row shows and how: for tests and for copying.
    RowText rowText(qint64 row) const;
    std::vector<Span> highlightSpans(qint64 row) const;
    qint64 rowAt(qint64 offset) const;

    ByteRange selection() const { return m_selection; }
    void select(ByteRange range); ///< and scrolls to it
    QString selectedText() const; ///< as shown; at most 1 MiB of the file

    int currentDeclaration() const { return m_declaration; }
    void goToDeclaration(int index);
    void nextDeclaration(); ///< around the end
    void previousDeclaration();

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void failed(const ims::Error& error); ///< the file became unreadable
    void selectionChanged();
    void currentDeclarationChanged(int index);
    void indexed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line; // a row laid out

    qint64 binaryEnd() const;
    void buildWholeIndex();
    void updateScrollBars();
    void checkReader();
    void step(int direction);
    void moveCaret(qint64 offset, bool extend);
    qint64 offsetBeside(qint64 offset, int direction) const;
    qint64 offsetInRow(qint64 row, qreal x) const;
    qint64 offsetAtPoint(const QPointF& point) const;
    void ensureVisible(qint64 offset, bool centre);
    const Line* line(qint64 row) const;
    QList<QTextLayout::FormatRange> formats(const TextRow& row, QByteArrayView bytes,
                                            const RowText& text) const;
    void paintRow(QPainter& painter, qint64 row, qreal y);
    void paintGutter(QPainter& painter, const TextRow& row, qreal y) const;
    void paintDeclarations(QPainter& painter, const Line& line, QPointF origin, bool frames) const;
    qreal gutterWidth() const;
    qreal rowHeight() const;
    qreal textLeft() const;
    int visibleRows() const;

    ByteSourcePtr m_source;
    std::shared_ptr<const SpoolFile> m_spool;
    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    SpoolHighlighter m_highlighter;
    LineIndex m_index;
    std::unique_ptr<ByteReader> m_reader;
    mutable QCache<qint64, Line> m_lines;
    mutable qreal m_widest = 0;
    ByteRange m_selection;
    qint64 m_anchor = 0;
    qint64 m_caret = 0;
    int m_declaration = -1;
    bool m_failed = false;
    bool m_selectedAhead = false; ///< the selection lies beyond what is counted yet: it is scrolled to later
    Job m_job;
};

} // namespace ims
