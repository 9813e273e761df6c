#include "ui/wizard/AntivirusCard.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServiceList.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"

#include <QCheckBox>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int textHeight = 72;
constexpr qsizetype mostNamed = 8; // services

QString stateWord(ListedState state)
{
    switch (state) {
    case ListedState::Running:
        return AntivirusCard::tr("running");
    case ListedState::Stopped:
        return AntivirusCard::tr("stopped");
    case ListedState::Changing:
        return AntivirusCard::tr("starting, stopping or paused");
    case ListedState::NotTold:
        break;
    }
    return {};
}

QString serviceWords(const ListedService& service)
{
    const QString state = stateWord(service.state);
    const QString name = u"%1: %2"_s.arg(service.antivirus.product->name, visibleText(service.shownName()));
    return state.isEmpty() ? name : AntivirusCard::tr("%1 (%2)").arg(name, state);
}

QString listWords(const ServiceList& list)
{
    QStringList scanners;
    for (const ListedService* service : list.antivirus()) {
        const QString words = serviceWords(*service);
        if (scanners.size() < mostNamed && !scanners.contains(words))
            scanners.append(words);
    }
    if (scanners.isEmpty())
        return AntivirusCard::tr("%1 entries; no virus scanner that is known by name is among them, which "
                                 "proves nothing.")
            .arg(list.entries.size());
    return AntivirusCard::tr("%1 entries, among them %2.")
        .arg(list.entries.size())
        .arg(scanners.join(u", "_s));
}

} // namespace

AntivirusCard::AntivirusCard(PageContext& context, QWidget* parent)
    : Card(tr("Virus scanners on the server"), parent)
    , m_context(context)
    , m_services(new QPlainTextEdit(this))
    , m_found(nullptr)
{
    addText(
        tr("A scanner that does not know Exchange is one of the documented causes (Q230250). Ask, or have "
           "the list of services sent: to stop a scanner’s service is not enough, its drivers stay at work "
           "(Q240309)."));
    auto* boxes = new QWidget(this);
    auto* row = new WrapLayout(spacing::large);
    boxes->setLayout(row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    boxes->setSizePolicy(policy);
    if (const auto& known = AntivirusCatalogue::builtIn()) {
        for (const AntivirusProduct& product : known->products())
            addBox(product.id, product.name, translated(product.note), row);
    }
    addBox(u"other"_s, tr("Another one"), {}, row);
    addBox(u"none"_s, tr("None, says the caller"), {}, row);
    column()->addWidget(boxes);
    m_services->setPlaceholderText(
        tr("Or paste what “net start”, “sc query” or a list of drivers says on the server"));
    m_services->setAccessibleName(tr("List of services or drivers of the server"));
    m_services->setFixedHeight(textHeight);
    m_services->setTabChangesFocus(true);
    column()->addWidget(m_services);
    m_found = addText({}, TextStyle::Body, ColorRole::Muted);
    m_found->hide();
    connect(m_services, &QPlainTextEdit::textChanged, this, &AntivirusCard::readServices);
    connect(&context.session, &CaseSession::factsChanged, this, &AntivirusCard::refresh);
    connect(&context.session, &CaseSession::opened, this, [this] {
        m_services->setPlainText(m_context.session.record().services);
        refresh();
    });
    // The list is looked up in the evidence: not with every letter, only when it will not be typed further.
    connect(&context.session, &CaseSession::aboutToLeave, this, &AntivirusCard::handOverServices);
    connect(&context.session, &CaseSession::stepChanged, this, &AntivirusCard::handOverServices);
}

void AntivirusCard::addBox(const QString& id, const QString& name, const QString& toolTip, QLayout* row)
{
    auto* box = new QCheckBox(QString(name).replace(u'&', u"&&"_s), this);
    box->setToolTip(toolTipText(toolTip));
    row->addWidget(box);
    m_boxes.push_back({id, box});
    connect(box, &QCheckBox::clicked, this, [this, id](bool on) { tick(id, on); });
}

/// "None" and a scanner cannot both be so.
void AntivirusCard::tick(const QString& id, bool on)
{
    QStringList ids = m_context.session.record().software;
    ids.removeAll(id);
    if (on && id == "none"_L1)
        ids.clear();
    if (on) {
        ids.removeAll(u"none"_s);
        ids.append(id);
    }
    m_context.session.setSoftware(ids);
}

void AntivirusCard::readServices()
{
    const QString text = m_services->toPlainText();
    const auto& known = AntivirusCatalogue::builtIn();
    m_found->setVisible(!text.trimmed().isEmpty() && known);
    if (m_found->isHidden())
        return;
    const auto list = readServiceList(ByteSource::fromBytes(text.toUtf8(), u"services"_s), *known);
    m_found->setText(list ? listWords(*list) : translated(list.error()));
}

void AntivirusCard::handOverServices()
{
    m_context.session.setServices(m_services->toPlainText());
}

void AntivirusCard::refresh()
{
    const CaseSession& session = m_context.session;
    const QStringList& ids = session.record().software;
    for (const Box& box : m_boxes) {
        box.box->setChecked(ids.contains(box.id));
        box.box->setEnabled(!session.isReadOnly());
    }
    m_services->setReadOnly(session.isReadOnly());
    if (!m_services->hasFocus() && m_services->toPlainText().trimmed() != session.record().services)
        m_services->setPlainText(session.record().services);
}

QCheckBox* AntivirusCard::box(const QString& id) const
{
    const auto found =
        std::find_if(m_boxes.begin(), m_boxes.end(), [&id](const Box& box) { return box.id == id; });
    return found == m_boxes.end() ? nullptr : found->box;
}

QString AntivirusCard::found() const
{
    return m_found->isHidden() ? QString() : m_found->text();
}

} // namespace ims
