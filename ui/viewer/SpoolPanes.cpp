#include "ui/viewer/SpoolPanes.h"

#include "ui/models/StructureModel.h"
#include "ui/viewer/AttachmentList.h"
#include "ui/viewer/DecodedView.h"
#include "ui/viewer/FindBar.h"
#include "ui/viewer/HeaderTable.h"
#include "ui/viewer/HexView.h"
#include "ui/viewer/HopTable.h"
#include "ui/viewer/SearchHits.h"
#include "ui/viewer/SpoolView.h"
#include "ui/viewer/StructureView.h"

#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int roomBeside = 760; ///< from this width on the details stand beside the text, else below it
constexpr size_t mostHitsInSight = 2000;

} // namespace

SpoolPanes::SpoolPanes(std::shared_ptr<const CharsetCatalogue> catalogue, const FilePrompts& prompts,
                       QWidget* parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_structure(new StructureView(this))
    , m_text(new SpoolView(this))
    , m_bytes(new HexView(this))
    , m_find(new FindBar(m_catalogue, this))
    , m_details(new QTabWidget(this))
    , m_beside(new QSplitter(Qt::Horizontal, this))
    , m_stacked(new QSplitter(Qt::Vertical, this))
{
    makeDetails(prompts);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stacked->addWidget(m_text);
    m_stacked->addWidget(m_bytes);
    m_stacked->setStretchFactor(0, 1);
    column->addWidget(m_stacked, 1);
    column->addWidget(m_find);
    m_find->hide();
    m_beside->addWidget(m_structure);
    m_beside->addWidget(middle);
    m_beside->addWidget(m_details);
    m_beside->setStretchFactor(1, 1);
    for (QSplitter* splitter : {m_beside, m_stacked}) {
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, &SpoolPanes::takeSizes);
    }
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_beside);
    for (const Pane pane : {Pane::Structure, Pane::Bytes, Pane::Details})
        widgetOf(pane)->hide();
    connectPanes();
    connectFinding();
}

void SpoolPanes::makeDetails(const FilePrompts& prompts)
{
    m_decoded = new DecodedView(m_details);
    m_header = new HeaderTable(m_details);
    m_hops = new HopTable(m_details);
    m_attachments = new AttachmentList(prompts, m_details);
    m_details->setDocumentMode(true);
    m_details->addTab(m_decoded, tr("Decoded"));
    m_details->addTab(m_header, tr("Header"));
    m_details->addTab(m_hops, tr("Way"));
    m_details->addTab(m_attachments, tr("Attachments"));
    m_details->setAccessibleName(tr("Details"));
}

void SpoolPanes::connectPanes()
{
    for (ByteView* view : {static_cast<ByteView*>(m_text), static_cast<ByteView*>(m_bytes)}) {
        connect(view, &ByteView::selectionChanged, this, [this, view] {
            const ByteRange selected = view->selection();
            follow(view, selected.isEmpty() ? ByteRange{view->caret(), 0} : selected);
        });
        connect(view, &ByteView::failed, this, &SpoolPanes::failed);
    }
    connect(m_structure, &StructureView::chosen, this, [this](ByteRange range, const QString& part) {
        follow(m_structure, range);
        if (!part.isNull() && m_place != Place{-1, part}) {
            m_place = Place{-1, part};
            m_decoded->showPart(part);
        }
    });
    const auto chosenIn = [this](const QWidget* pane) {
        return [this, pane](ByteRange range) { follow(pane, range); };
    };
    connect(m_header, &HeaderTable::chosen, this, chosenIn(m_header));
    connect(m_hops, &HopTable::chosen, this, chosenIn(m_hops));
    connect(m_attachments, &AttachmentList::chosen, this, chosenIn(m_attachments));
    connect(m_attachments, &AttachmentList::said, this, &SpoolPanes::said);
    connect(m_decoded, &DecodedView::chosen, this, chosenIn(m_decoded));
    connect(m_text, &ByteView::zoomChanged, m_bytes, &ByteView::setZoom);
    connect(m_bytes, &ByteView::zoomChanged, m_text, &ByteView::setZoom);
}

void SpoolPanes::connectFinding()
{
    connect(m_find, &FindBar::found, this, [this](ByteRange hit) {
        for (ByteView* view : {static_cast<ByteView*>(m_text), static_cast<ByteView*>(m_bytes)})
            view->setCurrentHit(hit);
        select(hit);
    });
    connect(m_find, &FindBar::hitsChanged, this, [this] {
        const auto inSight = [search = m_find->hits().search()](ByteRange visible) {
            return search ? search->within(visible, mostHitsInSight).value_or(std::vector<ByteRange>())
                          : std::vector<ByteRange>();
        };
        m_text->setHits(inSight);
        m_bytes->setHits(inSight);
    });
    connect(m_find, &FindBar::closed, this, [this] {
        for (ByteView* view : {static_cast<ByteView*>(m_text), static_cast<ByteView*>(m_bytes)}) {
            view->setHits(std::vector<ByteRange>());
            view->setCurrentHit({});
        }
        m_text->setFocus(Qt::OtherFocusReason);
    });
}

void SpoolPanes::follow(const QWidget* from, ByteRange range)
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    if (from != m_text)
        m_text->select(range);
    if (from != m_bytes)
        m_bytes->select(range);
    m_find->setStart(range.offset);
    if (m_spool) {
        if (from != m_structure)
            m_structure->showPlace(range.offset);
        if (from != m_header)
            m_header->showPlace(range.offset);
        if (from != m_hops)
            m_hops->showPlace(range.offset);
        if (from != m_attachments)
            m_attachments->showPlace(range.offset);
        if (from != m_decoded)
            followDecoded(range.offset);
    }
    Q_EMIT placeChanged();
}

SpoolPanes::Place SpoolPanes::placeOf(qint64 offset) const
{
    const auto& fields = m_spool->headers;
    const auto after =
        std::upper_bound(fields.begin(), fields.end(), offset,
                         [](qint64 at, const HeaderField& field) { return at < field.range.offset; });
    if (after != fields.begin() && offset <= std::prev(after)->range.end())
        return {std::prev(after) - fields.begin(), {}};
    const auto* model = m_structure->structure();
    for (QModelIndex node = model->modelIndexFor(offset); node.isValid(); node = node.parent()) {
        const QVariant part = node.data(StructureModel::PartRole);
        if (!part.toString().isNull())
            return {-1, part.toString()};
    }
    return {};
}

void SpoolPanes::followDecoded(qint64 offset)
{
    const Place place = placeOf(offset);
    if (m_place == place)
        return;
    m_place = place;
    if (place.field >= 0)
        m_decoded->showField(place.field);
    else
        m_decoded->showPart(place.part);
}

void SpoolPanes::decodeSelection()
{
    const ByteRange range = m_text->selection();
    if (range.isEmpty() || !m_spool) {
        Q_EMIT said(BannerKind::Info, tr("Select the bytes first that are to be decoded."));
        return;
    }
    m_place.reset(); // the next place shows its part again
    setPaneShown(Pane::Details, true);
    showDetail(Detail::Decoded);
    m_decoded->showRange(range);
}

void SpoolPanes::showUnread(ByteSourcePtr source)
{
    m_spool.reset();
    m_place.reset();
    m_source = std::move(source);
    m_text->setContent(m_source, {}, m_catalogue);
    m_bytes->setContent(m_source);
    m_structure->setSpoolFile({});
    m_header->setSpoolFile({});
    m_hops->setSpoolFile({});
    m_attachments->setMessage({}, {});
    m_decoded->clear();
    m_find->setSource(m_source, {});
}

void SpoolPanes::setFile(const ShownFile& file)
{
    const bool there = m_source == file.source && !m_spool;
    if (!there)
        showUnread(file.source);
    m_spool = file.spool;
    m_text->setSpoolFile(m_spool);
    std::vector<ByteRange> marks;
    QStringList charsets;
    for (const Declaration& declaration : m_spool->declarations) {
        marks.push_back(declaration.range);
        if (declaration.known && !charsets.contains(declaration.charset))
            charsets.append(declaration.charset);
    }
    if (m_spool->detected && !charsets.contains(m_spool->detected->charset))
        charsets.append(m_spool->detected->charset);
    m_bytes->setMarks(std::move(marks));
    m_structure->setSpoolFile(m_spool);
    m_header->setSpoolFile(m_spool);
    m_hops->setSpoolFile(m_spool, m_spool->mtsId ? m_spool->mtsId->server : QString());
    m_attachments->setMessage(m_source, m_spool);
    m_decoded->setFile(m_source, m_spool, m_catalogue);
    m_find->setSource(m_source, charsets);
    follow(m_text, m_text->selection().isEmpty() ? ByteRange{m_text->caret(), 0} : m_text->selection());
    if (m_spool->declarations.empty()) { // nothing leads to a place: the text itself is what is read
        m_place = Place{-1, {}};
        m_decoded->showPart({});
    }
}

void SpoolPanes::clear()
{
    m_spool.reset();
    m_source.reset();
    m_place.reset();
    m_text->clear();
    m_bytes->clear();
    m_structure->setSpoolFile({});
    m_header->setSpoolFile({});
    m_hops->setSpoolFile({});
    m_attachments->setMessage({}, {});
    m_decoded->clear();
    m_find->setSource({}, {});
}

void SpoolPanes::setLikelyCharsets(const QStringList& labels)
{
    m_decoded->setLikely(labels);
}

void SpoolPanes::setRoots(std::function<EvidenceRoots()> roots)
{
    m_attachments->setRoots(std::move(roots));
}

QWidget* SpoolPanes::widgetOf(Pane pane) const
{
    switch (pane) {
    case Pane::Structure:
        return m_structure;
    case Pane::Bytes:
        return m_bytes;
    case Pane::Details:
        break;
    }
    return m_details;
}

bool SpoolPanes::isPaneShown(Pane pane) const
{
    return !widgetOf(pane)->isHidden();
}

void SpoolPanes::setPaneShown(Pane pane, bool shown)
{
    if (isPaneShown(pane) == shown)
        return;
    widgetOf(pane)->setVisible(shown);
    Q_EMIT panesChanged();
}

void SpoolPanes::showDetail(Detail detail)
{
    setPaneShown(Pane::Details, true);
    m_details->setCurrentIndex(static_cast<int>(detail));
}

void SpoolPanes::select(ByteRange range)
{
    follow(nullptr, range);
}

void SpoolPanes::find()
{
    const ByteRange selected = m_text->selection();
    constexpr qint64 longestWanted = 200;
    const QString wanted = selected.length <= longestWanted ? m_text->selectedText() : QString();
    m_find->setStart(selected.offset);
    m_find->show();
    m_find->begin(wanted.contains(u'\n') ? QString() : wanted);
}

bool SpoolPanes::isFinding() const
{
    return !m_find->isHidden();
}

void SpoolPanes::findNext()
{
    if (isFinding())
        m_find->findNext();
    else
        find();
}

void SpoolPanes::findPrevious()
{
    if (isFinding())
        m_find->findPrevious();
    else
        find();
}

void SpoolPanes::setZoom(int zoom)
{
    m_text->setZoom(zoom);
    m_bytes->setZoom(zoom);
}

void SpoolPanes::setTextFont(const QFont& font)
{
    m_text->setTextFont(font);
    m_bytes->setTextFont(font);
}

QList<QWidget*> SpoolPanes::inOrder() const
{
    QList<QWidget*> panes{m_text};
    if (isPaneShown(Pane::Bytes))
        panes.append(m_bytes);
    if (isPaneShown(Pane::Details))
        panes.append(m_details->currentWidget());
    if (isPaneShown(Pane::Structure))
        panes.prepend(m_structure);
    return panes;
}

void SpoolPanes::setSizes(const PaneSizes& sizes)
{
    m_sizes = sizes;
    applySizes();
}

/// Narrow windows give each pane its share only.
void SpoolPanes::applySizes()
{
    const int structure = std::min(m_sizes.structure, width() / 3);
    const int details = std::min(m_sizes.details, width() * 2 / 5);
    const int bytes = std::min(m_sizes.bytes, height() / 2);
    const int below = std::min(m_sizes.detailsBelow, height() / 2);
    m_beside->setSizes({structure, std::max(1, width() - structure - details), details});
    m_stacked->setSizes({std::max(1, height() - bytes - below), bytes, below});
}

void SpoolPanes::takeSizes()
{
    if (isPaneShown(Pane::Structure))
        m_sizes.structure = std::max(1, m_structure->width());
    if (isPaneShown(Pane::Bytes))
        m_sizes.bytes = std::max(1, m_bytes->height());
    if (isPaneShown(Pane::Details) && m_beside->indexOf(m_details) >= 0)
        m_sizes.details = std::max(1, m_details->width());
    else if (isPaneShown(Pane::Details))
        m_sizes.detailsBelow = std::max(1, m_details->height());
    Q_EMIT panesChanged();
}

/// The details stand beside the text where there is room, else below it.
void SpoolPanes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QSplitter* wanted = width() >= roomBeside ? m_beside : m_stacked;
    const bool first = !event->oldSize().isValid();
    if (wanted->indexOf(m_details) < 0) {
        const bool shown = isPaneShown(Pane::Details);
        wanted->addWidget(m_details);
        m_details->setVisible(shown);
    } else if (!first) {
        return; // the splitters share what was won or lost
    }
    applySizes();
}

} // namespace ims
