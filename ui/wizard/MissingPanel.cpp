#include "ui/wizard/MissingPanel.h"

#include "ui/common/CommandBox.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// The versions in front where a way holds for some alone and the case's version is not known.
QString wayText(const WayToGet& way, bool nameVersions)
{
    const QString text = translated(way.text);
    return way.families.isEmpty() || !nameVersions
               ? text
               : MissingPanel::tr("Exchange %1: %2").arg(way.families.join(u", "_s), text);
}

TextLabel* addText(QVBoxLayout* column, const QString& text, TextStyle style, ColorRole ink, QWidget* parent)
{
    auto* label = new TextLabel(style, ink, parent);
    label->setText(text);
    column->addWidget(label);
    return label;
}

} // namespace

MissingPanel::MissingPanel(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::medium);
    m_more->setAutoDefault(false);
    m_more->setCheckable(true);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::toggled, this, &MissingPanel::showMore);
    hide();
}

void MissingPanel::setMissing(const std::vector<CaseItem>& missing, const QString& family)
{
    setVisible(!missing.empty());
    if (missing == m_missing && family == m_family)
        return;
    m_missing = missing;
    m_family = family;
    for (const Card& card : m_cards) {
        card.panel->hide();
        card.panel->deleteLater();
    }
    m_cards.clear();
    const auto& known = howToGet();
    if (!known)
        return;
    for (const HowToGet& how : *known) {
        if (std::find(missing.begin(), missing.end(), how.item) != missing.end())
            addCard(how, family);
    }
    showMore(m_more->isChecked());
}

void MissingPanel::addCard(const HowToGet& how, const QString& family)
{
    const ColorRole edge = how.needed ? ColorRole::Warning : ColorRole::Accent;
    auto* panel = new Panel(Panel::Shape::Accented, ColorRole::Surface, edge, this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(spacing::page, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    const QString title = translated(how.title);
    QStringList said{title, translated(how.why)};
    addText(column, title, TextStyle::Strong, ColorRole::Text, panel);
    addText(column, said.last(), TextStyle::Body, ColorRole::Muted, panel);
    for (const WayToGet& way : how.waysFor(family)) {
        said.append(wayText(way, family.isEmpty()));
        addText(column, said.last(), TextStyle::Body, ColorRole::Text, panel);
        for (const QString& command : way.commands) {
            auto* box = new CommandBox(panel);
            box->setText(command);
            column->addWidget(box);
            said.append(command);
        }
    }
    if (!how.caution.isEmpty()) {
        said.append(translated(how.caution));
        addText(column, said.last(), TextStyle::Body, ColorRole::Text, panel);
    }
    said.append(how.kb.join(u", "_s));
    addText(column, tr("KB %1").arg(said.last()), TextStyle::Small, ColorRole::Muted, panel);
    panel->setAccessibleName(title);
    const int place = how.needed ? m_column->indexOf(m_more) : m_column->count();
    m_column->insertWidget(place, panel);
    m_cards.push_back({panel, how.needed, title, said.join(u'\n')});
}

void MissingPanel::showMore(bool more)
{
    bool any = false;
    for (const Card& card : m_cards) {
        any = any || !card.needed;
        card.panel->setVisible(card.needed || more);
    }
    m_more->setVisible(any);
    m_more->setText(more ? tr("Show less") : tr("What else can help, and how to get it"));
}

QStringList MissingPanel::shown() const
{
    QStringList titles;
    for (const Card& card : m_cards) {
        if (!card.panel->isHidden())
            titles.append(card.title);
    }
    return titles;
}

QString MissingPanel::text() const
{
    QStringList texts;
    for (const Card& card : m_cards) {
        if (!card.panel->isHidden())
            texts.append(card.text);
    }
    return texts.join(u'\n');
}

} // namespace ims
