#include "ui/wizard/EvidenceLines.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/LinkButton.h"
#include "ui/common/Translated.h"
#include "ui/wizard/EvidenceSummary.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int signWidth = 14;

QString placeOf(const EvidenceRef& ref)
{
    if (!ref.log.isEmpty() && ref.record)
        return EvidenceLines::tr("%1, record %2").arg(shortFileName(ref.log), QString::number(*ref.record));
    if (!ref.log.isEmpty())
        return shortFileName(ref.log);
    if (ref.range.isEmpty())
        return shortFileName(ref.file);
    return EvidenceLines::tr("%1, byte %2").arg(shortFileName(ref.file), QString::number(ref.range.offset));
}

/// The focus goes with what is rebuilt: to the link of the same name where there is one.
QString focusedLink(const QWidget* lines)
{
    const auto links = lines ? lines->findChildren<LinkButton*>() : QList<LinkButton*>();
    for (const LinkButton* link : links) {
        if (link->hasFocus())
            return link->accessibleName();
    }
    return {};
}

} // namespace

EvidenceLines::EvidenceLines(bool supports, QWidget* parent)
    : QWidget(parent)
    , m_supports(supports)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::small);
    auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Muted, this);
    heading->setText(supports ? tr("What supports it") : tr("What speaks against it"));
    m_column->addWidget(heading);
    hide();
}

void EvidenceLines::setEvidence(const std::vector<EvidenceItem>& evidence, const QString& settingsFile)
{
    std::vector<EvidenceItem> items;
    std::copy_if(evidence.begin(), evidence.end(), std::back_inserter(items),
                 [this](const EvidenceItem& item) { return item.supports == m_supports; });
    std::stable_sort(items.begin(), items.end(),
                     [](const EvidenceItem& a, const EvidenceItem& b) { return a.weight > b.weight; });
    if (items == m_items && settingsFile == m_settingsFile)
        return;
    m_items = std::move(items);
    m_settingsFile = settingsFile;
    rebuild();
}

void EvidenceLines::showFew()
{
    if (std::exchange(m_all, false))
        rebuild();
}

size_t EvidenceLines::shownLines() const
{
    return std::min(m_items.size(), m_all ? mostLines : fewLines);
}

void EvidenceLines::rebuild()
{
    const QString focused = focusedLink(m_lines);
    QWidget* old = m_lines;
    m_lines = new QWidget(this);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    for (size_t i = 0; i < shownLines(); ++i)
        addLine(m_items.at(i), column);
    addRest(column);
    m_column->addWidget(m_lines);
    setVisible(!m_items.empty());
    m_lines->show();
    const auto links = m_lines->findChildren<LinkButton*>();
    for (LinkButton* link : links) {
        if (!focused.isEmpty() && link->accessibleName() == focused) {
            link->setFocus();
            break;
        }
    }
    if (old) {
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater(); // one of its links may have asked for this
    }
}

void EvidenceLines::addLine(const EvidenceItem& item, QVBoxLayout* column)
{
    auto* sign =
        new TextLabel(TextStyle::Strong, item.supports ? ColorRole::Success : ColorRole::Error, m_lines);
    sign->setText(item.supports ? u"+"_s : u"−"_s);
    sign->setFixedWidth(signWidth);
    sign->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, m_lines);
    text->setText(translated(item.text));
    auto* basis = new ElidedLabel(TextStyle::Small, ColorRole::Muted, m_lines);
    auto* source = new QHBoxLayout;
    source->setSpacing(spacing::small);
    source->addWidget(basis);
    const bool placed = item.ref && (!item.ref->file.isEmpty() || !item.ref->log.isEmpty());
    basis->setText(placed ? tr("%1 · %2").arg(basisWord(item.basis), placeOf(*item.ref))
                          : basisWord(item.basis));
    if (placed)
        source->addWidget(makePlace(*item.ref, m_lines));
    source->addStretch();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(text);
    texts->addLayout(source);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    column->addLayout(row);
}

QWidget* EvidenceLines::makePlace(const EvidenceRef& ref, QWidget* parent)
{
    QString words = ref.range.isEmpty() ? tr("Show the file") : tr("Show the bytes");
    if (!ref.log.isEmpty())
        words = tr("Show the event");
    else if (ref.file == m_settingsFile)
        words = tr("Show the settings’ file");
    auto* link = new LinkButton(words, parent);
    link->setAccessibleName(tr("%1: %2").arg(words, placeOf(ref)));
    connect(link, &LinkButton::clicked, this, [this, ref] { Q_EMIT placeWanted(ref); });
    return link;
}

void EvidenceLines::addRest(QVBoxLayout* column)
{
    const size_t left = m_items.size() - shownLines();
    if (left == 0)
        return;
    auto* row = new QHBoxLayout;
    row->addSpacing(signWidth + spacing::small);
    if (m_all) {
        auto* rest = new TextLabel(TextStyle::Small, ColorRole::Muted, m_lines);
        rest->setText(tr("and %1 more, all in the report").arg(left));
        row->addWidget(rest);
    } else {
        auto* more = new LinkButton(tr("and %1 more").arg(left), m_lines);
        connect(more, &LinkButton::clicked, this, [this] {
            const qsizetype before = m_lines->findChildren<LinkButton*>().size() - 1;
            m_all = true;
            rebuild();
            if (auto* firstNew = m_lines->findChildren<LinkButton*>().value(before))
                firstNew->setFocus();
        });
        row->addWidget(more);
        row->addStretch();
    }
    column->addLayout(row);
}

QString EvidenceLines::basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Documented:
        return tr("documented");
    case Basis::Inferred:
        return tr("inferred");
    case Basis::Stated:
        break;
    }
    return tr("stated");
}

} // namespace ims
