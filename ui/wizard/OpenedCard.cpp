#include "ui/wizard/OpenedCard.h"

#include "core/base/SafeText.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Icons.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/EvidenceSummary.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int iconSize = 20;

QString lastName(const Path& path)
{
    const Path name = path.filename().empty() ? path.parent_path().filename() : path.filename();
    return visibleText(displayName(name.empty() ? path : name));
}

} // namespace

OpenedCard::OpenedCard(PageContext& context, const Path& path, QWidget* parent)
    : Panel(Shape::Card, ColorRole::Surface, ColorRole::Border, parent)
    , m_context(context)
    , m_path(path)
    , m_icon(new QLabel(this))
    , m_name(new ElidedLabel(TextStyle::Strong, ColorRole::Text, this))
    , m_place(new ElidedLabel(TextStyle::Small, ColorRole::Muted, this))
    , m_kind(new TextLabel(TextStyle::Small, ColorRole::Muted, this))
    , m_question(
          new ChoiceRow(context.session, itemQuestion(u"evidence.root"_s, displayName(path)), false, this))
    , m_meaning(new TextLabel(TextStyle::Small, ColorRole::Muted, this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_name->setText(lastName(path));
    m_place->setText(visibleText(displayName(path)));
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Remove %1 from the case").arg(m_name->text()));
    m_remove->setToolTip(tr("Takes it out of the case; the file itself stays where it is"));
    m_kind->setWordWrap(false);
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_place);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(names, 1);
    row->addWidget(m_question, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    auto* about = new QHBoxLayout;
    about->setContentsMargins(iconSize + spacing::medium, 0, 0, 0);
    about->addWidget(m_kind, 0, Qt::AlignTop);
    about->addWidget(m_meaning, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addLayout(row);
    column->addLayout(about);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_context.session.removeInput(m_path); });
    connect(&context.session, &CaseSession::flowChanged, this, &OpenedCard::showMeaning);
    refresh();
}

void OpenedCard::refresh()
{
    const auto evidence = m_context.session.evidence();
    const QString kind = evidence ? takenFor(*evidence, m_path) : QString();
    m_isFolder = kind.isEmpty() || kind == inputKindWord(InputKind::Folder);
    m_kind->setText(kind.isEmpty() ? QString() : tr("Read as: %1.").arg(kind));
    m_kind->setVisible(!kind.isEmpty());
    m_remove->setEnabled(!m_context.session.isReadOnly());
    const bool picture = kind == inputKindWord(InputKind::Picture); // a copy by its nature
    m_question->setVisible(!picture);
    m_meaning->setVisible(!picture);
    m_question->refresh();
    showMeaning();
    refreshIcon();
}

void OpenedCard::showMeaning()
{
    const QString answer = m_context.session.flow().answerTo(m_question->id());
    if (answer == "live"_L1)
        m_meaning->setText(tr("It is only read, and nothing in it is held open. Whatever changes something "
                              "on the server later asks first."));
    else if (answer == "copy"_L1)
        m_meaning->setText(tr("Nothing that is done here reaches the server."));
    else
        m_meaning->setText(tr("Is this on the server itself, or was it copied from it?"));
    m_meaning->setColorRole(answer.isEmpty() ? ColorRole::Warning : ColorRole::Muted);
}

QString OpenedCard::meaning() const
{
    return m_meaning->text();
}

void OpenedCard::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void OpenedCard::refreshIcon()
{
    const QColor ink = Theme::forPalette(palette()).color(ColorRole::Accent);
    m_icon->setPixmap(tintedIcon(m_isFolder ? u"folder"_s : u"file"_s, ink).pixmap(iconSize, iconSize));
}

} // namespace ims
