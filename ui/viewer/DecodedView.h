#pragma once

#include "ui/common/Job.h"
#include "ui/viewer/PartReading.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QPushButton;
class QVBoxLayout;

namespace ims {

class CharsetChooser;
class ElidedLabel;
class MarkedTextView;
class TextLabel;

/// The chosen part, header field or range of a file as text: as declared, and beside it as detected where
/// that is another text; in any charset of the catalogue instead. A header stands raw beside decoded. HTML is
/// shown as its text or its source, never rendered: nothing is loaded or run. What the bytes cannot be is
/// marked.
class DecodedView : public QWidget
{
    Q_OBJECT

public:
    /// Decoded bytes shown at first, and more with each `Show more`, up to the most.
    static constexpr qint64 firstShown = qint64(1) << 19;
    static constexpr qint64 mostShown = qint64(1) << 21;

    explicit DecodedView(QWidget* parent = nullptr);
    ~DecodedView() override;

    /// The file that parts and headers are of. Where it is the same one again (by its name), read anew, what
    /// is shown and the chosen charset stay.
    void setFile(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool,
                 std::shared_ptr<const CharsetCatalogue> catalogue);

    /// Further charsets (labels) that are likely, such as those of the setting in force.
    void setLikely(const QStringList& labels);

    void showPart(const QString& path);
    void showField(qsizetype header); ///< index into SpoolFile::headers
    void showRange(ByteRange range);
    void clear();

    /// What is shown; without columns while it is read, or where there is nothing.
    const PartReading& reading() const { return m_reading; }
    bool isBusy() const { return m_job.isRunning(); }
    QString title() const;
    QString notes() const;
    QString chosenCharset() const;
    void chooseCharset(const QString& label); ///< empty: as declared
    void setHtmlSource(bool source);
    QList<MarkedTextView*> columns() const { return m_views; }

public Q_SLOTS:
    void nextImpossible(); ///< around the end
    void previousImpossible();

Q_SIGNALS:
    void chosen(ims::ByteRange range); ///< where the place in the text that was clicked stands in the file
    void shown();                      ///< reading() is another one

private:
    /// What was asked for.
    struct Wish
    {
        enum class What { Nothing, Part, Field, Range };
        What what = What::Nothing;
        QString path = {};
        qsizetype header = -1;
        ByteRange range = {};
    };

    void makeControls();
    QWidget* makeMarkBar();
    void refreshIcons();
    void wishFor(const Wish& wish);
    void read();
    bool prepare(ReadingTask& task);
    void display(PartReading reading);
    void displayColumns();
    void displayNothing(const QString& why);
    void refreshNotes();
    void refreshLikely();
    void goToImpossible(int direction);
    QString heading(const ReadingColumn& column) const;
    QString headingOfPart(const Part& part) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    ByteSourcePtr m_source;
    std::shared_ptr<const SpoolFile> m_spool;
    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    QStringList m_settingCharsets;
    Wish m_wish;
    qint64 m_limit = firstShown;
    bool m_notTextToo = false; ///< the reader wants to see as text what is none
    PartReading m_reading;
    Job m_job;

    ElidedLabel* m_title = nullptr;
    CharsetChooser* m_chooser = nullptr;
    QCheckBox* m_htmlSource = nullptr;
    QWidget* m_markBar = nullptr;
    TextLabel* m_marks = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QStackedWidget* m_stack = nullptr;
    TextLabel* m_nothing = nullptr;
    QPushButton* m_showNevertheless = nullptr;
    QSplitter* m_splitter = nullptr;
    QList<TextLabel*> m_headings;
    QList<MarkedTextView*> m_views;
    TextLabel* m_notes = nullptr;
    QPushButton* m_more = nullptr;
};

} // namespace ims
