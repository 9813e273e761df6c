#include "ui/viewer/DecodedView.h"

#include "core/base/SafeText.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/Translated.h"
#include "ui/viewer/CharsetChooser.h"
#include "ui/viewer/MarkedTextView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int mostColumns = 3;
constexpr int narrowestColumn = 120;
constexpr int widestChooser = 360;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

DecodedView::DecodedView(QWidget* parent)
    : QWidget(parent)
{
    makeControls();
    refreshIcons();
    connect(m_chooser, &CharsetChooser::charsetChosen, this, &DecodedView::read);
    connect(m_htmlSource, &QCheckBox::toggled, this, &DecodedView::read);
    connect(m_next, &QToolButton::clicked, this, &DecodedView::nextImpossible);
    connect(m_previous, &QToolButton::clicked, this, &DecodedView::previousImpossible);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit = std::min(mostShown, m_limit + firstShown);
        read();
    });
    connect(m_showNevertheless, &QPushButton::clicked, this, [this] {
        m_notTextToo = true;
        read();
    });
    clear();
}

DecodedView::~DecodedView() = default;

void DecodedView::makeControls()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
    m_title = new ElidedLabel(TextStyle::Strong, ColorRole::Text, this);
    column->addWidget(m_title);
    auto* row = new QHBoxLayout;
    auto* label = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    label->setText(tr("&Read as:"));
    m_chooser = new CharsetChooser(this);
    m_chooser->setMaximumWidth(widestChooser);
    label->setBuddy(m_chooser);
    m_htmlSource = new QCheckBox(tr("HTML s&ource"), this);
    m_htmlSource->setToolTip(
        tr("Show the tags as they stand in the message instead of the text that they make"));
    row->addWidget(label);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_htmlSource);
    row->addWidget(makeMarkBar());
    row->addStretch();
    column->addLayout(row);
    m_stack = new QStackedWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setChildrenCollapsible(false);
    for (int i = 0; i < mostColumns; ++i) {
        auto* side = new QWidget(m_splitter);
        auto* lines = new QVBoxLayout(side);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(spacing::small);
        m_headings.append(new TextLabel(TextStyle::Small, ColorRole::Muted, side));
        m_views.append(new MarkedTextView(side));
        m_views.back()->setMinimumWidth(narrowestColumn);
        lines->addWidget(m_headings.back());
        lines->addWidget(m_views.back(), 1);
        connect(m_views.back(), &MarkedTextView::chosen, this, [this, i](TextMark run) {
            const ByteRange range = m_reading.columns.at(static_cast<size_t>(i)).sourceOf(run);
            if (!range.isEmpty())
                Q_EMIT chosen(range);
        });
    }
    auto* nothing = new QWidget(m_stack);
    auto* lines = new QVBoxLayout(nothing);
    m_nothing = new TextLabel(TextStyle::Body, ColorRole::Muted, nothing);
    m_nothing->setWordWrap(true);
    m_showNevertheless = new QPushButton(tr("Show it as &text nevertheless"), nothing);
    m_showNevertheless->setAutoDefault(false);
    lines->addWidget(m_nothing);
    lines->addWidget(m_showNevertheless, 0, Qt::AlignLeft);
    lines->addStretch();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(nothing);
    column->addWidget(m_stack, 1);
    auto* bottom = new QHBoxLayout;
    m_notes = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
    m_notes->setWordWrap(true);
    m_more = new QPushButton(tr("Show &more"), this);
    m_more->setAutoDefault(false);
    bottom->addWidget(m_notes, 1);
    bottom->addWidget(m_more);
    column->addLayout(bottom);
}

QWidget* DecodedView::makeMarkBar()
{
    m_markBar = new QWidget(this);
    auto* row = new QHBoxLayout(m_markBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_marks = new TextLabel(TextStyle::Strong, ColorRole::Error, m_markBar);
    const auto makeButton = [this](const QString& name) {
        auto* button = new QToolButton(m_markBar);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(name);
        return button;
    };
    m_previous = makeButton(tr("Previous impossible bytes"));
    m_next = makeButton(tr("Next impossible bytes"));
    m_marks->setWordWrap(false);
    row->addWidget(m_marks);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return m_markBar;
}

void DecodedView::refreshIcons()
{
    const QColor color = Theme::forPalette(palette()).color(ColorRole::Text);
    m_previous->setIcon(tintedIcon(u"up"_s, color));
    m_next->setIcon(tintedIcon(u"down"_s, color));
}

void DecodedView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_next)
        refreshIcons();
}

// ---- what is shown

void DecodedView::setFile(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool,
                          std::shared_ptr<const CharsetCatalogue> catalogue)
{
    const bool same = m_source && source && m_source->name() == source->name();
    m_source = std::move(source);
    m_spool = std::move(spool);
    if (catalogue != m_catalogue) {
        m_catalogue = std::move(catalogue);
        m_chooser->setCatalogue(m_catalogue);
    }
    if (same) {
        read();
        return;
    }
    m_chooser->setChosen({});
    clear();
}

void DecodedView::setLikely(const QStringList& labels)
{
    m_settingCharsets = labels;
    refreshLikely();
}

void DecodedView::showPart(const QString& path)
{
    wishFor({Wish::What::Part, path});
}

void DecodedView::showField(qsizetype header)
{
    wishFor({Wish::What::Field, {}, header});
}

void DecodedView::showRange(ByteRange range)
{
    wishFor({Wish::What::Range, {}, -1, range});
}

void DecodedView::clear()
{
    wishFor({});
}

void DecodedView::wishFor(const Wish& wish)
{
    m_wish = wish;
    m_limit = firstShown;
    m_notTextToo = false;
    read();
}

QString DecodedView::title() const
{
    return m_title->text();
}

QString DecodedView::notes() const
{
    return m_notes->text();
}

QString DecodedView::chosenCharset() const
{
    return m_chooser->chosen();
}

void DecodedView::chooseCharset(const QString& label)
{
    const Charset* charset = m_catalogue ? m_catalogue->find(label) : nullptr;
    m_chooser->setChosen(charset ? charset->name : QString());
    read();
}

void DecodedView::setHtmlSource(bool source)
{
    m_htmlSource->setChecked(source);
}

QString DecodedView::headingOfPart(const Part& part) const
{
    QStringList facts = {part.path.isEmpty() ? tr("The message's text") : tr("Part %1").arg(part.path)};
    facts += visibleText(part.contentType);
    if (!part.transferEncoding.isEmpty())
        facts += visibleText(part.transferEncoding);
    if (!part.filename.isEmpty())
        facts += visibleText(part.filename);
    return facts.join(u" · "_s);
}

/// What is to be read, from what was asked for; false where there is nothing to read, and it was said why.
bool DecodedView::prepare(ReadingTask& task)
{
    if (m_wish.what == Wish::What::Range) {
        m_title->setText(tr("Bytes %1 to %2").arg(number(m_wish.range.offset), number(m_wish.range.end())));
        task.what = m_wish.range;
        return true;
    }
    if (m_wish.what == Wish::What::Field) {
        if (m_wish.header < 0 || m_wish.header >= std::ssize(m_spool->headers)) {
            displayNothing(tr("The message has no such header field any more."));
            return false;
        }
        const HeaderField& field = m_spool->headers[static_cast<size_t>(m_wish.header)];
        m_title->setText(tr("Header field %1").arg(visibleText(field.name)));
        task.what = field;
        return true;
    }
    const auto part = std::find_if(m_spool->parts.begin(), m_spool->parts.end(),
                                   [this](const Part& one) { return one.path == m_wish.path; });
    if (part == m_spool->parts.end()) {
        displayNothing(m_spool->parts.empty() ? tr("No message was found in this file.")
                                              : tr("The message has no such part any more."));
        return false;
    }
    m_title->setText(headingOfPart(*part));
    task.what = *part;
    if (part->contentType.startsWith("multipart/"_L1)) {
        displayNothing(tr("This part consists of others. Choose one of them to read its text."));
        return false;
    }
    const bool isText = part->isText() || part->contentType.startsWith("message/"_L1) ||
                        part->contentType == "application/xhtml+xml"_L1;
    if (!isText && !m_notTextToo) {
        displayNothing(tr("This part is no text (%1).").arg(visibleText(part->contentType)));
        m_showNevertheless->show();
        return false;
    }
    return true;
}

void DecodedView::read()
{
    m_job.cancel();
    ReadingTask task{m_source, m_spool, m_catalogue, {}, m_chooser->chosen(), m_htmlSource->isChecked(),
                     m_limit};
    if (m_wish.what == Wish::What::Nothing || !m_source || !m_spool || !m_catalogue) {
        m_title->setText({});
        displayNothing(tr("Choose a part, a header field or bytes to read their text."));
        return;
    }
    if (!prepare(task))
        return;
    const auto work = [task = std::move(task)](const JobContext&) { return readPart(task); };
    m_job.start(work, [this](Expected<PartReading> reading) {
        if (reading)
            display(std::move(*reading));
        else
            displayNothing(translated(reading.error()));
    });
}

void DecodedView::display(PartReading reading)
{
    m_reading = std::move(reading);
    displayColumns();
    refreshLikely();
    refreshNotes();
    m_title->show();
    m_stack->setCurrentIndex(0);
    m_chooser->setEnabled(true);
    m_htmlSource->setVisible(m_reading.isHtml);
    Q_EMIT shown();
}

void DecodedView::displayColumns()
{
    const auto count = static_cast<qsizetype>(m_reading.columns.size());
    for (qsizetype i = 0; i < mostColumns; ++i) {
        m_views[i]->parentWidget()->setVisible(i < count);
        if (i >= count) {
            m_views[i]->clear();
            continue;
        }
        const ReadingColumn& column = m_reading.columns[static_cast<size_t>(i)];
        m_headings[i]->setText(heading(column));
        m_views[i]->setAccessibleName(heading(column));
        m_views[i]->setMarkedText(column.text);
    }
}

void DecodedView::displayNothing(const QString& why)
{
    m_reading = {};
    displayColumns();
    m_nothing->setText(why);
    m_showNevertheless->hide();
    m_markBar->hide();
    m_htmlSource->hide();
    m_more->hide();
    m_notes->clear();
    m_notes->hide();
    m_title->setVisible(!m_title->text().isEmpty());
    m_chooser->setEnabled(false);
    m_stack->setCurrentIndex(1);
    Q_EMIT shown();
}

QString DecodedView::heading(const ReadingColumn& column) const
{
    switch (column.kind) {
    case ReadingColumn::Kind::Raw:
        return tr("As it stands in the file");
    case ReadingColumn::Kind::Declared:
        return tr("As declared: %1").arg(column.charset);
    case ReadingColumn::Kind::Detected:
        return tr("As detected: %1").arg(column.charset);
    case ReadingColumn::Kind::Chosen:
        return tr("As chosen: %1").arg(column.charset);
    case ReadingColumn::Kind::Plain:
        break;
    }
    return tr("Read as %1").arg(column.charset);
}

void DecodedView::refreshLikely()
{
    QStringList likely;
    const auto add = [&](const QString& label) {
        const Charset* charset = m_catalogue ? m_catalogue->find(label) : nullptr;
        if (charset && !charset->decoder.isEmpty() && !likely.contains(charset->name))
            likely.append(charset->name);
    };
    add(m_reading.declared);
    add(m_reading.detected);
    if (m_spool && m_spool->detected) {
        add(m_spool->detected->charset);
        for (const CharsetGuess& guess : m_spool->detected->alternatives)
            add(guess.charset);
    }
    for (const QString& label : m_settingCharsets)
        add(label);
    m_chooser->setLikely(likely);
}

void DecodedView::refreshNotes()
{
    QStringList notes;
    if (!m_reading.declaredLabel.isEmpty() && m_reading.declared.isEmpty()) {
        notes += tr("Declared is “%1”, which is no known character set.")
                     .arg(visibleText(cutText(m_reading.declaredLabel, 60)));
    }
    if (m_reading.cutOff)
        notes += tr("The encoded text ends too early.");
    if (m_reading.junk > 0)
        notes += tr("Characters that do not belong into the encoding: %1.").arg(number(m_reading.junk));
    if (m_reading.more) {
        notes += m_limit < mostShown
                     ? tr("This is the beginning, %1 bytes.").arg(number(m_reading.decodedBytes))
                     : tr("This is the beginning, %1 bytes; the text view has the rest.")
                           .arg(number(m_reading.decodedBytes));
    }
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    m_more->setVisible(m_reading.more && m_limit < mostShown);
    for (const ReadingColumn& column : m_reading.columns) {
        const auto view = m_views.at(&column - m_reading.columns.data());
        if (view->impossible().empty())
            continue;
        m_marks->setText(
            tr("Impossible in %1: %2").arg(column.charset, number(std::ssize(view->impossible()))));
        m_marks->setToolTip(tr("Places where the bytes cannot be text of that character set"));
        m_markBar->show();
        return;
    }
    m_markBar->hide();
}

// ---- impossible bytes

void DecodedView::nextImpossible()
{
    goToImpossible(1);
}

void DecodedView::previousImpossible()
{
    goToImpossible(-1);
}

void DecodedView::goToImpossible(int direction)
{
    const auto view = std::find_if(m_views.begin(), m_views.end(),
                                   [](const MarkedTextView* one) { return !one->impossible().empty(); });
    if (view == m_views.end())
        return;
    const std::vector<TextMark>& marks = (*view)->impossible();
    const qsizetype at = (*view)->textCursor().selectionStart();
    const bool selected = (*view)->textCursor().hasSelection();
    const auto from = std::lower_bound(marks.begin(), marks.end(), at,
                                       [](TextMark mark, qsizetype place) { return mark.start < place; });
    auto mark = from;
    if (direction > 0 && mark != marks.end() && mark->start == at && selected)
        ++mark;
    if (direction > 0 && mark == marks.end())
        mark = marks.begin();
    if (direction < 0)
        mark = std::prev(from == marks.begin() ? marks.end() : from);
    (*view)->select(*mark);
    const auto column = static_cast<size_t>(view - m_views.begin());
    Q_EMIT chosen(m_reading.columns.at(column).sourceOf(*mark));
}

} // namespace ims
