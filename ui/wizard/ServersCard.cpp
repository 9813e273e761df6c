#include "ui/wizard/ServersCard.h"

#include "core/base/SafeText.h"
#include "ui/common/LinkButton.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ChoiceRow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// The place that names a server: in a log the first record that does, else the bytes of a file.
EvidenceRef placeOf(const NamedServer& named, const Evidence& evidence)
{
    EvidenceRef ref;
    const auto failure =
        std::find_if(evidence.failures.begin(), evidence.failures.end(), [&](const Failure& one) {
            return one.event.log == named.file && one.event.computer == named.server;
        });
    if (failure == evidence.failures.end()) {
        ref.file = named.file;
        ref.range = named.range;
        return ref;
    }
    ref.log = named.file;
    ref.record = failure->event.record;
    return ref;
}

} // namespace

ServersCard::ServersCard(PageContext& context, const QString& question, QWidget* parent)
    : Card(tr("The evidence names more than one server"), parent)
    , m_context(context)
    , m_reason(addText(tr("Names that begin alike stand for one machine; these do not. Look where each one "
                          "stands, then say what they are.")))
{
    m_list = new QWidget(this);
    column()->addWidget(m_list);
    if (question.isEmpty())
        return;
    m_question = new ChoiceRow(context.session, question, true, this);
    m_question->setNumbers(1);
    column()->addSpacing(spacing::small);
    column()->addWidget(m_question);
}

void ServersCard::refresh()
{
    const std::vector<NamedServer>& servers = m_context.session.servers();
    if (m_list->layout() && servers == m_shown)
        return;
    m_shown = servers;
    m_lines.clear();
    auto* list = new QWidget(this); // the old one may hold the link that was pressed
    delete column()->replaceWidget(m_list, list);
    m_list->hide();
    m_list->deleteLater();
    m_list = list;
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    for (size_t i = 0; i < std::min(servers.size(), mostLines); ++i)
        addLine(servers[i]);
    if (servers.size() > mostLines) {
        auto* more = new TextLabel(TextStyle::Small, ColorRole::Muted, m_list);
        more->setText(tr("and %1 more").arg(servers.size() - mostLines));
        rows->addWidget(more);
    }
}

void ServersCard::addLine(const NamedServer& named)
{
    const QString words = visibleText(translated(named.where));
    m_lines.append(words);
    auto* line = new QWidget(m_list);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, line);
    text->setText(words);
    row->addWidget(text, 1);
    if (!named.file.isEmpty()) {
        auto* show = new LinkButton(tr("Show"), line);
        show->setAccessibleName(tr("Show what names %1").arg(visibleText(named.server)));
        show->setToolTip(toolTipText(named.file));
        connect(show, &LinkButton::clicked, this, [this, named] {
            if (const auto evidence = m_context.session.evidence())
                m_context.showEvidence(placeOf(named, *evidence));
        });
        row->addWidget(show);
    }
    m_list->layout()->addWidget(line);
}

} // namespace ims
