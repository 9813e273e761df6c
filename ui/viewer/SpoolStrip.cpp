#include "ui/viewer/SpoolStrip.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/Mnemonic.h"
#include "ui/common/TextLabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ims {

namespace {

constexpr int verdictIcon = 28;

struct Look
{
    ColorRole ink;
    ColorRole ground;
    const char* icon;
};

Look lookOf(VerdictTone tone)
{
    switch (tone) {
    case VerdictTone::Good:
        return {ColorRole::Success, ColorRole::SuccessSurface, "check"};
    case VerdictTone::Problem:
        return {ColorRole::Warning, ColorRole::WarningSurface, "warning"};
    case VerdictTone::Neutral:
        break;
    }
    return {ColorRole::Info, ColorRole::InfoSurface, "info"};
}

} // namespace

SpoolStrip::SpoolStrip(QWidget* parent)
    : Panel(Panel::Shape::Bar, ColorRole::InfoSurface, ColorRole::Border, parent)
    , m_icon(new QLabel(this))
    , m_name(new ElidedLabel(TextStyle::Heading, ColorRole::Text, this))
    , m_facts(new ElidedLabel(TextStyle::Small, ColorRole::Muted, this))
    , m_sentence(new TextLabel(TextStyle::Body, ColorRole::Text, this))
    , m_position(new TextLabel(TextStyle::Small, ColorRole::Muted, this))
    , m_row(new QHBoxLayout(this))
{
    m_position->setWordWrap(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(m_name, 0, Qt::AlignVCenter);
    head->addWidget(m_facts, 1, Qt::AlignVCenter);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(spacing::small / 2);
    texts->addLayout(head);
    texts->addWidget(m_sentence);
    m_row->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    m_row->setSpacing(spacing::small);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addSpacing(spacing::small);
    m_row->addLayout(texts, 1);
    m_row->addWidget(m_position, 0, Qt::AlignTop);
    refreshLook();
}

void SpoolStrip::setVerdict(const SpoolVerdict& verdict)
{
    m_tone = verdict.tone;
    m_sentence->setText(verdict.sentence);
    setAccessibleName(verdict.sentence);
    refreshLook();
}

void SpoolStrip::setFile(const QString& name, const QString& facts)
{
    m_name->setText(name);
    m_facts->setText(facts);
}

void SpoolStrip::setPosition(const QString& position)
{
    m_position->setText(position);
}

void SpoolStrip::addButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(withoutMnemonic(action->text()));
    m_row->addWidget(button, 0, Qt::AlignTop);
}

void SpoolStrip::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_row)
        refreshLook();
}

void SpoolStrip::refreshLook()
{
    const Look look = lookOf(m_tone);
    const Theme theme = Theme::forPalette(palette());
    setColors(look.ground, look.ink);
    m_icon->setPixmap(
        tintedIcon(QLatin1StringView(look.icon), theme.color(look.ink)).pixmap(verdictIcon, verdictIcon));
}

} // namespace ims
