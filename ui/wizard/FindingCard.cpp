#include "ui/wizard/FindingCard.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostLines = 3; // of evidence for, and again against; the report has all
constexpr int signWidth = 14;

struct StatusLook
{
    ColorRole ink;
    ColorRole frame;
};

StatusLook lookOf(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Likely:
        return {ColorRole::Error, ColorRole::Error};
    case FindingStatus::Possible:
        return {ColorRole::Warning, ColorRole::Warning};
    case FindingStatus::Excluded:
        return {ColorRole::Success, ColorRole::Success};
    case FindingStatus::Unlikely:
    case FindingStatus::CouldNotCheck:
        break;
    }
    return {ColorRole::Muted, ColorRole::Border};
}

QString bareName(const QString& path)
{
    return visibleText(path.section(u'/', -1).section(u'\\', -1));
}

QString explains(const Finding& finding)
{
    const qsizetype count = finding.spoolFiles.size();
    if (finding.status == FindingStatus::CouldNotCheck) {
        return count == 1 ? FindingCard::tr("concerns 1 failed message")
                          : FindingCard::tr("concerns %1 failed messages").arg(count);
    }
    return count == 1 ? FindingCard::tr("explains 1 failed message")
                      : FindingCard::tr("explains %1 failed messages").arg(count);
}

QString placeOf(const EvidenceRef& ref)
{
    if (!ref.log.isEmpty() && ref.record)
        return FindingCard::tr("%1, record %2").arg(bareName(ref.log)).arg(*ref.record);
    if (!ref.log.isEmpty())
        return bareName(ref.log);
    if (ref.file.isEmpty())
        return {};
    return ref.range.isEmpty() ? bareName(ref.file)
                               : FindingCard::tr("%1, byte %2").arg(bareName(ref.file)).arg(ref.range.offset);
}

} // namespace

FindingCard::FindingCard(QWidget* parent)
    : Panel(Shape::Accented, ColorRole::Surface, ColorRole::Border, parent)
    , m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
}

void FindingCard::clear()
{
    delete m_content;
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(spacing::page, spacing::large, spacing::large, spacing::large);
    m_column->setSpacing(spacing::small);
    m_outer->addWidget(m_content);
}

void FindingCard::setFinding(const Finding& finding, const QString& spoolFile)
{
    clear();
    m_title = translated(finding.title);
    setAccessibleName(m_title);
    const StatusLook look = lookOf(finding.status);
    setColors(ColorRole::Surface, look.frame);

    auto* title = new TextLabel(TextStyle::Heading, ColorRole::Text, m_content);
    title->setText(m_title);
    m_column->addWidget(title);

    auto* status = new TextLabel(TextStyle::Strong, look.ink, m_content);
    status->setText(statusWord(finding.status));
    status->setWordWrap(false);
    auto* facts = new TextLabel(TextStyle::Small, ColorRole::Muted, m_content);
    QStringList words;
    if (!finding.spoolFiles.isEmpty())
        words.append(explains(finding));
    if (!finding.kb.isEmpty())
        words.append(finding.kb.join(u", "_s));
    facts->setText(words.join(u" · "_s));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(status, 0, Qt::AlignTop);
    row->addWidget(facts, 1, Qt::AlignVCenter);
    m_column->addLayout(row);

    if (!finding.nextStep.isEmpty()) {
        m_column->addSpacing(spacing::medium);
        auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Accent, m_content);
        heading->setText(tr("Next step"));
        auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, m_content);
        text->setText(translated(finding.nextStep));
        m_column->addWidget(heading);
        m_column->addWidget(text);
    }
    addEvidence(finding, spoolFile, true);
    addEvidence(finding, spoolFile, false);
}

void FindingCard::addEvidence(const Finding& finding, const QString& spoolFile, bool supports)
{
    std::vector<const EvidenceItem*> items;
    for (const EvidenceItem& item : finding.evidence) {
        if (item.supports == supports)
            items.push_back(&item);
    }
    if (items.empty())
        return;
    const auto isAbout = [&spoolFile](const EvidenceItem& item) {
        return !spoolFile.isEmpty() && item.ref && bareName(item.ref->file) == spoolFile;
    };
    std::stable_sort(items.begin(), items.end(), [&](const EvidenceItem* a, const EvidenceItem* b) {
        return isAbout(*a) != isAbout(*b) ? isAbout(*a) : a->weight > b->weight;
    });
    // Beside the chosen message, sentences about another one would be read as being about it.
    const auto all = static_cast<qsizetype>(items.size());
    if (finding.spoolFiles.contains(spoolFile)) {
        std::erase_if(items, [&](const EvidenceItem* item) {
            return !isAbout(*item) && item->ref && finding.spoolFiles.contains(bareName(item->ref->file));
        });
    }
    if (items.empty())
        return;
    m_column->addSpacing(spacing::medium);
    auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Muted, m_content);
    heading->setText(supports ? tr("What supports it") : tr("What speaks against it"));
    m_column->addWidget(heading);
    const auto count = static_cast<qsizetype>(items.size());
    for (qsizetype i = 0; i < std::min(count, mostLines); ++i)
        addEvidenceLine(*items.at(static_cast<size_t>(i)));
    if (const qsizetype left = all - std::min(count, mostLines); left > 0) {
        auto* more = new TextLabel(TextStyle::Small, ColorRole::Muted, m_content);
        more->setText(count == all || spoolFile.isEmpty()
                          ? tr("and %1 more, all in the report").arg(left)
                          : tr("and %1 more, also of other messages, all in the report").arg(left));
        more->setIndent(signWidth + spacing::small);
        m_column->addWidget(more);
    }
}

void FindingCard::addEvidenceLine(const EvidenceItem& item)
{
    auto* sign =
        new TextLabel(TextStyle::Strong, item.supports ? ColorRole::Success : ColorRole::Error, m_content);
    sign->setText(item.supports ? u"+"_s : u"−"_s);
    sign->setFixedWidth(signWidth);
    sign->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, m_content);
    text->setText(translated(item.text));
    const QString place = item.ref ? placeOf(*item.ref) : QString();
    auto* basis = new TextLabel(TextStyle::Small, ColorRole::Muted, m_content);
    basis->setText(place.isEmpty() ? basisWord(item.basis) : tr("%1 · %2").arg(basisWord(item.basis), place));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(text);
    texts->addWidget(basis);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    m_column->addLayout(row);
}

QString FindingCard::statusWord(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Likely:
        return tr("Likely");
    case FindingStatus::Possible:
        return tr("Possible");
    case FindingStatus::Unlikely:
        return tr("Unlikely");
    case FindingStatus::Excluded:
        return tr("Excluded");
    case FindingStatus::CouldNotCheck:
        break;
    }
    return tr("Could not be checked");
}

QString FindingCard::basisWord(Basis basis)
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
