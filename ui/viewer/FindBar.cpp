#include "ui/viewer/FindBar.h"

#include "core/base/SafeText.h"
#include "core/charset/CharsetEncoder.h"
#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int typingPause = 200; // milliseconds without a key before it is looked for
constexpr int mostRemembered = 20;
constexpr int statusWidth = 18; // characters: the row does not move while the count goes up

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

FindBar::FindBar(std::shared_ptr<const CharsetCatalogue> catalogue, QWidget* parent)
    : Panel(Shape::BottomBar, ColorRole::Surface, ColorRole::Border, parent)
    , m_catalogue(std::move(catalogue))
    , m_hits(new SearchHits(this))
{
    makeControls();
    refreshIcons();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::startSearch);
    connect(m_field, &QComboBox::editTextChanged, this, &FindBar::wait);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &FindBar::startSearch);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::startSearch);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_hits, &SearchHits::changed, this, [this] {
        showState();
        Q_EMIT hitsChanged();
    });
    connect(m_hits, &SearchHits::found, this, &FindBar::showHit);
    connect(m_hits, &SearchHits::notFound, this, [this] {
        m_notFound = true;
        showState();
    });
    showState();
}

void FindBar::makeControls()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    column->addLayout(row);
    auto* label = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    label->setText(tr("&Find:"));
    m_field = new QComboBox(this);
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setCompleter(nullptr);
    m_field->setMaxCount(mostRemembered);
    m_field->setAccessibleName(tr("Find"));
    m_field->setMinimumContentsLength(8);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->lineEdit()->setAccessibleName(tr("Find"));
    m_field->lineEdit()->setMaxLength(static_cast<int>(ByteQuery::longest));
    m_field->lineEdit()->installEventFilter(this);
    label->setBuddy(m_field);
    m_mode = new QComboBox(this);
    m_mode->setAccessibleName(tr("What is looked for"));
    m_mode->addItem(tr("Text"));
    m_mode->addItem(tr("Regular expression"));
    m_mode->addItem(tr("Bytes (hex)"));
    m_mode->setItemData(
        0, tr("In UTF-8 and in the character sets of this message, as its bytes stand in the file"),
        Qt::ToolTipRole);
    m_mode->setItemData(1, tr("Within a line: . is one byte, \\xE9 a byte, ^ and $ the line's ends"),
                        Qt::ToolTipRole);
    m_mode->setItemData(2, tr("Two digits a byte, ? for any digit: 4D 53 ?? 0A"), Qt::ToolTipRole);
    m_case = new QCheckBox(tr("Match &case"), this);
    m_case->setToolTip(
        tr("Otherwise the letters A to Z are found in either case; other letters as they are typed"));
    m_previous = makeButton(tr("Previous hit"), tr("Previous hit (Shift+F3)"));
    m_next = makeButton(tr("Next hit"), tr("Next hit (F3)"));
    m_status = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    QSizePolicy kept = m_status->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the row does not move
    m_status->setSizePolicy(kept);
    m_status->setWordWrap(false);
    m_status->setMinimumWidth(m_status->fontMetrics().averageCharWidth() * statusWidth);
    m_close = makeButton(tr("Close the find bar"), tr("Close (Esc)"));
    row->addWidget(label);
    row->addWidget(m_field, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next),
                            static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_case)})
        row->addWidget(widget);
    row->addWidget(m_status);
    row->addWidget(m_close);
    m_fault = new TextLabel(TextStyle::Small, ColorRole::Error, this);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
}

QToolButton* FindBar::makeButton(const QString& name, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    return button;
}

void FindBar::refreshIcons()
{
    const QColor color = Theme::forPalette(palette()).color(ColorRole::Text);
    m_previous->setIcon(tintedIcon(u"up"_s, color));
    m_next->setIcon(tintedIcon(u"down"_s, color));
    m_close->setIcon(tintedIcon(u"close"_s, color));
}

void FindBar::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close)
        refreshIcons();
}

// ---- what is looked for

void FindBar::setSource(ByteSourcePtr source, const QStringList& charsets)
{
    m_source = std::move(source);
    m_charsets = charsets;
    m_start = 0;
    m_current.reset();
    // A new file is searched once it is asked for: the text must not jump when it is opened.
    m_wanted = true;
    m_notFound = false;
    m_hits->start({});
    if (isVisible() && m_source && !m_field->currentText().isEmpty())
        wait();
}

void FindBar::setStart(qint64 offset)
{
    // The view goes to a hit because it was found, and says so.
    if (m_current && offset >= m_current->offset && offset <= m_current->end())
        return;
    m_start = offset;
    m_current.reset();
    m_around = false;
    showState();
}

void FindBar::begin(const QString& wanted)
{
    if (!wanted.isEmpty())
        m_field->setEditText(wanted);
    show();
    m_field->setFocus();
    m_field->lineEdit()->selectAll();
    if (m_wanted)
        wait();
}

void FindBar::find(const QString& wanted)
{
    m_field->setEditText(wanted);
    show();
    startSearch();
}

void FindBar::setMode(Mode mode)
{
    m_mode->setCurrentIndex(static_cast<int>(mode));
}

FindBar::Mode FindBar::mode() const
{
    return static_cast<Mode>(m_mode->currentIndex());
}

void FindBar::setMatchCase(bool match)
{
    m_case->setChecked(match);
}

void FindBar::wait()
{
    m_wanted = true;
    m_typing.start();
}

std::vector<TextEncoder> FindBar::encoders() const
{
    std::vector<TextEncoder> encoders;
    for (const QString& label : m_charsets) {
        const Charset* charset = m_catalogue->find(label);
        // An expression's own signs stand there as ASCII.
        if (!charset || (mode() == Mode::Expression && !charset->asciiCompatible))
            continue;
        encoders.push_back(
            [catalogue = m_catalogue, charset](const QString& text) { return bytesWithin(text, *charset); });
    }
    return encoders;
}

ByteQuery::Made FindBar::query() const
{
    const QString wanted = m_field->currentText();
    const LetterCase letters = m_case->isChecked() ? LetterCase::Exact : LetterCase::Any;
    switch (mode()) {
    case Mode::Expression:
        return ByteQuery::expression(wanted, letters, encoders());
    case Mode::Hex:
        return ByteQuery::hex(wanted);
    case Mode::Text:
        break;
    }
    return ByteQuery::text(wanted, letters, encoders());
}

void FindBar::startSearch()
{
    m_typing.stop();
    m_wanted = false;
    m_notFound = false;
    m_around = false;
    m_case->setEnabled(mode() != Mode::Hex);
    if (m_current)
        m_start = m_current->offset; // a hit that still is one stays
    m_current.reset();
    m_fault->clear();
    std::shared_ptr<const ByteSearch> search;
    if (m_source && !m_field->currentText().isEmpty()) {
        ByteQuery::Made made = query();
        if (made)
            search = std::make_shared<const ByteSearch>(m_source, std::move(*made));
        else
            m_fault->setText(faultText(made.error()));
    }
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_hits->start(std::move(search));
    m_hits->find(m_start, SearchDirection::Forward);
}

QString FindBar::faultText(const QueryFault& fault) const
{
    const QString why = translated(fault.why);
    if (fault.position < 0)
        return tr("This cannot be looked for: %1.").arg(why);
    const QString before =
        visibleText(m_field->currentText().first(std::min(fault.position, m_field->currentText().size())));
    constexpr qsizetype shown = 20;
    if (before.isEmpty())
        return tr("This cannot be looked for, from its first character on: %1.").arg(why);
    //: %1 is a number, %2 what stands before the wrong place, %3 what is wrong there
    return tr("This cannot be looked for. Character %1, after “%2”: %3.")
        .arg(number(fault.position + 1), before.size() > shown ? u"…"_s + before.last(shown) : before, why);
}

// ---- from hit to hit

void FindBar::findNext()
{
    go(SearchDirection::Forward);
}

void FindBar::findPrevious()
{
    go(SearchDirection::Backward);
}

void FindBar::go(SearchDirection direction)
{
    remember();
    if (m_wanted) {
        startSearch(); // finds the first one, too
        if (direction == SearchDirection::Forward)
            return;
    }
    const bool forward = direction == SearchDirection::Forward;
    const qint64 from = !m_current ? m_start : forward ? m_current->end() : m_current->offset;
    m_hits->find(from, direction);
}

void FindBar::remember()
{
    const QString wanted = m_field->currentText();
    if (wanted.isEmpty() || m_field->itemText(0) == wanted)
        return;
    const QSignalBlocker quiet(m_field); // it is what is looked for already
    const int known = m_field->findText(wanted, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (known >= 0)
        m_field->removeItem(known);
    else if (m_field->count() == mostRemembered)
        m_field->removeItem(mostRemembered - 1);
    m_field->insertItem(0, wanted);
    m_field->setCurrentIndex(0);
    m_field->setEditText(wanted);
}

void FindBar::showHit(const FoundHit& hit)
{
    m_notFound = false;
    m_current = hit.range;
    m_around = hit.around;
    showState();
    Q_EMIT found(hit.range);
}

QString FindBar::status() const
{
    return m_status->text();
}

QString FindBar::fault() const
{
    return m_fault->text();
}

void FindBar::showState()
{
    m_status->setText(stateText());
    m_status->setVisible(!m_status->text().isEmpty());
    const bool failed = m_hits->error().has_value();
    const bool missing = m_hits->isComplete() && m_hits->count() == 0;
    m_status->setColorRole(failed || missing ? ColorRole::Error : ColorRole::Text);
    QString more = failed ? translated(*m_hits->error()) : QString();
    if (m_hits->gaps().count > 0) {
        more = tr("Places left out, because the expression needs too many steps there: %1, the first at byte "
                  "%2.")
                   .arg(number(m_hits->gaps().count), number(m_hits->gaps().first.offset));
    }
    m_status->setToolTip(toolTipText(more));
    if (!m_hits->search())
        return; // the fault is that of what was typed
    m_fault->setText(more);
    m_fault->setVisible(!more.isEmpty());
}

QString FindBar::stateText() const
{
    if (!m_hits->search())
        return {};
    if (m_hits->error())
        return tr("Could not search on");
    const QString count = number(m_hits->count()) + (m_hits->isSearching() ? u"…"_s : QString());
    if (m_hits->count() == 0 && !m_current)
        return m_hits->isSearching() && !m_notFound ? tr("Searching…") : tr("Not found");
    const qint64 place = m_current ? m_hits->numberOf(*m_current) : 0;
    if (place == 0)
        return tr("Hits: %1").arg(count);
    return m_around ? tr("%1 of %2, around the end").arg(number(place), count)
                    : tr("%1 of %2").arg(number(place), count);
}

// ---- keys

bool FindBar::handleKey(const QKeyEvent& event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        go(shift ? SearchDirection::Backward : SearchDirection::Forward);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        Panel::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_field->lineEdit())
        return handleKey(*static_cast<QKeyEvent*>(event));
    return Panel::eventFilter(watched, event);
}

void FindBar::close()
{
    m_typing.stop();
    hide();
    Q_EMIT closed();
}

} // namespace ims
